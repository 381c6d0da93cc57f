/**
 * Different values, ascending, and how often each occurs. O(n).
 *
 * @param sorted  ascending
 *
 * @example distinctValues([1, 1, 4]) // [[1, 4], [2, 1]]
 */
export function distinctValues(sorted: readonly number[]): [distinct: number[], weights: number[]] {
	const distinct: number[] = [];
	const weights: number[] = [];
	for (const value of sorted) {
		if (value === distinct.at(-1)) weights[weights.length - 1] = (weights.at(-1) ?? 0) + 1;
		else {
			distinct.push(value);
			weights.push(1);
		}
	}
	return [distinct, weights];
}
