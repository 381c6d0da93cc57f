import {
	findIndicator,
	indicatorOf,
	isValidLevel,
	type Catalogue,
	type CatalogueSeries,
} from '../indicator/catalogue.ts';
import type { AskedFact, ToldFacts } from '../indicator/asked-facts.ts';
import type { FigureTable } from '../indicator/figure-table.ts';
import type { StatedMeaning } from '../indicator/stated-meaning.ts';
import type { JoinResult } from '../join/join-result.ts';
import { isFinerLevel } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { BilingualText, Figure, Indicator } from '../model/indicator.ts';
import { DRAWN_LEVELS, type DrawnLevel, type ViewState } from '../view/view-state.ts';
import type { SurveyMonths } from './area-series.ts';
import type { LayerChange } from './change-layer.ts';
import type { Estimate } from '../stats/sampling-error.ts';
import { followedLevels } from './followed-levels.ts';
import { monthsOfSurveys, periodAmong } from './period-among.ts';
import type { MergedFigures } from './merge-tables.ts';
import {
	categoryShown,
	columnIndicator,
	decimalsOf,
	measureOf,
	sliceTable,
	type RepeatRule,
	type TableChoices,
	type TableLayer,
	type TableSlice,
} from './table-layer.ts';
import { tableScope } from './table-scope.ts';
import { errorColumnOf, estimatesOf, type ErrorColumn } from './uncertainty.ts';

/** Whether a level can be shown for what is on the map. */
export type LevelOffer =
	| 'offered'
	/** The indicator does not exist at this level; choosing it shows why. */
	| 'not-valid'
	/** There are no figures, or no boundaries, at this level. */
	| 'absent'
	/** Areas of this level are larger than the working area. */
	| 'wider';

/** What the map shows now, whether bundled or from a person's table. */
export interface CurrentLayer {
	readonly origin: 'bundled' | 'table';
	readonly indicator: Indicator;
	/** Which part of a table's figures is shown, by the columns that part them, as the file writes it. */
	readonly category?: Readonly<Record<string, string>> | undefined;
	readonly level: AreaLevel;
	readonly period: string | null;
	/** The period that was asked for, where there are no figures of it here and another is shown. */
	readonly periodAsked?: string | undefined;
	/** Periods to choose from, earliest first. */
	readonly periods: readonly string[];
	readonly levels: Readonly<Record<DrawnLevel, LevelOffer>>;
	/**
	 * Levels the map may go to of itself, coarsest first: valid there, and with figures for the period
	 * on screen. A person may choose others.
	 */
	readonly followed: readonly DrawnLevel[];
	readonly drawing: 'fill' | 'symbol' | 'refused';
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	readonly undecided: ReadonlySet<AreaCode>;
	/** Areas with several different figures, for which nobody has chosen a rule. */
	readonly conflicting: ReadonlySet<AreaCode>;
	/** Areas whose figure is of a larger territory, before a split, with the area it is written for. */
	readonly shared: ReadonlyMap<AreaCode, AreaCode>;
	/** Whether an area of the level belongs to what the layer is about; the rest is quiet context. */
	readonly isInScope: (area: AreaCode) => boolean;
	/** The nation's published figure; never a mean. */
	readonly national: number | null;
	/**
	 * Published figures of the provinsi for the period, for comparison, and in a person's table those of
	 * all larger areas that have rows of their own; never a mean. Empty when there are none.
	 */
	readonly provincial: ReadonlyMap<AreaCode, Figure>;
	/** A second figure shown beside the first: the count of a rate. */
	readonly companion: {
		readonly indicator: Indicator;
		readonly figures: ReadonlyMap<AreaCode, Figure>;
		readonly national: number | null;
	} | null;
	/** Figures with a standard error, where the table has a column of errors. */
	readonly estimates: ReadonlyMap<AreaCode, Estimate>;
	readonly source: BilingualText;
	readonly note: BilingualText | null;
	/** Months of surveys by year, for periods that a source writes as a year only. */
	readonly months?: SurveyMonths | undefined;
	/** Where the series is not of the same thing throughout. */
	readonly breaks?: CatalogueSeries['breaks'];
	/** What changed between two periods, where that is what the figures are. */
	readonly change?: LayerChange | undefined;
	/** Which of unit, period, source, valid level, and what its register asks for, nobody stated. */
	readonly metadataMissing: readonly ('unit' | 'period' | 'source' | 'level' | AskedFact)[];
	/** What a register's column is asked for besides, as far as it is known. */
	readonly facts?: ToldFacts;
}

/** Figures of a series once they are loaded, by its file name. */
export type LoadedFigures = ReadonlyMap<string, FigureTable>;

