import { parseDocument } from 'htmlparser2';
import { readOds, writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { bench, describe } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile } from '../../src/cli/match-file.ts';
import { findPersonalData } from '../../src/core/table/personal-data.ts';
import { readTableFile } from '../../src/io/read-table-file.ts';

/**
 * From a file to its tidy figures, beside what the format's library takes alone in the same run: the
 * ratio is what counts, for machines differ. Every kab/kota in five years: 2,570 rows of six columns.
 */
const gazetteer = loadGazetteer();
const HEADER = ['kode_kemendagri', 'kabupaten_kota', 'tahun', 'p0', 'jumlah_miskin', 'satuan'];
const rows = gazetteer.registry
	.atLevel('kabkota')
	.flatMap(({ code, name }, at) =>
		[2020, 2021, 2022, 2023, 2024].map((year) => [
			code,
			name,
			year,
			((at * 7 + year) % 4000) / 100,
			((at * 13 + year) % 90_000) / 10,
			'persen',
		]),
	);
const lines = [HEADER, ...rows];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const csv = Papa.unparse(lines);
const json = JSON.stringify(
	rows.map((row) => Object.fromEntries(row.map((cell, at) => [HEADER[at], cell]))),
);
const html = `<html><table>${lines.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></html>`;
const sheets = [{ name: 'Data', rows: lines }];
const xlsx = await writeXlsx({ sheets });
const ods = await writeOds({ sheets });

const FORMATS: readonly (readonly [
	file: string,
	bytes: Uint8Array,
	library: string,
	alone: () => unknown,
])[] = [
	['p0.csv', utf8(csv), 'Papa Parse', () => Papa.parse(csv)],
	['p0.xlsx', xlsx, 'hucre', () => readXlsx(xlsx)],
	['p0.ods', ods, 'hucre', () => readOds(ods)],
	['p0.html', utf8(html), 'htmlparser2', () => parseDocument(html)],
	['p0.json', utf8(json), 'JSON.parse', () => JSON.parse(json) as unknown],
];

describe.each(FORMATS)('%s', (file, bytes, library, alone) => {
	const options = { level: null, codeSystem: null, values: true };
	bench(`${library} alone`, async () => {
		await alone();
	});
	bench('file to sheets', async () => {
		await readTableFile(bytes, file);
	});
	bench('file to tidy values', async () => {
		await matchFile(bytes, file, options, gazetteer);
	});
});

describe('the search for personal data', () => {
	const raw = { name: 'Data', rows: lines };
	bench('Papa Parse of the same table', () => {
		Papa.parse(csv);
	});
	bench('one pass over its cells', () => {
		findPersonalData(raw);
	});
});
