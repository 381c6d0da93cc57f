import { ratioOfColumns } from '../indicator/cross-check.ts';
import { isEventCount } from '../indicator/event-count.ts';
import type { Recognition } from '../indicator/known-indicators.ts';
import type { JoinResult } from '../join/join-result.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { ColumnDescription } from '../model/table.ts';
import { countedUnit } from '../registers/compare-registers.ts';
import { isPercent } from '../table/read-figures.ts';
import { checkAdded } from './check-added.ts';
import type { TableWarning } from './check-table.ts';
import { warn } from './warning.ts';

const COVERAGE = /\b(?:cakupan|kepesertaan|coverage)\b/iu;
/** Lines of extreme poverty by what cells call them. */
const LINES: readonly (readonly [RegExp, string])[] = [
	[/(?<!\d)1[.,]90?(?!\d)/u, 'US$1,90 PPP 2011'],
	[/(?<!\d)2[.,]15(?!\d)/u, 'US$2,15 PPP 2017'],
];
/** The indicator of extreme poverty by a line that nobody named. */
const LINE_UNKNOWN = 'persentase-kemiskinan-ekstrem-tanpa-garis';
/** Fewest rows by which a percentage is called families by people. */
const FEWEST_ROWS = 3;
/** Columns of which every pair is looked at. */
const MOST_COLUMNS = 12;

/** A table's columns with their figures, and what they were recognised as. */
interface CheckedColumns {
	readonly join: Pick<JoinResult, 'columns'>;
	readonly columns: ReadonlyMap<number, Recognition>;
	/** Figures by the name of their indicator. */
	readonly byName: ReadonlyMap<string, readonly TidyValue[]>;
}

/**
 * What is to be known of single columns, recognised or not: those that are no indicator, two lines of
 * extreme poverty in one column or a line that nobody named over years in which it changed (W4), coverage
 * beyond 100 % (W9), a percentage that is families by people (W11), and sums of counts in which the same
 * people stand more than once ({@link checkAdded}).
 */
export function checkColumns({ join, columns, byName }: CheckedColumns): TableWarning[] {
	const values = join.columns.filter(({ role }) => role === 'value');
	const done = new Set<string>();
	const single = values.flatMap((column): TableWarning[] => {
		const { name } = column;
		const key = nameOf(column);
		const own = byName.get(key) ?? [];
		const isFirst = !done.has(key);
		done.add(key);
		const found = [
			...(isEventCount(name) && !columns.has(column.index)
				? [warn('not-an-indicator', { column: name })]
				: []),
			...(isFirst ? checkLines(column, columns.get(column.index) ?? null, own) : []),
			...(COVERAGE.test(name) && isPercent(column) ? overHundred(own) : []),
			...(isPercent(column) ? checkUnits(column, values, byName) : []),
		];
		return found.map((warning) => ({ column: name, warning }));
	});
	return [...single, ...checkAdded(byName)];
}

function nameOf({ indicator, name }: ColumnDescription): string {
	return indicator ?? name;
}

function checkLines(
	{ name }: ColumnDescription,
	found: Recognition | null,
	own: readonly TidyValue[],
): TableWarning['warning'][] {
	if (found?.id !== LINE_UNKNOWN && !/ekstre?i?m/iu.test(name)) return [];
	const parts = new Set(own.flatMap(({ category }) => Object.values(category)));
	const lines = LINES.filter(([pattern]) => [...parts].some((part) => pattern.test(part)));
	const [one, other] = lines.map(([, line]) => line);
	if (one && other) return [warn('lines-differ', { one, other })];
	const years = new Set(own.flatMap(({ period }) => period?.slice(0, 4) ?? []));
	const isUnknown = found?.id === LINE_UNKNOWN && lines.length === 0;
	return isUnknown && years.size > 1
		? [warn('line-may-change', { column: name, periods: [...years].sort() })]
		: [];
}

function overHundred(own: readonly TidyValue[]): TableWarning['warning'][] {
	const areas = own.flatMap(({ area, value }) =>
		area !== null && value !== null && value > 100 ? [area] : [],
	);
	return areas.length > 0 ? [warn('coverage-over-hundred', { areas }, areas.length)] : [];
}

function checkUnits(
	column: ColumnDescription,
	values: readonly ColumnDescription[],
	byName: CheckedColumns['byName'],
): TableWarning['warning'][] {
	const figuresOf = (each: ColumnDescription): (number | null)[] => {
		const rows: (number | null)[] = [];
		for (const { row, value } of byName.get(nameOf(each)) ?? []) rows[row] = value;
		return Array.from(rows, (value) => value ?? null);
	};
	const counted = values.flatMap((each) => {
		const unit = each.unit ?? byName.get(nameOf(each))?.[0]?.unit ?? null;
		const kind = unit === null ? null : countedUnit(unit);
		return kind ? [[nameOf(each), { kind, rows: figuresOf(each) }] as const] : [];
	});
	const kinds = new Map(counted.map(([name, { kind }]) => [name, kind]));
	if (new Set(kinds.values()).size < 2 || kinds.size > MOST_COLUMNS) return [];
	const others = new Map(counted.map(([name, { rows }]) => [name, rows]));
	const ratio = ratioOfColumns(figuresOf(column), others, FEWEST_ROWS);
	const [one, other] = [kinds.get(ratio?.part ?? ''), kinds.get(ratio?.whole ?? '')];
	return one && other && one !== other ? [warn('units-differ', { one, other })] : [];
}
