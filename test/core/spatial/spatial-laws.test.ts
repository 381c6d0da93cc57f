import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getisOrd } from '../../../src/core/spatial/getis-ord.ts';
import { globalMoran } from '../../../src/core/spatial/global-moran.ts';
import { localMoran } from '../../../src/core/spatial/local-moran.ts';
import { packNeighbours, type Neighbours } from '../../../src/core/spatial/neighbours.ts';
import { smoothRates } from '../../../src/core/spatial/empirical-bayes.ts';
import { codesOf, valueOf } from '../value-of.ts';

/** A board of squares, so many to a side, each with the neighbours a rook has. */
function createBoard(side: number): number[][] {
	return Array.from({ length: side * side }, (_, at) => {
		const [x, y] = [at % side, Math.floor(at / side)];
		return [
			...(x > 0 ? [at - 1] : []),
			...(x < side - 1 ? [at + 1] : []),
			...(y > 0 ? [at - side] : []),
			...(y < side - 1 ? [at + side] : []),
		];
	});
}

const BOARD = createBoard(4);
const value = fc.integer({ min: 0, max: 1000 });
const values = fc
	.array(value, { minLength: 16, maxLength: 16 })
	.filter((all) => new Set(all).size > 2);
const order = fc.shuffledSubarray(
	Array.from({ length: 16 }, (_, at) => at),
	{ minLength: 16 },
);

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
	expect(actual).toHaveLength(expected.length);
	for (let at = 0; at < expected.length; at++)
		expect(actual[at]).toBeCloseTo(expected[at] ?? NaN, 9);
}

/** The same areas and neighbours in another order: place `at` is the area `order[at]`. */
function reordered(lists: readonly number[][], order: readonly number[]): Neighbours {
	return packNeighbours(
		order.map((area) => (lists[area] ?? []).map((other) => order.indexOf(other))),
	);
}

describe('spatial statistics', () => {
	it('go with their areas when these are put in another order', () => {
		fc.assert(
			fc.property(values, order, (all, places) => {
				const [neighbours, moved] = [packNeighbours(BOARD), reordered(BOARD, places)];
				const shuffled = places.map((area) => all[area] ?? NaN);
				const [before, after] = [
					valueOf(localMoran(all, neighbours, { permutations: 9 })),
					valueOf(localMoran(shuffled, moved, { permutations: 9 })),
				];
				expectClose(
					after.i,
					places.map((area) => before.i[area] ?? NaN),
				);
				// a board of sixteen has few enough neighbourhoods to count them all
				expectClose(
					after.p,
					places.map((area) => before.p[area] ?? NaN),
				);
				const [here, there] = [
					valueOf(getisOrd(all, neighbours, { permutations: 9 })),
					valueOf(getisOrd(shuffled, moved, { permutations: 9 })),
				];
				expectClose(
					there.z,
					places.map((area) => here.z[area] ?? NaN),
				);
				const [i, variance] = ['i', 'variance'].map((field) => [
					valueOf(globalMoran(all, neighbours, null))[field as 'i'],
					valueOf(globalMoran(shuffled, moved, null))[field as 'i'],
				]) as [number[], number[]];
				expect(i[0]).toBeCloseTo(i[1] ?? NaN, 9);
				expect(variance[0]).toBeCloseTo(variance[1] ?? NaN, 9);
			}),
			{ numRuns: 40 },
		);
	});

	it('do not care for the unit or the zero of the values; turned round, hot is cold', () => {
		fc.assert(
			fc.property(
				values,
				fc.integer({ min: 1, max: 50 }),
				fc.integer({ min: -1e6, max: 1e6 }),
				fc.constantFrom(1, -1),
				(all, unit, zero, sign) => {
					const neighbours = packNeighbours(BOARD);
					const changed = all.map((each) => sign * unit * each + zero);
					const request = { permutations: 9 };
					expect(valueOf(globalMoran(changed, neighbours, null)).i).toBeCloseTo(
						valueOf(globalMoran(all, neighbours, null)).i,
						9,
					);
					expectClose(
						valueOf(localMoran(changed, neighbours, request)).i,
						valueOf(localMoran(all, neighbours, request)).i,
					);
					expectClose(
						valueOf(getisOrd(changed, neighbours, request)).z,
						valueOf(getisOrd(all, neighbours, request)).z.map((z) => sign * z),
					);
				},
			),
			{ numRuns: 40 },
		);
	});

	it('of the parts sum to the whole: local Moran to n − 1 times the global', () => {
		fc.assert(
			fc.property(values, (all) => {
				const neighbours = packNeighbours(BOARD);
				const { i } = valueOf(localMoran(all, neighbours, { permutations: 9 }));
				const sum = i.reduce((whole, each) => whole + each, 0);
				expect(sum).toBeCloseTo(15 * valueOf(globalMoran(all, neighbours, null)).i, 9);
			}),
		);
	});

	it('are the same for the same seed, and p nearly so for another', () => {
		const board = createBoard(20);
		const all = board.map((_, at) => (at * 7919) % 400);
		const neighbours = packNeighbours(board);
		const pOf = (seed: number): Float64Array =>
			valueOf(localMoran(all, neighbours, { permutations: 9999, seed })).p;
		expect(pOf(3)).toEqual(pOf(3));
		const [p, other] = [pOf(3), pOf(4)];
		expect(p).not.toEqual(other);
		const far = Math.max(...p.map((each, at) => Math.abs(each - (other[at] ?? NaN))));
		expect(far).toBeLessThan(0.03);
	});

	it('sample without replacement, so that p agrees with counting all neighbourhoods', () => {
		const board = createBoard(7);
		const all = board.map((_, at) => (at * at * 31) % 97);
		const lists = board.map((list) => list.slice(0, 3));
		const exact = valueOf(localMoran(all, packNeighbours(lists), { permutations: 1 }));
		expect(exact.isExact.every((each) => each === 1)).toBe(true);
		// a board of 7 × 7 has 17,296 neighbourhoods of three, and 194,580 of four
		const most = valueOf(localMoran(all, packNeighbours(board), { permutations: 99_999 }));
		expect(most.isExact.some((each) => each === 0)).toBe(true);
		board.forEach((list, at) => {
			if (list.length < 4) expect(most.p[at]).toBe(exact.p[at]);
		});
	});

	it('put a hot corner among cold ones into clusters by name', () => {
		const board = createBoard(10);
		const all = board.map((_, at) => (at % 10 < 4 && at < 40 ? 90 : 10) + ((at * 13) % 7));
		const moran = valueOf(localMoran(all, packNeighbours(board), { permutations: 9999 }));
		expect(moran.clusters[0]).toBe('high-high');
		expect(valueOf(getisOrd(all, packNeighbours(board), { permutations: 9999 })).spots[0]).toBe(
			'hot',
		);
		expect(moran.clusters).not.toContain('refused');
	});
});

