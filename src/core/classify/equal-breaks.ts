/**
 * Class breaks at equal steps from the least to the greatest value.
 *
 * For figures without a long tail, and for maps that are compared with a ruler. Classes may be empty.
 *
 * @param sorted  numbers, ascending, at least one
 * @param count   number of classes, 1 or more
 * @returns       count + 1 ascending breaks; both ends are exact
 *
 * O(count). Source: R's `seq(min, max, length.out = count + 1)`, as classInt's `equal`.
 *
 * @example equalBreaks([1, 2, 3, 10], 3) // [1, 4, 7, 10]
 */
export function equalBreaks(sorted: readonly number[], count: number): number[] {
	const least = sorted[0] ?? NaN;
	const greatest = sorted.at(-1) ?? NaN;
	const step = (greatest - least) / count;
	return Array.from({ length: count + 1 }, (_, at) =>
		at === count ? greatest : least + at * step,
	);
}
