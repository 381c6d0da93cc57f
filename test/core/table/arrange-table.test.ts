import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { RawCell, SourceTable } from '../../../src/core/model/table.ts';
import { arrangeTable } from '../../../src/core/table/arrange-table.ts';
import {
	ARRANGEMENTS,
	ARRANGEMENT_TOLD,
	type Arrangement,
} from '../../../src/core/table/arrangement.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function arrange(headers: readonly string[], rows: readonly (readonly RawCell[])[]): SourceTable {
	return arrangeTable(createTable(headers, rows), gazetteer.registry);
}

function told({ diagnostics }: SourceTable): string[] {
	return diagnostics.map(({ code }) => code);
}

/** The area of each row of an arranged table, or how it ended. */
function areas(table: SourceTable): string[] {
	return joinTable(createRequest(table), gazetteer).rows.map(
		({ area, outcome, reason }) => area ?? reason ?? outcome,
	);
}

describe('areas that stand side by side', () => {
	it('become rows, with a column for each year', () => {
		const table = arrange(
			['Tahun', 'Lebak', 'Pandeglang', 'Kota Serang', 'BANTEN'],
			[
				[2022, 8.9, 9.3, 5.9, 6.2],
				[2023, 8.7, 9.2, 5.8, 6.1],
			],
		);
		expect(table.headers).toEqual(['Wilayah', '2022', '2023']);
		expect(table.rows).toEqual([
			['Lebak', 8.9, 8.7],
			['Pandeglang', 9.3, 9.2],
			['Kota Serang', 5.9, 5.8],
			['BANTEN', 6.2, 6.1],
		]);
		expect(areas(table)).toEqual(['36.02', '36.01', '36.73', '36']);
		expect(table.diagnostics.at(-1)).toMatchObject({
			code: 'table-turned',
			count: 4,
			params: { areas: ['Lebak', 'Pandeglang', 'Kota Serang'], columns: 2 },
		});
	});

	it('take along units, headings of several rows and the source', () => {
		const table = arrange(
			['No', 'Uraian', 'Satuan', 'Kab. Lebak', 'Kab. Serang', 'Jumlah'],
			[
				[1, 'Penduduk', '', '', '', ''],
				['', '- Laki-laki', 'jiwa', 700, 800, 1500],
				['', '- Perempuan', 'jiwa', 690, 790, 1480],
				[2, 'Kemiskinan', '%', 8.9, 4.8, null],
				['', 'Sumber: BPS', '', '', '', ''],
			],
		);
		expect(table.headers).toEqual([
			'Kabupaten/Kota',
			'Penduduk - Laki-laki (jiwa)',
			'Penduduk - Perempuan (jiwa)',
			'Kemiskinan (%)',
		]);
		expect(areas(table)).toEqual(['36.02', '36.04', 'total', 'footnote']);
	});

	it('have a column for each year over each indicator', () => {
		const table = arrange(
			['Indikator', '2022 - Lebak', '2022 - Serang', '2023 - Lebak', '2023 - Serang'],
			[['P0', 8.9, 4.9, 8.7, 4.8]],
		);
		expect(table.headers).toEqual(['Kabupaten/Kota', '2022 - P0', '2023 - P0']);
		expect(table.rows).toEqual([
			['Lebak', 8.9, 8.7],
			['Serang', 4.9, 4.8],
		]);
	});

	it('may be kecamatan of one kabupaten', () => {
		const kecamatan = ['Malingping', 'Panggarangan', 'Bayah', 'Cipanas'];
		const table = arrange(['Uraian', ...kecamatan], [['Jumlah KPM', 1, 2, 3, 4]]);
		expect(areas(table)).toEqual(['36.02.01', '36.02.02', '36.02.03', '36.02.04']);
	});

	it('lose no column of figures: neither the kabupaten beside its kecamatan, nor what is no area', () => {
		const headers = ['Uraian', 'Malingping', 'Panggarangan', 'Bayah', 'Cipanas', 'Kab. Lebak'];
		const table = arrange(headers, [['Jumlah KPM', 1, 2, 3, 4, 10]]);
		expect(areas(table)).toEqual(['36.02.01', '36.02.02', '36.02.03', '36.02.04', '36.02']);
		const banten = ['Tahun', 'Lebak', 'Pandeglang', 'Kota Serang', 'Kota Cilegon', 'Cilegong'];
		const other = arrange(banten, [[2023, 8.7, 9.3, 6.2, 4, 5]]);
		expect(other.rows.at(-1)).toEqual(['Cilegong', 5]);
	});

	it('stay where they are in a table from areas to areas', () => {
		const headers = ['Provinsi Asal', 'Aceh', 'Riau', 'Jambi'];
		const table = arrange(headers, [
			['Aceh', 0, 1, 2],
			['Riau', 3, 0, 4],
		]);
		expect(table.headers).toEqual(headers);
		expect(told(table)).toEqual([]);
	});

	it('are none where words for things are also names of areas', () => {
		for (const headers of [
			['Jenis', 'Batu', 'Kayu', 'Bambu', 'Tanah'],
			['Uraian', 'Kota', 'Desa', 'Total'],
			['Tahun', 'Lebak', 'Persentase', 'Jumlah'],
			['Kabupaten/Kota', '2021', '2022', '2023'],
		]) {
			const row = headers.map((_, at) => at);
			expect(arrange(headers, [row, row]).headers).toEqual(headers);
		}
	});
});

