import type { AreaCode } from '../model/area.ts';
import type { LevelGeometry } from './level-geometry.ts';

/** Ways to go on the map, clockwise from the north. */
export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const;
/** A way to go on the map. */
export type Direction = (typeof DIRECTIONS)[number];

/** What of a level a walk needs: middles of boxes, and which areas share a border. */
export interface WalkShapes extends Pick<LevelGeometry, 'codes' | 'boxes'> {
	readonly packed: { readonly borders: { readonly sides: ArrayLike<number> } };
}

/** A place that stands for an area without a shape, degrees. */
export interface WalkPoint {
	readonly area: AreaCode;
	readonly lngLat: readonly [lng: number, lat: number];
}

/** A step that was taken. */
export interface WalkStep {
	readonly from: AreaCode;
	readonly direction: Direction;
	readonly to: AreaCode;
}

/** The map as the arrow keys see it. */
export interface AreaWalk {
	/**
	 * The area a step leads to, null where nothing lies that way.
	 *
	 * @param last  the step before; going straight back leads to where it began
	 */
	readonly next: (from: AreaCode, direction: Direction, last?: WalkStep | null) => AreaCode | null;
	/** The area whose middle is nearest to a place; null without areas. */
	readonly nearest: (lngLat: readonly [lng: number, lat: number]) => AreaCode | null;
}

const BEARINGS = [
	[0, 1],
	[1, 0],
	[0, -1],
	[-1, 0],
] as const;
const WAYS = [0, 1, 2, 3] as const;

/** Cosine of the widest angle that still counts as a direction (60°). */
const WITHIN = 0.5;
/** Its tangent, a little more. */
const MOST_ASIDE = 1.7321;
/** Areas across the sea that are weighed for one step. */
const CONSIDERED = 3;

/** A way from one area to another, and how far it feels. */
interface Way {
	readonly from: number;
	readonly to: number;
	/** Into {@link DIRECTIONS}. */
	readonly way: number;
	readonly cost: number;
}

/**
 * Makes the map walkable with four keys.
 *
 * Areas are tied in pairs, both ways, the nearest first: those that share a border, then those across
 * the sea, and at last whatever would be cut off. So every area can be reached from every other, and
 * most steps lead back. Where an area has no tie in a direction, a step leads to the nearest
 * neighbour that lies there, else to the nearest area that does. Middles of boxes stand for areas.
 *
 * @param areas   areas to walk on, any order; those without a shape or point cannot be walked on
 * @param points  places of areas without a shape
 * @returns       the same walk for the same areas, whatever their order
 *
 * Cost: about a tenth of a second for 7,285 areas, once; a step is a look-up, or a pass over all.
 */
export function createAreaWalk(
	shapes: WalkShapes,
	areas: Iterable<AreaCode>,
	points: readonly WalkPoint[] = [],
): AreaWalk {
	const ground = groundOf(shapes, areas, points);
	const ties = tie(ground);
	const { codes, indexByCode } = ground;
	return {
		next: (from, direction, last) => {
			const at = indexByCode.get(from);
			const way = DIRECTIONS.indexOf(direction);
			if (at === undefined) return null;
			const isBack = last?.to === from && opposite(DIRECTIONS.indexOf(last.direction)) === way;
			if (isBack && indexByCode.has(last.from)) return last.from;
			const tied = ties[4 * at + way] ?? -1;
			return codes[tied >= 0 ? tied : lying(ground, at, way)] ?? null;
		},
		nearest: ([lng, lat]) => {
			let best = -1;
			let least = Infinity;
			codes.forEach((_, at) => {
				const far = Math.hypot((ground.x[at] ?? 0) - lng, (ground.y[at] ?? 0) - lat);
				if (far < least) [best, least] = [at, far];
			});
			return codes[best] ?? null;
		},
	};
}

/** Areas in code order with their middles and neighbours. */
interface Ground {
	readonly codes: readonly AreaCode[];
	readonly indexByCode: ReadonlyMap<AreaCode, number>;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly neighbours: readonly (readonly number[])[];
}

