import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	classCounts,
	classIndexOf,
	MAX_CLASSES,
	quantileBreaks,
} from '../../../src/core/classify/class-breaks.ts';

/**
 * Reference breaks and left-closed counts: R 4.2.2, classInt 0.4-9, `classIntervals(style =
 * "quantile")`, which is Hyndman & Fan's type 7. Where classInt keeps a repeated break, it is
 * written once here.
 */
const REFERENCE = [
	{
		values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
		count: 3,
		breaks: [1, 4, 7, 10],
		counts: [3, 3, 4],
	},
	{
		values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
		count: 5,
		breaks: [1, 2.8, 4.6, 6.4, 8.2, 10],
		counts: [2, 2, 2, 2, 2],
	},
	{
		values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
		count: 7,
		breaks: [
			1, 2.28571428571429, 3.57142857142857, 4.85714285714286, 6.14285714285714, 7.42857142857143,
			8.71428571428571, 10,
		],
		counts: [2, 1, 1, 2, 1, 1, 2],
	},
	{
		values: [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 10, 10, 10, 50],
		count: 3,
		breaks: [1, 1.66666666666667, 3, 50],
		counts: [5, 2, 8],
	},
	{
		values: [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 10, 10, 10, 50],
		count: 4,
		breaks: [1, 3, 6.5, 50],
		counts: [7, 4, 4],
	},
	{
		values: [-12.5, -3, -1, 0, 0, 0.5, 1, 2.25, 7, 19],
		count: 5,
		breaks: [-12.5, -1.4, 0, 0.7, 3.2, 19],
		counts: [2, 1, 3, 2, 2],
	},
	{
		values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000],
		count: 5,
		breaks: [1, 2.8, 4.6, 6.4, 8.2, 1000],
		counts: [2, 2, 2, 2, 2],
	},
	{
		// crimes per thousand households in 49 neighbourhoods of Columbus, Ohio (Anselin 1988)
		values: [
			15.72598, 18.801754, 30.626781, 32.38776, 50.73151, 26.066658, 0.178269, 38.425858, 30.515917,
			34.000835, 62.275448, 56.705669, 46.716129, 57.066132, 48.585487, 54.838711, 36.868774,
			43.962486, 54.521965, 0.223797, 40.074074, 33.705048, 20.048504, 38.297871, 61.299175,
			40.969742, 52.79443, 56.919785, 60.750446, 68.892044, 17.677214, 19.145592, 41.968163,
			23.974028, 39.175053, 14.305556, 42.445076, 53.710938, 19.100863, 16.241299, 18.905146,
			16.49189, 36.663612, 25.962263, 29.028488, 16.530533, 27.822861, 26.645266, 22.541491,
		],
		count: 5,
		breaks: [0.178269, 19.0225762, 29.3259738, 39.025214, 53.1610332, 68.892044],
		counts: [10, 10, 9, 10, 10],
	},
];

const values = fc.array(
	fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
	{ minLength: 1, maxLength: 60 },
);
const count = fc.integer({ min: 1, max: MAX_CLASSES });

describe('quantile breaks', () => {
	it.each(REFERENCE)('of $values.length values in $count classes are R’s', (reference) => {
		const breaks = quantileBreaks(Object.freeze(reference.values), reference.count);
		expect(breaks).toHaveLength(reference.breaks.length);
		reference.breaks.forEach((expected, at) => {
			expect(breaks[at]).toBeCloseTo(expected, 12);
		});
		expect(classCounts(reference.values, breaks)).toEqual(reference.counts);
	});

	it('of equal values are one class', () => {
		expect(quantileBreaks([5, 5, 5], 5)).toEqual([5, 5]);
		expect(quantileBreaks([0], 3)).toEqual([0, 0]);
	});

	it('are fewer where values tie', () => {
		expect(quantileBreaks([0, 0, 0, 0, 1, 1], 5)).toEqual([0, 1]);
	});

	it('are an error of ours without values or with an odd number of classes', () => {
		expect(() => quantileBreaks([], 5)).toThrow('at least one value');
		for (const odd of [0, -1, 2.5, MAX_CLASSES + 1, NaN])
			expect(() => quantileBreaks([1, 2], odd)).toThrow(RangeError);
	});

	it('ascend strictly and reach from the least to the greatest value', () => {
		fc.assert(
			fc.property(values, count, (some, classes) => {
				const breaks = quantileBreaks(some, classes);
				expect(breaks[0]).toBe(Math.min(...some));
				expect(breaks.at(-1)).toBe(Math.max(...some));
				const isSingle = breaks.length === 2 && breaks[0] === breaks[1];
				if (!isSingle) {
					for (let at = 1; at < breaks.length; at++) {
						expect(breaks[at]).toBeGreaterThan(breaks[at - 1] ?? Infinity);
					}
				}
				expect(breaks.length - 1).toBeLessThanOrEqual(classes);
			}),
		);
	});

	it('do not depend on the order of values', () => {
		fc.assert(
			fc.property(values, count, (some, classes) => {
				expect(quantileBreaks(some.toReversed(), classes)).toEqual(quantileBreaks(some, classes));
			}),
		);
	});

	it('scale with the values', () => {
		fc.assert(
			fc.property(values, count, (some, classes) => {
				const scaled = quantileBreaks(
					some.map((value) => value * 1024),
					classes,
				);
				expect(scaled).toEqual(quantileBreaks(some, classes).map((value) => value * 1024));
			}),
		);
	});
});

describe('classes', () => {
	it('are closed on the left, and the last on both sides', () => {
		const breaks = [1, 2.5, 4];
		expect([1, 2.4, 2.5, 4].map((value) => classIndexOf(value, breaks))).toEqual([0, 0, 1, 1]);
	});

	it('take in values beyond their ends', () => {
		expect(classIndexOf(-99, [1, 2.5, 4])).toBe(0);
		expect(classIndexOf(99, [1, 2.5, 4])).toBe(1);
	});

	it('are one for one value', () => {
		expect(classIndexOf(5, [5, 5])).toBe(0);
		expect(classCounts([5, 5], [5, 5])).toEqual([2]);
	});

	it('hold every value once', () => {
		fc.assert(
			fc.property(values, count, (some, classes) => {
				const breaks = quantileBreaks(some, classes);
				const counts = classCounts(some, breaks);
				expect(counts).toHaveLength(breaks.length - 1);
				expect(counts.reduce((sum, each) => sum + each, 0)).toBe(some.length);
			}),
		);
	});

	it('hold each of their values between their breaks', () => {
		fc.assert(
			fc.property(values, count, (some, classes) => {
				const breaks = quantileBreaks(some, classes);
				for (const value of some) {
					const at = classIndexOf(value, breaks);
					expect(value).toBeGreaterThanOrEqual(breaks[at] ?? Infinity);
					expect(value).toBeLessThanOrEqual(breaks[at + 1] ?? -Infinity);
				}
			}),
		);
	});

	it('count nothing in a list of nothing', () => {
		expect(classCounts([], [1, 2, 3])).toEqual([0, 0]);
		expect(classCounts([], [])).toEqual([0]);
	});
});