describe('areas that a spatial statistic cannot speak of', () => {
	it('are left out, so that the others have the numbers they have alone', () => {
		const board = createBoard(5);
		const all: (number | null)[] = board.map((_, at) => (at * 17) % 23);
		const alone = valueOf(localMoran(all, packNeighbours(board), { permutations: 99 }));
		const withOthers = localMoran([...all, 500, null], packNeighbours([...board, [], [0]]), {
			permutations: 99,
		});
		const more = valueOf(withOthers);
		expect(Array.from(more.i.subarray(0, 25))).toEqual(Array.from(alone.i));
		expect([more.islands, more.missing]).toEqual([[25], [26]]);
		expect(more.clusters.slice(25)).toEqual(['island', 'missing']);
		expect(codesOf(withOthers)).toEqual([
			'spatial-missing',
			'spatial-islands',
			'spatial-exploratory',
		]);
	});

	it('become islands when all their neighbours are without a value', () => {
		const { islands } = valueOf(
			globalMoran([1, null, 5, 2, 3, 9], packNeighbours([[1], [0], [3], [2, 4], [3, 5], [4]])),
		);
		expect(islands).toEqual([0]);
	});

	it.each([
		['all missing', [null, null, NaN], [[1], [0, 2], [1]], 'values-all-missing'],
		['all the same', [4, 4, 4], [[1], [0, 2], [1]], 'values-constant'],
		['one area', [4], [[]], 'spatial-too-few'],
		['all islands', [1, 2, 3, 4], [[], [], [], []], 'spatial-too-few'],
		['more values than lists', [1, 2, 3], [[1], [0]], 'neighbours-count'],
	] as const)('%s: nothing is computed, and said why', (_, all, lists, code) => {
		const neighbours = packNeighbours(lists);
		expect(codesOf(globalMoran(all, neighbours))).toEqual([code]);
		expect(codesOf(localMoran(all, neighbours))).toEqual([code]);
		expect(codesOf(getisOrd(all, neighbours))).toEqual([code]);
	});

	it('have no p where every area is the neighbour of every other', () => {
		const lists = [0, 1, 2, 3, 4].map((own) => [0, 1, 2, 3, 4].filter((other) => other !== own));
		const moran = globalMoran([1, 5, 2, 8, 4], packNeighbours(lists), null);
		expect(codesOf(moran)).toEqual(['spatial-refused', 'moran-no-variance']);
		expect(valueOf(moran).i).toBeCloseTo(-0.25, 12);
		expect(valueOf(moran).z).toBeNaN();
	});
});

describe('smoothed rates', () => {
	const people = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 16, maxLength: 16 });

	it('lie between the rate and the mean', () => {
		fc.assert(
			fc.property(
				people,
				fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
				(all, shares) => {
					const cases = all.map((each, at) => Math.floor(each * (shares[at] ?? 0)));
					for (const neighbours of [null, packNeighbours(BOARD)]) {
						const { rates, smoothed, means } = valueOf(smoothRates(cases, all, neighbours));
						smoothed.forEach((each, at) => {
							const [rate, mean] = [rates[at] ?? NaN, means[at] ?? NaN];
							expect(each).toBeGreaterThanOrEqual(Math.min(rate, mean) - 1e-12);
							expect(each).toBeLessThanOrEqual(Math.max(rate, mean) + 1e-12);
						});
					}
				},
			),
		);
	});

	it('of an island are its rate; without people there are none', () => {
		const made = smoothRates([5, 2, 1], [100, 0, 100], packNeighbours([[], [0], [0]]));
		expect(valueOf(made).smoothed[0]).toBe(0.05);
		expect(valueOf(made).smoothed[1]).toBeNaN();
		expect(codesOf(made)).toEqual(['rates-without-population']);
	});
});
