import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks } from '../../../src/core/classify/class-breaks.ts';
import { classIndexOf } from '../../../src/core/classify/class-index.ts';
import { classSquares } from './class-squares.ts';

const natural = (values: readonly number[], count: number): readonly number[] =>
	classBreaks(values, { method: 'natural', count }).breaks;

/** The least sum of squares of any division of sorted values into so many runs: all are tried. */
function leastSquares(values: readonly number[], count: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const squares = (run: readonly number[]): number => classSquares(run, [-Infinity, Infinity]);
	const best = (from: number, classes: number): number => {
		if (classes === 1) return squares(sorted.slice(from));
		let least = Infinity;
		for (let to = from + 1; to <= sorted.length - classes + 1; to++)
			least = Math.min(least, squares(sorted.slice(from, to)) + best(to, classes - 1));
		return least;
	};
	return best(0, count);
}

describe('natural breaks', () => {
	it.each([
		['whole numbers', fc.integer({ min: -50, max: 50 }), 0],
		['few different numbers', fc.integer({ min: 0, max: 6 }), 0],
		[
			'an offset of a million million',
			fc.integer({ min: 0, max: 99 }).map((each) => each / 8),
			1e12,
		],
		[
			'tight clumps far apart',
			fc.constantFrom(0, 2e-9, 5e-9, 1, 1 + 1e-9, 1 + 4e-9, 1e6, 1e6 + 1e-3),
			0,
		],
	])('are the best of all divisions: %s', (_, value, offset) => {
		fc.assert(
			fc.property(
				fc.array(value, { minLength: 2, maxLength: 10 }),
				fc.integer({ min: 2, max: 4 }),
				(some, count) => {
					const values = some.map((each) => each + offset);
					fc.pre(new Set(values).size > count);
					const breaks = natural(values, count);
					expect(breaks).toHaveLength(count + 1);
					const least = leastSquares(values, count);
					expect(classSquares(values, breaks)).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-300);
				},
			),
			{ numRuns: 200 },
		);
	});

	it('of two equally good divisions take the one whose last class begins lower', () => {
		expect(natural([1, 2, 3], 2)).toEqual([1, 1.5, 3]);
	});

	it('keep equal values together, however many there are', () => {
		const many = [...new Array<number>(900).fill(5), 1, 2, 9];
		const breaks = natural(many, 3);
		expect(
			new Set(many.filter((each) => each === 5).map((each) => classIndexOf(each, breaks))).size,
		).toBe(1);
	});

	it('of every kecamatan come out the same as of a program that tries every start', () => {
		// a full table of starts, O(n²) for each class, in whole numbers, where no sum is rounded
		let seed = 7;
		const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
		const values = Array.from({ length: 600 }, () => Math.floor(random() ** 4 * 10_000));
		const sorted = values.toSorted((a, b) => a - b);
		const sum = [0];
		const square = [0];
		sorted.forEach((each, at) => {
			sum.push((sum[at] ?? 0) + each);
			square.push((square[at] ?? 0) + each * each);
		});
		const cost = (from: number, to: number): number =>
			(square[to] ?? 0) -
			(square[from] ?? 0) -
			((sum[to] ?? 0) - (sum[from] ?? 0)) ** 2 / (to - from);
		let best = Array.from({ length: 601 }, (_, to) => (to === 0 ? Infinity : cost(0, to)));
		for (let classes = 2; classes <= 7; classes++) {
			const previous = best;
			best = best.map((_, to) => {
				let least = Infinity;
				for (let from = 1; from < to; from++)
					least = Math.min(least, (previous[from] ?? Infinity) + cost(from, to));
				return least;
			});
		}
		expect(classSquares(values, natural(values, 7))).toBeCloseTo(best[600] ?? NaN, 3);
	});
});
