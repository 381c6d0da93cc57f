import { booleanPointInPolygon } from '@turf/turf';
import type { LevelGeometry } from './level-geometry.ts';

/**
 * The area at a place.
 *
 * @param lngLat  degrees
 * @returns       index into `geometry.codes`, null at sea or abroad
 *
 * Cost: a box test per area, then a point-in-polygon test for the few whose box holds the place.
 */
export function pickArea(
	geometry: LevelGeometry,
	lngLat: readonly [lng: number, lat: number],
): number | null {
	const [lng, lat] = lngLat;
	for (const [index, [west, south, east, north]] of geometry.boxes.entries()) {
		if (lng < west || lng > east || lat < south || lat > north) continue;
		const area = geometry.features[index];
		if (area && booleanPointInPolygon([lng, lat], area)) return index;
	}
	return null;
}