/**
 * The bundled layer a view asks for.
 *
 * At a level the indicator is not valid at, the layer is refused: it has no figures, whatever a link
 * says. A period without figures gives way to the latest that has some, and stays known as the one
 * asked for.
 *
 * @returns null while the series' figures are not loaded
 */
export function bundledLayer(
	view: Pick<ViewState, 'indicator' | 'level' | 'period'>,
	catalogue: Catalogue,
	loaded: LoadedFigures,
): CurrentLayer | null {
	const entry = findIndicator(catalogue, view.indicator) ?? catalogue.indicators[0];
	if (!entry) return null;
	const seriesAt = (level: AreaLevel): CatalogueSeries | undefined =>
		entry.series.find((series) => series.level === level);
	const offerOf = (level: AreaLevel): LevelOffer =>
		!isValidLevel(entry, level) ? 'not-valid' : seriesAt(level) ? 'offered' : 'absent';
	const levels = {
		provinsi: offerOf('provinsi'),
		kabkota: offerOf('kabkota'),
		kecamatan: offerOf('kecamatan'),
	};
	const refused = !isValidLevel(entry, view.level);
	const level =
		refused || seriesAt(view.level) ? view.level : (entry.series.at(-1)?.level ?? view.level);
	const series = seriesAt(level) ?? entry.series.at(-1);
	const table = series && loaded.get(series.file);
	if (!series || !table) return null;
	// a year is written without its month at one level and with it at the other
	const months = monthsOfSurveys(entry.series);
	const asked = view.period ?? undefined;
	const found = asked && periodAmong(table.periods, asked, months);
	const period = found ?? table.periods.at(-1) ?? null;
	const month = period && series.months?.[period];
	const monthly = month ? `${period}-${month}` : period;
	const provincialSeries = seriesAt('provinsi');
	const provincial = provincialSeries ? loaded.get(provincialSeries.file) : undefined;
	const followed = DRAWN_LEVELS.filter((each) => {
		if (levels[each] !== 'offered') return false;
		const periods = loaded.get(seriesAt(each)?.file ?? '')?.periods;
		return period !== null && periods && periodAmong(periods, period, months) !== undefined;
	});
	const companion = companionOf(catalogue, entry.companion, level, period, loaded);
	return {
		origin: 'bundled',
		indicator: indicatorOf(entry),
		level,
		period,
		periodAsked: found ? undefined : asked,
		periods: table.periods,
		levels,
		followed,
		drawing: refused ? 'refused' : entry.measure === 'count' ? 'symbol' : 'fill',
		figures: (!refused && period && table.byPeriod.get(period)) || new Map(),
		undecided: new Set(),
		conflicting: new Set(),
		shared: new Map(),
		isInScope: () => true,
		national:
			(period && monthly && (table.national.get(period) ?? provincial?.national.get(monthly))) ||
			null,
		provincial: (monthly && provincial?.byPeriod.get(monthly)) || new Map(),
		companion: refused ? null : companion,
		estimates: new Map(),
		source: series.source,
		note: series.note ?? null,
		months,
		breaks: series.breaks,
		metadataMissing: [],
	};
}

function companionOf(
	catalogue: Catalogue,
	id: string | null,
	level: AreaLevel,
	period: string | null,
	loaded: LoadedFigures,
): CurrentLayer['companion'] {
	const entry = id ? findIndicator(catalogue, id) : undefined;
	const series = entry?.series.find((each) => each.level === level);
	const table = series && loaded.get(series.file);
	const figures = period ? table?.byPeriod.get(period) : undefined;
	if (!entry || !figures || !period) return null;
	const nation = entry.series.find((each) => each.level === 'provinsi');
	const national = nation && loaded.get(nation.file)?.national.get(period);
	return { indicator: indicatorOf(entry), figures, national: national ?? null };
}

/** The bundled series a view needs: its own at every level, and its companion's at this one. */
export function seriesNeeded(view: ViewState, catalogue: Catalogue): CatalogueSeries[] {
	const entry = findIndicator(catalogue, view.indicator) ?? catalogue.indicators[0];
	if (!entry) return [];
	const companion = entry.companion ? findIndicator(catalogue, entry.companion) : undefined;
	// of every level: the map may go there of itself
	const own = entry.series;
	const beside = companion?.series.filter(
		(series) => series.level === view.level || series.level === 'provinsi',
	);
	return [...new Set([...own, ...(beside ?? [])])];
}

/**
 * The layer of one slice of a person's table.
 *
 * A column that is recognised as a known indicator takes its meaning and its limits with it; one
 * that is not keeps only what the file says.
 *
 * @param choices    what the table offers
 * @param periods    periods in which the slice has figures
 * @param catalogue  known indicators, to recognise columns by
 * @param registry   the hierarchy, to tell what the table is about
 * @param rule       what a person chose for repeated rows
 * @param meaning    what the column was recognised as, beyond the catalogue of bundled indicators, and
 *                   what a person said of it; null while the catalogue is not loaded
 */
