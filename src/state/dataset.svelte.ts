import { isWaiting, ROW_GROUPS } from '../core/join/group-rows.ts';
import {
	measureOf,
	periodsOf,
	type TableChoices,
	type TableSlice,
} from '../core/layer/table-layer.ts';
import { preferredIndicator } from '../core/layer/current-layer.ts';
import type { AreaCode, AreaLevel, CodeSystem } from '../core/model/area.ts';
import { diagnose, type Diagnostic } from '../core/model/diagnostic.ts';
import type { ColumnChoice } from '../core/model/table.ts';
import { DRAWN_LEVELS } from '../core/view/view-state.ts';
import type { RepeatRule } from '../core/layer/table-layer.ts';
import type { RowsAre } from '../core/points/rows-are.ts';
import type { TextEncoding } from '../io/formats/decode-text.ts';
import type { Pasted } from '../io/read-pasted.ts';
import { CancelledError, type TableClient } from '../workers/table-client.ts';
import type { JoinedTable, JoinQuestion, OpenedFile } from '../workers/table-service.ts';
import type { Atlas } from './atlas.svelte.ts';
import { UNDECIDED, type Decisions } from './decisions.ts';

/** What is being done to a file now. */
export interface Work {
	readonly stage: 'reading' | 'joining';
	readonly file: string;
	readonly rows: number;
}

/** A file, or what was pasted under a name that stands for a file's. */
export type TableSource = File | (Pasted & { readonly name: string });

/** What a dataset needs of the outside world. */
export interface DatasetDoors {
	/** Makes the client of a worker for one file. */
	readonly makeClient: () => TableClient;
	/** What was decided about the columns of tables of a shape, on this device. */
	readonly recall: (shape: string) => Pick<Decisions, 'codeSystem' | 'columns'> | null;
	readonly remember: (shape: string, decided: Pick<Decisions, 'codeSystem' | 'columns'>) => void;
}

/** How a request to open a file ended; `replaced` by another file opened meanwhile. */
export type OpenOutcome = 'opened' | 'refused' | 'cancelled' | 'replaced';

/**
 * A file a person opened, and what they decided about its table: in memory only, gone when the page
 * closes. Every decision can be taken back.
 *
 * Opening another file in its place leaves this one until the new one has been read and joined, so
 * that a file that cannot be used changes nothing on screen.
 */
export class Dataset {
	file = $state.raw<OpenedFile | null>(null);
	tableIndex = $state(0);
	joined = $state.raw<JoinedTable | null>(null);
	choices = $state.raw<TableChoices | null>(null);
	slice = $state.raw<TableSlice | null>(null);
	work = $state.raw<Work | null>(null);
	/** What was noticed while reading the file that is open. */
	readNotes = $state.raw<readonly Diagnostic[]>([]);
	/** Decisions behind what is joined. */
	decisions = $state.raw<Decisions>(UNDECIDED);
	/** Decisions before each of those taken, the oldest first. */
	#past = $state.raw<readonly Decisions[]>([]);
	/** Decisions asked for: ahead of those joined while a join runs. */
	#wanted: Decisions = UNDECIDED;
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
	readonly #doors: DatasetDoors;
	readonly #atlas: Atlas;

	constructor(atlas: Atlas, doors: DatasetDoors) {
		this.#atlas = atlas;
		this.#doors = doors;
	}

