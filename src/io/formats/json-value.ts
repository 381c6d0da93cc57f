import type { RawCell } from '../../core/model/table.ts';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON: neither a list nor null. */
export function isObject(json: unknown): json is JsonObject {
	return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/**
 * A value of JSON as a cell: what is nested becomes text, what is not there null.
 */
export function jsonCell(value: unknown): RawCell {
	if (value === undefined || value === null) return null;
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return value;
	return JSON.stringify(value);
}

/** How deep a record's own objects are taken apart: `wilayah: {kode, nama}`. */
const MAX_RECORD_DEPTH = 3;

/** A record with the fields of the objects in it as fields of its own: `wilayah.kode`. */
function flat(record: JsonObject, depth = 0): JsonObject {
	if (depth === MAX_RECORD_DEPTH || !Object.values(record).some(isObject)) return record;
	const fields = Object.entries(record).flatMap(([key, value]) =>
		isObject(value)
			? Object.entries(flat(value, depth + 1)).map(([inner, each]) => [`${key}.${inner}`, each])
			: [[key, value]],
	);
	return Object.fromEntries(fields) as JsonObject;
}

/**
 * Records as rows under a header of every key that any record has, in order of first appearance. What
 * lies in an object of a record is a column too: `wilayah.kode`.
 */
export function recordRows(nested: readonly JsonObject[]): RawCell[][] {
	const records = nested.map((record) => flat(record));
	const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
	return [keys, ...records.map((record) => keys.map((key) => jsonCell(record[key])))];
}
