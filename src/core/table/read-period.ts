/** Indonesian month names and their usual short forms, in order. */
const MONTHS: readonly RegExp[] = [
	/\b(?:januari|jan)\b/,
	/\b(?:februari|pebruari|feb|peb)\b/,
	/\b(?:maret|mar)\b/,
	/\b(?:april|apr)\b/,
	/\b(?:mei)\b/,
	/\b(?:juni|jun)\b/,
	/\b(?:juli|jul)\b/,
	/\b(?:agustus|agu|agt|ags)\b/,
	/\b(?:september|sept|sep)\b/,
	/\b(?:oktober|okt)\b/,
	/\b(?:november|nopember|nov|nop)\b/,
	/\b(?:desember|des)\b/,
];

/** Indonesian month names, in order. */
export const MONTH_NAMES: readonly string[] =
	'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
		' ',
	);

/** One of {@link MONTHS}: most texts hold none. */
const ANY_MONTH = new RegExp(MONTHS.map(({ source }) => source).join('|'));

const YEAR = String.raw`(?:19|20)\d{2}`;
const ISO_DATE = new RegExp(`^(${YEAR})-(0[1-9]|1[0-2])(?:-\\d{2})?(?:[T ].*)?$`);
/** A month written behind its year, not a day of it: `2025-03`. */
const MONTH_BEHIND_YEAR = /(?<!\d)(?:19|20)\d{2}-(0[1-9]|1[0-2])(?![\d-])/g;
const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'g');
const YEAR_SPAN = new RegExp(`^(${YEAR})\\s*[-–/]\\s*(${YEAR})\\*{0,3}$`);
const SEMESTER = /\b(?:semester|smt|sem)\.?\s*(?:ke-?\s*)?(ii|i|[12])\b/giu;
const QUARTER =
	/\b(?:(?:triwulan|kuartal|quarter|trw|tw)\.?\s*(?:ke-?\s*)?(iv|iii|ii|i|[1-4])|q([1-4]))\b/giu;
const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];
/** Some letters of every part of a year; most texts have none of them. */
const MAY_BE_PART =
	/sem|smt|triw|kuart|q|tr?w|jan|[fp]eb|mar|apr|mei|jun|jul|ag[uts]|sep|okt|no[vp]|des/i;

/**
 * The month a text names, 1–12, or null when it names none or several.
 *
 * @example monthOf('Maret') // 3
 * @example monthOf('Maret dan September 2024') // null
 */
