import {
	crossCheck,
	crossCheckWarnings,
	ratioOfColumns,
	type PublishedFigures,
} from '../indicator/cross-check.ts';
import type { IndicatorDefinition } from '../indicator/indicator-definition.ts';
import type { KnownIndicators, Recognition } from '../indicator/known-indicators.ts';
import { lowestLevelInWords, tableWords } from '../indicator/level-in-words.ts';
import type { JoinResult } from '../join/join-result.ts';
import type { TidyTable, TidyValue } from '../join/tidy-values.ts';
import type { ColumnDescription } from '../model/table.ts';
import { checkDenominators, checkPovertyIndices, checkSeries } from './check-comparison.ts';
import { checkColumns } from './check-columns.ts';
import { refusedBelowLevel } from './check-layer.ts';
import type { Warning } from './warning.ts';

/** A joined table with what its columns were recognised as. */
export interface RecognisedTable {
	readonly join: Pick<JoinResult, 'columns' | 'rows' | 'request'>;
	readonly tidy: Pick<TidyTable, 'values'>;
	readonly columns: ReadonlyMap<number, Recognition>;
	readonly known: KnownIndicators;
}

/** A warning and the column it is of; null for the table. */
export interface TableWarning {
	readonly column: string | null;
	readonly warning: Warning;
}

/**
 * What is to be known of a table before anyone presents it: rates below their level (W1), two lines in
 * one table (W4), what single columns are ({@link checkColumns}), figures that differ from what was published or were computed, P2 above P1, people of another
 * system than those a rate is of (W9).
 *
 * @param published  what was published of an indicator; empty for those of which nothing is bundled
 *
 * Cost: a pass over the figures for each recognised column, and over the rows for each pair of columns
 * where a rate differs.
 */
export function checkTable(
	{ join, tidy, columns, known }: RecognisedTable,
	published: (id: string) => PublishedFigures,
): TableWarning[] {
	const found = join.columns.flatMap((column) => {
		const id = columns.get(column.index)?.id ?? null;
		const definition = id === null ? undefined : known.find(id);
		return definition ? [{ column, definition }] : [];
	});
	const byName = new Map<string, TidyValue[]>();
	for (const value of tidy.values) {
		const values = byName.get(value.indicator);
		if (values) values.push(value);
		else byName.set(value.indicator, [value]);
	}
	const levels = new Set(
		join.rows.flatMap((row) => (row.outcome === 'matched' && row.level ? [row.level] : [])),
	);
	const titles = new Map(join.columns.map((column) => [nameOf(column), column.name]));
	const titleOf = (name: unknown): string => titles.get(String(name)) ?? String(name);
	const titled = (warning: Warning): Warning => {
		if (warning.code !== 'ratio-of-columns') return warning;
		const { params } = warning;
		const parts = { part: titleOf(params['part']), whole: titleOf(params['whole']) };
		return { ...warning, params: { ...params, ...parts } };
	};
	const warnings: TableWarning[] = [];
	const done = new Set<string>();
	const refused = new Set<string>();
	for (const { column, definition } of found) {
		const name = nameOf(column);
		if (done.has(name)) continue;
		done.add(name);
		const of = (more: readonly Warning[]): void => {
			warnings.push(...more.map((warning) => ({ column: column.name, warning })));
		};
		const rule = { id: definition.name.id, lowestLevel: definition.lowestLevel };
		if (!refused.has(definition.id))
			for (const level of levels) of(refusedBelowLevel([rule], level));
		refused.add(definition.id);
		of(crossChecked(column, definition, byName, published(definition.id)).map(titled));
	}
	for (const [at, one] of found.entries()) {
		for (const other of found.slice(at + 1)) {
			const sides = [one, other].map(({ column, definition }) => ({
				definition,
				period: column.period,
			}));
			const [a, b] = sides;
			if (!a || !b || a.definition.id === b.definition.id) continue;
			warnings.push(
				...checkSeries(a, b).map((warning) => ({ column: other.column.name, warning })),
			);
		}
	}
	const around = tableWords(join.request);
	for (const column of join.columns) {
		const name = nameOf(column);
		const unit = column.unit ?? byName.get(name)?.[0]?.unit ?? null;
		if (column.role !== 'value' || columns.has(column.index) || done.has(name)) continue;
		const lowestLevel = lowestLevelInWords(name, unit, around);
		if (lowestLevel === 'desa') continue;
		done.add(name);
		for (const level of levels)
			for (const warning of refusedBelowLevel([{ id: column.name, lowestLevel }], level))
				warnings.push({ column: column.name, warning });
	}
	warnings.push(...checkColumns({ join, columns, byName }));
	const order = checkPovertyIndices(indicesByRow(found, byName));
	const people = impliedPeople(found, byName);
	for (const warning of [order, people && checkDenominators(...people)])
		if (warning) warnings.push({ column: null, warning });
	return warnings;
}

