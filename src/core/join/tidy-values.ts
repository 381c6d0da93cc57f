import type { AreaLineage } from '../area/area-split.ts';
import type { AreaCode } from '../model/area.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import {
	cellText,
	type ColumnDescription,
	type MissingReason,
	type RawCell,
} from '../model/table.ts';
import { decideNumberFormat, parseNumber, type NumberFormat } from '../table/parse-number.ts';
import { periodOf, monthOf, readHeader } from '../table/read-header.ts';
import type { JoinResult } from './join-result.ts';
import { extentOf, ownFigures, yearOf } from './mark-extents.ts';

/** One figure of a table: which area, what, when, of which category. */
export interface TidyValue {
	readonly row: number;
	readonly area: AreaCode | null;
	/** Id of a known indicator, else the header without unit and period. */
	readonly indicator: string;
	/** `2022`, `2025-03`, `2012-S2`, `2020-Q1`; null when the data name none. */
	readonly period: string | null;
	/** Category column to its cell: `{ jenis_bansos: 'PKH' }`. */
	readonly category: Readonly<Record<string, string>>;
	readonly value: number | null;
	/** Lower case, as the table writes it; null when it does not. */
	readonly unit: string | null;
	readonly missing: MissingReason | null;
	/** Today's areas the figure covers where they are more than the area, the area first; else null. */
	readonly extent: readonly AreaCode[] | null;
}

/** Choices a person made about reading numbers: column index to decimal mark. */
export type DecimalChoices = ReadonlyMap<number, '.' | ','>;

/** The figures of a table, and what was noticed while reading them. */
export interface TidyTable {
	readonly values: readonly TidyValue[];
	/** How each value column writes its numbers, by column index. */
	readonly formats: ReadonlyMap<number, NumberFormat>;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a joined table into one record per figure.
 *
 * Separators are decided per column; missing cells keep their reason and are never zero, and a zero
 * for a provinsi that had no statistics yet is missing, not zero. Footnotes give no values; totals
 * and unmatched rows do, with the area they have or null.
 *
 * @param join      a joined table; not mutated
 * @param lineage   splits, for areas that did not exist then
 * @param decimals  decimal marks a person chose for ambiguous columns
 * @returns         rows × value columns records, in row order then column order
 */
export function tidyValues(
	join: JoinResult,
	lineage: AreaLineage,
	decimals: DecimalChoices = new Map(),
): TidyTable {
	const { table } = join.request;
	const valueColumns = join.columns.filter((column) => column.role === 'value');
	const categories = join.columns.filter((column) => column.role === 'category');
	const unitColumn = join.columns.find((column) => column.role === 'unit');
	const formats = new Map<number, NumberFormat>();
	const diagnostics: Diagnostic[] = [];
	for (const column of valueColumns) {
		const format = columnFormat(table.rows, column.index, decimals.get(column.index));
		formats.set(column.index, format);
		diagnostics.push(...formatDiagnostics(column, format, table.rows));
	}
	const values: TidyValue[] = [];
	const own = ownFigures(join, lineage);
	for (const joined of join.rows) {
		if (joined.outcome === 'note') continue;
		const cells = table.rows[joined.row] ?? [];
		const category = Object.fromEntries(
			categories.map((column) => [column.name, cellText(cells[column.index])]),
		);
		const rowUnit = unitColumn ? cellText(cells[unitColumn.index]).toLowerCase() || null : null;
		for (const column of valueColumns) {
			const format = formats.get(column.index);
			if (!format) continue;
			const period = periodOfCell(cells, column, join);
			const parsed = parseNumber(cells[column.index], format);
			const born = joined.area && parsed.value === 0 && notYetBorn(joined.area, period, lineage);
			values.push({
				row: joined.row,
				area: joined.area,
				indicator: column.indicator ?? column.name,
				period,
				category,
				value: born ? null : parsed.value,
				// a unit column speaks for the one figure beside it; among several, each header for itself
				unit: valueColumns.length === 1 ? (rowUnit ?? column.unit) : (column.unit ?? rowUnit),
				missing: born ? 'did-not-exist' : parsed.missing,
				extent: joined.area && extentOf(joined.area, yearOf(period), lineage, own),
			});
		}
	}
	return { values, formats, diagnostics };
}

function columnFormat(
	rows: readonly (readonly RawCell[])[],
	index: number,
	chosen: '.' | ',' | undefined,
): NumberFormat {
	const format = decideNumberFormat(rows.map((row) => row[index] ?? null));
	return chosen ? { ...format, decimal: chosen, certainty: 'decided' } : format;
}

function formatDiagnostics(
	column: ColumnDescription,
	format: NumberFormat,
	rows: readonly (readonly RawCell[])[],
): Diagnostic[] {
	const { dot, comma, unclear } = format.evidence;
	const found: Diagnostic[] = [];
	if (format.certainty === 'ambiguous') {
		found.push(diagnose('number-format-ambiguous', { column: column.name }, [], unclear));
	}
	if (format.certainty === 'mixed') {
		found.push(
			diagnose(
				'number-format-mixed',
				{ column: column.name, dot, comma },
				[],
				Math.min(dot, comma),
			),
		);
	}
	const unreadable = rows.flatMap((row, at) => {
		const parsed = parseNumber(row[column.index], format);
		return parsed.missing === 'not-a-number' || parsed.missing === 'error-cell' ? [at] : [];
	});
	if (unreadable.length > 0) {
		found.push(diagnose('number-unreadable', { column: column.name }, unreadable));
	}
	return found;
}

function notYetBorn(area: AreaCode, period: string | null, lineage: AreaLineage): boolean {
	const year = Number(period?.slice(0, 4));
	return Number.isInteger(year) && year > 0 && lineage.didNotExist(area, year);
}

/**
 * The period of one figure: the year of its row, its header, the title or the file name, in that
 * order, and the part of the year that stands nearest.
 */
export function periodOfCell(
	cells: readonly RawCell[],
	column: ColumnDescription,
	join: Pick<JoinResult, 'request' | 'columns'>,
): string | null {
	const { table, fileName } = join.request;
	const text = (part: ColumnDescription['periodPart']): string => {
		const period = join.columns.find((each) => each.role === 'period' && each.periodPart === part);
		return period ? cellText(cells[period.index]) : '';
	};
	const rowYear = /^((?:19|20)\d{2})/.exec(text('year'))?.[1] ?? null;
	const base =
		rowYear ?? column.period ?? periodOf(table.title) ?? periodOf(fileName) ?? periodOf(table.name);
	if (!base) return null;
	const year = base.slice(0, 4);
	const month = monthOf(text('month')) ?? readHeader(column.name).month;
	if (month) return `${year}-${String(month).padStart(2, '0')}`;
	const semester = lastNumber(text('semester'));
	if (semester) return `${year}-S${semester}`;
	const quarter = lastNumber(text('quarter'));
	return quarter ? `${year}-Q${quarter}` : base;
}

function lastNumber(text: string): number | null {
	const roman = ['I', 'II', 'III', 'IV'].indexOf(
		text.trim().split(/\s+/).at(-1)?.toUpperCase() ?? '',
	);
	if (roman >= 0) return roman + 1;
	const digit = /([1-4])\s*$/.exec(text)?.[1];
	return digit ? Number(digit) : null;
}
