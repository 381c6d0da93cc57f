import {
	agree,
	mergeTables,
	type JoinedFigures,
	type MergedFigures,
} from '../core/layer/merge-tables.ts';
import { periodsOf } from '../core/layer/table-layer.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Atlas } from './atlas.svelte.ts';
import { Dataset, type DatasetDoors, type OpenOutcome } from './dataset.svelte.ts';

/** How opening a file ended, and what is to be said of it. */
interface Opened {
	readonly outcome: OpenOutcome;
	readonly diagnostics: readonly Diagnostic[];
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
	/** Ends when every file asked for so far has been read: one is read at a time. */
	#queue: Promise<unknown> = Promise.resolve();

	readonly #atlas: Atlas;
	readonly #doors: DatasetDoors;

	constructor(atlas: Atlas, doors: DatasetDoors) {
		this.#atlas = atlas;
		this.#doors = doors;
		this.active = $state.raw(this.#blank());
	}

	#blank(): Dataset {
		return new Dataset(this.#atlas, this.#doors);
	}

	/** What is being done to a file now. */
	get work(): Dataset['work'] {
		return this.#opening?.work ?? this.active.work;
	}

	/** Gives up what is being read or joined. */
	cancel(): void {
		(this.#opening ?? this.active).cancel();
	}

	/**
	 * Opens a file as another table, and makes it the active one, after those asked for before it. A
	 * file of the same name as one that is open takes its place: it was corrected. A file that cannot
	 * be used changes nothing.
	 */
	open(file: File): Promise<Opened> {
		const opened = this.#queue.then(() => this.#open(file));
		this.#queue = opened.catch(() => undefined);
		return opened;
	}

	async #open(file: File): Promise<Opened> {
		const same = this.tables.find((table) => table.file?.fileName === file.name);
		const table = same ?? this.#blank();
		this.#opening = table;
		let opened: Opened;
		try {
			opened = await table.open(file);
		} finally {
			this.#opening = null;
		}
		if (opened.outcome !== 'opened') return opened;
		if (!this.tables.includes(table)) this.tables = [...this.tables, table];
		this.active = table;
		return opened;
	}

	/** Puts another open table on screen. */
	activate(table: Dataset): void {
		if (this.tables.includes(table)) this.active = table;
	}

	/** Forgets a table; the one before it comes on screen. */
	remove(table: Dataset): void {
		const at = this.tables.indexOf(table);
		table.close();
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
