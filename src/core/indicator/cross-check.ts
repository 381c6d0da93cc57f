import type { TidyValue } from '../join/tidy-values.ts';
import type { AreaCode } from '../model/area.ts';
import { warn, type Warning } from '../validity/warning.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { FigureTable } from './figure-table.ts';
import { publishedValues, type PublishedFact } from './published-facts.ts';

/** Published figures of one indicator by period (`2022-03`, or `2022` of no known month) and area. */
export type PublishedFigures = ReadonlyMap<string, ReadonlyMap<AreaCode, number>>;

/**
 * Everything published of an indicator that is bundled, its figure tables and its single facts.
 *
 * @param entry   null for an indicator without figure tables
 * @param loaded  figure tables by file name; those not loaded are passed over
 */
export function publishedFigures(
	indicator: string,
	entry: CatalogueEntry | null,
	loaded: ReadonlyMap<string, FigureTable>,
	facts: readonly PublishedFact[],
): PublishedFigures {
	const published = new Map<string, Map<AreaCode, number>>();
	const at = (period: string): Map<AreaCode, number> => {
		let figures = published.get(period);
		if (!figures) published.set(period, (figures = new Map()));
		return figures;
	};
	for (const [period, figures] of publishedValues(facts, indicator)) {
		for (const [area, value] of figures) if (area !== 'ID') at(period).set(area, value);
	}
	for (const series of entry?.series ?? []) {
		for (const [period, figures] of loaded.get(series.file)?.byPeriod ?? []) {
			const month = series.months?.[period];
			const into = at(month ? `${period}-${month}` : period);
			for (const [area, { value }] of figures) if (value !== null) into.set(area, value);
		}
	}
	return published;
}

/** A figure that is not the published one. */
export interface Difference {
	readonly area: AreaCode;
	readonly period: string;
	readonly own: number;
	readonly published: number;
}

/** How a column compares with what was published. */
export interface CrossCheck {
	/** Figures of an area and period that are published too. */
	readonly compared: number;
	/** In the table's order. */
	readonly differences: readonly Difference[];
	/** Periods that could be compared. */
	readonly periods: readonly string[];
}

/**
 * Compares the figures of a column with the published ones.
 *
 * A year without a month is compared with March where nothing else of that year is published. Figures
 * agree within half of the last published digit.
 *
 * @param values     of one indicator
 * @param scale      what a figure of the table is multiplied by to be in the published unit: 0.001 for
 *                   people where thousands are published
 * @param decimals   digits published after the mark
 */
export function crossCheck(
	values: readonly TidyValue[],
	published: PublishedFigures,
	scale = 1,
	decimals = 2,
): CrossCheck {
	const tolerance = 0.5 * 10 ** -decimals + 1e-9;
	const differences: Difference[] = [];
	const periods = new Set<string>();
	let compared = 0;
	for (const { area, period, value } of values) {
		if (area === null || period === null || value === null) continue;
		const figure = published.get(period)?.get(area) ?? marchOf(period, area, published);
		if (figure === undefined) continue;
		compared++;
		periods.add(period);
		const own = value * scale;
		if (Math.abs(own - figure) > tolerance)
			differences.push({ area, period, own, published: figure });
	}
	return { compared, differences, periods: [...periods].sort() };
}

/** March of a year of which nothing else of the area is published. */
function marchOf(year: string, area: AreaCode, published: PublishedFigures): number | undefined {
	if (!/^\d{4}$/.test(year) || published.get(`${year}-09`)?.has(area)) return undefined;
	return published.get(`${year}-03`)?.get(area);
}

/** Fewest rows by which a column is called the ratio of two others. */
const FEWEST_ROWS = 8;

/** Two columns whose ratio a third one is. */
export interface ColumnRatio {
	readonly part: string;
	readonly whole: string;
	readonly rows: number;
}

/**
 * Whether a column is 100 × one other column ÷ another, as it is written: then it was computed by
 * whoever made the table, and is not what a survey published.
 *
 * @param column  figures by row, null where there is none
 * @param others  other columns of the same table, by name
 * @param fewest  rows that must speak for it
 * @returns       the pair for which at least 95 of 100 rows agree within rounding to two decimals; null
 *                for none, or fewer rows
 */
export function ratioOfColumns(
	column: readonly (number | null)[],
	others: ReadonlyMap<string, readonly (number | null)[]>,
	fewest: number = FEWEST_ROWS,
): ColumnRatio | null {
	for (const [part, parts] of others) {
		for (const [whole, wholes] of others) {
			if (part === whole) continue;
			let rows = 0;
			let agree = 0;
			column.forEach((value, row) => {
				const a = parts[row] ?? null;
				const b = wholes[row] ?? null;
				if (value === null || a === null || b === null || b === 0) return;
				rows++;
				if (Math.abs(value - (100 * a) / b) <= 0.005 + 1e-9) agree++;
			});
			if (rows >= fewest && agree / rows >= 0.95) return { part, whole, rows };
		}
	}
	return null;
}

/** A cross-check and a ratio as warnings: what there is to be told before anyone presents the column. */
export function crossCheckWarnings(
	column: string,
	{ compared, differences, periods }: CrossCheck,
	ratio: ColumnRatio | null,
): Warning[] {
	const gaps = differences.map(({ own, published }) => own - published);
	const told = ratio
		? [warn('ratio-of-columns', { column, part: ratio.part, whole: ratio.whole })]
		: [];
	if (compared === 0) return told;
	if (differences.length === 0)
		return [warn('published-agrees', { column, periods }, compared), ...told];
	const params = {
		column,
		compared,
		periods,
		least: rounded(Math.min(...gaps)),
		most: rounded(Math.max(...gaps)),
	};
	return [warn('published-differs', params, differences.length), ...told];
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
