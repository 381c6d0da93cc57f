import { cellText, type RawCell } from '../model/table.ts';

/** Two numbers in one cell, in the order they are written. */
export type DegreePair = readonly [first: number, second: number];

const SEXAGESIMAL =
	/^([-+−–])?\s*(\d{1,3})\s*(?:°|º|˚|d|derajat)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:['’′‘m]|menit)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″“s]|''|’’|detik)?)?)?\s*(LS|LU|BT|BB|[NSEW])?$/iu;
const DECIMAL = /^([-+−–])?\s*(\d{1,9}(?:[.,]\d*)?)\s*°?\s*(LS|LU|BT|BB|[NSEW])?$/iu;
/** Letters behind a number that make it negative: south and west. */
const NEGATIVE = /^(?:LS|S|BB|W)$/iu;

/**
 * Reads one coordinate in degrees: a number with a decimal dot or comma, or degrees, minutes and
 * seconds, with `LS`, `LU`, `BT`, `S`, `E` behind it where it has one.
 *
 * A coordinate has no thousands, so one comma or dot is always a decimal mark, also with three digits
 * after it; a cell with two of them is no number.
 *
 * @returns degrees, null for an empty cell, NaN for one that is no coordinate
 *
 * @example parseDegrees('-6,2088') // -6.2088
 * @example parseDegrees('6°30\' LS') // -6.5
 * @example parseDegrees('106.816.666') // NaN
 * @example parseDegrees('') // null
 */
export function parseDegrees(cell: RawCell | undefined): number | null {
	if (typeof cell === 'number') return cell;
	const text = cellText(cell);
	if (text === '' || /^[-–…]+$/u.test(text)) return null;
	const decimal = DECIMAL.exec(text);
	if (decimal) return signed(decimal[1], toNumber(decimal[2]), decimal[3]);
	const sixty = SEXAGESIMAL.exec(text);
	if (!sixty) return NaN;
	const minutes = toNumber(sixty[3] ?? '0');
	const seconds = toNumber(sixty[4] ?? '0');
	if (minutes >= 60 || seconds >= 60) return NaN;
	return signed(sixty[1], toNumber(sixty[2]) + minutes / 60 + seconds / 3600, sixty[5]);
}

/**
 * Reads two coordinates in one cell: `-6.2, 106.8`, `-6,2; 106,8`, `POINT (106.8 -6.2)`.
 *
 * @returns the two as written, a WKT point's latitude first; null for an empty cell or one that is no
 *          pair
 *
 * @example parseDegreePair('-6.2, 106.8') // [-6.2, 106.8]
 * @example parseDegreePair('-6,2 106,8') // [-6.2, 106.8]
 * @example parseDegreePair('POINT (106.8 -6.2)') // [-6.2, 106.8]
 * @example parseDegreePair('Bogor, 12') // null
 */
export function parseDegreePair(cell: RawCell | undefined): DegreePair | null {
	if (typeof cell !== 'string') return null;
	const text = cellText(cell).replace(/^[([]\s*|\s*[)\]]$/gu, '');
	const wkt = /^POINT\s*Z?\s*\(\s*(\S+)\s+(\S+)/iu.exec(text);
	if (wkt) return pairOf(wkt[2], wkt[1]);
	const parts = splitPair(text);
	return parts ? pairOf(...parts) : null;
}

/** The two halves of a pair: at a semicolon, at a comma before a space, at the one comma, at a space. */
function splitPair(text: string): readonly [string, string] | null {
	for (const mark of [/\s*;\s*/u, /,\s+/u]) {
		const parts = text.split(mark);
		if (parts.length === 2) return [parts[0] ?? '', parts[1] ?? ''];
	}
	const commas = text.split(',');
	// `-6,2` is one number
	const hasDot = text.includes('.');
	if (commas.length === 2 && hasDot && !/\s/u.test(text)) return [commas[0] ?? '', commas[1] ?? ''];
	if (commas.length === 4) return [commas.slice(0, 2).join(), commas.slice(2).join()];
	const spaced = text.split(/\s+/u);
	return spaced.length === 2 ? [spaced[0] ?? '', spaced[1] ?? ''] : null;
}

function pairOf(first: string | undefined, second: string | undefined): DegreePair | null {
	const pair = [parseDegrees(first ?? ''), parseDegrees(second ?? '')] as const;
	const [one, other] = pair;
	if (one === null || other === null || Number.isNaN(one) || Number.isNaN(other)) return null;
	return [one, other];
}

function toNumber(text = ''): number {
	return Number(text.replace(',', '.'));
}

function signed(sign: string | undefined, degrees: number, letter = ''): number {
	const isNegative = (sign !== undefined && sign !== '+') || NEGATIVE.test(letter);
	return isNegative ? -degrees : degrees;
}
