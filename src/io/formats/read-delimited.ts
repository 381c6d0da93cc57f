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

/**
 * Reads CSV, TSV and semicolon text, any line ending (CR alone too), with Papa Parse.
 *
 * @param text  decoded text
 * @param name  the table's name
 * @returns     one table of text cells; `quote-unclosed` when a quotation mark is never closed
 */
export function readDelimited(text: string, name: string): Result<RawTable[]> {
	const parsed = Papa.parse<string[]>(text, {
		delimiter: '',
		delimitersToGuess: [',', ';', '\t', '|'],
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
