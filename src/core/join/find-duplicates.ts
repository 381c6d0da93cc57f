import { cellText, type ColumnDescription, type SourceTable } from '../model/table.ts';
import type { JoinedRow } from './join-result.ts';

/**
 * Marks rows that give an area a second figure for the same period and category.
 *
 * Which of the two is meant cannot be known, so neither is quietly dropped: the later row points at
 * the first.
 *
 * @param rows  joined rows in table order; not mutated
 * @returns     the rows, `duplicateOf` filled in
 */
export function markDuplicates(
	rows: readonly JoinedRow[],
	table: SourceTable,
	columns: readonly ColumnDescription[],
): JoinedRow[] {
	const keys = columns.filter((column) => column.role === 'period' || column.role === 'category');
	const first = new Map<string, number>();
	return rows.map((row) => {
		if (row.outcome !== 'matched' || !row.area) return row;
		const cells = table.rows[row.row] ?? [];
		const key = [row.area, ...keys.map((column) => cellText(cells[column.index]))].join('\u0001');
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, row.row);
			return row;
		}
		return { ...row, duplicateOf: earlier };
	});
}
