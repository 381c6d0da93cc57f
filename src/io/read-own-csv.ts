import { csvParseRows } from 'd3-dsv';
import type { TextRow } from '../core/area/area-tables.ts';

/**
 * Rows of one of our own CSV tables, by header. Files of other people are read by `read-delimited.ts`,
 * which takes nothing for granted.
 *
 * @throws Error when the text is not a table with a header and equal rows: the table is ours
 */
export function readOwnCsv(text: string): TextRow[] {
	const [headers, ...rows] = csvParseRows(text);
	if (!headers) throw new Error('own table: it is empty');
	return rows
		.filter((cells) => cells.length > 1 || cells[0] !== '')
		.map((cells, at) => {
			if (cells.length !== headers.length) {
				throw new Error(`own table: ${cells.length} cells of ${headers.length}, row ${at}`);
			}
			return Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? '']));
		});
}
