import * as v from 'valibot';
import { AREA_LEVELS } from '../model/area.ts';
import { ASKED_FACTS } from './asked-facts.ts';

/**
 * The schema of the files in `geodata/indicators/catalogue`: what each known indicator means, whether
 * its figures are bundled or not. The fields are those of Standar Data (konsep, definisi, klasifikasi,
 * ukuran, satuan; Peraturan BPS 4/2020) and what decides how a figure may be drawn.
 */

/** A text in both languages, neither of them empty. */
const text = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	en: v.pipe(v.string(), v.nonEmpty()),
});
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** The eight fields of *Indikator Kesejahteraan Rakyat* (BPS), in its order. */
export const WELFARE_FIELDS = [
	'kependudukan',
	'kesehatan-gizi',
	'pendidikan',
	'ketenagakerjaan',
	'konsumsi',
	'perumahan-lingkungan',
	'kemiskinan',
	'sosial-lainnya',
] as const;
/** One of the eight fields. */
export type WelfareField = (typeof WELFARE_FIELDS)[number];

/** The four aspects of a *Potret Kemiskinan*, in its order. */
export const POVERTY_ASPECTS = ['pendapatan', 'pendidikan', 'kesehatan', 'layanan-dasar'] as const;
/** One of the four aspects. */
export type PovertyAspect = (typeof POVERTY_ASPECTS)[number];

/**
 * Where a figure comes from, which is never mixed in one legend: a survey's estimate (`makro`), totals
 * of a register (`mikro-agregat`), a model, recipients of a programme, or a budget.
 */
export const INDICATOR_KINDS = ['makro', 'mikro-agregat', 'model', 'program', 'anggaran'] as const;
/** One kind. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

const definition = v.object({
	id: slug,
	symbol: v.nullable(v.string()),
	name: text,
	/** Other ways a header may name it; capitals mark an abbreviation. */
	aliases: v.array(v.pipe(v.string(), v.nonEmpty())),
	field: v.picklist(WELFARE_FIELDS),
	aspect: v.nullable(v.picklist(POVERTY_ASPECTS)),
	concept: text,
	definition: text,
	formula: text,
	classification: text,
	unit: v.pipe(v.string(), v.nonEmpty()),
	of: text,
	measure: v.picklist(['count', 'rate', 'share', 'index', 'money']),
	/** What it is a part of; null for what is no part. */
	denominator: v.nullable(text),
	direction: v.picklist(['higher-is-worse', 'higher-is-better', 'neutral']),
	kind: v.picklist(INDICATOR_KINDS),
	lowestLevel: v.picklist(AREA_LEVELS),
	/** The line, version or decree that its figures must share to be compared; null where there is one only. */
	line: v.nullable(text),
	producer: v.pipe(v.string(), v.nonEmpty()),
	periodMeaning: text,
	reading: v.object({
		id: v.pipe(v.string(), v.includes('{area}')),
		en: v.pipe(v.string(), v.includes('{area}')),
	}),
	decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
	/** The count of a rate, or the rate of a count. */
	companion: v.nullable(slug),
	/** What a person has to say of its figures besides unit, period, source and valid level. */
	asks: v.optional(v.array(v.picklist(ASKED_FACTS))),
	/** How many of the ten deciles its register holds, where that is not all. */
	deciles: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
});

const definitionFile = v.object({
	format: v.literal('peta-sasaran/indicator-catalogue'),
	version: v.literal(1),
	indicators: v.array(definition),
});

/** What one known indicator means. */
export type IndicatorDefinition = v.InferOutput<typeof definition>;

/**
 * The definitions of parsed files.
 *
 * @throws Error when one does not fit the schema: they are ours
 */
export function readDefinitions(files: readonly unknown[]): IndicatorDefinition[] {
	return files.flatMap((file) => v.parse(definitionFile, file).indicators);
}

/**
 * Whether small counts of it could single somebody out: people, families and recipients in a register
 * or a programme. A survey's estimate speaks of nobody.
 */
export function isOfPeople({
	kind,
	measure,
	unit,
}: Pick<IndicatorDefinition, 'kind' | 'measure' | 'unit'>): boolean {
	if (measure !== 'count' || (kind !== 'mikro-agregat' && kind !== 'program')) return false;
	return /^(?:orang|jiwa|individu|keluarga|kk|kpm|rumah tangga|peserta)/i.test(unit);
}