export function tableLayer(
	{ join, tidy, files }: MergedFigures,
	slice: TableSlice,
	choices: TableChoices,
	periods: readonly string[],
	catalogue: Catalogue,
	registry: AreaRegistry,
	rule: RepeatRule | null = null,
	meaning: StatedMeaning | null = null,
): CurrentLayer {
	const sliced = sliceTable(join, tidy, slice, rule);
	const known = findIndicator(catalogue, slice.indicator);
	const decimals = decimalsOf([...sliced.figures.values()].flatMap(({ value }) => value ?? []));
	const own = columnIndicator(slice.indicator, sliced.unit, decimals);
	const indicator = known
		? inUnitOfTable({ ...indicatorOf(known), decimals }, sliced.unit)
		: (meaning?.of(own) ?? own);
	const refused = !isValidLevel(indicator, slice.level);
	const offerOf = (level: AreaLevel): LevelOffer =>
		!isValidLevel(indicator, level) && choices.levels.includes(level)
			? 'not-valid'
			: choices.levels.includes(level)
				? 'offered'
				: 'absent';
	const errors = errorColumnOf(join, slice.indicator);
	// a column of errors often does not repeat the period of the figures it stands beside
	const errorsAt = ({ indicator: of }: ErrorColumn): TableLayer['figures'] => {
		const at = sliceTable(join, tidy, { ...slice, indicator: of }, rule).figures;
		return at.size > 0
			? at
			: sliceTable(join, tidy, { ...slice, indicator: of, period: null }, rule).figures;
	};
	const metadataMissing: CurrentLayer['metadataMissing'] = [
		...(indicator.unit ? [] : (['unit'] as const)),
		...(slice.period === null ? (['period'] as const) : []),
		...(meaning?.source ? [] : (['source'] as const)),
		...(known || meaning?.hasLevel ? [] : (['level'] as const)),
		...(meaning?.unsaid ?? []),
	];
	const source = meaning?.source ?? files.join('; ');
	return {
		origin: 'table',
		indicator,
		category: categoryShown(tidy, slice),
		level: slice.level,
		period: slice.period,
		periods,
		levels: {
			provinsi: offerOf('provinsi'),
			kabkota: offerOf('kabkota'),
			kecamatan: offerOf('kecamatan'),
		},
		followed: followedLevels(join, tidy, slice).filter((level) => offerOf(level) === 'offered'),
		drawing: refused ? 'refused' : indicator.measure === 'count' ? 'symbol' : 'fill',
		figures: refused ? new Map() : sliced.figures,
		undecided: sliced.undecided,
		conflicting: sliced.conflicting,
		shared: sliced.shared,
		isInScope: tableScope(rowsAt(join, slice.level), slice.level, registry),
		national: null,
		provincial: new Map(
			choices.levels
				.filter((level) => isFinerLevel(slice.level, level))
				.flatMap((level) => [...sliceTable(join, tidy, { ...slice, level }, rule).figures]),
		),
		companion: null,
		estimates:
			errors && !refused ? estimatesOf(sliced.figures, errorsAt(errors), errors) : new Map(),
		source: { id: source, en: source },
		note: null,
		metadataMissing,
		facts: meaning?.facts ?? {},
	};
}

/**
 * A known indicator with the unit of the table it was found in: tables count people one by one where
 * BPS publishes thousands, and some do not say, in which case no unit is claimed for a count.
 */
function inUnitOfTable(known: Indicator, unit: string | null): Indicator {
	const scale = (text: string): string => /^(?:ribu|juta)\b/.exec(text)?.[0] ?? '';
	const isOwn = unit === null ? known.measure !== 'count' : scale(unit) === scale(known.unit);
	return isOwn ? known : { ...known, unit: unit ?? '', of: { id: unit ?? '', en: unit ?? '' } };
}

/** Areas of a level that any row of the table names. */
function rowsAt(join: JoinResult, level: AreaLevel): AreaCode[] {
	return join.rows.flatMap((row) => (row.area && row.level === level ? [row.area] : []));
}

/**
 * The column a table is first drawn with: a poverty rate or another known rate, then any rate, index
 * or count, then the first that has numbers.
 *
 * @param indicators  tidy indicator names in column order
 */
export function preferredIndicator(
	indicators: readonly string[],
	catalogue: Catalogue,
): string | undefined {
	const weight = (id: string): number => {
		const known = findIndicator(catalogue, id);
		const order = { rate: 0, index: 1, count: 2, money: 3, unknown: 4 } as const;
		return order[known?.measure ?? measureOf(id, null)] - (known ? 0.5 : 0);
	};
	return indicators.toSorted((a, b) => weight(a) - weight(b))[0];
}
