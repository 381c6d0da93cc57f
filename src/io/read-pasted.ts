import { diagnose, failure, type Result } from '../core/model/diagnostic.ts';
import type { RawTable } from '../core/model/table.ts';
import { admitTables } from './admit-tables.ts';

/** What a clipboard holds: `text/html` and `text/plain`, each empty when it is not there. */
export interface Pasted {
	readonly html: string;
	readonly text: string;
}

/**
 * Reads a table pasted from a spreadsheet, a web page or a text: the HTML when it holds a table, for
 * merged cells are only told there, else the text.
 *
 * @param pasted  both forms of the clipboard
 * @param name    the table's name
 * @returns       as a file would give; `table-empty` when there is nothing
 */
export async function readPasted(pasted: Pasted, name: string): Promise<Result<RawTable[]>> {
	return admitTables(await readPastedSheets(pasted, name));
}

/** The sheets of what was pasted, before the door that {@link readPasted} takes them through. */
export async function readPastedSheets(
	{ html, text }: Pasted,
	name: string,
): Promise<Result<RawTable[]>> {
	if (/<table\b/iu.test(html)) {
		const { readHtmlTables } = await import('./formats/read-html-tables.ts');
		const read = readHtmlTables(html, name);
		if (read.ok) return read;
	}
	return textSheets(text, name);
}

/**
 * Reads pasted text: cells between tabs as spreadsheets copy them, delimited text, or JSON.
 *
 * @returns  `table-empty` for text without a letter or digit
 */
export async function readPastedText(text: string, name: string): Promise<Result<RawTable[]>> {
	return admitTables(await textSheets(text, name));
}

async function textSheets(text: string, name: string): Promise<Result<RawTable[]>> {
	if (!/[\p{L}\p{N}]/u.test(text)) return failure(diagnose('table-empty', { table: name }));
	if (/^\s*[[{]/u.test(text)) {
		const { readJsonTables } = await import('./formats/read-json-tables.ts');
		const read = readJsonTables(text, name);
		if (read.ok) return read;
	}
	const { readDelimited } = await import('./formats/read-delimited.ts');
	return readDelimited(text, name);
}
