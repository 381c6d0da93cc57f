import type { RawCell, RawTable } from '../../core/model/table.ts';
import { isObject, jsonCell, recordRows, type JsonObject } from './json-value.ts';
import { chartTable } from './read-chart.ts';
import { geographicTables } from './read-geographic-json.ts';

/** How deep lists are looked for: replies wrap them in `result`, `data`, `items`. */
const MAX_DEPTH = 5;
/** Names under which the columns and the rows of a split table lie. */
const COLUMN_KEYS = ['columns', 'fields', 'headers', 'header', 'schema', 'kolom'] as const;
const ROW_KEYS = ['data', 'rows', 'records', 'values', 'baris'] as const;
/** Names under which a described column gives its own. */
const COLUMN_NAME_KEYS = ['name', 'id', 'field', 'key', 'title', 'label'] as const;

/**
 * Every table in a JSON value, in file order: lists of records, lists of lists, columns beside rows,
 * lists per column or records by key (as pandas writes them), values by the name of their area, charts of ECharts, and the properties of GeoJSON and
 * TopoJSON.
 *
 * @param json  parsed JSON
 * @param name  the file's name; several tables are named after it and the key they lie under
 */
export function findJsonTables(json: unknown, name: string): RawTable[] {
	const tables = walk(json, '', 0);
	return tables.map((table) => ({
		...table,
		name: tables.length > 1 && table.name !== '' ? `${name}: ${table.name}` : name,
	}));
}

function walk(json: unknown, key: string, depth: number): RawTable[] {
	if (depth > MAX_DEPTH) return [];
	if (Array.isArray(json)) return listTables(json, key, depth);
	if (!isObject(json)) return [];
	const geographic = geographicTables(json, key);
	if (geographic) return geographic;
	const whole =
		chartTable(json) ??
		splitTable(json) ??
		columnTable(json) ??
		keyedRecords(json) ??
		keyedValues(json, key);
	if (whole) return [{ name: key, rows: whole, hasColumnNames: true }];
	return Object.entries(json).flatMap(([inner, value]) => walk(value, inner, depth + 1));
}

function listTables(list: readonly unknown[], key: string, depth: number): RawTable[] {
	if (list.length > 0 && list.every(isObject)) {
		const geographic = geographicTables({ type: 'FeatureCollection', features: list }, key);
		// a list of one chart, or of pages with a list each, is no list of records
		const inner = list.length === 1 ? walk(list[0], key, depth + 1) : [];
		return (
			geographic ??
			(inner.length > 0 ? inner : [{ name: key, rows: recordRows(list), hasColumnNames: true }])
		);
	}
	if (
		list.length > 1 &&
		list.every((row): row is unknown[] => Array.isArray(row) && row.length > 1)
	)
		return [{ name: key, rows: list.map((row) => row.map(jsonCell)) }];
	return list.flatMap((each) => walk(each, key, depth + 1));
}

/** `{columns: […], rows: [[…]]}`, and `{fields: […], records: [{…}]}`. */
function splitTable(json: JsonObject): RawCell[][] | null {
	const columns = COLUMN_KEYS.map((key) => json[key]).find(Array.isArray) as unknown[] | undefined;
	const rows = ROW_KEYS.map((key) => json[key]).find(Array.isArray) as unknown[] | undefined;
	if (!columns || !rows || columns.length === 0 || rows.length === 0) return null;
	if (rows.every(isObject)) return recordRows(rows);
	if (!rows.every((row): row is unknown[] => Array.isArray(row))) return null;
	return [columns.map(columnName), ...rows.map((row) => row.map(jsonCell))];
}

function columnName(column: unknown): RawCell {
	if (!isObject(column)) return jsonCell(column);
	return jsonCell(
		COLUMN_NAME_KEYS.map((key) => column[key]).find((name) => typeof name === 'string'),
	);
}

/** `{nama: ["Garut", …], p0: [9.7, …]}`, and the same with `{"0": "Garut", …}` as pandas writes it. */
function columnTable(json: JsonObject): RawCell[][] | null {
	const names = Object.keys(json);
	if (names.length < 2) return null;
	const columns = Object.values(json).map((column) =>
		isObject(column) && Object.keys(column).every((key, at) => key === String(at))
			? Object.values(column)
			: column,
	);
	const [first] = columns;
	const isColumns = columns.every(
		(column) =>
			Array.isArray(column) &&
			column.length > 0 &&
			column.length === (first as unknown[]).length &&
			column.every((cell) => typeof cell !== 'object' || cell === null),
	);
	if (!isColumns) return null;
	const lists = columns as unknown[][];
	return [names, ...(lists[0] ?? []).map((_, at) => lists.map((column) => jsonCell(column[at])))];
}

/** `{"34.04": {nama: "Sleman", p0: 7.5}, …}`: records by their code, or by their number. */
function keyedRecords(json: JsonObject): RawCell[][] | null {
	const keys = Object.keys(json);
	const records = Object.values(json);
	const [first] = records;
	if (keys.length < 2 || !isObject(first)) return null;
	const fields = Object.keys(first).join();
	const areAlike = records.every(
		(record) =>
			isObject(record) &&
			Object.keys(record).join() === fields &&
			Object.values(record).every((value) => typeof value !== 'object' || value === null),
	);
	if (fields === '' || !areAlike) return null;
	const [header = [], ...rows] = recordRows(records as JsonObject[]);
	const isNumbered = keys.every((key, at) => key === String(at));
	if (isNumbered) return [header, ...rows];
	return [[keyHeader(keys), ...header], ...rows.map((row, at) => [keys[at] ?? '', ...row])];
}

/** `{"Kab. Sleman": 7.5, …}`: figures by the name or the code of their area, which no setting has. */
function keyedValues(json: JsonObject, key: string): RawCell[][] | null {
	const entries = Object.entries(json);
	const areFigures = entries.every(
		([name, value]) =>
			(typeof value === 'number' || value === null) && /^(?:\p{Lu}|\d{2}[\d.]*$)/u.test(name),
	);
	if (entries.length < 3 || !areFigures) return null;
	const names = entries.map(([name]) => name);
	return [
		[keyHeader(names), key || 'nilai'],
		...entries.map(([name, value]) => [name, jsonCell(value)]),
	];
}

function keyHeader(keys: readonly string[]): string {
	return keys.every((key) => /^\d{2}[\d.]*$/u.test(key)) ? 'kode' : '';
}
