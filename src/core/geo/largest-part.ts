import type { PackedShapes } from './packed-level.ts';
import { mercatorY } from './web-mercator.ts';

/** The part of an area that one sees: of an archipelago its largest island. */
export interface LargestPart {
	/** How far it reaches, east to west or north to south, Web Mercator where the world is 1 × 1. */
	readonly extent: number;
	/** Middle of the box around it, degrees. */
	readonly middle: readonly [lng: number, lat: number];
}

/**
 * The part of an area that reaches farthest.
 *
 * @returns extent 0 and no middle (NaN) for an area without any point
 *
 * Cost: linear in the area's points.
 */
export function largestPart(
	{ points, ringStarts, polygonStarts, areaStarts }: PackedShapes,
	area: number,
): LargestPart {
	let largest: LargestPart = { extent: 0, middle: [NaN, NaN] };
	for (let polygon = areaStarts[area] ?? 0; polygon < (areaStarts[area + 1] ?? 0); polygon++) {
		const ring = polygonStarts[polygon] ?? 0;
		if (ring === polygonStarts[polygon + 1]) continue;
		let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
		for (let at = ringStarts[ring] ?? 0; at < (ringStarts[ring + 1] ?? 0); at++) {
			const [lng, lat] = [points[2 * at] ?? NaN, points[2 * at + 1] ?? NaN];
			if (lng < west) west = lng;
			if (lng > east) east = lng;
			if (lat < south) south = lat;
			if (lat > north) north = lat;
		}
		const extent = Math.max((east - west) / 360, mercatorY(south) - mercatorY(north));
		if (extent > largest.extent) {
			largest = { extent, middle: [(west + east) / 2, (south + north) / 2] };
		}
	}
	return largest;
}
