import type { IndicatorDefinition } from '../core/indicator/indicator-definition.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import { formatPeriod } from './format-value.ts';
import type { Language } from './translate.ts';

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

/**
 * The metadata of what is on the map as Satu Data Indonesia asks for them: *konsep, definisi, klasifikasi,
 * ukuran, satuan* (Perpres 39/2019, Peraturan BPS 4/2020), then what else decides how it may be used.
 *
 * @param definition  what the indicator means; null for a column nobody knows, of which only what the
 *                    table and a person said is told
 */
export function standardData(
	language: Language,
	{ indicator, period, source, metadataMissing }: CurrentLayer,
	definition: IndicatorDefinition | null,
): readonly StandardDatum[] {
	const value = (key: string): string => VALUES[language][key] ?? key;
	const isMissing = (what: CurrentLayer['metadataMissing'][number]): boolean =>
		metadataMissing.includes(what);
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
		unit: indicator.unit || null,
		formula: definition?.formula[language] ?? null,
		denominator: definition?.denominator?.[language] ?? null,
		kind: definition ? value(definition.kind) : null,
		level: isMissing('level') ? null : value(indicator.lowestLevel),
		direction: definition ? value(definition.direction) : null,
		line: definition?.line?.[language] ?? null,
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
		return [{ field, label: WORDS[language][field], text }];
	});
}
