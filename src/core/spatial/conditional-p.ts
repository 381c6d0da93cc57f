import { drawFirst, SeededRandom } from '../stats/seeded-random.ts';
import { combinations, forEachSum } from './combinations.ts';
import { areaCount, type Neighbours } from './neighbours.ts';
import { foldedP, TIE } from './permutations.ts';
import { neighbourSums } from './spatial-sample.ts';

/** Areas with no more possible neighbourhoods than this get them all. */
const MOST_ENUMERATED = 50_000;
/** Draws that are sorted together. */
const SLICE = 1000;

/** P-values of a sum over neighbours. */
export interface ConditionalP {
	/** One per area, folded; see {@link foldedP}. */
	readonly p: Float64Array;
	/** 1 where every possible neighbourhood was counted, so that p has no chance in it. */
	readonly isExact: Uint8Array;
}

/**
 * How likely the values around each area are, were all other values dealt anew: conditional permutation
 * without replacement. Serves local Moran and Gi* alike, which rise and fall with the same sum.
 *
 * An area's own value stays; its neighbours get any of the other values, each set equally likely. Where
 * there are at most 50,000 such sets all of them are counted, and p is exact.
 *
 * @param values        one per area, at least one area; best centred around zero
 * @param permutations  draws for each area that is not exact
 * @param onMade        is told how many were made
 * @returns             p in the order of areas; 1 for an area without neighbours
 *
 * One draw serves all areas, as in PySAL: so many values of all areas are drawn in order, and an area
 * with k neighbours takes the first k that are not itself. For each area these are independent and
 * uniform. Most areas with k neighbours then share their sums, which are sorted once: cost
 * O(permutations · (most neighbours + areas · log permutations / 1000)).
 * Source: Anselin 1995; esda's `crand`.
 */
export function conditionalP(
	values: Float64Array,
	neighbours: Neighbours,
	permutations: number,
	seed: number,
	onMade: (made: number) => void = () => undefined,
): ConditionalP {
	const count = areaCount(neighbours);
	const { starts } = neighbours;
	const sums = neighbourSums(values, neighbours);
	const cards = Uint32Array.from(sums, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0));
	const tie = TIE * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	const sorted = values.slice().sort();
	const p = new Float64Array(count).fill(1);
	const isExact = new Uint8Array(count);
	const groups = new Map<number, number[]>();
	for (let area = 0; area < count; area++) {
		const card = cards[area] ?? 0;
		if (card > 0 && combinations(count - 1, card) > MOST_ENUMERATED) {
			const group = groups.get(card);
			if (group) group.push(area);
			else groups.set(card, [area]);
			continue;
		}
		isExact[area] = 1;
		if (card === 1) p[area] = single(sorted, values[area] ?? 0, sums[area] ?? 0, tie);
		else if (card > 0) p[area] = exactP(values, area, card, sums[area] ?? 0, tie * card);
	}
	const sampled = new SampledCounts(values, groups, { sums, cards, isExact, tie });
	const random = new SeededRandom(seed);
	for (let made = 0; made < permutations && groups.size > 0; made += SLICE) {
		sampled.add(Math.min(SLICE, permutations - made), random);
		onMade(Math.min(permutations, made + SLICE));
	}
	for (const group of groups.values())
		for (const area of group)
			p[area] = foldedP(sampled.atLeast[area] ?? 0, sampled.atMost[area] ?? 0, permutations, false);
	return { p, isExact };
}

/** P from every one of the other values, which are all there is to a single neighbour. */
function single(sorted: Float64Array, own: number, observed: number, tie: number): number {
	const atLeast =
		sorted.length - countBelow(sorted, observed - tie) - Number(own >= observed - tie);
	const atMost = countUpTo(sorted, observed + tie) - Number(own <= observed + tie);
	return foldedP(atLeast, atMost, sorted.length - 1, true);
}

/** P from every set of so many of the other values. */
function exactP(
	values: Float64Array,
	own: number,
	card: number,
	observed: number,
	tie: number,
): number {
	const others = values.filter((_, at) => at !== own);
	let [atLeast, atMost, all] = [0, 0, 0];
	forEachSum(others, card, (sum) => {
		all++;
		if (sum >= observed - tie) atLeast++;
		if (sum <= observed + tie) atMost++;
	});
	return foldedP(atLeast, atMost, all, true);
}

