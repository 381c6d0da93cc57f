import type { AreaCode } from '../model/area.ts';
import { neighboursOf, type LevelGeometry } from './level-geometry.ts';

/** A way to go on the map. */
export type Direction = 'north' | 'east' | 'south' | 'west';

const BEARING: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
	north: [0, 1],
	east: [1, 0],
	south: [0, -1],
	west: [-1, 0],
};

/** Cosine of the widest angle that still counts as a direction (60°). */
const WITHIN = 0.5;

/**
 * The area a step in a direction leads to: a neighbour that lies that way, else across the sea the
 * nearest area that does.
 *
 * For walking the map with arrow keys. Middles of boxes stand for areas.
 *
 * @returns null when nothing lies that way
 */
export function nextArea(
	geometry: LevelGeometry,
	from: AreaCode,
	direction: Direction,
): AreaCode | null {
	const start = middle(geometry, from);
	if (!start) return null;
	return (
		nearest(geometry, start, neighboursOf(geometry, from), direction) ??
		nearest(
			geometry,
			start,
			geometry.codes.filter((code) => code !== from),
			direction,
		)
	);
}

function middle(geometry: LevelGeometry, code: AreaCode): readonly [number, number] | null {
	const box = geometry.boxes[geometry.indexByCode.get(code) ?? -1];
	return box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : null;
}

function nearest(
	geometry: LevelGeometry,
	[lng, lat]: readonly [number, number],
	candidates: readonly AreaCode[],
	direction: Direction,
): AreaCode | null {
	const [east, north] = BEARING[direction];
	let best: AreaCode | null = null;
	let least = Infinity;
	for (const code of candidates) {
		const place = middle(geometry, code);
		if (!place) continue;
		const dx = place[0] - lng;
		const dy = place[1] - lat;
		const far = Math.hypot(dx, dy);
		const along = (dx * east + dy * north) / far;
		// a little aside is cheaper than far along
		const cost = far * (2 - along);
		if (far > 0 && along >= WITHIN && cost < least) [best, least] = [code, cost];
	}
	return best;
}
