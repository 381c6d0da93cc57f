import type { FigureTable } from '../indicator/figure-table.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';
import type { JoinedFigures } from './merge-tables.ts';
import { sliceTable, type RepeatRule, type TableSlice } from './table-layer.ts';

/** The figure of one area in one period. */
export interface SeriesPoint {
	/** `2022`, `2025-03`, `2012-S2`. */
	readonly period: string;
	/** The part of its year that the figure is of: `03`, `S2`, `Q1`; null where nobody says. */
	readonly part: string | null;
	/** Null where the area has no row in that period. */
	readonly figure: Figure | null;
}

/** Months of surveys by year, for periods that a source writes as a year only. */
export type SurveyMonths = Readonly<Record<string, string>>;

/**
 * The part of a year that a period is of.
 *
 * @param months  what is known of periods written as a year
 *
 * @example partOfPeriod('2025-03') // '03'
 * @example partOfPeriod('2021', { '2021': '03' }) // '03'
 * @example partOfPeriod('2021') // null
 */
export function partOfPeriod(period: string, months: SurveyMonths = {}): string | null {
	return /^\d{4}-(\d\d|[SQ]\d)$/.exec(period)?.[1] ?? months[period] ?? null;
}

/**
 * A period as a number of years, to place it on a line: the beginning of its month, semester or
 * quarter. NaN for text that does not begin with a year.
 *
 * @example yearsOfPeriod('2025-07', '07') // 2025.5
 * @example yearsOfPeriod('2012', 'S2') // 2012.5
 */
export function yearsOfPeriod(period: string, part: string | null): number {
	const year = Number(period.slice(0, 4));
	if (part === null) return year;
	const at = Number(part.replace(/\D/u, '')) - 1;
	return year + at / (part.startsWith('S') ? 2 : part.startsWith('Q') ? 4 : 12);
}

/** The figures of an area in a bundled series, earliest first, one per period of the series. */
export function bundledSeries(
	table: FigureTable,
	area: AreaCode,
	months: SurveyMonths = {},
): SeriesPoint[] {
	return table.periods.map((period) => ({
		period,
		part: partOfPeriod(period, months),
		figure: table.byPeriod.get(period)?.get(area) ?? null,
	}));
}

/**
 * The figures of an area in a person's table, one per period, as the map would show them: rows nobody
 * approved have no part in it, and figures that conflict are none.
 *
 * @param slice    what is shown; its period does not matter
 * @param periods  earliest first
 * @param rule     what the person chose for repeated rows
 *
 * Cost: one pass over the table's values.
 */
export function tableSeries(
	{ join, tidy }: JoinedFigures,
	slice: TableSlice,
	periods: readonly string[],
	area: AreaCode,
	rule: RepeatRule | null = null,
): SeriesPoint[] {
	const ofArea = { ...tidy, values: valuesAbout(tidy.values, slice.indicator, area) };
	return periods.map((period) => ({
		period,
		part: partOfPeriod(period),
		figure: sliceTable(join, ofArea, { ...slice, period }, rule).figures.get(area) ?? null,
	}));
}

/** What parts a figure, and the parts an area has figures for. */
export interface CategoryParts {
	/** The column, or what the columns are parts of: `jenis_kelamin`. */
	readonly name: string;
	readonly parts: readonly {
		readonly text: string;
		readonly figure: Figure;
		/** Whether it is the one on the map. */
		readonly isShown: boolean;
	}[];
}

/**
 * The figures of an area for every value of each category, the other categories as on the map: men
 * and women side by side, towns and villages.
 *
 * @param categories  what the table offers to choose from
 * @returns           categories of which the area has figures for two values or more
 */
export function categoryParts(
	{ join, tidy }: JoinedFigures,
	slice: TableSlice,
	categories: readonly { readonly name: string; readonly values: readonly string[] }[],
	area: AreaCode,
	rule: RepeatRule | null = null,
): CategoryParts[] {
	if (categories.length === 0) return [];
	const ofArea = { ...tidy, values: valuesAbout(tidy.values, slice.indicator, area) };
	return categories
		.map(({ name, values }) => ({
			name,
			parts: values.flatMap((text) => {
				const category = { ...slice.category, [name]: text };
				// a figure the category does not part is no figure of its parts
				const own = ofArea.values.filter((value) => value.category[name] === text);
				if (own.length === 0) return [];
				const sliced = sliceTable(join, { ...ofArea, values: own }, { ...slice, category }, rule);
				const figure = sliced.figures.get(area);
				return figure ? [{ text, figure, isShown: slice.category[name] === text }] : [];
			}),
		}))
		.filter(({ parts }) => parts.length > 1);
}

function valuesAbout<Value extends JoinedFigures['tidy']['values'][number]>(
	values: readonly Value[],
	indicator: string,
	area: AreaCode,
): Value[] {
	return values.filter(
		(value) =>
			value.indicator === indicator && (value.area === area || value.extent?.includes(area)),
	);
}
