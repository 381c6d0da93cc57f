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
	and: 'dan',
	twoGroup: 'Dua peta, satu kamera',
	two: 'Berdampingan',
	swipe: 'Geser pembatas',
	divider: 'Pembatas antara {left} di kiri dan {right} di kanan',
	dividerAt: '{percent} persen peta memperlihatkan {left}',
	oneLegend: 'Kelas dan warna sama di kedua peta; jumlah wilayah di atas milik {first}.',
	secondCounts: '{second}: {counts}.',
	secondMissing: 'Tanpa angka pada {second}: {count} wilayah.',
	oneOfTwo:
		'Tautan ini meminta dua peta; tanpa WebGL hanya yang pertama yang digambar. Angka {name}, {period}, ada di tabel.',
	bivariateGroup: 'Dua indikator',
	bivariate: 'Satu peta, 3 × 3 kelas',
	lacking: '{indicator} tidak punya angka di tingkat {level}, jadi tidak digambar.',
	'corner.highHigh': 'keduanya tinggi',
	'corner.highLow': 'yang pertama tinggi, yang kedua rendah',
	'corner.lowHigh': 'yang pertama rendah, yang kedua tinggi',
	'corner.lowLow': 'keduanya rendah',
	crossedGrey:
		'Huruf tiap sel juga tertulis di peta yang didekati dan di tabel; di cetakan abu-abu kesembilan warna tetap berbeda terangnya.',
	countCrossed:
		'Jumlah ikut mewarnai bidang, jadi wilayah yang luas tampak lebih penting. Baca bersama tabel.',
	besideWords: 'Peta kedua memperlihatkan {name}, {period}; angkanya ada di tabel.',
	crossedHigh: '{count} wilayah tinggi pada keduanya (C3){areas}; {low} rendah pada keduanya (A1).',
	nation: 'Perubahan di Indonesia',
	of: 'Perubahan {area}',
	ofBefore: 'dari angka {before}',
	tallyUp: 'naik di {count}',
	tallyDown: 'turun di {count}',
	tallySame: 'tetap di {count}',
	tallyOf: '{part} wilayah',
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

/** The corners of the nine cells of two indicators, and what is said of each. */
export const CROSS_CORNERS = [
	['C1', 'highLow'],
	['C3', 'highHigh'],
	['A1', 'lowLow'],
	['A3', 'lowHigh'],
] as const;

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
	and: 'and',
	twoGroup: 'Two maps, one camera',
	two: 'Side by side',
	swipe: 'Swipe',
	divider: 'Divider between {left} on the left and {right} on the right',
	dividerAt: '{percent} per cent of the map shows {left}',
	oneLegend:
		'Classes and colours are the same on both maps; the numbers of areas above are of {first}.',
	secondCounts: '{second}: {counts}.',
	secondMissing: 'Without a figure in {second}: {count} {count?area|areas}.',
	oneOfTwo:
		'This link asks for two maps; without WebGL only the first is drawn. The figures of {name}, {period}, are in the table.',
	bivariateGroup: 'Two indicators',
	bivariate: 'One map, 3 × 3 classes',
	lacking: '{indicator} has no figures at the level {level}, so it is not drawn.',
	'corner.highHigh': 'both high',
	'corner.highLow': 'the first high, the second low',
	'corner.lowHigh': 'the first low, the second high',
	'corner.lowLow': 'both low',
	crossedGrey:
		'The letters of the cells also stand on the map once it is near, and in the table; in a grey print the nine colours still differ in lightness.',
	countCrossed:
		'A count colours surfaces here, so that large areas look more important. Read it with the table.',
	besideWords: 'A second map shows {name}, {period}; its figures are in the table.',
	crossedHigh:
		'{count} {count?area is|areas are} high on both (C3){areas}; {low} {low?is|are} low on both (A1).',
	nation: 'Change in Indonesia',
	of: 'Change in {area}',
	ofBefore: 'of the figure of {before}',
	tallyUp: 'up in {count}',
	tallyDown: 'down in {count}',
	tallySame: 'unchanged in {count}',
	tallyOf: '{part} {count?area|areas}',
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
 * @example compareText('id', 'tallyUp', { count: 3 }) // 'naik di 3'
 */
export function compareText(
	language: Language,
	key: CompareMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, COMPARE_MESSAGES[language][key], params);
}

/**
 * In how many areas something rose, fell and stayed, as a sentence; what happened in none is left out.
 *
 * @returns an empty text where nothing is compared
 *
 * @example describeTally('id', { up: 3, down: 10, same: 0 }) // 'Naik di 3 wilayah, turun di 10.'
 * @example describeTally('en', { up: 0, down: 1, same: 0 }) // 'Down in 1 area.'
 */
export function describeTally(
	language: Language,
	{ up, down, same }: Readonly<Record<'up' | 'down' | 'same', number>>,
): string {
	const parts = (
		[
			['tallyUp', up],
			['tallyDown', down],
			['tallySame', same],
		] as const
	).filter(([, count]) => count > 0);
	const text = parts
		.map(([key, count], at) => {
			const part = compareText(language, key, { count });
			return at === 0 ? compareText(language, 'tallyOf', { part, count }) : part;
		})
		.join(', ');
	return text && `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
