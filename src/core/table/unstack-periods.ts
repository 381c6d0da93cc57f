import type { AreaRegistry } from '../area/area-registry.ts';
import { classifyRemark } from '../join/row-remarks.ts';
import { diagnose } from '../model/diagnostic.ts';
import { AREA_LEVELS } from '../model/area.ts';
import { cellText, type RawCell, type SourceTable } from '../model/table.ts';
import { readColumnCells } from './column-cells.ts';
import { looksNumeric } from './parse-number.ts';
import { isPlaceHeader, readHeader } from './read-header.ts';
import { isPeriodText, withoutPeriod, yearPartOf } from './read-period.ts';

/** Columns that may hold areas and periods under each other, from the left; a row number may stand first. */
const LOOKED_AT = 3;
/** Headings there must be, and the share of the rows with figures that must stand under one. */
const NEEDED = { headings: 2, share: 0.8 };
/** Share of the headings that must name areas, where areas are the headings. */
const NAMED = 0.5;

/** Headers of the column that periods get, by what they are. */
const HEADERS = {
	year: 'Periode',
	month: 'Bulan',
	semester: 'Semester',
	quarter: 'Triwulan',
} as const;

/** What a row of such a table is. */
type RowKind = 'period' | 'heading-period' | 'other' | 'heading' | 'blank';

/** A column of areas and periods under each other, taken apart. */
interface Unstacked {
	/** Rows that stay, with what the column says of each. */
	readonly lines: readonly {
		readonly row: number;
		readonly area: RawCell;
		readonly period: RawCell;
	}[];
	/** Rows that head others and say nothing else. */
	readonly headings: number;
}

/**
 * Parts a column in which periods stand under areas, or areas under periods: `Kab. Lebak`, then `2021`,
 * `2022` with figures beside them. Each row with figures gets its area in that column and its period in
 * one of its own at the table's end.
 *
 * Headings have no figures; rows that only head others go, for their text is in the rows under them. A
 * heading of which another heading follows stays where it is, as larger areas do. Totals and notes stay, without a
 * period.
 *
 * @param table     not mutated
 * @param registry  the areas whose names count
 * @returns         the table itself where nothing is parted; else with `periods-unstacked` among its
 *                  diagnostics
 *
 * Cost: linear in rows; the names of headings are looked up.
 */
export function unstackPeriods(table: SourceTable, registry: AreaRegistry): SourceTable {
	const { headers, rows, sheetRows } = table;
	for (let column = 0; column < Math.min(LOOKED_AT, headers.length - 1); column++) {
		const periods = new Set(readColumnCells(rows, column).texts.filter(isPeriod));
		if (periods.size === 0) continue;
		const kinds = rows.map((row) => kindOf(row, column, periods));
		const parts = partsOf(rows, kinds, column);
		if (!parts) continue;
		const unstacked =
			underAreas(rows, kinds, column, registry, isPlaceHeader(headers[column] ?? '')) ??
			underPeriods(rows, kinds, column, registry);
		if (!unstacked) continue;
		const { lines, headings } = unstacked;
		const header = headers[column] ?? '';
		const own = headers.includes(HEADERS[parts]) ? `${HEADERS[parts]} *` : HEADERS[parts];
		const isOfPeriods = readHeader(header).periodPart !== null || isPeriodText(header);
		const example = lines.find(({ period }) => period !== null);
		const params = {
			column: header,
			example: `${cellText(example?.area)}, ${cellText(example?.period)}`,
		};
		return {
			...table,
			headers: [...headers.with(column, isOfPeriods ? 'Wilayah' : header), own],
			rows: lines.map(({ row, area, period }) => [...(rows[row] ?? []).with(column, area), period]),
			sheetRows: lines.map(({ row }) => sheetRows[row] ?? row + 1),
			diagnostics: [...table.diagnostics, diagnose('periods-unstacked', params, [], headings)],
		};
	}
	return table;
}

/** What the row is, by its cell in the column, which may be a period, and whether figures stand right of it. */
function kindOf(row: readonly RawCell[], column: number, periods: ReadonlySet<string>): RowKind {
	const text = cellText(row[column]);
	if (text === '') return 'blank';
	const hasFigures = row.some(
		(cell, at) => at > column && cellText(cell) !== '' && looksNumeric(cell),
	);
	if (periods.has(text)) return hasFigures ? 'period' : 'heading-period';
	return hasFigures ? 'other' : 'heading';
}

