import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import type { JoinResult } from '../../src/core/join/join-result.ts';
import { joinTable } from '../../src/core/join/join-table.ts';
import { tidyValues, type NumberChoices, type TidyTable } from '../../src/core/join/tidy-values.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import { findTable } from '../../src/core/table/find-table.ts';
import { readTableFile } from '../../src/io/read-table-file.ts';

const gazetteer = loadGazetteer();

/** A file's first table, from bytes to figures. */
export interface ReadTable {
	readonly join: JoinResult;
	readonly tidy: TidyTable;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file as the page does: bytes, sheets, table, columns, join, figures.
 *
 * @param content  text, or the bytes of a workbook
 */
export async function readFile(
	content: string | Uint8Array<ArrayBuffer>,
	choices: NumberChoices = new Map(),
	fileName = 'tabel.csv',
): Promise<ReadTable> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const read = await readTableFile(bytes, fileName);
	if (!read.ok || !read.value[0]) throw new Error(`fixture unreadable: ${JSON.stringify(read)}`);
	const found = findTable(read.value[0]);
	if (!found.ok) throw new Error('fixture without a table');
	const join = joinTable(
		{
			table: found.value,
			fileName,
			level: null,
			codeSystem: null,
			columns: new Map(),
			answers: new Map(),
		},
		gazetteer,
	);
	const tidy = tidyValues(join, gazetteer.lineage, choices);
	return {
		join,
		tidy,
		diagnostics: [...read.diagnostics, ...join.diagnostics, ...tidy.diagnostics],
	};
}

/** Lines of a CSV with semicolons, so that commas may be decimal marks. */
export function csv(...lines: readonly string[]): string {
	return `${lines.join('\r\n')}\r\n`;
}

/** Values of one column in row order, or why they are missing. */
export function figuresOf(
	{ tidy, join }: ReadTable,
	indicator: string,
): (number | string | null)[] {
	if (!join.columns.some((column) => column.indicator === indicator)) {
		throw new Error(
			`no column measures ${indicator}: ${join.columns.map((column) => column.indicator).join(', ')}`,
		);
	}
	return tidy.values
		.filter((each) => each.indicator === indicator)
		.map(({ value, missing }) => value ?? missing);
}
