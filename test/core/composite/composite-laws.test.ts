import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitIndicator } from '../../../src/core/composite/admit-indicator.ts';
import { shareWeights, type CompositeMethod } from '../../../src/core/composite/composite-base.ts';
import { compositeIndex } from '../../../src/core/composite/composite-index.ts';
import { leaders, listChanges } from '../../../src/core/composite/crossover-weight.ts';
import { normalise, type CompositeIndicator } from '../../../src/core/composite/normalise.ts';
import {
	rankDraws,
	robustnessOf,
	type DrawRequest,
} from '../../../src/core/composite/rank-draws.ts';
import { cutList, scoreRanks } from '../../../src/core/composite/score-ranks.ts';
import { weightShifts } from '../../../src/core/composite/weight-shifts.ts';
import { codesOf, valueOf } from '../value-of.ts';

const METHOD: CompositeMethod = { normalise: 'min-max', aggregate: 'arithmetic' };

const column = fc
	.array(fc.integer({ min: -500, max: 500 }), { minLength: 9, maxLength: 9 })
	.filter((values) => new Set(values).size > 1);
const indicator = fc.record({
	values: column,
	direction: fc.constantFrom<1 | -1>(1, -1),
});
const indicators = fc.tuple(indicator, indicator, indicator);
const weights = fc.tuple(
	...([1, 2, 3].map(() => fc.integer({ min: 1, max: 100 })) as [
		fc.Arbitrary<number>,
		fc.Arbitrary<number>,
		fc.Arbitrary<number>,
	]),
);
const method = fc.constantFrom<CompositeMethod>(
	METHOD,
	{ normalise: 'z-score', aggregate: 'arithmetic' },
	{ normalise: 'rank', aggregate: 'geometric' },
	{ normalise: 'min-max', aggregate: 'geometric', floor: 0.05 },
);

describe('a composite index', () => {
	it('does not change when all weights are doubled', () => {
		fc.assert(
			fc.property(indicators, weights, method, (all, given, how) => {
				const once = valueOf(compositeIndex(all, given, how));
				const twice = valueOf(
					compositeIndex(
						all,
						given.map((weight) => 2 * weight),
						how,
					),
				);
				expect(twice.scores).toEqual(once.scores);
			}),
		);
	});

	it('has the same ranks in any unit, and with an indicator and its direction turned round', () => {
		fc.assert(
			fc.property(
				indicators,
				weights,
				method,
				fc.integer({ min: 1, max: 9 }),
				(all, given, how, unit) => {
					const changed = all.map(({ values, direction }): CompositeIndicator => ({
						values: values.map((value) => -unit * value + 40),
						direction: direction === 1 ? -1 : 1,
					}));
					const [before, after] = [
						valueOf(compositeIndex(all, given, how)).scores,
						valueOf(compositeIndex(changed, given, how)).scores,
					];
					before.forEach((score, at) => {
						expect(after[at]).toBeCloseTo(score, 9);
					});
				},
			),
		);
	});

	it('gives an area that is worse in everything no better a rank', () => {
		fc.assert(
			fc.property(indicators, weights, method, (all, given, how) => {
				const { ranks } = valueOf(compositeIndex(all, given, how));
				const isWorse = (area: number, other: number): boolean =>
					all.every(
						({ values, direction }) =>
							direction * (values[area] ?? 0) >= direction * (values[other] ?? 0),
					);
				for (let area = 0; area < 9; area++)
					for (let other = 0; other < 9; other++)
						if (isWorse(area, other)) expect(ranks[area]).toBeLessThanOrEqual(ranks[other] ?? NaN);
			}),
		);
	});

	it('leaves an indicator without differences out, says so, and shares its weight', () => {
		const made = compositeIndex(
			[
				{ values: [1, 2, 3], direction: 1 },
				{ values: [7, 7, 7], direction: 1 },
			],
			[1, 3],
			METHOD,
		);
		expect(made.diagnostics).toMatchObject([{ code: 'indicator-constant', params: { number: 2 } }]);
		expect(Array.from(valueOf(made).weights)).toEqual([1, 0]);
		expect(Array.from(valueOf(made).scores)).toEqual([0, 0.5, 1]);
	});

	it.each([
		['all tied', [[3, 3]], [1], 'composite-all-tied'],
		['one area', [[3]], [1], 'composite-all-tied'],
		['nothing but gaps', [[NaN, NaN]], [1], 'composite-without-values'],
		['weights of zero', [[1, 2]], [0], 'weights-all-zero'],
		['a weight that is none', [[1, 2]], [Infinity], 'weights-unusable'],
		['a weight below zero', [[1, 2]], [-1], 'weights-unusable'],
	])('of %s is refused', (_, columns, given, code) => {
		const all = columns.map((values) => ({ values, direction: 1 as const }));
		expect(codesOf(compositeIndex(all, given, METHOD))[0]).toBe(code);
	});

	it('takes weights as large as numbers get', () => {
		expect(Array.from(valueOf(shareWeights([1.7e308, 1.7e308])))).toEqual([0.5, 0.5]);
	});
});

