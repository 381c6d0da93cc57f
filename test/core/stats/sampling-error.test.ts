import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	confidenceInterval,
	countError,
	differ,
	estimateOf,
	illustrativeError,
	rankRanges,
	relativeError,
	reliabilityOf,
	SUSENAS_ASSUMED,
	type Estimate,
} from '../../../src/core/stats/sampling-error.ts';

function createEstimate(value: number, standardError: number): Estimate {
	return { value, standardError };
}

describe('a relative standard error', () => {
	it.each([
		[0, 'accurate'],
		[25, 'accurate'],
		[25.01, 'caution'],
		[50, 'caution'],
		[50.01, 'unreliable'],
		[Infinity, 'unreliable'],
	])('of %d percent is %s', (rse, reliability) => {
		expect(reliabilityOf(rse)).toBe(reliability);
	});

	it.each([-1, NaN])('of %d is refused', (rse) => {
		expect(() => reliabilityOf(rse)).toThrow(RangeError);
	});

	it('of a zero with an error is boundless, and of a sure zero is none', () => {
		expect(relativeError(createEstimate(0, 0.4))).toBe(Infinity);
		expect(relativeError(createEstimate(0, 0))).toBe(0);
	});

	it('gives back its standard error, and nothing for a negative one', () => {
		expect(estimateOf(9.27, { rsePercent: 15 })?.standardError).toBeCloseTo(1.3905, 4);
		expect(estimateOf(9.27, { standardError: -1 })).toBeNull();
	});
});

describe('an illustrative error of 671 households', () => {
	// RSE at design effects 1.5 and 2.5, and intervals, as worked out by hand for Banten and Lampung Tengah
	it.each([
		[0.85, 51, 66, 0, 1.7],
		[0.97, 48, 62, 0.06, 1.88],
		[1.34, 41, 52, 0.27, 2.41],
		[2, 33, 43, 0.7, 3.3],
		[6.2, 18, 24, 3.97, 8.43],
		[9.27, 15, 19, 6.58, 11.96],
		[10.65, 14, 18, 7.79, 13.51],
	])(
		'of %d percent has an RSE of %d, or %d, and lies between %d and %d',
		(p, rse, wide, low, high) => {
			const estimate = createEstimate(p, illustrativeError(p));
			expect(Math.round(relativeError(estimate))).toBe(rse);
			const wider = illustrativeError(p, { ...SUSENAS_ASSUMED, designEffect: 2.5 });
			expect(Math.round(relativeError(createEstimate(p, wider)))).toBe(wide);
			const interval = confidenceInterval(estimate, [0, 100]);
			expect(interval[0]).toBeCloseTo(low, 1);
			expect(interval[1]).toBeCloseTo(high, 1);
		},
	);

	it('is refused for what is no percentage', () => {
		expect(() => illustrativeError(101)).toThrow(RangeError);
	});
});

describe('a count', () => {
	it('below 16 is not accurate, below 4 unreliable', () => {
		expect([16, 15, 4, 3, 0].map((count) => reliabilityOf(countError(count)))).toEqual([
			'accurate',
			'caution',
			'caution',
			'unreliable',
			'unreliable',
		]);
	});
});

describe('ranks of estimates', () => {
	const extreme = [1.34, 1.79, 2].map((p) => createEstimate(p, illustrativeError(p)));

	it('of the three regencies of Banten with most extreme poverty cannot be told apart', () => {
		expect(rankRanges(extreme)).toEqual([
			{ rank: 3, best: 1, worst: 3 },
			{ rank: 2, best: 1, worst: 3 },
			{ rank: 1, best: 1, worst: 3 },
		]);
	});

	it('without errors are the ranks themselves, ties sharing', () => {
		const sure = [5, 9, 9, 1].map((value) => createEstimate(value, 0));
		expect(rankRanges(sure)).toEqual([
			{ rank: 3, best: 3, worst: 3 },
			{ rank: 1, best: 1, worst: 2 },
			{ rank: 1, best: 1, worst: 2 },
			{ rank: 4, best: 4, worst: 4 },
		]);
	});

	it('hold their rank between best and worst, whichever way', () => {
		const estimate = fc.record({
			value: fc.double({ min: 0, max: 50, noNaN: true }),
			standardError: fc.double({ min: 0, max: 10, noNaN: true }),
		});
		fc.assert(
			fc.property(
				fc.array(estimate, { minLength: 1, maxLength: 30 }),
				fc.constantFrom('ascending' as const, 'descending' as const),
				(estimates, direction) => {
					for (const { rank, best, worst } of rankRanges(estimates, direction)) {
						expect(best).toBeLessThanOrEqual(rank);
						expect(rank).toBeLessThanOrEqual(worst);
						expect(worst).toBeLessThanOrEqual(estimates.length);
					}
				},
			),
		);
	});

	it('are not told by equal values', () => {
		expect(differ(createEstimate(3, 0), createEstimate(3, 0))).toBe(false);
		expect(differ(createEstimate(3, 0.1), createEstimate(4, 0.1))).toBe(true);
	});
});
