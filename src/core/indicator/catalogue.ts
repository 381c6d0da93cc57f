import * as v from 'valibot';
import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';

/**
 * The schema of `geodata/indicators/catalogue.json`: which indicators are bundled, what each means,
 * and which file holds its figures at which level.
 */

const text = v.object({ id: v.string(), en: v.string() });
const level = v.picklist(AREA_LEVELS);

const series = v.object({
	level,
	/** CSV beside the catalogue: `area,period,value,missing`. */
	file: v.string(),
	source: text,
	licence: v.string(),
	/** What a reader of the figures must know. */
	note: v.optional(text),
	/** The month of the survey, by year, where periods are written as a year and the month is known. */
	months: v.optional(v.record(v.string(), v.picklist(['03', '09']))),
	/** Where figures of some areas before a period are not of the same thing as those from it on. */
	breaks: v.optional(
		v.array(v.object({ from: v.string(), areas: v.array(v.string()), reason: text })),
	),
});

const indicator = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	symbol: v.nullable(v.string()),
	name: text,
	definition: text,
	reading: text,
	unit: v.string(),
	of: text,
	measure: v.picklist(['count', 'rate', 'index', 'money']),
	direction: v.picklist(['higher-is-worse', 'higher-is-better', 'neutral']),
	decimals: v.number(),
	lowestLevel: level,
	kind: v.picklist(['makro']),
	producer: v.string(),
	/** Indicator shown beside it: the count of a rate, the rate of a count. */
	companion: v.nullable(v.string()),
	series: v.array(series),
});

/** Schema of the whole file. */
export const catalogueSchema = v.object({
	format: v.literal('peta-sasaran/indicators'),
	version: v.literal(1),
	indicators: v.array(indicator),
});

/** The bundled indicators. */
export type Catalogue = v.InferOutput<typeof catalogueSchema>;
/** One bundled indicator with its series. */
export type CatalogueEntry = Catalogue['indicators'][number];
/** One bundled series: an indicator at a level. */
export type CatalogueSeries = CatalogueEntry['series'][number];

/** The entry without where its figures are. */
export function indicatorOf(entry: CatalogueEntry): Indicator {
	const { series, kind, companion, ...rest } = entry;
	return rest;
}

/** The entry with an id, or undefined. */
export function findIndicator(catalogue: Catalogue, id: string): CatalogueEntry | undefined {
	return catalogue.indicators.find((entry) => entry.id === id);
}

/** Whether figures of an indicator mean anything at a level: not below its lowest valid one. */
export function isValidLevel(
	entry: { readonly lowestLevel: AreaLevel },
	level: AreaLevel,
): boolean {
	return AREA_LEVELS.indexOf(level) <= AREA_LEVELS.indexOf(entry.lowestLevel);
}
