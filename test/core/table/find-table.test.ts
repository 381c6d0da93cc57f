import { describe, expect, it } from 'vitest';
import type { RawCell, SourceTable } from '../../../src/core/model/table.ts';
import { findTable } from '../../../src/core/table/find-table.ts';

/** The table found in a sheet; throws where none is. */
function found(...rows: readonly (readonly RawCell[])[]): SourceTable {
	const result = findTable({ name: 'Lembar 1', rows });
	if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
	return result.value;
}

function codesOf(...rows: readonly (readonly RawCell[])[]): string[] {
	return findTable({ name: 'Lembar 1', rows }).diagnostics.map(({ code }) => code);
}

describe('a sheet without a table', () => {
	it('that is empty is said to be empty', () => {
		expect(codesOf()).toEqual(['table-empty']);
		expect(codesOf([''], [null, ' '])).toEqual(['table-empty']);
	});

	it('that ends after its headings has no data', () => {
		expect(codesOf(['Wilayah', 'P0'])).toEqual(['header-only']);
		expect(codesOf(['Wilayah', 'P0'], ['(1)', '(2)'], ['', ''])).toEqual(['header-only']);
	});
});

describe('the header', () => {
	it('is the first row of a plain table', () => {
		const table = found(['Wilayah', 'P0'], ['Bogor', 7.1], ['Garut', 9.9]);
		expect(table.headers).toEqual(['Wilayah', 'P0']);
		expect(table.rows).toEqual([
			['Bogor', 7.1],
			['Garut', 9.9],
		]);
		expect(table.title).toBe('');
	});

	it('comes after title rows, which become the title', () => {
		const table = found(
			['Tabel 4.1 Penduduk Miskin', null, null],
			['Jawa Barat, 2024', null, null],
			[null, null, null],
			['Wilayah', 'Jumlah', 'Persen'],
			['Bogor', 1, 2],
			['Garut', 3, 4],
		);
		expect(table.title).toBe('Tabel 4.1 Penduduk Miskin Jawa Barat, 2024');
		expect(table.headers).toEqual(['Wilayah', 'Jumlah', 'Persen']);
		expect(table.rows).toHaveLength(2);
	});

	it('of two rows is joined downwards, a merged cell holding for the columns under it', () => {
		const table = found(
			['Wilayah', '2023', null, '2024', null],
			[null, 'Maret', 'September', 'Maret', 'September'],
			['Bogor', 1, 2, 3, 4],
		);
		expect(table.headers).toEqual([
			'Wilayah',
			'2023 - Maret',
			'2023 - September',
			'2024 - Maret',
			'2024 - September',
		]);
		expect(table.diagnostics.map(({ code }) => code)).toContain('header-rows-joined');
	});

	it('of three rows is joined too', () => {
		const table = found(
			['Wilayah', 'Penduduk Miskin', null, null],
			[null, 'Jumlah', null, 'Persen'],
			[null, '2023', '2024', '2024'],
			['Bogor', 1, 2, 3],
		);
		expect(table.headers).toEqual([
			'Wilayah',
			'Penduduk Miskin - Jumlah - 2023',
			'Penduduk Miskin - Jumlah - 2024',
			'Penduduk Miskin - Persen - 2024',
		]);
	});

	it('with a hole gets a name by its place', () => {
		expect(found(['', 'Wilayah', 'P0'], [1, 'Bogor', 7]).headers).toEqual([
			'Kolom 1',
			'Wilayah',
			'P0',
		]);
	});

	it('is not the row of column numbers', () => {
		const table = found(['Wilayah', 'P0', 'P1'], ['(1)', '(2)', '(3)'], ['Bogor', 7, 1]);
		expect(table.headers).toEqual(['Wilayah', 'P0', 'P1']);
		expect(table.rows).toEqual([['Bogor', 7, 1]]);
	});

	it('is evened out: line breaks and no-break spaces are spaces', () => {
		expect(found(['Kabupaten/\nKota', 'P0\u00a0(%)'], ['Bogor', 7]).headers).toEqual([
			'Kabupaten/ Kota',
			'P0 (%)',
		]);
	});
});

