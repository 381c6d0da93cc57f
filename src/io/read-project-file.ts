import { readProject, type ReadProject } from '../core/project/read-project.ts';
import { diagnose, failure, type Result } from '../core/model/diagnostic.ts';
import type { RawTable } from '../core/model/table.ts';
import { refusePersonalData } from '../core/table/personal-data.ts';
import { decodeText } from './formats/decode-text.ts';
import { findJsonTables } from './formats/find-json-tables.ts';
import { jsonErrorPlace } from './formats/json-error-place.ts';
import { isObject } from './formats/json-value.ts';

/**
 * Reads a project file. It passes the same door as any file: one that lists people, in its tables or
 * anywhere else, ends here with `personal-data` alone.
 *
 * @param bytes     the whole file
 * @param fileName  its name, for messages
 * @returns         as {@link readProject}; `project-damaged` with the place where the text breaks off
 */
export function readProjectFile(bytes: Uint8Array, fileName: string): Result<ReadProject> {
	const { text } = decodeText(bytes);
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		const { line, column } = jsonErrorPlace(text) ?? { line: 1, column: 1 };
		return failure(diagnose('project-damaged', { file: fileName, line, column }));
	}
	const read = readProject(json, fileName);
	const personal = refusePersonalData([
		...(read.ok ? read.value.sheets.flat() : []),
		...sheetsBeside(json),
	]);
	return personal ? failure(personal) : read;
}

/** All that stands beside the cells of tables, as sheets: its tables, and its texts and numbers. */
function sheetsBeside(json: unknown): RawTable[] {
	const rest = isObject(json) ? { ...json, tables: withoutCells(json['tables']) } : json;
	const texts: (string | number)[] = [];
	const gather = (value: unknown): void => {
		if (typeof value === 'string' || typeof value === 'number') texts.push(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
	};
	gather(rest);
	return [...findJsonTables(rest, ''), { name: '', rows: texts.map((text) => [text]) }];
}

function withoutCells(tables: unknown): unknown {
	if (!Array.isArray(tables)) return tables;
	return (tables as readonly unknown[]).map((table) =>
		// bytes in base 64 are read and looked at when they are read
		isObject(table) ? { ...table, sheets: null, bytes: null } : table,
	);
}
