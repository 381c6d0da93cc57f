import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import {
	tidyValues,
	type NumberChoices,
	type TidyTable,
} from '../../../src/core/join/tidy-values.ts';
import type { RawCell, SourceTable } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function tidy(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
	more: { table?: Partial<SourceTable>; fileName?: string; choices?: NumberChoices } = {},
): TidyTable {
	const table = createTable(headers, rows, more.table);
	const request = createRequest(table, { fileName: more.fileName ?? 'tabel.csv' });
	return tidyValues(joinTable(request, gazetteer), gazetteer.lineage, more.choices);
}

function periodsOf(...args: Parameters<typeof tidy>): (string | null)[] {
	return tidy(...args).values.map(({ period }) => period);
}

describe('tidy values', () => {
	it('are one record per row and value column, in that order', () => {
		const { values } = tidy(
			['Kabupaten', 'p0', 'p1'],
			[
				['Garut', 9.9, 1.5],
				['Cianjur', 10.1, 1.6],
			],
		);
		expect(values.map(({ row, area, indicator, value }) => [row, area, indicator, value])).toEqual([
			[0, '32.05', 'persentase-penduduk-miskin', 9.9],
			[0, '32.05', 'indeks-kedalaman-kemiskinan', 1.5],
			[1, '32.03', 'persentase-penduduk-miskin', 10.1],
			[1, '32.03', 'indeks-kedalaman-kemiskinan', 1.6],
		]);
	});

	it('of a footnote are none; of a total they have no area', () => {
		const { values } = tidy(
			['Kabupaten', 'p0'],
			[
				['Garut', 9.9],
				['Jumlah', 9.9],
				['Sumber: BPS', null],
			],
		);
		expect(values.map(({ row, area }) => [row, area])).toEqual([
			[0, '32.05'],
			[1, null],
		]);
	});

	it('keep why a cell is empty, and never make it zero', () => {
		const { values } = tidy(
			['Kabupaten', 'p0'],
			[
				['Garut', '9,9'],
				['Cianjur', '...'],
				['Kuningan', '–'],
				['Subang', 'NA'],
				['Karawang', ''],
				['Ciamis', '#DIV/0!'],
			],
		);
		expect(values.map(({ value, missing }) => value ?? missing)).toEqual([
			9.9,
			'not-available',
			'nil-or-none',
			'withheld',
			'blank',
			'error-cell',
		]);
	});

	it('carry the category of their row', () => {
		const { values } = tidy(
			['kecamatan', 'kabupaten_kota', 'jenis_bansos', 'jumlah_kpm'],
			[
				['Andir', 'Kota Bandung', 'PKH', 5],
				['Andir', 'Kota Bandung', 'BPNT', 6],
				['Cicendo', 'Kota Bandung', 'PKH', 7],
			],
		);
		expect(values.map(({ category }) => category)).toEqual([
			{ jenis_bansos: 'PKH' },
			{ jenis_bansos: 'BPNT' },
			{ jenis_bansos: 'PKH' },
		]);
	});

	it('have the unit of the column of units beside the only figure', () => {
		const { values } = tidy(
			['Kabupaten', 'jumlah', 'satuan'],
			[
				['Garut', 1, 'JIWA'],
				['Cianjur', 2, 'Ribu Jiwa'],
			],
		);
		expect(values.map(({ unit }) => unit)).toEqual(['jiwa', 'ribu jiwa']);
	});

	it('have each the unit of its header among several columns', () => {
		const { values } = tidy(
			['Kabupaten', 'Jumlah (ribu jiwa)', 'Persentase', 'satuan'],
			[
				['Garut', 1, 2, 'RIBU JIWA'],
				['Cianjur', 2, 2, 'RIBU JIWA'],
			],
		);
		expect(values.slice(0, 2).map(({ unit }) => unit)).toEqual(['ribu orang', 'persen']);
	});
});

