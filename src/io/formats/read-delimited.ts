import Papa from 'papaparse';
import {
	diagnose,
	failure,
	success,
	type Diagnostic,
	type Result,
} from '../../core/model/diagnostic.ts';
import type { RawTable } from '../../core/model/table.ts';
import type { TextRow } from '../../core/area/area-tables.ts';

/** Marks between cells, in the order they win where two fit equally: a comma may be a decimal mark. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Characters and lines looked at to find the delimiter. */
const SAMPLE_LENGTH = 65_536;
const SAMPLE_LINES = 60;

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
 * @returns     one table of text cells; `quote-unclosed` when a quotation mark is never closed
 */
export function readDelimited(text: string, name: string): Result<RawTable[]> {
	const parsed = Papa.parse<string[]>(text.replace(/\r\n?/gu, '\n'), {
		delimiter: guessDelimiter(text),
		newline: '\n',
		skipEmptyLines: false,
	});
	const diagnostics: Diagnostic[] = [];
	const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
	if (unclosed) {
		diagnostics.push(diagnose('quote-unclosed', { line: (unclosed.row ?? 0) + 1 }));
	}
	if (parsed.data.every((row) => row.every((cell) => cell.trim() === ''))) {
		return failure(diagnose('file-empty', { file: name }));
	}
	return success([{ name, rows: parsed.data }], diagnostics);
}

/**
 * Rows of one of our own CSV tables, by header.
 *
 * @throws Error when the text is not a table with a header and equal rows: the table is ours
 */
export function readOwnCsv(text: string): TextRow[] {
	const parsed = Papa.parse<Record<string, string>>(text, {
		header: true,
		delimiter: ',',
		skipEmptyLines: true,
	});
	const [error] = parsed.errors;
	if (error) throw new Error(`own table: ${error.message}, row ${error.row ?? '?'}`);
	return parsed.data;
}
