import { IconLayer, PathLayer } from '@deck.gl/layers';
import { lineShare, type MapAppearance, type MapMark } from '../core/figure/map-appearance.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { rgb } from './dot-layer.ts';
import { loadSignFont, signAtlases, signKey, type SignAtlas } from './sign-atlas.ts';

/** How far a sign stands above the middle of its area, CSS pixels. */
const RAISED_PX = 22;
/** Width of an outline and of the halo under it; of areas whose place is unsure. */
const LINES_PX = { sure: [2.25, 4.75], unsure: [1.1, 3.2] } as const;

type Place = [number, number];
/** One ring of an outline. */
export interface Outline {
	readonly ring: Place[];
	readonly isSure: boolean;
}
/** Makes the layers of the marks that a map shows. */
export type MarkDrawer = (
	appearance: Pick<MapAppearance, 'marks' | 'geometry' | 'details' | 'theme'>,
	pixelRatio: number,
) => MarkLayer[];
type MarkLayer = PathLayer<Outline> | IconLayer<MapMark>;

/**
 * Areas of a list of priority locations: an outline over a halo, and the rank on a plate.
 *
 * A second cue beside the fill, so that the list is read without telling colours apart.
 *
 * @returns a function that makes the layers, once the letters of signs are there; what stays as it was is
 *          not made again
 */
export async function createMarkDrawer(): Promise<MarkDrawer> {
	await loadSignFont();
	const outlinesOf = outlines();
	const atlasOf = signAtlases();
	return ({ marks = [], geometry, details, theme }, pixelRatio) => {
		if (marks.length === 0) return [];
		const signed = marks.filter(({ text }) => text !== '');
		const atlas = atlasOf(signed, theme, pixelRatio);
		return [
			...lines(outlinesOf(marks, [...details, geometry]), lineShare(marks), theme),
			...(atlas ? [signs(signed, atlas)] : []),
		];
	};
}

/** @param widthScale  share of their width that lines have */
function lines(paths: readonly Outline[], widthScale: number, theme: MapTheme): MarkLayer[] {
	const line = (id: string, color: string, at: 0 | 1): MarkLayer =>
		new PathLayer<Outline>({
			id,
			data: paths,
			getPath: ({ ring }) => ring,
			getColor: rgb(color),
			getWidth: ({ isSure }) => LINES_PX[isSure ? 'sure' : 'unsure'][at],
			widthScale,
			widthUnits: 'pixels',
			jointRounded: true,
			updateTriggers: { getColor: theme.name },
		});
	return [line('mark-halos', theme.halo, 1), line('mark-lines', theme.select, 0)];
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

function signs(signed: readonly MapMark[], { image, places, heightPx }: SignAtlas): MarkLayer {
	return new IconLayer<MapMark>({
		id: 'mark-signs',
		data: signed,
		getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
		// over the area's name, not on it
		getPixelOffset: [0, -RAISED_PX],
		// deck.gl makes a texture of any picture, which its types do not say
		iconAtlas: image as unknown as string,
		iconMapping: places,
		getIcon: signKey,
		getSize: heightPx,
	});
}
