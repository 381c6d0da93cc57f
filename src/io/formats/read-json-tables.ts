import { diagnose, failure, success, type Result } from '../../core/model/diagnostic.ts';
import type { RawTable } from '../../core/model/table.ts';
import { findJsonTables } from './find-json-tables.ts';
import { jsonErrorPlace } from './json-error-place.ts';
import { isObject } from './json-value.ts';
import { isBpsReply, readBpsReply } from './read-bps-reply.ts';

/** Longest message of a source that is quoted. */
const MAX_MESSAGE_LENGTH = 120;
/** Numbers long enough to mean a person are never quoted. */
const LONG_NUMBER = /\d{9,}/gu;

/**
 * Reads JSON, or one JSON value per line (NDJSON): records, lists of lists, columns beside rows,
 * ECharts' options, properties of GeoJSON and TopoJSON, or a reply of BPS's WebAPI.
 *
 * @param text  decoded text
 * @param name  table name
 * @param fileName  for messages
 * @returns     every table there is, in file order; `json-broken` with the place where it breaks off,
 *              `file-is-error-reply` for a source's error message, `json-without-table` otherwise
 */
export function readJsonTables(
	text: string,
	name: string,
	fileName: string = name,
): Result<RawTable[]> {
	const parsed = parse(text) ?? parseLines(text, fileName);
	if (!parsed) {
		const { line, column } = jsonErrorPlace(text) ?? { line: 1, column: 1 };
		return failure(diagnose('json-broken', { file: fileName, line, column }));
	}
	if ('ok' in parsed) return parsed;
	const { json } = parsed;
	const message = errorMessage(json);
	const refusal = refusalStatus(json);
	if (refusal !== null)
		return failure(
			diagnose('file-is-error-reply', { file: fileName, message: message ?? refusal }),
		);
	if (isBpsReply(json)) return readBpsReply(json, name);
	const tables = findJsonTables(json, name);
	if (tables.length > 0) return success(tables);
	return message
		? failure(diagnose('file-is-error-reply', { file: fileName, message }))
		: failure(diagnose('json-without-table', { file: fileName }));
}

function parse(text: string): { readonly json: unknown } | null {
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		return null;
	}
}

/** A value per line; null when the first line is none by itself. */
function parseLines(
	text: string,
	fileName: string,
): { readonly json: unknown } | Result<never> | null {
	const values: unknown[] = [];
	for (const [at, line] of text.split(/\r\n|\r|\n/u).entries()) {
		if (line.trim() === '') continue;
		const value = parse(line);
		if (!value) {
			if (values.length === 0) return null;
			const column = jsonErrorPlace(line)?.column ?? 1;
			return failure(diagnose('json-broken', { file: fileName, line: at + 1, column }));
		}
		values.push(value.json);
	}
	return values.length > 0 ? { json: values } : null;
}

/** The status with which a reply says of itself that it has no data, or null. */
function refusalStatus(json: unknown): string | null {
	if (!isObject(json)) return null;
	const { status, success: succeeded, 'data-availability': availability } = json;
	if (typeof availability === 'string' && !/^available$/iu.test(availability)) return availability;
	if (typeof status === 'string' && /^(?:error|fail)/iu.test(status)) return status;
	return succeeded === false ? 'success: false' : null;
}

function errorMessage(json: unknown): string | null {
	if (!isObject(json)) return null;
	const inner = isObject(json['error']) ? json['error'] : json;
	const said = [
		inner['message'],
		inner['error'],
		inner['Message'],
		inner['detail'],
		inner['msg'],
	].find((each) => typeof each === 'string' && each !== '');
	return typeof said === 'string'
		? said.replace(LONG_NUMBER, '…').slice(0, MAX_MESSAGE_LENGTH)
		: null;
}
