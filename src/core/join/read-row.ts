import { isFinerLevel } from '../area/area-code.ts';
import { hasHiddenCharacters, withoutHiddenCharacters } from '../area/area-name.ts';
import {
	AREA_LEVELS,
	type Area,
	type AreaCode,
	type AreaKind,
	type AreaLevel,
} from '../model/area.ts';
import { cellText, type ColumnDescription, type SourceTable } from '../model/table.ts';
import { readHeader } from '../table/read-header.ts';
import { learnNamingHabits, type Gazetteer, type NamingHabits } from './area-context.ts';
import { areaOfCode, detectCodeSystem, type CodeSystemDecision } from './detect-code-system.ts';
import { inferParent } from './infer-parent.ts';
import type { JoinRequest } from './join-result.ts';
import { resolveName, type NameContext, type NameResolution } from './resolve-name.ts';
import { classifyRemark, sectionKind } from './row-remarks.ts';

/** The cells of a data row. */
export type RowCells = SourceTable['rows'][number];

/** What reading a name or code at one level gave. */
export interface LevelReading extends NameResolution {
	/** The area the code gives, undefined without a usable code. */
	readonly coded: Area | undefined;
	readonly code: string;
	readonly text: string;
}

/** The column of codes that is used at a level, and how it is read. */
export interface CodeColumn {
	readonly column: ColumnDescription;
	readonly decision: CodeSystemDecision;
}

/** The columns of one level, the preferred one first. */
interface LevelColumns {
	readonly names: readonly ColumnDescription[];
	readonly codes: readonly ColumnDescription[];
}

/**
 * Reads the area cells of a table's rows, level by level, with what the whole table taught: which
 * kind a bare name means, what system the codes are of, what section a row stands in, and where the
 * rows lie when no column says so.
 *
 * Made once per join; making it reads every row.
 */
