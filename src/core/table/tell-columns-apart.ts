import type { ColumnDescription } from '../model/table.ts';
import { headerWords } from './read-header.ts';
import { withoutPeriod, yearPartOf } from './read-period.ts';

/**
 * Gives columns that would be the same figure of the same period, though their headers differ, the names
 * their headers give them: `DTKS (KK)` and `DTKS (Jiwa)` are not two answers to one question.
 *
 * Columns with the same header stay the same figure: of them it is said that they disagree.
 *
 * @returns the same columns where no two meet
 *
 * Cost: one pass.
 */
export function tellColumnsApart(columns: readonly ColumnDescription[]): ColumnDescription[] {
	const keyOf = ({ name, indicator, period, group }: ColumnDescription): string =>
		JSON.stringify([indicator, period, yearPartOf(headerWords(name)), group]);
	const headers = new Map<string, Set<string>>();
	for (const column of columns) {
		if (column.role !== 'value') continue;
		const key = keyOf(column);
		headers.set(key, (headers.get(key) ?? new Set()).add(column.name));
	}
	return columns.map((column) => {
		if (column.role !== 'value' || (headers.get(keyOf(column))?.size ?? 0) < 2) return column;
		const own = withoutPeriod(column.name).replace(/\s+/gu, ' ').trim();
		return own === '' ? column : { ...column, indicator: own };
	});
}
