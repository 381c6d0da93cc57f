import type { Diagnostic } from '../model/diagnostic.ts';
import { cellText, type ColumnDescription, type RawCell } from '../model/table.ts';
import type { ParsedNumber } from '../table/parse-number.ts';
import { cellDiagnostic, isPercent } from '../table/read-figures.ts';
import { headerWords, indicatorName } from '../table/read-header.ts';
import { WHOLE } from '../table/value-groups.ts';
import type { JoinResult } from './join-result.ts';

/** A value column with its cells, read. */
export interface FigureColumn {
	readonly column: ColumnDescription;
	/** As they are written, one per row. */
	readonly cells: readonly (RawCell | undefined)[];
	/** As they are read, one per row. */
	readonly numbers: readonly ParsedNumber[];
}

/** Tells the period of a figure. */
interface Periods {
	of(cells: readonly RawCell[], column: ColumnDescription): string | null;
}

/** Fewest figures among which one can be called out of place. */
const FEWEST = 4;
/** Fewer figures than this show less of how far they spread, and must lie closer together. */
const MANY = 8;
/** Powers of ten around a thousand within which a figure is a thousand times another; among a few. */
const THOUSAND = { least: 2.6, most: 3.4, leastOfFew: 2.75, mostOfFew: 3.25 };
/** How many standard deviations away it is then; among a few. */
const FAR = { ofMany: 5, ofFew: 8 };
/** Powers of ten that must be empty between a figure out of place and the nearest other. */
const ALONE = 1.5;
/** A median absolute deviation is this share of a standard deviation. */
const MAD_TO_SD = 1.4826;

/**
 * Finds figures that cannot be right, or hardly: a part larger than its whole, a percentage beyond
 * 100, a population of zero, a figure a thousand times the others. Nothing is changed.
 *
 * @param join     the joined table
 * @param columns  its value columns, read
 * @param periods  tells when a figure is of: parts are compared with wholes of the same period
 * @returns        at most one diagnostic per kind and column, in column order; none for a table
 *                 without figures
 *
 * Cost: n log n in the rows of each column, and the square of the number of columns.
 */
export function checkFigures(
	join: JoinResult,
	columns: readonly FigureColumn[],
	periods: Periods,
): Diagnostic[] {
	return columns.flatMap((figures) => [
		...beyondPercent(figures),
		...outOfPlace(join, figures, periods),
		...exceedingWhole(join, figures, columns, periods),
		...withoutDenominator(join, figures, columns, periods),
	]);
}

/** Percentages of something that may shrink, or exceed what it is measured against. */
const MAY_BE_NEGATIVE =
	/pertumbuhan|laju|perubahan|kenaikan|penurunan|selisih|inflasi|deviasi|growth|change/iu;
const MAY_EXCEED =
	/capaian|realisasi|serapan|partisipasi kasar|\bapk\b|rasio|ratio|terhadap target|cakupan/iu;

function beyondPercent({ column, cells, numbers }: FigureColumn): Diagnostic[] {
	if (!isPercent(column) || MAY_BE_NEGATIVE.test(column.name)) return [];
	const most = MAY_EXCEED.test(column.name) ? Infinity : 100;
	const rows = numbers.flatMap(({ value }, row) =>
		value !== null && (value < 0 || value > most) ? [row] : [],
	);
	return rows.length > 0 ? [cellDiagnostic('percent-impossible', column.name, cells, rows)] : [];
}

/** A figure of the column with what it is compared among: areas of its level, or its total. */
interface Placed {
	readonly row: number;
	readonly log: number;
	/** False for a count of a few: it is what it is, no thousand that was cut short. */
	readonly isTelling: boolean;
}