describe('cells that name an area and the one it lies in', () => {
	it.each([
		['Banten - Lebak', 'Jawa Barat - Kota Bogor', 'Banten - Serang'],
		['Lebak, Banten', 'Kota Bogor, Jawa Barat', 'Serang, Banten'],
		['Kab. Lebak (Banten)', 'Kota Bogor (Jawa Barat)', 'Kab. Serang (Prov. Banten)'],
		['BANTEN/KAB. LEBAK', 'JAWA BARAT/KOTA BOGOR', 'BANTEN/KAB. SERANG'],
		['Banten > Kab. Lebak', 'Jawa Barat > Kota Bogor', 'Banten > Kab. Serang'],
		['Lebak\nBanten', 'Kota Bogor\nJawa Barat', 'Serang\nBanten'],
	])('are parted: %s', (...cells) => {
		const table = arrange(
			['Wilayah', 'P0'],
			cells.map((cell, at) => [cell, at]),
		);
		expect(told(table)).toEqual(['places-parted']);
		expect(table.headers).toEqual(['Wilayah', 'P0', 'Provinsi']);
		expect(areas(table).slice(0, 2)).toEqual(['36.02', '32.71']);
		expect(['36.04', 'several-areas']).toContain(areas(table)[2]);
	});

	it('may name a kecamatan, a kabupaten and a provinsi', () => {
		const table = arrange(
			['Lokasi', 'KPM'],
			[
				['Kec. Caringin, Kab. Bogor, Jawa Barat', 1],
				['Kec. Caringin, Kab. Garut, Jawa Barat', 2],
				['Kec. Bayah, Kab. Lebak, Banten', 3],
				['Jumlah', 6],
			],
		);
		expect(table.headers).toEqual(['Lokasi', 'KPM', 'Provinsi', 'Kabupaten/Kota']);
		expect(areas(table)).toEqual(['32.01.27', '32.05.36', '36.02.03', 'total']);
	});

	it('give their header the level of what stays', () => {
		const table = arrange(
			['Provinsi', 'P0'],
			[
				['Banten - Lebak', 1],
				['Banten - Pandeglang', 2],
			],
		);
		expect(table.headers).toEqual(['Kabupaten/Kota', 'P0', 'Provinsi']);
		expect(areas(table)).toEqual(['36.02', '36.01']);
	});

	it('stay where the parts do not lie in one another', () => {
		for (const cells of [
			['Jawa Barat - Lebak', 'Banten - Garut', 'Bali - Serang'],
			['Tojo Una-Una', 'Toli-Toli', 'Bau-Bau'],
			['Lebak - Pandeglang', 'Serang - Cilegon', 'Garut - Ciamis'],
		]) {
			const table = arrange(
				['Wilayah', 'P0'],
				cells.map((cell) => [cell, 1]),
			);
			expect(told(table)).toEqual([]);
			expect(table.rows.map(([cell]) => cell)).toEqual(cells);
		}
	});
});

