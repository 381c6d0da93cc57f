import type { Bbox } from '../geo/level-geometry.ts';

/** All of Indonesia with the sea around its outermost islands, in degrees. */
const INDONESIA: Bbox = [94.5, -11.5, 141.5, 6.5];

/**
 * Whether a place lies in Indonesia's box: its land, its sea, and what of its neighbours is between.
 *
 * No latitude is a longitude there, so a pair that fits only the other way round was swapped.
 *
 * @example isInBounds(106.8, -6.2) // true
 * @example isInBounds(-6.2, 106.8) // false
 */
export function isInBounds(lng: number, lat: number): boolean {
	const [west, south, east, north] = INDONESIA;
	return lng >= west && lng <= east && lat >= south && lat <= north;
}
