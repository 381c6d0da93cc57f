import { cellText, type RawCell } from '../model/table.ts';
import { isPlaceHeader, isRowNumberHeader } from './read-header.ts';

/** How many rows at the top may hold titles and headers. */
const HEADER_SEARCH_ROWS = 30;
/** Rows a header may stand in: a title spanning columns, the columns, the years, the months. */
const MAX_HEADER_ROWS = 4;

/** A title that has its number in a cell of its own: `Tabel 4.1 | Penduduk Miskin`. */
const NUMBERED_TITLE = /^(?:lanjutan\s+)?(?:tabel|table|lampiran|gambar)\b/iu;
/** The header of the area column, said again in English in a row of its own. */
const ENGLISH_HEADER =
	/^(?:provinces?|regenc(?:y|ies)\s*[/,&]?\s*(?:and\s+)?(?:municipalit(?:y|ies)|cit(?:y|ies))|sub ?-?districts?|villages?)$/iu;
const PLAIN_FIGURE = /^-?\d{1,3}(?:[. ]?\d{3})*(?:[.,]\d+)?$/u;

/** Rows of a sheet as text: every cell, and how many of a row say something. */
export interface SheetTexts {
	readonly rows: readonly (readonly RawCell[])[];
	readonly texts: readonly (readonly string[])[];
	readonly filled: readonly number[];
}

/** The rows in which a header stands, both included; `last` is before `first` where there is none. */
export interface HeaderRows {
	readonly first: number;
	readonly last: number;
}

/**
 * Finds the rows of a sheet's header.
 *
 * It is the first row about as wide as the table; or, where only titles and details stand there
 * (`Satuan | KPM`), the row below them that heads a column of areas. Rows above it that divide into
 * its columns belong to it (merged cells), as do rows below it that go on dividing.
 *
 * @param sheet     with at least one cell that says something
 * @param hasNames  whether the first row holds the names of columns, as the format has them; a header
 *                  may still stand below, where somebody stored a sheet with its titles as records
 * @returns         an empty range before the first row of data when the table has no header
 */
export function findHeader(sheet: SheetTexts, hasNames = false): HeaderRows {
	if (hasNames && placeRow(sheet, 0) === 0) return { first: 0, last: 0 };
	const seed = hasNames ? 0 : seedRow(sheet);
	if (!hasNames && isOpenHeader(sheet, seed - 1) && hasFigures(sheet, seed)) {
		return { first: seed - 1, last: seed - 1 };
	}
	if (!hasNames && startsWithData(sheet, seed)) return { first: seed, last: seed - 1 };
	const main = placeRow(sheet, seed);
	const first = topRow(sheet, main);
	return { first, last: bottomRow(sheet, first, main) };
}

/** The first row that is as wide as the table, allowing a cell or two to be empty. */
function seedRow({ texts, filled }: SheetTexts): number {
	const top = filled.slice(0, HEADER_SEARCH_ROWS);
	const typical = median(filled.filter((count) => count > 0).slice(0, 200));
	const enough = Math.max(Math.min(2, typical), Math.floor(typical * 0.5));
	const start = top.findIndex((count, at) => {
		const row = texts[at] ?? [];
		return count >= enough && !isColumnNumbers(row) && !isNumberedTitle(row);
	});
	return Math.max(0, start);
}

/** Whether anything in a row, which names no column of areas, is no heading. */
function hasFigures({ rows, texts }: SheetTexts, at: number): boolean {
	const isNamed = texts[at]?.some(isPlaceHeader) ?? false;
	return !isNamed && !(rows[at] ?? []).every(isBlankOrHeading);
}

/** Whether a row is a row of data: figures beside text that heads nothing. */
function startsWithData({ rows, texts }: SheetTexts, at: number): boolean {
	const cells = rows[at] ?? [];
	const row = texts[at] ?? [];
	const hasFigure = cells.some((cell, column) => isFigure(cell, row[column] ?? ''));
	const words = row.filter((text) => /\p{L}/u.test(text));
	if (!hasFigure || words.length === 0) return false;
	return words.every((text) => !isPlaceHeader(text) && !isRowNumberHeader(text));
}

/** A figure that heads no column: no year, month, rank or group of ages. */
function isFigure(cell: RawCell, text: string): boolean {
	if (isHeadingCell(cell) || /^\d{1,2}$/.test(text)) return false;
	return typeof cell === 'number' || PLAIN_FIGURE.test(text);
}