function outOfPlace(
	join: JoinResult,
	{ column, cells, numbers }: FigureColumn,
	periods: Periods,
): Diagnostic[] {
	const { table } = join.request;
	const categories = join.columns.filter(({ role }) => role === 'category');
	const peers = new Map<string, Placed[]>();
	const series = new Map<string, Placed[]>();
	for (const { row, area, level, outcome } of join.rows) {
		const value = numbers[row]?.value ?? 0;
		if (value <= 0 || outcome === 'note' || outcome === 'aggregate') continue;
		const texts = table.rows[row] ?? [];
		const placed = { row, log: Math.log10(value), isTelling: value >= 10 || value % 1 !== 0 };
		const category = categories.map(({ index }) => cellText(texts[index])).join('\u0001');
		push(peers, [level, periods.of(texts, column), category].join('\u0001'), placed);
		if (area) push(series, [area, category].join('\u0001'), placed);
	}
	const rows = new Set<number>();
	for (const placed of [...peers.values(), ...series.values()]) {
		for (const row of lonely(placed)) rows.add(row);
	}
	for (const row of totalsOutOfPlace(join, numbers, peers)) rows.add(row);
	const found = [...rows].sort((a, b) => a - b);
	return found.length > 0 ? [cellDiagnostic('factor-thousand', column.name, cells, found)] : [];
}

function push(groups: Map<string, Placed[]>, key: string, placed: Placed): void {
	const group = groups.get(key);
	if (group) group.push(placed);
	else groups.set(key, [placed]);
}

/**
 * Rows whose figure is about a thousand times the median, far beyond the spread of the others, with
 * nothing between; at most one in twenty, for more of them are no slip but two kinds of areas.
 */
function lonely(placed: readonly Placed[]): number[] {
	if (placed.length < FEWEST) return [];
	const middle = median(placed.map(({ log }) => log));
	const spread = median(placed.map(({ log }) => Math.abs(log - middle))) * MAD_TO_SD;
	const isMany = placed.length >= MANY;
	const least = Math.max(
		isMany ? THOUSAND.least : THOUSAND.leastOfFew,
		spread * (isMany ? FAR.ofMany : FAR.ofFew),
	);
	const most = isMany ? THOUSAND.most : THOUSAND.mostOfFew;
	const isFar = ({ log, isTelling }: Placed): boolean => {
		const away = Math.abs(log - middle);
		return isTelling && away >= least && away <= most;
	};
	const far = placed.filter(isFar);
	if (far.length === 0 || far.length > Math.max(1, placed.length / 20)) return [];
	const rest = placed.filter((each) => !isFar(each));
	return far
		.filter(({ log }) => rest.every((other) => Math.abs(other.log - log) >= ALONE))
		.map(({ row }) => row);
}

/**
 * Totals that fit neither the sum nor the middle of the areas they total, but do a thousand times
 * larger or smaller: BPS printed a national poverty line of 505.
 */
function totalsOutOfPlace(
	join: JoinResult,
	numbers: FigureColumn['numbers'],
	peers: ReadonlyMap<string, readonly Placed[]>,
): number[] {
	const [only] = peers.values();
	if (!only || peers.size !== 1 || only.length < MANY) return [];
	const values = only.map(({ log }) => 10 ** log);
	const sum = Math.log10(values.reduce((total, value) => total + value, 0));
	const middle = median(only.map(({ log }) => log));
	const fits = (log: number): boolean =>
		Math.abs(log - sum) < 0.3 ||
		Math.abs(log - middle) < 0.3 ||
		(log > middle - 1 && log < sum + 1);
	return join.rows.flatMap(({ row, outcome }) => {
		const value = numbers[row]?.value ?? 0;
		if (outcome !== 'aggregate' || value <= 0) return [];
		const log = Math.log10(value);
		const near = (target: number): boolean => Math.abs(log - target) < 0.3;
		const isThousand = [sum, middle].some((target) => near(target - 3) || near(target + 3));
		return isThousand && !fits(log) ? [row] : [];
	});
}

/** Headers of the population, or households, that others are part of; the word stands in the first group. */
const POPULATION =
	/^(?:jumlah |total |banyaknya )?(penduduk|populasi|keluarga|kk|kepala keluarga|rumah tangga|balita|siswa)(?: total| seluruhnya)?$/;

function populationOf(column: ColumnDescription): string | null {
	const words = headerWords(indicatorName(column.name));
	return POPULATION.exec(words)?.[1] ?? null;
}

