import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

/** Each row's area, `?` before one that waits, else the first letters of the outcome. */
function areasOf(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const { rows: joined } = joinTable(createRequest(createTable(headers, rows)), gazetteer);
	return joined.map(({ area, approved, outcome }) =>
		area ? `${approved ? '' : '?'}${area}` : outcome.slice(0, 3),
	);
}

describe('a column that says kabupaten or kota of each row', () => {
	const headers = ['Provinsi', 'Jenis', 'Nama Daerah', 'P0'];
	const rows = [
		['Jawa Barat', 'Kabupaten', 'Bandung', '6,4'],
		['Jawa Barat', 'Kota', 'Bandung', '3,9'],
		['Jawa Barat', 'Kota', 'Bogor', '6,5'],
		['Jawa Barat', 'Kabupaten', 'Garut', '9,7'],
	];

	it('tells namesakes apart', () => {
		expect(areasOf(headers, rows)).toEqual(['32.04', '32.73', '32.71', '32.05']);
	});

	it('may be short, and stand behind the name', () => {
		const behind = rows.map(([provinsi = '', jenis = '', name = '', p0 = '']) => [
			...[provinsi, name, jenis === 'Kota' ? 'KOTA' : 'Kab.', p0],
		]);
		const moved = ['Provinsi', 'Nama Daerah', 'Kab/Kota', 'P0'];
		expect(areasOf(moved, behind)).toEqual(['32.04', '32.73', '32.71', '32.05']);
	});

	it('is none where other words stand in it', () => {
		const other = rows.map((row) => row.with(1, row[1] === 'Kota' ? 'Kota' : 'Pesisir'));
		expect(areasOf(headers, other)).toEqual(['amb', 'amb', 'amb', '32.05']);
	});
});

describe('a section heading that stands in the column of provinsi', () => {
	const headers = ['Provinsi', 'Kabupaten/Kota', 'KPM'];

	it('tells the namesakes below it apart, as one in their own column does', () => {
		const rows = [
			['Kabupaten', '', ''],
			['Jawa Barat', 'Bogor', '200'],
			['Banten', 'Lebak', '81'],
			['Kota', '', ''],
			['Jawa Barat', 'Bogor', '40'],
			['Banten', 'Cilegon', '10'],
		];
		expect(areasOf(headers, rows)).toEqual(['not', '32.01', '36.02', 'not', '32.71', '36.72']);
	});
});

describe('a parent that may be a kabupaten or a kota', () => {
	const headers = ['Kabupaten/Kota', 'Kecamatan', 'KPM'];

	it('holds the kecamatan that lies in one of them', () => {
		const rows = [
			['Bandung', 'Pacet', '1'],
			['Bandung', 'Coblong', '2'],
			['Bogor', 'Ciawi', '3'],
		];
		expect(areasOf(headers, rows)).toEqual(['32.04.30', '32.73.02', '32.01.24']);
	});

	it('holds none that lies elsewhere', () => {
		expect(areasOf(headers, [['Bandung', 'Malingping', '1']])).toEqual(['unm']);
	});
});

describe('a name that lies in another provinsi than its row says', () => {
	it('is asked about where one or two areas there are spelt like it', () => {
		const headers = ['Provinsi', 'Kabupaten/Kota', 'P0'];
		const rows = [
			['Jawa Barat', 'Badung', '1'],
			['Bali', 'Bandung', '2'],
			['Jawa Barat', 'Garut', '3'],
		];
		expect(areasOf(headers, rows)).toEqual(['amb', 'amb', '32.05']);
	});
});

describe('the columns of BPS’s census of villages', () => {
	it('are codes and names of provinsi, kabupaten and kecamatan', () => {
		const headers = ['R101', 'R101N', 'R102', 'R102N', 'R103', 'R103N', 'sktm'];
		const rows = [
			['32', 'JAWA BARAT', '04', 'BANDUNG', '300', 'PACET', '8'],
			['32', 'JAWA BARAT', '04', 'BANDUNG', '280', 'PASEH', '9'],
			['32', 'JAWA BARAT', '03', 'CIANJUR', '120', 'PACET', '7'],
		];
		expect(areasOf(headers, rows)).toEqual(['32.04.30', '32.04.35', '32.03.10']);
	});
});

describe('a name in short', () => {
	it('may shorten its kind', () => {
		const headers = ['Kabupaten/Kota', 'P0'];
		const rows = [
			['Kabup. Sorong', '1'],
			['Kt. Sorong', '2'],
		];
		expect(areasOf(headers, rows)).toEqual(['96.01', '96.71']);
	});

	it('waits for a person where its direction is shortened', () => {
		const headers = ['Provinsi', 'Kabupaten/Kota', 'P0'];
		const rows = [
			['Sumatera Utara', 'Labuhan Batu Sel.', '1'],
			['Sumatera Utara', 'Nias Ut', '2'],
			['Sumatera Utara', 'Nias', '3'],
		];
		expect(areasOf(headers, rows)).toEqual(['?12.22', '?12.24', '12.04']);
	});
});
