import { isPercentFormat } from './percent-cells.ts';

/** Numbers of the records that say what a cell holds and how it is shown. */
const RECORD = {
	formula: 0x06,
	endOfFile: 0x0a,
	boundSheet: 0x85,
	multipleRk: 0xbd,
	cellFormat: 0xe0,
	number: 0x203,
	rk: 0x27e,
	numberFormat: 0x41e,
} as const;
/** The percentages among the number formats that every spreadsheet has: `0%` and `0.00%`. */
const BUILT_IN = [9, 10];

/** A record of a workbook stream: its number, and where its data begin and end. */
interface BiffRecord {
	readonly id: number;
	readonly start: number;
	readonly end: number;
}

/**
 * The cells of an XLS that are shown as percentages: `7.4 %` is stored as 0.074 there.
 *
 * Source: MS-XLS 2.4.353 (XF), 2.4.126 (Format) and 2.4.28 (BoundSheet8); the container is read by cfb.
 *
 * @param bytes  the whole file, BIFF8
 * @returns      for each sheet in its order, the places of such cells as `row,column`, both 0-based;
 *               empty where the file has no workbook stream
 */
export async function xlsPercents(bytes: Uint8Array): Promise<readonly ReadonlySet<string>[]> {
	const { default: container } = await import('cfb');
	const file = container.read(bytes, { type: 'array' });
	const entry = container.find(file, 'Workbook') ?? container.find(file, 'Book');
	if (!entry) return [];
	const stream = Uint8Array.from(entry.content);
	const view = new DataView(stream.buffer);
	const sheets: number[] = [];
	const formats = new Map<number, string>();
	const formatOf: number[] = [];
	for (const { id, start, end } of recordsFrom(view, 0)) {
		if (id === RECORD.boundSheet && end - start >= 4) sheets.push(view.getUint32(start, true));
		if (id === RECORD.cellFormat && end - start >= 4)
			formatOf.push(view.getUint16(start + 2, true));
		if (id === RECORD.numberFormat && end - start >= 5) {
			formats.set(view.getUint16(start, true), textAt(view, start + 2, end));
		}
	}
	const isPercent = formatOf.map(
		(format) => isPercentFormat(formats.get(format) ?? '') || BUILT_IN.includes(format),
	);
	if (!isPercent.includes(true)) return [];
	return sheets.map((at) => percentsOfSheet(view, at, isPercent));
}

/** The records of a substream, from its first to the one that ends it. */
function* recordsFrom(view: DataView, offset: number): Generator<BiffRecord> {
	for (let at = offset; at + 4 <= view.byteLength;) {
		const id = view.getUint16(at, true);
		const start = at + 4;
		const end = start + view.getUint16(at + 2, true);
		if (id === RECORD.endOfFile || end > view.byteLength) return;
		yield { id, start, end };
		at = end;
	}
}

function percentsOfSheet(
	view: DataView,
	offset: number,
	isPercent: readonly boolean[],
): ReadonlySet<string> {
	const places = new Set<string>();
	const add = (row: number, column: number, formatAt: number): void => {
		if (isPercent[view.getUint16(formatAt, true)]) places.add(`${row},${column}`);
	};
	for (const { id, start, end } of recordsFrom(view, offset)) {
		if (end - start < 6) continue;
		const row = view.getUint16(start, true);
		const column = view.getUint16(start + 2, true);
		if (id === RECORD.number || id === RECORD.rk || id === RECORD.formula) {
			add(row, column, start + 4);
		} else if (id === RECORD.multipleRk) {
			// a format and a number of 6 bytes for each cell, and the last column behind them
			for (let at = start + 4; at + 6 <= end - 2; at += 6) {
				add(row, column + (at - start - 4) / 6, at);
			}
		}
	}
	return places;
}

/** A text with its length before it, one byte or two for each character. */
function textAt(view: DataView, at: number, end: number): string {
	const length = view.getUint16(at, true);
	const width = (view.getUint8(at + 2) & 1) + 1;
	let text = '';
	for (let each = 0; each < length; each++) {
		const from = at + 3 + each * width;
		if (from + width > end) break;
		text += String.fromCharCode(width === 1 ? view.getUint8(from) : view.getUint16(from, true));
	}
	return text;
}
