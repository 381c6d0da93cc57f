import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { RawCell, SourceTable } from '../../../src/core/model/table.ts';
import { arrangeTable } from '../../../src/core/table/arrange-table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function arrange(
	headers: readonly string[],
	...rows: readonly (readonly RawCell[])[]
): SourceTable {
	return arrangeTable(createTable(headers, rows), gazetteer.registry);
}

/** The area of each row, or the areas it may be. */
function areas(table: SourceTable): (string | readonly string[])[] {
	return joinTable(createRequest(table), gazetteer).rows.map(
		({ area, suggestions }) => area ?? suggestions,
	);
}

describe('a list of names alone', () => {
	it('becomes a table with a 1 in each row, and its first line is a row', () => {
		const table = arrange(['Kab. Lebak'], ['Kota Serang'], ['Kabupaten Garut']);
		expect(table.headers).toEqual(['Wilayah', 'Dalam daftar']);
		expect(table.rows).toEqual([
			['Kab. Lebak', 1],
			['Kota Serang', 1],
			['Kabupaten Garut', 1],
		]);
		expect(areas(table)).toEqual(['36.02', '36.73', '32.05']);
		expect(table.diagnostics).toMatchObject([{ code: 'area-list', count: 3 }]);
	});

	it('asks whether a bare name is the kabupaten or the kota, also where others are written as kota', () => {
		expect(areas(arrange(['Kota Serang'], ['Tangerang'], ['Bogor'], ['Kota Bandung']))).toEqual([
			'36.73',
			['36.03', '36.71'],
			['32.01', '32.71'],
			'32.73',
		]);
		expect(areas(arrange(['Kabupaten'], ['Tangerang'], ['Lebak']))).toEqual([
			['36.03', '36.71'],
			'36.02',
		]);
	});

	it('keeps a header, a title of one, and the numbers of its lines', () => {
		expect(areas(arrange(['Kabupaten/Kota'], ['Kab. Lebak']))).toEqual(['36.02']);
		const titled = arrange(['Lokus prioritas 2024'], ['Kab. Lebak'], ['Kota Serang']);
		expect(titled.title).toContain('Lokus prioritas 2024');
		expect(areas(titled)).toEqual(['36.02', '36.73']);
		expect(areas(arrange(['1', 'Kota Serang'], ['2', 'Kab. Lebak']))).toEqual(['36.73', '36.02']);
	});

	it('may give codes, or the larger area beside each name', () => {
		expect(areas(arrange(['36.01'], ['36.02'], ['36.73']))).toEqual(['36.01', '36.02', '36.73']);
		expect(areas(arrange(['Pubian', 'Lampung Tengah'], ['Kalirejo', 'Lampung Tengah']))).toEqual([
			'18.02.19',
			'18.02.01',
		]);
	});

	it('says of a first line that nobody knows that it is no area, and drops nothing', () => {
		const table = arrange(['Kabupaten Lebbak'], ['Kota Serang'], ['Kabupaten Garut']);
		const [first] = joinTable(createRequest(table), gazetteer).rows;
		expect(first).toMatchObject({ label: 'Kabupaten Lebbak', approved: false });
	});
});

it('a table that says anything else of its areas is no list', () => {
	const status = arrange(['Kabupaten', 'Status'], ['Lebak', 'prioritas'], ['Serang', 'bukan']);
	expect(status.headers).toEqual(['Kabupaten', 'Status']);
	expect(arrange(['Kabupaten', 'Miskin'], ['Lebak', 8.68]).isAreaList).toBeUndefined();
	expect(arrange(['nama', 'skor'], ['Lebak', 1], ['Garut', 2]).isAreaList).toBeUndefined();
	expect(arrange(['Kegiatan'], ['Rapat'], ['Pelatihan']).isAreaList).toBeUndefined();
});
