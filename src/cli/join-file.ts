import type { Gazetteer } from '../core/join/area-context.ts';
import type { JoinResult } from '../core/join/join-result.ts';
import { joinTable } from '../core/join/join-table.ts';
import type { AreaLevel, CodeSystem } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { arrangeTable } from '../core/table/arrange-table.ts';
import { findTable } from '../core/table/find-table.ts';
import { readTableFile } from '../io/read-table-file.ts';
import { withDesa } from './load-gazetteer.ts';

/** What a person may say of a file before it is joined. */
export interface JoinOptions {
	readonly level: AreaLevel | null;
	readonly codeSystem: CodeSystem | null;
}

/** A file's tables, joined, and what was noticed. */
export interface JoinedFile {
	/** One per table with something in it; none when the file cannot be read. */
	readonly joins: readonly JoinResult[];
	/** What was noticed while reading; what stopped it, when it was. */
	readonly noticed: readonly Diagnostic[];
	/** Why tables were left out. */
	readonly failed: readonly Diagnostic[];
}

/**
 * Reads and joins every table of a file, exactly as the browser does.
 *
 * @param bytes     the whole file
 * @param fileName  its name without folders
 */
export async function joinFile(
	bytes: Uint8Array,
	fileName: string,
	options: JoinOptions,
	gazetteer: Gazetteer,
): Promise<JoinedFile> {
	const read = await readTableFile(bytes, fileName);
	if (!read.ok) return { joins: [], noticed: read.diagnostics, failed: [] };
	const joins: JoinResult[] = [];
	const failed: Diagnostic[] = [];
	for (const raw of read.value) {
		const found = findTable(raw);
		if (!found.ok) {
			failed.push(...found.diagnostics);
			continue;
		}
		const request = {
			table: arrangeTable(found.value, gazetteer.registry),
			fileName,
			level: options.level,
			codeSystem: options.codeSystem,
			columns: new Map(),
			answers: new Map(),
		};
		let join = joinTable(request, gazetteer);
		if (join.diagnostics.some(({ code }) => code === 'desa-names-missing')) {
			const larger = withDesa(gazetteer);
			if (larger) {
				const table = arrangeTable(found.value, larger.registry);
				join = joinTable({ ...request, table }, larger);
			}
		}
		joins.push(join);
	}
	return { joins, noticed: read.diagnostics, failed };
}