function groundOf(
	{ codes: drawn, boxes, packed }: WalkShapes,
	areas: Iterable<AreaCode>,
	points: readonly WalkPoint[],
): Ground {
	const wanted = new Set(areas);
	const places = new Map<AreaCode, readonly [number, number]>();
	for (const { area, lngLat } of points) if (wanted.has(area)) places.set(area, lngLat);
	drawn.forEach((area, at) => {
		const [west, south, east, north] = boxes[at] ?? [NaN, NaN, NaN, NaN];
		const middle = [(west + east) / 2, (south + north) / 2] as const;
		if (wanted.has(area) && middle.every(Number.isFinite)) places.set(area, middle);
	});
	const codes = [...places.keys()].sort();
	const indexByCode = new Map(codes.map((code, at) => [code, at]));
	const neighbours = codes.map((): number[] => []);
	const { sides } = packed.borders;
	for (let at = 0; at + 1 < sides.length; at += 2) {
		const [a, b] = [sides[at], sides[at + 1]].map((side) =>
			indexByCode.get(drawn[side ?? -1] ?? ('' as AreaCode)),
		);
		if (a === undefined || b === undefined || a === b) continue;
		neighbours[a]?.push(b);
		neighbours[b]?.push(a);
	}
	return {
		codes,
		indexByCode,
		x: Float64Array.from(codes, (code) => places.get(code)?.[0] ?? NaN),
		y: Float64Array.from(codes, (code) => places.get(code)?.[1] ?? NaN),
		neighbours,
	};
}

function opposite(way: number): number {
	return (way + 2) % 4;
}

/** How far a step feels, a little aside being cheaper than far along; Infinity where it is not that way. */
function costOf({ x, y }: Ground, from: number, to: number, way: number): number {
	const dx = (x[to] ?? NaN) - (x[from] ?? NaN);
	const dy = (y[to] ?? NaN) - (y[from] ?? NaN);
	const far = Math.hypot(dx, dy);
	// two areas around one middle: the later is east of the earlier
	if (far === 0) return way === 1 && to > from ? 0 : way === 3 && to < from ? 0 : Infinity;
	const [east, north] = BEARINGS[way] ?? BEARINGS[0];
	const along = (dx * east + dy * north) / far;
	return along >= WITHIN ? far * (2 - along) : Infinity;
}

/** The neighbour that lies a way, else the nearest area that does; -1 for none. */
function lying(ground: Ground, from: number, way: number): number {
	const nearestOf = (candidates: Iterable<number>): number => {
		let best = -1;
		let least = Infinity;
		for (const to of candidates) {
			const cost = to === from ? Infinity : costOf(ground, from, to, way);
			if (cost < least) [best, least] = [to, cost];
		}
		return best;
	};
	const neighbour = nearestOf(ground.neighbours[from] ?? []);
	return neighbour >= 0 ? neighbour : nearestOf(ground.codes.keys());
}

/** For each area and way, the area tied to it, -1 for none; every tie holds both ways. */
function tie(ground: Ground): Int32Array {
	const count = ground.codes.length;
	const ties = new Int32Array(4 * count).fill(-1);
	const parts = new Parts(count);
	const link = ({ from, to, way }: Pick<Way, 'from' | 'to' | 'way'>): void => {
		ties[4 * from + way] = to;
		ties[4 * to + opposite(way)] = from;
		parts.join(from, to);
	};
	const isFree = (at: number, way: number): boolean => ties[4 * at + way] === -1;
	const linkAll = (ways: Way[]): void => {
		ways.sort((a, b) => a.cost - b.cost || a.from - b.from || a.to - b.to || a.way - b.way);
		for (const each of ways) {
			const { from, to, way } = each;
			const isTied = WAYS.some((any) => ties[4 * from + any] === to);
			if (!isTied && isFree(from, way) && isFree(to, opposite(way))) link(each);
		}
	};
	linkAll(
		ground.neighbours.flatMap((near, from) =>
			near.flatMap((to) => (from < to ? waysBetween(ground, from, to) : [])),
		),
	);
	linkAll(waysOverSea(ground, isFree));
	joinParts(ground, parts, isFree, link);
	return ties;
}

function waysBetween(ground: Ground, from: number, to: number): Way[] {
	return WAYS.flatMap((way) => {
		const cost = costOf(ground, from, to, way);
		return cost < Infinity ? [{ from, to, way, cost }] : [];
	});
}

