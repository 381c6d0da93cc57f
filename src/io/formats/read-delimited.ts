import Papa from 'papaparse';
import {
	diagnose,
	failure,
	success,
	type Diagnostic,
	type Result,
} from '../../core/model/diagnostic.ts';
import type { RawTable } from '../../core/model/table.ts';

/** Marks between cells, in the order they win where two fit equally: a comma may be a decimal mark. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Characters and lines looked at to find the delimiter. */
const SAMPLE_LENGTH = 65_536;
const SAMPLE_LINES = 60;
/** Row numbers quoted of those that are ragged. */
const QUOTED_ROWS = 5;

/**
 * The mark between the cells of a delimited text: the one that stands equally often in most lines.
 *
 * Papa Parse's own guess wants an average of two cells a line, so that a title, a blank last line or
 * decimal commas lead it astray: `Provinsi;p0` over `Aceh;14,45` is two columns, not three.
 *
 * @param text  decoded text
 * @returns     a comma for text in which no mark repeats
 *
 * @example guessDelimiter('Provinsi;p0\nAceh;14,45\n') // ';'
 * @example guessDelimiter('Provinsi,p0\nAceh,14.45\n') // ','
 */
export function guessDelimiter(text: string): string {
	// quoted cells may hold any mark and line ends too
	const lines = text
		.slice(0, SAMPLE_LENGTH)
		.replace(/"(?:[^"]|"")*"/gu, '""')
		.split(/[\r\n]+/u)
		.filter((line) => line.trim() !== '')
		.slice(0, SAMPLE_LINES);
	let best = ',';
	let most = 0;
	for (const delimiter of DELIMITERS) {
		const linesByCount = new Map<number, number>();
		for (const line of lines) {
			const count = line.split(delimiter).length - 1;
			if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
		}
		const agreeing = Math.max(0, ...linesByCount.values());
		if (agreeing > most) [best, most] = [delimiter, agreeing];
	}
	return best;
}

/**
 * Reads CSV, TSV and semicolon text with Papa Parse, whatever its line endings (CR alone, or several
 * kinds in one file, which joining files makes).
 *
 * @param text  decoded text
 * @param name  the table's name
 * @returns     one table of text cells; `quote-unclosed` when a quotation mark is never closed,
 *              `rows-ragged` when rows have more or fewer cells than their neighbours
 */
export function readDelimited(text: string, name: string): Result<RawTable[]> {
	const normal = text.replace(/\r\n?/gu, '\n');
	const parsed = Papa.parse<string[]>(normal, {
		delimiter: guessDelimiter(text),
		newline: '\n',
		skipEmptyLines: false,
	});
	const diagnostics: Diagnostic[] = [];
	const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
	if (unclosed) {
		const before = normal.slice(0, unclosed.index ?? 0);
		diagnostics.push(diagnose('quote-unclosed', { line: before.split('\n').length }));
	}
	if (parsed.data.every((row) => row.every((cell) => cell.trim() === ''))) {
		return failure(diagnose('file-empty', { file: name }));
	}
	const ragged = raggedRows(parsed.data);
	if (ragged.length > 0) {
		const at = ragged.slice(0, QUOTED_ROWS).map((row) => String(row + 1));
		diagnostics.push(diagnose('rows-ragged', { at }, [], ragged.length));
	}
	return success([{ name, rows: parsed.data }], diagnostics);
}

/**
 * Rows with more or fewer cells than most rows of their block, 0-based.
 *
 * A block ends at a blank row, for tables that stand under each other may differ. Rows of one filled
 * cell (titles, sections, notes) and empty cells at a row's end are left out.
 */
function raggedRows(rows: readonly (readonly string[])[]): number[] {
	const ragged: number[] = [];
	let block: { at: number; cells: number; filled: number }[] = [];
	const close = (): void => {
		const expected = mostFrequent(block.map(({ cells }) => cells));
		const width = block.reduce(
			(widest, { cells, filled }) => (cells === expected ? Math.max(widest, filled) : widest),
			0,
		);
		if (block.length > 2) {
			for (const { at, cells, filled } of block)
				if (cells < width || filled > expected) ragged.push(at);
		}
		block = [];
	};
	for (const [at, row] of rows.entries()) {
		const last = row.findLastIndex((cell) => cell.trim() !== '');
		if (last < 0) close();
		else if (row.findIndex((cell) => cell.trim() !== '') < last)
			block.push({ at, cells: row.length, filled: last + 1 });
	}
	close();
	return ragged;
}

/** The number that occurs most often, the larger one of a tie; 0 for none. */
function mostFrequent(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
