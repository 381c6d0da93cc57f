import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile, type FileMatch, type TableMatch } from '../../src/cli/match-file.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const gazetteer = loadGazetteer();

function match(file: string): Promise<FileMatch> {
	const bytes = readFileSync(new URL(file, FIXTURES));
	return matchFile(bytes, file, { level: null, codeSystem: null, values: true }, gazetteer);
}

/** What a table must give: its level, its code system, and each row's area. */
interface Expected {
	readonly level: string | null;
	readonly codes: string;
	/** A code; `?` in front of one that waits for a person; else the first letters of the outcome. */
	readonly rows: string;
	readonly diagnostics?: readonly string[];
	/** `row indicator period value unit` of some figures, `-` for nothing, or why one is missing. */
	readonly values?: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
	'Penduduk Miskin Menurut Provinsi, 2024.csv': {
		level: 'provinsi',
		codes: 'none',
		rows: '11 31 34 93 91 agg',
		values: [
			'0 jumlah-penduduk-miskin 2024-03 800.5 ribu',
			'0 jumlah-penduduk-miskin 2024-09 720.25 ribu',
			'3 persentase-penduduk-miskin 2024-03 17.44 persen',
			'3 persentase-penduduk-miskin 2024-09 not-available persen',
			'5 persentase-penduduk-miskin 2024-03 9.03 persen',
		],
	},
	'ekspor-lama.csv': {
		level: null,
		codes: 'none',
		rows: '75 75.02 75.01 75.71 51 51.03 51.71 71 71.01',
		values: ['0 data_content 2023 1.25 -', '2 data_content 2023 1.75 -'],
	},
	'windows-1252.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.10 32.74 32.09',
		diagnostics: ['encoding-guessed'],
		values: [
			'0 persentase-penduduk-miskin - 9.77 persen',
			'1 persentase-penduduk-miskin - nil-or-none persen',
		],
	},
	// by its names; its points are placed in the browser, where the outlines are
	'puskesmas.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.73 32.73 32.73 32.05 32.05 32.03 32.71 32.71 32.03 32.03 32.05 32.05',
	},
	'kemiskinan-dua-tingkat.xlsx': {
		level: null,
		codes: 'none',
		rows: '34.01 34.02 34.03 34.04 34.71 34 not',
		values: [
			'2 persentase-penduduk-miskin 2024 14.75 persen',
			'0 jumlah-penduduk-miskin 2023 70.5 ribu',
		],
	},
	'hanya-cr.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.07 32.13',
		values: ['2 skor - 6.5 -'],
	},
	'akhir-baris-campur.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.07 32.13 32.08',
	},
	'unicode-excel.txt': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.71 32.01',
		diagnostics: ['kind-from-convention'],
	},
	'judul-dua-baris.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.78 32.06',
		diagnostics: ['header-rows-joined', 'kind-from-convention', 'several-periods'],
		values: [
			'0 persentase-penduduk-miskin 2023 9.77 persen',
			'0 jumlah-penduduk-miskin 2024 258.6 ribu orang',
		],
	},
	'daerah-dalam-angka.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: 'not 32.01 32.02 31.01 not 32.71 32.72 agg agg not not',
		diagnostics: ['kind-from-section', 'row-aggregate', 'row-note', 'several-periods'],
		values: [
			'1 jumlah-penduduk-miskin 2022 474.74 ribu orang',
			'5 jumlah-penduduk-miskin 2023 73.19 ribu orang',
		],
	},
	'dua-tabel.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.03 32.08 not',
		values: ['0 Penduduk Miskin 2023 453.77 ribu orang'],
	},
	'Persentase Penduduk Miskin.csv': {
		level: 'provinsi',
		codes: 'none',
		rows: '36 32 51',
		values: [
			'0 persentase-penduduk-miskin 2021 6.66 persen',
			'2 persentase-penduduk-miskin 2023 4.25 persen',
		],
	},
	'bansos-kecamatan.csv': {
		level: 'kecamatan',
		codes: 'kemendagri',
		rows: '32.73.05 32.73.05 32.73.02 32.73.02',
		values: ['0 jumlah_kpm 2023 1500 keluarga'],
	},
	'kode-bps.csv': {
		level: 'kabkota',
		codes: 'bps-2020',
		rows: '11.09 11.10 11.01 11.02',
		diagnostics: ['code-system-decided', 'codes-translated'],
		values: ['0 jumlah 2023 16.5 ribu jiwa'],
	},
	'kode-kemendagri.csv': { level: 'kabkota', codes: 'kemendagri', rows: '11.01 11.02 11.03' },
	'kode-tanpa-nama.csv': {
		level: null,
		codes: 'unknown',
		rows: 'amb amb amb',
		diagnostics: ['code-system-unknown', 'no-row-matched', 'row-ambiguous'],
	},
	'kode-desimal.csv': { level: 'kabkota', codes: 'kemendagri', rows: '32.01 32.02 32.71' },
	'kode-rusak.csv': {
		level: 'kabkota',
		codes: 'kemendagri',
		rows: '32.01 32.02 32.03 32.04 32.05 32.06 32.10 32.13',
		diagnostics: ['code-system-decided', 'codes-damaged'],
	},
	'pcode.csv': { level: 'kabkota', codes: 'pcode', rows: '11.09 32.04 32.73' },
	'kode-dan-nama-bertentangan.csv': {
		level: 'kabkota',
		codes: 'kemendagri',
		rows: 'con 32.05 con 32.08',
		diagnostics: ['code-system-decided', 'name-differs', 'row-contradiction'],
	},
	'provinsi-lama.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '93.01 91.71 96.01 96.71 65.01 61.02 61.71 63.02 12.12 81.03',
		diagnostics: ['kind-from-convention'],
	},
	'salah-eja.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '?11.11 ?11.75 ?73.71 ?95.05 12.04',
		diagnostics: ['row-proposed'],
	},
	'tanpa-konteks.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: 'amb amb 32.05 unm',
		diagnostics: ['row-unmatched', 'row-ambiguous'],
	},
	'ribuan-titik.csv': {
		level: 'kecamatan',
		codes: 'none',
		rows: '32.73.05 32.73.02 32.73.06',
		diagnostics: ['number-format-ambiguous'],
		values: ['0 Jumlah KPM - ambiguous-number kpm'],
	},
	'tanpa-tahun.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.07 32.05 32.07',
		diagnostics: ['duplicate-area'],
	},
	'perkotaan-perdesaan.csv': {
		level: 'provinsi',
		codes: 'none',
		rows: '36 51',
		diagnostics: ['header-rows-joined', 'several-periods'],
		values: [
			'0 persentase-penduduk-miskin 2023-S1 5.75 persen',
			'0 persentase-penduduk-miskin 2023-S2 6.25 persen',
			'1 persentase-penduduk-miskin 2023-S2 not-available persen',
		],
	},
	'Penerima Bansos s.d. Juni 2024.csv': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.13',
		diagnostics: [],
		values: [
			'0 jumlah_kpm 2024-06 1500 kpm',
			'0 jumlah_kpm 2024-06 2200 kpm',
			'1 jumlah_kpm 2024-06 1500 kpm',
		],
	},
	'triwulan.csv': {
		level: 'provinsi',
		codes: 'none',
		rows: '11 11 11 11 11 11 51 51 51',
		diagnostics: ['several-periods'],
		values: ['0 TPT 2023-Q1 6.1 persen', '5 TPT 2023-Q2 5.7 persen'],
	},
	'rekaman.json': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.01 32.71 32.01',
		values: [
			'0 persentase-penduduk-miskin 2023 7.27 persen',
			'1 persentase-penduduk-miskin 2023 blank persen',
			'2 persentase-penduduk-miskin 2024 7.05 persen',
		],
	},
	'balasan-bps.json': {
		level: null,
		codes: 'bps-2020',
		rows: '11 11.09 11.09 11.10 51 51.03 51.03 agg',
		values: [
			'1 persentase-penduduk-miskin 2023 18.5 persen',
			'2 persentase-penduduk-miskin 2024 17.5 persen',
			'3 persentase-penduduk-miskin 2023 blank persen',
			'6 persentase-penduduk-miskin 2024 nil-or-none persen',
		],
	},
	'tabel-dinamis.xls': {
		level: null,
		codes: 'none',
		rows: '11 11.09 11.10 51 51.03',
		values: [
			'0 indeks-kedalaman-kemiskinan 2022 2.49 indeks',
			'1 indeks-kedalaman-kemiskinan 2021 nil-or-none indeks',
		],
	},
	'daerah.xlsx': {
		level: 'kabkota',
		codes: 'kemendagri',
		rows: '32.05 32.10 32.73 agg not',
		values: [
			'0 Penduduk Miskin - Jumlah 2024 250.5 ribu orang',
			'2 Penduduk Miskin - Jumlah 2024 100.75 ribu orang',
			'1 Penduduk Miskin - Persentase 2024 not-available persen',
		],
	},
	'daerah.xls': { level: 'kabkota', codes: 'kemendagri', rows: '32.05 32.10 32.73 agg not' },
	'persen.xlsx': { level: 'kabkota', codes: 'none', rows: '32.05 32.07' },
	'persen.xls': { level: 'kabkota', codes: 'none', rows: '32.05 32.07' },
	'persen.ods': { level: 'kabkota', codes: 'none', rows: '32.05 32.07' },
	'daerah.geojson': {
		level: 'kabkota',
		codes: 'kemendagri',
		rows: '32.05 32.10 32.73',
		values: ['0 persentase-penduduk-miskin - 9.25 -', '1 persentase-penduduk-miskin - blank -'],
	},
	'daerah.topojson': { level: 'kabkota', codes: 'none', rows: '32.05 32.73' },
	'daerah.ndjson': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.05 32.73',
		values: [
			'0 persentase-penduduk-miskin 2023 9.77 -',
			'2 persentase-penduduk-miskin 2024 3.75 -',
		],
	},
	'grafik.json': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.10 32.73',
		values: [
			'0 persentase-penduduk-miskin 2024 9.25 persen',
			'1 persentase-penduduk-miskin 2024 nil-or-none persen',
			'1 jumlah-penduduk-miskin - 130 ribu',
		],
	},
	'kolom-dan-baris.json': {
		level: 'kabkota',
		codes: 'none',
		rows: '32.05 32.73',
		values: ['1 persentase-penduduk-miskin 2024 3.75 -'],
	},
	'daerah-snappy.parquet': {
		level: 'kabkota',
		codes: 'kemendagri',
		rows: '32.05 32.10 32.73',
		values: ['0 persentase-penduduk-miskin 2024 9.25 persen'],
	},
	'daerah-gzip.parquet': {
		level: 'kabkota',
		codes: 'kemendagri',
		rows: '32.05 32.10 32.73',
		values: ['0 persentase-penduduk-miskin 2024 9.25 persen'],
	},
	'daerah-zstd.parquet': {
		level: 'kabkota',
		codes: 'kemendagri',
		rows: '32.05 32.10 32.73',
		values: ['0 persentase-penduduk-miskin 2024 9.25 persen'],
	},
	'daerah.ods': { level: 'kabkota', codes: 'kemendagri', rows: '32.05 32.10 32.73 agg not' },
};