export function monthOf(text: string): number | null {
	const words = text.toLowerCase();
	if (!ANY_MONTH.test(words)) return null;
	const named = MONTHS.flatMap((month, at) => (month.test(words) ? [at + 1] : []));
	return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * The part of a year a text names, as periods write it: a month, a semester or a quarter; null when
 * it names none, or several.
 *
 * @example yearPartOf('s.d. Juni 2024') // '06'
 * @example yearPartOf('Sem I 2023') // 'S1'
 * @example yearPartOf('Triwulan II-2023') // 'Q2'
 * @example yearPartOf('Semester 1 dan Semester 2') // null
 * @example yearPartOf('2024') // null
 */
export function yearPartOf(text: string): string | null {
	if (!MAY_BE_PART.test(text)) return null;
	const words = text.replace(/_/g, ' ');
	const parts = new Set<string>();
	for (const [, number = ''] of words.matchAll(SEMESTER)) parts.add(`S${partNumber(number)}`);
	for (const [, number, q] of words.matchAll(QUARTER))
		parts.add(`Q${partNumber(number ?? q ?? '')}`);
	const [part] = parts;
	if (part) return parts.size === 1 ? part : null;
	const month = monthOf(words);
	return month ? String(month).padStart(2, '0') : null;
}

function partNumber(text: string): number {
	const roman = ROMAN.indexOf(text.toLowerCase());
	return roman >= 0 ? roman + 1 : Number(text);
}

/**
 * The period a text names: a year, with the part of it when one, and only one, stands beside it.
 *
 * Two years that follow each other over a stroke are one period, as school and budget years are.
 *
 * @returns `2024`, `2025-03`, `2023-S1`, `2023-Q2`, `2023/2024`, or null when there is no year, or
 *          more than one
 *
 * @example periodOf('Maret 2025') // '2025-03'
 * @example periodOf('Sem I 2023') // '2023-S1'
 * @example periodOf('Penduduk Miskin, 2024.csv') // '2024'
 * @example periodOf('Tahun Ajaran 2023/2024') // '2023/2024'
 * @example periodOf('2024-03-31') // '2024-03'
 * @example periodOf('Penduduk miskin 2025-03') // '2025-03'
 * @example periodOf('Siswa 2010-11') // '2010'
 * @example periodOf('2019-2023') // null
 */
export function periodOf(text: string): string | null {
	const iso = ISO_DATE.exec(text.trim());
	if (iso) return `${iso[1] ?? ''}-${iso[2] ?? ''}`;
	const years = [...new Set(text.match(ANY_YEAR) ?? [])];
	const [year, next] = years;
	if (!year) return null;
	if (years.length === 2 && next && new RegExp(`${year}\\s*/\\s*${next}`).test(text)) {
		return Number(next) === Number(year) + 1 ? `${year}/${next}` : null;
	}
	if (years.length !== 1) return null;
	const [written, another] = [...text.matchAll(MONTH_BEHIND_YEAR)].map(([, month = '']) => month);
	// `2010-11` may be the school year
	const isMonth = written && !another && Number(written) !== (Number(year) + 1) % 100;
	const part = yearPartOf(text) ?? (isMonth ? written : null);
	return part ? `${year}-${part}` : year;
}

/** `Mar-23`, as spreadsheets show a month of a year. */
const SHORT_MONTH = /^(\p{L}{3,9})[-' ](\d{2})$/u;

/** The month of a year that a text such as `Mar-23` is, or null. Years are those of this century. */
function shortMonth(text: string): string | null {
	const [, name = '', year = ''] = SHORT_MONTH.exec(text.trim()) ?? [];
	const month = monthOf(name);
	return month ? `20${year}-${String(month).padStart(2, '0')}` : null;
}

/** A short month in a header, between marks; numbers to 12 may be what a spreadsheet made of `1-11`. */
const HEADER_MONTH = /(?<=^|\s-\s)\p{L}{3,9}[-' ](?:1[3-9]|[2-4]\d)(?=$|\s-\s)/gu;

/**
 * The period a header names: like {@link periodOf}, and a short month of a year is one.
 *
 * @example periodOfHeader('Jan-23') // '2023-01'
 * @example periodOfHeader('KPM - Jan-23') // '2023-01'
 * @example periodOfHeader('Jan-11') // null
 */
export function periodOfHeader(header: string): string | null {
	const months = (header.match(HEADER_MONTH) ?? []).flatMap((text) => shortMonth(text) ?? []);
	return periodOf(header) ?? (months.length === 1 ? (months[0] ?? null) : null);
}

/**
 * The period a cell of a column of periods is: like {@link periodOf}, and a span of years is one.
 *
 * @example periodOfCellText('Mar-23') // '2023-03'
 * @example periodOfCellText('2023*') // '2023'
 * @example periodOfCellText('2022-2023') // '2022/2023'
 * @example periodOfCellText('sementara') // null
 */
export function periodOfCellText(text: string): string | null {
	if (!/\d{4}/.test(text)) return shortMonth(text);
	const span = YEAR_SPAN.exec(text.trim());
	return span ? `${span[1] ?? ''}/${span[2] ?? ''}` : periodOf(text);
}

/**
 * Whether a text is a period and nothing else.
 *
 * @example isPeriodText('Triwulan II-2023') // true
 * @example isPeriodText('Tahun 2023') // true
 * @example isPeriodText('Penduduk 2023') // false
 */
export function isPeriodText(text: string): boolean {
	// every period has a number
	if (!/\d/.test(text)) return false;
	if (shortMonth(text)) return true;
	return periodOfCellText(text) !== null && !/[\p{L}\p{N}]/u.test(withoutPeriod(text));
}

/** What {@link withoutPeriod} takes for a month; other spellings than {@link MONTH_NAMES} are among them. */
const MONTH_WORDS =
	'Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember';
const MONTH_BETWEEN_MARKS = new RegExp(
	`(?:^|[\\s\\-–,]+)(?:s\\.?\\s?d\\.?\\s+)?(?:${MONTH_WORDS})(?=$|[\\s\\-–,])`,
	'giu',
);

/** A short month beside its year, whichever stands first: `Jan 2024`, `2024 - Okt`. */
const SHORT_MONTHS = 'Jan|Feb|Peb|Mar|Apr|Jun|Jul|Agu|Agt|Ags|Sept?|Okt|Nov|Nop|Des';
const MONTH_BESIDE_YEAR = new RegExp(
	`\\b(?:${SHORT_MONTHS})\\b\\.?[\\s\\-–/]*(?=${YEAR}(?!\\d))|(?<=(?<!\\d)${YEAR}[\\s\\-–/]*)\\b(?:${SHORT_MONTHS})\\b\\.?(?=$|[\\s\\-–,])`,
	'giu',
);
/** Marks that figures of a year are preliminary, revised or estimated: `2023*`, `2022r`, `2023 e)`, `2022²`. */
const YEAR_MARK = String.raw`(?:[rep](?![\p{L}\p{N}-])\)?|\s?\([rep]\)|\s[rep]\)|\*+\)?|[¹²³⁰-⁹]+\)?)?`;
const WRITTEN_YEAR = new RegExp(
	String.raw`(?:\b(?:tahun(?: ajaran| anggaran)?|thn|TA)\.?\s*)?(?<!\d)(?:19|20)\d{2}(?:\s*[-–/]\s*(?:19|20)\d{2}|-(?:0[1-9]|1[0-2])(?![\d-]))?(?:\.0)?(?!\d)${YEAR_MARK}`,
	'giu',
);

/**
 * A text without the years and parts of years in it.
 *
 * Months are taken out only between marks, where they stand for the period: `Panen - Maret`.
 *
 * @example withoutPeriod('Penduduk Miskin - Maret 2024').trim() // 'Penduduk Miskin'
 * @example withoutPeriod('Jan 2024').trim() // ''
 * @example withoutPeriod('P0 2022r').trim() // 'P0'
 * @example withoutPeriod('P0 (2025-03)') // 'P0 ( )'
 */
export function withoutPeriod(text: string): string {
	return text
		.replace(HEADER_MONTH, (month) => (shortMonth(month) ? ' ' : month))
		.replace(/^\s*(?:19|20)\d{2}-\d{2}(?:-\d{2})?(?:[T ][\d:.Z]*)?\s*$/u, ' ')
		.replace(MONTH_BESIDE_YEAR, ' ')
		.replace(WRITTEN_YEAR, ' ')
		.replace(SEMESTER, ' ')
		.replace(QUARTER, ' ')
		.replace(MONTH_BETWEEN_MARKS, ' ');
}