describe('cells that hold a code and a name', () => {
	it.each([
		['3601 - Kab. Pandeglang', '3602 - Kab. Lebak'],
		['[36.01] Pandeglang', '[36.02] Lebak'],
		['Pandeglang (3601)', 'Lebak (3602)'],
		['3601 Pandeglang', '3602 Lebak'],
	])('are parted: %s', (...cells) => {
		const table = arrange(
			['Wilayah', 'P0'],
			cells.map((cell) => [cell, 1]),
		);
		expect(told(table)).toEqual(['codes-parted']);
		expect(table.headers).toEqual(['Wilayah', 'P0', 'Kode Wilayah']);
		expect(areas(table)).toEqual(['36.01', '36.02']);
	});

	it('stay where the numbers are years, or number the lines', () => {
		for (const cells of [
			['12. Lebak', '13. Serang'],
			['Lebak 2023', 'Serang 2023'],
		]) {
			const table = arrange(
				['Wilayah', 'P0'],
				cells.map((cell) => [cell, 1]),
			);
			expect(table.headers).toEqual(['Wilayah', 'P0']);
		}
	});

	it('are contradictions where they are two areas', () => {
		const table = arrange(
			['Wilayah', 'P0'],
			[
				['36.01 Lebak', 1],
				['36.02 Pandeglang', 2],
				['36.03 Tangerang', 3],
			],
		);
		expect(areas(table)).toEqual(['code-and-name-differ', 'code-and-name-differ', '36.03']);
	});
});

describe('what a person leaves as it is written', () => {
	const banten = [
		['Tahun', 'Lebak', 'Pandeglang', 'Serang'],
		[2022, 8.9, 9.3, 5.9],
	] as const;
	const years = [
		['Kab. Lebak', null],
		[2021, 1],
		[2022, 2],
		['Kab. Serang', null],
		[2021, 3],
		[2022, 4],
	];
	const coded = [
		['3602 - Kab. Lebak', 1],
		['3604 - Kab. Serang', 2],
	];
	const nested = [
		['Banten - Lebak', 1],
		['Banten - Serang', 2],
	];
	const merged = [
		['Kab. Bogor', 'Sukaraja', 10],
		[null, 'Ciawi', 30],
		['Kab. Tasikmalaya', 'Sukaraja', 5],
		[null, 'Ciawi', 7],
	];
	const tables: Readonly<Record<Arrangement, SourceTable>> = {
		merged: createTable(['Kabupaten', 'Kecamatan', 'KPM'], merged),
		turned: createTable([...banten[0]], [banten[1]]),
		unstacked: createTable(['Wilayah', 'KPM'], years),
		codes: createTable(['Wilayah', 'KPM'], coded),
		places: createTable(['Wilayah', 'KPM'], nested),
	};

	it.each(ARRANGEMENTS)('stays so, and nothing is told of it: %s', (arrangement) => {
		const table = tables[arrangement];
		expect(told(arrangeTable(table, gazetteer.registry))).toEqual([ARRANGEMENT_TOLD[arrangement]]);
		expect(arrangeTable(table, gazetteer.registry, [arrangement])).toBe(table);
	});
});

describe('a table with an area in each row', () => {
	it('comes back as it is', () => {
		const table = createTable(['Kabupaten/Kota', 'P0'], [['Lebak', 8.9]]);
		expect(arrangeTable(table, gazetteer.registry)).toBe(table);
	});
});
