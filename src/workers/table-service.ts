import type { AreaLocator } from '../core/geo/area-locator.ts';
import type { PointSet } from '../core/points/count-points.ts';
import { tableCoordinates, type RowsAre, type TableCoordinates } from '../core/points/rows-are.ts';
import type { CountedPoints } from './points-service.ts';
import type { ShownTable } from './small-counts.ts';
import type { SavedCells } from './project-service.ts';
import type { SavedProject } from '../core/project/saved-project.ts';
import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { Gazetteer } from '../core/join/area-context.ts';
import { groupRows, type GroupedRows } from '../core/join/group-rows.ts';
import type { JoinedRow, JoinRequest, JoinResult } from '../core/join/join-result.ts';
import { joinTable } from '../core/join/join-table.ts';
import { tidyValues, type TidyTable, type TidyValue } from '../core/join/tidy-values.ts';
import { addSums } from '../core/layer/sum-desa.ts';
import type { TableChoices } from '../core/layer/table-layer.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { diagnose, success, type Diagnostic, type Result } from '../core/model/diagnostic.ts';
import type { RawTable, SourceTable } from '../core/model/table.ts';
import { arrangeTable } from '../core/table/arrange-table.ts';
import type { Arrangement } from '../core/table/arrangement.ts';
import { columnShape } from '../core/table/column-shape.ts';
import { findTables } from '../core/table/find-table.ts';
import { loadDesa } from '../io/load-desa.ts';
import { loadGazetteer } from '../io/load-geodata.ts';
import { admitTables } from '../io/admit-tables.ts';
import { readPastedSheets, type Pasted } from '../io/read-pasted.ts';
import { readSheets } from '../io/read-table-file.ts';
import type { TextEncoding } from '../core/model/text-encoding.ts';
import { sampleEncodings, type EncodingSample } from '../io/formats/sample-encodings.ts';

/** A table of a file, without its rows: those stay in the worker. */
export interface TableOutline {
	readonly name: string;
	readonly rowCount: number;
	/** Columns it has in the file, before codes or larger areas get columns of their own. */
	readonly columnCount: number;
	/** What its columns look like, see `columnShape`. */
	readonly shape: string;
}

/** A file whose tables were found. */
export interface OpenedFile {
	readonly fileName: string;
	readonly tables: readonly TableOutline[];
	/** How its text may be read, where that is in doubt or was chosen; else null. */
	readonly encodings: readonly EncodingSample[] | null;
}

/** Where parts of the boundary pack are that some files need. */
export interface PackUrls {
	/** Tables of desa, one per provinsi. */
	readonly desaUrls: readonly string[];
	/** National outlines of kecamatan; null without a pack. */
	readonly outlinesUrl: string | null;
}

/** Which table to join, and what a person decided about it. */
export interface JoinQuestion extends Pick<
	JoinRequest,
	'level' | 'codeSystem' | 'columns' | 'answers'
> {
	readonly tableIndex: number;
	/** What of the table's arrangement is left as it is written. */
	readonly asWritten: readonly Arrangement[];
	/** What the rows of a table with coordinates are; null lets the table decide. */
	readonly rowsAre: RowsAre | null;
	/** Whether to swap coordinates that lie in Indonesia only the other way round. */
	readonly swapsCoordinates: boolean;
	/** The level counts of desa are added up to; null leaves them desa. */
	readonly sumTo: AreaLevel | null;
	/** Counts of people below it are hidden; null is 5. */
	readonly hideBelow: number | null;
}

/**
 * A table joined, with its figures. The request's table has no rows here: a page that shows a map
 * needs none of the cells.
 */
export interface JoinedTable {
	readonly join: JoinResult;
	readonly tidy: TidyTable;
	readonly choices: TableChoices;
	readonly groups: GroupedRows;
	/** What the rows of a table with coordinates are; null for a table without. */
	readonly rowsAre: RowsAre | null;
	/** The points that were counted, null when rows are areas. */
	readonly points: PointSet | null;
	/** Names of the desa that are shown; the page itself does not hold all 83,762. */
	readonly desaNames: ReadonlyMap<AreaCode, string>;
}

