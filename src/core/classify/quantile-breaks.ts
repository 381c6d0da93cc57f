import { quantileSorted } from 'd3-array';

/**
 * Class breaks that put an equal number of areas in each class.
 *
 * For ranking maps ("the poorest fifth"). Misleading when many areas share a value: see ties.
 *
 * @param sorted  one number per area, ascending, at least one; not mutated
 * @param count   number of classes, 1 or more
 * @returns       count + 1 breaks that never fall, the first the minimum, the last the maximum; breaks
 *                repeat where values tie
 *
 * O(count). Source: Hyndman & Fan 1996, type 7 (R default, NumPy "linear", d3).
 *
 * @example quantileBreaks([1, 2, 3, 4], 2) // [1, 2.5, 4]
 * @example quantileBreaks([5, 5, 5], 2) // [5, 5, 5]
 */
export function quantileBreaks(sorted: readonly number[], count: number): number[] {
	// the library's types take no frozen list
	const all = [...sorted];
	return Array.from({ length: count + 1 }, (_, at) => quantileSorted(all, at / count) ?? NaN);
}
