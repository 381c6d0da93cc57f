import { sliceTable, type TableSlice } from '../layer/table-layer.ts';
import { errorColumnOf, estimatesOf } from '../layer/uncertainty.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';
import { relativeError } from '../stats/sampling-error.ts';
import { columnNamed, Unavailable, type FoundColumn } from './find-column.ts';
import { priorityNote } from './judgement.ts';
import type { RuleIndicator } from './priority-rule.ts';

/** Relative standard errors of figures, and the column they were read from without being asked for. */
export interface FigureErrors {
	/** In percent. */
	readonly rse: ReadonlyMap<AreaCode, number>;
	/** Null where the rule itself names the column. */
	readonly column: string | null;
}

/**
 * How sure the figures of a column are: by the column of relative standard errors that the rule names,
 * else by the column of errors that stands beside the figures, as on the map.
 *
 * @param figures  by area, of the slice
 * @returns        null where there is neither
 * @throws Unavailable for a named column that the table does not have
 */
export function figureErrors(
	asked: RuleIndicator,
	{ table, indicator }: Pick<FoundColumn, 'table' | 'indicator'>,
	slice: TableSlice,
	figures: ReadonlyMap<AreaCode, Figure>,
): FigureErrors | null {
	const { join, tidy } = table;
	const repeats = asked.repeats ?? null;
	const sliceOf = (of: string): ReadonlyMap<AreaCode, Figure> =>
		sliceTable(join, tidy, { ...slice, indicator: of }, repeats).figures;
	if (asked.rse !== undefined) {
		const named = columnNamed({ ...asked, column: asked.rse }, table);
		if (!named) throw new Unavailable(priorityNote('column-unknown', { column: asked.rse }));
		const rse = [...sliceOf(named.indicator)].flatMap(([area, { value }]) =>
			value === null ? [] : [[area, value] as const],
		);
		return { rse: new Map(rse), column: null };
	}
	const beside = errorColumnOf(join, indicator);
	if (!beside) return null;
	const estimates = estimatesOf(figures, sliceOf(beside.indicator), beside);
	const rse = [...estimates].map(([area, estimate]) => [area, relativeError(estimate)] as const);
	return rse.length === 0 ? null : { rse: new Map(rse), column: beside.indicator };
}
