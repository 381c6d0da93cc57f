import { booleanPointInPolygon } from '@turf/turf';
import type { LevelGeometry } from './level-geometry.ts';

/**
 * The area at a place.
 *
 * @param lngLat  degrees
 * @returns       index into `geometry.codes`, null at sea or abroad; on a border, the area that comes
 *                first in the file
 *
 * Cost: a box test per area, then a point-in-polygon test for the few whose box holds the place.
 */
export function pickArea(
	geometry: LevelGeometry,
	[lng, lat]: readonly [lng: number, lat: number],
): number | null {
	const { boxes } = geometry.packed;
	for (let area = 0; 4 * area < boxes.length; area++) {
		const at = 4 * area;
		if (lng < (boxes[at] ?? NaN) || lat < (boxes[at + 1] ?? NaN)) continue;
		if (lng > (boxes[at + 2] ?? NaN) || lat > (boxes[at + 3] ?? NaN)) continue;
		const shape = geometry.featureAt(area);
		if (shape && booleanPointInPolygon([lng, lat], shape)) return area;
	}
	return null;
}
