/**
 * The class a value falls in: `[a, b)`, the last class closed on both sides.
 *
 * @param breaks  ascending, as {@link classBreaks} gives them
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
