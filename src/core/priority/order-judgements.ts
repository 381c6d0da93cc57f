import type { Judgement } from './judgement.ts';

/** Where an area stands among those that qualify. */
export interface Place {
	/** From 1; equal areas share the best rank and the next is skipped. */
	readonly rank: number;
	/** The worst rank an order among its equals could give it. */
	readonly rankHigh: number;
}

/** Judgements in their order, and the place of each. */
export interface Ordered {
	readonly ordered: readonly Judgement[];
	readonly places: readonly Place[];
}

/** Differences this small beside the numbers themselves are rounding of a computer, not an order. */
const EPSILON = 1e-12;

/**
 * Judgements, the most urgent first, equal ones by code.
 *
 * O(n log n): a list of all kecamatan, which is made again at every move of a weight that is dragged, has one
 * finite key each and comes in code order; its numbers are sorted without looking at any area.
 */
export function orderJudgements(judgements: readonly Judgement[]): Ordered {
	const known = orderBySingleKey(judgements);
	if (known) return known;
	const ordered = judgements.toSorted(compare);
	return { ordered, places: placesOf(ordered) };
}

/** Whether one judgement stands before another (below 0), behind it (above 0), or equal to it (0). */
export function compareKeys(a: Judgement, b: Judgement): number {
	for (let at = 0; at < a.keys.length; at++) {
		const own = a.keys[at] ?? 0;
		const other = b.keys[at] ?? 0;
		if (isEqual(own, other)) continue;
		return other - own > 0 ? 1 : -1;
	}
	return 0;
}

function isEqual(own: number, other: number): boolean {
	if (own === other) return true;
	const scale = Math.max(Math.abs(own), Math.abs(other));
	return Number.isFinite(scale) && Math.abs(own - other) <= EPSILON * scale;
}

function compare(a: Judgement, b: Judgement): number {
	return compareKeys(a, b) || (a.area < b.area ? -1 : 1);
}

/** Places of ordered judgements, in their order: 1 2 2 4, with the last rank their equals take up. */
function placesOf(ordered: readonly Judgement[]): Place[] {
	const places: Place[] = [];
	while (places.length < ordered.length) {
		const from = places.length;
		const first = ordered[from] as Judgement;
		let to = from + 1;
		while (to < ordered.length && compareKeys(first, ordered[to] as Judgement) === 0) to++;
		const place = { rank: from + 1, rankHigh: to };
		while (places.length < to) places.push(place);
	}
	return places;
}

/** The same where each has one finite key, and they come in code order; else null. */
function orderBySingleKey(judgements: readonly Judgement[]): Ordered | null {
	const count = judgements.length;
	const keys = new Float64Array(count);
	let before = '';
	for (let at = 0; at < count; at++) {
		const { area, keys: own } = judgements[at] as Judgement;
		const [key = NaN] = own;
		if (own.length !== 1 || !Number.isFinite(key) || area <= before) return null;
		before = area;
		keys[at] = key;
	}
	const sorted = keys.slice().sort();
	/** For each key, least first, where its equals begin in the order. */
	const starts = new Uint32Array(count);
	const places = new Array<Place>(count);
	for (let at = count - 1; at >= 0;) {
		const from = count - 1 - at;
		const first = sorted[at] ?? 0;
		let last = at;
		while (last > 0 && isEqual(first, sorted[last - 1] ?? 0)) last--;
		const place = { rank: from + 1, rankHigh: count - last };
		for (; at >= last; at--) {
			starts[at] = from;
			places[count - 1 - at] = place;
		}
	}
	const taken = new Uint32Array(count);
	const ordered = new Array<Judgement>(count);
	for (let at = 0; at < count; at++) {
		const start = starts[placeOf(sorted, keys[at] ?? 0)] ?? 0;
		const next = taken[start] ?? 0;
		ordered[start + next] = judgements[at] as Judgement;
		taken[start] = next + 1;
	}
	return { ordered, places };
}

/** Where a number is, or could be, among sorted ones. */
function placeOf(sorted: Float64Array, number: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
