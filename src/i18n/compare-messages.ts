import { fillIn, type Language, type MessageParams } from './translate.ts';

/**
 * What is said while something is set beside what is on screen, apart from the messages of the first
 * map, which needs none of it: it is fetched with what is compared.
 */
const COMPARE_MESSAGES_ID = {
	compare: 'Bandingkan',
	one: 'Satu peta',
	points: 'Perubahan dalam persen poin',
	difference: 'Perubahan sebagai selisih',
	percent: 'Perubahan dalam persen',
	changeGroup: 'Yang berubah antara dua periode',
	before: 'Dibanding dengan',
	beside: 'dibanding',
	nation: 'Perubahan di Indonesia',
	of: 'Perubahan {area}',
	ofBefore: 'dari angka {before}',
	tally: 'Naik di {up} wilayah, turun di {down}, tetap di {same}.',
	leftOut: 'Tidak dibandingkan',
	'why.part': '{before} dan {after} bukan bulan yang sama, atau bulannya tidak tertulis',
	'why.extent': 'Luas wilayah berubah antara {before} dan {after} karena pemekaran',
	'why.break': 'Deret angka terputus antara {before} dan {after}',
	'why.zero-base': 'Tidak ada persen dari angka nol atau kurang pada {before}',
	'why.missing-before': 'Tidak ada angka {before}',
	'why.missing-after': 'Tidak ada angka {after}',
	'why.missing-both': 'Tidak ada angka {before} maupun {after}',
	allLeftOut: 'Tidak ada wilayah yang dapat dibandingkan. Pilih periode lain.',
} as const;

/** The name of a message about what is compared. */
export type CompareMessageKey = keyof typeof COMPARE_MESSAGES_ID;

const COMPARE_MESSAGES_EN: Readonly<Record<CompareMessageKey, string>> = {
	compare: 'Compare',
	one: 'One map',
	points: 'Change in percentage points',
	difference: 'Change as a difference',
	percent: 'Change in percent',
	changeGroup: 'What changed between two periods',
	before: 'Compared with',
	beside: 'compared with',
	nation: 'Change in Indonesia',
	of: 'Change in {area}',
	ofBefore: 'of the figure of {before}',
	tally: 'Up in {up} areas, down in {down}, unchanged in {same}.',
	leftOut: 'Not compared',
	'why.part': '{before} and {after} are not of the same month, or nobody says which',
	'why.extent': 'The territory changed between {before} and {after} by a split',
	'why.break': 'The series breaks between {before} and {after}',
	'why.zero-base': 'There is no percent of a figure of zero or less in {before}',
	'why.missing-before': 'No figure of {before}',
	'why.missing-after': 'No figure of {after}',
	'why.missing-both': 'No figure of {before} nor of {after}',
	allLeftOut: 'No area can be compared. Choose another period.',
};

const COMPARE_MESSAGES = { id: COMPARE_MESSAGES_ID, en: COMPARE_MESSAGES_EN } as const;

/**
 * A message about what is compared, its `{name}`s filled in as `translate` does.
 *
 * @example compareText('id', 'tally', { up: 3, down: 10, same: 0 }) // 'Naik di 3 wilayah, turun di 10, tetap di 0.'
 */
export function compareText(
	language: Language,
	key: CompareMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, COMPARE_MESSAGES[language][key], params);
}