describe('the data rows', () => {
	it('leave out blank rows, and know where they stood in the sheet', () => {
		const table = found(['Wilayah', 'P0'], ['Bogor', 7], [null, ' '], ['Garut', 9]);
		expect(table.rows.map((row) => row[0])).toEqual(['Bogor', 'Garut']);
		expect(table.sheetRows).toEqual([2, 4]);
	});

	it('keep totals, sections and footnotes', () => {
		const table = found(
			['Wilayah', 'P0'],
			['Kabupaten', null],
			['Bogor', 7],
			['Jumlah', 7],
			['Sumber: BPS', null],
		);
		expect(table.rows).toHaveLength(4);
	});

	it('keep a first row of ones and twos that is data', () => {
		const table = found(['Wilayah', 'P0', 'P1'], ['Bogor', 1, 2], ['Garut', 2, 3]);
		expect(table.rows).toHaveLength(2);
	});

	it('are padded to one length, and a longer one is reported', () => {
		const table = found(['Wilayah', 'P0'], ['Bogor'], ['Garut', 9, 'catatan']);
		expect(table.headers).toEqual(['Wilayah', 'P0', 'Kolom 3']);
		expect(table.rows).toEqual([
			['Bogor', null, null],
			['Garut', 9, 'catatan'],
		]);
	});

	it('do not share memory with the sheet', () => {
		const sheet = { name: 'x', rows: [['Wilayah', 'P0'] as const, Object.freeze(['Bogor', 7])] };
		expect(findTable(Object.freeze(sheet)).ok).toBe(true);
	});
});

describe('the header of an official table', () => {
	it('in two languages, over years and numbered columns, is one text per column', () => {
		const table = found(
			['Tabel 4.1.1 Penduduk Menurut Kecamatan, 2023'],
			['Population by Subdistrict'],
			[],
			['Kecamatan\nSubdistrict', 'Jenis\u00a0Kelamin / Sex', null],
			[null, 'Laki-laki\nMale', 'Perempuan\nFemale'],
			['(1)', '(2)', '(3)'],
			['1. Andir', 1, 2],
			['2. Coblong', 3, 4],
		);
		expect(table.headers).toEqual([
			'Kecamatan Subdistrict',
			'Jenis Kelamin / Sex - Laki-laki Male',
			'Jenis Kelamin / Sex - Perempuan Female',
		]);
		expect(table.rows).toHaveLength(2);
		expect(table.sheetRows).toEqual([7, 8]);
	});

	it('may be four rows high, its first cell merged over all of them', () => {
		const table = found(
			['38 Provinsi', 'Persentase Penduduk Miskin', null, null],
			[null, 'Perkotaan', null, 'Perdesaan'],
			[null, 2023, null, 2024],
			[null, 'Maret', 'September', 'Maret'],
			['ACEH', 1, 2, 3],
		);
		expect(table.headers).toEqual([
			'38 Provinsi',
			'Persentase Penduduk Miskin - Perkotaan - 2023 - Maret',
			'Persentase Penduduk Miskin - Perkotaan - 2023 - September',
			'Persentase Penduduk Miskin - Perdesaan - 2024 - Maret',
		]);
	});

	it('may have units in a row of their own, and an index column without a name', () => {
		expect(
			found(['Wilayah', 'Miskin', 'P0'], [null, '(ribu)', '(persen)'], ['Bogor', 1, 2]).headers,
		).toEqual(['Wilayah', 'Miskin - (ribu)', 'P0 - (persen)']);
		expect(found([null, 'Kota ', 'Sum of P0'], ['0', 'Bogor', '7.1']).headers).toEqual([
			'Kolom 1',
			'Kota',
			'Sum of P0',
		]);
	});

	it('counts rows from where its table starts in the sheet', () => {
		const rows = [
			['Wilayah', 'P0'],
			['Bogor', 7.1],
		];
		const result = findTable({ name: 'x', rows, startRow: 10 });
		expect(result.ok && result.value.sheetRows).toEqual([12]);
	});

	it('ends with the last column that has a heading or a cell', () => {
		const table = found(['Wilayah', 'P0', '', ''], ['Bogor', 7.1, null, ''], ['Garut', 9, 'r', '']);
		expect(table.headers).toEqual(['Wilayah', 'P0', 'Kolom 3']);
		expect(table.rows[0]).toEqual(['Bogor', 7.1, null]);
	});
});

