import { isFinerLevel } from '../area/area-code.ts';
import { AREA_LEVELS, type Area, type AreaCode, type AreaLevel } from '../model/area.ts';
import type { ColumnDescription, SourceTable } from '../model/table.ts';
import { oneGroup, partGroups, type ColumnCells, type RowGroups } from '../table/column-cells.ts';
import { headerSystem } from '../table/read-header.ts';
import { NO_HABITS, type Gazetteer } from './area-context.ts';
import { areaOfCode, detectCodeSystem } from './detect-code-system.ts';
import { findHeadings, type Headings } from './find-headings.ts';
import { inferParent, placesAmong } from './infer-parent.ts';
import type { JoinRequest } from './join-result.ts';
import {
	prepareLevel,
	strength,
	type CodeColumn,
	type LevelColumns,
	type LevelReading,
} from './level-columns.ts';
import { resolveName, type NameContext, type NameResolution } from './resolve-name.ts';
import { readKinds, readSections, SECTIONS } from './row-sections.ts';
import { ToldParents } from './told-parents.ts';

/**
 * Reads what the area cells of a table's rows say, level by level, with what the whole table taught:
 * which kind a bare name means, what system the codes are of, what section or larger area a row stands
 * under, and where the rows lie when no column says so.
 *
 * Rows are given by their 0-based number. Made once per join; making it reads every row.
 */
export class PlaceReader {
	/** The level the rows are of. */
	readonly level: AreaLevel;
	/** The kab/kota all rows lie in when no column says so. */
	readonly inferred: Area | null;
	protected readonly table: SourceTable;
	protected readonly gazetteer: Gazetteer;
	protected readonly columns: readonly ColumnDescription[];
	/** The columns of names and codes, of the coarsest level first. */
	protected readonly areaColumns: ColumnDescription[] = [];
	/** What answers tell of the places rows lie in. */
	protected readonly answered = new ToldParents();
	readonly #cells: readonly ColumnCells[];
	readonly #byLevel: Partial<Record<AreaLevel, LevelColumns>> = {};
	/** For each row, the place in {@link SECTIONS} of the kind that the last heading gave. */
	#sections: Uint8Array;
	readonly #choices: JoinRequest['columns'];
	/** Whether a person said that rows are what their own cells say, and nothing else. */
	protected isAlone = false;
	/** The rows that name larger areas, and what stands under them; null without. */
	#headings: Headings | null = null;
	/** For each heading, the areas its rows lie in, today and before splits. */
	#withinHeadings: readonly (readonly AreaCode[])[] = [];

	/**
	 * @param columns  described columns, already limited to `level` and what is above it
	 * @param level    the level of the rows
	 * @param cells    the table's cells by column
	 */
	constructor(
		request: JoinRequest,
		columns: readonly ColumnDescription[],
		level: AreaLevel,
		cells: readonly ColumnCells[],
		gazetteer: Gazetteer,
	) {
		this.level = level;
		this.table = request.table;
		this.#cells = cells;
		this.#choices = request.columns;
		this.columns = columns;
		this.gazetteer = gazetteer;
		this.#sections = new Uint8Array(request.table.rows.length);
		const used = AREA_LEVELS.filter((each) => !isFinerLevel(each, level));
		let groups = oneGroup(request.table.rows.length);
		for (const each of used) groups = this.#prepareLevel(each, columns, groups);
		this.inferred = this.#inferParent();
		// coarser levels first: what they say is final before a finer one asks
		for (const each of used) {
			this.#prepareCodes(each, each === level ? request.codeSystem : null);
			if (each === level) continue;
			const own = this.columnsOf(each);
			const read = (row: number): LevelReading => this.read(row, each);
			this.answered.learn(each, request.answers, own.groups, read, gazetteer.registry);
		}
	}

