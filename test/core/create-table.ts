import type { JoinRequest } from '../../src/core/join/join-result.ts';
import type { RawCell, SourceTable } from '../../src/core/model/table.ts';

/** A frozen table; its rows are frozen too, so that whoever writes into one is caught. */
export function createTable(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
	more: Partial<SourceTable> = {},
): SourceTable {
	const width = Math.max(headers.length, ...rows.map((row) => row.length));
	return Object.freeze({
		name: 'tabel',
		headers: Object.freeze([...headers]),
		rows: Object.freeze(
			rows.map((row) => Object.freeze(Array.from({ length: width }, (_, at) => row[at] ?? null))),
		),
		sheetRows: rows.map((_, at) => at + 2),
		title: '',
		diagnostics: [],
		...more,
	});
}

/** What a join is asked when nobody has decided anything yet. */
export function createRequest(table: SourceTable, more: Partial<JoinRequest> = {}): JoinRequest {
	return Object.freeze({
		table,
		fileName: 'tabel.csv',
		level: null,
		codeSystem: null,
		columns: new Map(),
		answers: new Map(),
		...more,
	});
}
