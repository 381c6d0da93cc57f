import { chooseSlice } from '../core/layer/choose-slice.ts';
import type { TableChoices, TableSlice } from '../core/layer/table-layer.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { TextEncoding } from '../core/model/text-encoding.ts';
import { UNDECIDED, type Decisions } from '../core/project/decisions.ts';
import {
	NOTHING_UNKNOWN,
	type SavedTable,
	type UnknownOfTable,
} from '../core/project/saved-project.ts';
import type { Pasted } from '../io/read-pasted.ts';
import type { SavedCells } from '../workers/project-service.ts';
import { CancelledError, type TableClient } from '../workers/table-client.ts';
import type { JoinedTable, OpenedFile } from '../workers/table-service.ts';
import type { Atlas } from './atlas.svelte.ts';
import { joinQuestion } from './join-question.ts';

/** What is being done to a file now. */
export interface Work {
	readonly stage: 'reading' | 'joining';
	readonly file: string;
	readonly rows: number;
}

/** A table of a project file, whose bytes hold its cells. */
export interface SavedSource {
	readonly name: string;
	readonly saved: SavedTable;
	readonly project: { readonly name: string; readonly bytes: Uint8Array };
	/** Its place among the tables of the project. */
	readonly at: number;
}

/** A file, what was pasted under a name that stands for a file's, or a table of a project. */
export type TableSource = File | (Pasted & { readonly name: string }) | SavedSource;

/** What a person decided about a table and what of it is on the map: all that undo gives back. */
export interface TableMoment {
	readonly tableIndex: number;
	readonly decisions: Decisions;
	/** Null lets what is there decide. */
	readonly slice: TableSlice | null;
}

/** What is kept for the next table of a shape. */
type Remembered = Pick<Decisions, 'asWritten' | 'codeSystem' | 'columns'>;

/** What a table needs of the outside world. */
export interface TableDoors {
	/** Makes the client of a worker for one file. */
	readonly makeClient: () => TableClient;
	/** What was decided about the columns of tables of a shape, on this device. */
	readonly recall: (shape: string) => Remembered | null;
	readonly remember: (shape: string, decided: Remembered) => void;
	/** An open table as it is shown besides others, where that is less. */
	readonly besides: (table: TableFile) => JoinedTable | undefined;
	/** Carries out a change that can be taken back. */
	readonly step: (change: () => void) => void;
	/** Carries out what follows from the last such change, and is taken back with it. */
	readonly follow: (change: () => void) => void;
}

/** How a request to open a file ended. */
export type OpenOutcome = 'opened' | 'refused' | 'cancelled';

/**
 * A file a person opened, read and joined in a worker of its own; the cells stay there. Decisions are
 * taken elsewhere and asked for here.
 */
export class TableFile {
	file = $state.raw<OpenedFile | null>(null);
	/** What was opened, as it was handed over: for its hash. */
	source: TableSource | null = null;
	tableIndex = $state(0);
	/** As its worker joined it, whatever else is open. */
	alone = $state.raw<JoinedTable | null>(null);
	choices = $state.raw<TableChoices | null>(null);
	slice = $state.raw<TableSlice | null>(null);
	work = $state.raw<Work | null>(null);
	/** What was noticed while reading the file that is open. */
	readNotes = $state.raw<readonly Diagnostic[]>([]);
	/** Decisions behind what is joined. */
	decisions = $state.raw<Decisions>(UNDECIDED);
	/** Before what this device remembered of such files was decided; null where it remembered nothing. */
	beforeRecall: TableMoment | null = null;
	/** What its project file held and nobody here knows. */
	unknown: UnknownOfTable = NOTHING_UNKNOWN;
	/** Decisions asked for: ahead of those joined while a join runs. */
	protected wanted: Decisions = UNDECIDED;
	/** The encoding the worker's tables were read in, and what was noticed then. */
	#readAs: TextEncoding | null = null;
	#notesRead: readonly Diagnostic[] = [];
	/** Why the file could not be read again. */
	#problems: readonly Diagnostic[] = [];
	/** Counts requests; only the newest may change what is shown. */
	#turn = 0;

	/** The worker that holds the file. */
	#client: TableClient | null = null;
	/** The worker a file is being read in. */
	#reading: TableClient | null = null;
	protected readonly doors: TableDoors;
	readonly #atlas: Atlas;

	constructor(atlas: Atlas, doors: TableDoors) {
		this.#atlas = atlas;
		this.doors = doors;
	}

	/** The table joined, without what other open tables would tell of it. */
	get joined(): JoinedTable | null {
		return this.doors.besides(this) ?? this.alone;
	}

