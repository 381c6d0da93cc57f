import { readCodeText, type AreaRegistry } from '../area/area-registry.ts';
import { AREA_LEVELS } from '../model/area.ts';
import { diagnose } from '../model/diagnostic.ts';
import { cellText, LIST_COLUMN, type ColumnRole, type SourceTable } from '../model/table.ts';
import { readColumnCells } from './column-cells.ts';
import { isRunningNumber } from './column-evidence.ts';
import { describeColumns } from './describe-columns.ts';
import { isPlaceHeader, isRowNumberHeader, readHeader } from './read-header.ts';

/** Columns a list may have at most: number, code, name, and two larger areas with their codes. */
const MOST_COLUMNS = 7;
/** So many rows are looked at before all are. */
const FIRST_ROWS = 200;
/** What columns of a list are for; any other column is something the list says of its areas. */
const OF_AREAS: ReadonlySet<ColumnRole> = new Set([
	'area-name',
	'area-code',
	'parent-name',
	'parent-code',
	'row-id',
	'empty',
]);
/** Words that head a list and begin no area's name. */
const LIST_WORDS =
	/\b(?:daftar|lokasi|lokus|prioritas|sasaran|wilayah|daerah|nama|kode|list|priority|areas?|locations?)\b/iu;

/**
 * Makes a table of a list of names or codes alone, so that it can be joined, asked about and drawn as
 * any other: each row gets a 1 in {@link LIST_COLUMN}. A list has no header as a rule; its first line,
 * which stands where headers do, is a row then.
 *
 * Nothing is made of a table that says anything else of its areas: rows of `bukan prioritas` are none.
 *
 * @param table  with its header found; not mutated
 * @returns      the table itself where it is no list; else with `isAreaList`, and `area-list` told
 */
export function asAreaList(table: SourceTable, registry: AreaRegistry): SourceTable {
	const { headers, rows } = table;
	const isJoined = table.diagnostics.some(({ code }) => code === 'header-rows-joined');
	if (headers.length > MOST_COLUMNS || rows.length === 0 || isJoined) return table;
	const list = isHeader(table, registry) ? withPlainHeader(table) : withoutHeader(table);
	// the first rows of most tables already say more than where
	if (!saysOnlyWhere({ ...list, rows: list.rows.slice(0, FIRST_ROWS) }, registry)) return table;
	if (list.rows.length > FIRST_ROWS && !saysOnlyWhere(list, registry)) return table;
	return {
		...list,
		headers: [...list.headers, LIST_COLUMN.id],
		rows: list.rows.map((row) => [...row, row.some((cell) => cellText(cell) !== '') ? 1 : null]),
		isAreaList: true,
		diagnostics: [
			...list.diagnostics,
			diagnose('area-list', { column: LIST_COLUMN.id }, [], list.rows.length),
		],
	};
}

/** Whether all columns are areas, numbers of rows or empty, and one at least is areas. */
function saysOnlyWhere(table: SourceTable, registry: AreaRegistry): boolean {
	const roles = describeColumns(table, registry).map(({ role }) => role);
	return (
		roles.some((role) => role.startsWith('area-')) && roles.every((role) => OF_AREAS.has(role))
	);
}

/** Whether the row that stands as a header is one, and no area. A line nobody knows is none: it is asked about. */
function isHeader({ headers, rows }: SourceTable, registry: AreaRegistry): boolean {
	const written = headers.filter((header) => !/^Kolom \d+$/u.test(header));
	if (written.length === 0) return true;
	if (written.some((header) => isPlaceHeader(header) || readHeader(header).isCode)) return true;
	// words above numbers
	const headsNumbers = headers.some(
		(header, at) =>
			/\p{L}/u.test(header) &&
			rows.every((row) => /\d/u.test(cellText(row[at])) && !/\p{L}/u.test(cellText(row[at]))),
	);
	if (headsNumbers) return true;
	const isArea = (text: string): boolean => {
		const name = registry.nameOf(text);
		return (
			Boolean(readCodeText(text)?.dotted) || AREA_LEVELS.some((level) => name.at(level).length > 0)
		);
	};
	return (
		!written.some(isArea) &&
		written.every((each) => LIST_WORDS.test(each) || isRowNumberHeader(each))
	);
}

/** `Lokus prioritas 2024` above one column is the title of what it lists. */
function withPlainHeader(table: SourceTable): SourceTable {
	const [header = ''] = table.headers;
	const isPlain = table.headers.length > 1 || isPlaceHeader(header) || /^nama\b/iu.test(header);
	if (isPlain) return table;
	return { ...table, headers: ['Wilayah'], title: [table.title, header].filter(Boolean).join(' ') };
}

/** A table whose header is its first row. */
function withoutHeader(table: SourceTable): SourceTable {
	const first = table.headers.map((header) => (/^Kolom \d+$/u.test(header) ? null : header));
	const rows = [first, ...table.rows];
	const headers = first.map((_, at) => {
		const cells = readColumnCells(rows, at);
		const filled = cells.texts.filter((text) => text !== '');
		if (filled.length > 0 && filled.every((text) => Boolean(readCodeText(text)?.dotted)))
			return 'Kode Wilayah';
		if (isRunningNumber(cells)) return 'No';
		return first.length === 1 ? 'Wilayah' : `Kolom ${at + 1}`;
	});
	return {
		...table,
		headers,
		rows,
		sheetRows: [Math.max(1, (table.sheetRows[0] ?? 2) - 1), ...table.sheetRows],
	};
}
