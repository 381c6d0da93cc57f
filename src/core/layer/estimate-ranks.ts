import type { AreaCode } from '../model/area.ts';
import type { Measure } from '../model/indicator.ts';
import type { CurrentLayer } from './current-layer.ts';
import {
	confidenceInterval,
	rankRanges,
	relativeError,
	reliabilityOf,
	type RankRange,
	type Reliability,
} from '../stats/sampling-error.ts';

/** How sure the figure of an area is, in what a reader sees. */
export interface ToldEstimate {
	readonly low: number;
	readonly high: number;
	/** Relative standard error, percent. */
	readonly rse: number;
	readonly reliability: Reliability;
	/** Its rank, 1 for the greatest, with the ranks that sampling cannot tell from it. */
	readonly rank: RankRange;
	/** How many are ranked. */
	readonly of: number;
}

/** Least and greatest figure there can be. */
function boundsOf(measure: Measure): readonly [number, number] {
	if (measure === 'rate') return [0, 100];
	return measure === 'index' || measure === 'unknown' ? [-Infinity, Infinity] : [0, Infinity];
}

/**
 * Intervals and ranks of the estimates of a layer, among the areas it is about.
 *
 * A percentage is cut to 0–100, a count at 0; of an index nothing is known.
 *
 * @returns by area; empty without estimates. Ranks: see `rankRanges`, n² for n areas
 */
export function tellEstimates({
	estimates: all,
	isInScope,
	indicator: { measure },
}: Pick<CurrentLayer, 'estimates' | 'isInScope' | 'indicator'>): Map<AreaCode, ToldEstimate> {
	const estimates = [...all].filter(([area]) => isInScope(area));
	const ranks = rankRanges(estimates.map(([, estimate]) => estimate));
	return new Map(
		estimates.flatMap(([area, estimate], at) => {
			const rank = ranks[at];
			if (!rank) return [];
			const [low, high] = confidenceInterval(estimate, boundsOf(measure));
			const rse = relativeError(estimate);
			const reliability = reliabilityOf(rse);
			return [[area, { low, high, rse, reliability, rank, of: ranks.length }] as const];
		}),
	);
}
