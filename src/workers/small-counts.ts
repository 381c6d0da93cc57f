import type { AreaRegistry } from '../core/area/area-registry.ts';
import { hideSmallCounts } from '../core/disclosure/hide-small-counts.ts';
import { leastWanted } from '../core/disclosure/small-count-limits.ts';
import { withoutEvents } from '../core/indicator/event-count.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import { tableChoices, type TableChoices } from '../core/layer/table-layer.ts';
import { diagnose } from '../core/model/diagnostic.ts';
import type { PointSet } from '../core/points/count-points.ts';
import { arePointsOfPeople } from '../core/disclosure/people-columns.ts';
import { loadKnownMeanings } from '../io/load-known-indicators.ts';

const meaningOf = sliceMeanings(loadKnownMeanings().indicators);

/** A table as it may leave the worker. */
export interface ShownTable {
	readonly figures: JoinedFigures;
	readonly choices: TableChoices;
}

/**
 * A joined table without its small counts of people, before it leaves the worker, and what of it can be
 * chosen: who came to an event is no indicator.
 *
 * @param hideBelow  what a person chose; null is as the public may see them
 */
export function showTable(
	figures: JoinedFigures,
	hideBelow: number | null,
	registry: AreaRegistry,
): ShownTable {
	const hidden = hideSmallCounts(
		figures,
		(slice) => meaningOf(figures, slice),
		leastWanted(hideBelow),
		registry,
	);
	const all = tableChoices(hidden.join, hidden.tidy);
	const { choices, events } = withoutEvents(all, (indicator) =>
		meaningOf(figures, { indicator, category: {} }),
	);
	const told = events.map((column) => diagnose('event-column', { column }));
	const diagnostics = [...hidden.tidy.diagnostics, ...told];
	return { figures: { join: hidden.join, tidy: { ...hidden.tidy, diagnostics } }, choices };
}

/**
 * Points as they may be drawn: a dot for each family would show where it lives, so of people there are
 * counts only.
 */
export function showPoints(
	{ join, tidy }: JoinedFigures,
	points: PointSet,
): { readonly figures: JoinedFigures; readonly points: PointSet } {
	const [first] = tidy.values;
	if (!first || !arePointsOfPeople(first.indicator)) return { figures: { join, tidy }, points };
	const told = diagnose('points-hidden', {}, [], points.lngLats.length / 2);
	return {
		figures: { join, tidy: { ...tidy, diagnostics: [...tidy.diagnostics, told] } },
		points: {
			...points,
			lngLats: new Float64Array(),
			periodOf: new Uint16Array(),
			areaOf: new Uint16Array(),
		},
	};
}