/** A year, with or without its part, or a part of a year that the title may date. */
function isPeriod(text: string): boolean {
	return isPeriodText(text) || (yearPartOf(text) !== null && isOnlyPart(text));
}

function isOnlyPart(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(withoutPeriod(text.replace(/[()]/gu, ' ')));
}

/** What the periods of a column are; null where it has too few, or several kinds of them. */
function partsOf(
	rows: SourceTable['rows'],
	kinds: readonly RowKind[],
	column: number,
): keyof typeof HEADERS | null {
	const found = new Set<keyof typeof HEADERS>();
	let count = 0;
	for (const [at, kind] of kinds.entries()) {
		if (kind !== 'period' && kind !== 'heading-period') continue;
		count++;
		const text = cellText(rows[at]?.[column]);
		const part = yearPartOf(text) ?? '';
		const isDated = isPeriodText(text);
		found.add(
			isDated
				? 'year'
				: part.startsWith('S')
					? 'semester'
					: part.startsWith('Q')
						? 'quarter'
						: 'month',
		);
	}
	const [only] = found;
	return only && found.size === 1 && count >= NEEDED.headings ? only : null;
}

/**
 * `Kab. Lebak`, `2021`, `2022`, `Kab. Serang`, `2021` …; null for another table.
 *
 * @param ofPlaces  whether the header says that areas stand there, so that one known name is enough
 */
function underAreas(
	rows: SourceTable['rows'],
	kinds: readonly RowKind[],
	column: number,
	registry: AreaRegistry,
	ofPlaces: boolean,
): Unstacked | null {
	const lines: { row: number; area: RawCell; period: RawCell }[] = [];
	const areas: string[] = [];
	let area: RawCell = null;
	let under = 0;
	let beside = 0;
	for (const [row, kind] of kinds.entries()) {
		const cell = rows[row]?.[column] ?? null;
		if (kind === 'heading-period') return null;
		if (kind === 'period') {
			if (area === null) return null;
			lines.push({ row, area, period: cell });
			under++;
			continue;
		}
		const next = kinds.slice(row + 1).find((each) => each !== 'blank');
		if (kind === 'heading' && next === 'period') {
			area = cell;
			areas.push(cellText(cell));
			continue;
		}
		const isTotal = kind === 'other' && isRemark(rows[row] ?? [], column);
		if (kind === 'other' && !isTotal) beside++;
		if (kind !== 'blank' && !isTotal) area = null;
		lines.push({ row, area: cell, period: null });
	}
	if (areas.length < NEEDED.headings || under < (under + beside) * NEEDED.share) return null;
	// headings that are no areas are another list: programmes, say
	const named = areas.filter((text) => isArea(text, registry));
	const isEnough = named.length >= (ofPlaces ? 1 : areas.length * NAMED);
	return isEnough ? { lines, headings: areas.length } : null;
}

/** `2021`, `Kab. Lebak`, `Kab. Serang`, `2022`, `Kab. Lebak` …; null for another table. */
function underPeriods(
	rows: SourceTable['rows'],
	kinds: readonly RowKind[],
	column: number,
	registry: AreaRegistry,
): Unstacked | null {
	const lines: { row: number; area: RawCell; period: RawCell }[] = [];
	let period: RawCell = null;
	let headings = 0;
	let named = 0;
	let under = 0;
	for (const [row, kind] of kinds.entries()) {
		const cell = rows[row]?.[column] ?? null;
		if (kind === 'period') return null;
		if (kind === 'heading-period') {
			period = cell;
			headings++;
			continue;
		}
		if (kind === 'other') {
			if (period === null) return null;
			under++;
			if (isArea(cellText(cell), registry)) named++;
		}
		lines.push({ row, area: cell, period: kind === 'other' ? period : null });
	}
	return headings >= NEEDED.headings && named >= under * NAMED ? { lines, headings } : null;
}

function isRemark(row: readonly RawCell[], column: number): boolean {
	return classifyRemark(cellText(row[column]), row) !== null;
}

function isArea(text: string, registry: AreaRegistry): boolean {
	const name = registry.nameOf(text);
	return AREA_LEVELS.some((level) => name.at(level).length > 0);
}
