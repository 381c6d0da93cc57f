import { scoreAreas, shareWeights, type CompositeBase } from './composite-base.ts';
import { scoreRanks } from './score-ranks.ts';

/** What becomes of a list when one weight is changed. */
export interface WeightShift {
	/** Position of the indicator. */
	readonly indicator: number;
	/** What its weight was multiplied by: 0 is dropping it. The other weights make up the difference. */
	readonly factor: number;
	/** Positions of areas that come into the list, and that leave it, best first. */
	readonly enters: readonly number[];
	readonly leaves: readonly number[];
}

/**
 * How a list of the first areas changes when each weight is a tenth more, a tenth less, or nothing.
 *
 * @param weights  as {@link shareWeights} makes them
 * @param length   length of the list; areas tied at its end are taken in the order they came
 * @param factors  what each weight is multiplied by in turn
 * @returns        a line per indicator with a weight and factor; dropping the only indicator is left out
 *
 * O(indicators · factors · areas · (indicators + log areas)).
 */
export function weightShifts(
	base: CompositeBase,
	weights: Float64Array,
	length: number,
	factors: readonly number[] = [0.9, 1.1, 0],
): WeightShift[] {
	const scores = new Float64Array(base.areas);
	const listOf = (shares: Float64Array): number[] => {
		scoreAreas(base, shares, scores, true);
		return Array.from(scoreRanks(scores).order.subarray(0, length));
	};
	const now = listOf(weights);
	return Array.from(weights).flatMap((weight, indicator) =>
		factors.flatMap((factor) => {
			if (weight === 0) return [];
			const changed = Array.from(weights, (each, at) => (at === indicator ? each * factor : each));
			const shares = shareWeights(changed, base.isUsed);
			if (!shares.ok) return [];
			const then = listOf(shares.value);
			const [before, after] = [new Set(now), new Set(then)];
			return [
				{
					indicator,
					factor,
					enters: then.filter((area) => !before.has(area)),
					leaves: now.filter((area) => !after.has(area)),
				},
			];
		}),
	);
}
