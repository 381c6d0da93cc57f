import type { LevelGeometry } from './level-geometry.ts';
import type { PackedShapes } from './packed-level.ts';

/**
 * The area at a place.
 *
 * @param lngLat  degrees
 * @returns       index into `geometry.codes`, null at sea or abroad; a place on a border between two
 *                areas is in exactly one of them
 *
 * Cost: a box test per area, then a walk along the rings of the few whose box holds the place.
 */
export function pickArea(
	{ packed: { boxes, shapes } }: LevelGeometry,
	[lng, lat]: readonly [lng: number, lat: number],
): number | null {
	for (let area = 0; 4 * area < boxes.length; area++) {
		const at = 4 * area;
		if (lng < (boxes[at] ?? NaN) || lat < (boxes[at + 1] ?? NaN)) continue;
		if (lng > (boxes[at + 2] ?? NaN) || lat > (boxes[at + 3] ?? NaN)) continue;
		if (isInside(shapes, area, lng, lat)) return area;
	}
	return null;
}

/**
 * Whether a ray eastwards crosses the rings of an area an odd number of times; holes count like any
 * other ring. A point on an edge belongs to the area on its east.
 */
function isInside(shapes: PackedShapes, area: number, lng: number, lat: number): boolean {
	const { points, ringStarts, polygonStarts, areaStarts } = shapes;
	const firstRing = polygonStarts[areaStarts[area] ?? 0] ?? 0;
	const endRing = polygonStarts[areaStarts[area + 1] ?? 0] ?? 0;
	let inside = false;
	for (let ring = firstRing; ring < endRing; ring++) {
		for (let at = ringStarts[ring] ?? 0; at < (ringStarts[ring + 1] ?? 0) - 1; at++) {
			const y1 = points[2 * at + 1] ?? NaN;
			const y2 = points[2 * at + 3] ?? NaN;
			if (y1 > lat === y2 > lat) continue;
			const x1 = points[2 * at] ?? NaN;
			const x2 = points[2 * at + 2] ?? NaN;
			if (lng < x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)) inside = !inside;
		}
	}
	return inside;
}