	/** Reads a file and joins its likeliest table, or the one that was saved. */
	async open(
		source: TableSource,
	): Promise<{ outcome: OpenOutcome; diagnostics: readonly Diagnostic[] }> {
		const turn = ++this.#turn;
		const { openTable } = await import('./open-table.ts');
		const client = this.doors.makeClient();
		this.#reading = client;
		const { name } = source;
		this.work = { stage: 'reading', file: name, rows: 0 };
		try {
			const opened = await openTable(client, source, this.doors.recall, (rows) => {
				this.work = { stage: 'joining', file: name, rows };
			});
			if (turn !== this.#turn) throw new CancelledError();
			if (!opened.ok) return { outcome: 'refused', diagnostics: opened.diagnostics };
			const { file, notes, index, decisions, joined, saved, beforeRecall } = opened.value;
			this.#client = client;
			this.file = file;
			this.source = source;
			this.readNotes = notes;
			this.#readAs = decisions.encoding;
			this.tableIndex = index;
			this.beforeRecall = beforeRecall;
			this.decide(decisions);
			if (saved) {
				this.slice = saved.slice;
				this.unknown = saved.unknown;
			}
			this.#take(joined);
			// another table of the project may have the period that was chosen
			if (saved?.slice && this.slice) this.slice = { ...this.slice, period: saved.slice.period };
			return { outcome: 'opened', diagnostics: opened.diagnostics };
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
			return { outcome: 'cancelled', diagnostics: [] };
		} finally {
			if (this.#client !== client) client.end();
			this.#reading = null;
			if (turn === this.#turn) this.work = null;
		}
	}

	/** The cells of the file, as a project file holds them. */
	async saveCells(): Promise<SavedCells | null> {
		return (await this.#client?.saveCells()) ?? null;
	}

	protected decide(decisions: Decisions): void {
		this.decisions = decisions;
		this.wanted = decisions;
	}

	#take(joined: JoinedTable): void {
		this.alone = joined;
		this.choices = joined.choices;
		this.slice = chooseSlice(
			joined.choices,
			joined.tidy,
			this.slice,
			joined.points?.level ?? null,
			this.#atlas.catalogue,
		);
	}

	/** Names of all desa in the table: the page itself holds only those it shows. */
	async allDesaNames(): Promise<ReadonlyMap<AreaCode, string>> {
		return (await this.#client?.desaNames(this.joined?.join.rows.length ?? 0)) ?? new Map();
	}

	/** Takes a decision that needs another join. @returns why the file cannot be read so */
	protected async settle(
		decisions: Decisions,
		index = this.tableIndex,
	): Promise<readonly Diagnostic[]> {
		this.#problems = [];
		const show = await this.#join(index, decisions);
		if (show) this.doors.step(show);
		return this.#problems;
	}

	/** The file as another encoding reads it; null when it cannot be used so. */
	async #reread(client: TableClient, encoding: TextEncoding | null): Promise<OpenedFile | null> {
		const opened = await client.reopen(encoding);
		if (!opened.ok) {
			this.#problems = opened.diagnostics;
			return null;
		}
		this.#readAs = encoding;
		this.#notesRead = opened.diagnostics;
		return opened.value;
	}

	/** What undo would have to give back. */
	get moment(): TableMoment {
		return { tableIndex: this.tableIndex, decisions: this.decisions, slice: this.slice };
	}

	/**
	 * Joins as it was at a moment, and shows nothing of it yet.
	 *
	 * @returns how to show it; null when it was given up, or something else asked for meanwhile
	 */
	async prepare({ tableIndex, decisions, slice }: TableMoment): Promise<(() => void) | null> {
		const isSame = tableIndex === this.tableIndex && joinsAlike(decisions, this.decisions);
		const show = isSame
			? (): void => {
					this.decide(decisions);
				}
			: await this.#join(tableIndex, decisions);
		return (
			show &&
			((): void => {
				show();
				if (slice) this.slice = slice;
			})
		);
	}

	/** Joins again under other decisions. @returns how to show it; null when it came to no end */
	async #join(index: number, decisions: Decisions): Promise<(() => void) | null> {
		const client = this.#client;
		const table = this.file?.tables[index];
		if (!client || !table) return null;
		const turn = ++this.#turn;
		this.wanted = decisions;
		this.work = { stage: 'joining', file: this.file?.fileName ?? '', rows: table.rowCount };
		try {
			const isOther = decisions.encoding !== this.#readAs;
			const file = isOther ? await this.#reread(client, decisions.encoding) : this.file;
			if (!file) {
				this.wanted = this.decisions;
				return null;
			}
			const at = file.tables[index] ? index : 0;
			const joined = await client.join(joinQuestion(at, decisions));
			if (turn !== this.#turn) return null;
			return () => {
				if (isOther) this.readNotes = this.#notesRead;
				this.file = file;
				this.decide(decisions);
				this.tableIndex = at;
				this.#take(joined);
				this.doors.remember(table.shape, decisions);
			};
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
			if (turn === this.#turn) this.wanted = this.decisions;
			return null;
		} finally {
			if (turn === this.#turn) this.work = null;
		}
	}

	/**
	 * Gives up what is being read or joined; what is on screen stays. Reading ends with its worker; a
	 * join of the file that is open only loses its say, since its worker holds the file.
	 */
	cancel(): void {
		if (this.#reading) {
			this.#reading.end();
			return;
		}
		this.#turn++;
		this.wanted = this.decisions;
		this.work = null;
	}

	/** Forgets the file. */
	close(): void {
		this.#reading?.end();
		this.#client?.end();
		this.#client = null;
		this.#turn++;
		this.work = null;
		this.file = null;
		this.alone = null;
		this.choices = null;
		this.slice = null;
		this.readNotes = [];
		this.decide(UNDECIDED);
	}
}

/** Whether decisions differ at most in what is decided after joining. */
function joinsAlike(one: Decisions, other: Decisions): boolean {
	const keys = Object.keys(UNDECIDED) as (keyof Decisions)[];
	return keys.every((key) => key === 'repeats' || one[key] === other[key]);
}
