import { hash53 } from '../model/hash53.ts';
import type { SourceTable } from '../model/table.ts';
import { headerWords } from './read-header.ts';

/**
 * What a table's columns look like, as a short text: the same for two yearly editions of one file, so
 * that what a person decided about columns can be remembered.
 *
 * Made of the headers' words, without years, in order, and of how many there are. No cell is looked
 * at, and the words cannot be read back: a table without headers has a person's data where they
 * should be.
 *
 * @returns number of columns and a 53-bit hash, `6-0f3a…`; unequal headers may share it, though hardly
 *
 * @example columnShape({ name: '', headers: ['Provinsi', 'P0 2023'], rows: [], sheetRows: [], title: '', diagnostics: [] }) === columnShape({ name: '', headers: ['provinsi', 'P0 2024*'], rows: [], sheetRows: [], title: '', diagnostics: [] }) // true
 */
export function columnShape(table: SourceTable): string {
	const words = table.headers.map((header) =>
		headerWords(header.replace(/(?<!\d)(?:19|20)\d{2}(?:\.0)?(?!\d)/gu, ' '))
			.replace(/[^\p{L}\p{N}%]+/gu, ' ')
			.trim(),
	);
	return `${words.length}-${hash53(words.join('\n')).toString(16).padStart(14, '0')}`;
}
