/**
 * How many values lie in each of equally wide bins.
 *
 * @param values  any order
 * @param from    left end of the first bin
 * @param to      right end of the last, which holds it
 * @param count   number of bins
 * @returns       one count per bin; values outside are not counted. All in the first bin where `from`
 *                is `to`
 *
 * @example histogram([0, 1, 1, 4], 0, 4, 4) // [1, 2, 0, 1]
 */
export function histogram(
	values: readonly number[],
	from: number,
	to: number,
	count: number,
): number[] {
	const counts = new Array<number>(count).fill(0);
	for (const value of values) {
		if (!(value >= from && value <= to)) continue;
		const at = to > from ? Math.floor(((value - from) / (to - from)) * count) : 0;
		const bin = Math.min(count - 1, at);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts;
}
