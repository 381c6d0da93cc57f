import { isWaiting, ROW_GROUPS } from '../core/join/group-rows.ts';
import { latestPeriod } from '../core/layer/choose-slice.ts';
import {
	measureOf,
	periodsOf,
	type RepeatRule,
	type TableSlice,
} from '../core/layer/table-layer.ts';
import type { AreaCode, AreaLevel, CodeSystem } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { ColumnChoice } from '../core/model/table.ts';
import type { TextEncoding } from '../core/model/text-encoding.ts';
import { MOVES_ROWS, type Arrangement } from '../core/table/arrangement.ts';
import type { RowsAre } from '../core/points/rows-are.ts';
import { UNDECIDED, type Decisions } from '../core/project/decisions.ts';
import { DRAWN_LEVELS } from '../core/view/view-state.ts';
import { TableFile } from './table-file.svelte.ts';
import type { ViewChange } from './view.svelte.ts';

/**
 * A file a person opened, and what they decide about its table: in memory only, gone when the page
 * closes. Every decision can be taken back.
 */
export class Dataset extends TableFile {
	#show(slice: Partial<TableSlice>, withPeriod = true): void {
		const { slice: before, joined } = this;
		if (!before || !joined) return;
		const wanted = { ...before, ...slice };
		this.doors.step(() => (this.slice = withPeriod ? latestPeriod(joined.tidy, wanted) : wanted));
	}

	/** Rows that need a person: unknown, ambiguous, contradictory, or proposals not yet accepted. */
	readonly waitingRows = $derived.by(() => {
		const groups = this.joined?.groups;
		if (!groups) return 0;
		return ROW_GROUPS.filter(isWaiting).reduce((sum, group) => sum + groups[group].rowCount, 0);
	});

	/** Data rows of the table on screen, as the file has them. */
	get rowCount(): number {
		return this.joined?.join.rows.length ?? 0;
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
		this.#show({ indicator });
	}

	/** @param change  one of a row of them, as time is played, refines the one before */
	choosePeriod(period: string, change: ViewChange = 'choice'): void {
		if (change === 'choice') this.#show({ period }, false);
		else if (this.slice) this.slice = { ...this.slice, period };
	}

	chooseCategory(name: string, value: string): void {
		this.#show({ category: { ...this.slice?.category, [name]: value } });
	}

	chooseLevel(level: AreaLevel): void {
		this.#show({ level }, false);
	}

	/** Another sheet of the file; decisions about this one are forgotten. */
	async chooseTable(index: number): Promise<void> {
		const { encoding } = this.wanted;
		await this.settle({ ...UNDECIDED, encoding }, index);
	}

	/**
	 * Says what rows are: an area, or null to leave them out. Rows with the same area cells follow.
	 */
	async answer(rows: readonly number[], area: AreaCode | null): Promise<void> {
		await this.settle(this.#withAnswers(new Map(rows.map((row) => [row, area]))));
	}

	/** Accepts the spelling proposals of rows. */
	async accept(rows: readonly number[]): Promise<void> {
		const { joined } = this;
		const proposals = rows.flatMap((row): [number, AreaCode][] => {
			const area = joined?.join.rows[row]?.area;
			return area ? [[row, area]] : [];
		});
		await this.settle(this.#withAnswers(new Map(proposals)));
	}

	/** The decisions wanted, with answers for rows and for those of the same place. */
	#withAnswers(given: ReadonlyMap<number, AreaCode | null>): Decisions {
		const places = this.joined?.join.places ?? [];
		const byPlace = new Map([...given].map(([row, area]) => [places[row] ?? row, area]));
		const answers = new Map(this.wanted.answers);
		for (const [row, place] of places.entries()) {
			const area = byPlace.get(place);
			if (area !== undefined) answers.set(row, area);
		}
		return { ...this.wanted, answers };
	}

	/** Declares the system of undotted codes; null lets names decide again. */
	async declareCodeSystem(codeSystem: CodeSystem | null): Promise<void> {
		await this.settle({ ...this.wanted, codeSystem });
	}

	/**
	 * Says what a column is, or how its numbers are written; what is not said the cells decide. Null
	 * lets them decide all of it again.
	 */
	async chooseColumn(column: number, choice: ColumnChoice | null): Promise<void> {
		const columns = new Map(this.wanted.columns);
		if (choice) columns.set(column, { ...columns.get(column), ...choice });
		else columns.delete(column);
		await this.settle({ ...this.wanted, columns });
	}

	/**
	 * Arranges the table as we would, or leaves it as it is written. Answers about rows go where the rows
	 * become others, and what columns are where they do; a step back brings them again.
	 */
	async arrange(arrangement: Arrangement, isAsWritten: boolean): Promise<void> {
		const { wanted } = this;
		const others = wanted.asWritten.filter((each) => each !== arrangement);
		const columnCount = this.file?.tables[this.tableIndex]?.columnCount ?? 0;
		const kept = [...wanted.columns].filter(([at]) => at < columnCount);
		await this.settle({
			...wanted,
			asWritten: isAsWritten ? [...others, arrangement] : others,
			columns: new Map(arrangement === 'turned' ? [] : kept),
			answers: MOVES_ROWS.has(arrangement) ? new Map() : wanted.answers,
		});
	}

	/** Joins the rows at another level than the one their column was taken for. */
	async changeLevel(level: AreaLevel | null): Promise<void> {
		await this.settle({ ...this.wanted, level });
	}

	/** Says whether the rows of a table with coordinates are areas, or points to be counted. */
	async declareRows(rowsAre: RowsAre): Promise<void> {
		await this.settle({ ...this.wanted, rowsAre });
	}

	/** Swaps the coordinates of rows that lie in Indonesia only so. */
	async swapCoordinates(): Promise<void> {
		await this.settle({ ...this.wanted, swapsCoordinates: true });
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
		await this.settle({ ...this.wanted, sumTo: 'kecamatan' });
		this.doors.follow(() => {
			if (this.choices?.levels.includes('kecamatan')) this.chooseLevel('kecamatan');
		});
	}

	/** Hides counts of people below a threshold, of 5 or more; null is an office's least. */
	async hideBelow(least: number | null): Promise<void> {
		await this.settle({ ...this.wanted, hideBelow: least });
	}

	/** Chooses what to do with areas that have several figures; null asks again. */
	chooseRepeats(repeats: RepeatRule | null): void {
		this.doors.step(() => {
			this.decide({ ...this.decisions, repeats });
		});
	}

	/**
	 * Reads the file again in another encoding; null lets its bytes decide.
	 *
	 * @returns why it cannot be read so, in which case nothing has changed
	 */
	chooseEncoding(encoding: TextEncoding | null): Promise<readonly Diagnostic[]> {
		return this.settle({ ...this.wanted, encoding });
	}

	/** The code system a person declared. */
	get declaredSystem(): CodeSystem | null {
		return this.decisions.codeSystem;
	}

	/** What a person chose for a column. */
	choiceOf(column: number): ColumnChoice | null {
		return this.decisions.columns.get(column) ?? null;
	}
}