describe('columns that part a figure', () => {
	it('are one indicator, with the part as a category', () => {
		const { values } = tidy(
			['Kabupaten', '2023 - Perkotaan', '2023 - Perdesaan', '2023 - Jumlah'],
			[['Garut', '9,1', '10,2', '9,8']],
			{ table: { title: 'Persentase Penduduk Miskin Menurut Kabupaten/Kota (Persen)' } },
		);
		expect(
			values.map(({ indicator, period, category, value }) => [indicator, period, category, value]),
		).toEqual([
			['persentase-penduduk-miskin', '2023', { klasifikasi_daerah: 'Perkotaan' }, 9.1],
			['persentase-penduduk-miskin', '2023', { klasifikasi_daerah: 'Perdesaan' }, 10.2],
			['persentase-penduduk-miskin', '2023', { klasifikasi_daerah: 'Jumlah' }, 9.8],
		]);
	});

	it('keep the category of their row', () => {
		const { values } = tidy(
			['Kabupaten', 'kelompok', 'Laki-laki', 'Perempuan'],
			[
				['Garut', 'Balita', 1, 2],
				['Subang', 'Balita', 3, 4],
				['Ciamis', 'Balita', 5, 6],
			],
		);
		expect(values[1]?.category).toEqual({ kelompok: 'Balita', jenis_kelamin: 'Perempuan' });
	});
});

