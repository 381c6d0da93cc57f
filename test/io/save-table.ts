import { strToU8, zipSync } from 'fflate';
import { createWorkbook } from '../bad-input/create-workbook.ts';
import type { Figure, KindCell, KindTable } from './create-kind-table.ts';

/** How a text file writes its cells. */
interface Written {
	readonly delimiter: string;
	readonly decimal: '.' | ',';
	/** Between thousands; none by default. */
	readonly thousands?: string;
	readonly end: string;
}

const isFigure = (cell: KindCell): cell is Figure => typeof cell === 'object' && cell !== null;

function figureText(figure: Figure, decimal: string, thousands = ''): string {
	const [whole = '', rest] = figure.value.toFixed(figure.decimals).split('.');
	// a year has no thousands
	const isYear = figure.decimals === 0 && figure.value >= 1900 && figure.value < 2100;
	const grouped = isYear ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
	return grouped + (rest ? decimal + rest : '') + (figure.isPercent ? '%' : '');
}

/** Header and data rows as text, as a program saves them. */
export function delimited({ headers, rows }: KindTable, how: Written): string {
	const { delimiter, decimal, thousands, end } = how;
	const quoted = (text: string): string =>
		/["\n\r]/u.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
	const all: readonly (readonly KindCell[])[] = [...headers, ...rows];
	return all
		.map((row) =>
			row.map((cell) =>
				quoted(isFigure(cell) ? figureText(cell, decimal, thousands) : (cell ?? '')),
			),
		)
		.map((cells) => cells.join(delimiter) + end)
		.join('');
}

/** The bytes of a text in an encoding. */
export const ENCODED = {
	utf8: (text: string): Uint8Array => new TextEncoder().encode(text),
	utf8Marked: (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${text}`),
	utf16le: (text: string): Uint8Array => utf16(text, true),
	utf16be: (text: string): Uint8Array => utf16(text, false),
	/** Of which only the dash is needed beyond Latin 1. */
	windows1252: (text: string): Uint8Array =>
		Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))),
} as const;

function utf16(text: string, isLittle: boolean): Uint8Array {
	const marked = `\uFEFF${text}`;
	const view = new DataView(new ArrayBuffer(marked.length * 2));
	for (let at = 0; at < marked.length; at++)
		view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
	return new Uint8Array(view.buffer);
}

/** One header per column: a merged one goes on over the columns beside it. */
function flatHeaders({ headers }: KindTable): string[] {
	const [upper = [], lower = []] = headers;
	let over = '';
	return upper.map((text, at) => {
		over = text ?? over;
		const under = lower[at];
		return under ? `${over} - ${under}` : over;
	});
}

/** A value as JSON has it: a percentage as text, for no number has a sign. */
function jsonValue(cell: KindCell): string | number | null {
	if (!isFigure(cell)) return cell;
	return cell.isPercent ? figureText(cell, '.') : cell.value;
}

/** A record per row. */
export function records(table: KindTable): Record<string, string | number | null>[] {
	const headers = flatHeaders(table);
	return table.rows.map((row) =>
		Object.fromEntries(row.map((cell, at) => [headers[at] ?? '', jsonValue(cell)])),
	);
}

/** Columns beside rows. */
export function columnsAndData(table: KindTable): unknown {
	return { columns: flatHeaders(table), data: table.rows.map((row) => row.map(jsonValue)) };
}

/** A point per row, with its cells as properties. */
export function geojson(table: KindTable): unknown {
	return {
		type: 'FeatureCollection',
		features: records(table).map((properties) => ({ type: 'Feature', properties, geometry: null })),
	};
}

/** Spans of the header's cells: right over merged columns, down where no second row divides them. */
function spanOf(headers: KindTable['headers'], row: number, column: number): [number, number] {
	const cells = headers[row] ?? [];
	const isOver = (at: number): boolean => cells[at] === null && (headers[1]?.[at] ?? null) !== null;
	let right = 1;
	while (row === 0 && headers.length > 1 && isOver(column + right)) right++;
	const isDown = row === 0 && headers.length > 1 && (headers[1]?.[column] ?? null) === null;
	return [right, isDown ? 2 : 1];
}

/** A page called `.xls`, its headers merged as the site of BPS does. */
export function htmlPage({ headers, rows }: KindTable): string {
	const head = headers.map((row, at) => {
		const cells = row.flatMap((text, column) => {
			if (text === null) return [];
			const [right, down] = spanOf(headers, at, column);
			return [`<th colspan="${right}" rowspan="${down}">${text}</th>`];
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	const body = rows.map((row) => {
		const cells = row.map((cell) =>
			isFigure(cell) ? figureText(cell, ',') : (cell ?? '&nbsp;').replaceAll('<', '&lt;'),
		);
		return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	});
	return `<html><head><meta charset="utf-8"></head><body><table>${[...head, ...body].join('')}</table></body></html>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** An XLSX whose XML is written here: shares shown as percentages, text in the cells. */
export function xlsx({ headers, rows }: KindTable): Uint8Array {
	const all: readonly (readonly KindCell[])[] = [...headers, ...rows];
	const lines = all.map((row, at) => {
		const cells = row.map((cell, column) => {
			const place = `r="${String.fromCharCode(65 + column)}${at + 1}"`;
			if (cell === null) return '';
			if (!isFigure(cell)) return `<c ${place} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
			return cell.isPercent
				? `<c ${place} s="1"><v>${cell.value / 100}</v></c>`
				: `<c ${place}><v>${cell.value}</v></c>`;
		});
		return `<row r="${at + 1}">${cells.join('')}</row>`;
	});
	return createWorkbook(lines.join(''));
}

/** An OpenDocument spreadsheet whose XML is written here. */
export function ods({ headers, rows }: KindTable): Uint8Array {
	const names = ['office', 'table', 'text']
		.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
		.join(' ');
	const all: readonly (readonly KindCell[])[] = [...headers, ...rows];
	const lines = all.map((row) => {
		const cells = row.map((cell) => {
			if (cell === null) return '<table:table-cell/>';
			const [type, shown] = isFigure(cell)
				? [
						cell.isPercent
							? `"percentage" office:value="${cell.value / 100}"`
							: `"float" office:value="${cell.value}"`,
						figureText(cell, ','),
					]
				: ['"string"', escaped(cell)];
			return `<table:table-cell office:value-type=${type}><text:p>${shown}</text:p></table:table-cell>`;
		});
		return `<table:table-row>${cells.join('')}</table:table-row>`;
	});
	const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Data">${lines.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
	const manifest =
		'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
	return new Uint8Array(
		zipSync({
			mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
			'content.xml': strToU8(content),
			'META-INF/manifest.xml': strToU8(manifest),
		}),
	);
}

/**
 * A reply of BPS's WebAPI with the one indicator of a table of provinsi: a vertical axis of labels
 * numbered 1, 2, 3, and a content whose keys are the joined identifiers.
 */
export function bpsReply({ headers, rows }: KindTable): unknown {
	const [area = '', measured = ''] = headers[0] ?? [];
	const content = rows.flatMap(([, cell], at) => {
		const value = jsonValue(cell ?? null);
		return value === null ? [] : [[`${at + 1}19201240`, value] as const];
	});
	return {
		status: 'OK',
		'data-availability': 'available',
		var: [{ val: 192, label: measured, unit: 'Persen' }],
		turvar: [{ val: '0', label: 'Tidak ada' }],
		labelvervar: area,
		vervar: rows.map(([name], at) => ({ val: at + 1, label: `<b>${String(name)}</b>` })),
		tahun: [{ val: 124, label: '2024' }],
		turtahun: [{ val: 0, label: 'Tahun' }],
		datacontent: Object.fromEntries(content),
	};
}

/** Options of an ECharts bar chart with the first indicator of a table. */
export function chart({ headers, rows }: KindTable): unknown {
	const [, measured = ''] = headers[0] ?? [];
	return {
		title: { text: 'Grafik' },
		xAxis: { type: 'category', data: rows.map(([name]) => name) },
		yAxis: { type: 'value' },
		series: [
			{ type: 'bar', name: measured, data: rows.map(([, cell]) => jsonValue(cell ?? null)) },
		],
	};
}
