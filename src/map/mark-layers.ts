import { PathLayer, TextLayer } from '@deck.gl/layers';
import type { MapAppearance, MapMark } from '../core/figure/map-appearance.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { rgb } from './dot-layer.ts';

/** Size of a sign in CSS pixels, and how far it stands above the middle of its area. */
const [SIGN_PX, RAISED_PX] = [12, 22];
/** Width of an outline and of the halo under it. */
const [LINE_PX, HALO_PX] = [2, 4.5];

type Place = [number, number];
type MarkLayer = PathLayer<Place[]> | TextLayer<MapMark>;

/**
 * Areas of a list of priority locations: an outline over a halo, and the rank on a plate.
 *
 * A second cue beside the fill, so that the list is read without telling colours apart.
 */
export function markLayers(
	marks: readonly MapMark[],
	{ geometry, details, theme }: Pick<MapAppearance, 'geometry' | 'details' | 'theme'>,
): MarkLayer[] {
	if (marks.length === 0) return [];
	const paths = marks
		.filter(({ isListed }) => isListed)
		.flatMap(({ area }) => {
			const shown = [...details, geometry].find(({ indexByCode }) => indexByCode.has(area));
			const shape = shown?.featureAt(shown.indexByCode.get(area) ?? -1)?.geometry;
			const polygons = shape?.type === 'MultiPolygon' ? shape.coordinates : [];
			const rings = shape?.type === 'Polygon' ? shape.coordinates : polygons.flat();
			return rings as Place[][];
		});
	const line = (id: string, color: string, widthPx: number): MarkLayer =>
		new PathLayer<Place[]>({
			id,
			data: paths,
			getPath: (path) => path,
			getColor: rgb(color),
			getWidth: widthPx,
			widthUnits: 'pixels',
			jointRounded: true,
			updateTriggers: { getColor: theme.name },
		});
	return [
		line('mark-halos', theme.halo, HALO_PX),
		line('mark-lines', theme.select, LINE_PX),
		signs(marks, theme),
	];
}

function signs(marks: readonly MapMark[], theme: MapTheme): MarkLayer {
	return new TextLayer<MapMark>({
		id: 'mark-signs',
		data: marks,
		getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
		// over the area's name, not on it
		getPixelOffset: [0, -RAISED_PX],
		getText: ({ text }) => text,
		getSize: SIGN_PX,
		getColor: ({ isListed }) => rgb(isListed ? theme.halo : theme.select),
		background: true,
		getBackgroundColor: ({ isListed }) => rgb(isListed ? theme.select : theme.halo),
		getBorderColor: ({ isListed }) => rgb(isListed ? theme.halo : theme.select),
		getBorderWidth: 1.5,
		backgroundPadding: [7, 3],
		backgroundBorderRadius: 10,
		fontFamily: "'Source Sans 3 Variable', sans-serif",
		fontWeight: 650,
		characterSet: '0123456789=+−•',
		updateTriggers: {
			getColor: theme.name,
			getBackgroundColor: theme.name,
			getBorderColor: theme.name,
		},
	});
}
