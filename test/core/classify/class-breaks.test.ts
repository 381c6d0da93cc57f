import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks } from '../../../src/core/classify/class-breaks.ts';
import { classCounts, classIndexOf } from '../../../src/core/classify/class-index.ts';
import {
	CLASS_METHODS,
	type ClassMethod,
	type ClassRequest,
} from '../../../src/core/classify/class-request.ts';
import { quantileClasses } from '../../../src/core/classify/quantile-classes.ts';

/** One request for each method; limits and anchors are inside most data. */
function createRequest(method: ClassMethod, count: number): ClassRequest {
	return { method, count, limits: [-10, 0, 10.5], anchors: [1, 25] };
}

const codesOf = (values: readonly number[], request: ClassRequest): string[] =>
	classBreaks(values, request).diagnostics.map(({ code }) => code);

const method = fc.constantFrom(...CLASS_METHODS);
const count = fc.integer({ min: 1, max: 9 });
const hundredths = fc.integer({ min: -100_000, max: 100_000 }).map((each) => each / 100);
const values = fc.oneof(
	fc.array(hundredths, { minLength: 1, maxLength: 60 }),
	// few different values, one to five of them
	fc.array(fc.constantFrom(-1, 0, 0.1, 7, 1e6), { minLength: 1, maxLength: 5 }),
	// a large offset
	fc.array(
		fc.integer({ min: 0, max: 30 }).map((each) => 1e12 + each),
		{
			minLength: 1,
			maxLength: 30,
		},
	),
	// anything a double can be
	fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 30 }),
);

describe('class breaks of any method', () => {
	it('ascend strictly and hold every value, which is in one class', () => {
		fc.assert(
			fc.property(values, method, count, (some, how, wanted) => {
				const { breaks } = classBreaks(Object.freeze(some), createRequest(how, wanted));
				const isSingle = breaks.length === 2 && breaks[0] === breaks[1];
				if (!isSingle)
					for (let at = 1; at < breaks.length; at++)
						expect(breaks[at]).toBeGreaterThan(breaks[at - 1] ?? Infinity);
				expect(breaks[0]).toBeLessThanOrEqual(Math.min(...some));
				expect(breaks.at(-1)).toBeGreaterThanOrEqual(Math.max(...some));
				for (const value of some) {
					const at = classIndexOf(value, breaks);
					expect(value).toBeGreaterThanOrEqual(breaks[at] ?? Infinity);
					expect(value).toBeLessThanOrEqual(breaks[at + 1] ?? -Infinity);
					if (at < breaks.length - 2) expect(value).toBeLessThan(breaks[at + 1] ?? -Infinity);
				}
				const counts = classCounts(some, breaks);
				expect(counts.reduce((sum, each) => sum + each, 0)).toBe(some.length);
			}),
			{ numRuns: 400 },
		);
	});

	it('begin with the least and end with the greatest value, but for standard deviations', () => {
		fc.assert(
			fc.property(values, method, count, (some, how, wanted) => {
				fc.pre(how !== 'sd');
				const { breaks } = classBreaks(some, createRequest(how, wanted));
				expect([breaks[0], breaks.at(-1)]).toEqual([Math.min(...some) + 0, Math.max(...some) + 0]);
			}),
		);
	});

	it('do not depend on the order of values', () => {
		fc.assert(
			fc.property(values, method, count, fc.infiniteStream(fc.nat()), (some, how, wanted, keys) => {
				const shuffled = some
					.map((value) => [value, keys.next().value ?? 0] as const)
					.sort(([, a], [, b]) => a - b)
					.map(([value]) => value);
				const request = createRequest(how, wanted);
				expect(classBreaks(shuffled, request)).toEqual(classBreaks(some, request));
			}),
		);
	});

	it('scale and shift with the values', () => {
		const tame = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 60 });
		// by powers of two and whole numbers nothing is rounded, so that no tie is decided otherwise
		const factor = fc.constantFrom(0.25, 1, 8, 1024);
		const offset = fc.constantFrom(-4096, 0, 1, 1_000_000);
		fc.assert(
			fc.property(tame, method, count, factor, offset, (some, how, wanted, by, more) => {
				const request = createRequest(how, wanted);
				const move = (value: number): number => value * by + more;
				const moved = classBreaks(some.map(move), {
					...request,
					limits: request.limits?.map(move),
					anchors: request.anchors?.map(move),
				});
				const { breaks } = classBreaks(some, request);
				expect(moved.breaks).toHaveLength(breaks.length);
				breaks.forEach((each, at) => {
					expect(Math.abs((moved.breaks[at] ?? NaN) - move(each))).toBeLessThan(
						1e-9 * Math.max(1, Math.abs(move(each))),
					);
				});
			}),
		);
	});

	it.each(['quantile', 'equal', 'natural', 'snap'] as const)(
		'never make more classes than asked for: %s',
		(how) => {
			fc.assert(
				fc.property(values, count, (some, wanted) => {
					const { breaks } = classBreaks(some, { method: how, count: wanted });
					expect(breaks.length - 1).toBeLessThanOrEqual(wanted);
				}),
			);
		},
	);

	it('say when fewer classes come out than were asked for', () => {
		fc.assert(
			fc.property(values, count, (some, wanted) => {
				for (const how of ['quantile', 'equal', 'natural'] as const) {
					const { breaks, diagnostics } = classBreaks(some, { method: how, count: wanted });
					if (breaks.length - 1 < wanted) expect(diagnostics).toHaveLength(1);
				}
			}),
		);
	});
});