/** A joined table without its long lists, and how long they are. */
export interface JoinedOutline extends JoinedTable {
	readonly rowCount: number;
	readonly valueCount: number;
}

/** A question about a table of which nobody has decided anything. */
const NOTHING_DECIDED: Omit<JoinQuestion, 'tableIndex'> = {
	asWritten: [],
	level: null,
	codeSystem: null,
	columns: new Map(),
	answers: new Map(),
	rowsAre: null,
	swapsCoordinates: false,
	sumTo: null,
	hideBelow: null,
};

/**
 * Reading and joining one file, away from the page's own thread. The file's cells never leave it.
 *
 * The worker fetches the hierarchy for itself, and desa when a table has some. Long lists are handed
 * over in parts, so that the page never stops to take in all of them at once.
 */
export class TableService {
	#gazetteer: Gazetteer | null = null;
	#pack: PackUrls = { desaUrls: [], outlinesUrl: null };
	#locator: AreaLocator | null = null;
	#hasDesa = false;
	#fileName = '';
	/** The file, while its letters are in doubt. */
	#bytes: Uint8Array | null = null;
	/** The tables as they stand in the file, and as they are joined. */
	#found: readonly SourceTable[] = [];
	#tables: readonly SourceTable[] = [];
	/** The sheets behind the tables, and what was noticed reading them: what a project file keeps. */
	#sheets: readonly RawTable[] = [];
	#notes: readonly Diagnostic[] = [];
	#joined: { join: JoinResult; tidy: TidyTable } | null = null;

	/**
	 * Says where the tables of desa and the outlines are, which are fetched when a file first needs
	 * them. The rest of the hierarchy comes with the worker.
	 */
	setPack(pack: PackUrls): void {
		this.#pack = pack;
	}

	/**
	 * Reads a file and finds its tables. A file with personal data gives nothing but the diagnostic
	 * `personal-data`.
	 *
	 * @returns every table with data; an error diagnostic when there is none
	 */
	async open(bytes: Uint8Array, fileName: string): Promise<Result<OpenedFile>> {
		this.#bytes = bytes;
		const opened = await this.#hold(await readSheets(bytes, fileName, null), fileName);
		// only a file whose letters are in doubt is read a second time
		if (!opened.ok || !opened.value.encodings) this.#bytes = null;
		return opened;
	}