export class RowReader {
	/** The level the rows are of. */
	readonly level: AreaLevel;
	/** The kab/kota all rows lie in when no column says so. */
	readonly inferred: Area | null;
	readonly #table: SourceTable;
	readonly #columns: readonly ColumnDescription[];
	readonly #gazetteer: Gazetteer;
	readonly #byLevel = new Map<AreaLevel, LevelColumns>();
	readonly #habits = new Map<AreaLevel, NamingHabits>();
	readonly #codeColumns = new Map<AreaLevel, CodeColumn>();
	readonly #indexes = new Map<AreaLevel, readonly number[]>();
	/** The row read last at each level. */
	readonly #last: Partial<
		Record<AreaLevel, { row: RowCells; section: AreaKind | undefined; reading: LevelReading }>
	> = {};
	/** What was read, by level and by all cells that count for it. */
	readonly #read: Record<AreaLevel, Map<string, LevelReading>> = {
		provinsi: new Map(),
		kabkota: new Map(),
		kecamatan: new Map(),
		desa: new Map(),
	};
	/** Levels whose habits and code system are known, so that a reading is final. */
	readonly #final = new Set<AreaLevel>();
	/** The kind that the last section heading gave, for each row below one. */
	readonly #sections = new Map<RowCells, AreaKind>();

	/**
	 * @param columns  described columns, already limited to `level` and what is above it
	 * @param level    the level of the rows
	 */
	constructor(
		request: JoinRequest,
		columns: readonly ColumnDescription[],
		level: AreaLevel,
		gazetteer: Gazetteer,
	) {
		this.level = level;
		this.#table = request.table;
		this.#columns = columns;
		this.#gazetteer = gazetteer;
		const used = AREA_LEVELS.filter((each) => !isFinerLevel(each, level));
		for (const each of used) this.#prepareNames(each);
		this.#prepareSections();
		this.inferred = this.#inferParent();
		for (const each of used) {
			this.#prepareCodes(each, each === level ? request.codeSystem : null);
			this.#final.add(each);
		}
	}

	#prepareNames(level: AreaLevel): void {
		const own = this.#columns.filter((column) => column.level === level);
		const prefer = (column: ColumnDescription): number =>
			(readHeader(column.name).system === 'kemendagri' ? 1 : 0) + column.confidence;
		const pick = (roles: readonly string[]): ColumnDescription[] =>
			own.filter((column) => roles.includes(column.role)).sort((a, b) => prefer(b) - prefer(a));
		const names = pick(['area-name', 'parent-name']);
		this.#byLevel.set(level, { names, codes: pick(['area-code', 'parent-code']) });
		const texts = new Set(this.#table.rows.map((row) => this.#nameText(row, level)));
		const header = names[0] ? readHeader(names[0].name) : null;
		this.#habits.set(
			level,
			learnNamingHabits(texts, header?.kabupatenOnly ?? false, this.#gazetteer.registry),
		);
	}

	#prepareSections(): void {
		let section: AreaKind | null = null;
		for (const row of this.#table.rows) {
			const label = this.#nameText(row, this.level);
			if (classifyRemark(label, row)?.reason === 'section') section = sectionKind(label, row);
			else if (section) this.#sections.set(row, section);
		}
	}

	#nameText(row: RowCells, level: AreaLevel): string {
		const column = this.#byLevel.get(level)?.names[0];
		return column ? withoutHiddenCharacters(cellText(row[column.index])) : '';
	}

	/** The row's code at its own level as written, whether or not it can be used; '' without one. */
	codeText(row: number): string {
		const codes = this.#codeColumns.get(this.level);
		return codes ? cellText(this.#table.rows[row]?.[codes.column.index]) : '';
	}

	/** Rows in whose names or codes stand characters nobody sees, in order. */
	rowsWithHiddenCharacters(): number[] {
		const columns = [...this.#byLevel.values()].flatMap(({ names, codes }) => [...names, ...codes]);
		return this.#table.rows.flatMap((row, at) => {
			const isHidden = columns.some(({ index }) => {
				const cell = row[index];
				return typeof cell === 'string' && hasHiddenCharacters(cell);
			});
			return isHidden ? [at] : [];
		});
	}

	/** When only names of kecamatan or desa are given, the one area that holds nearly all of them. */
	#inferParent(): Area | null {
		const hasParent = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(this.level)).some((level) => {
			const columns = this.#byLevel.get(level);
			return columns && columns.names.length + columns.codes.length > 0;
		});
		if (hasParent || this.level === 'provinsi' || this.level === 'kabkota') return null;
		if (this.hasCodes) return null;
		const { registry } = this.#gazetteer;
		const texts = new Set<string>();
		for (const row of this.#table.rows) {
			const text = this.#nameText(row, this.level);
			// totals, notes and a row for the kab/kota itself are not places in it
			const isPlace =
				registry.findByName(this.level, text).length > 0 ||
				(classifyRemark(text, row) === null && registry.findByName('kabkota', text).length === 0);
			if (isPlace) texts.add(text);
		}
		return inferParent(texts, this.level, registry);
	}

	#prepareCodes(level: AreaLevel, declared: JoinRequest['codeSystem']): void {
		let best: CodeColumn | null = null;
		for (const column of this.#byLevel.get(level)?.codes ?? []) {
			const seen = new Map<string, { code: string; named: AreaCode[] }>();
			for (const row of this.#table.rows) {
				const code = cellText(row[column.index]);
				const text = this.#nameText(row, level);
				if (!code) continue;
				const key = this.#cellsKey(row, level);
				if (seen.has(key)) continue;
				const named = text
					? resolveName(text, level, this.#context(row, level), this.#gazetteer).found
					: [];
				seen.set(key, { code, named: named.map(({ area }) => area.code) });
			}
			const decision = detectCodeSystem(
				[...seen.values()],
				this.#gazetteer.registry,
				declared,
				readHeader(column.name).system,
			);
			if (!best || strength(decision) > strength(best.decision)) best = { column, decision };
		}
		if (best) this.#codeColumns.set(level, best);
	}

	/** Whether the rows' own level has a column of codes, usable or not. */
	get hasCodes(): boolean {
		return (this.#byLevel.get(this.level)?.codes.length ?? 0) > 0;
	}

	/** The column of codes used at a level. */
	codesAt(level: AreaLevel): CodeColumn | undefined {
		return this.#codeColumns.get(level);
	}

	/** All that a row says of its place, as one text: rows of the same text get the same area. */
	placeKey(row: RowCells): { readonly key: string; readonly isBlank: boolean } {
		const written = [...this.#byLevel.values()]
			.flatMap(({ names, codes }) => [...names, ...codes])
			.map((column) => cellText(row[column.index]));
		return {
			key: [...written, this.#sections.get(row)].join('\u0001'),
			isBlank: written.every((text) => text === ''),
		};
	}

	/** Reads a row's name and code of a level. Rows of one parent stand together: it is read once. */
	read(row: RowCells, level: AreaLevel): LevelReading {
		const section = level === this.level ? this.#sections.get(row) : undefined;
		const last = this.#last[level];
		if (last && last.section === section && this.#saysTheSame(row, last.row, level)) {
			return last.reading;
		}
		// a parent comes again below other rows; a place of the finest level is asked for once
		const key = level === this.level ? null : this.#cellsKey(row, level);
		const known = key === null ? undefined : this.#read[level].get(key);
		const reading = known ?? this.#readAnew(row, level);
		if (this.#final.has(level)) {
			if (key !== null) this.#read[level].set(key, reading);
			this.#last[level] = { row, section, reading };
		}
		return reading;
	}

	#readAnew(row: RowCells, level: AreaLevel): LevelReading {
		const codes = this.#codeColumns.get(level);
		const text = this.#nameText(row, level);
		const code = codes ? cellText(row[codes.column.index]) : '';
		const resolution = resolveName(text, level, this.#context(row, level), this.#gazetteer);
		const coded =
			codes && code ? areaOfCode(code, codes.decision, this.#gazetteer.registry) : undefined;
		return { ...resolution, coded, code, text };
	}

	/** The columns that say where a row lies down to a level. */
	#columnsDownTo(level: AreaLevel): readonly number[] {
		const known = this.#indexes.get(level);
		if (known) return known;
		const indexes = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level) + 1).flatMap((each) => {
			const columns = this.#byLevel.get(each);
			return columns ? [...columns.names, ...columns.codes].map(({ index }) => index) : [];
		});
		this.#indexes.set(level, indexes);
		return indexes;
	}

	#saysTheSame(row: RowCells, other: RowCells, level: AreaLevel): boolean {
		return row === other || this.#columnsDownTo(level).every((at) => row[at] === other[at]);
	}

	#cellsKey(row: RowCells, level: AreaLevel): string {
		let key = '';
		for (const at of this.#columnsDownTo(level)) key += `${cellText(row[at])}\n`;
		return key;
	}

	/** Areas in which the row's coarser cells say its place lies; empty when they say nothing. */
	parentsOf(row: RowCells): readonly AreaCode[] {
		return this.#context(row, this.level).within;
	}

	/** Whether a coarser cell of the row is itself only a spelling proposal. */
	parentIsProposal(row: RowCells): boolean {
		return AREA_LEVELS.slice(1, AREA_LEVELS.indexOf(this.level)).some((up) => {
			if ((this.#byLevel.get(up)?.names.length ?? 0) === 0) return false;
			const reading = this.read(row, up);
			return !reading.coded && reading.found.length === 0 && reading.proposal !== null;
		});
	}

	/** Where the row's coarser cells say its place lies. */
	#context(row: RowCells, level: AreaLevel): NameContext {
		const habits =
			this.#habits.get(level) ?? learnNamingHabits([], false, this.#gazetteer.registry);
		const section = level === this.level ? (this.#sections.get(row) ?? null) : null;
		for (const up of AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).reverse()) {
			const parent =
				this.#certainArea(row, up) ?? (up === this.inferred?.level ? this.inferred : null);
			if (!parent) continue;
			const within = this.#gazetteer.lineage.withSuccessors(parent.code);
			// a kab/kota may be listed under the provinsi of its time; a kecamatan must be found near
			return { within, soft: level === 'kabkota', habits, section };
		}
		return { within: [], soft: true, habits, section };
	}

	/** The area a coarser level's cells give without doubt, or the one proposal for it. */
	#certainArea(row: RowCells, level: AreaLevel): Area | null {
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

/** A column whose dots speak for themselves beats one that names had to settle. */
function strength(decision: CodeSystemDecision): number {
	if (decision.systems.length === 0) return 0;
	const order: readonly CodeSystemDecision['because'][] = [
		'same-in-all',
		'length',
		'names',
		'prefix',
		'declared',
		'dots',
	];
	return 1 + order.indexOf(decision.because);
}