describe('classes of odd data', () => {
	it.each(CLASS_METHODS)('are one where all values are equal: %s', (how) => {
		const request = createRequest(how, 5);
		expect(classBreaks([5, 5, 5], request).breaks).toEqual([5, 5]);
		expect(codesOf([5, 5, 5], request)).toEqual(['classes-of-one-value']);
		expect(classBreaks([0], request).breaks).toEqual([0, 0]);
	});

	it.each(CLASS_METHODS)('are none where there is no value: %s', (how) => {
		expect(classBreaks([], createRequest(how, 5))).toMatchObject({
			breaks: [],
			diagnostics: [{ code: 'classes-without-values', severity: 'error' }],
		});
	});

	it.each(CLASS_METHODS)('leave out what is not a finite number, and say how many: %s', (how) => {
		const request = createRequest(how, 3);
		const odd = classBreaks([1, NaN, 2, Infinity, 3, -Infinity, 40], request);
		expect(odd.breaks).toEqual(classBreaks([1, 2, 3, 40], request).breaks);
		expect(odd.diagnostics[0]).toMatchObject({ code: 'values-not-finite', count: 3 });
	});

	it('are one per value where nine are asked of three', () => {
		for (const how of ['quantile', 'equal', 'natural', 'sd'] as const) {
			const { breaks, diagnostics } = classBreaks([1, 2, 2, 10, 1], { method: how, count: 9 });
			expect(breaks).toEqual([1, 1.5, 6, 10]);
			expect(diagnostics).toEqual([
				expect.objectContaining({ code: 'classes-per-value', params: { wanted: 9, made: 3 } }),
			]);
		}
	});

	it('are one per value, without a word, where as many are asked for', () => {
		expect(classBreaks([1, 2, 10], { method: 'equal', count: 3 })).toEqual({
			breaks: [1, 1.5, 6, 10],
			diagnostics: [],
		});
	});

	it('may be negative, with zero in the class that begins with it', () => {
		const { breaks } = classBreaks([-8, -4, -2, -1, 0], { method: 'equal', count: 2 });
		expect(breaks).toEqual([-8, -4, 0]);
		expect(classCounts([-8, -4, -2, -1, 0], breaks)).toEqual([1, 4]);
	});

	it('are found at an offset of a million million', () => {
		const far = [0, 1, 2, 10, 11, 12].map((each) => 1e12 + each);
		for (const how of ['quantile', 'equal', 'natural', 'head-tail'] as const) {
			const { breaks } = classBreaks(far, { method: how, count: 2 });
			expect(breaks.map((each) => each - 1e12)).toEqual([0, 6, 12]);
		}
	});

	it('are found where squares would overflow or vanish', () => {
		for (const scale of [2 ** 1000, 2 ** -1000]) {
			const some = [1, 2, 10, 11, 30].map((each) => each * scale);
			for (const how of CLASS_METHODS) {
				const request: ClassRequest = { method: how, count: 3 };
				const expected = classBreaks([1, 2, 10, 11, 30], request).breaks;
				classBreaks(some, request).breaks.forEach((each, at) => {
					expect(each / scale).toBeCloseTo(expected[at] ?? NaN, 12);
				});
			}
		}
	});

	it('are an error of ours for an odd number of classes', () => {
		for (const odd of [0, -1, 2.5, NaN])
			expect(() => classBreaks([1, 2], { method: 'quantile', count: odd })).toThrow(RangeError);
	});
});

