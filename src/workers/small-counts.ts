import type { AreaRegistry } from '../core/area/area-registry.ts';
import { hideSmallCounts } from '../core/disclosure/hide-small-counts.ts';
import { leastWanted } from '../core/disclosure/small-count-limits.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import { loadKnownMeanings } from '../io/load-known-indicators.ts';

const meaningOf = sliceMeanings(loadKnownMeanings().indicators);

/**
 * A joined table without its small counts of people, before it leaves the worker.
 *
 * @param hideBelow  what a person chose; null is as the public may see them
 */
export function hideInTable(
	figures: JoinedFigures,
	hideBelow: number | null,
	registry: AreaRegistry,
): JoinedFigures {
	return hideSmallCounts(
		figures,
		(slice) => meaningOf(figures, slice),
		leastWanted(hideBelow),
		registry,
	);
}
