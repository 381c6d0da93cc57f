import type { Position } from 'geojson';

/** Length of a degree of latitude, km. */
const KM_PER_DEGREE = 111.19;

/**
 * Whether a place lies inside rings, by the even–odd rule: inside an outline and not in its holes.
 *
 * @param rings   closed, any direction; degrees on a flat map
 * @param lngLat  longitude, latitude
 *
 * @example isInRings([[[0, 0], [0, 2], [2, 2], [2, 0], [0, 0]]], [1, 1]) // true
 */
export function isInRings(
	rings: readonly (readonly Position[])[],
	[x, y]: readonly [number, number],
): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [ax = 0, ay = 0] = ring[i - 1] ?? [];
			const [bx = 0, by = 0] = ring[i] ?? [];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		}
	}
	return inside;
}

/** Shortest distance from a place to the line of a ring, km; good over some hundred km. */
export function distanceToRingKm(
	ring: readonly Position[],
	[x, y]: readonly [number, number],
): number {
	const scale = cosDegrees(y);
	let best = Infinity;
	for (let i = 1; i < ring.length; i++) {
		const [ax = 0, ay = 0] = ring[i - 1] ?? [];
		const [bx = 0, by = 0] = ring[i] ?? [];
		const dx = (bx - ax) * scale;
		const dy = by - ay;
		const px = (x - ax) * scale;
		const py = y - ay;
		const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
		best = Math.min(best, Math.hypot(px - along * dx, py - along * dy));
	}
	return best * KM_PER_DEGREE;
}

/** Length of a line, km. */
export function lineLengthKm(line: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < line.length; i++) {
		const [ax = 0, ay = 0] = line[i - 1] ?? [];
		const [bx = 0, by = 0] = line[i] ?? [];
		sum += Math.hypot((bx - ax) * cosDegrees((ay + by) / 2), by - ay);
	}
	return sum * KM_PER_DEGREE;
}

function cosDegrees(degrees: number): number {
	return Math.cos((degrees * Math.PI) / 180);
}