describe('the period of a value', () => {
	const rows = [
		['Garut', 1],
		['Cianjur', 2],
	] as const;

	it('is its row’s year before anything else', () => {
		expect(
			periodsOf(
				['Kabupaten', 'tahun', 'p0'],
				[
					['Garut', 2023, 1],
					['Cianjur', '2024.0', 2],
				],
				{
					fileName: 'P0 2020.csv',
					table: { title: 'P0, 2021' },
				},
			),
		).toEqual(['2023', '2024']);
	});

	it('is its header’s, then the title’s, then the file’s, then the sheet’s', () => {
		const fileName = 'P0 2020.csv';
		const title = 'P0, 2021';
		expect(periodsOf(['Kabupaten', 'p0 2022'], rows, { fileName, table: { title } })[0]).toBe(
			'2022',
		);
		expect(periodsOf(['Kabupaten', 'p0'], rows, { fileName, table: { title } })[0]).toBe('2021');
		expect(periodsOf(['Kabupaten', 'p0'], rows, { fileName })[0]).toBe('2020');
		expect(periodsOf(['Kabupaten', 'p0'], rows, { table: { name: 'Data 2019' } })[0]).toBe('2019');
	});

	it('is none when the data name none', () => {
		expect(periodsOf(['Kabupaten', 'p0'], rows)).toEqual([null, null]);
	});

	it('is one per column in a table with a column per year', () => {
		const { values } = tidy(['Kabupaten', '2023', '2024'], [['Garut', '9,1', '9,2']], {
			table: { title: 'Persentase Penduduk Miskin Menurut Kabupaten/Kota (Persen)' },
		});
		expect(values.map(({ indicator, period, value }) => [indicator, period, value])).toEqual([
			['persentase-penduduk-miskin', '2023', 9.1],
			['persentase-penduduk-miskin', '2024', 9.2],
		]);
	});

	it('has the month of its column, whatever the title names', () => {
		const headers = [
			'Provinsi',
			'Persentase Penduduk Miskin - Maret',
			'Persentase Penduduk Miskin - September',
		];
		const cells = [
			['Aceh', 1, 2],
			['Bali', 3, 4],
		] as const;
		expect(
			periodsOf(headers, cells, { fileName: 'Penduduk Miskin, 2025.csv' }).slice(0, 2),
		).toEqual(['2025-03', '2025-09']);
		const title = 'Persentase Penduduk Miskin, Maret dan September 2024';
		expect(periodsOf(headers, cells, { table: { title } }).slice(0, 2)).toEqual([
			'2024-03',
			'2024-09',
		]);
	});

	it('is a semester, a quarter or a school year where cells or headers say so', () => {
		const cells = (...texts: readonly string[]): (string | null)[] =>
			periodsOf(
				['Kabupaten', 'periode', 'p0'],
				texts.map((text, at) => [['Garut', 'Cianjur'][at] ?? '', text, at]),
			);
		expect(cells('Sem I 2023', 'Sem II 2023')).toEqual(['2023-S1', '2023-S2']);
		expect(cells('Triwulan II-2023', 'Triwulan III-2023')).toEqual(['2023-Q2', '2023-Q3']);
		expect(cells('2022/2023', '2023/2024')).toEqual(['2022/2023', '2023/2024']);
		expect(cells('2023*', 'Tahun 2024')).toEqual(['2023', '2024']);
		expect(cells('Agustus 2024', 's.d. Juni 2024')).toEqual(['2024-08', '2024-06']);
		const header = ['Kabupaten', 'p0 Semester I', 'p0 Semester II'];
		expect(periodsOf(header, [['Garut', 1, 2]], { fileName: 'P0 2020.csv' })).toEqual([
			'2020-S1',
			'2020-S2',
		]);
	});

	it('is its row’s month, though its header names another', () => {
		const headers = ['Kabupaten', 'periode', 'p0 Maret'];
		expect(periodsOf(headers, [['Garut', 'Agustus 2024', 1]])).toEqual(['2024-08']);
		expect(periodsOf(headers, [['Garut', '2024*', 1]])).toEqual(['2024-03']);
	});

	it('is the period a person chose for the column, whatever its header says', () => {
		const table = createTable(['Kabupaten', 'p0 Maret'], rows);
		const join = joinTable(createRequest(table, { fileName: 'P0 2020.csv' }), gazetteer);
		const columns = join.columns.map((column) => ({ ...column, period: '2021-09' }));
		const { values } = tidyValues({ ...join, columns }, gazetteer.lineage);
		expect(values[0]?.period).toBe('2021-09');
	});

	it('has the month of the title when nothing else has one', () => {
		expect(periodsOf(['Kabupaten', 'p0'], rows, { table: { title: 'P0, Maret 2024' } })[0]).toBe(
			'2024-03',
		);
	});

	it('has the month, semester or quarter of its row', () => {
		const of = (header: string, ...parts: readonly RawCell[]): (string | null)[] =>
			periodsOf(
				['Kabupaten', 'tahun', header, 'p0'],
				parts.map((part, at) => [['Garut', 'Cianjur'][at] ?? 'Subang', 2024, part, at]),
			);
		expect(of('bulan', 'Maret', 'September')).toEqual(['2024-03', '2024-09']);
		expect(of('semester', 1, 2)).toEqual(['2024-S1', '2024-S2']);
		expect(of('semester', 'Semester I', 'Semester II')).toEqual(['2024-S1', '2024-S2']);
		expect(of('triwulan', 'I', 'IV')).toEqual(['2024-Q1', '2024-Q4']);
	});
});

describe('a figure for an area that did not exist', () => {
	it('is missing, not zero: Papua Selatan in 2022', () => {
		const { values } = tidy(
			['nama_provinsi', 'tahun', 'persentase_penduduk_miskin'],
			[
				['Papua Selatan', 2022, 0],
				['Papua Selatan', 2024, 17.4],
				['Aceh', 2022, 0],
			],
		);
		expect(values.map(({ value, missing }) => value ?? missing)).toEqual([
			'did-not-exist',
			17.4,
			0,
		]);
	});
});

describe('the periods of headers', () => {
	it('may be short months, and years with a mark of preliminary figures', () => {
		const marked = ['2021', '2022r', '2023*', '2024**)', '2025 e)'];
		const { values } = tidy(
			['Kabupaten', ...marked, 'Jan 2026', '2026 - Okt'],
			[['Garut', 1, 2, 3, 4, 5, 6, 7]],
		);
		expect(values.map(({ period }) => period)).toEqual([
			...['2021', '2022', '2023', '2024', '2025'],
			...['2026-01', '2026-10'],
		]);
		expect(new Set(values.map(({ indicator }) => indicator)).size).toBe(1);
	});
});

