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
	['…', 'not-available'],
	['..', 'not-available'],
	['-', 'nil-or-none'],
	['–', 'nil-or-none'],
	['—', 'nil-or-none'],
	['−', 'nil-or-none'],
	['--', 'nil-or-none'],
	['na', 'withheld'],
	['n/a', 'withheld'],
	['n.a.', 'withheld'],
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
	['inf', 'not-a-number'],
	['-inf', 'not-a-number'],
]);

/** Marks of footnotes that Unicode compatibility would turn into digits: `12,5²` is not 12,52. */
const RAISED_MARK = /[¹²³⁰-⁹]+[)⁾]?\s*$/u;
/** A space between digits that does not part thousands. */
const STRAY_SPACE = /\d\s+(?!\d{3}(?!\d))\d/u;
/** Digits with at most one mark, or thousands in threes and then at most one other mark. */
const WELL_GROUPED = /^(?:\d*[.,]?\d*|\d{1,3}(?:\.\d{3})+(?:,\d*)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?)$/;

/**
 * Sign, digits and marks of a number's text, without currency, percent, footnote marks or spaces;
 * null for other text, dates (`12.05.2023`) and lists (`1,2,3`) among it.
 */
function numberBody(text: string): { negative: boolean; body: string } | null {
	const spaced = text
		.replace(RAISED_MARK, '')
		.normalize('NFKC')
		.replace(/\s+\d\)\s*$/u, '');
	if (STRAY_SPACE.test(spaced)) return null;
	let plain = spaced
		.replace(/\s+/gu, '')
		.replace(/^(?:Rp\.?|IDR)/iu, '')
		.replace(/%$/, '')
		.replace(/(?:\*+|[ern])$/u, '')
		.replace(/[−–]/gu, '-');
	const bracketed = /^\((.+)\)$/.exec(plain);
	if (bracketed?.[1]) plain = `-${bracketed[1]}`;
	const [, sign, digits] = /^([+-]?)(\d[\d.,']*|[.,]\d+)$/.exec(plain) ?? [];
	const body = digits?.replaceAll("'", '');
	return body && WELL_GROUPED.test(body) ? { negative: sign === '-', body } : null;
}

/**
 * Decides how a column writes its numbers from all of its cells.
 *
 * Evidence for a mark being decimal: it stands once and not with three digits behind it, or after
 * the other mark, or behind a single zero (`0.125`). Evidence against: it stands twice. Typed
 * numbers need no decision. `1.474` alone says nothing and is counted as unclear.
 *
 * @param cells  the column's cells, any order
 *
 * @example decideNumberFormat(['18,98', '7,1']).decimal // ','
 * @example decideNumberFormat(['1.474', '2.310']).certainty // 'ambiguous'
 * @example decideNumberFormat(['1.474', '208.58']).decimal // '.'
 */
export function decideNumberFormat(cells: Iterable<RawCell>): NumberFormat {
	let dot = 0;
	let comma = 0;
	let unclear = 0;
	for (const cell of cells) {
		if (typeof cell !== 'string') continue;
		const body = numberBody(cellText(cell))?.body;
		if (!body) continue;
		const mark = decimalMark(body);
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
 * @example parseNumber('(1,5)', decideNumberFormat(['(1,5)'])).value // -1.5
 */
export function parseNumber(cell: RawCell | undefined, format: NumberFormat): ParsedNumber {
	if (typeof cell === 'number') {
		return Number.isFinite(cell) ? { value: cell, missing: null } : missing('not-a-number');
	}
	if (typeof cell === 'boolean') return missing('not-a-number');
	const text = cellText(cell);
	const reason = MISSING_MARKS.get(text.toLowerCase());
	if (reason) return missing(reason);
	const read = numberBody(text);
	if (!read) return missing('not-a-number');
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
	if (!Number.isFinite(value)) return missing('not-a-number');
	return { value: read.negative && value !== 0 ? -value : value, missing: null };
}

function missing(reason: MissingReason): ParsedNumber {
	return { value: null, missing: reason };
}

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
	return MISSING_MARKS.has(text.toLowerCase()) || numberBody(text) !== null;
}
