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

/**
 * Records as rows under a header of every key that any record has, in order of first appearance.
 */
export function recordRows(records: readonly JsonObject[]): RawCell[][] {
	const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
	return [keys, ...records.map((record) => keys.map((key) => jsonCell(record[key])))];
}
