import type { MultiPolygon, Polygon, Position } from 'geojson';
import { projectPlace, type EqualAreaFrame } from './equal-area-frame.ts';
import { writtenPath } from './map-path.ts';

/** A corner of a drawing, whole pixels. */
type Corner = readonly [x: number, y: number];

/** Corners are numbered row by row; this many lie in a row, and as many left of the drawing. */
const ROW = 65_536;
const MOST_AWAY = ROW / 4;

/**
 * Several areas as one shape, without the borders between them, in whole pixels: for small maps, where every
 * byte counts and nothing finer is seen.
 *
 * Corners are moved to whole pixels; a side that two areas share falls away; a corner is left out where that
 * moves less than an area to the other side of the line (after Visvalingam & Whyatt 1993), and so is a ring
 * around less than that. Fill it by the even-odd rule.
 *
 * @param shapes    of one topology, so that neighbours have the same corners
 * @param leastPx2  that area, square pixels
 * @returns         SVG path; '' where nothing is large enough. Cost: linear in points, but for
 *                  what is left of a ring, where it is the square
 */
export function coarseOutline(
	shapes: Iterable<Polygon | MultiPolygon>,
	frame: EqualAreaFrame,
	leastPx2: number,
): string {
	const beside = new Map<number, Set<number>>();
	for (const shape of shapes) {
		const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
		for (const positions of polygons.flat()) addSides(beside, frame, positions);
	}
	return ringsOf(beside)
		.map((ring) => simplified(ring, leastPx2))
		.filter((ring) => ring.length > 2 && Math.abs(areaOf(ring)) >= leastPx2)
		.map((ring) =>
			writtenPath(
				ring.flatMap(([x, y]) => [10 * x, 10 * y]),
				'z',
			),
		)
		.join('');
}

/** Adds the sides of a ring to those that are there; one that is there already goes. */
function addSides(
	beside: Map<number, Set<number>>,
	frame: EqualAreaFrame,
	positions: readonly Position[],
): void {
	const { box } = frame;
	const corners: number[] = [];
	let isInSight = false;
	for (const [lng = NaN, lat = NaN] of positions) {
		const [x, y] = projectPlace(frame, [lng, lat]).map(Math.round) as [number, number];
		if (!(Math.abs(x) < MOST_AWAY && Math.abs(y) < MOST_AWAY)) continue;
		isInSight ||= x >= box.x && x <= box.x + box.widthPx && y >= box.y && y <= box.y + box.heightPx;
		const corner = (y + MOST_AWAY) * ROW + x + MOST_AWAY;
		if (corners.at(-1) !== corner) corners.push(corner);
	}
	if (!isInSight) return;
	corners.forEach((from, at) => {
		const to = corners[(at + 1) % corners.length] ?? from;
		if (from === to) return;
		toggle(beside, from, to);
		toggle(beside, to, from);
	});
}

function toggle(beside: Map<number, Set<number>>, from: number, to: number): void {
	const known = beside.get(from);
	if (!known) beside.set(from, new Set([to]));
	else if (!known.delete(to)) known.add(to);
}

/** Sides as rings. As many sides meet in each corner as leave it, so that every walk comes back. */
function ringsOf(beside: ReadonlyMap<number, Set<number>>): Corner[][] {
	const rings: Corner[][] = [];
	for (const [start, sides] of beside) {
		while (sides.size > 0) {
			const ring: Corner[] = [];
			let at = start;
			do {
				ring.push([(at % ROW) - MOST_AWAY, Math.floor(at / ROW) - MOST_AWAY]);
				const [next = start] = beside.get(at) ?? [];
				beside.get(at)?.delete(next);
				beside.get(next)?.delete(at);
				at = next;
			} while (at !== start);
			rings.push(ring);
		}
	}
	return rings;
}

/** A ring without the corners that matter least. */
function simplified(ring: readonly Corner[], leastPx2: number): Corner[] {
	const left = [...ring];
	while (left.length > 3) {
		let [least, leastAt] = [Infinity, -1];
		left.forEach((corner, at) => {
			const before = left[(at + left.length - 1) % left.length] ?? corner;
			const after = left[(at + 1) % left.length] ?? corner;
			const area = Math.abs(areaOf([before, corner, after]));
			if (area < least) [least, leastAt] = [area, at];
		});
		if (least >= leastPx2) break;
		left.splice(leastAt, 1);
	}
	return left;
}

/** Area of a ring, square pixels; its sign is the way round. */
function areaOf(ring: readonly Corner[]): number {
	const twice = ring.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	return twice / 2;
}
