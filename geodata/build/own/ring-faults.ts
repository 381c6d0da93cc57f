import { extent } from 'd3-array';
import type { Position } from 'geojson';
import { ringAreaKm2 } from '../topology-areas.ts';

/** A place where a ring runs over itself or through itself. */
export interface RingFault {
	/** `retraced`: the line lies on itself, as in a spike. `crossed`: it runs through itself, as in an eight. */
	readonly kind: 'retraced' | 'crossed';
	readonly at: Position;
	/**
	 * Land on the smaller side of a crossing, km², where the two sides run round contrary ways, so that nobody
	 * can say which is inside; 0 otherwise.
	 */
	readonly doubtfulKm2: number;
}

/** Share of the ring's land on the larger side of a crossing at which the smaller is not mended but asked about. */
const DOUBTFUL_SHARE = 0.05;
const DOUBTFUL_KM2 = 1;

/** Whether a crossing leaves land of which nobody can say whether it is inside. */
export function isDoubtful({ doubtfulKm2 }: RingFault, ringKm2: number): boolean {
	return doubtfulKm2 >= DOUBTFUL_KM2 || doubtfulKm2 > DOUBTFUL_SHARE * ringKm2;
}

/**
 * Where a ring of degrees lies on itself or crosses itself. Corners that repeat at once are no fault; two
 * parts that touch in a point are none either.
 *
 * Edges are laid on a grid so fine that a cell has few of them, and compared within a cell: nearly linear in corners.
 *
 * @param ring  closed
 * @returns     in the order of edges; empty for a ring that is simple
 */
export function ringFaults(ring: readonly Position[]): RingFault[] {
	const corners = ring.filter(
		([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1],
	);
	const count = corners.length - 1;
	if (count < 3) return [];
	const seen = new Map<number, RingFault>();
	eachNearPair(corners, (low, high) => {
		const key = low * count + high;
		if (seen.has(key)) return;
		const fault = faultOf(corners, count, low, high);
		if (fault) seen.set(key, fault);
	});
	return [...seen].toSorted(([a], [b]) => a - b).map(([, fault]) => fault);
}

/** Calls with every two edges that pass through one cell of a grid over them, the earlier first; some more than once. */
function eachNearPair(
	corners: readonly Position[],
	look: (low: number, high: number) => void,
): void {
	const xs = Float64Array.from(corners, ([x = 0]) => x);
	const ys = Float64Array.from(corners, ([, y = 0]) => y);
	const [west, east] = extent(xs) as [number, number];
	const [south, north] = extent(ys) as [number, number];
	// a ring is a line: this many cells on a side have a few edges each where it passes
	const side = Math.max(1, Math.ceil(corners.length / 8));
	const perX = (side * (1 - 1e-9)) / (east - west || 1);
	const perY = (side * (1 - 1e-9)) / (north - south || 1);
	/** The last edge put into each cell, as a place in the two lists. */
	const last = new Map<number, number>();
	const edges: number[] = [];
	const before: number[] = [];
	for (let edge = 0; edge + 1 < corners.length; edge++) {
		const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[edge], ys[edge], xs[edge + 1], ys[edge + 1]];
		const low = Math.min(ay, by);
		const first = Math.floor((low - south) * perY);
		const end = Math.floor((Math.max(ay, by) - south) * perY);
		for (let row = first; row <= end; row++) {
			let [left, right] = ax < bx ? [ax, bx] : [bx, ax];
			if (first !== end) {
				// the part of the edge within this row, a little longer on both sides
				const slope = (bx - ax) / (by - ay);
				const one = ax + (south + (row - 1e-6) / perY - ay) * slope;
				const other = ax + (south + (row + 1 + 1e-6) / perY - ay) * slope;
				left = Math.max(left, Math.min(one, other));
				right = Math.min(right, Math.max(one, other));
			}
			const to = Math.floor((right - west) * perX);
			for (let column = Math.floor((left - west) * perX); column <= to; column++) {
				const cell = row * side + column;
				const top = last.get(cell) ?? -1;
				for (let at = top; at >= 0; at = before[at] ?? -1) look(edges[at] ?? 0, edge);
				last.set(cell, edges.length);
				edges.push(edge);
				before.push(top);
			}
		}
	}
}

const NOWHERE: Position = [];

