import {
	agree,
	mergeTables,
	type JoinedFigures,
	type MergedFigures,
} from '../core/layer/merge-tables.ts';
import { periodsOf } from '../core/layer/table-layer.ts';
import type { Diagnostic, Result } from '../core/model/diagnostic.ts';
import type { PriorityChoices } from '../core/priority/priority-choices.ts';
import type { SavedProject, UnknownOfProject } from '../core/project/saved-project.ts';
import type { SourceRecord } from '../core/project/source-record.ts';
import { NO_REGISTERS, type RegisterChoices } from '../core/registers/register-choices.ts';
import type { AreaTarget } from '../core/targets/area-target.ts';
import { CancelledError, type TableClient } from '../workers/table-client.ts';
import type { Atlas } from './atlas.svelte.ts';
import { Dataset } from './dataset.svelte.ts';
import type { tablesBesides } from './tables-besides.ts';
import type { OpenOutcome, TableDoors, TableSource, Work } from './table-file.svelte.ts';

/** Where a project came from. */
export interface ProjectOrigin {
	readonly fileName: string;
	readonly unknown: UnknownOfProject;
}

/** How opening a file ended, and what is to be said of it. */
interface Opened {
	readonly outcome: OpenOutcome;
	readonly diagnostics: readonly Diagnostic[];
	/** The table, in use only when it was opened and then added. */
	readonly table: Dataset;
}

/**
 * The tables a person opened, in the order they came: in memory only, gone when the page closes.
 *
 * One of them is active: the one on screen. Others that measure the same add their periods to it.
 */
export class Project {
	tables = $state.raw<readonly Dataset[]>([]);
	/** The table on screen; one without a file while nothing is open. */
	active: Dataset;
	/** The table a file is being read into, if any. */
	#opening = $state.raw<Dataset | null>(null);
	/** A project file that is being read. */
	#outline = $state.raw<{ readonly client: TableClient; readonly work: Work } | null>(null);
	/** What the project file held and nobody here knows, and its name; null before one was opened. */
	origin: ProjectOrigin | null = null;
	/** Where the datasets are from, open ones and ones that are only spoken of. */
	sources = $state.raw<readonly SourceRecord[]>([]);
	/** Targets that a person set. */
	targets = $state.raw<readonly AreaTarget[]>([]);
	/** What was chosen of registers side by side, and written beside areas. */
	registers = $state.raw<RegisterChoices>(NO_REGISTERS);
	/** What a person chose about priority locations; null while they chose nothing. */
	priority = $state.raw<PriorityChoices | null>(null);
	/** Ends when every file asked for so far has been read: one is read at a time. */
	#queue: Promise<unknown> = Promise.resolve();

	/** Hides in open tables what others of them would tell; fetched with the first file. */
	#hide = $state.raw<typeof tablesBesides | null>(null);
	/** Open tables of which less is shown because of others. */
	readonly besides = $derived.by(() => this.#hide?.(this.tables, this.#atlas));

	readonly #atlas: Atlas;
	readonly #doors: TableDoors;

	constructor(atlas: Atlas, doors: TableDoors) {
		this.#atlas = atlas;
		this.#doors = doors;
		this.active = $state.raw(this.#blank());
	}

	#blank(): Dataset {
		return new Dataset(this.#atlas, this.#doors);
	}

	/** What is being done to a file now. */
	get work(): Dataset['work'] {
		return this.#outline?.work ?? this.#opening?.work ?? this.active.work;
	}

	/** Gives up what is being read or joined. */
	cancel(): void {
		if (this.#outline) this.#outline.client.end();
		else (this.#opening ?? this.active).cancel();
	}

	/** Reads a file into a table of its own, after those asked for before it; nothing else changes. */
	read(file: TableSource): Promise<Opened> {
		const opened = this.#queue.then(() => this.#read(file));
		this.#queue = opened.catch(() => undefined);
		return opened;
	}

	async #read(file: TableSource): Promise<Opened> {
		const table = this.#blank();
		this.#opening = table;
		try {
			const opened = await table.open(file);
			await this.#atlas.needKnown();
			this.#hide ??= (await import('./tables-besides.ts')).tablesBesides;
			return { ...opened, table };
		} finally {
			this.#opening = null;
		}
	}

	/** Reads a project file but for its cells; null when that was given up. Nothing else changes. */
	async readProject(name: string, bytes: Uint8Array): Promise<Result<SavedProject> | null> {
		const client = this.#doors.makeClient();
		this.#outline = { client, work: { stage: 'reading', file: name, rows: 0 } };
		try {
			return await client.readProject(bytes, name);
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
			return null;
		} finally {
			client.end();
			if (this.#outline?.client === client) this.#outline = null;
		}
	}

	/** Adds a table that was read, on screen. One of the same name gives way: it was corrected. */
	add(table: Dataset): void {
		const at = this.tables.findIndex((each) => each.file?.fileName === table.file?.fileName);
		this.tables = at < 0 ? [...this.tables, table] : this.tables.with(at, table);
		this.active = table;
	}

	/** Other tables in the place of those that are open; null puts none on screen. */
	replace(tables: readonly Dataset[], active: Dataset | null): void {
		this.tables = tables;
		this.active = active ?? this.#blank();
	}

	/** Puts another open table on screen. */
	activate(table: Dataset): void {
		if (this.tables.includes(table)) this.active = table;
	}

	/** Takes a table off the list; the one before it comes on screen. */
	remove(table: Dataset): void {
		const at = this.tables.indexOf(table);
		this.tables = this.tables.filter((each) => each !== table);
		if (this.active === table) {
			this.active = this.tables[Math.max(0, at - 1)] ?? this.#blank();
		}
	}

	/** Other tables that measure what is on screen. */
	readonly companions: readonly Dataset[] = $derived.by(() => {
		const { joined, slice } = this.active;
		if (!joined || !slice) return [];
		return this.tables.filter(
			(table) => table !== this.active && table.joined && agree(joined, table.joined, slice),
		);
	});

	/** The active table and its companions as one, in the order they were opened. */
	readonly merged: MergedFigures | null = $derived.by(() => {
		const { joined, slice } = this.active;
		if (!joined || !slice) return null;
		const others = this.companions.flatMap((table): JoinedFigures[] =>
			table.joined ? [table.joined] : [],
		);
		return mergeTables([joined, ...others], slice.indicator);
	});

	/** Periods in which what is on screen has figures, earliest first. */
	readonly periods: readonly string[] = $derived.by(() => {
		const { slice } = this.active;
		return this.merged && slice ? periodsOf(this.merged.tidy, slice) : [];
	});
}