describe('quantiles', () => {
	it('are the same without the other methods at hand', () => {
		fc.assert(
			fc.property(values, count, (some, wanted) => {
				const request: ClassRequest = { method: 'quantile', count: wanted };
				expect(quantileClasses(some, request)).toEqual(classBreaks(some, request));
			}),
		);
	});

	it('are fewer classes where values tie, and it is said', () => {
		const tied = [0, 0, 0, 0, 0, 0, 0, 1, 2, 3];
		const request: ClassRequest = { method: 'quantile', count: 3 };
		expect(classBreaks(tied, request).breaks).toEqual([0, 3]);
		expect(classBreaks(tied, request).diagnostics).toEqual([
			expect.objectContaining({ code: 'classes-merged', params: { wanted: 3, made: 1 } }),
		]);
	});
});

describe('standard deviations', () => {
	it('make no more classes than can be told apart', () => {
		const some = Array.from({ length: 60 }, (_, at) => at ** 2);
		for (let wanted = 1; wanted <= 9; wanted++) {
			const { breaks } = classBreaks(some, { method: 'sd', count: wanted, most: 7 });
			expect(breaks.length - 1).toBeLessThanOrEqual(7);
		}
	});
});

describe('head/tail', () => {
	it('makes no more classes than can be told apart', () => {
		const some = Array.from({ length: 500 }, (_, at) => 1000 / (at + 1));
		expect(classBreaks(some, { method: 'head-tail', count: 5 }).breaks.length).toBeGreaterThan(4);
		const { breaks } = classBreaks(some, { method: 'head-tail', count: 5, most: 3 });
		expect(breaks).toHaveLength(4);
	});
});

describe('manual limits', () => {
	const request = (limits: readonly number[]): ClassRequest => ({
		method: 'manual',
		count: 5,
		limits,
	});

	it('part the data from its least to its greatest value', () => {
		expect(classBreaks([1, 5, 30], request([10, 20]))).toEqual({
			breaks: [1, 10, 20, 30],
			diagnostics: [],
		});
	});

	it('out of order are sorted, repeated ones used once, and it is said', () => {
		expect(classBreaks([1, 5, 30], request([20, 10, 20])).breaks).toEqual([1, 10, 20, 30]);
		expect(codesOf([1, 5, 30], request([20, 10, 20]))).toEqual(['class-limits-tidied']);
	});

	it('outside the data are left out and named', () => {
		const { breaks, diagnostics } = classBreaks([1, 5, 30], request([0, 10, 99, NaN]));
		expect(breaks).toEqual([1, 10, 30]);
		expect(diagnostics).toContainEqual(
			expect.objectContaining({
				code: 'class-limits-outside',
				params: { limits: ['0', '99', 'NaN'], range: ['1', '30'] },
			}),
		);
	});

	it('that are the ends of the data are no mistake', () => {
		expect(classBreaks([0, 5, 20], request([0, 10, 20]))).toEqual({
			breaks: [0, 10, 20],
			diagnostics: [],
		});
	});
});

describe('limits snapped to numbers that mean something', () => {
	const some = Array.from({ length: 21 }, (_, at) => at);

	it('move the nearest quantile there', () => {
		const request: ClassRequest = { method: 'snap', count: 4, anchors: [9.03] };
		expect(classBreaks(some, request)).toEqual({ breaks: [0, 5, 9.03, 15, 20], diagnostics: [] });
	});

	it('move limits that were given', () => {
		const request: ClassRequest = { method: 'snap', count: 4, limits: [2, 4, 12], anchors: [9.03] };
		expect(classBreaks(some, request).breaks).toEqual([0, 2, 4, 9.03, 20]);
	});

	it('never lose one to another: two near each other take two limits', () => {
		const request: ClassRequest = { method: 'snap', count: 4, anchors: [10.2, 9.03] };
		expect(classBreaks(some, request).breaks).toEqual([0, 9.03, 10.2, 15, 20]);
	});

	it('outside the data are left out and named', () => {
		const request: ClassRequest = { method: 'snap', count: 4, anchors: [-1, 9] };
		expect(classBreaks(some, request).breaks).toEqual([0, 5, 9, 15, 20]);
		expect(codesOf(some, request)).toEqual(['class-limits-outside']);
	});

	it('are all limits where there are more of them than limits, and it is said', () => {
		const request: ClassRequest = { method: 'snap', count: 2, anchors: [3, 9] };
		expect(classBreaks(some, request).breaks).toEqual([0, 3, 9, 20]);
		expect(codesOf(some, request)).toEqual(['classes-by-anchors']);
	});
});

describe('without classes', () => {
	it('every different value has a colour of its own', () => {
		expect(classBreaks([3, 1, 1, 7], { method: 'unclassed', count: 5 })).toEqual({
			breaks: [1, 2, 5, 7],
			diagnostics: [],
		});
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

	it('count nothing in a list of nothing', () => {
		expect(classCounts([], [1, 2, 3])).toEqual([0, 0]);
		expect(classCounts([], [])).toEqual([0]);
	});
});
