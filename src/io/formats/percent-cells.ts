import { Parser } from 'htmlparser2';
import { inflatePart } from './zip-parts.ts';

/** Where the cells of an OpenDocument workbook, and the styles of an XLSX, are written. */
const ODF_CONTENT = 'content.xml';
const XLSX_STYLES = 'xl/styles.xml';
/** Ids of the percentages among the number formats that every spreadsheet has: `0%` and `0.00%`. */
const BUILT_IN = /^(?:9|10)$/u;
/** Repeated rows and cells of OpenDocument beyond these are the empty rest of the sheet. */
const MAX_REPEATED = 10_000;

/** Cells of a sheet, as `row,column`, both 0-based. */
type CellPlaces = ReadonlySet<string>;

/**
 * Whether cells of an XLSX may be shown as percentages: `7.4 %` is stored as 0.074 there.
 *
 * Source: ECMA-376 part 1, 18.8.30 (numFmt) and 18.8.10 (cellXfs).
 *
 * @param bytes  the whole file
 */
export function mayHavePercents(bytes: Uint8Array): boolean {
	const styles = new TextDecoder().decode(inflatePart(bytes, XLSX_STYLES) ?? undefined);
	const own = new Set(
		[...styles.matchAll(/<numFmt\s[^>]*>/gu)].flatMap(([format]) =>
			isPercentFormat(attribute(format, 'formatCode')) ? [attribute(format, 'numFmtId')] : [],
		),
	);
	const [used = ''] = /<cellXfs[\s>].*?<\/cellXfs>/su.exec(styles) ?? [];
	return [...used.matchAll(/numFmtId="(\d+)"/gu)].some(
		([, id = '']) => BUILT_IN.test(id) || own.has(id),
	);
}

function attribute(tag: string, name: string): string {
	return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

/**
 * Whether a number format shows a hundredfold and a percent sign, which quotes and a stroke make plain text.
 *
 * @example isPercentFormat('0.00%') // true
 * @example isPercentFormat('0.0"%"') // false
 */
export function isPercentFormat(format: string): boolean {
	return format.replace(/"[^"]*"|&quot;.*?&quot;|\\./gu, '').includes('%');
}

/**
 * The cells of an OpenDocument workbook that are percentages, by sheet.
 *
 * Source: OpenDocument 1.3 part 3, 19.391 (`office:value-type`).
 *
 * @param bytes  the whole file
 * @returns      empty where there are none
 */
export function odsPercents(bytes: Uint8Array): ReadonlyMap<string, CellPlaces> {
	const found = new Map<string, Set<string>>();
	const content = new TextDecoder().decode(inflatePart(bytes, ODF_CONTENT) ?? undefined);
	if (!content.includes('value-type="percentage"')) return found;
	let sheet = '';
	let row = 0;
	let rowSpan = 1;
	let column = 0;
	const repeated = (value: string | undefined): number => Math.max(1, Number(value) || 1);
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (name === 'table:table') {
					sheet = (attributes['table:name'] ?? '').trim();
					row = 0;
				} else if (name === 'table:table-row') {
					column = 0;
					rowSpan = repeated(attributes['table:number-rows-repeated']);
				} else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
					const span = repeated(attributes['table:number-columns-repeated']);
					if (attributes['office:value-type'] === 'percentage') {
						const places = found.get(sheet) ?? new Set<string>();
						found.set(sheet, places);
						for (let down = 0; down < Math.min(rowSpan, MAX_REPEATED); down++) {
							for (let right = 0; right < Math.min(span, MAX_REPEATED); right++) {
								places.add(`${row + down},${column + right}`);
							}
						}
					}
					column += span;
				}
			},
			onclosetag(name) {
				if (name === 'table:table-row') row += rowSpan;
			},
		},
		{ xmlMode: true },
	);
	parser.end(content);
	return found;
}

/**
 * A stored share as the percentage that is shown: 7.4 for 0.074.
 *
 * @example shownPercent(0.074) // 7.4
 */
export function shownPercent(share: number): number {
	return Number((share * 100).toPrecision(14));
}
