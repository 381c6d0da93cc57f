import type { FigureDoubt } from '../choropleth/paint-areas.ts';
import type { JoinResult } from '../join/join-result.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';
import type { ColumnDescription } from '../model/table.ts';
import {
	estimateOf,
	relativeError,
	reliabilityOf,
	type Estimate,
} from '../stats/sampling-error.ts';

/** Headers of relative standard errors in percent, and of standard errors in the figure's own unit. */
const RELATIVE = /\b(?:rse|galat baku relatif|relative standard error)\b/iu;
const ABSOLUTE = /\b(?:se|galat baku|standard error)\b/iu;

/** A column of errors, and how to read it. */
export interface ErrorColumn {
	/** Its name among the tidy figures. */
	readonly indicator: string;
	readonly isRelative: boolean;
}

/**
 * The column that holds the errors of another: the only one there is, or the first to the right of it.
 *
 * @param indicator  tidy name of the figures
 * @returns          null where there is none, and for a column of errors itself
 */
export function errorColumnOf(
	{ columns }: Pick<JoinResult, 'columns'>,
	indicator: string,
): ErrorColumn | null {
	const nameOf = (column: ColumnDescription): string => column.indicator ?? column.name;
	const words = ({ name }: ColumnDescription): string => name.replaceAll('_', ' ');
	const values = columns.filter(({ role }) => role === 'value');
	const isError = (column: ColumnDescription): boolean =>
		RELATIVE.test(words(column)) || ABSOLUTE.test(words(column));
	const own = values.find((column) => nameOf(column) === indicator);
	if (!own || isError(own)) return null;
	const errors = values.filter(isError);
	const figures = values.length - errors.length;
	const next = values[values.indexOf(own) + 1];
	const found = figures === 1 ? errors[0] : next && isError(next) ? next : undefined;
	return found ? { indicator: nameOf(found), isRelative: RELATIVE.test(words(found)) } : null;
}

/**
 * Estimates of figures with the errors that stand beside them; areas without either are absent.
 *
 * @param errors  figures of the error column for the same period, category and level
 */
export function estimatesOf(
	figures: ReadonlyMap<AreaCode, Figure>,
	errors: ReadonlyMap<AreaCode, Figure>,
	{ isRelative }: ErrorColumn,
): Map<AreaCode, Estimate> {
	const estimates = new Map<AreaCode, Estimate>();
	for (const [area, { value }] of figures) {
		const error = errors.get(area)?.value ?? null;
		if (value === null || error === null) continue;
		const estimate = estimateOf(
			value,
			isRelative ? { rsePercent: error } : { standardError: error },
		);
		if (estimate) estimates.set(area, estimate);
	}
	return estimates;
}

/** Areas whose estimate needs caution or is unreliable, for the lines over their class. */
export function doubtsOf(estimates: ReadonlyMap<AreaCode, Estimate>): Map<AreaCode, FigureDoubt> {
	const doubts = new Map<AreaCode, FigureDoubt>();
	for (const [area, estimate] of estimates) {
		const reliability = reliabilityOf(relativeError(estimate));
		if (reliability !== 'accurate') doubts.set(area, reliability);
	}
	return doubts;
}