describe('an area without some of the values', () => {
	const all: CompositeIndicator[] = [
		{ values: [0, 1, NaN], direction: 1 },
		{ values: [0, 1, 0.5], direction: 1 },
	];

	it('has no score, no rank, and is said', () => {
		const made = compositeIndex(all, [1, 1], METHOD);
		expect(valueOf(made).scores[2]).toBeNaN();
		expect(valueOf(made).ranks[2]).toBe(0);
		expect(made.diagnostics).toMatchObject([{ code: 'composite-missing', rows: [2] }]);
	});

	it('is scored by the rest where three quarters of the weight are there', () => {
		const reweigh = { ...METHOD, missing: 'reweigh' } as const;
		expect(valueOf(compositeIndex(all, [1, 3], reweigh)).scores[2]).toBe(0.5);
		expect(valueOf(compositeIndex(all, [1, 2], reweigh)).scores[2]).toBeNaN();
	});

	it('may be given the middle of the others', () => {
		const middle = { ...METHOD, missing: 'middle' } as const;
		expect(valueOf(compositeIndex(all, [3, 1], middle)).scores[2]).toBe(0.5);
	});
});

describe('scales', () => {
	const values = [10, 20, 40];

	it('by distance to a target are 0 at it and 1 farthest from it, either way', () => {
		expect(Array.from(normalise({ values, direction: 1, target: 20 }, 'target') ?? [])).toEqual([
			-0.5, 0, 1,
		]);
		expect(Array.from(normalise({ values, direction: -1, target: 40 }, 'target') ?? [])).toEqual([
			1,
			2 / 3,
			0,
		]);
		expect(normalise({ values, direction: 1, target: 50 }, 'target')).toBeNull();
	});

	it('between goalposts do not move with the areas shown', () => {
		const posts = { direction: 1, goalposts: [0, 100] } as const;
		expect(normalise({ values, ...posts }, 'goalposts')?.[1]).toBe(0.2);
		expect(normalise({ values: [20], ...posts }, 'goalposts')?.[0]).toBe(0.2);
	});

	it('by rank give equal values their mean rank', () => {
		const scaled = normalise({ values: [5, 1, 5, 9, NaN], direction: 1 }, 'rank');
		expect(Array.from(scaled ?? [])).toEqual([0.5, 0, 0.5, 1, NaN]);
	});
});

describe('ranks of scores', () => {
	it('do not tell apart what differs by rounding only', () => {
		expect(Array.from(scoreRanks([0.1 + 0.2, 0.3, 0.2]).ranks)).toEqual([1, 1, 3]);
	});

	it('say who is tied where a list is cut', () => {
		const ranks = scoreRanks([5, 4, 4, 4, 1, NaN]);
		expect(cutList(ranks, 2)).toEqual({ certain: [0], tied: [1, 2, 3] });
		expect(cutList(ranks, 4)).toEqual({ certain: [0, 1, 2, 3], tied: [] });
		expect(cutList(ranks, 99)).toEqual({ certain: [0, 1, 2, 3, 4], tied: [] });
		expect(cutList(scoreRanks([]), 3)).toEqual({ certain: [], tied: [] });
	});
});

describe('what two weights decide', () => {
	const two = fc.tuple(column, column);

	it('is who leads between any two crossovers, exactly', () => {
		fc.assert(
			fc.property(two, ([first, second]) => {
				const spans = leaders(first, second);
				expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([0, 1]);
				for (const { area, from, to } of spans) {
					const weight = (from + to) / 2;
					const scores = first.map(
						(value, at) => weight * value + (1 - weight) * (second[at] ?? 0),
					);
					expect(scores[area]).toBeCloseTo(Math.max(...scores), 6);
				}
			}),
		);
	});

	it('is a list that stays until the crossover named, and changes there', () => {
		fc.assert(
			fc.property(
				two,
				fc.double({ min: 0.05, max: 0.95, noNaN: true }),
				([first, second], weight) => {
					const listAt = (w: number): string =>
						first
							.map((value, at) => ({ at, score: w * value + (1 - w) * (second[at] ?? 0) }))
							.sort((a, b) => b.score - a.score)
							.slice(0, 3)
							.map(({ at }) => at)
							.sort()
							.join();
					const { below, above } = listChanges(first, second, 3, weight);
					const [from, to] = [below?.weight ?? 0, above?.weight ?? 1];
					fc.pre(weight - from > 1e-6 && to - weight > 1e-6);
					const scores = first.map(
						(value, at) => weight * value + (1 - weight) * (second[at] ?? 0),
					);
					fc.pre(new Set(scores.map((score) => score.toFixed(6))).size === 9);
					expect(listAt(from + (weight - from) * 1e-3)).toBe(listAt(weight));
					expect(listAt(to - (to - weight) * 1e-3)).toBe(listAt(weight));
				},
			),
		);
	});
});

