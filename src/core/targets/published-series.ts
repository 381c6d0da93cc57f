import type { CatalogueEntry } from '../indicator/catalogue.ts';
import { publishedFigures } from '../indicator/cross-check.ts';
import type { FigureTable } from '../indicator/figure-table.ts';
import { publishedValues, type PublishedFact } from '../indicator/published-facts.ts';
import type { AreaCode } from '../model/area.ts';
import type { YearFigure } from './pace.ts';

/** Years a pace is looked for in, before the last one. */
const SPAN_YEARS = 5;

/** What was published of indicators, as far as it is loaded. */
export interface Published {
	readonly entryOf: (indicator: string) => CatalogueEntry | null;
	/** Figure tables by file name. */
	readonly loaded: ReadonlyMap<string, FigureTable>;
	readonly facts: readonly PublishedFact[];
}

/**
 * The published figures of an area, or of the country, one a year: of March, and where nothing is of
 * March, those of which only a year is known. September is never set beside March.
 *
 * @returns earliest first; empty where nothing was published
 */
export function publishedSeries(
	indicator: string,
	area: AreaCode | 'ID',
	{ entryOf, loaded, facts }: Published,
): YearFigure[] {
	const entry = entryOf(indicator);
	const byPeriod = new Map<string, number>();
	if (area === 'ID') {
		for (const [period, figures] of publishedValues(facts, indicator)) {
			const value = figures.get('ID');
			if (value !== undefined) byPeriod.set(period, value);
		}
		for (const series of entry?.series ?? [])
			for (const [period, value] of loaded.get(series.file)?.national ?? [])
				byPeriod.set(period, value);
	} else {
		for (const [period, figures] of publishedFigures(indicator, entry, loaded, facts)) {
			const value = figures.get(area);
			if (value !== undefined) byPeriod.set(period, value);
		}
	}
	const march = [...byPeriod].filter(([period]) => period.endsWith('-03'));
	const yearly = [...byPeriod].filter(([period]) => /^\d{4}$/u.test(period));
	return (march.length > 0 ? march : yearly)
		.map(([period, value]) => ({ year: Number(period.slice(0, 4)), value }))
		.sort((one, other) => one.year - other.year);
}

/**
 * The end of a series that a pace is of: from a year on, else the last five years.
 *
 * @param series  earliest first
 * @param since   the year asked for; one that is not there gives way to the usual
 */
export function paceWindow(
	series: readonly YearFigure[],
	since: number | null = null,
): readonly YearFigure[] {
	const last = series.at(-1)?.year ?? 0;
	const isThere = series.some(({ year }) => year === since && year < last);
	const first = isThere && since !== null ? since : last - SPAN_YEARS;
	return series.filter(({ year }) => year >= first);
}
