import type { PackedShapes } from '../geo/packed-level.ts';
import type { Place } from './nearest-neighbours.ts';

/**
 * The centre of gravity of each area, all of its polygons together, on a plane of degrees: the place
 * that stands for an area where the nearest are looked for, as in GeoDa.
 *
 * @returns one per area; null for an area without a polygon
 *
 * Cost: linear in points.
 */
export function areaPlaces({
	points,
	ringStarts,
	polygonStarts,
	areaStarts,
}: PackedShapes): (Place | null)[] {
	return Array.from({ length: areaStarts.length - 1 }, (_, area) => {
		const firstRing = polygonStarts[areaStarts[area] ?? 0] ?? 0;
		const endRing = polygonStarts[areaStarts[area + 1] ?? 0] ?? 0;
		const start = ringStarts[firstRing] ?? 0;
		// from a point of its own, so that small areas far from zero are not lost in rounding
		const [lng, lat] = [points[2 * start] ?? NaN, points[2 * start + 1] ?? NaN];
		let [twice, x, y] = [0, 0, 0];
		for (let ring = firstRing; ring < endRing; ring++) {
			const last = (ringStarts[ring + 1] ?? 0) - 1;
			for (let at = ringStarts[ring] ?? 0; at < last; at++) {
				const [x1, y1] = [(points[2 * at] ?? 0) - lng, (points[2 * at + 1] ?? 0) - lat];
				const [x2, y2] = [(points[2 * at + 2] ?? 0) - lng, (points[2 * at + 3] ?? 0) - lat];
				const cross = x1 * y2 - x2 * y1;
				twice += cross;
				x += (x1 + x2) * cross;
				y += (y1 + y2) * cross;
			}
		}
		if (endRing === firstRing) return null;
		// without any surface the first point stands for it
		return twice === 0 ? [lng, lat] : [lng + x / (3 * twice), lat + y / (3 * twice)];
	});
}
