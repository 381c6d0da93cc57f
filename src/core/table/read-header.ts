import type { AreaLevel } from '../model/area.ts';
import type { PeriodPart } from '../model/table.ts';
import { withoutNeutralParentheses } from './neutral-parentheses.ts';
import { periodOfHeader, withoutPeriod, yearPartOf } from './read-period.ts';

/** What the words of a header claim. Claims are weighed against the cells, never believed alone. */
export interface HeaderClaims {
	readonly level: AreaLevel | null;
	/** The header says its cells are codes. */
	readonly isCode: boolean;
	/** The header says its cells are names of areas. */
	readonly isName: boolean;
	/** The header is the name of a level and nothing else: `Kabupaten/Kota`, `nama_kecamatan`. */
	readonly isLevelName: boolean;
	/** The header names a property of areas, not areas: `Status Desa`, `Luas Kecamatan`, `Ibu Kota`. */
	readonly isProperty: boolean;
	/** Whose codes or names they are, when it says so. */
	readonly system: 'kemendagri' | 'bps' | null;
	/** Only `kabupaten`, without `kota`: a list of kabupaten. */
	readonly kabupatenOnly: boolean;
	readonly periodPart: PeriodPart | 'year' | null;
	/** The header says its cells are times: `Periode`, `tanggal`. */
	readonly isPeriod: boolean;
	readonly isUnit: boolean;
	readonly isRowNumber: boolean;
	/** `2024`, `2025-03`, `2023-S1`, when the header carries a year (and a part of it). */
	readonly period: string | null;
	/** Month, semester or quarter (`03`, `S1`, `Q2`), with or without a year beside it. */
	readonly yearPart: string | null;
	/** Unit in parentheses or known words, lower case. */
	readonly unit: string | null;
}

const LEVEL_WORDS: readonly (readonly [RegExp, AreaLevel])[] = [
	[/\b(?:(?:nama|nm|kode|kd|id)?(?:desa|kelurahan|kel)|kd|gampong|nagari|kdepum|wadmkd)\b/, 'desa'],
	[/\b(?:(?:nama|nm|kode|kd|id)?(?:kecamatan|kec)|distrik|kapanewon|kdcpum|wadmkc)\b/, 'kecamatan'],
	[
		/\b(?:(?:nama|nm|kode|kd|id)?(?:kabupaten|kab|kabkota|kabkot|kota)|regency|district|kdpkab|wadmkk)\b/,
		'kabkota',
	],
	[/\b(?:(?:nama|nm|kode|kd|id)?(?:provinsi|propinsi|prov)|province|kdppum|wadmpr)\b/, 'provinsi'],
];
/** Codes of areas as statistics (`idkab`, `kdkec`) and base maps (`KDPKAB`) call them. */
const CODE_WORDS =
	/\b(?:kode|kd|code|pcode|(?:kode|kd|id)(?:prov|provinsi|kab|kabkota|kabkot|kec|kecamatan|desa|kel|kelurahan)|id (?:wilayah|prov|provinsi|kab|kabkota|kota|kec|kecamatan|desa|kel|kelurahan)|kdppum|kdpkab|kdcpum|kdepum|kdpbps|kdbbps|kdcbps|kdebps)\b/;

/** Words that make a header speak of a property, unless it goes on to say by what it is listed. */
const PROPERTY =
	/^(?:nama )?(?:status|klasifikasi|kategori|kelas|tipologi|tipe|jenis|jumlah|banyaknya|luas|rasio|persentase|skor|peringkat|ranking|ibu ?kota|kepala|bupati|wali ?kota|camat|lurah)\b(?!.*\b(?:menurut|berdasarkan)\b)/;
const LEVEL_NAME =
	/^(?:nama ?)?(?:provinsi|propinsi|prov|kabupaten|kab|kota|kabkota|kabkot|kabupaten kota|kab kota|kecamatan|kec|distrik|desa|kelurahan|desa kelurahan|desa kel)$/;
/** Headers of the column that says which area a row is. */
const PLACE_WORDS = /^(?:nama )?(?:wilayah|daerah|lokasi|region|area)$/u;
/** Official tables say it again in English. */
const ENGLISH_LEVELS =
	/\b(?:provinces?|regenc(?:y|ies)|municipalit(?:y|ies)|cit(?:y|ies)|sub ?-?districts?|villages?)\b|(?<= )[-–](?= |$)/gu;
const ROW_NUMBER = /^(?:no|nomor|number|index|indeks|unnamed ?0?|id|row|urutan)$/;

