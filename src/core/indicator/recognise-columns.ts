import type { JoinResult } from '../join/join-result.ts';
import { cellText, type ColumnDescription } from '../model/table.ts';
import type { KnownIndicators, Recognition } from './known-indicators.ts';

/**
 * What each value column of a joined table measures.
 *
 * @param join   not mutated
 * @param known  the catalogue
 * @returns      by column index; columns that nobody knows, and those without figures, are absent
 *
 * Cost: a pass over the cells of category columns.
 */
export function recogniseColumns(
	join: Pick<JoinResult, 'columns' | 'request'>,
	known: KnownIndicators,
): Map<number, Recognition> {
	const { table, fileName } = join.request;
	const values = join.columns.filter(({ role }) => role === 'value');
	const categories = join.columns
		.filter(({ role }) => role === 'category')
		.map(({ name, index }) => ({
			name,
			values: [...new Set(table.rows.map((row) => cellText(row[index])))],
		}));
	const units = unitsOf(join);
	const found = new Map<number, Recognition>();
	for (const column of values) {
		const others = values.filter((other) => other !== column).map(({ name }) => name);
		const around = { titles: [table.title, table.name, fileName], categories, others };
		const unit = column.unit ?? units;
		const candidates = headersOf(column).flatMap(
			(header) => known.recognise({ ...around, header, unit }) ?? [],
		);
		const best = candidates.find(({ certainty }) => certainty === 'exact') ?? candidates[0];
		if (best) found.set(column.index, best);
	}
	return found;
}

/** What a column may be called: what it was found to measure, and its own header. */
function headersOf({ name, indicator, group }: ColumnDescription): string[] {
	const measured = indicator?.replaceAll('-', ' ') ?? '';
	return Object.keys(group).length > 0 ? [measured] : [...new Set([measured, name])];
}

/** The one unit of a unit column, or null. */
function unitsOf({ columns, request }: Pick<JoinResult, 'columns' | 'request'>): string | null {
	const column = columns.find(({ role }) => role === 'unit');
	if (!column) return null;
	const [unit, second] = new Set(
		request.table.rows.map((row) => cellText(row[column.index]).toLowerCase()),
	);
	return second === undefined && unit ? unit : null;
}