describe('a header over many columns', () => {
	it('is joined to headings that stand above few of them', () => {
		const table = found(
			['Wilayah', 'Persentase', null, null, null, null, 'Jumlah', null, null, null, null],
			[null, 2019, 2020, 2021, 2022, 2023, 2019, 2020, 2021, 2022, 2023],
			['Bogor', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
			['Garut', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
		);
		expect(table.headers[5]).toBe('Persentase - 2023');
		expect(table.headers[6]).toBe('Jumlah - 2019');
		expect(table.headers[0]).toBe('Wilayah');
		expect(table.title).toBe('');
	});

	it('stops at a title, and at a line that divides nothing', () => {
		const table = found(
			['Tabel 4.3', 'Kemiskinan', null, null],
			['Satuan', 'KPM', null, null],
			['Kecamatan', 'PKH', 'BPNT', 'PBI'],
			['Coblong', 1, 2, 3],
			['Andir', 1, 2, 3],
		);
		expect(table.headers).toEqual(['Kecamatan', 'PKH', 'BPNT', 'PBI']);
		expect(table.title).toBe('Tabel 4.3 Kemiskinan Satuan KPM');
	});

	it('does not carry the heading of the areas over the figures beside it', () => {
		const table = found(
			['Wilayah', null, null, '2024', null],
			[null, 'Kota', 'Desa', 'Kota', 'Desa'],
			['Bogor', 1, 2, 3, 4],
		);
		expect(table.headers.slice(1)).toEqual(['Kota', 'Desa', '2024 - Kota', '2024 - Desa']);
	});
});

describe('the header of areas', () => {
	it('is found below titles as wide as the table, a gap between them or none', () => {
		const rows = [
			['No', 'Kabupaten/Kota', '2022', '2023'],
			['1', 'Bogor', '7', '8'],
			['2', 'Garut', '9', '9'],
		];
		for (const gap of [[['', '', '', '']], []]) {
			const table = found(
				['Penduduk miskin', 'menurut kabupaten/kota', '', ''],
				['Satuan', 'ribu jiwa', '', ''],
				...gap,
				...rows,
			);
			expect(table.headers).toEqual(['No', 'Kabupaten/Kota', '2022', '2023']);
			expect(table.rows).toHaveLength(2);
		}
	});

	it('may go on in English in a row of its own', () => {
		const table = found(
			['Kabupaten/Kota', 2022, 2023],
			['Regency/Municipality', null, null],
			['Bogor', 7, 8],
		);
		expect(table.headers[0]).toBe('Kabupaten/Kota - Regency/Municipality');
		expect(table.rows).toHaveLength(1);
	});

	it('is not the first section of a list', () => {
		const table = found(
			['Kabupaten/Kota', 2022, 2023],
			['Kabupaten/Regency', null, null],
			['Bogor', 7, 8],
			['Kota/Municipality', null, null],
			['Bogor', 7, 8],
		);
		expect(table.headers[0]).toBe('Kabupaten/Kota');
		expect(table.rows).toHaveLength(4);
	});

	it('is not the first section of a numbered list', () => {
		const table = found(
			['No', 'Kabupaten/Kota', 'P0'],
			[null, 'Kabupaten', null],
			[1, 'Bogor', 7],
			[null, 'Kota', null],
			[1, 'Bogor', 8],
		);
		expect(table.headers).toEqual(['No', 'Kabupaten/Kota', 'P0']);
		expect(table.rows).toHaveLength(4);
	});

	it('may be empty above the only column of figures', () => {
		const table = found(['', 'P0'], ['Kab. Bogor', '7,4'], ['Kab. Garut', '9,8']);
		expect(table.headers).toEqual(['Kolom 1', 'P0']);
		expect(table.rows).toHaveLength(2);
	});

	it('repeated for the next page is no row', () => {
		const header = ['No', 'Kabupaten', 'P0'];
		const table = found(header, ['1', 'Bogor', '7'], header, ['2', 'Garut', '9']);
		expect(table.rows.map((row) => row[1])).toEqual(['Bogor', 'Garut']);
	});
});

describe('a table without a header', () => {
	it('loses no row', () => {
		const table = found(['Kab. Bogor', '7,4'], ['Kab. Garut', '9,8'], ['Kab. Ciamis', '8,1']);
		expect(table.headers).toEqual(['Kolom 1', 'Kolom 2']);
		expect(table.rows).toHaveLength(3);
	});

	it('is none whose columns are groups of ages, ranks or years', () => {
		for (const header of [
			['Kecamatan', '0-4', '5-9'],
			['Kecamatan', '1', '2'],
			['Kecamatan', 2022, 2023],
		]) {
			expect(found(header, ['Coblong', 10, 12], ['Andir', 11, 13]).rows).toHaveLength(2);
		}
	});
});
