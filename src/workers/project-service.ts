import { writeSheets } from '../core/project/write-project.ts';
import type { SavedProject, SavedSheets } from '../core/project/saved-project.ts';
import type { Diagnostic, Result } from '../core/model/diagnostic.ts';
import { failure, success } from '../core/model/diagnostic.ts';
import { readProjectFile } from '../io/read-project-file.ts';
import { readTableFile } from '../io/read-table-file.ts';

/** What a table worker adds to a project file. */
export interface SavedCells {
	/** The cells as they stand in the file. */
	readonly sheets: string;
	readonly notes: readonly Diagnostic[];
	/** The file in base 64, while its letters are in doubt. */
	readonly bytes: string | null;
}

/** One table of a project, as its own worker takes it up. */
export interface RestoredCells {
	readonly file: string;
	readonly sheets: SavedSheets;
	readonly notes: readonly Diagnostic[];
	readonly bytes: Uint8Array | null;
}

/** Characters that are made of bytes at once. */
const SLICE = 0x8000;

/** The cells a worker holds, for a project file. */
export function saveCells(
	sheets: SavedSheets,
	notes: readonly Diagnostic[],
	bytes: Uint8Array | null,
): SavedCells {
	return { sheets: writeSheets(sheets), notes, bytes: bytes && toBase64(bytes) };
}

/** A project but for its cells, which the page never holds. */
export function readOutline(bytes: Uint8Array, fileName: string): Result<SavedProject> {
	const read = readProjectFile(bytes, fileName);
	return read.ok ? success(read.value.project, read.diagnostics) : read;
}

/**
 * One table of a project that {@link readOutline} could read.
 *
 * @param at  its place among the tables that could be restored
 */
export async function readCells(
	bytes: Uint8Array,
	fileName: string,
	at: number,
): Promise<Result<RestoredCells>> {
	const read = readProjectFile(bytes, fileName);
	if (!read.ok) return read;
	const table = read.value.project.tables[at];
	const sheets = read.value.sheets[at];
	if (!table || !sheets) throw new RangeError(`the project has no table ${at}`);
	const { file, notes, decisions } = table;
	const original = table.bytes === null ? null : ofBase64(table.bytes);
	if (original) {
		// what could be read again passes the door as well
		const again = await readTableFile(original, file, decisions.encoding);
		if (again.diagnostics.some(({ code }) => code === 'personal-data'))
			return failure(...again.diagnostics);
	}
	return success({ file, sheets, notes, bytes: original });
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += SLICE)
		text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
	return btoa(text);
}

/** Null for text that is no base 64: the letters can then not be chosen again. */
function ofBase64(text: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}
