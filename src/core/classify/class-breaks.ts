import { quantileSorted } from 'd3-array';

/** Most classes a reader can tell apart; five is the default. */
export const MAX_CLASSES = 7;

/**
 * Class breaks that put an equal number of areas in each class.
 *
 * For ranking maps ("the poorest fifth"). Misleading when many areas share a value: see ties.
 *
 * @param values  one number per area, any order, missing already removed; not mutated
 * @param count   number of classes, 1–7
 * @returns       count + 1 ascending breaks in the unit of `values`: the first is the minimum, the
 *                last the maximum; classes are closed on the left, the last on both sides
 * @throws RangeError if values is empty or count is out of range
 *
 * Ties: equal breaks are merged, so fewer classes may come back, down to one (`[v, v]`) when all
 * values are equal; the legend says so (diagnostic `classes-merged`). O(n log n).
 * Source: Hyndman & Fan 1996, type 7 (R default, NumPy "linear", d3).
 *
 * @example quantileBreaks([1, 2, 3, 4], 2) // [1, 2.5, 4]
 * @example quantileBreaks([5, 5, 5], 5) // [5, 5]
 */
export function quantileBreaks(values: readonly number[], count: number): number[] {
	if (values.length === 0) throw new RangeError('quantileBreaks needs at least one value');
	if (!Number.isInteger(count) || count < 1 || count > MAX_CLASSES) {
		throw new RangeError(`quantileBreaks makes 1 to ${MAX_CLASSES} classes, not ${count}`);
	}
	const sorted = values.toSorted((a, b) => a - b);
	const breaks = Array.from(
		{ length: count + 1 },
		(_, at) => quantileSorted(sorted, at / count) ?? NaN,
	);
	const distinct = breaks.filter((value, at) => at === 0 || value > (breaks[at - 1] ?? NaN));
	return distinct.length > 1 ? distinct : [...distinct, ...distinct];
}

/**
 * The class a value falls in: `[a, b)`, the last class closed on both sides.
 *
 * @param breaks  ascending, as {@link quantileBreaks} gives them
 * @returns       0-based class; values outside the breaks fall in the first or last class
 *
 * @example classIndexOf(2.5, [1, 2.5, 4]) // 1
 * @example classIndexOf(4, [1, 2.5, 4]) // 1
 */
export function classIndexOf(value: number, breaks: readonly number[]): number {
	const last = Math.max(0, breaks.length - 2);
	for (let at = 0; at < last; at++) if (value < (breaks[at + 1] ?? Infinity)) return at;
	return last;
}

/**
 * How many values fall in each class.
 *
 * @returns one count per class; they add up to `values.length`
 *
 * @example classCounts([1, 2, 3, 4], [1, 2.5, 4]) // [2, 2]
 */
export function classCounts(values: readonly number[], breaks: readonly number[]): number[] {
	const counts = new Array<number>(Math.max(1, breaks.length - 1)).fill(0);
	for (const value of values) {
		const at = classIndexOf(value, breaks);
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
}