	/** @returns the rows grouped by what they say down to this level */
	#prepareLevel(
		level: AreaLevel,
		columns: readonly ColumnDescription[],
		coarser: RowGroups,
	): RowGroups {
		const cellsOf = (column: ColumnDescription): ColumnCells => this.columnCells(column);
		const prepared = prepareLevel(level, columns, coarser, cellsOf, this.gazetteer.registry);
		const isAlone = this.#choices.get(prepared.names[0]?.index ?? -1)?.context === 'none';
		// the few names of a list tell nothing of the kinds of others
		const hasHabits = !isAlone && this.table.isAreaList !== true;
		const own = hasHabits ? prepared : { ...prepared, habits: NO_HABITS };
		this.areaColumns.push(...own.names, ...own.codes);
		this.#byLevel[level] = own;
		if (level === this.level) this.isAlone = isAlone;
		if (level === this.level && !isAlone) {
			const named = own.names[0] && this.columnCells(own.names[0]);
			const sections =
				readSections(this.table.rows, own.labels, own.labelAt) ??
				(level === 'kabkota' ? readKinds(this.#cells.filter((each) => each !== named)) : null);
			if (sections) this.#sections = sections;
			const parted = sections ? partGroups(own.groups, sections, SECTIONS.length) : own.groups;
			this.#byLevel[level] = { ...own, groups: this.#partByHeadings(parted, own, columns) };
		}
		return own.groups;
	}

	/** Finds the rows that name larger areas, where no column does; rows under two of them are two places. */
	#partByHeadings(
		groups: RowGroups,
		{ labels, labelAt }: LevelColumns,
		columns: readonly ColumnDescription[],
	): RowGroups {
		const up = AREA_LEVELS[AREA_LEVELS.indexOf(this.level) - 1];
		const above = up && this.#byLevel[up];
		if (!labelAt || !above || above.names.length + above.codes.length > 0) return groups;
		const { registry, lineage } = this.gazetteer;
		const valueColumns = columns.flatMap(({ role, index }) => (role === 'value' ? index : []));
		const table = { rows: this.table.rows, labels, labelAt, valueColumns };
		const headings = findHeadings(table, this.level, registry, lineage);
		if (!headings) return groups;
		this.#headings = headings;
		this.#withinHeadings = headings.all.map(({ area }) => lineage.withSuccessors(area.code));
		return partGroups(groups, headings.placeOf, headings.all.length * 2 + 1);
	}

	/** The rows that name larger areas in the column of the smaller ones; null without. */
	get headings(): Headings | null {
		return this.#headings;
	}

	protected columnsOf(level: AreaLevel): LevelColumns {
		const columns = this.#byLevel[level];
		if (!columns) throw new RangeError(`${level} is finer than the rows, which are ${this.level}`);
		return columns;
	}

	protected columnCells({ index }: ColumnDescription): ColumnCells {
		const cells = this.#cells[index];
		if (!cells) throw new RangeError(`the table has no column ${String(index)}`);
		return cells;
	}

	protected nameText(row: number, { labels, labelAt }: LevelColumns): string {
		return labelAt ? (labels[labelAt[row] ?? 0] ?? '') : '';
	}

	protected textOf(row: number, column: ColumnDescription): string {
		const { texts, textAt } = this.columnCells(column);
		return texts[textAt[row] ?? 0] ?? '';
	}

	/** When only names of kecamatan or desa are given, the one area that holds nearly all of them. */
	#inferParent(): Area | null {
		const hasParent = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(this.level)).some((level) => {
			const { names, codes } = this.columnsOf(level);
			return names.length + codes.length > 0;
		});
		if (this.isAlone || hasParent || this.level === 'provinsi' || this.level === 'kabkota')
			return null;
		if (this.#headings || this.hasCodes) return null;
		const { registry } = this.gazetteer;
		const own = this.columnsOf(this.level);
		const textOf = (row: number): string => this.nameText(row, own);
		const texts = placesAmong(this.table.rows, textOf, this.level, registry);
		return inferParent(texts, this.level, registry);
	}

	#prepareCodes(level: AreaLevel, declared: JoinRequest['codeSystem']): void {
		const own = this.columnsOf(level);
		for (const column of own.codes) {
			const witnesses = own.groups.firstRows.flatMap((row) => {
				const code = this.textOf(row, column);
				if (!code) return [];
				const named = this.nameText(row, own) ? this.resolve(row, level).found : [];
				return { code, named: named.map(({ area }) => area.code) };
			});
			const decision = detectCodeSystem(
				witnesses,
				this.gazetteer.registry,
				declared,
				headerSystem(column.name),
			);
			if (!own.codeColumn || strength(decision) > strength(own.codeColumn.decision)) {
				own.codeColumn = { column, decision };
			}
		}
	}

	/** Whether the rows' own level has a column of codes, usable or not. */
	get hasCodes(): boolean {
		return this.columnsOf(this.level).codes.length > 0;
	}

	/** The column of codes used at a level. */
	codesAt(level: AreaLevel): CodeColumn | undefined {
		return this.#byLevel[level]?.codeColumn ?? undefined;
	}

	/** Reads a row's name and code of a level; rows that say the same are read once. */
	read(row: number, level: AreaLevel): LevelReading {
		const own = this.columnsOf(level);
		const group = own.groups.groupOf[row] ?? 0;
		return (own.readings[group] ??= this.#readAnew(row, level, own));
	}

	#readAnew(row: number, level: AreaLevel, own: LevelColumns): LevelReading {
		const codes = own.codeColumn;
		const code = codes ? this.textOf(row, codes.column) : '';
		const resolved = this.resolve(row, level);
		// written out: spreading it took longer than all the rest of a join
		return {
			found: resolved.found,
			decidedBy: resolved.decidedBy,
			outsideParent: resolved.outsideParent,
			proposal: resolved.proposal,
			proposedBy: resolved.proposedBy,
			suggestions: resolved.suggestions,
			coded: codes && code ? areaOfCode(code, codes.decision, this.gazetteer.registry) : undefined,
			code,
			text: this.nameText(row, own),
		};
	}

	protected resolve(row: number, level: AreaLevel): NameResolution {
		const own = this.columnsOf(level);
		const group = own.groups.groupOf[row] ?? 0;
		return (own.resolutions[group] ??= resolveName(
			this.nameText(row, own),
			level,
			this.#context(row, level, own),
			this.gazetteer,
		));
	}

	/** Areas in which the row's coarser cells say its place lies; empty when they say nothing. */
	parentsOf(row: number): readonly AreaCode[] {
		return this.#within(row, this.level) ?? [];
	}

	/** Where the row's coarser cells say its place lies. */
	#context(row: number, level: AreaLevel, { habits }: LevelColumns): NameContext {
		const section = level === this.level ? (SECTIONS[this.#sections[row] ?? 0] ?? null) : null;
		const within = this.#within(row, level);
		// a kab/kota may be listed under the provinsi of its time; a kecamatan must be found near
		const soft = within === null || level === 'kabkota';
		return { within: within ?? [], soft, habits, section };
	}

	/** The areas that a row's cells above a level name, today and before splits; null when they name none. */
	#within(row: number, level: AreaLevel): readonly AreaCode[] | null {
		const up = AREA_LEVELS[AREA_LEVELS.indexOf(level) - 1];
		if (!up) return null;
		if (this.#headings && level === this.level) {
			// a heading of a larger area than the last lies in that one, which nobody needs to know
			const within = this.#withinHeadings[(this.#headings.placeOf[row] ?? 0) - 1];
			if (within) return within;
		}
		const { groups, holds } = this.columnsOf(up);
		const group = groups.groupOf[row] ?? 0;
		const known = holds[group];
		if (known !== undefined) return known;
		const parent =
			this.#certainArea(row, up) ?? (up === this.inferred?.level ? this.inferred : null);
		const within = parent
			? this.gazetteer.lineage.withSuccessors(parent.code)
			: (this.#withinEither(row, up) ?? this.#within(row, up));
		holds[group] = within;
		return within;
	}

	/** `Bandung`, where nothing tells the kabupaten from the kota: a kecamatan lies in one of them; else null. */
	#withinEither(row: number, level: AreaLevel): AreaCode[] | null {
		if (level !== 'kabkota') return null;
		const { coded, found } = this.read(row, level);
		if (coded || found.length < 2 || found.some(({ area }) => area.level !== level)) return null;
		return found.flatMap(({ area }) => this.gazetteer.lineage.withSuccessors(area.code));
	}

	/** The area a coarser level's cells give without doubt, or the one proposal for it. */
	#certainArea(row: number, level: AreaLevel): Area | null {
		const told = this.answered.at(level, row);
		if (told) return told.area;
		const { coded, found, proposal } = this.read(row, level);
		if (coded && (found.length === 0 || includesArea(found, coded))) return coded;
		const [only] = found;
		if (only && found.length === 1 && only.area.level === level) return only.area;
		return found.length === 0 ? proposal : null;
	}
}

/** Whether an area is among those a name was found to denote. */
export function includesArea(found: NameResolution['found'], area: Area): boolean {
	return found.some((each) => each.area === area);
}