function isPartOf(column: ColumnDescription, whole: ColumnDescription): boolean {
	if (column === whole || column.unit !== whole.unit || isPercent(column)) return false;
	const parts = Object.entries(column.group);
	if (parts.length > 0 && column.indicator === whole.indicator) {
		const wholes = Object.entries(whole.group);
		return (
			wholes.length === parts.length &&
			wholes.every(([kind, part]) => part === WHOLE || column.group[kind] === part) &&
			wholes.some(([kind, part]) => part === WHOLE && column.group[kind] !== WHOLE)
		);
	}
	const population = populationOf(whole);
	if (!population || populationOf(column)) return false;
	const words = headerWords(indicatorName(column.name));
	const isOther = /kepadatan|rata rata|rata-rata|per kapita|garis|indeks|rasio|pengeluaran/.test(
		words,
	);
	return !isOther && new RegExp(`\\b${population}\\b`).test(words);
}

function exceedingWhole(
	join: JoinResult,
	part: FigureColumn,
	columns: readonly FigureColumn[],
	periods: Periods,
): Diagnostic[] {
	return columns.flatMap((whole) => {
		if (!isPartOf(part.column, whole.column) || !isSameTime(join, part, whole, periods)) return [];
		if (liesBetweenParts(whole, columns)) return [];
		const rows = part.numbers.flatMap(({ value }, row) => {
			const total = whole.numbers[row]?.value ?? null;
			return value !== null && total !== null && total > 0 && value > total ? [row] : [];
		});
		if (rows.length === 0) return [];
		const { column, cells } = part;
		const more = { whole: whole.column.name };
		return [cellDiagnostic('part-exceeds-whole', column.name, cells, rows, more)];
	});
}

/** Rows that must speak for rates, and the share of them. */
const BETWEEN = { fewest: 2, share: 0.8 };

/** Whether a whole lies between its parts, as a rate does, and is no sum of them. */
function liesBetweenParts(whole: FigureColumn, columns: readonly FigureColumn[]): boolean {
	if (Object.keys(whole.column.group).length === 0) return false;
	const parts = columns.filter(
		({ column }) => isPartOf(column, whole.column) && column.period === whole.column.period,
	);
	const rows = whole.numbers.flatMap(({ value }, row) => {
		const beside = parts.flatMap(({ numbers }) => numbers[row]?.value ?? []);
		if (value === null || beside.length < 2) return [];
		return value >= Math.min(...beside) && value <= Math.max(...beside);
	});
	const between = rows.filter(Boolean).length;
	return rows.length >= BETWEEN.fewest && between >= rows.length * BETWEEN.share;
}

/** Whether two columns are of one time; a year goes with any part of it. */
function isSameTime(
	join: JoinResult,
	one: FigureColumn,
	other: FigureColumn,
	periods: Periods,
): boolean {
	const row = join.request.table.rows[0] ?? [];
	const first = periods.of(row, one.column) ?? '';
	const second = periods.of(row, other.column) ?? '';
	const areParts = first.includes('-') && second.includes('-');
	return areParts ? first === second : first.slice(0, 4) === second.slice(0, 4);
}

function withoutDenominator(
	join: JoinResult,
	whole: FigureColumn,
	columns: readonly FigureColumn[],
	periods: Periods,
): Diagnostic[] {
	if (!populationOf(whole.column) && !isGroupWhole(whole.column)) return [];
	const beside = columns.filter((each) => each !== whole && isSameTime(join, each, whole, periods));
	const rows = join.rows.flatMap(({ row, outcome }) =>
		outcome !== 'note' &&
		whole.numbers[row]?.value === 0 &&
		beside.some(({ numbers }) => (numbers[row]?.value ?? 0) !== 0)
			? [row]
			: [],
	);
	if (rows.length === 0) return [];
	return [cellDiagnostic('denominator-zero', whole.column.name, whole.cells, rows)];
}

function isGroupWhole({ group }: ColumnDescription): boolean {
	const parts = Object.values(group);
	return parts.length > 0 && parts.every((part) => part === WHOLE);
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
