/**
 * A limit between two neighbouring values: their middle, or the upper one where no number lies between,
 * so that the upper value is never in the lower class.
 *
 * @param lower  less than `upper`
 *
 * @example betweenValues(1, 2) // 1.5
 * @example betweenValues(1, 1 + Number.EPSILON) // 1 + Number.EPSILON
 */
export function betweenValues(lower: number, upper: number): number {
	const middle = lower + (upper - lower) / 2;
	return middle > lower ? middle : upper;
}

/**
 * One class for each different value.
 *
 * @param distinct  ascending, no two equal, at least one
 * @returns         the least value, a limit between each two, the greatest; `[v, v]` for one value
 *
 * @example perValueBreaks([1, 2, 5]) // [1, 1.5, 3.5, 5]
 * @example perValueBreaks([7]) // [7, 7]
 */
export function perValueBreaks(distinct: readonly number[]): number[] {
	const least = distinct[0] ?? NaN;
	const greatest = distinct.at(-1) ?? NaN;
	const between = distinct.slice(1).map((upper, at) => betweenValues(distinct[at] ?? NaN, upper));
	return [least, ...between, greatest];
}