	/** Reads a file and joins its likeliest table; a file still being read is given up. */
	async open(
		source: TableSource,
	): Promise<{ outcome: OpenOutcome; diagnostics: readonly Diagnostic[] }> {
		this.#reading?.end();
		const turn = ++this.#turn;
		const client = this.#doors.makeClient();
		this.#reading = client;
		const { name } = source;
		this.work = { stage: 'reading', file: name, rows: 0 };
		try {
			const opened =
				source instanceof File
					? await client.open(new Uint8Array(await source.arrayBuffer()), name)
					: await client.openPasted(source, name);
			if (!opened.ok) return { outcome: 'refused', diagnostics: opened.diagnostics };
			const { tables } = opened.value;
			const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
			this.work = { stage: 'joining', file: name, rows };
			const index = await client.likeliest();
			const memory = this.#doors.recall(tables[index]?.shape ?? '');
			let decisions: Decisions = { ...UNDECIDED, ...memory };
			let joined = await client.join(question(index, decisions));
			// what suited another file of this shape may make nothing of this one
			const isMisled = memory !== null && whyUnusable(joined).length > 0;
			if (isMisled) {
				decisions = UNDECIDED;
				joined = await client.join(question(index, decisions));
			}
			if (turn !== this.#turn) throw new CancelledError();
			const errors = whyUnusable(joined);
			if (errors.length > 0) return { outcome: 'refused', diagnostics: errors };
			this.#client?.end();
			this.#client = client;
			this.file = opened.value;
			this.readNotes = memory
				? [
						...opened.diagnostics,
						diagnose(isMisled ? 'columns-not-remembered' : 'columns-remembered'),
					]
				: opened.diagnostics;
			this.#readAs = null;
			this.tableIndex = index;
			this.#decide(decisions);
			this.#past = memory && !isMisled ? [UNDECIDED] : [];
			this.slice = null;
			this.#take(joined);
			return { outcome: 'opened', diagnostics: opened.diagnostics };
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
			return { outcome: turn === this.#turn ? 'cancelled' : 'replaced', diagnostics: [] };
		} finally {
			if (this.#client !== client) client.end();
			if (this.#reading === client) this.#reading = null;
			if (turn === this.#turn) this.work = null;
		}
	}

	#decide(decisions: Decisions): void {
		this.decisions = decisions;
		this.#wanted = decisions;
	}

	#take(joined: JoinedTable): void {
		this.joined = joined;
		const { choices } = joined;
		this.choices = choices;
		const before = this.slice;
		const { catalogue } = this.#atlas;
		const preferred = catalogue ? preferredIndicator(choices.indicators, catalogue) : undefined;
		const indicator = pick(choices.indicators, before?.indicator, preferred) ?? '';
		const category = Object.fromEntries(
			choices.categories.map(({ name, values }) => [
				name,
				pick(values, before?.category[name]) ?? '',
			]),
		);
		const drawn = choices.levels.findLast((each) => DRAWN_LEVELS.some((level) => level === each));
		const level = pick(choices.levels, before?.level, joined.points?.level, drawn);
		this.slice = this.#withPeriod({
			indicator,
			category,
			level: level ?? 'kabkota',
			period: before?.period ?? null,
		});
	}

	/** Keeps the period where the slice has figures for it, else takes the latest that has. */
	#withPeriod(slice: TableSlice): TableSlice {
		if (!this.joined) return slice;
		const periods = periodsOf(this.joined.tidy, slice);
		const period =
			slice.period && periods.includes(slice.period) ? slice.period : (periods.at(-1) ?? null);
		return { ...slice, period };
	}

	/** Rows that need a person: unknown, ambiguous, contradictory, or proposals not yet accepted. */
	readonly waitingRows = $derived.by(() => {
		const groups = this.joined?.groups;
		if (!groups) return 0;
		return ROW_GROUPS.filter(isWaiting).reduce((sum, group) => sum + groups[group].rowCount, 0);
	});

	/** Data rows of the table on screen, as the file has them. */
	get rowCount(): number {
		return this.file?.tables[this.tableIndex]?.rowCount ?? 0;
	}

	/** The first approved row of each area that has one. */
	readonly firstRows: ReadonlyMap<AreaCode, number> = $derived.by(() => {
		const rows = new Map<AreaCode, number>();
		for (const { row, area, approved } of this.joined?.join.rows ?? []) {
			if (area && approved && !rows.has(area)) rows.set(area, row);
		}
		return rows;
	});

	/** Whether the level that is chosen has boundaries to be drawn on. */
	readonly isDrawable = $derived.by(() =>
		DRAWN_LEVELS.some((level) => level === this.slice?.level),
	);

	/** Periods in which what is chosen has figures. */
	get periods(): readonly string[] {
		return this.joined && this.slice ? periodsOf(this.joined.tidy, this.slice) : [];
	}

	chooseIndicator(indicator: string): void {
		if (this.slice) this.slice = this.#withPeriod({ ...this.slice, indicator });
	}

	choosePeriod(period: string): void {
		if (this.slice) this.slice = { ...this.slice, period };
	}

