import { fillIn, type Language, type MessageParams } from './translate.ts';

/** Words about what columns mean; loaded with the panel that shows them. */
const MESSAGES = {
	id: {
		title: 'Arti kolom',
		recognised: 'dikenali sebagai {name}',
		likely: 'mungkin {name}',
		several: 'beberapa indikator, menurut {category}',
		unknown: 'belum dikenal; digambar dengan tanda metadata belum lengkap',
		until: 'sahih sampai {level}',
		'kind.makro': 'data makro',
		'kind.mikro-agregat': 'mikro-agregat',
		'kind.model': 'hasil model',
		'kind.program': 'data program',
		'kind.anggaran': 'anggaran',
		unit: 'Satuan {column}',
		period: 'Periode {column}',
		unitHint: 'satuan, mis. persen',
		countedUnknown: 'yang dihitung belum disebut',
		'counted.keluarga': 'keluarga',
		'counted.orang': 'individu (orang)',
		'counted.rumah tangga': 'rumah tangga',
		fact: '{fact} dalam {column}',
		factUnknown: '{fact}: belum disebut',
		periodHint: 'periode, mis. 2024-03',
		level: 'Tingkat sahih {column}',
		levelUnknown: 'tingkat sahih belum disebut',
		publisher: 'Sumber tabel ini',
		publisherHint: 'penerbit, mis. BPS Provinsi Banten',
		version: 'SK atau versi daftar',
		versionHint: 'mis. SK dan tanggalnya',
		usePrinted: 'Pakai yang tertulis di tabel',
		moreOfSource: 'Versi, tanggal, rantai…',
		toCheck: '{count} hal perlu diperiksa',
	},
	en: {
		title: 'What columns mean',
		recognised: 'recognised as {name}',
		likely: 'may be {name}',
		several: 'several indicators, by {category}',
		unknown: 'not known; drawn with the mark “metadata incomplete”',
		until: 'valid down to {level}',
		'kind.makro': 'survey estimate',
		'kind.mikro-agregat': 'register totals',
		'kind.model': 'modelled',
		'kind.program': 'programme data',
		'kind.anggaran': 'budget',
		unit: 'Unit of {column}',
		period: 'Period of {column}',
		unitHint: 'unit, e.g. percent',
		countedUnknown: 'what is counted is not stated',
		'counted.keluarga': 'families (keluarga)',
		'counted.orang': 'individuals (orang)',
		'counted.rumah tangga': 'households (rumah tangga)',
		fact: '{fact} in {column}',
		factUnknown: '{fact}: not stated',
		periodHint: 'period, e.g. 2024-03',
		level: 'Valid level of {column}',
		levelUnknown: 'valid level not stated',
		publisher: 'Source of this table',
		publisherHint: 'publisher, e.g. BPS Provinsi Banten',
		version: 'Decree or version of the register',
		versionHint: 'e.g. decree and its date',
		usePrinted: 'Use what the table says',
		moreOfSource: 'Version, date, chain…',
		toCheck: '{count} {count?thing|things} to look at',
	},
} as const;

/** Key of a text about the meaning of columns. */
export type MeaningMessage = keyof (typeof MESSAGES)['id'];

/** A text about the meaning of columns. */
export function meaningText(
	language: Language,
	key: MeaningMessage,
	params: MessageParams = {},
): string {
	return fillIn(language, MESSAGES[language][key], params);
}
