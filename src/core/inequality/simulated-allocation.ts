/** What a simulated allocation follows. */
export interface AllocationBasis {
	/** Number of poor per area; null is missing. */
	readonly poor: readonly (number | null)[];
	/** Poverty rate per area, in any unit; null without rates. */
	readonly rates: readonly (number | null)[] | null;
	/** Part that follows the number of poor, 0 to 1; the rest follows the rate. Without rates all of it. */
	readonly byPoor: number;
}

/**
 * Shares a sum out by the number of poor and by the poverty rate: λ · Q / ΣQ + (1 − λ) · p / Σp of it.
 *
 * A simulation that shows what a formula would do, and no proposal.
 *
 * @param total  what is shared out, in its unit
 * @returns      one per area, NaN where a number it needs is missing or below zero: such an area gets
 *               nothing of the sum, which the others share. Sums to `total` but for rounding; all NaN
 *               where nobody is poor
 *
 * @example Array.from(simulatedAllocation(100, { poor: [30, 10], rates: [5, 15], byPoor: 0.5 })) // [50, 50]
 */
export function simulatedAllocation(
	total: number,
	{ poor, rates, byPoor }: AllocationBasis,
): Float64Array {
	const weight = rates ? Math.min(1, Math.max(0, byPoor)) : 1;
	const isUsable = (at: number): boolean =>
		[poor[at], ...(rates ? [rates[at]] : [])].every(
			(each) => typeof each === 'number' && each >= 0 && each < Infinity,
		);
	let [allPoor, allRates] = [0, 0];
	poor.forEach((each, at) => {
		if (!isUsable(at)) return;
		allPoor += each ?? 0;
		allRates += rates?.[at] ?? 0;
	});
	return Float64Array.from(poor, (each, at) => {
		if (!isUsable(at) || !(allPoor > 0) || (rates && !(allRates > 0))) return NaN;
		const byRate = rates ? (rates[at] ?? 0) / allRates : 0;
		return total * ((weight * (each ?? 0)) / allPoor + (1 - weight) * byRate);
	});
}
