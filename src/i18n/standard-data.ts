import { ASKED_FACTS } from '../core/indicator/asked-facts.ts';
import type { IndicatorDefinition } from '../core/indicator/indicator-definition.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import { factAnswer, factName } from './asked-facts.ts';
import { formatPeriod } from './format-value.ts';
import type { Language } from './translate.ts';
import { unitText } from './unit-text.ts';

const WORDS = {
	id: {
		name: 'Indikator',
		concept: 'Konsep',
		definition: 'Definisi',
		classification: 'Klasifikasi',
		measure: 'Ukuran',
		unit: 'Satuan',
		formula: 'Rumus',
		denominator: 'Penyebut',
		kind: 'Jenis data',
		level: 'Tingkat sahih',
		direction: 'Arah',
		line: 'Garis, versi, atau SK',
		part: factName('id', 'part'),
		decile: factName('id', 'decile'),
		verification: factName('id', 'verification'),
		services: factName('id', 'services'),
		producer: 'Produsen data',
		period: 'Periode',
		periodMeaning: 'Arti periode',
		source: 'Sumber',
	},
	en: {
		name: 'Indicator',
		concept: 'Concept',
		definition: 'Definition',
		classification: 'Classification',
		measure: 'Measure',
		unit: 'Unit',
		formula: 'Formula',
		denominator: 'Denominator',
		kind: 'Kind of data',
		level: 'Valid level',
		direction: 'Direction',
		line: 'Line, version or decree',
		part: factName('en', 'part'),
		decile: factName('en', 'decile'),
		verification: factName('en', 'verification'),
		services: factName('en', 'services'),
		producer: 'Producer',
		period: 'Period',
		periodMeaning: 'Meaning of the period',
		source: 'Source',
	},
} as const;

const VALUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	id: {
		count: 'jumlah',
		rate: 'persentase',
		share: 'proporsi',
		index: 'indeks',
		money: 'rupiah',
		makro: 'data makro (taksiran survei)',
		'mikro-agregat': 'jumlah dari daftar (mikro-agregat)',
		model: 'hasil model',
		program: 'penerima program',
		anggaran: 'anggaran',
		'higher-is-worse': 'makin tinggi makin buruk',
		'higher-is-better': 'makin tinggi makin baik',
		neutral: 'netral',
		provinsi: 'provinsi',
		kabkota: 'kabupaten/kota',
		kecamatan: 'kecamatan',
		desa: 'desa/kelurahan',
	},
	en: {
		count: 'count',
		rate: 'percentage',
		share: 'proportion',
		index: 'index',
		money: 'rupiah',
		makro: 'survey estimate',
		'mikro-agregat': 'totals of a register',
		model: 'modelled',
		program: 'recipients of a programme',
		anggaran: 'budget',
		'higher-is-worse': 'higher is worse',
		'higher-is-better': 'higher is better',
		neutral: 'neutral',
		provinsi: 'provinsi',
		kabkota: 'kabupaten/kota',
		kecamatan: 'kecamatan',
		desa: 'desa or kelurahan',
	},
};

/** One line of the metadata that go with a map. */
export interface StandardDatum {
	readonly field: keyof (typeof WORDS)['id'];
	readonly label: string;
	/** Null where nobody said. */
	readonly text: string | null;
}

/** Figures of one indicator and what is not said of them; what is on the map is one. */
export type MeasuredFigures = Pick<
	CurrentLayer,
	'indicator' | 'period' | 'source' | 'metadataMissing' | 'facts'
>;

/**
 * The metadata of what is on the map as Satu Data Indonesia asks for them: *konsep, definisi, klasifikasi,
 * ukuran, satuan* (Perpres 39/2019, Peraturan BPS 4/2020), then what else decides how it may be used.
 *
 * @param definition  what the indicator means; null for a column nobody knows, of which only what the
 *                    table and a person said is told
 */
export function standardData(
	language: Language,
	{ indicator, period, source, metadataMissing, facts = {} }: MeasuredFigures,
	definition: IndicatorDefinition | null,
): readonly StandardDatum[] {
	const value = (key: string): string => VALUES[language][key] ?? key;
	const isMissing = (what: CurrentLayer['metadataMissing'][number]): boolean =>
		metadataMissing.includes(what);
	const told = (fact: (typeof ASKED_FACTS)[number]): string | null => {
		const answer = facts[fact] ?? null;
		return answer === null ? null : factAnswer(language, fact, answer);
	};
	const texts: Record<StandardDatum['field'], string | null> = {
		name: indicator.name[language],
		concept: definition?.concept[language] ?? null,
		definition: definition?.definition[language] ?? null,
		classification: definition?.classification[language] ?? null,
		measure: definition
			? value(definition.measure)
			: indicator.measure === 'unknown'
				? null
				: value(indicator.measure),
		unit: unitText(language, indicator.unit) || null,
		formula: definition?.formula[language] ?? null,
		denominator: definition?.denominator?.[language] ?? null,
		kind: definition ? value(definition.kind) : null,
		level: isMissing('level') ? null : value(indicator.lowestLevel),
		direction: definition ? value(definition.direction) : null,
		line: definition?.line?.[language] ?? null,
		part: told('part'),
		decile: told('decile'),
		verification: told('verification'),
		services: told('services'),
		producer: definition?.producer ?? null,
		period: period === null ? null : formatPeriod(language, period),
		periodMeaning: definition?.periodMeaning[language] ?? null,
		source: isMissing('source') ? null : source[language],
	};
	/** What an indicator may well do without. */
	const OPTIONAL = ['denominator', 'line'];
	return Object.entries(texts).flatMap(([name, text]) => {
		const field = name as StandardDatum['field'];
		if (text === null && definition && OPTIONAL.includes(field)) return [];
		if (isFact(field) && facts[field] === undefined) return [];
		return [{ field, label: WORDS[language][field], text }];
	});
}

function isFact(field: StandardDatum['field']): field is (typeof ASKED_FACTS)[number] {
	return ASKED_FACTS.some((fact) => fact === field);
}

/** Fields of the line under a map: what it must say even where there is little room. */
const IN_LINE = [
	...(['concept', 'measure', 'unit', 'kind', 'classification', 'level'] as const),
	...ASKED_FACTS,
] as const;
const UNSAID = /^(?:unit|period|level|part|decile|verification|services)$/;
const LINE = {
	id: { head: 'Standar data', missing: 'Metadata belum lengkap', and: 'belum disebut' },
	en: { head: 'Data standard', missing: 'Metadata incomplete', and: 'not stated' },
} as const;

/**
 * The metadata in one line, for under a map: concept, measure, unit, kind, classification and valid level,
 * and which of unit, period, valid level, and what a register asks for, nobody stated.
 *
 * @returns '' for no metadata
 */
export function standardLine(language: Language, metadata: readonly StandardDatum[]): string {
	if (metadata.length === 0) return '';
	const { head, missing, and } = LINE[language];
	const said = IN_LINE.flatMap((field) => {
		const datum = metadata.find((each) => each.field === field);
		return datum?.text ? [`${datum.label.toLowerCase()} ${lowerFirst(datum.text)}`] : [];
	});
	const unsaid = metadata
		.filter(({ field, text }) => text === null && UNSAID.test(field))
		.map(({ label }) => label.toLowerCase());
	return [
		said.length > 0 ? `${head}: ${said.join('; ')}.` : '',
		unsaid.length > 0 ? `${missing}: ${unsaid.join(', ')} ${and}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}

/** A text without its capital, unless it begins with an abbreviation. */
function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
