import type { Position } from 'geojson';
import type { AreaFeature } from '../geo/level-geometry.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import type { MapAppearance } from './map-appearance.ts';
import type { DrawnMap } from './map-figure.ts';

/** A width and a height, CSS pixels. */
interface Size {
	readonly widthPx: number;
	readonly heightPx: number;
}

/** Most areas a notice names. */
const MOST_NAMED = 10;

/**
 * What a person should know of a figure before it is passed on: the size is not the one asked for;
 * nothing is drawn; areas have no shape; nothing has a figure; areas are dots.
 */
export function figureNotices(
	wanted: { readonly widthPx: number; readonly heightPx?: number },
	{ geometry, painted, points }: MapAppearance,
	{ marks, paths }: DrawnMap,
	used: Size,
): Diagnostic[] {
	const notices: Diagnostic[] = [];
	const height = wanted.heightPx ?? used.heightPx;
	if (Math.round(wanted.widthPx) !== used.widthPx || Math.round(height) !== used.heightPx) {
		notices.push(
			diagnose('figure-resized', {
				wantedWidth: wanted.widthPx,
				wantedHeight: height,
				width: used.widthPx,
				height: used.heightPx,
			}),
		);
	}
	const shapeless = geometry.codes.filter((_, index) => !hasShape(geometry.features[index]));
	if (shapeless.length > 0) {
		notices.push(
			diagnose(
				'figure-shape-missing',
				{ areas: shapeless.slice(0, MOST_NAMED) },
				[],
				shapeless.length,
			),
		);
	}
	const isInView = paths.areas.some(Boolean) || marks.length > 0;
	if (!isInView) notices.push(diagnose('figure-empty'));
	else if (
		painted.request.drawing !== 'refused' &&
		[...painted.paints.values()].every(({ value }) => value === null)
	) {
		notices.push(diagnose('figure-without-values', {}, [], painted.paints.size || 1));
	}
	const shapes = new Set(points.map(({ area }) => area));
	const small = marks.filter(({ area }) => !shapes.has(area)).length;
	if (small > 0) notices.push(diagnose('figure-areas-small', {}, [], small));
	return notices;
}

/** Whether an area has a ring of at least three different points. */
function hasShape(area: AreaFeature | undefined): boolean {
	if (!area) return false;
	const { geometry } = area;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.some(([ring = []]) => hasThreePoints(ring));
}

/** Whether a ring has three points that are not the same; looks no further than it must. */
function hasThreePoints(ring: readonly Position[]): boolean {
	const seen = new Set<string>();
	for (const [lng, lat] of ring) {
		if (seen.add(`${lng} ${lat}`).size > 2) return true;
	}
	return false;
}
