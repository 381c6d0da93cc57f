import type { Position } from 'geojson';
import { projectPlace, type EqualAreaFrame } from '../figure/equal-area-frame.ts';
import type { MapAppearance } from '../figure/map-appearance.ts';
import type { TextBox } from '../figure/place-text.ts';

/** A corner of a map in which a plate may lie; the scale bar has the fourth. */
export type PlateCorner = 'sw' | 'nw' | 'ne';

const CORNERS: readonly PlateCorner[] = ['sw', 'nw', 'ne'];
/** Width of the plate, and its distance from the edge, CSS pixels as shown. */
export const PLATE_PX = 272;
const INSET_PX = 14;
/** Narrowest width a map is shown at with a plate on it, CSS pixels. */
const PLATED_PX = 600;

/**
 * The first corner, beginning at the bottom left, where a plate covers no area that the map is about,
 * also where the map is shown at its narrowest.
 *
 * @param highPx  height of the plate, CSS pixels as shown
 * @returns       null where every corner has an area under it
 */
export function freeCorner(
	appearance: MapAppearance,
	frame: EqualAreaFrame,
	highPx: number,
): PlateCorner | null {
	const { geometry, painted, points } = appearance;
	const boxes = CORNERS.map((corner) => plateBox(frame, highPx, corner));
	const covered = new Set<number>();
	const look = ([lng = NaN, lat = NaN]: Position | readonly [number, number]): void => {
		const [x, y] = projectPlace(frame, [lng, lat]);
		boxes.forEach(([left, top, right, bottom], at) => {
			if (x >= left && x <= right && y >= top && y <= bottom) covered.add(at);
		});
	};
	for (const { area, lngLat } of points) if (painted.paints.has(area)) look(lngLat);
	for (const [at, feature] of geometry.features.entries()) {
		const code = geometry.codes[at];
		if (covered.size === CORNERS.length || code === undefined || !painted.paints.has(code))
			continue;
		const shape = feature.geometry;
		const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
		for (const [outline = []] of polygons) outline.forEach(look);
	}
	return CORNERS.find((_, at) => !covered.has(at)) ?? null;
}

/** The plate in a corner, in the drawing's own pixels, as large as it is at the narrowest. */
export function plateBox({ box }: EqualAreaFrame, highPx: number, corner: PlateCorner): TextBox {
	const share = Math.max(1, box.widthPx / PLATED_PX);
	const wide = (PLATE_PX + INSET_PX) * share;
	const high = (highPx + INSET_PX) * share;
	const left = corner.endsWith('w') ? box.x : box.x + box.widthPx - wide;
	const top = corner.startsWith('n') ? box.y : box.y + box.heightPx - high;
	return [left, top, left + wide, top + high];
}
