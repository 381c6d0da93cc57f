import { ancestorOfCode, isFinerLevel, isInside } from '../area/area-code.ts';
import { hasHiddenCharacters } from '../area/area-name.ts';
import { AREA_LEVELS, type Area, type AreaCode, type AreaLevel } from '../model/area.ts';
import type { ColumnDescription, SourceTable } from '../model/table.ts';
import type { ColumnCells } from '../table/column-cells.ts';
import type { Gazetteer } from './area-context.ts';
import { distrustParents, type ParentDistrust } from './distrust-parents.ts';
import type { Heading } from './find-headings.ts';
import { findParentRows } from './find-parent-rows.ts';
import type { JoinRequest, RowReason } from './join-result.ts';
import { includesArea, PlaceReader } from './read-place.ts';
import { isIslandGroup } from './row-remarks.ts';
import type { ToldParent } from './told-parents.ts';

/** Islands a column must name before the name of one is doubted to be a provinsi's. */
const FEWEST_ISLANDS = 2;
/** Rows that must be certain before the provinsi of most of them is that of all, and their share. */
const COMMON = { fewest: 8, share: 0.8 };
/** Codes that must lie outside the area beside them before all of a column are doubted, and their share. */
const MISPLACED = { fewest: 2, share: 0.2 };

/** The cells of a data row. */
export type RowCells = SourceTable['rows'][number];

/**
 * Reads a table's rows for who decides them: what their cells say ({@link PlaceReader}), which rows are
 * the same place, and which are headings, or figures of larger areas.
 */
export class RowReader extends PlaceReader {
	/** For each row, the first row with the same area cells under the same heading. */
	readonly places: readonly number[];
	/** Levels below provinsi and above the rows' that have names. */
	readonly #namedAbove: readonly AreaLevel[];
	/** The rows that are of larger areas; null before anybody asked. */
	#parentRows: ReadonlyMap<number, Area> | null = null;
	/** Names of islands in a column of provinsi that lists them too; null before anybody asked. */
	#islands: ReadonlySet<AreaCode> | null = null;
	/** The provinsi that nearly all rows lie in; absent before anybody asked. */
	#common: AreaCode | null | undefined;
	#distrust: { readonly found: ParentDistrust | null } | null = null;
	#areCodesDoubtful: boolean | null = null;

