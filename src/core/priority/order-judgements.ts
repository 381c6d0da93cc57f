import type { Judgement } from './judgement.ts';

/** Judgements in their order, and where each stands. */
export interface Ordered {
	readonly ordered: readonly Judgement[];
	/** From 1, in that order; equal areas share the best rank and the next is skipped. */
	readonly ranks: Uint32Array;
	/** The worst rank an order among its equals could give each. */
	readonly rankHighs: Uint32Array;
}

/** Differences this small beside the numbers themselves are rounding of a computer, not an order. */
const EPSILON = 1e-12;

/**
 * Judgements, the most urgent first, equal ones by code.
 *
 * A list of all kecamatan, which is made again at every move of a weight that is dragged, has one finite key
 * each and comes in code order: its keys are ordered as {@link descending} does, O(n) where they spread.
 * O(n log n) otherwise.
 */
export function orderJudgements(judgements: readonly Judgement[]): Ordered {
	const keys = singleKeys(judgements);
	if (keys) return orderBySingleKey(judgements, keys);
	const ordered = judgements.toSorted(compare);
	const isSame = (one: number, other: number): boolean =>
		compareKeys(ordered[one] as Judgement, ordered[other] as Judgement) === 0;
	return { ordered, ...placesOf(ordered.length, isSame) };
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

/**
 * Ranks of so many in their order: 1 2 2 4, with the last rank their equals take up.
 *
 * @param isSame  whether the first of equals and another one behind it are equal
 */
function placesOf(
	count: number,
	isSame: (first: number, other: number) => boolean,
): Pick<Ordered, 'ranks' | 'rankHighs'> {
	const ranks = new Uint32Array(count);
	const rankHighs = new Uint32Array(count);
	for (let from = 0, to = 1; from < count; from = to, to++) {
		while (to < count && isSame(from, to)) to++;
		for (let at = from; at < to; at++) {
			ranks[at] = from + 1;
			rankHighs[at] = to;
		}
	}
	return { ranks, rankHighs };
}

/** The key of each, where each has one finite key and they come in code order; else null. */
function singleKeys(judgements: readonly Judgement[]): Float64Array | null {
	const count = judgements.length;
	const keys = new Float64Array(count);
	let before = '';
	for (let at = 0; at < count; at++) {
		const { area, keys: own } = judgements[at] as Judgement;
		const key = own[0] ?? NaN;
		if (own.length !== 1 || !Number.isFinite(key) || area <= before) return null;
		before = area;
		keys[at] = key;
	}
	return keys;
}

function orderBySingleKey(judgements: readonly Judgement[], keys: Float64Array): Ordered {
	const count = judgements.length;
	const order = descending(keys);
	const keyAt = (at: number): number => keys[order[at] ?? 0] ?? 0;
	const places = placesOf(count, (first, other) => isEqual(keyAt(first), keyAt(other)));
	for (let from = 0; from < count; from = places.rankHighs[from] ?? count) {
		const to = places.rankHighs[from] ?? count;
		// those that differ by rounding alone are equals too
		if (to - from > 1) order.subarray(from, to).sort();
	}
	const ordered = new Array<Judgement>(count);
	for (let at = 0; at < count; at++) ordered[at] = judgements[order[at] ?? 0] as Judgement;
	return { ordered, ...places };
}

/** A basket of more than so many is sorted by itself. */
const FULL_BASKET = 24;

/**
 * Positions of finite keys, the greatest first, equal ones in their order.
 *
 * As many baskets as keys, each for the same span of them, and an order in each: O(n) where keys spread,
 * O(n log n) where they crowd.
 */
function descending(keys: Float64Array): Uint32Array {
	const count = keys.length;
	let [least, most] = [Infinity, -Infinity];
	for (let at = 0; at < count; at++) {
		const key = keys[at] ?? 0;
		if (key < least) least = key;
		if (key > most) most = key;
	}
	const perKey = (count - 1) / (most - least);
	const share = Number.isFinite(perKey) ? perKey : 0;
	const basketOf = (key: number): number => ((most - key) * share) | 0;
	const starts = new Uint32Array(count + 1);
	for (let at = 0; at < count; at++) {
		const basket = basketOf(keys[at] ?? 0) + 1;
		starts[basket] = (starts[basket] ?? 0) + 1;
	}
	for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
	const order = new Uint32Array(count);
	const ends = starts.slice();
	for (let at = 0; at < count; at++) {
		const basket = basketOf(keys[at] ?? 0);
		const to = ends[basket] ?? 0;
		ends[basket] = to + 1;
		order[to] = at;
	}
	for (let basket = 0; basket < count; basket++) {
		const [from, to] = [starts[basket] ?? 0, starts[basket + 1] ?? 0];
		if (to - from > FULL_BASKET) {
			const inside = order.subarray(from, to);
			inside.sort((one, other) => (keys[other] ?? 0) - (keys[one] ?? 0) || one - other);
		} else if (to - from > 1) insertInOrder(order, from, to, keys);
	}
	return order;
}

/** Puts a few positions in order where they lie, the greatest key first, equal ones as they came. */
function insertInOrder(order: Uint32Array, from: number, to: number, keys: Float64Array): void {
	for (let next = from + 1; next < to; next++) {
		const position = order[next] ?? 0;
		const key = keys[position] ?? 0;
		let at = next;
		for (; at > from && (keys[order[at - 1] ?? 0] ?? 0) < key; at--) order[at] = order[at - 1] ?? 0;
		order[at] = position;
	}
}