/** `juta rupiah`, `Rp juta`, `(dalam jutaan Rp)`. */
function moneyIn(multiple: string): RegExp {
	return new RegExp(
		`\\b(?:${multiple}) (?:rupiah|rp)\\b|\\b(?:rupiah|rp) (?:dalam )?(?:${multiple})\\b`,
	);
}

/** Units that headers name in words. The first that fits wins. */
const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:jiwa|orang) (?:per )?\(?km(?:2|²)?(?![a-z])/, 'orang/km²'],
	[
		/(?:\b(?:ribu|rb)(?:an)?|\b000|\(000\)) (?:jiwa|orang)\b|\bthousand (?:people|persons)\b/,
		'ribu orang',
	],
	[/\b(?:juta|jt)(?:an)? (?:jiwa|orang)\b/, 'juta orang'],
	[/\b(?:ribu|rb)(?:an)? (?:keluarga|kk|kpm)\b/, 'ribu keluarga'],
	[/\b(?:ribu|rb)(?:an)? (?:rumah tangga|ruta)\b/, 'ribu rumah tangga'],
	[/\((?:dalam |in )?(?:ribu(?:an)?|'?000|thousands?)\)/, 'ribu'],
	[moneyIn('(?:ribu|rb)(?:an)?|000'), 'ribu rupiah'],
	[moneyIn('(?:juta|jt)(?:an)?'), 'juta rupiah'],
	[moneyIn('mil[iy]ar(?:an)?'), 'miliar rupiah'],
	[/\bm (?:rupiah|rp)\b/, 'miliar rupiah'],
	[moneyIn('tril[iy]i?un(?:an)?'), 'triliun rupiah'],
	[/\b(?:rupiah|rp)\b/, 'rupiah'],
	[/\b(?:persen|persentase|presentase)\b|%/, 'persen'],
	[/\b(?:jiwa|orang|individu)\b/, 'orang'],
	[/^(?:(?:jumlah|banyaknya|rata[- ]rata) )*anggota (?:rumah tangga|ruta|keluarga)\b/, 'orang'],
	[/\b(?:kpm)\b/, 'kpm'],
	[/\b(?:keluarga|kk)\b/, 'keluarga'],
	[/\b(?:rumah tangga|ruta)\b/, 'rumah tangga'],
	[/\b(?:indeks|index)\b/, 'indeks'],
	[/\(tahun\)/, 'tahun'],
	[/\(km(?:2|²)\)/, 'km²'],
	[/\((?:ha|hektar|hektare)\)/, 'hektar'],
	[/\(ton\)/, 'ton'],
];

/** How BPS's census of villages and its surveys number the places of a row; with `N` it is the name. */
const NUMBERED_PLACES: ReadonlyMap<string, string> = new Map(
	['provinsi', 'kabupaten kota', 'kecamatan', 'desa'].flatMap((level, at) => [
		[`r10${at + 1}`, `kode ${level}`],
		[`r10${at + 1}n`, `nama ${level}`],
	]),
);

/**
 * The words of a header: lower case, `_`, `/` and line breaks as spaces; `R101` to `R104N` in words.
 *
 * @example headerWords('bps_nama_kabupaten_kota') // 'bps nama kabupaten kota'
 * @example headerWords('R103N') // 'nama kecamatan'
 */
export function headerWords(header: string): string {
	const words = plainWords(header);
	return NUMBERED_PLACES.get(words) ?? words;
}

function plainWords(header: string): string {
	return header
		.normalize('NFKC')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[_\s/\\|.:]+/gu, ' ')
		.trim();
}

/** Header words without the English ones that official tables add. */
function withoutEnglish(words: string): string {
	return words.replace(ENGLISH_LEVELS, ' ').replace(/ +/gu, ' ').trim();
}

/**
 * Whether a header is that of a column which says what area a row is, by name or by code.
 *
 * @example isPlaceHeader('Kabupaten/Kota - Regency/Municipality') // true
 * @example isPlaceHeader('kode_kecamatan') // true
 * @example isPlaceHeader('Penduduk Menurut Kabupaten/Kota') // false
 */
export function isPlaceHeader(header: string): boolean {
	if (header === '') return false;
	const words = withoutEnglish(headerWords(header));
	if (words === '') return true;
	const claims = readHeader(words);
	return claims.isLevelName || PLACE_WORDS.test(words) || (claims.isCode && claims.level !== null);
}

/**
 * Whether a header is that of a column of row numbers.
 *
 * @example isRowNumberHeader('No.') // true
 * @example isRowNumberHeader('Nomor Telepon') // false
 */
export function isRowNumberHeader(header: string): boolean {
	return ROW_NUMBER.test(headerWords(header));
}

/**
 * Reads what a header claims about its column.
 *
 * @param header  as written; may be empty, which claims nothing
 *
 * @example readHeader('bps_kode_kecamatan').level // 'kecamatan'
 * @example readHeader('bps_kode_kecamatan').system // 'bps'
 * @example readHeader('Garis Kemiskinan - Maret (Rp)').yearPart // '03'
 * @example readHeader('Kabupaten').kabupatenOnly // true
 * @example readHeader('Luas Kecamatan').isProperty // true
 */
export function readHeader(header: string): HeaderClaims {
	const words = headerWords(header);
	const has = (pattern: RegExp): boolean => pattern.test(words);
	const isProperty = has(PROPERTY);
	const level = isProperty ? null : (LEVEL_WORDS.find(([pattern]) => has(pattern))?.[1] ?? null);
	const isCode = has(CODE_WORDS);
	return {
		level,
		isCode,
		isName:
			!isCode &&
			!isProperty &&
			(level !== null ||
				has(/\b(?:nama|wilayah|daerah|region|area|lokasi|item vertical variabel)\b/)),
		isLevelName: LEVEL_NAME.test(withoutEnglish(words)),
		isProperty,
		system: systemOfWords(words),
		kabupatenOnly: !isProperty && saysKabupatenOnly(words),
		periodPart: periodPartOf(words),
		isPeriod: has(/\b(?:tahun|thn|periode|bulan|waktu|tanggal|tgl)\b/),
		isUnit: has(/^(?:satuan|unit|units)$/),
		isRowNumber: has(ROW_NUMBER) || words === '',
		period: periodOfHeader(header),
		yearPart: yearPartOf(words),
		unit: unitOfWords(words),
	};
}

function systemOfWords(words: string): HeaderClaims['system'] {
	if (/\b(?:kemendagri|dagri|kepmendagri|permendagri)\b/.test(words)) return 'kemendagri';
	return /\bbps\b/.test(words) ? 'bps' : null;
}

function saysKabupatenOnly(words: string): boolean {
	return /\b(?:kabupaten|kab)\b/.test(words) && !/\b(?:kota|kabkota|kabkot)\b/.test(words);
}

function unitOfWords(words: string): string | null {
	return UNIT_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/**
 * {@link HeaderClaims.system} of a header alone.
 *
 * @example headerSystem('bps_kode_kecamatan') // 'bps'
 */
export function headerSystem(header: string): HeaderClaims['system'] {
	return systemOfWords(headerWords(header));
}

/**
 * {@link HeaderClaims.kabupatenOnly} of a header alone.
 *
 * @example isKabupatenOnly('Kabupaten') // true
 * @example isKabupatenOnly('Kabupaten/Kota') // false
 */
export function isKabupatenOnly(header: string): boolean {
	const words = headerWords(header);
	return saysKabupatenOnly(words) && !PROPERTY.test(words);
}

/**
 * {@link HeaderClaims.unit} of a header, or a title, alone.
 *
 * @example headerUnit('Penduduk (ribu jiwa)') // 'ribu orang'
 * @example headerUnit('Penerima PKH (ribu keluarga)') // 'ribu keluarga'
 */
export function headerUnit(header: string): string | null {
	return unitOfWords(headerWords(header));
}

function periodPartOf(words: string): PeriodPart | 'year' | null {
	if (/^(?:nama )?(?:tahun|thn|year|periode tahun)$/.test(words)) return 'year';
	// `Semester I` is when the figures below are of, `Semester` what the cells below are
	if (/^[SQ]/.test(yearPartOf(words) ?? '')) return null;
	if (/\b(?:bulan|month)\b/.test(words)) return 'month';
	if (/\bsemester\b/.test(words)) return 'semester';
	if (/\b(?:triwulan|kuartal|quarter)\b/.test(words)) return 'quarter';
	return null;
}

/**
 * A value column's header without what stands elsewhere: year, month, unit in parentheses. Parentheses
 * that say which people, or whose list, are part of the name.
 *
 * @returns '' for a header that is a period and nothing else, as in tables with a column per year
 *
 * @example indicatorName('Jumlah Penduduk Miskin - Maret (ribu) (Ribu)') // 'Jumlah Penduduk Miskin'
 * @example indicatorName('jumlah_kpm') // 'jumlah_kpm'
 * @example indicatorName('2024 - Maret') // ''
 */
export function indicatorName(header: string): string {
	const undated = withoutPeriod(header);
	if (!/[\p{L}\p{N}%]/u.test(undated)) return '';
	const bare = withoutNeutralParentheses(undated)
		.replace(/\s+(?:Ribu Jiwa|Ribu Orang|Rp)\s*$/iu, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
	return bare || header;
}
