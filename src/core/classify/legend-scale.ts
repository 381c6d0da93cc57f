/**
 * Where a value stands on a legend bar whose classes all have the same width.
 *
 * Equal widths keep skewed classes readable; inside a class the place is proportional.
 *
 * @param breaks  ascending class limits, at least two
 * @returns       0 at the left end, 1 at the right; values outside are held at the ends
 *
 * @example legendPosition(7.5, [0, 5, 10]) // 0.75
 * @example legendPosition(99, [0, 5, 10]) // 1
 */
export function legendPosition(value: number, breaks: readonly number[]): number {
	const classes = breaks.length - 1;
	for (let at = 0; at < classes; at++) {
		const from = breaks[at] ?? 0;
		const to = breaks[at + 1] ?? from;
		if (value > to && at < classes - 1) continue;
		const inside = to > from ? (value - from) / (to - from) : 0.5;
		return (at + Math.min(1, Math.max(0, inside))) / classes;
	}
	return 0;
}