/** For each area without a tie in a direction, the nearest areas there that have none towards it. */
function waysOverSea(ground: Ground, isFree: (at: number, way: number) => boolean): Way[] {
	const found: Way[] = [];
	for (const way of WAYS) {
		const [east, north] = BEARINGS[way];
		const along = ground.codes.map(
			(_, at) => (ground.x[at] ?? 0) * east + (ground.y[at] ?? 0) * north,
		);
		const aside = east === 0 ? ground.x : ground.y;
		const ahead = [...along.keys()]
			.filter((at) => isFree(at, opposite(way)))
			.sort((a, b) => (along[a] ?? 0) - (along[b] ?? 0) || a - b);
		for (const from of along.keys()) {
			if (!isFree(from, way)) continue;
			const start = along[from] ?? 0;
			const best: Way[] = [];
			for (let at = firstFrom(ahead, along, start); at < ahead.length; at++) {
				const to = ahead[at] ?? -1;
				const last = best[CONSIDERED - 1]?.cost ?? Infinity;
				// nothing farther along can be nearer
				const far = (along[to] ?? 0) - start;
				if (far > last) break;
				if (Math.abs((aside[to] ?? 0) - (aside[from] ?? 0)) > MOST_ASIDE * far) continue;
				const cost = to === from ? Infinity : costOf(ground, from, to, way);
				if (cost >= last) continue;
				best.push({ from, to, way, cost });
				best.sort((a, b) => a.cost - b.cost || a.to - b.to);
				best.length = Math.min(best.length, CONSIDERED);
			}
			found.push(...best);
		}
	}
	return found;
}

/** Where in a sorted list the places from `start` on begin. */
function firstFrom(sorted: readonly number[], along: readonly number[], start: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((along[sorted[middle] ?? -1] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Ties what is still apart: where a way lies between two parts, along it; what then remains is strung
 * from the north to the south. The northernmost area of a part has no tie northwards, for every tie
 * until then leads to an area that truly lies there, so a string never takes what is tied.
 */
function joinParts(
	ground: Ground,
	parts: Parts,
	isFree: (at: number, way: number) => boolean,
	link: (way: Pick<Way, 'from' | 'to' | 'way'>) => void,
): void {
	let isJoining = true;
	while (isJoining) {
		isJoining = false;
		const lists = parts.lists().sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
		for (const own of lists.slice(0, -1)) {
			const way = nearestOutside(ground, parts, own, isFree);
			if (!way) continue;
			link(way);
			isJoining = true;
			break;
		}
	}
	const byLatitude = (a: number, b: number): number =>
		(ground.y[b] ?? 0) - (ground.y[a] ?? 0) || a - b;
	const strung = parts
		.lists()
		.map((own) => own.toSorted(byLatitude))
		.sort((a, b) => byLatitude(a[0] ?? 0, b[0] ?? 0));
	for (let at = 0; at + 1 < strung.length; at++) {
		const from = strung[at]?.at(-1);
		const to = strung[at + 1]?.[0];
		if (from !== undefined && to !== undefined) link({ from, to, way: 2 });
	}
}

function nearestOutside(
	ground: Ground,
	parts: Parts,
	own: readonly number[],
	isFree: (at: number, way: number) => boolean,
): Way | null {
	let best: Way | null = null;
	for (const from of own) {
		for (const way of WAYS) {
			if (!isFree(from, way)) continue;
			for (const to of ground.codes.keys()) {
				if (!isFree(to, opposite(way)) || parts.of(to) === parts.of(from)) continue;
				const cost = costOf(ground, from, to, way);
				if (cost < (best?.cost ?? Infinity)) best = { from, to, way, cost };
			}
		}
	}
	return best;
}

/** Which areas hang together (union–find). */
class Parts {
	readonly #above: Int32Array;

	constructor(count: number) {
		this.#above = Int32Array.from({ length: count }, (_, at) => at);
	}

	of(at: number): number {
		let top = at;
		while (this.#above[top] !== top) {
			const above = this.#above[top] ?? top;
			this.#above[top] = this.#above[above] ?? above;
			top = above;
		}
		return top;
	}

	join(a: number, b: number): void {
		this.#above[Math.max(this.of(a), this.of(b))] = Math.min(this.of(a), this.of(b));
	}

	/** The areas of each part, in order. */
	lists(): number[][] {
		const lists = new Map<number, number[]>();
		for (const at of this.#above.keys()) {
			const top = this.of(at);
			const list = lists.get(top);
			if (list) list.push(at);
			else lists.set(top, [at]);
		}
		return [...lists.values()];
	}
}
