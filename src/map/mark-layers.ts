import { PathLayer, TextLayer } from '@deck.gl/layers';
import { lineShare, type MapAppearance, type MapMark } from '../core/figure/map-appearance.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { rgb } from './dot-layer.ts';

/** Size of a sign in CSS pixels, and how far it stands above the middle of its area. */
const [SIGN_PX, RAISED_PX] = [12, 22];
/** Width of an outline and of the halo under it; of areas whose place is unsure. */
const LINES_PX = { sure: [2.25, 4.75], unsure: [1.1, 3.2] } as const;

type Place = [number, number];
/** One ring of an outline. */
export interface Outline {
	readonly ring: Place[];
	readonly isSure: boolean;
}
type MarkLayer = PathLayer<Outline> | TextLayer<MapMark>;

/**
 * Areas of a list of priority locations: an outline over a halo, and the rank on a plate.
 *
 * A second cue beside the fill, so that the list is read without telling colours apart.
 *
 * @param outlinesOf  what is drawn around them, from {@link outlines}
 */
export function markLayers(
	marks: readonly MapMark[],
	{ geometry, details, theme }: Pick<MapAppearance, 'geometry' | 'details' | 'theme'>,
	outlinesOf: ReturnType<typeof outlines>,
): MarkLayer[] {
	if (marks.length === 0) return [];
	const paths = outlinesOf(marks, [...details, geometry]);
	const line = (id: string, color: string, at: 0 | 1): MarkLayer =>
		new PathLayer<Outline>({
			id,
			data: paths,
			getPath: ({ ring }) => ring,
			getColor: rgb(color),
			getWidth: ({ isSure }) => LINES_PX[isSure ? 'sure' : 'unsure'][at],
			widthScale: lineShare(marks),
			widthUnits: 'pixels',
			jointRounded: true,
			updateTriggers: { getColor: theme.name },
		});
	return [
		line('mark-halos', theme.halo, 1),
		line('mark-lines', theme.select, 0),
		signs(marks, theme),
	];
}

/**
 * The outlines of marked areas, of the first level that has each, by code: the very array of the time before
 * while the same areas are marked, for a list that is dragged mostly changes its ranks.
 */
export function outlines(): (
	marks: readonly MapMark[],
	levels: readonly LevelGeometry[],
) => readonly Outline[] {
	const ringsOf = ringMemory();
	let before: readonly Outline[] = [];
	return (marks, levels) => {
		const listed = marks.filter(({ isListed }) => isListed);
		const made = listed
			.toSorted((one, other) => (one.area < other.area ? -1 : 1))
			.flatMap(({ area, isSure }): Outline[] => {
				const shown = levels.find(({ indexByCode }) => indexByCode.has(area));
				return shown ? ringsOf(shown, area).map((ring) => ({ ring, isSure })) : [];
			});
		const isSame =
			made.length === before.length &&
			made.every(
				({ ring, isSure }, at) => ring === before[at]?.ring && isSure === before[at].isSure,
			);
		if (!isSame) before = made;
		return before;
	};
}

/** Rings of areas as they are needed, each made once. */
function ringMemory(): (level: LevelGeometry, area: AreaCode) => readonly Place[][] {
	const known = new WeakMap<LevelGeometry, Map<AreaCode, readonly Place[][]>>();
	return (level, area) => {
		const ofLevel = known.get(level) ?? new Map<AreaCode, readonly Place[][]>();
		known.set(level, ofLevel);
		const before = ofLevel.get(area);
		if (before) return before;
		const shape = level.featureAt(level.indexByCode.get(area) ?? -1)?.geometry;
		const polygons = shape?.type === 'MultiPolygon' ? shape.coordinates : [];
		const rings = shape?.type === 'Polygon' ? shape.coordinates : polygons.flat();
		ofLevel.set(area, rings as Place[][]);
		return rings as Place[][];
	};
}

/** Whether a plate is filled: of areas that are in, whatever is chosen. */
const isFull = ({ isListed, isSure }: MapMark): boolean => isListed && isSure;

function signs(marks: readonly MapMark[], theme: MapTheme): MarkLayer {
	return new TextLayer<MapMark>({
		id: 'mark-signs',
		data: marks.filter(({ text }) => text !== ''),
		getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
		// over the area's name, not on it
		getPixelOffset: [0, -RAISED_PX],
		getText: ({ text }) => text,
		getSize: SIGN_PX,
		getColor: (mark) => rgb(isFull(mark) ? theme.halo : theme.select),
		background: true,
		getBackgroundColor: (mark) => rgb(isFull(mark) ? theme.select : theme.halo),
		getBorderColor: (mark) => rgb(isFull(mark) ? theme.halo : theme.select),
		getBorderWidth: 1.5,
		backgroundPadding: [7, 3],
		backgroundBorderRadius: 10,
		fontFamily: "'Source Sans 3 Variable', sans-serif",
		fontWeight: 650,
		// ranks, what a person changed or moved, and high (T, H) and low (R, L) of clusters
		characterSet: '0123456789=+−•○THRLAB↑↓',
		updateTriggers: {
			getColor: theme.name,
			getBackgroundColor: theme.name,
			getBorderColor: theme.name,
		},
	});
}
