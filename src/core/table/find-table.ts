import { diagnose, failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import { cellText, type RawCell, type RawTable, type SourceTable } from '../model/table.ts';
import { findHeader, isColumnNumbers } from './find-header.ts';

/**
 * Finds the header of a sheet and cuts it into title, headers and data rows.
 *
 * Skipped as no data: rows above the header (they become the title), blank rows, the row of
 * column numbers that official tables carry, `(1) (2) (3)`, and headers repeated for the next page.
 * Columns that no header names, or all of them, are `Kolom 1`, `Kolom 2`. A header of several rows is joined
 * downwards with ` - `, an empty cell taking the text to its left in the rows above the last
 * (merged cells arrive that way). Totals, section rows and footnotes stay: the joiner names them.
 *
 * @param raw  a sheet; not mutated
 * @returns    the table, or the diagnostic `table-empty` or `header-only`
 *
 * @example findTable({ name: 't', rows: [['Tabel 1'], ['Wilayah', '2024'], ['Bogor', 7.1]] })
 */
export function findTable(raw: RawTable): Result<SourceTable> {
	const texts = raw.rows.map((row) => row.map(cellText));
	const filled = texts.map((row) => row.filter((text) => text !== '').length);
	if (!filled.some((count) => count > 0))
		return failure(diagnose('table-empty', { table: raw.name }));

	const { first, last } = findHeader({ rows: raw.rows, texts, filled }, raw.hasColumnNames);
	const headerRows = texts.slice(first, last + 1);
	const isRepeated = repeatsOf(headerRows);

	const rows: (readonly RawCell[])[] = [];
	const sheetRows: number[] = [];
	for (let at = last + 1; at < texts.length; at++) {
		const row = texts[at];
		if (!row || filled[at] === 0 || isColumnNumbers(row) || isRepeated(row)) continue;
		rows.push(raw.rows[at] ?? []);
		sheetRows.push((raw.startRow ?? 0) + at + 1);
	}
	const diagnostics: Diagnostic[] = [];
	const headers = joinHeaderRows(headerRows);
	// cells that are only formatted, or delimiters at a line's end, are no columns
	while (headers.at(-1) === '') headers.pop();
	if (rows.length === 0) return failure(diagnose('header-only', { table: raw.name }));
	const width = Math.max(headers.length, ...widths(rows));
	while (headers.length < width) headers.push('');
	const named = headers.map((header, index) => header || `Kolom ${index + 1}`);
	if (headerRows.length > 1) {
		diagnostics.push(
			diagnose('header-rows-joined', { headers: named.slice(0, 6) }, [], headerRows.length),
		);
	}
	return success({
		name: raw.name,
		headers: named,
		rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
		sheetRows,
		title: texts.slice(0, first).flat().filter(Boolean).join(' '),
		sourceNote: sourceNoteOf(texts.slice(last + 1)),
		diagnostics,
	});
}

/**
 * The tables of a file's sheets, in their order.
 *
 * @param read  what reading the file gave
 * @returns     every table with data, with what was noticed and is no error; without a table, the
 *              diagnostics that say why
 */
export function findTables(read: Result<readonly RawTable[]>): Result<SourceTable[]> {
	if (!read.ok) return read;
	const tables: SourceTable[] = [];
	const diagnostics: Diagnostic[] = [...read.diagnostics];
	for (const raw of read.value) {
		const found = findTable(raw);
		if (found.ok) tables.push(found.value);
		else diagnostics.push(...found.diagnostics);
	}
	if (tables.length === 0) return failure(...diagnostics);
	return success(
		tables,
		diagnostics.filter(({ severity }) => severity !== 'error'),
	);
}

/** Words a source line begins with, in any case, perhaps behind a star. */
const SOURCE = /^[\s*†\d).]*(?:sumber|source)(?: ?data)?\b\s*[:：=-]?\s*/iu;

/**
 * What the rows at a table's end name as the source of its figures, several of them one after another:
 * `BPS, Susenas Maret 2023`. A row with a figure in it is none.
 */
function sourceNoteOf(rows: readonly (readonly string[])[]): string | null {
	const told = rows.flatMap((row) => {
		if (!SOURCE.test(row.find(Boolean) ?? '')) return [];
		// a merged cell may stand in every column
		const cells = [...new Set(row.filter(Boolean))];
		if (cells.slice(1).some((cell) => /^[-\d.,\s]+%?$/u.test(cell))) return [];
		return [cells.join(' ').replace(SOURCE, '').trim()];
	});
	return [...new Set(told)].filter(Boolean).join('; ') || null;
}

function widths(rows: readonly (readonly RawCell[])[]): number[] {
	return [rows.reduce((widest, row) => Math.max(widest, lastFilled(row) + 1), 0)];
}

function lastFilled(row: readonly RawCell[]): number {
	for (let at = row.length - 1; at >= 0; at--) if (cellText(row[at]) !== '') return at;
	return -1;
}

/** Tells rows that say again what a row of the header says, on the next page of a printed table. */
function repeatsOf(headerRows: readonly string[][]): (row: readonly string[]) => boolean {
	const key = (row: readonly string[]): string => row.join('\n').trimEnd();
	const headers = new Set(
		headerRows.filter((row) => row.filter((text) => text !== '').length > 1).map(key),
	);
	return (row) => headers.has(key(row));
}

function joinHeaderRows(rows: readonly string[][]): string[] {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const lastRow = rows.length - 1;
	const filledRight = rows.map((row, at) => {
		if (at === lastRow) return row;
		let carried = '';
		return Array.from({ length: width }, (_, column) => {
			const text = row[column] ?? '';
			// a cell is merged to the right only where the rows below go on dividing it
			const divided = rows.slice(at + 1).some((below) => (below[column] ?? '') !== '');
			if (text) carried = divided ? text : '';
			return text || (divided ? carried : '');
		});
	});
	return Array.from({ length: width }, (_, column) => {
		const parts = filledRight.map((row) => row[column] ?? '').filter(Boolean);
		return parts.filter((part, at) => part !== parts[at - 1]).join(' - ');
	});
}
