import { fsum } from 'd3-array';

/** A head that holds more of its part than this is no minority: the dividing ends there. */
const LARGEST_HEAD = 0.4;

/**
 * Head/tail breaks: the mean parts many small values from few large ones; the large ones are parted
 * again while they are a minority, at most 40 % of their part.
 *
 * For figures with a long tail, such as counts of a city among villages. The data decide how many
 * classes there are.
 *
 * @param sorted  numbers, ascending, at least two of them different
 * @param most    most classes to make; where it is reached the last head stays whole
 * @returns       ascending breaks, the first the minimum, the last the maximum
 *
 * O(n · classes). Source: Jiang 2013, "Head/tail breaks: a new classification scheme for data with a
 * heavy-tailed distribution"; the threshold is the one Jiang relaxed it to and R's classInt uses.
 *
 * @example headTailBreaks([1, 1, 1, 1, 6], 7) // [1, 2, 6]
 */
export function headTailBreaks(sorted: readonly number[], most: number): number[] {
	const least = sorted[0] ?? NaN;
	const greatest = sorted.at(-1) ?? NaN;
	const breaks = [least];
	let head = sorted;
	while (breaks.length < most) {
		const mean = fsum(head) / head.length;
		breaks.push(mean);
		const larger = head.filter((value) => value > mean);
		const isMinority = larger.length / head.length <= LARGEST_HEAD;
		head = larger;
		if (!isMinority || head.length < 2) break;
	}
	return [...breaks, greatest];
}
