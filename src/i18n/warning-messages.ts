import type { Warning, WarningCode } from '../core/validity/warning.ts';
import { formatPeriod } from './format-value.ts';
import { fillIn, isMessageKey, translate, type Language } from './translate.ts';

/** What is said of maps and lists before they are believed; loaded with the panels that say it. */
const MESSAGES: Readonly<Record<Language, Readonly<Record<WarningCode, string>>>> = {
	id: {
		'level-not-valid':
			'{indicator} hanya sahih sampai {lowest}. Data ini tidak dapat dipetakan, didaftar, atau disimpan per {level}.',
		'lines-differ':
			'Deret tidak sebanding ({one} dan {other}). Pakai satu deret untuk perbandingan.',
		'months-differ':
			'{one} dan {other} bukan bulan yang sama. Bandingkan Maret dengan Maret, September dengan September.',
		'line-not-stated':
			'Garis kemiskinan ekstremnya tidak disebut, jadi belum bisa dibandingkan dengan deret {one}. Lengkapi garisnya.',
		'line-may-change':
			'Kolom {column} memuat {periods} tanpa menyebut garisnya. Garis kemiskinan ekstrem berganti dari US$1,90 PPP 2011 ke US$2,15 PPP 2017, jadi tahun-tahun itu belum tentu satu deret. Sebut garisnya di judul kolom.',
		'estimates-caution': '{count} wilayah perlu kehati-hatian: galat baku relatif 25–50\u00a0%.',
		'estimates-unreliable':
			'{count} wilayah tidak akurat: galat baku relatif di atas 50\u00a0%. Jangan dipakai untuk peringkat.',
		'near-threshold':
			'{count} wilayah terlalu dekat dengan ambang {threshold} untuk dibedakan. Jangan diputuskan dari selisih itu saja.',
		'count-as-fill': 'Jumlah sebaiknya memakai simbol proporsional.',
		'areas-not-households': 'Pola antarwilayah bukan bukti tentang rumah tangga.',
		'coverage-over-hundred':
			'Cakupan {count} wilayah di atas 100\u00a0%: terdaftar tidak sama dengan tinggal, atau versinya berbeda. Diperlihatkan apa adanya.',
		'denominators-differ':
			'Penyebut berbeda {percent}\u00a0%: proyeksi BPS ≠ penduduk terdaftar Dukcapil. Pakai satu sumber.',
		'areas-without-figure': '{count} wilayah tanpa data (bukan nol).',
		'units-differ':
			'Satuan berbeda: {one} dan {other}. Tidak dibagi satu sama lain; samakan satuannya dulu.',
		'rates-not-averaged':
			'Rata-rata tak tertimbang dari {count} persentase bukan angka provinsi. Pakai angka yang diterbitkan.',
		'published-differs':
			'Kolom {column}: {count} dari {compared} angka berbeda dari terbitan BPS (periode {periods}), selisih {least} sampai {most}. Periksa sebelum dipresentasikan.',
		'published-agrees':
			'Kolom {column}: {count} angka sama dengan terbitan BPS (periode {periods}).',
		'ratio-of-columns':
			'Kolom {column} adalah {part} ÷ {whole} × 100, dihitung pembuat tabel, bukan angka terbitan survei.',
		'categories-added':
			'{column} menjumlahkan jenis PMKS/PPKS ({columns}): satu orang bisa tercatat di beberapa dari 26 jenis, jadi jumlahnya banyaknya catatan, bukan orang. Pakai satu jenis.',
		'registers-added':
			'{column} menjumlahkan {columns}: keluarga yang sama bisa ada di beberapa daftar dan program, jadi jumlahnya bukan banyaknya keluarga. Sandingkan daftarnya, jangan jumlahkan.',
		'poverty-indices-disordered':
			'{count} baris melanggar urutan P2 ≤ P1 ≤ P0. Diperlihatkan apa adanya; periksa apakah kolomnya tertukar.',
		'versions-differ':
			'Kedua data bukan dari versi tahun yang sama, atau versinya tidak disebut. Bandingkan dengan hati-hati.',
		'not-an-indicator':
			'Kolom {column} menghitung peserta sebuah kegiatan, bukan keadaan wilayah: ditolak sebagai indikator, jadi tidak ditawarkan, tidak digambar, dan tidak bisa menjadi dasar lokasi prioritas. Datanya tetap tersimpan.',
	},
	en: {
		'level-not-valid':
			'{indicator} is only valid down to {lowest}. It cannot be mapped, listed or saved by {level}.',
		'lines-differ': 'These series do not compare ({one} and {other}). Use one of them.',
		'months-differ':
			'{one} and {other} are not of one month. Compare March with March, September with September.',
		'line-not-stated':
			'Its extreme poverty line is not stated, so it cannot be compared with the series {one} yet. Tell the line.',
		'line-may-change':
			'Column {column} has {periods} and names no line. The extreme poverty line changed from US$1.90 PPP 2011 to US$2.15 PPP 2017, so these years may be no one series. Name the line in the header.',
		'estimates-caution':
			'{count} {count?area needs|areas need} caution: relative standard error 25–50%.',
		'estimates-unreliable':
			'{count} {count?area is|areas are} not reliable: relative standard error above 50%. Do not rank by {count?it|them}.',
		'near-threshold':
			'{count} {count?area is|areas are} too near to the threshold {threshold} to be told from it. Do not decide by that difference alone.',
		'count-as-fill': 'Counts are better drawn as proportional symbols.',
		'areas-not-households': 'Patterns of areas are no evidence about households.',
		'coverage-over-hundred':
			'{count} {count?area has|areas have} coverage above 100%: to be registered is not to reside, or versions differ. Shown as it is.',
		'denominators-differ':
			'Denominators differ by {percent}%: a projection of BPS is not the population registered with Dukcapil. Use one source.',
		'areas-without-figure': '{count} {count?area|areas} without data (not zero).',
		'units-differ':
			'Units differ: {one} and {other}. They are not divided; bring them to one unit first.',
		'rates-not-averaged':
			'An unweighted mean of {count} percentages is not the figure of a province. Use the published one.',
		'published-differs':
			'Column {column}: {count} of {compared} figures differ from what BPS published (periods {periods}), by {least} to {most}. Look before presenting it.',
		'published-agrees':
			'Column {column}: {count} figures equal what BPS published (periods {periods}).',
		'ratio-of-columns':
			'Column {column} is {part} ÷ {whole} × 100, computed by whoever made the table, not a published survey figure.',
		'categories-added':
			'{column} adds up categories of people needing social services ({columns}): one person may be in several of the 26, so the sum counts records, not people. Take one category.',
		'registers-added':
			'{column} adds up {columns}: the same families may be in several registers and programmes, so the sum is no number of families. Set them side by side, do not add them.',
		'poverty-indices-disordered':
			'{count} rows break P2 ≤ P1 ≤ P0. Shown as they are; see whether columns were swapped.',
		'versions-differ':
			'The two are not of versions of one year, or a version is not stated. Compare with care.',
		'not-an-indicator':
			'Column {column} counts who took part in an event, not how areas are: it is refused as an indicator, so it is neither offered nor drawn, and priority locations cannot be based on it. Its data are kept.',
	},
};

/** A month of a year in words; any other text as it is. */
function periodText(language: Language, text: string): string {
	return /^\d{4}-\d{2}$/.test(text) ? formatPeriod(language, text) : text;
}

/** The sentence for a warning: what it is about, what was done, what to do. */
export function describeWarning(language: Language, { code, params, count }: Warning): string {
	const worded = Object.entries(params).map(([name, value]) => {
		const key = `level.lower.${String(value)}`;
		const isLevel = (name === 'level' || name === 'lowest') && isMessageKey(key);
		if (isLevel) return [name, translate(language, key)] as const;
		const isPeriods = name === 'periods' && Array.isArray(value);
		if (isPeriods) return [name, value.map((each) => periodText(language, String(each)))] as const;
		return [name, typeof value === 'string' ? periodText(language, value) : value] as const;
	});
	const text = fillIn(language, MESSAGES[language][code], { ...Object.fromEntries(worded), count });
	return text.replace(/(?<![\p{L}\d])-(?=\d)/gu, '−');
}

/** How many warnings wait to be read. */
export function warningCount(language: Language, count: number): string {
	return fillIn(
		language,
		{ id: '{count} peringatan', en: '{count} {count?warning|warnings}' }[language],
		{ count },
	);
}