	/** As {@link PlaceReader} is made. */
	constructor(
		request: JoinRequest,
		columns: readonly ColumnDescription[],
		level: AreaLevel,
		cells: readonly ColumnCells[],
		gazetteer: Gazetteer,
	) {
		super(request, columns, level, cells, gazetteer);
		this.#namedAbove = AREA_LEVELS.filter(
			(each) =>
				each !== 'provinsi' && isFinerLevel(level, each) && this.columnsOf(each).names.length > 0,
		);
		this.places = this.#findPlaces();
	}

	/** The heading that a row is; null for other rows, and where it may be an area inside as well. */
	headingOf(row: number): Heading | null {
		if (!this.headings || this.headings.doubtful.has(row)) return null;
		const { all, placeOf } = this.headings;
		return all[(placeOf[row] ?? 0) - all.length - 1] ?? null;
	}

	/** What a row may be that is a heading or an area inside it; empty for other rows. */
	eitherOf(row: number): readonly AreaCode[] {
		// a habit of the column tells a provinsi from a kab/kota of its name
		if (this.level === 'kabkota') return [];
		return this.headings?.doubtful.get(row) ?? [];
	}

	#findPlaces(): number[] {
		const { groupOf, firstRows } = this.columnsOf(this.level).groups;
		const { rows } = this.table;
		const columns = this.areaColumns.map((column) => this.columnCells(column));
		const isBlank = columns.some(({ filled }) => filled === rows.length)
			? []
			: firstRows.map((row) => columns.every(({ texts, textAt }) => !texts[textAt[row] ?? 0]));
		return rows.map((_, row) => {
			const group = groupOf[row] ?? 0;
			return isBlank[group] ? row : (firstRows[group] ?? row);
		});
	}

	/** The row's code at its own level as written, whether or not it can be used; '' without one. */
	codeText(row: number): string {
		const codes = this.codesAt(this.level);
		return codes && row >= 0 ? this.textOf(row, codes.column) : '';
	}

	/** The cells of a row. */
	cellsOf(row: number): RowCells {
		return this.table.rows[row] ?? [];
	}

	/** Rows in whose names or codes stand characters nobody sees, in order. */
	rowsWithHiddenCharacters(): number[] {
		const columns = this.areaColumns.filter((column) => {
			const cells = [...this.columnCells(column).distinctCells];
			// all of them at once: hardly any table has such characters
			return hasHiddenCharacters(cells.join('\n')) && cells.some(isHidden);
		});
		if (columns.length === 0) return [];
		return this.table.rows.flatMap((row, at) =>
			columns.some(({ index }) => isHidden(row[index])) ? [at] : [],
		);
	}

	/** What an answer told of the place that a row names as its parent; null when none did. */
	told(row: number): ToldParent | null {
		if (this.answered.isEmpty) return null;
		const above = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(this.level));
		const up = above.findLast((level) => this.columnsOf(level).names.length > 0);
		return up ? this.answered.at(up, row) : null;
	}

	/** The larger area that a row without a name of its own is of; undefined for other rows. */
	parentRow(row: number): Area | undefined {
		return (this.#parentRows ??= this.#findParentRows()).get(row);
	}

	#findParentRows(): ReadonlyMap<number, Area> {
		const own = this.columnsOf(this.level);
		const up = this.#levelAbove();
		const isBlank = own.labels.map((label) => /^[-–—.\s]*$/u.test(label));
		if (!up || !own.labelAt || !isBlank.includes(true)) return new Map();
		const isOpen = (row: number): boolean =>
			isBlank[own.labelAt?.[row] ?? 0] === true && /^[-–—.\s]*$/u.test(this.codeText(row));
		const found = findParentRows(
			{
				rows: this.table.rows,
				columns: this.columns,
				level: this.level,
				isOpen,
				parentOf: (row) => this.#areaWritten(row, up),
				namedBy: (row) => this.resolve(row, this.level).found.map(({ area }) => area),
			},
			this.gazetteer.registry,
		);
		// rows that say the same are decided together
		const doubtful = new Set(this.places.filter((_, row) => isOpen(row) && !found.has(row)));
		for (const row of found.keys()) if (doubtful.has(this.places[row] ?? row)) found.delete(row);
		return found;
	}

	/**
	 * Why a row need not be the one area that carries its name: the larger area written beside it is
	 * unknown, all others lie elsewhere, or the name may be a whole island's. Null where nothing speaks
	 * against it.
	 */
	doubtOf(row: number, area: Area): RowReason | null {
		if (area.level === 'provinsi') return this.#mayBeIsland(area) ? 'island-group' : null;
		if (this.isAlone || (area.level !== 'kecamatan' && area.level !== 'desa')) return null;
		if (this.#hasUnknownParent(row)) return 'parent-doubtful';
		this.#common = this.#common === undefined ? this.#findCommon() : this.#common;
		return this.#common && !isInside(area.code, this.#common) ? 'away-from-others' : null;
	}

	/** Whether the nearest larger area that a row writes is none we know. */
	#hasUnknownParent(row: number): boolean {
		const up = this.#levelAbove();
		if (!up || this.answered.at(up, row)) return false;
		const { coded, found, proposal, text } = this.read(row, up);
		return !coded && found.length === 0 && !proposal && /\p{L}{2}/u.test(text);
	}

	/** The provinsi of nearly all rows, where no column, heading or title says where they lie. */
	#findCommon(): AreaCode | null {
		if (this.inferred || this.headings || this.hasCodes || this.#levelAbove()) return null;
		const held = new Map<AreaCode, number>();
		let known = 0;
		for (const row of this.columnsOf(this.level).groups.firstRows) {
			const [only, ...others] = this.resolve(row, this.level).found;
			const provinsi = only && others.length === 0 && ancestorOfCode(only.area.code, 'provinsi');
			if (!provinsi) continue;
			known++;
			held.set(provinsi, (held.get(provinsi) ?? 0) + 1);
		}
		const [most] = [...held].sort((a, b) => b[1] - a[1]);
		return most && known >= COMMON.fewest && most[1] >= known * COMMON.share ? most[0] : null;
	}

	/**
	 * Whether a provinsi's name is the whole island's in a column that lists islands: `Papua` below
	 * `Kalimantan`, where no other provinsi of Papua is named.
	 */
	#mayBeIsland({ code }: Area): boolean {
		return (this.#islands ??= this.#findIslands()).has(code);
	}

	#findIslands(): ReadonlySet<AreaCode> {
		const { labels } = this.columnsOf(this.level);
		const { registry } = this.gazetteer;
		const named = labels.map((label) => ({
			label,
			areas: registry.findByName('provinsi', label).map(({ area }) => area),
		}));
		const groups = named.filter(({ label, areas }) => areas.length === 0 && isIslandGroup(label));
		if (groups.length < FEWEST_ISLANDS) return new Set();
		const listed = named.flatMap(({ areas }) => areas);
		return new Set(
			registry
				.atLevel('provinsi')
				.filter(({ name }) => {
					if (!isIslandGroup(name)) return false;
					const isPart = (each: Area): boolean => each.name.startsWith(`${name} `);
					return registry.atLevel('provinsi').some(isPart) && !listed.some(isPart);
				})
				.map(({ code }) => code),
		);
	}

	/** The level of the nearest columns above the rows' own; undefined without. */
	#levelAbove(): AreaLevel | undefined {
		return AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(this.level)).findLast((level) => {
			const { names, codes } = this.columnsOf(level);
			return names.length + codes.length > 0;
		});
	}

	/** The larger area that a row names exactly beside its own name, and how it writes it. */
	writtenParent(row: number): { readonly area: Area; readonly text: string } | null {
		const up = this.#levelAbove();
		const area = up && this.#areaWritten(row, up);
		return area ? { area, text: this.read(row, up).text || area.name } : null;
	}

	/** Whether the column of larger areas is wrong of too many rows to be believed of the others. */
	get distrust(): ParentDistrust | null {
		this.#distrust ??= { found: this.#findDistrust() };
		return this.#distrust.found;
	}

	#findDistrust(): ParentDistrust | null {
		const up = this.#levelAbove();
		const isSmall = this.level === 'kecamatan' || this.level === 'desa';
		const hasCodes = (this.codesAt(this.level)?.decision.systems.length ?? 0) > 0;
		const [column] = up ? [...this.columnsOf(up).names, ...this.columnsOf(up).codes] : [];
		if (!isSmall || hasCodes || this.headings || !column) return null;
		const own = this.columnsOf(this.level);
		return distrustParents(
			own.groups,
			column,
			(row) => this.gazetteer.registry.nameOf(this.nameText(row, own)),
			(row) => this.parentsOf(row),
			this.level,
		);
	}

	/**
	 * Whether codes without a name beside them lie so often outside the larger area of their row that one
	 * inside it may be chance: numbers of a _satuan kerja_ have the form of a kecamatan's.
	 */
	get areCodesDoubtful(): boolean {
		return (this.#areCodesDoubtful ??= this.#findCodesDoubtful());
	}

	#findCodesDoubtful(): boolean {
		let outside = 0;
		let all = 0;
		for (const row of this.columnsOf(this.level).groups.firstRows) {
			const { coded, text } = this.read(row, this.level);
			const parents = coded && text === '' ? this.parentsOf(row) : [];
			if (!coded || parents.length === 0) continue;
			all++;
			if (!parents.some((code) => this.gazetteer.registry.isWithin(coded.code, code))) outside++;
		}
		return outside >= MISPLACED.fewest && outside >= all * MISPLACED.share;
	}

	/** The area that a coarser level's cells give exactly; null where they only may. */
	#areaWritten(row: number, level: AreaLevel): Area | null {
		const { coded, found } = this.read(row, level);
		if (coded) return found.length === 0 || includesArea(found, coded) ? coded : null;
		const [only] = found;
		return only && found.length === 1 && only.area.level === level ? only.area : null;
	}

	/** Whether the codes of the rows' own level are written with their zeros elsewhere: `32.01`. */
	get codesKeepZeros(): boolean {
		const codes = this.codesAt(this.level);
		return codes !== undefined && this.columnCells(codes.column).texts.some(hasLeadingZero);
	}

	/** Whether a coarser cell of the row is itself only a spelling proposal. */
	parentIsProposal(row: number): boolean {
		for (const up of this.#namedAbove) {
			if (this.answered.at(up, row)) continue;
			const { coded, found, proposal } = this.read(row, up);
			if (!coded && found.length === 0 && proposal !== null) return true;
		}
		return false;
	}
}

function isHidden(cell: RowCells[number] | undefined): boolean {
	return typeof cell === 'string' && hasHiddenCharacters(cell);
}

function hasLeadingZero(code: string): boolean {
	return /^'?\d{2}[.,]0[1-9]$/.test(code);
}
