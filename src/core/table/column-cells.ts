import { cellText, type RawCell } from '../model/table.ts';

/**
 * A column's cells, each distinct text once: names, parents and codes come again and again, and what
 * is asked of a text need not be asked of every cell.
 */
export interface ColumnCells {
	/** Distinct texts ({@link cellText}) in order of appearance, '' among them where a cell is empty. */
	readonly texts: readonly string[];
	/** For each row, the place of its text in `texts`. */
	readonly textAt: Uint32Array;
	/** For each text, how many cells have it. */
	readonly counts: readonly number[];
	/** Of these, how many are typed numbers. */
	readonly typedCounts: readonly number[];
	/** Cells that are not empty. */
	readonly filled: number;
	/** Every distinct cell as it stands, and its text; in no order worth knowing. */
	readonly distinctCells: Iterable<RawCell>;
}

/**
 * Reads one column of a table.
 *
 * @param rows   data rows; a row without the cell counts as empty
 * @param index  0-based column
 *
 * Cost: one map lookup per cell.
 */
export function readColumnCells(rows: readonly (readonly RawCell[])[], index: number): ColumnCells {
	const ids = new Map<RawCell, number>();
	const texts: string[] = [];
	const counts: number[] = [];
	const typedCounts: number[] = [];
	const textAt = new Uint32Array(rows.length);
	let last: RawCell = null;
	let id = -1;
	for (let row = 0; row < rows.length; row++) {
		const cell = rows[row]?.[index] ?? null;
		if (cell !== last || id < 0) {
			last = cell;
			id = ids.get(cell) ?? -1;
			if (id < 0) {
				const text = cellText(cell);
				id = (text === cell ? undefined : ids.get(text)) ?? texts.length;
				if (id === texts.length) {
					texts.push(text);
					counts.push(0);
					typedCounts.push(0);
					ids.set(text, id);
				}
				if (cell !== text) ids.set(cell, id);
			}
		}
		textAt[row] = id;
		counts[id] = (counts[id] ?? 0) + 1;
		if (typeof cell === 'number') typedCounts[id] = (typedCounts[id] ?? 0) + 1;
	}
	const filled = rows.length - (counts[ids.get('') ?? -1] ?? 0);
	return { texts, textAt, counts, typedCounts, filled, distinctCells: ids.keys() };
}

/** Rows in groups: rows of one group agree in some columns. */
export interface RowGroups {
	/** For each row, its group; groups are numbered in order of appearance. */
	readonly groupOf: Uint32Array;
	/** For each group, its first row. */
	readonly firstRows: readonly number[];
}

/** All rows of a table in one group. */
export function oneGroup(rowCount: number): RowGroups {
	return { groupOf: new Uint32Array(rowCount), firstRows: rowCount > 0 ? [0] : [] };
}

/**
 * Parts groups of rows further, by what rows have in one more column.
 *
 * @param textAt      for each row, a number that is the same where the column says the same
 * @param textCount   more than the largest of these numbers
 *
 * Cost: at most one map lookup per row; none where rows that agree stand together.
 */
export function partGroups(
	{ groupOf, firstRows }: RowGroups,
	textAt: Uint32Array | Uint8Array,
	textCount: number,
): RowGroups {
	const parted = new Uint32Array(groupOf.length);
	const first: number[] = [];
	if (firstRows.length === groupOf.length) return { groupOf, firstRows };
	const ids = new Map<number, number>();
	let last = -1;
	let id = -1;
	for (let row = 0; row < groupOf.length; row++) {
		const key = (groupOf[row] ?? 0) * textCount + (textAt[row] ?? 0);
		if (key !== last) {
			last = key;
			id = ids.get(key) ?? -1;
			if (id < 0) {
				id = first.length;
				first.push(row);
				ids.set(key, id);
			}
		}
		parted[row] = id;
	}
	return { groupOf: parted, firstRows: first };
}