describe('sensitivity', () => {
	const all: CompositeIndicator[] = [
		{ values: [10, 9, 1, 0], direction: 1 },
		{ values: [0, 2, 10, 3], direction: 1 },
	];

	it('says who comes and goes with a tenth more or less of a weight, or none of it', () => {
		const { base, weights: shares } = valueOf(compositeIndex(all, [1, 1], METHOD));
		const shifts = weightShifts(base, shares, 1);
		expect(shifts.map(({ indicator: at, factor }) => [at, factor])).toEqual([
			[0, 0.9],
			[0, 1.1],
			[0, 0],
			[1, 0.9],
			[1, 1.1],
			[1, 0],
		]);
		const dropped = shifts.find(({ factor, indicator: at }) => factor === 0 && at === 1);
		expect([dropped?.enters, dropped?.leaves]).toEqual([[0], [1]]);
	});

	const request: DrawRequest = {
		indicators: all,
		weights: [1, 1],
		method: METHOD,
		normalisations: ['min-max', 'rank', 'z-score'],
		aggregations: ['arithmetic', 'geometric'],
		spread: 0.1,
		draws: 500,
		seed: 5,
	};

	it('draws the same ranks from the same seed, however it is sliced', () => {
		const [whole, sliced] = [valueOf(rankDraws(request)), valueOf(rankDraws(request))];
		whole.run(500);
		for (const part of [1, 99, 300, 1000]) sliced.run(part);
		expect([whole.made, sliced.made]).toEqual([500, 500]);
		expect(sliced.spreadOf(2)).toEqual(whole.spreadOf(2));
	});

	it('leaves ranks alone where nothing is drawn', () => {
		const draws = valueOf(
			rankDraws({
				...request,
				normalisations: ['min-max'],
				aggregations: ['arithmetic'],
				spread: 0,
			}),
		);
		draws.run(500);
		const { ranks } = valueOf(compositeIndex(all, [1, 1], METHOD));
		const { median, low, high, topShare } = draws.spreadOf(2);
		expect([median, low, high]).toEqual([ranks, ranks, ranks]);
		expect(Array.from(topShare)).toEqual(Array.from(ranks, (rank) => (rank <= 2 ? 1 : 0)));
	});

	it('has intervals around the middle rank, and shares that sum to the length of the list', () => {
		const draws = valueOf(
			rankDraws({
				...request,
				indicators: [
					{ values: Array.from({ length: 40 }, (_, at) => (at * 37) % 41), direction: 1 },
					{ values: Array.from({ length: 40 }, (_, at) => (at * 11) % 41), direction: -1 },
				],
				spread: null,
				aggregations: ['arithmetic'],
			}),
		);
		draws.run(500);
		const { median, low, high, topShare } = draws.spreadOf(10);
		median.forEach((rank, at) => {
			expect(rank).toBeGreaterThanOrEqual(low[at] ?? NaN);
			expect(rank).toBeLessThanOrEqual(high[at] ?? NaN);
		});
		const sum = topShare.reduce((whole, share) => whole + share, 0);
		expect(sum).toBeCloseTo(10, 9);
		expect(Array.from(topShare, robustnessOf)).toContain('arguable');
	});

	it.each([
		[1, [1, 0, 0, 0, 0]],
		[2, [1, 1 / 3, 1 / 3, 1 / 3, 0]],
		[3, [1, 2 / 3, 2 / 3, 2 / 3, 0]],
		[4, [1, 1, 1, 1, 0]],
		[5, [1, 1, 1, 1, 1]],
		[9, [1, 1, 1, 1, 1]],
	])('shares the places left at the cut among equal areas: a list of %i', (top, shares) => {
		const draws = valueOf(
			rankDraws({
				...request,
				indicators: [
					{ values: [9, 5, 5, 5, 1], direction: 1 },
					{ values: [90, 50, 50, 50, 10], direction: 1 },
				],
			}),
		);
		draws.run(500);
		draws.spreadOf(top).topShare.forEach((share, at) => {
			expect(share).toBeCloseTo(shares[at] ?? NaN, 9);
		});
	});

	it('gives an area without a score no rank', () => {
		const draws = valueOf(
			rankDraws({
				...request,
				indicators: [{ values: [1, NaN, 3], direction: 1 }],
				weights: [1],
			}),
		);
		draws.run(500);
		const { median, topShare } = draws.spreadOf(1);
		expect(Array.from(median)).toEqual([2, 0, 1]);
		expect(topShare[1]).toBe(0);
	});

	it('refuses more draws than can be kept', () => {
		expect(codesOf(rankDraws({ ...request, draws: 10_001 }))).toEqual(['draws-too-many']);
	});
});

describe('an indicator', () => {
	it('is admitted with values for three quarters of areas and an RSE below 30', () => {
		expect(admitIndicator([1, 2, null, null]).isAdmitted).toBe(false);
		expect(admitIndicator([1, 2, 3, null], [10, 29, null, null]).isAdmitted).toBe(true);
		expect(admitIndicator([], [])).toEqual({ isAdmitted: false, presentShare: 0, medianRse: null });
	});
});
