import type { Language } from './translate.ts';

/** Units as columns and the catalogue write them, in English; longer ones first. */
const ENGLISH: readonly (readonly [id: string, en: string])[] = [
	['per 1.000 kelahiran hidup', 'per 1,000 live births'],
	['per 100 perempuan', 'per 100 women'],
	['per 100 penduduk', 'per 100 people'],
	['persen poin', 'percentage points'],
	['rumah tangga', 'households'],
	['/orang', '/person'],
	['/kapita', '/head'],
	['/bulan', '/month'],
	['/tahun', '/year'],
	['ribu', 'thousand'],
	['juta', 'million'],
	['miliar', 'billion'],
	['triliun', 'trillion'],
	['orang', 'people'],
	['jiwa', 'people'],
	['keluarga', 'families'],
	['kk', 'families'],
	['kpm', 'KPM'],
	['peserta', 'participants'],
	['peristiwa', 'events'],
	['indeks', 'index points'],
	['tahun', 'years'],
	['unit', 'units'],
	['hektare', 'hectares'],
	['hektar', 'hectares'],
	['ton', 'tonnes'],
	['kkal', 'kcal'],
];
const BY_UNIT = new Map(ENGLISH);
const KNOWN = new RegExp(
	`(?:(?=/)|(?<!\\p{L}))(?:${ENGLISH.map(([id]) => id.replace('.', String.raw`\.`)).join('|')})(?!\\p{L})`,
	'giu',
);

/**
 * A unit in the reader's language; what is no unit we know stays as it is written.
 *
 * @example unitText('en', 'ribu orang') // 'thousand people'
 * @example unitText('en', 'ribu rupiah/orang/tahun') // 'thousand rupiah/person/year'
 * @example unitText('en', 'gantang') // 'gantang'
 * @example unitText('id', 'ribu orang') // 'ribu orang'
 */
export function unitText(language: Language, unit: string): string {
	if (language === 'id') return unit;
	return unit.replace(KNOWN, (word) => BY_UNIT.get(word.toLowerCase()) ?? word);
}
