import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile } from '../../src/cli/match-file.ts';
import { fixtureBytes } from './read-fixture.ts';

/** A figure with at most two decimals, or a mark for none. */
type Figure = number | null | '...' | '-' | '–' | 'NA';
/** A kab/kota, a year, a rate and a count. */
type Line = readonly [name: string, year: number, rate: Figure, count: Figure];

const HEADER = ['Kabupaten/Kota', 'Tahun', 'Persentase Penduduk Miskin', 'Jumlah KPM'] as const;
const gazetteer = loadGazetteer();
const names = gazetteer.registry.atLevel('kabkota').map(({ name }) => name);

const missing = fc.constantFrom<Figure>(null, '...', '-', '–', 'NA');
const rate = fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100);
const lines = fc
	.uniqueArray(fc.constantFrom(...names), { minLength: 4, maxLength: 8 })
	.chain((chosen) =>
		fc.tuple(
			...chosen.map((name) =>
				fc.record({
					name: fc.constant(name),
					year: fc.constantFrom(2022, 2023),
					rate: fc.oneof({ weight: 4, arbitrary: rate }, { weight: 1, arbitrary: missing }),
					count: fc.oneof(
						{ weight: 4, arbitrary: fc.nat({ max: 99_999 }) },
						{ weight: 1, arbitrary: missing },
					),
				}),
			),
		),
	)
	.map((rows) => rows.map((each): Line => [each.name, each.year, each.rate, each.count]));

/** Text with a cell's decimals written with a mark; rates have two, as tables print them. */
function delimited(
	table: readonly Line[],
	delimiter: string,
	decimal: '.' | ',',
	end: string,
): string {
	const rows = table.map(([name, year, rated, count]) => [
		name,
		String(year),
		typeof rated === 'number' ? rated.toFixed(2).replace('.', decimal) : (rated ?? ''),
		String(count ?? ''),
	]);
	return [HEADER, ...rows].map((row) => row.join(delimiter) + end).join('');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
	const marked = `\uFEFF${text}`;
	const view = new DataView(new ArrayBuffer(marked.length * 2));
	for (let at = 0; at < marked.length; at++)
		view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
	return new Uint8Array(view.buffer);
}

/** Windows-1252, of which only the dash is needed beyond ASCII. */
function windows1252(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
}

function records(table: readonly Line[]): Record<string, string | number | null>[] {
	return table.map((row) => Object.fromEntries(row.map((cell, at) => [HEADER[at], cell])));
}

function html(table: readonly Line[]): string {
	const rows = [HEADER, ...table].map(
		(row) => `<tr>${row.map((cell) => `<td>${cell ?? '&nbsp;'}</td>`).join('')}</tr>`,
	);
	return `<html><body><table>${rows.join('')}</table></body></html>`;
}

type Save = (table: readonly Line[]) => Uint8Array | Promise<Uint8Array>;
const sheets = (table: readonly Line[]): { name: string; rows: (string | number | null)[][] }[] => [
	{ name: 'Data', rows: [[...HEADER], ...table.map((row) => [...row])] },
];

const WAYS: readonly (readonly [name: string, save: Save])[] = [
	['tabel.csv', (table) => utf8(delimited(table, ';', ',', '\n'))],
	['tabel.csv', (table) => utf8(delimited(table, '|', '.', '\n'))],
	['tabel.csv', (table) => utf8(`\uFEFF${delimited(table, ';', ',', '\r\n')}`)],
	['tabel.csv', (table) => utf8(delimited(table, ',', '.', '\r'))],
	['tabel.tsv', (table) => utf8(delimited(table, '\t', ',', '\r\n'))],
	['tabel.txt', (table) => utf16(delimited(table, '\t', ',', '\r\n'), true)],
	['tabel.txt', (table) => utf16(delimited(table, '\t', '.', '\n'), false)],
	['tabel.csv', (table) => windows1252(delimited(table, ';', ',', '\r\n'))],
	['tabel.xlsx', (table) => writeXlsx({ sheets: sheets(table) })],
	['tabel.ods', (table) => writeOds({ sheets: sheets(table) })],
	['tabel.xls', (table) => utf8(html(table))],
	['tabel.json', (table) => utf8(JSON.stringify(records(table)))],
	['tabel.json', (table) => utf8(JSON.stringify({ columns: HEADER, data: table }, null, 2))],
	[
		'tabel.ndjson',
		(table) =>
			utf8(
				records(table)
					.map((each) => JSON.stringify(each))
					.join('\n'),
			),
	],
];

/** The figures of a file, without what only says where they stood. */
async function figuresOf(bytes: Uint8Array, file: string): Promise<unknown[]> {
	const options = { level: null, codeSystem: null, values: true };
	const { tables } = await matchFile(bytes, file, options, gazetteer);
	return tables.flatMap(({ values = [] }) => values);
}

describe('a table saved again in another way', () => {
	it.each(WAYS.map(([name, save], at) => ({ way: `${at + 1}: ${name}`, name, save })))(
		'has the same figures, $way',
		async ({ name, save }) => {
			await fc.assert(
				fc.asyncProperty(lines, async (table) => {
					const first = await figuresOf(utf8(delimited(table, ',', '.', '\n')), 'tabel.csv');
					expect(first).toHaveLength(table.length * 2);
					expect(await figuresOf(await save(table), name)).toEqual(first);
				}),
				{ numRuns: 15 },
			);
		},
	);

	it('has the same figures in Parquet, GeoJSON and as a chart', async () => {
		const csv = 'Kabupaten,p0\nGarut,9.25\nMajalengka,\nKota Bandung,3.75\n';
		const bare = (figures: unknown[]): unknown[] =>
			figures.map((figure) => {
				const { area, indicator, value } = figure as Record<string, unknown>;
				return { area, indicator, value };
			});
		const wanted = bare(await figuresOf(utf8(csv), 'daerah.csv'));
		expect(wanted).toHaveLength(3);
		for (const file of ['daerah-snappy.parquet', 'daerah.geojson', 'grafik.json']) {
			const figures = bare(await figuresOf(fixtureBytes(file), file));
			expect(figures).toEqual(expect.arrayContaining(wanted));
		}
	});
});
