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
		'estimates-caution': '{count} wilayah perlu kehati-hatian: galat baku relatif 25–50%.',
		'estimates-unreliable':
			'{count} wilayah tidak akurat: galat baku relatif di atas 50%. Jangan dipakai untuk peringkat.',
		'near-threshold':
			'{count} wilayah terlalu dekat dengan ambang {threshold} untuk dibedakan. Jangan diputuskan dari selisih itu saja.',
		'count-as-fill': 'Jumlah sebaiknya memakai simbol proporsional.',
		'areas-not-households': 'Pola antarwilayah bukan bukti tentang rumah tangga.',
		'coverage-over-hundred':
			'Cakupan {count} wilayah di atas 100%: terdaftar tidak sama dengan tinggal, atau versinya berbeda. Diperlihatkan apa adanya.',
		'denominators-differ':
			'Penyebut berbeda {percent}%: proyeksi BPS ≠ penduduk terdaftar Dukcapil. Pakai satu sumber.',
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
		'poverty-indices-disordered':
			'{count} baris melanggar urutan P2 ≤ P1 ≤ P0. Diperlihatkan apa adanya; periksa apakah kolomnya tertukar.',
		'versions-differ':
			'Kedua data bukan dari versi tahun yang sama, atau versinya tidak disebut. Bandingkan dengan hati-hati.',
		'target-without-year':
			'Target {text} belum bertahun. Isi tahunnya; tanpa itu laju tidak dihitung.',
		'target-unreadable': 'Target "{text}" tidak terbaca. Tulis misalnya 7,25–8,25.',
		'target-repaired': 'Target "{text}" dibaca {low} sampai {high}. Periksa.',
		'figure-censored':
			'"{text}" hanya batas, bukan angka: tidak digambar dan tidak dihitung. Isi angkanya bila ada.',
		'change-in-percent':
			'Selisih dua persentase adalah persen poin: {points} persen poin, atau {percent}% terhadap angka awal.',
	},
	en: {
		'level-not-valid':
			'{indicator} is only valid down to {lowest}. It cannot be mapped, listed or saved by {level}.',
		'lines-differ': 'These series do not compare ({one} and {other}). Use one of them.',
		'months-differ':
			'{one} and {other} are not of one month. Compare March with March, September with September.',
		'line-not-stated':
			'Its extreme poverty line is not stated, so it cannot be compared with the series {one} yet. Tell the line.',
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
		'poverty-indices-disordered':
			'{count} rows break P2 ≤ P1 ≤ P0. Shown as they are; see whether columns were swapped.',
		'versions-differ':
			'The two are not of versions of one year, or a version is not stated. Compare with care.',
		'target-without-year': 'The target {text} has no year. Enter it; without it there is no pace.',
		'target-unreadable': 'The target "{text}" cannot be read. Write 7.25–8.25, for instance.',
		'target-repaired': 'The target "{text}" was read as {low} to {high}. Look at it.',
		'figure-censored':
			'"{text}" is a bound, not a figure: it is neither drawn nor counted. Enter the figure where there is one.',
		'change-in-percent':
			'A difference of two percentages is in percentage points: {points} points, or {percent}% of the first figure.',
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