/** What is wrong between two edges of a ring, by their numbers. */
function faultOf(
	corners: readonly Position[],
	count: number,
	low: number,
	high: number,
): RingFault | null {
	const corner = (at: number): Position => corners[at % count] ?? NOWHERE;
	const a = corner(low);
	const b = corner(low + 1);
	const c = corner(high);
	const d = corner(high + 1);
	const c1 = turn(a, b, c);
	const d1 = turn(a, b, d);
	if (c1 === 0 && d1 === 0) return overlap(a, b, c, d);
	if (high - low === 1 || high - low === count - 1) return null;
	const a1 = turn(c, d, a);
	const b1 = turn(c, d, b);
	if (c1 * d1 < 0 && a1 * b1 < 0) {
		const share = c1 / (c1 - d1);
		const at = [
			(c[0] ?? 0) + share * ((d[0] ?? 0) - (c[0] ?? 0)),
			(c[1] ?? 0) + share * ((d[1] ?? 0) - (c[1] ?? 0)),
		];
		return crossing(corners, low, high, at);
	}
	// one ends on the other: it goes through where it leaves on another side than it came from
	if (b1 === 0 && isBetween(c, d, b) && !isSame(b, c)) {
		const ends: [Position, Position] = isSame(b, d) ? [c, corner(high + 2)] : [c, d];
		return goesThrough(b, ends, [a, corner(low + 2)]) ? crossing(corners, low, high, b) : null;
	}
	if (d1 === 0 && isBetween(a, b, d) && !isSame(d, a) && !isSame(d, b))
		return goesThrough(d, [a, b], [c, corner(high + 2)]) ? crossing(corners, low, high, d) : null;
	return null;
}

/** Twice the area of a triangle: positive where it turns left, 0 on one line. */
function turn(a: Position, b: Position, c: Position): number {
	const [ax, ay] = [a[0] ?? 0, a[1] ?? 0];
	return ((b[0] ?? 0) - ax) * ((c[1] ?? 0) - ay) - ((b[1] ?? 0) - ay) * ((c[0] ?? 0) - ax);
}

function isSame(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

/** Whether a place on the line of an edge is on the edge. */
function isBetween(a: Position, b: Position, at: Position): boolean {
	return [0, 1].every((axis) => {
		const [p = 0, q = 0, r = 0] = [a[axis], b[axis], at[axis]];
		return r >= Math.min(p, q) && r <= Math.max(p, q);
	});
}

/** Edges on one line that share more than a point. */
function overlap(a: Position, b: Position, c: Position, d: Position): RingFault | null {
	const axis = Math.abs((b[0] ?? 0) - (a[0] ?? 0)) >= Math.abs((b[1] ?? 0) - (a[1] ?? 0)) ? 0 : 1;
	const of = (at: Position): number => at[axis] ?? 0;
	const from = Math.max(Math.min(of(a), of(b)), Math.min(of(c), of(d)));
	const to = Math.min(Math.max(of(a), of(b)), Math.max(of(c), of(d)));
	if (from >= to) return null;
	const at = [a, b, c, d].find((each) => of(each) === from) ?? a;
	return { kind: 'retraced', at, doubtfulKm2: 0 };
}

/** Whether a line through a place leaves another line through it on the other side. */
function goesThrough(
	at: Position,
	[from, to]: readonly [Position, Position],
	others: readonly [Position, Position],
): boolean {
	const angle = (end: Position): number =>
		Math.atan2((end[1] ?? 0) - (at[1] ?? 0), (end[0] ?? 0) - (at[0] ?? 0));
	const start = angle(from);
	const past = (end: Position): number => (angle(end) - start + 4 * Math.PI) % (2 * Math.PI);
	const wide = past(to);
	const [one, other] = others.map(past);
	if (one === undefined || other === undefined) return false;
	if ([one, other].some((each) => each === 0 || each === wide)) return false;
	return one < wide !== other < wide;
}

/** A crossing between two edges, with the land on its smaller side where the two run round contrary ways. */
function crossing(
	corners: readonly Position[],
	low: number,
	high: number,
	at: Position,
): RingFault {
	const loop = ringAreaKm2([at, ...corners.slice(low + 1, high + 1), at]);
	const rest = ringAreaKm2(corners) - loop;
	const isContrary = loop * rest < 0;
	const doubtfulKm2 = isContrary ? Math.min(Math.abs(loop), Math.abs(rest)) : 0;
	return { kind: 'crossed', at, doubtfulKm2 };
}
