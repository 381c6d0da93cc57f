import { cellText, type MissingReason, type RawCell } from '../model/table.ts';

/**
 * How a column writes its numbers.
 *
 * Decided once for the column, never for a cell: `1.474` is a thousand and more in one column and
 * not one and a half in the next.
 */
export interface NumberFormat {
	/** The decimal mark; null when no cell shows one. */
	readonly decimal: '.' | ',' | null;
	/**
	 * `decided`: the cells leave no doubt. `ambiguous`: every telling cell has one mark and three
	 * digits after it. `mixed`: some cells speak for the dot and some for the comma.
	 */
	readonly certainty: 'decided' | 'ambiguous' | 'mixed';
	/** Cells that only a decimal dot, or only a decimal comma, can explain. */
	readonly evidence: { readonly dot: number; readonly comma: number; readonly unclear: number };
}

/** A number, or why there is none. */
export type ParsedNumber =
	| { readonly value: number; readonly missing: null }
	| { readonly value: null; readonly missing: MissingReason };

/** What official tables write where there is no figure. BPS's own legend, and what people add. */
const MISSING_MARKS: ReadonlyMap<string, MissingReason> = new Map([
	['', 'blank'],
	['...', 'not-available'],
	['..', 'not-available'],
	['~0', 'negligible'],
	['-', 'nil-or-none'],
	['‐', 'nil-or-none'],
	['‑', 'nil-or-none'],
	['‒', 'nil-or-none'],
	// Windows-1252's dashes, read as if they were Latin 1
	['\u0096', 'nil-or-none'],
	['\u0097', 'nil-or-none'],
	['–', 'nil-or-none'],
	['—', 'nil-or-none'],
	['−', 'nil-or-none'],
	['--', 'nil-or-none'],
	['na', 'withheld'],
	['n/a', 'withheld'],
	['n.a.', 'withheld'],
	['n.a', 'withheld'],
	['#n/d', 'error-cell'],
	['nan', 'withheld'],
	['null', 'blank'],
	['x', 'withheld'],
	['#n/a', 'error-cell'],
	['#div/0!', 'error-cell'],
	['#value!', 'error-cell'],
	['#ref!', 'error-cell'],
	['#name?', 'error-cell'],
	['#num!', 'error-cell'],
	['#null!', 'error-cell'],
]);

/** Larger than anything a table of areas counts: an overflow, or two cells run together. */
const LARGEST = 1e15;
const INFINITE = /^[+-]?(?:inf|infinity|∞)$/iu;
const POWER_OF_TEN = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/iu;

const MONTH = '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|des|dec)\\p{L}*';
/** What a spreadsheet makes of `1-11` or `3/5`: `Jan-11`, `11-Jan`, `2011-01-01`, `01/11/2011`. */
const DATE = new RegExp(
	String.raw`^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?|(?:\d{1,2}[-/ ])?${MONTH}[-/ ]\d{1,4}|\d{1,2}[-/ ]${MONTH}|\d{1,2}\/\d{1,2}\/\d{2,4})$`,
	'iu',
);

/**
 * The reason a cell's text gives for having no number, or null. Marks may carry a note's star, and
 * dots may stand apart: `-*)`, `. . .`.
 */
function missingMark(text: string): MissingReason | null {
	const plain = text
		.toLowerCase()
		.replace(CURRENCY, '')
		.replace(/…/gu, '...')
		.replace(/(?<=\.)\s+(?=\.)/gu, '')
		.replace(/(?<=[^\s*])\s*\*+\)?$/u, '');
	return MISSING_MARKS.get(plain) ?? null;
}

/**
 * Whether a text is a date, as spreadsheets write what they took for one.
 *
 * @example isDateText('Jan-11') // true
 * @example isDateText('2011-01-01') // true
 * @example isDateText('12,5') // false
 */
export function isDateText(text: string): boolean {
	// every date has a digit, and most texts that are asked about are names
	return /\d/.test(text) && DATE.test(text);
}

/** The mark of rupiah in front of an amount. */
const CURRENCY = /^(?:rp\.?|idr)\s*(?=[^\p{L}]|$)/iu;
/** What stands for no cents behind an amount: `385.123,-`, `5.000.-`. */
const NO_CENTS = /(?<=\d)([.,])[-–—=]+$/u;

/** Marks of footnotes that Unicode compatibility would turn into digits: `12,5²` is not 12,52. */
const RAISED_MARK = /[¹²³⁰-⁹]+[)⁾]?\s*$/u;
/** A space between digits that does not part thousands. */
const STRAY_SPACE = /\d\s+(?!\d{3}(?!\d))\d/u;
/** Most numbers: told without taking them apart. */
const PLAIN_NUMBER = /^-?\d{1,12}(?:[.,]\d{1,12})?$/;
/** Digits with at most one mark, or thousands in threes and then at most one other mark. */
const WELL_GROUPED = /^(?:\d*[.,]?\d*|\d{1,3}(?:\.\d{3})+(?:,\d*)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?)$/;

