import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawTable } from '../../../src/core/model/table.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { splitSheet } from '../../../src/core/table/split-sheet.ts';

type Rows = readonly (readonly RawCell[])[];

function split(rows: Rows): RawTable[] {
	return splitSheet({ name: 'Lembar', rows });
}

const POVERTY: Rows = [
	['Kabupaten/Kota', 'P0'],
	['Bogor', 7.1],
	['Garut', 9.9],
];
const FAMILIES: Rows = [
	['Kabupaten/Kota', 'Keluarga'],
	['Bogor', 71],
	['Garut', 99],
];

/** Two tables side by side, with columns between them. */
function beside(left: Rows, right: Rows, gap: number): RawCell[][] {
	return left.map((row, at) => [...row, ...Array<null>(gap).fill(null), ...(right[at] ?? [])]);
}

describe('tables under each other', () => {
	it('are as many tables, named after their titles, each row keeping its place in the sheet', () => {
		const tables = split([
			['Tabel 1. Kemiskinan, 2024'],
			[],
			...POVERTY,
			['Sumber: contoh'],
			[],
			['Tabel 2. Keluarga, 2023'],
			['per wilayah'],
			[],
			...FAMILIES,
		]);
		expect(tables.map(({ name }) => name)).toEqual([
			'Lembar: Tabel 1. Kemiskinan, 2024',
			'Lembar: Tabel 2. Keluarga, 2023 per wilayah',
		]);
		const found = tables.map(findTable);
		expect(found.map((table) => table.ok && table.value.title)).toEqual([
			'Tabel 1. Kemiskinan, 2024',
			'Tabel 2. Keluarga, 2023 per wilayah',
		]);
		expect(found.map((table) => table.ok && table.value.sheetRows)).toEqual([
			[4, 5, 6],
			[12, 13],
		]);
	});

	it('without titles are numbered', () => {
		expect(split([...POVERTY, [], ...FAMILIES]).map(({ name }) => name)).toEqual([
			'Lembar',
			'Lembar (2)',
		]);
	});

	it('need no blank row where a numbered title stands between', () => {
		expect(split([...POVERTY, ['Tabel 2'], ...FAMILIES])).toHaveLength(2);
	});

	it('may have headers of several rows, and numbered columns', () => {
		const tall: Rows = [
			['Kecamatan', 'Penduduk', null],
			[null, '2023', '2024'],
			['(1)', '(2)', '(3)'],
			['Andir', 1, 2],
		];
		expect(
			split([...POVERTY, [], ...tall, [], ...tall.with(0, ['Kecamatan', 'KPM', null])]),
		).toHaveLength(3);
	});
});

describe('tables beside each other', () => {
	it.each([1, 2])('with %i blank columns between are as many tables', (gap) => {
		const tables = split([['Judul bersama'], ...beside(POVERTY, FAMILIES, gap)]);
		expect(
			tables.map((table) => findTable(table)).map((found) => found.ok && found.value.headers),
		).toEqual([
			['Kabupaten/Kota', 'P0'],
			['Kabupaten/Kota', 'Keluarga'],
		]);
	});

	it('may be of different length', () => {
		const tables = split(beside([...POVERTY, ['Depok', 2.3]], FAMILIES, 1));
		const counts = tables
			.map((table) => findTable(table))
			.map((found) => found.ok && found.value.rows.length);
		expect(counts).toEqual([3, 2]);
	});

	it('do not include a blank column in the middle of one table', () => {
		expect(split(POVERTY.map(([name = null, value = null]) => [name, null, value]))).toHaveLength(
			1,
		);
	});
});

describe('one table', () => {
	it.each<[string, Rows]>([
		['with blank rows between its rows', [...POVERTY, [], ['Depok', 2.3], [], ['Bekasi', 4.1]]],
		['with sections', [...POVERTY, [], ['Kota'], ['Bogor', 6.2], ['Depok', 2.3]]],
		[
			'with a footnote of two columns',
			[...POVERTY, [], ['Kode', 'Arti'], ['...', 'tidak tersedia']],
		],
		['with notes', [...POVERTY, [], ['Keterangan:'], ['Kabupaten/Kota menurut 2024']]],
		['with its header repeated for the next page', [...POVERTY, [], ...POVERTY]],
		[
			'with a text column',
			[['Wilayah', 'Kelas', 'n'], ['Bogor', 'Tinggi', 1], [], ['Garut', 'Rendah', 2]],
		],
		[
			'of text alone',
			[['Wilayah', 'Kelas'], ['Bogor', 'Tinggi'], [], ['Kota', 'Rendah'], ['Garut', 'Sedang']],
		],
	])('%s stays one', (_, rows) => {
		const raw = { name: 'Lembar', rows };
		expect(splitSheet(raw)).toEqual([raw]);
	});

	it('is never cut, wherever blank rows and blank columns stand', () => {
		const gaps = fc.array(fc.nat({ max: 2 }), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(gaps, fc.boolean(), (blanks, isSpread) => {
				const rows = blanks.flatMap((blank, at): RawCell[][] => [
					at === 0 ? ['Kabupaten/Kota', 'P0', 'P1'] : [`Wilayah ${at}`, at * 1.5, at],
					...Array.from({ length: blank }, () => []),
				]);
				const spread = rows.map((row) => row.flatMap((cell) => [cell, null]));
				expect(split(isSpread ? spread : rows)).toHaveLength(1);
			}),
		);
	});
});

describe('whatever a sheet holds', () => {
	it('no filled cell is lost, and none is given twice', () => {
		const row = fc.constantFrom<readonly RawCell[]>(
			[],
			['Kabupaten/Kota', 'P0', null, 'Kecamatan', 'n'],
			['Kabupaten/Kota', 'P0'],
			['Bogor', 7.1],
			['Garut', 9.9, null, 'Andir', 4],
			['Tabel 3'],
			['Sumber: x'],
		);
		const count = (tables: readonly { rows: Rows }[]): number =>
			tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null).length;
		fc.assert(
			fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
				expect(count(split(rows))).toBe(count([{ rows }]));
			}),
		);
	});
});
