import { parseNumber, type NumberFormat } from '../table/parse-number.ts';

/** Limits somebody typed or pasted, and what of it is no number. */
export interface ReadLimits {
	/** As they stand in the text: not sorted, repeated ones twice. */
	readonly limits: readonly number[];
	readonly unreadable: readonly string[];
}

/** Between two limits: a line, a tab, a semicolon, a dash with spaces, a comma before a space, spaces. */
const BETWEEN = /\s*[;\n\t|]\s*|\s+[-‐–—]\s+|,\s+|\s+/u;
/** `0-10-20`, `0–10–20`: dashes between numbers without spaces. */
const DASHED = /^-?[\d.,]+(?:[-–—][\d.,]+)+$/u;
/** `5,10,20`: more commas than a number has, unless they part thousands. */
const LISTED = /^-?\d+(?:,\d+){2,}$/;
const THOUSANDS = /^-?\d{1,3}(?:,\d{3})+$/;

/**
 * Reads class limits as people write them: `0 - 10 - 20`, `0; 7,5; 12,25`, one per line.
 *
 * @param text     any text; units and signs around numbers (`%`, `Rp`) are left out
 * @param decimal  the reader's decimal mark; the other one is taken for it where it cannot part thousands
 * @returns        nothing of either for an empty text
 *
 * @example readLimits('0 - 10 - 20', ',').limits // [0, 10, 20]
 * @example readLimits('7,5; 12,25', ',').limits // [7.5, 12.25]
 * @example readLimits('5–10–1.000', ',').limits // [5, 10, 1000]
 * @example readLimits('-5 – 0 – 5', '.').limits // [-5, 0, 5]
 * @example readLimits('5 lima 10', ',').unreadable // ['lima']
 */
export function readLimits(text: string, decimal: ',' | '.'): ReadLimits {
	const limits: number[] = [];
	const unreadable: string[] = [];
	for (const part of text.trim().split(BETWEEN).flatMap(splitTight).filter(Boolean)) {
		if (/^[-‐–—%]+$/u.test(part)) continue;
		const value = readNumber(part, decimal);
		if (value === null) unreadable.push(part);
		else limits.push(value);
	}
	return { limits, unreadable };
}

/** Parts of a run without spaces. */
function splitTight(run: string): string[] {
	if (DASHED.test(run)) return run.split(/(?<=[\d.,])[-–—]/u);
	return LISTED.test(run) && !THOUSANDS.test(run) ? run.split(',') : [run];
}

function readNumber(text: string, decimal: ',' | '.'): number | null {
	for (const mark of decimal === ',' ? ([',', '.'] as const) : (['.', ','] as const)) {
		const format: NumberFormat = {
			decimal: mark,
			certainty: 'decided',
			evidence: { dot: 0, comma: 0, unclear: 0 },
		};
		const { value } = parseNumber(text, format);
		if (value !== null) return value;
	}
	return null;
}
