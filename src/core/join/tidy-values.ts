import type { AreaLineage } from '../area/area-split.ts';
import type { AreaCode } from '../model/area.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import {
	cellText,
	type ColumnDescription,
	type MissingReason,
	type NumberChoice,
} from '../model/table.ts';
import type { NumberFormat } from '../table/parse-number.ts';
import { readFigures, type ColumnFigures } from '../table/read-figures.ts';
import { checkFigures, type FigureColumn } from './check-figures.ts';
import type { JoinResult } from './join-result.ts';
import { extentOf, ownFigures, yearOf, yearOfList } from './mark-extents.ts';
import { PeriodReader } from './period-reader.ts';

/** One figure of a table: which area, what, when, of which category. */
export interface TidyValue {
	readonly row: number;
	readonly area: AreaCode | null;
	/** Id of a known indicator, else the header without unit and period. */
	readonly indicator: string;
	/** `2022`, `2025-03`, `2012-S2`, `2020-Q1`, `2023/2024`; null when the data name none. */
	readonly period: string | null;
	/**
	 * Category column to its cell: `{ jenis_bansos: 'PKH' }`; and the group a column is about, where
	 * columns part one figure: `{ jenis_kelamin: 'Perempuan' }`; and `bagian_tahun` where columns are of
	 * several parts of a year that nothing names. A figure without a category that
	 * others of the table have is not parted by it.
	 */
	readonly category: Readonly<Record<string, string>>;
	readonly value: number | null;
	/** Lower case, as the table writes it; null when it does not. */
	readonly unit: string | null;
	readonly missing: MissingReason | null;
	/** Today's areas the figure covers where they are more than the area, the area first; else null. */
	readonly extent: readonly AreaCode[] | null;
}

/**
 * Choices a person made about reading numbers, by column index. What was chosen of columns as a whole
 * (`ColumnChoice`) may be given as it is.
 */
export type NumberChoices = ReadonlyMap<number, NumberChoice>;

/** The figures of a table, and what was noticed while reading them. */
export interface TidyTable {
	readonly values: readonly TidyValue[];
	/** How each value column writes its numbers, by column index. */
	readonly formats: ReadonlyMap<number, NumberFormat>;
	/** Columns no figure of which holds until a person has chosen a scale, by column index. */
	readonly doubts: ReadonlyMap<number, NonNullable<ColumnFigures['doubt']>>;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a joined table into one record per figure.
 *
 * Separators are decided per column; an answer about one holds for others that may mean both; missing cells keep their reason and are never zero, and a zero
 * for a provinsi that had no statistics yet is missing, not zero. Footnotes give no values; totals
 * and unmatched rows do, with the area they have or null. Figures that cannot be right are told of
 * and left as they stand ({@link checkFigures}).
 *
 * @param join     a joined table; not mutated
 * @param lineage  splits, for areas that did not exist then
 * @param choices  how a person said columns are to be read
 * @returns        rows × value columns records, in row order then column order
 */
export function tidyValues(
	join: JoinResult,
	lineage: AreaLineage,
	choices: NumberChoices = new Map(),
): TidyTable {
	const { table } = join.request;
	const categories = join.columns.filter((column) => column.role === 'category');
	const unitColumn = join.columns.find((column) => column.role === 'unit');
	const periods = new PeriodReader(join);
	const measured = join.columns.filter(({ role }) => role === 'value');
	const told = answeredMark(measured, choices);
	const columns = measured.map((column): FigureColumn & { figures: ColumnFigures } => {
		const cells = table.rows.map((row) => row[column.index]);
		const figures = readFigures(column, cells, choices.get(column.index), told);
		return { column, cells, figures, numbers: figures.numbers };
	});
	const values: TidyValue[] = [];
	const own = ownFigures(join, lineage);
	const undated = yearOfList(join, lineage);
	for (const joined of join.rows) {
		if (joined.outcome === 'note') continue;
		const cells = table.rows[joined.row] ?? [];
		const rowCategory = Object.fromEntries(
			categories.map((column) => [column.name, cellText(cells[column.index])]),
		);
		const rowUnit = unitColumn ? cellText(cells[unitColumn.index]).toLowerCase() || null : null;
		for (const { column, numbers } of columns) {
			const parsed = numbers[joined.row];
			if (!parsed) continue;
			const period = periods.of(cells, column);
			const part = period === null ? periods.partOfNoYear(cells, column) : null;
			const born = joined.area && parsed.value === 0 && notYetBorn(joined.area, period, lineage);
			values.push({
				row: joined.row,
				area: joined.area,
				indicator: column.indicator ?? column.name,
				period,
				category: {
					...rowCategory,
					...column.group,
					...(part ? { bagian_tahun: part } : {}),
				},
				value: born ? null : parsed.value,
				// a unit column speaks for the one figure beside it; among several, each header for itself
				unit: columns.length === 1 ? (rowUnit ?? column.unit) : (column.unit ?? rowUnit),
				missing: born ? 'did-not-exist' : parsed.missing,
				extent: joined.area && extentOf(joined.area, yearOf(period) ?? undated, lineage, own),
			});
		}
	}
	const entries = columns.map(({ column, figures }) => [column.index, figures] as const);
	return {
		values,
		formats: new Map(entries.map(([index, { format }]) => [index, format])),
		doubts: new Map(entries.flatMap(([index, { doubt }]) => (doubt ? [[index, doubt]] : []))),
		diagnostics: [
			...entries.flatMap(([, { diagnostics }]) => diagnostics),
			...checkFigures(join, columns, periods),
			...severalPeriods(values),
		],
	};
}

/** The decimal mark that a person gave for some column, where it is the same for all they answered: asked once. */
function answeredMark(
	columns: readonly ColumnDescription[],
	choices: NumberChoices,
): '.' | ',' | null {
	const given = new Set(columns.flatMap(({ index }) => choices.get(index)?.decimal ?? []));
	const [only] = given;
	return only && given.size === 1 ? only : null;
}

/** Says which periods there are when there are several: one of them is drawn at a time. */
function severalPeriods(values: readonly TidyValue[]): Diagnostic[] {
	const periods = new Set(
		values.flatMap(({ value, period }) => (value !== null && period ? [period] : [])),
	);
	if (periods.size < 2) return [];
	return [diagnose('several-periods', { periods: [...periods].sort() }, [], periods.size)];
}

function notYetBorn(area: AreaCode, period: string | null, lineage: AreaLineage): boolean {
	const year = Number(period?.slice(0, 4));
	return Number.isInteger(year) && year > 0 && lineage.didNotExist(area, year);
}
