import { parseDocument } from 'htmlparser2';
import { readOds, writeOds } from 'hucre/ods';
import { readXls, readXlsx, writeXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile } from '../../src/cli/match-file.ts';
import { findPersonalData } from '../../src/core/table/personal-data.ts';
import { readTableFile } from '../../src/io/read-table-file.ts';
import { fixtureBytes } from '../io/read-fixture.ts';
import type { Measurement } from './bench-row.ts';
import type { Bench } from './bench.ts';
import { interleave, timed } from './repeat.ts';

/**
 * From a file to its sheets and to its tidy figures, beside what the format's library (Papa Parse,
 * hucre, hyparquet, htmlparser2, JSON.parse) takes alone in the same run: the ratio is what counts. Every
 * kab/kota in five years: 2,570 rows of six columns; XLS and Parquet, which other programs wrote, have one year.
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
const xls = fixtureBytes('satu-tahun.xls');
const parquet = fixtureBytes('satu-tahun.parquet');

/** Each format's bytes, and its library doing alone what we use it for. */
const FORMATS: readonly (readonly [format: string, bytes: Uint8Array, alone: () => unknown])[] = [
	['csv', utf8(csv), () => Papa.parse(csv)],
	['xlsx', xlsx, () => readXlsx(xlsx)],
	['ods', ods, () => readOds(ods)],
	['xls', xls, () => readXls(xls)],
	['parquet', parquet, () => parquetReadObjects({ file: Uint8Array.from(parquet).buffer })],
	['html', utf8(html), () => parseDocument(html)],
	['json', utf8(json), () => JSON.parse(json) as unknown],
];

/** Repetitions of each. */
const ROUNDS = 9;
async function compare(
	name: string,
	rounds: number,
	ours: () => unknown,
	library: () => unknown,
): Promise<Measurement> {
	const taken = await interleave(rounds, { ours: timed(ours), peer: timed(library) });
	return {
		name,
		ours: taken.ours,
		peer: taken.peer,
		unit: 'ms',
		better: 'lower',
		n: rounds,
		goal: null,
	};
}

const PERSONAL = 'read/personal-data';
const OPTIONS = { level: null, codeSystem: null, values: true } as const;

/** Files read, and searched for personal data. */
export const readBench: Bench = {
	names: [
		...FORMATS.flatMap(([format]) => [`read/${format}/sheets`, `read/${format}/tidy`]),
		PERSONAL,
	],
	run: async ({ wants, times }) => {
		const rounds = times(ROUNDS);
		const measured: Measurement[] = [];
		for (const [format, bytes, alone] of FORMATS) {
			const file = `p0.${format}`;
			const [sheetsRow, tidyRow] = [`read/${format}/sheets`, `read/${format}/tidy`];
			if (wants(sheetsRow))
				measured.push(await compare(sheetsRow, rounds, () => readTableFile(bytes, file), alone));
			if (wants(tidyRow))
				measured.push(
					await compare(tidyRow, rounds, () => matchFile(bytes, file, OPTIONS, gazetteer), alone),
				);
		}
		const raw = { name: 'Data', rows: lines };
		if (wants(PERSONAL))
			measured.push(
				await compare(
					PERSONAL,
					rounds,
					() => findPersonalData(raw),
					() => Papa.parse(csv),
				),
			);
		return measured;
	},
};