/** A row of headings above the figures only: its first column, that of the areas, is open. */
function isOpenHeader({ rows, texts, filled }: SheetTexts, at: number): boolean {
	const row = texts[at];
	if (!row || filled[at] === 0) return false;
	return (row[0] ?? '') === '' && (rows[at] ?? []).every(isBlankOrHeading);
}

/** The row at or below a row, before any figure, that heads a column of areas; else the row itself. */
function placeRow({ rows, texts, filled }: SheetTexts, seed: number): number {
	const end = Math.min(seed + HEADER_SEARCH_ROWS, texts.length - 1);
	for (let at = seed; at < end; at++) {
		if (!(rows[at] ?? []).every(isBlankOrHeading) && !isColumnNumbers(texts[at] ?? [])) break;
		if ((filled[at] ?? 0) > 1 && texts[at]?.some(isPlaceHeader)) return at;
	}
	return seed;
}

/** The first of the rows directly above a header row whose cells are divided by those below. */
function topRow({ rows, texts, filled }: SheetTexts, main: number): number {
	let first = main;
	while (first > 0 && main - first < MAX_HEADER_ROWS - 1) {
		const above = texts[first - 1] ?? [];
		const below = texts[first] ?? [];
		const count = filled[first - 1] ?? 0;
		if (count < 2 || isNumberedTitle(above) || !(rows[first - 1] ?? []).every(isBlankOrHeading)) {
			break;
		}
		const at = above.findIndex((text) => text !== '');
		// `Satuan | KPM` over `Kecamatan | PKH` divides nothing; an area header may have a second line
		const isApart = at === 0 && (below[0] ?? '') !== '' && !isPlaceHeader(above[0] ?? '');
		if (isApart) break;
		first--;
	}
	return first;
}

/** The last row that still reads as a header: text or years only, and followed by data. */
function bottomRow({ rows, texts, filled }: SheetTexts, first: number, main: number): number {
	let last = main;
	for (let at = main + 1; at < Math.min(first + MAX_HEADER_ROWS, texts.length - 1); at++) {
		const row = texts[at];
		if (!row || filled[at] === 0 || isColumnNumbers(row)) break;
		if (filled[at] === 1 && isUnderPlaces(row, texts[main] ?? [])) break;
		const holes = texts[first]?.some((text, column) => text === '' && row[column]) ?? false;
		const firstCellEmpty = (row[0] ?? '') === '';
		const isHeading = row.every((_, column) => isBlankOrHeading(rows[at]?.[column] ?? null));
		const isEnglish = filled[at] === 1 && row.some((text) => ENGLISH_HEADER.test(text));
		if (!isEnglish && !(isHeading && (holes || firstCellEmpty))) break;
		last = at;
	}
	return last;
}

/** Whether the only cell of a row stands under the header of the areas: a section, or the first area. */
function isUnderPlaces(row: readonly string[], header: readonly string[]): boolean {
	const at = row.findIndex((text) => text !== '');
	return isPlaceHeader(header[at] ?? '') && !ENGLISH_HEADER.test(row[at] ?? '');
}

function isBlankOrHeading(cell: RawCell): boolean {
	return cellText(cell) === '' || isHeadingCell(cell);
}

/**
 * Whether a cell may stand in a header: a year, a month, or words; not a figure.
 *
 * @example isHeadingCell(2024) // true
 * @example isHeadingCell('7,1') // false
 */
export function isHeadingCell(cell: RawCell): boolean {
	const text = cellText(cell);
	if (/^(?:19|20)\d{2}(?:\.0)?\)?\**$/.test(text)) return true;
	return !/^[\d.,\s%()–-]+$/u.test(text);
}

function isNumberedTitle(row: readonly string[]): boolean {
	return NUMBERED_TITLE.test(row.find((text) => text !== '') ?? '');
}

/**
 * Whether a row numbers the columns, as official tables do: `(1) (2) (3)` or `1 2 3`.
 *
 * @param row  cells as text; empty ones are passed over
 *
 * @example isColumnNumbers(['(1)', '(2)', '(3)']) // true
 * @example isColumnNumbers(['3', '1']) // false
 */
export function isColumnNumbers(row: readonly string[]): boolean {
	const cells = row.filter((text) => text !== '');
	return (
		cells.length > 1 &&
		cells.every((text) => /^[([]?\d{1,2}[)\]]?$/.test(text)) &&
		cells.every(
			(text, at) => Number(text.replace(/\D/g, '')) === at + Number(cells[0]?.replace(/\D/g, '')),
		) &&
		(Number(cells[0]?.replace(/\D/g, '')) <= 1 || cells.every((text) => /^[([]/.test(text)))
	);
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