const REFUSED: Readonly<Record<string, string>> = {
	'hanya-judul.csv': 'header-only',
	'kosong.csv': 'file-empty',
	'halaman-galat.xls': 'file-is-web-page',
	'galat.json': 'file-is-error-reply',
	'balasan-bps-kosong.json': 'file-is-error-reply',
	'daerah-brotli.parquet': 'file-type-unknown',
	'balasan-bps-berbenturan.json': 'file-damaged',
	'terpotong.xlsx': 'file-damaged',
	'terkunci.xlsx': 'file-locked',
	'terkunci.xls': 'file-locked',
	'terkunci.ods': 'file-locked',
};

/** Not tables: how the fixtures were made. */
const ASIDE = ['README.md', 'daerah.fods', 'kemiskinan-dua-tingkat.fods', 'persen.fods'];

/** The rows of a table as {@link Expected} writes them. */
function rowsOf({ rows }: TableMatch): string {
	return rows
		.map(({ area, outcome, approved }) =>
			area ? `${approved ? '' : '?'}${area}` : outcome.slice(0, 3),
		)
		.join(' ');
}

function valuesOf({ values = [] }: TableMatch): string[] {
	return values.map(({ row, indicator, period, value, unit, missing }) =>
		[row, indicator, period ?? '-', value ?? missing, unit ?? '-'].join(' '),
	);
}

