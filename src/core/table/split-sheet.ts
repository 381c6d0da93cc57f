import { cellText, type RawCell, type RawTable } from '../model/table.ts';
import { isHeadingCell } from './find-header.ts';
import { headerWords, isPlaceHeader } from './read-header.ts';

/** Rows under a header in which its first figures must come: further header rows stand between. */
const FIGURES_WITHIN_ROWS = 6;
/** Longest title that becomes part of a table's name. */
const MAX_NAME_LENGTH = 80;

const NUMBERED_TITLE = /^(?:lanjutan\s+)?(?:tabel|table)\b/iu;
const FOOTNOTE =
	/^(?:sumber|source|catatan|keterangan|ket|notes?|penjelasan|\*+|[a-z0-9]\))(?:\s|:|\.|$|\p{L})/iu;
/** Where a header stands: its row and the column of its area header. */
interface HeaderPlace {
	readonly row: number;
	readonly column: number;
	/** The header's cells in words, to see whether it is only repeated. */
	readonly words: string;
}

/**
 * Splits a sheet that holds several tables, one under another or side by side, into one sheet each.
 *
 * Another table begins only where another header with an area column (`Kabupaten/Kota`, `Wilayah`,
 * `kode …`) and figures under it stands behind a gap: below, after a blank row or a title of its own;
 * beside, after a blank column. Spacer rows, section rows, footnotes and a header that is repeated
 * for the next page do not split a table.
 *
 * @param raw  a sheet; not mutated
 * @returns    the sheet itself when it holds one table; else its tables from top to bottom and left to
 *             right, named `sheet: title`, or `sheet (2)` where there is no title, each knowing the
 *             row of the sheet it starts in
 *
 * @example splitSheet({ name: 's', rows: [['Wilayah', 'P0'], ['Bogor', 7]] }).length // 1
 */
export function splitSheet(raw: RawTable): RawTable[] {
	if (raw.hasColumnNames) return [raw];
	const pieces = splitBelow(raw).flatMap(splitBeside);
	if (pieces.length < 2) return [raw];
	return pieces.map((piece, at) => {
		const title = titleOf(piece);
		const numbered = at === 0 ? raw.name : `${raw.name} (${at + 1})`;
		return { ...piece, name: title ? `${raw.name}: ${title}` : numbered };
	});
}

function splitBelow(raw: RawTable): RawTable[] {
	const starts: number[] = [];
	let before: HeaderPlace | null = null;
	for (let row = 0; row < raw.rows.length; row++) {
		const header = headerAt(raw.rows, row, 0);
		if (!header) continue;
		const start = startOf(raw.rows, row);
		if (before && start !== null && !(start === row && header.words === before.words)) {
			starts.push(start);
		}
		if (!before || start !== null) before = header;
	}
	const bounds = [0, ...starts, raw.rows.length];
	return bounds.slice(0, -1).map((from, at) => ({
		name: raw.name,
		rows: raw.rows.slice(from, bounds[at + 1]),
		startRow: (raw.startRow ?? 0) + from,
	}));
}

/**
 * A header with an area column at or right of a column, that has text and figures under it.
 */
function headerAt(
	rows: readonly (readonly RawCell[])[],
	row: number,
	fromColumn: number,
): HeaderPlace | null {
	const cells = rows[row] ?? [];
	let column = -1;
	let filled = 0;
	for (let at = fromColumn; at < cells.length; at++) {
		const cell = cells[at] ?? null;
		if (cell === null || cell === '') continue;
		const text = cellText(cell);
		if (text === '') continue;
		if (!isHeadingCell(cell)) return null;
		filled++;
		if (column < 0 && isPlaceHeader(text)) column = at;
	}
	if (column < 0 || filled < 2) return null;
	for (const below of rows.slice(row + 1, row + 1 + FIGURES_WITHIN_ROWS)) {
		const isNamed = cellText(below[column]) !== '';
		const hasFigure = below.some((cell, at) => at > column && isFigure(cell));
		if (isNamed && hasFigure && !isNumbering(below)) {
			const words = cells.slice(fromColumn).map((cell) => headerWords(cellText(cell)));
			return { row, column, words: words.join('|') };
		}
	}
	return null;
}

function isFigure(cell: RawCell): boolean {
	return typeof cell === 'number' || (typeof cell === 'string' && /^\s*-?\d[\d.,\s]*$/u.test(cell));
}

/** `(1) (2) (3)`, under a header of an official table. */
function isNumbering(row: readonly RawCell[]): boolean {
	return row.every((cell) => /^$|^[([]?\d{1,2}[)\]]?$/u.test(cellText(cell)));
}

/**
 * The row in which the table of a header begins: its titles above it, if a gap is above those.
 *
 * @returns null when the rows above belong together with the header: nothing divides them
 */
function startOf(rows: readonly (readonly RawCell[])[], header: number): number | null {
	let start = header;
	let isDivided = false;
	for (let at = header - 1; at >= 0; at--) {
		const texts = (rows[at] ?? []).map(cellText).filter(Boolean);
		const [text = ''] = texts;
		if (texts.length > 1 || FOOTNOTE.test(text)) break;
		if (texts.length === 0) {
			isDivided = true;
			// a gap above titles ends them; one between them and the header does not
			if (start < header) break;
			continue;
		}
		start = at;
		if (NUMBERED_TITLE.test(text)) {
			isDivided = true;
			break;
		}
	}
	return isDivided ? start : null;
}

function splitBeside(raw: RawTable): RawTable[] {
	const width = raw.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const isFilled = new Uint8Array(width);
	for (const row of raw.rows) {
		// a title or a note over the gap does not bridge it
		if (row.findIndex(isFilledCell) === row.findLastIndex(isFilledCell)) continue;
		for (const [at, cell] of row.entries()) if (isFilledCell(cell)) isFilled[at] = 1;
	}
	if (!isFilled.subarray(isFilled.indexOf(1)).includes(0)) return [raw];
	const header = raw.rows.findIndex((_, row) => headerAt(raw.rows, row, 0) !== null);
	if (header < 0) return [raw];
	const starts: number[] = [];
	for (let column = 0; column < width; column++) {
		const begins = isFilled[column] === 1 && (column === 0 || isFilled[column - 1] === 0);
		if (!begins) continue;
		const end = isFilled.indexOf(0, column);
		const group = raw.rows.map((row) => row.slice(column, end < 0 ? undefined : end));
		if (headerAt(group, header, 0)) starts.push(column);
	}
	if (starts.length < 2) return [raw];
	return starts.map((from, at) => ({
		...raw,
		rows: raw.rows.map((row) => withoutEnd(row.slice(at === 0 ? 0 : from, starts[at + 1]))),
	}));
}

function isFilledCell(cell: RawCell): boolean {
	return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}

/** A row without the blank cells at its end, which are the gap to its neighbour. */
function withoutEnd(row: readonly RawCell[]): readonly RawCell[] {
	return row.slice(0, row.findLastIndex(isFilledCell) + 1);
}

/** The titles above a table's header, shortened. */
function titleOf({ rows }: RawTable): string {
	const header = rows.findIndex((_, row) => headerAt(rows, row, 0) !== null);
	const titles = rows
		.slice(0, Math.max(0, header))
		.map((row) => row.map(cellText).filter(Boolean).join(' '))
		.filter(Boolean)
		.join(' ');
	return titles.length > MAX_NAME_LENGTH ? `${titles.slice(0, MAX_NAME_LENGTH - 1)}…` : titles;
}