/** What is known of the areas before drawing. */
interface Observed {
	readonly sums: Float64Array;
	readonly cards: Uint32Array;
	readonly isExact: Uint8Array;
	/** Difference per neighbour below which sums are equal. */
	readonly tie: number;
}

/** For each area, how many draws gave as much as observed, and as little. */
class SampledCounts {
	readonly atLeast: Float64Array;
	readonly atMost: Float64Array;
	readonly #values: Float64Array;
	/** Areas by their number of neighbours. */
	readonly #groups: ReadonlyMap<number, readonly number[]>;
	readonly #observed: Observed;
	/** Values drawn at a time: one more than the most neighbours, should an area draw itself. */
	readonly #deep: number;
	readonly #deck: Uint32Array;
	readonly #drawn: Uint32Array;
	/** Sums of the first 0, 1, 2… drawn values, draw by draw, one length behind the other. */
	readonly #prefix: Float64Array;

	constructor(
		values: Float64Array,
		groups: ReadonlyMap<number, readonly number[]>,
		observed: Observed,
	) {
		const size = values.length;
		this.#values = values;
		this.#groups = groups;
		this.#observed = observed;
		this.atLeast = new Float64Array(size);
		this.atMost = new Float64Array(size);
		this.#deep = Math.min(Math.max(0, ...groups.keys()) + 1, size);
		this.#deck = Uint32Array.from({ length: size }, (_, at) => at);
		this.#drawn = new Uint32Array(SLICE * this.#deep);
		this.#prefix = new Float64Array(SLICE * (this.#deep + 1));
	}

	add(draws: number, random: SeededRandom): void {
		this.#draw(draws, random);
		for (const [card, group] of this.#groups) this.#countGroup(card, group, draws);
		this.#correctOwn(draws);
	}

	#draw(draws: number, random: SeededRandom): void {
		const [deep, deck, values] = [this.#deep, this.#deck, this.#values];
		const [drawn, prefix] = [this.#drawn, this.#prefix];
		for (let draw = 0; draw < draws; draw++) {
			drawFirst(deck, deep, random);
			let sum = 0;
			for (let at = 0; at < deep; at++) {
				const area = deck[at] ?? 0;
				drawn[draw * deep + at] = area;
				sum += values[area] ?? 0;
				prefix[(at + 1) * SLICE + draw] = sum;
			}
		}
	}

	/** Counts for areas with so many neighbours as though no area drew itself. */
	#countGroup(card: number, group: readonly number[], draws: number): void {
		const { sums, tie } = this.#observed;
		const sorted = this.#prefix.slice(card * SLICE, card * SLICE + draws).sort();
		for (const area of group) {
			const observed = sums[area] ?? 0;
			this.atLeast[area] =
				(this.atLeast[area] ?? 0) + draws - countBelow(sorted, observed - tie * card);
			this.atMost[area] = (this.atMost[area] ?? 0) + countUpTo(sorted, observed + tie * card);
		}
	}

	/** Where an area drew itself, the next drawn takes its place. */
	#correctOwn(draws: number): void {
		const { sums, cards, isExact, tie } = this.#observed;
		const [deep, drawn, prefix] = [this.#deep, this.#drawn, this.#prefix];
		for (let draw = 0; draw < draws; draw++) {
			for (let at = 0; at < deep; at++) {
				const area = drawn[draw * deep + at] ?? 0;
				const card = cards[area] ?? 0;
				if (at >= card || isExact[area] === 1) continue;
				const observed = sums[area] ?? 0;
				const near = tie * card;
				const wrong = prefix[card * SLICE + draw] ?? 0;
				const right = (prefix[(card + 1) * SLICE + draw] ?? 0) - (this.#values[area] ?? 0);
				this.atLeast[area] =
					(this.atLeast[area] ?? 0) +
					Number(right >= observed - near) -
					Number(wrong >= observed - near);
				this.atMost[area] =
					(this.atMost[area] ?? 0) +
					Number(right <= observed + near) -
					Number(wrong <= observed + near);
			}
		}
	}
}

/** How many of sorted numbers are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many of sorted numbers are at most a limit. */
function countUpTo(sorted: Float64Array, limit: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
