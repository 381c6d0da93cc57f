import { fsum } from 'd3-array';

/**
 * Class breaks at round multiples of the standard deviation around the mean.
 *
 * For figures that are spread evenly around their mean, to see who is far from it. The ends lie
 * outside the data, at the next round multiple; how many classes there are follows from the data and
 * is near what is asked for.
 *
 * @param sorted  numbers, ascending, at least two of them different
 * @param count   number of classes wanted
 * @param most    most classes to make; wider steps are taken where there would be more
 * @returns       ascending breaks
 *
 * O(n). Source: R's classInt, style `sd`: `pretty()` of the standardised values, deviation with n − 1.
 *
 * @example deviationBreaks([1, 2, 3, 4, 5], 2, 7).map((each) => Number(each.toFixed(3))) // [-0.162, 1.419, 3, 4.581, 6.162]
 */
export function deviationBreaks(sorted: readonly number[], count: number, most: number): number[] {
	const least = sorted[0] ?? NaN;
	// from the least value on, so that a large offset costs no digits
	const above = sorted.map((value) => value - least);
	const mean = fsum(above) / above.length;
	const variance = fsum(above.map((value) => (value - mean) ** 2)) / (above.length - 1);
	const deviation = Math.sqrt(variance);
	const lowest = -mean / deviation;
	const highest = ((above.at(-1) ?? NaN) - mean) / deviation;
	for (let wanted = count; ; wanted--) {
		const steps = prettySteps(lowest, highest, wanted);
		if (steps.length - 1 <= most || wanted === 1)
			return steps.map((step) => least + (mean + step * deviation));
	}
}

/** How much more than the wanted step a rounder one may be, and one that starts with 5. */
const BIAS = 1.5;
const BIAS_OF_FIVE = 0.5 + 1.5 * BIAS;
/** A multiple this near an end of the range, in steps, is the end. */
const ROUNDING = 1e-10;

/**
 * Round numbers that cover a range in about so many steps of 1, 2 or 5 times a power of ten.
 *
 * Source: R's `pretty()` (src/appl/pretty.c) with its defaults, for ranges that are not tiny beside
 * their ends.
 */
function prettySteps(lowest: number, highest: number, count: number): number[] {
	const cell = (highest - lowest) / count;
	const base = 10 ** Math.floor(Math.log10(cell));
	let unit = base;
	if (2 * base - cell < BIAS * (cell - unit)) unit = 2 * base;
	if (unit > base && 5 * base - cell < BIAS_OF_FIVE * (cell - unit)) unit = 5 * base;
	if (unit > 2 * base && 10 * base - cell < BIAS * (cell - unit)) unit = 10 * base;
	const first = Math.floor(lowest / unit + ROUNDING);
	const last = Math.ceil(highest / unit - ROUNDING);
	return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * unit);
}
