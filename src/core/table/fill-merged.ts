import { isFinerLevel } from '../area/area-code.ts';
import type { AreaLevel } from '../model/area.ts';
import { cellText, type RawCell } from '../model/table.ts';
import { isPlaceHeader, readHeader } from './read-header.ts';

/** A column of which only the first row of each group is filled. */
export interface MergedColumn {
	readonly column: number;
	/** Rows that were filled from above, 0-based. */
	readonly rows: readonly number[];
}

/**
 * Fills cells that were merged downwards: a kab/kota, or a year, written only beside the first of its
 * rows.
 *
 * A column is taken for merged when it heads areas coarser than another column's, or years; when its
 * first row is filled and at least half of them are not; and when no two filled cells in a row are the same, for then
 * it is not written row by row. Only rows that name a finer area and hold a figure are filled, so that
 * footnotes and blank rows end a group.
 *
 * @param headers  of the table, as found
 * @param rows     data rows, not mutated
 * @returns        the rows, themselves where nothing is merged, and which columns were
 */
export function fillMerged(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
): { readonly rows: readonly (readonly RawCell[])[]; readonly merged: readonly MergedColumn[] } {
	const levels = headers.map(levelOfHeader);
	const merged = headers.flatMap((header, column) => {
		const finer = finerColumn(header, levels[column] ?? null, levels);
		if (finer < 0) return [];
		const filled = rowsToFill(rows, column, finer);
		return filled.length > 0 ? [{ column, rows: filled }] : [];
	});
	if (merged.length === 0) return { rows, merged };
	const full = rows.map((row) => [...row]);
	for (const { column, rows: open } of merged) {
		for (const at of open) {
			const row = full[at];
			if (row) row[column] = full[at - 1]?.[column] ?? null;
		}
	}
	return { rows: full, merged };
}

/** The level whose names or codes a header says stand below it. */
function levelOfHeader(header: string): AreaLevel | null {
	const { level, isProperty, isName, isCode } = readHeader(header);
	return isProperty || !(isName || isCode) ? null : level;
}

/** The column of the areas inside a column's; -1 for a column that cannot be merged over others. */
function finerColumn(
	header: string,
	level: AreaLevel | null,
	levels: readonly (AreaLevel | null)[],
): number {
	if (level) {
		if (!isPlaceHeader(header)) return -1;
		return levels.findIndex((other) => other !== null && isFinerLevel(other, level));
	}
	return readHeader(header).periodPart === 'year'
		? levels.findIndex((other) => other !== null)
		: -1;
}

/** Rows whose cell of a column is the cell above it; none when the column is written row by row. */
function rowsToFill(
	rows: readonly (readonly RawCell[])[],
	column: number,
	finer: number,
): number[] {
	if (cellText(rows[0]?.[column]) === '') return [];
	const open: number[] = [];
	let groups = 0;
	let group = '';
	let isBesideBefore = false;
	for (const [at, row] of rows.entries()) {
		const text = cellText(row[column]);
		if (text !== '') {
			if (isBesideBefore && text === group) return [];
			group = text;
			groups++;
			isBesideBefore = true;
			continue;
		}
		isBesideBefore = false;
		if (group !== '' && cellText(row[finer]) !== '' && row.some(isFigure)) open.push(at);
		else group = '';
	}
	// a few blanks are names that are missing
	return open.length >= groups ? open : [];
}

function isFigure(cell: RawCell): boolean {
	return typeof cell === 'number' || (typeof cell === 'string' && /\d|^\s*[-–.…]+\s*$/u.test(cell));
}