	/**
	 * Reads the file that is open again, its text in another encoding. The door for personal data is
	 * passed again; a file that cannot be used so leaves the tables as they were.
	 *
	 * @param encoding  null lets the bytes decide
	 */
	async reopen(encoding: TextEncoding | null): Promise<Result<OpenedFile>> {
		if (!this.#bytes) throw new RangeError('there is no text to read again');
		const read = await readSheets(this.#bytes, this.#fileName, encoding);
		return this.#hold(read, this.#fileName);
	}

	/**
	 * Reads what was pasted and finds its tables, as {@link open} does for a file.
	 *
	 * @param name  stands for the file's name
	 */
	async openPasted(pasted: Pasted, name: string): Promise<Result<OpenedFile>> {
		this.#bytes = null;
		return this.#hold(await readPastedSheets(pasted, name), name);
	}

	/** A project file but for its cells: those are read by the worker of each table. */
	async readProject(bytes: Uint8Array, fileName: string): Promise<Result<SavedProject>> {
		return (await import('./project-service.ts')).readOutline(bytes, fileName);
	}

	/**
	 * Takes up a table of a project file from the cells saved in it, as {@link open} does a file.
	 *
	 * @param at  its place among the tables that {@link readProject} gave
	 */
	async openSaved(bytes: Uint8Array, project: string, at: number): Promise<Result<OpenedFile>> {
		const { readCells } = await import('./project-service.ts');
		const read = await readCells(bytes, project, at);
		if (!read.ok) return read;
		this.#bytes = read.value.bytes;
		return this.#hold(success([...read.value.sheets], read.value.notes), read.value.file);
	}

	/** The cells of the file that is open, as a project file holds them. */
	async saveCells(): Promise<SavedCells> {
		const { saveCells } = await import('./project-service.ts');
		return saveCells(this.#sheets, this.#notes, this.#bytes);
	}

	/** Keeps what the door lets through, and finds its tables. */
	async #hold(read: Result<RawTable[]>, fileName: string): Promise<Result<OpenedFile>> {
		if (!read.ok) return read;
		const found = findTables(admitTables(read));
		if (!found.ok) return found;
		const { registry } = await this.#needGazetteer();
		this.#sheets = read.value;
		this.#notes = read.diagnostics;
		this.#fileName = fileName;
		this.#found = found.value;
		this.#tables = found.value.map((table) => arrangeTable(table, registry));
		const tables = this.#tables.map((table, at) => ({
			name: table.name,
			rowCount: table.rows.length,
			columnCount: found.value[at]?.headers.length ?? 0,
			shape: columnShape(table),
		}));
		const isDoubtful = found.diagnostics.some(({ code }) => code.startsWith('encoding-'));
		const encodings = isDoubtful && this.#bytes ? sampleEncodings(this.#bytes) : null;
		return success({ fileName, tables, encodings }, found.diagnostics);
	}

	/** The table with most rows that are areas; the first of several. */
	async likeliest(): Promise<number> {
		let best = { index: 0, matched: -1 };
		if (this.#tables.length < 2) return 0;
		for (const index of this.#tables.keys()) {
			const joined = await this.#joinTable({ ...NOTHING_DECIDED, tableIndex: index });
			const matched =
				tableCoordinates(joined, null)?.rowsAre === 'points'
					? joined.rows.length
					: joined.rows.filter(({ outcome }) => outcome === 'matched').length;
			if (matched > best.matched) best = { index, matched };
		}
		return best.index;
	}

	/**
	 * Joins a table and reads its figures, or counts its points; its rows and values are fetched in
	 * parts.
	 */
	async join(question: JoinQuestion): Promise<JoinedOutline> {
		const { lineage } = await this.#needGazetteer();
		const named = await this.#joinTable(question);
		const coordinates = tableCoordinates(named, question.rowsAre);
		const counted =
			coordinates?.rowsAre === 'points' ? await this.#count(named, coordinates, question) : null;
		const { showPoints, showTable } = await import('./small-counts.ts');
		if (counted) {
			const { figures, points } = showPoints(counted.figures, counted.points);
			const all = (await this.#needGazetteer()).registry;
			const shown = showTable(figures, question.hideBelow, all);
			return this.#hand(shown, counted.placed, points, 'points');
		}
		const joined = coordinates ? withOffer(named, coordinates.rowsAre) : named;
		const tidied = { join: joined, tidy: tidyValues(joined, lineage, question.columns) };
		const { checkCells } = await import('../core/validity/check-cells.ts');
		const diagnostics = [...tidied.tidy.diagnostics, ...checkCells(tidied)];
		const figures = { join: joined, tidy: { ...tidied.tidy, diagnostics } };
		// desa may have been loaded for the join
		const all = (await this.#needGazetteer()).registry;
		const summed = question.sumTo ? addSums(figures, question.sumTo, all) : figures;
		const shown = showTable(summed, question.hideBelow, all);
		return this.#hand(shown, joined, null, coordinates && 'areas');
	}

	/** Hands over a result without its long lists, and keeps those. */
	async #hand(
		{ figures: { join, tidy }, choices }: ShownTable,
		ofFile: JoinResult,
		points: PointSet | null,
		rowsAre: RowsAre | null,
	): Promise<JoinedOutline> {
		this.#joined = { join, tidy };
		const { registry } = await this.#needGazetteer();
		const groups = groupRows(ofFile);
		const { request } = join;
		const outline: JoinedOutline = {
			join: {
				...join,
				request: { ...request, table: { ...request.table, rows: [] } },
				rows: [],
				places: join.places,
			},
			tidy: { ...tidy, values: [] },
			choices,
			groups,
			rowsAre,
			points,
			desaNames: namesOfDesa(
				Object.values(groups).flatMap(({ bundles }) => bundles.map(({ first }) => first)),
				registry,
			),
			rowCount: join.rows.length,
			valueCount: tidy.values.length,
		};
		return outline;
	}

	/** Counts the points of a table; null where the outlines cannot be had. */
	async #count(
		named: JoinResult,
		{ columns }: TableCoordinates,
		{ swapsCoordinates }: JoinQuestion,
	): Promise<CountedPoints | null> {
		if (!this.#pack.outlinesUrl) return null;
		const { countTable, loadLocator } = await import('./points-service.ts');
		this.#locator ??= await loadLocator(this.#pack.outlinesUrl);
		const { registry } = await this.#needGazetteer();
		return this.#locator
			? countTable(named, columns, swapsCoordinates, this.#locator, registry)
			: null;
	}

	/** Some rows of the table that was joined last. */
	rows(from: number, to: number): readonly JoinedRow[] {
		return this.#joined?.join.rows.slice(from, to) ?? [];
	}

	/** Names of the desa in some rows of the table that was joined last. */
	async desaNames(from: number, to: number): Promise<[AreaCode, string][]> {
		const { registry } = await this.#needGazetteer();
		return [...namesOfDesa(this.rows(from, to), registry)];
	}

	/** Some values of the table that was joined last. */
	values(from: number, to: number): readonly TidyValue[] {
		return this.#joined?.tidy.values.slice(from, to) ?? [];
	}

	async #joinTable(question: JoinQuestion): Promise<JoinResult> {
		const { tableIndex, asWritten, level, codeSystem, columns, answers } = question;
		const request: JoinRequest = {
			table: await this.#arranged(tableIndex, asWritten),
			fileName: this.#fileName,
			level,
			codeSystem,
			columns,
			answers,
		};
		const join = joinTable(request, await this.#needGazetteer());
		if (this.#hasDesa || !join.diagnostics.some(({ code }) => code === 'desa-names-missing')) {
			return join;
		}
		await this.#addDesa();
		const gazetteer = await this.#needGazetteer();
		this.#tables = this.#found.map((each) => arrangeTable(each, gazetteer.registry));
		return joinTable({ ...request, table: await this.#arranged(tableIndex, asWritten) }, gazetteer);
	}

	/** A table in the order the joiner reads, but for what a person wants left as it is. */
	async #arranged(index: number, asWritten: readonly Arrangement[]): Promise<SourceTable> {
		const table = this.#tables[index];
		const found = this.#found[index];
		if (!table || !found) throw new RangeError(`there is no table ${index}`);
		if (asWritten.length === 0) return table;
		return arrangeTable(found, (await this.#needGazetteer()).registry, asWritten);
	}

	async #addDesa(): Promise<void> {
		const gazetteer = await this.#needGazetteer();
		const desa = await loadDesa(this.#pack.desaUrls);
		if (desa.length === 0) return;
		this.#gazetteer = { ...gazetteer, registry: gazetteer.registry.with(desa) };
		this.#hasDesa = true;
	}

	async #needGazetteer(): Promise<Gazetteer> {
		this.#gazetteer ??= await loadGazetteer();
		return this.#gazetteer;
	}
}

/** Names of the desa that rows are, or may be. */
function namesOfDesa(rows: readonly JoinedRow[], registry: AreaRegistry): Map<AreaCode, string> {
	const names = new Map<AreaCode, string>();
	for (const { area, suggestions } of rows) {
		for (const code of area ? [area, ...suggestions] : suggestions) {
			const known = registry.get(code);
			if (known?.level === 'desa') names.set(code, known.name);
		}
	}
	return names;
}

/** A join of areas with coordinates beside them: that they could be counted is said. */
function withOffer(join: JoinResult, rowsAre: RowsAre): JoinResult {
	if (rowsAre === 'points') return join;
	return { ...join, diagnostics: [...join.diagnostics, diagnose('points-offered')] };
}
