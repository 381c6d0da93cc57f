import { AreaRegistry } from '../core/area/area-registry.ts';
import { AreaLineage, type AreaSplit } from '../core/area/area-split.ts';
import type { Gazetteer } from '../core/join/area-context.ts';
import type { JoinRequest, JoinResult } from '../core/join/join-result.ts';
import { joinTable } from '../core/join/join-table.ts';
import { tidyValues, type DecimalChoices, type TidyTable } from '../core/join/tidy-values.ts';
import type { Area, AreaCode } from '../core/model/area.ts';
import { failure, success, type Diagnostic, type Result } from '../core/model/diagnostic.ts';
import type { RawTable, SourceTable } from '../core/model/table.ts';
import { findTable } from '../core/table/find-table.ts';
import { readPasted, type Pasted } from '../io/read-pasted.ts';
import { readTableFile } from '../io/read-table-file.ts';

/** A file's tables with their headers found. */
export interface OpenedFile {
	readonly fileName: string;
	readonly tables: readonly SourceTable[];
}

/** A table joined, with its figures. */
export interface JoinedTable {
	readonly join: JoinResult;
	readonly tidy: TidyTable;
	/** Names of the desa the rows mean or may mean; the page itself does not hold all 83,762. */
	readonly desaNames: ReadonlyMap<AreaCode, string>;
}

/**
 * Reading and joining, away from the page's own thread.
 *
 * The hierarchy is sent once; a desa table asks for its names with the diagnostic
 * `desa-names-missing` and is joined again when they have been added.
 */
export class TableService {
	#gazetteer: Gazetteer | null = null;

	/** Gives the hierarchy to join against. */
	setGazetteer(areas: readonly Area[], splits: readonly AreaSplit[]): void {
		this.#gazetteer = { registry: new AreaRegistry(areas), lineage: new AreaLineage(splits) };
	}

	/** Adds desa, once. */
	addDesa(areas: readonly Area[]): void {
		if (!this.#gazetteer) throw new Error('addDesa needs a hierarchy first');
		this.#gazetteer = { ...this.#gazetteer, registry: this.#gazetteer.registry.with(areas) };
	}

	/**
	 * Reads a file and finds its tables. A file with personal data gives nothing but the diagnostic
	 * `personal-data`.
	 *
	 * @returns every table with data; an error diagnostic when there is none
	 */
	async open(bytes: Uint8Array, fileName: string): Promise<Result<OpenedFile>> {
		return openedFile(await readTableFile(bytes, fileName), fileName);
	}

	/**
	 * Reads what was pasted and finds its tables, as {@link open} does for a file.
	 *
	 * @param name  stands for the file's name
	 */
	async openPasted(pasted: Pasted, name: string): Promise<Result<OpenedFile>> {
		return openedFile(await readPasted(pasted, name), name);
	}

	/** Joins a table and reads its figures. */
	join(request: JoinRequest, decimals: DecimalChoices): JoinedTable {
		if (!this.#gazetteer) throw new Error('join needs a hierarchy first');
		const join = joinTable(request, this.#gazetteer);
		const tidy = tidyValues(join, this.#gazetteer.lineage, decimals);
		return { join, tidy, desaNames: desaNamesIn(join, this.#gazetteer.registry) };
	}
}

function openedFile(read: Result<RawTable[]>, fileName: string): Result<OpenedFile> {
	if (!read.ok) return read;
	const tables: SourceTable[] = [];
	const diagnostics: Diagnostic[] = [...read.diagnostics];
	for (const raw of read.value) {
		const found = findTable(raw);
		if (found.ok) tables.push(found.value);
		else diagnostics.push(...found.diagnostics);
	}
	if (tables.length === 0) return failure(...diagnostics);
	return success(
		{ fileName, tables },
		diagnostics.filter(({ severity }) => severity !== 'error'),
	);
}

function desaNamesIn(join: JoinResult, registry: AreaRegistry): Map<AreaCode, string> {
	const names = new Map<AreaCode, string>();
	for (const { area, suggestions } of join.rows) {
		for (const code of area ? [area, ...suggestions] : suggestions) {
			const known = registry.get(code);
			if (known?.level === 'desa') names.set(code, known.name);
		}
	}
	return names;
}
