import { bisectLeft } from 'd3-array';

/** Decimals a double can have that mean something. */
const MOST_DECIMALS = 12;

/**
 * A limit with as few decimals as leave every value in its class, for writing down: 6,4327 between 6,43
 * and 6,44 is 6,433, but 6,5 where the next value is 7.
 *
 * @param limit     a limit between classes
 * @param sorted    values, ascending
 * @param decimals  fewest decimals to try
 * @returns         the limit itself where no rounding will do
 *
 * O(log n).
 *
 * @example plainLimit(6.4327, [6.43, 6.44], 2) // 6.433
 * @example plainLimit(5.6666, [5, 6], 0) // 6
 */
export function plainLimit(limit: number, sorted: readonly number[], decimals: number): number {
	const at = bisectLeft(sorted, limit);
	const below = sorted[at - 1] ?? -Infinity;
	const above = sorted[at] ?? Infinity;
	for (let places = decimals; places <= MOST_DECIMALS; places++) {
		const rounded = Number(limit.toFixed(places));
		if (rounded > below && rounded <= above) return rounded;
	}
	return limit;
}