/** A number's text, taken apart. */
interface NumberBody {
	readonly negative: boolean;
	/** Digits and marks. */
	readonly body: string;
	/** Whether the mark of a currency stands in front. */
	readonly isMoney: boolean;
}

/** Cents that are left out, written: in the mark that does not part the thousands, if any does. */
function withCents(text: string): string {
	return text.replace(NO_CENTS, (_, mark: string, at: number) => {
		const other = mark === '.' ? ',' : '.';
		const parted = mark === '.' && text.slice(0, at).includes('.');
		// `500.-` parts nothing and tells nothing of the marks
		if (mark === '.' && !parted) return text.slice(0, at).includes(',') ? '.00' : '';
		return `${parted ? other : mark}00`;
	});
}

/**
 * Sign, digits and marks of a number's text, without currency, percent, footnote marks or spaces;
 * null for other text, dates (`12.05.2023`) and lists (`1,2,3`) among it. An apostrophe in front is how
 * spreadsheets mark a number kept as text.
 */
function numberBody(text: string): NumberBody | null {
	if (PLAIN_NUMBER.test(text)) {
		const negative = text.startsWith('-');
		return { negative, body: negative ? text.slice(1) : text, isMoney: false };
	}
	const spaced = text
		.replace(RAISED_MARK, '')
		.normalize('NFKC')
		.replace(/\s+\d\)\s*$/u, '');
	if (STRAY_SPACE.test(spaced)) return null;
	const amount = spaced.replace(/\s+/gu, '').replace(/^['’`](?=[\d.,(+−–-])/u, '');
	const bare = amount.replace(CURRENCY, '');
	let plain = withCents(bare)
		.replace(/%$/, '')
		.replace(/(?:\*+\)?|[ern]\*{0,3}|(?<=[.,]\d+)[abc])$/u, '')
		.replace(/[−–]/gu, '-');
	const bracketed = /^\((.+)\)$/.exec(plain);
	if (bracketed?.[1]) plain = `-${withCents(bracketed[1].replace(CURRENCY, ''))}`;
	const [, sign, digits] = /^([+-]?)(\d[\d.,']*|[.,]\d+)$/.exec(plain) ?? [];
	const body = digits?.replaceAll("'", '');
	const isMoney = bare !== amount;
	return body && WELL_GROUPED.test(body) ? { negative: sign === '-', body, isMoney } : null;
}

/**
 * Whether a text is an amount of rupiah: a number behind `Rp` or `IDR`.
 *
 * @example isRupiah('Rp 385.123,-') // true
 * @example isRupiah('385.123,-') // false
 */
export function isRupiah(text: string): boolean {
	return CURRENCY.test(text) && (numberBody(text)?.isMoney ?? false);
}

/**
 * Decides how a column writes its numbers from all of its cells.
 *
 * Evidence for a mark being decimal: it stands once and not with three digits behind it, or after
 * the other mark, or behind a single zero (`0.125`). Evidence against: it stands twice. Typed
 * numbers need no decision. `1.474` alone says nothing and is counted as unclear; `Rp1.474` has
 * thousands, for no rupiah is written in thousandths.
 *
 * @param cells     the column's cells, any order
 * @param areWhole  whether an amount of rupiah is one, and not of thousands or millions of them
 *
 * @example decideNumberFormat(['18,98', '7,1']).decimal // ','
 * @example decideNumberFormat(['Rp385.123']).decimal // ','
 * @example decideNumberFormat(['1.474', '2.310']).certainty // 'ambiguous'
 * @example decideNumberFormat(['1.474', '208.58']).decimal // '.'
 */
export function decideNumberFormat(cells: Iterable<RawCell>, areWhole = true): NumberFormat {
	let dot = 0;
	let comma = 0;
	let unclear = 0;
	for (const cell of cells) {
		if (typeof cell !== 'string') continue;
		const read = numberBody(cellText(cell));
		if (!read) continue;
		let mark = decimalMark(read.body);
		if (mark === 'unclear' && read.isMoney && areWhole) mark = read.body.includes('.') ? ',' : '.';
		if (mark === '.') dot++;
		else if (mark === ',') comma++;
		else if (mark === 'unclear') unclear++;
	}
	const evidence = { dot, comma, unclear };
	if (dot > 0 && comma > 0)
		return { decimal: dot >= comma ? '.' : ',', certainty: 'mixed', evidence };
	if (dot > 0) return { decimal: '.', certainty: 'decided', evidence };
	if (comma > 0) return { decimal: ',', certainty: 'decided', evidence };
	return { decimal: null, certainty: unclear > 0 ? 'ambiguous' : 'decided', evidence };
}

/** Which mark this cell proves to be the decimal one: `unclear` for `1.474`, null when it has none. */
function decimalMark(body: string): '.' | ',' | 'unclear' | null {
	const dots = body.split('.').length - 1;
	const commas = body.split(',').length - 1;
	if (dots === 0 && commas === 0) return null;
	if (dots > 0 && commas > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
	const mark = dots > 0 ? '.' : ',';
	const other = mark === '.' ? ',' : '.';
	if (dots + commas > 1) return other;
	const [whole = '', fraction = ''] = body.split(mark);
	if (fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !/^0/.test(whole))
		return 'unclear';
	return mark;
}

/**
 * Reads one cell in the column's format.
 *
 * @returns the number, or the reason there is none. In an `ambiguous` or `mixed` column a cell such
 *          as `1.474` is missing with the reason `ambiguous-number` until a person has chosen; in a
 *          `mixed` one, so is a cell that contradicts the majority.
 *
 * @example parseNumber('18,98', { decimal: ',', certainty: 'decided', evidence: { dot: 0, comma: 1, unclear: 0 } }).value // 18.98
 * @example parseNumber('...', decideNumberFormat([])).missing // 'not-available'
 * @example parseNumber('7 934', decideNumberFormat(['7 934'])).value // 7934
 * @example parseNumber('Jan-11', decideNumberFormat([])).missing // 'became-date'
 * @example parseNumber('1E+400', decideNumberFormat([])).missing // 'out-of-range'
 * @example parseNumber('(1,5)', decideNumberFormat(['(1,5)'])).value // -1.5
 * @example parseNumber('Rp 385.123,-', decideNumberFormat(['Rp 385.123,-'])).value // 385123
 */
export function parseNumber(cell: RawCell | undefined, format: NumberFormat): ParsedNumber {
	if (typeof cell === 'number') {
		return isInRange(cell) ? { value: cell, missing: null } : missing('out-of-range');
	}
	if (typeof cell === 'boolean') return missing('not-a-number');
	const text = cellText(cell);
	const reason = PLAIN_NUMBER.test(text) ? null : missingMark(text);
	if (reason) return missing(reason);
	const read = numberBody(text);
	if (!read) return missing(reasonOfText(text));
	const mark = decimalMark(read.body);
	if (mark === 'unclear' && format.certainty !== 'decided') return missing('ambiguous-number');
	if ((mark === '.' || mark === ',') && format.decimal !== null && mark !== format.decimal) {
		return missing(format.certainty === 'mixed' ? 'ambiguous-number' : 'not-a-number');
	}
	const decimal = format.decimal ?? (mark === '.' || mark === ',' ? mark : null);
	const plain = decimal
		? read.body.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.')
		: read.body.replace(/[.,]/g, '');
	const value = Number(plain);
	if (!isInRange(value)) return missing('out-of-range');
	return { value: read.negative && value !== 0 ? -value : value, missing: null };
}

function isInRange(value: number): boolean {
	return Number.isFinite(value) && Math.abs(value) <= LARGEST;
}

/** Why a text that is no number and no mark gives none. Powers of ten have lost digits already. */
function reasonOfText(text: string): MissingReason {
	if (INFINITE.test(text)) return 'out-of-range';
	if (POWER_OF_TEN.test(text)) {
		return isInRange(Number(text.replace(',', '.'))) ? 'not-a-number' : 'out-of-range';
	}
	return isDateText(text) ? 'became-date' : 'not-a-number';
}

function missing(reason: MissingReason): ParsedNumber {
	return { value: null, missing: reason };
}

/** Most names: told without taking them apart. */
const PLAIN_WORDS = /^[a-z](?:[a-z '/-]*[a-z])?$/i;
/** Letters of `infinity`; no mark for a missing number is a longer word. */
const LONGEST_WORD = 8;

/**
 * Whether a cell could stand in a column of numbers: a number, or a mark for a missing one.
 *
 * @example looksNumeric('...') // true
 * @example looksNumeric('Sedang') // false
 */
export function looksNumeric(cell: RawCell | undefined): boolean {
	if (typeof cell === 'number') return true;
	if (typeof cell === 'boolean' || cell === undefined) return false;
	const text = cellText(cell);
	if (PLAIN_NUMBER.test(text)) return true;
	if (PLAIN_WORDS.test(text)) {
		if (text.length > LONGEST_WORD) return false;
		return MISSING_MARKS.has(text.toLowerCase()) || INFINITE.test(text);
	}
	return (
		missingMark(text) !== null || numberBody(text) !== null || reasonOfText(text) === 'out-of-range'
	);
}