function nameOf({ indicator, name }: ColumnDescription): string {
	return indicator ?? name;
}

function crossChecked(
	column: ColumnDescription,
	definition: IndicatorDefinition,
	byName: ReadonlyMap<string, readonly TidyValue[]>,
	published: PublishedFigures,
): Warning[] {
	const values = (byName.get(nameOf(column)) ?? []).filter(({ category }) => isWhole(category));
	const scale = scaleOf(values[0]?.unit ?? null, definition.unit);
	const check = crossCheck(values, published, scale, definition.decimals);
	const isRate = definition.measure === 'rate';
	if (!isRate || (check.compared > 0 && check.differences.length === 0))
		return crossCheckWarnings(column.name, check, null);
	const own = byRow(values);
	const others = new Map(
		[...byName].flatMap(([name, each]) => {
			const rows = name === nameOf(column) ? null : byRow(each);
			return rows ? [[name, rows] as const] : [];
		}),
	);
	const ratio = own && others.size < MOST_COLUMNS ? ratioOfColumns(own, others) : null;
	return crossCheckWarnings(column.name, check, ratio);
}

/** Columns of which every pair is looked at. */
const MOST_COLUMNS = 12;

/** Whether a figure is of everybody, as far as its categories say. */
function isWhole(category: Readonly<Record<string, string>>): boolean {
	return Object.values(category).every(
		(part) => !/perkotaan|p(?:erd|ed)esaan|laki|perempuan/i.test(part),
	);
}

/** What brings a figure of the table into the published unit. */
function scaleOf(unit: string | null, publishedUnit: string): number {
	const thousands = (text: string): boolean => /^ribu\b/.test(text);
	if (unit === null || thousands(unit) === thousands(publishedUnit)) return 1;
	return thousands(publishedUnit) ? 0.001 : 1000;
}

/** Figures by row; null where a row has several. */
function byRow(values: readonly TidyValue[]): (number | null)[] | null {
	const rows: (number | null)[] = [];
	for (const { row, value } of values) {
		if (rows[row] !== undefined) return null;
		rows[row] = value;
	}
	return Array.from(rows, (value) => value ?? null);
}

/**
 * People that a rate and its count imply, and people that the table writes beside them, over the rows that
 * have all three; null where it has not.
 */
function impliedPeople(
	found: readonly { column: ColumnDescription; definition: IndicatorDefinition }[],
	byName: ReadonlyMap<string, readonly TidyValue[]>,
): [implied: number, written: number] | null {
	const columnOf = (id: string): { rows: (number | null)[]; scale: number } | null => {
		const own = found.find(({ definition }) => definition.id === id);
		const values = own ? (byName.get(nameOf(own.column)) ?? []) : [];
		const rows = byRow(values);
		return own && rows ? { rows, scale: scaleOf(values[0]?.unit ?? null, 'orang') } : null;
	};
	const rate = columnOf('persentase-penduduk-miskin');
	const count = columnOf('jumlah-penduduk-miskin');
	const all = columnOf('jumlah-penduduk');
	if (!rate || !count || !all) return null;
	let implied = 0;
	let written = 0;
	rate.rows.forEach((percent, row) => {
		const poor = count.rows[row] ?? null;
		const people = all.rows[row] ?? null;
		if (percent === null || percent <= 0 || poor === null || people === null) return;
		implied += (100 * poor * count.scale) / percent;
		written += people * all.scale;
	});
	// so far apart they are in other units, which is told elsewhere
	const areInOneUnit = written > 0 && implied / written > 0.5 && implied / written < 2;
	return areInOneUnit ? [implied, written] : null;
}

function indicesByRow(
	found: readonly { column: ColumnDescription; definition: IndicatorDefinition }[],
	byName: ReadonlyMap<string, readonly TidyValue[]>,
): { p0: number | null; p1: number | null; p2: number | null }[] {
	const [p0, p1, p2] = ['P0', 'P1', 'P2'].map((symbol) => {
		const column = found.find(({ definition }) => definition.symbol === symbol)?.column;
		return column ? byRow(byName.get(nameOf(column)) ?? []) : null;
	});
	const rows = Math.max(p0?.length ?? 0, p1?.length ?? 0, p2?.length ?? 0);
	return Array.from({ length: rows }, (_, row) => ({
		p0: p0?.[row] ?? null,
		p1: p1?.[row] ?? null,
		p2: p2?.[row] ?? null,
	}));
}