describe('the small corpus', () => {
	it('says of every fixture what it must give', () => {
		// what test/io/resaved.test.ts compares with tables it makes, and what the bench reads
		const isCompared = (file: string): boolean => /^(?:disimpan-ulang|satu-tahun)/.test(file);
		const files = readdirSync(FIXTURES).filter(
			(file) => !ASIDE.includes(file) && !isCompared(file),
		);
		expect(files.sort()).toEqual([...Object.keys(EXPECTED), ...Object.keys(REFUSED)].sort());
	});

	it.each(Object.entries(EXPECTED))('%s gives each row its area', async (file, expected) => {
		const [table] = (await match(file)).tables;
		expect(table && rowsOf(table)).toBe(expected.rows);
		expect(table?.level).toBe(expected.level);
		expect(table?.codeSystem).toBe(expected.codes);
	});

	it('has a file with two tables side by side over a third: all are given, in their order', async () => {
		const { tables } = await match('dua-tabel.csv');
		expect(tables.map(({ name }) => name)).toEqual([
			'dua-tabel: Tabel 4.1.1 Penduduk Miskin Menurut Kabupaten/Kota (ribu jiwa), 2023',
			'dua-tabel (2)',
			'dua-tabel: Tabel 4.1.2 Jumlah Keluarga Menurut Kecamatan di Kota Bandung, 2024',
		]);
		expect(tables.map(rowsOf)).toEqual(['32.03 32.08 not', '32.05 32.07', '32.73.05 32.73.02 agg']);
		expect(tables[2] && valuesOf(tables[2])).toContain('0 Keluarga/Families 2023 1500 keluarga');
	});

	it.each(Object.entries(EXPECTED).filter(([, { diagnostics }]) => diagnostics))(
		'%s says what was noticed, and nothing else',
		async (file, { diagnostics = [] }) => {
			const [table] = (await match(file)).tables;
			expect(table?.diagnostics.map(({ code }) => code).sort()).toEqual([...diagnostics].sort());
		},
	);

	it.each(Object.entries(EXPECTED).filter(([, { values }]) => values))(
		'%s has its figures with period and unit',
		async (file, { values = [] }) => {
			const [table] = (await match(file)).tables;
			expect(table && valuesOf(table)).toEqual(expect.arrayContaining([...values]));
		},
	);

	it.each(Object.entries(REFUSED))('%s is refused: %s', async (file, code) => {
		const { tables, diagnostics } = await match(file);
		expect(tables).toEqual([]);
		expect(diagnostics.map((each) => each.code)).toEqual([code]);
	});
});
