import type { ColumnDescription } from '../model/table.ts';
import { oneGroup, partGroups, type ColumnCells } from '../table/column-cells.ts';
import type { JoinedRow } from './join-result.ts';

/**
 * Marks rows that give an area a second figure for the same period and category.
 *
 * Which of the two is meant cannot be known, so neither is quietly dropped: the later row points at
 * the first.
 *
 * @param rows   joined rows in table order; not mutated
 * @param cells  the table's cells by column
 * @returns      the rows, `duplicateOf` filled in
 */
export function markDuplicates(
	rows: readonly JoinedRow[],
	cells: readonly ColumnCells[],
	columns: readonly ColumnDescription[],
): JoinedRow[] {
	let groups = oneGroup(rows.length);
	for (const { role, index } of columns) {
		const column = cells[index];
		if (!column || (role !== 'period' && role !== 'category')) continue;
		groups = partGroups(groups, column.textAt, column.texts.length);
	}
	// for each period and category, the first row of each area
	const firsts = groups.firstRows.map(() => new Map<string, number>());
	return rows.map((row, at) => {
		if (row.outcome !== 'matched' || !row.area) return row;
		const first = firsts[groups.groupOf[at] ?? 0];
		const earlier = first?.get(row.area);
		if (earlier !== undefined) return { ...row, duplicateOf: earlier };
		first?.set(row.area, row.row);
		return row;
	});
}