describe('the numbers of a column', () => {
	it('that may be thousands or decimals are missing until a person chooses', () => {
		const cells = [
			['Garut', '1.474'],
			['Cianjur', '2.310'],
		] as const;
		const open = tidy(['Kabupaten', 'kpm'], cells);
		expect(open.values.map(({ missing }) => missing)).toEqual([
			'ambiguous-number',
			'ambiguous-number',
		]);
		expect(open.diagnostics.map(({ code, count }) => [code, count])).toEqual([
			['number-format-ambiguous', 2],
		]);
		const chosen = tidy(['Kabupaten', 'kpm'], cells, { choices: new Map([[1, { decimal: ',' }]]) });
		expect(chosen.values.map(({ value }) => value)).toEqual([1474, 2310]);
		expect(chosen.diagnostics).toEqual([]);
	});

	it('that may be two are asked about once: an answer holds for other such columns', () => {
		const cells = [
			['Garut', '1.474', '2.110', '9.5'],
			['Cianjur', '2.310', '3.000', '8.25'],
		] as const;
		const { values } = tidy(['Kabupaten', 'kpm', 'kk', 'p0'], cells, {
			choices: new Map([[1, { decimal: ',' }]]),
		});
		expect(values.map(({ value }) => value)).toEqual([1474, 2110, 9.5, 2310, 3000, 8.25]);
	});

	it('are decided for each column by itself', () => {
		const { values, formats } = tidy(
			['Kabupaten', 'kpm', 'p0'],
			[
				['Garut', '1.474.000', '9.9'],
				['Cianjur', '2.310', '10.1'],
			],
		);
		expect(values.map(({ value }) => value)).toEqual([1474000, 9.9, 2310, 10.1]);
		expect(formats.get(1)?.decimal).toBe(',');
		expect(formats.get(2)?.decimal).toBe('.');
	});

	it('that mix marks are reported, with the cells of each', () => {
		const { diagnostics } = tidy(
			['Kabupaten', 'p0'],
			[
				['Garut', '9.9'],
				['Cianjur', '10.1'],
				['Subang', '8,2'],
			],
		);
		expect(diagnostics).toContainEqual(
			expect.objectContaining({
				code: 'number-format-mixed',
				count: 1,
				params: { column: 'p0', dot: 2, comma: 1, examples: ['8,2'] },
			}),
		);
	});

	it('that are none are reported by row', () => {
		const { diagnostics } = tidy(
			['Kabupaten', 'p0'],
			[
				['Garut', '9,9'],
				['Cianjur', '#REF!'],
				['Subang', '12.05.2023'],
				['Ciamis', '8,1'],
				['Kuningan', '8,2'],
			],
		);
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ code: 'number-unreadable', rows: [1, 2], count: 2 }),
		);
	});
});

describe('figures of parts of a year that nothing names', () => {
	const rows = [
		['Aceh', 15.3, 15.4],
		['Bali', 4.5, 4.4],
	];

	it('are told apart by the part', () => {
		const { values } = tidy(['Provinsi', 'P0 - Maret', 'P0 - Semester 2'], rows);
		expect(values.slice(0, 2).map(({ period, category }) => [period, category])).toEqual([
			[null, { bagian_tahun: 'Maret' }],
			[null, { bagian_tahun: 'Semester 2' }],
		]);
	});

	it('have their period, and no category, where the file names the year', () => {
		const more = { fileName: 'P0, 2024.csv' };
		const { values } = tidy(['Provinsi', 'P0 - Maret', 'P0 - September'], rows, more);
		expect(values.slice(0, 2).map(({ period, category }) => [period, category])).toEqual([
			['2024-03', {}],
			['2024-09', {}],
		]);
	});
});