	chooseCategory(name: string, value: string): void {
		if (!this.slice) return;
		this.slice = this.#withPeriod({
			...this.slice,
			category: { ...this.slice.category, [name]: value },
		});
	}

	chooseLevel(level: AreaLevel): void {
		if (this.slice) this.slice = { ...this.slice, level };
	}

	/** Another sheet of the file; decisions about this one are forgotten. */
	async chooseTable(index: number): Promise<void> {
		if (await this.#rejoin(index, UNDECIDED)) this.#past = [];
	}

	/**
	 * Says what rows are: an area, or null to leave them out. Rows with the same area cells follow.
	 */
	async answer(rows: readonly number[], area: AreaCode | null): Promise<void> {
		await this.#settle(this.#withAnswers(new Map(rows.map((row) => [row, area]))));
	}

	/** Accepts the spelling proposals of rows. */
	async accept(rows: readonly number[]): Promise<void> {
		const { joined } = this;
		const proposals = rows.flatMap((row): [number, AreaCode][] => {
			const area = joined?.join.rows[row]?.area;
			return area ? [[row, area]] : [];
		});
		await this.#settle(this.#withAnswers(new Map(proposals)));
	}

	/** The decisions wanted, with answers for rows and for those of the same place. */
	#withAnswers(given: ReadonlyMap<number, AreaCode | null>): Decisions {
		const places = this.joined?.join.places ?? [];
		const byPlace = new Map([...given].map(([row, area]) => [places[row] ?? row, area]));
		const answers = new Map(this.#wanted.answers);
		for (const [row, place] of places.entries()) {
			const area = byPlace.get(place);
			if (area !== undefined) answers.set(row, area);
		}
		return { ...this.#wanted, answers };
	}

	/** Declares the system of undotted codes; null lets names decide again. */
	async declareCodeSystem(codeSystem: CodeSystem | null): Promise<void> {
		await this.#settle({ ...this.#wanted, codeSystem });
	}

	/**
	 * Says what a column is, or how its numbers are written; what is not said the cells decide. Null
	 * lets them decide all of it again.
	 */
	async chooseColumn(column: number, choice: ColumnChoice | null): Promise<void> {
		const columns = new Map(this.#wanted.columns);
		if (choice) columns.set(column, { ...columns.get(column), ...choice });
		else columns.delete(column);
		await this.#settle({ ...this.#wanted, columns });
	}

	/** Joins the rows at another level than the one their column was taken for. */
	async changeLevel(level: AreaLevel | null): Promise<void> {
		await this.#settle({ ...this.#wanted, level });
	}

	/** Says whether the rows of a table with coordinates are areas, or points to be counted. */
	async declareRows(rowsAre: RowsAre): Promise<void> {
		await this.#settle({ ...this.#wanted, rowsAre });
	}

	/** Swaps the coordinates of rows that lie in Indonesia only so. */
	async swapCoordinates(): Promise<void> {
		await this.#settle({ ...this.#wanted, swapsCoordinates: true });
	}

	/** Names of all desa in the table: the page itself holds only those it shows. */
	async allDesaNames(): Promise<ReadonlyMap<AreaCode, string>> {
		return (await this.#client?.desaNames(this.joined?.join.rows.length ?? 0)) ?? new Map();
	}

	/** Whether what is chosen are counts of desa, which can be added up. */
	readonly canSum = $derived.by(() => {
		const { slice, joined } = this;
		if (slice?.level !== 'desa' || !joined) return false;
		const unit = joined.tidy.values.find(({ indicator }) => indicator === slice.indicator)?.unit;
		return measureOf(slice.indicator, unit ?? null) === 'count';
	});

	/** Adds the counts of desa up to kecamatan, and puts those on the map. */
	async sumDesa(): Promise<void> {
		await this.#settle({ ...this.#wanted, sumTo: 'kecamatan' });
		if (this.choices?.levels.includes('kecamatan')) this.chooseLevel('kecamatan');
	}

	/** Chooses what to do with areas that have several figures; null asks again. */
	chooseRepeats(repeats: RepeatRule | null): void {
		this.#past = [...this.#past, this.decisions];
		this.#decide({ ...this.decisions, repeats });
	}

	/**
	 * Reads the file again in another encoding; null lets its bytes decide.
	 *
	 * @returns why it cannot be read so, in which case nothing has changed
	 */
	async chooseEncoding(encoding: TextEncoding | null): Promise<readonly Diagnostic[]> {
		this.#problems = [];
		await this.#settle({ ...this.#wanted, encoding });
		return this.#problems;
	}

	/** Takes a decision that needs another join. */
	async #settle(decisions: Decisions): Promise<void> {
		const before = this.decisions;
		if (await this.#rejoin(this.tableIndex, decisions)) this.#past = [...this.#past, before];
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

	/** Whether there is a decision to take back. */
	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** Takes the last decision back. */
	async undo(): Promise<void> {
		const before = this.#past.at(-1);
		if (!before) return;
		if (await this.#rejoin(this.tableIndex, before)) this.#past = this.#past.slice(0, -1);
	}

	/** The code system a person declared. */
	get declaredSystem(): CodeSystem | null {
		return this.decisions.codeSystem;
	}

	/** What a person chose for a column. */
	choiceOf(column: number): ColumnChoice | null {
		return this.decisions.columns.get(column) ?? null;
	}

	/** Joins again under other decisions. @returns whether it came to an end and is shown */
	async #rejoin(index: number, decisions: Decisions): Promise<boolean> {
		const client = this.#client;
		const table = this.file?.tables[index];
		if (!client || !table) return false;
		const turn = ++this.#turn;
		this.#wanted = decisions;
		this.work = { stage: 'joining', file: this.file?.fileName ?? '', rows: table.rowCount };
		try {
			const isOther = decisions.encoding !== this.#readAs;
			const file = isOther ? await this.#reread(client, decisions.encoding) : this.file;
			if (!file) {
				this.#wanted = this.decisions;
				return false;
			}
			const at = file.tables[index] ? index : 0;
			const joined = await client.join(question(at, decisions));
			if (turn !== this.#turn) return false;
			if (isOther) this.readNotes = this.#notesRead;
			this.file = file;
			this.#decide(decisions);
			this.tableIndex = at;
			this.#take(joined);
			this.#doors.remember(table.shape, decisions);
			return true;
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
			if (turn === this.#turn) this.#wanted = this.decisions;
			return false;
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
		this.#wanted = this.decisions;
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
		this.joined = null;
		this.choices = null;
		this.slice = null;
		this.readNotes = [];
		this.#past = [];
		this.#decide(UNDECIDED);
	}
}

/** What a worker is asked for a table under some decisions. */
function question(tableIndex: number, decisions: Decisions): JoinQuestion {
	const { level, codeSystem, columns, answers, rowsAre, swapsCoordinates, sumTo } = decisions;
	return { tableIndex, level, codeSystem, columns, answers, rowsAre, swapsCoordinates, sumTo };
}

/** Why a joined table can not be used at all; empty when it can. */
function whyUnusable({ join, tidy, choices, groups, points }: JoinedTable): Diagnostic[] {
	// swapped coordinates are asked about, and rows that lie nowhere are shown with their reasons
	if (points) return [];
	// rows that wait for a choice are not lost: they are asked about, not refused
	const isOpen = Object.values(groups).some(({ bundles }) =>
		bundles.some(({ first }) => first.suggestions.length > 0),
	);
	const isOtherLevel = join.diagnostics.some(({ code }) => code === 'level-suggested');
	const errors = join.diagnostics.filter(
		({ code, severity }) =>
			severity === 'error' && !(code === 'no-row-matched' && (isOpen || isOtherLevel)),
	);
	// figures that may mean two things are asked about too
	const isDoubtful = tidy.values.some(({ missing }) => missing === 'ambiguous-number');
	if (errors.length > 0 || isDoubtful || choices.indicators.length > 0) return errors;
	const rows = groups.matched.rowCount + groups.spelling.rowCount + groups.duplicate.rowCount;
	return [diagnose('no-value-column', { rows, headers: [...join.request.table.headers] })];
}

/** The first of the wished values that is offered, else the first offered. */
function pick<T>(offered: readonly T[], ...wished: readonly (T | undefined)[]): T | undefined {
	return wished.find((value) => value !== undefined && offered.includes(value)) ?? offered[0];
}
