import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenzCurve, shareQuotients } from '../../../src/core/inequality/lorenz-curve.ts';
import {
	checkPovertyOrder,
	costOfClosing,
	povertyMeasures,
} from '../../../src/core/inequality/poverty-gap.ts';
import { codesOf, valueOf } from '../value-of.ts';

const incomes = fc
	.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 })
	.filter((all) => all.some((each) => each > 0));

describe('the Gini coefficient', () => {
	it('lies between none and 1 − 1/n, and does not care for units', () => {
		fc.assert(
			fc.property(incomes, fc.integer({ min: 1, max: 1000 }), (all, unit) => {
				const { gini } = valueOf(lorenzCurve(all));
				expect(gini).toBeGreaterThanOrEqual(0);
				expect(gini).toBeLessThanOrEqual(1 - 1 / all.length + 1e-12);
				expect(valueOf(lorenzCurve(all.map((each) => each * unit))).gini).toBeCloseTo(gini, 12);
			}),
		);
	});

	it('does not care for order, nor whether a value comes twice or weighs twice', () => {
		fc.assert(
			fc.property(incomes, (all) => {
				const { gini } = valueOf(lorenzCurve(all));
				expect(valueOf(lorenzCurve(all.toReversed())).gini).toBeCloseTo(gini, 12);
				expect(valueOf(lorenzCurve([...all, ...all])).gini).toBeCloseTo(gini, 12);
				const weights = all.map((_, at) => 1 + (at % 3));
				const repeated = all.flatMap((each, at) =>
					Array.from({ length: weights[at] ?? 0 }, () => each),
				);
				expect(valueOf(lorenzCurve(all, { weights })).gini).toBeCloseTo(
					valueOf(lorenzCurve(repeated)).gini,
					12,
				);
			}),
		);
	});

	it('falls when the richer gives to the poorer', () => {
		expect(valueOf(lorenzCurve([1, 9])).gini).toBeGreaterThan(valueOf(lorenzCurve([2, 8])).gini);
	});
});

describe('a Lorenz curve', () => {
	it('rises from 0, 0 to 1, 1 and never above the diagonal', () => {
		fc.assert(
			fc.property(incomes, (all) => {
				const { population, share } = valueOf(lorenzCurve(all));
				expect([population[0], share[0], population.at(-1), share.at(-1)]).toEqual([0, 0, 1, 1]);
				population.forEach((each, at) => {
					expect(share[at]).toBeLessThanOrEqual(each + 1e-12);
				});
			}),
		);
	});

	it('ordered by something else may lie above it: what goes to the poor first', () => {
		const { gini } = valueOf(lorenzCurve([9, 5, 1], { by: [1, 2, 3] }));
		expect(gini).toBeCloseTo(-valueOf(lorenzCurve([9, 5, 1])).gini, 12);
	});

	it.each([
		['no values', [null, null], {}, 'inequality-without-values'],
		['a value below zero', [1, -1], {}, 'inequality-negative'],
		['a weight below zero', [1, 1], { weights: [1, -1] }, 'inequality-negative'],
		['nothing to share', [0, 0], {}, 'inequality-sum-zero'],
		['too few weights', [1, 1], { weights: [1] }, 'inequality-count'],
	] as const)('of %s is refused', (_, values, request, code) => {
		expect(codesOf(lorenzCurve(values, request))).toEqual([code]);
	});
});

describe('poverty measures', () => {
	it('are 0 ≤ P2 ≤ P1 ≤ P0 ≤ 1, and P1 is the cost of closing the gap', () => {
		fc.assert(
			fc.property(incomes, fc.integer({ min: 1, max: 10_000 }), (all, line) => {
				const { p0, p1, p2, gap, population } = valueOf(povertyMeasures(all, line));
				expect([0, p2, p1, p0, 1]).toEqual([0, p2, p1, p0, 1].sort((a, b) => a - b));
				expect(costOfClosing(p1, line, population)).toBeCloseTo(gap, 6);
				expect(checkPovertyOrder({ p0: [p0], p1: [p1], p2: [p2] })).toBeNull();
			}),
		);
	});

	it('count who spends exactly the line as not poor', () => {
		expect(valueOf(povertyMeasures([500], 500)).p0).toBe(0);
	});

	it('that were published in the wrong columns are found', () => {
		const found = checkPovertyOrder({
			p0: [19.5, 3.01, null, 5],
			p1: [3.01, 19.5, 2, -1],
			p2: [0.76, 0.76, 3, null],
		});
		expect(found).toMatchObject({ code: 'fgt-order', rows: [1, 2, 3] });
	});

	it.each([
		['a line of zero', [1], 0, undefined, 'fgt-line-unusable'],
		['no values', [null], 5, undefined, 'inequality-without-values'],
		['spending below zero', [-1], 5, undefined, 'inequality-negative'],
		['nobody', [1], 5, [0], 'inequality-sum-zero'],
		['too few weights', [1, 2], 5, [1], 'inequality-count'],
	] as const)('of %s are refused', (_, values, line, weights, code) => {
		expect(codesOf(povertyMeasures(values, line, weights))).toEqual([code]);
	});
});

describe('a share of the budget by the share of the poor', () => {
	it('is 1 everywhere when the budget follows the poor', () => {
		fc.assert(
			fc.property(incomes, (poor) => {
				const budget = poor.map((each) => each * 3);
				shareQuotients(budget, poor).forEach((quotient, at) => {
					if ((poor[at] ?? 0) > 0) expect(quotient).toBeCloseTo(1, 12);
					else expect(quotient).toBeNaN();
				});
			}),
		);
	});
});
