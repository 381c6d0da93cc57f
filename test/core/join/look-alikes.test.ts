import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { arrangeTable } from '../../../src/core/table/arrange-table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry } = gazetteer;

/** Each row's area, with `?` while it waits; else why it has none. */
function placesOf(headers: readonly string[], rows: readonly (readonly RawCell[])[]): string[] {
	const table = arrangeTable(createTable(headers, rows), registry);
	return joinTable(createRequest(table), gazetteer).rows.map(({ area, approved, reason }) =>
		area ? `${area}${approved ? '' : '?'}` : (reason ?? ''),
	);
}

/** Rows of one column of names, each with a figure. */
function listed(...names: readonly string[]): RawCell[][] {
	return names.map((name, at) => [name, at + 0.5]);
}

describe('a kabupaten and the kota of its name together', () => {
	it.each([
		'Kab/Kota Malang',
		'Kab. & Kota Malang',
		'Kabupaten/Kota Malang',
		'Malang (Kab+Kota)',
		'Kota/Kab. Malang',
	])('are no area: %s', (name) => {
		const places = placesOf(
			['Wilayah', 'n'],
			listed(name, 'Kab. Jember', 'Kota Batu', 'Kab. Ngawi'),
		);
		expect(places).toEqual(['name-unknown', '35.09', '35.79', '35.21']);
	});
});

describe('a number that has the form of a code', () => {
	it('is none of a kecamatan where it lies outside the kabupaten beside it', () => {
		const rows = [
			['327301', 'Kab. Garut', 1],
			['330102', 'Kab. Cilacap', 2],
			['350715', 'Kab. Lebak', 3],
			['640101', 'Kota Surakarta', 4],
		];
		expect(placesOf(['kode_satker', 'Kabupaten/Kota', 'anggaran'], rows)).toEqual([
			'code-and-name-differ',
			'code-and-name-differ',
			'code-and-name-differ',
			'code-and-name-differ',
		]);
	});

	it('is one of a kecamatan where the others lie in the kabupaten beside them', () => {
		const rows = [
			['320501', 'Kab. Garut', 1],
			['330102', 'Kab. Cilacap', 2],
			['350802', 'Kab. Lumajang', 3],
			['327301', 'Kab. Garut', 4],
		];
		expect(placesOf(['kode', 'Kabupaten/Kota', 'KPM'], rows)).toEqual([
			'32.05.01',
			'33.01.02',
			'35.08.02',
			'code-and-name-differ',
		]);
	});
});

describe('a name that one area carries', () => {
	it('waits beside a larger area nobody knows', () => {
		const rows = [
			['Kab. Wakanda', 'Coblong', 1],
			['Kab. Garut', 'Leles', 2],
			['', 'Menteng', 3],
		];
		expect(placesOf(['Kabupaten', 'Kecamatan', 'KPM'], rows)).toEqual([
			'parent-doubtful',
			'32.05.09',
			'31.71.06',
		]);
	});

	it('waits where nearly all others lie in another provinsi, and nothing says where the table is of', () => {
		const inside = registry
			.atLevel('kecamatan')
			.filter(
				({ code, shortName }) =>
					/^53\.(?:06|08|10)\./u.test(code) &&
					registry.findByName('kecamatan', shortName).length === 1,
			)
			.slice(0, 24);
		const rows = listed(...inside.map(({ shortName }) => shortName), 'Pancung Soal');
		expect(placesOf(['Kecamatan', 'KK'], rows)).toEqual([
			...inside.map(({ code }) => code),
			'away-from-others',
		]);
	});
});

describe('a name in brackets', () => {
	it('of a kecamatan is where the office of a kab/kota is, and tells which of two it is', () => {
		const rows = listed(
			'Bandung (Soreang)',
			'Bogor (Cibinong)',
			'Garut (Tarogong Kidul)',
			'Banjar (Kalsel)',
			'Banjar (Jabar)',
		);
		expect(placesOf(['Kabupaten/Kota', 'Nilai'], rows)).toEqual([
			'32.04',
			'32.01',
			'32.05',
			'63.03',
			'32.79',
		]);
	});

	it('is the area itself where the larger ones come again', () => {
		const rows = listed(
			'Garut (Cibatu)',
			'Garut (Leles)',
			'Purwakarta (Cibatu)',
			'Purwakarta (Bungursari)',
		);
		expect(placesOf(['Wilayah', 'Nilai'], rows)).toEqual([
			'32.05.12',
			'32.05.09',
			'32.14.14',
			'32.14.13',
		]);
	});
});

describe('sections', () => {
	it('may be lettered', () => {
		const rows = [
			['A. KABUPATEN', null],
			['1. Magelang', 1],
			['2. Tegal', 2],
			['B. KOTA', null],
			['1. Magelang', 3],
			['2. Tegal', 4],
		];
		expect(placesOf(['Kabupaten/Kota', '2023'], rows)).toEqual([
			'section',
			'33.08',
			'33.28',
			'section',
			'33.71',
			'33.76',
		]);
	});

	it('may carry their totals, where the first row does', () => {
		const rows = [
			['Kabupaten', 3],
			['Magelang', 1],
			['Tegal', 2],
			['Kota', 7],
			['Magelang', 3],
			['Tegal', 4],
		];
		expect(placesOf(['Kabupaten/Kota', '2023'], rows)).toEqual([
			'name-unknown',
			'33.08',
			'33.28',
			'name-unknown',
			'33.71',
			'33.76',
		]);
	});

	it('above names that stand side by side keep their figures apart', () => {
		const table = arrangeTable(
			createTable(
				['Tahun', 'Kabupaten - Bogor', 'Kabupaten - Bandung', 'Kota - Bogor', 'Kota - Bandung'],
				[[2023, 1.5, 2.5, 3.5, 4.5]],
			),
			registry,
		);
		const { rows } = joinTable(createRequest(table), gazetteer);
		expect(rows.map(({ area, row }) => [area, table.rows[row]?.[1]])).toEqual([
			['32.01', 1.5],
			['32.04', 2.5],
			['32.71', 3.5],
			['32.73', 4.5],
		]);
	});
});

describe('a list of all provinsi that names no year', () => {
	const provinsi = registry.atLevel('provinsi');
	const since2022 = ['93', '94', '95', '96'];
	const extents = (left: readonly string[]): Map<string, string> => {
		const rows = provinsi
			.filter(({ code }) => !left.includes(code))
			.map(({ name }, at) => [name, at + 0.5]);
		const table = createTable(['Provinsi', 'p0'], rows);
		const join = joinTable(createRequest(table), gazetteer);
		return new Map(
			join.rows.flatMap(({ area, extent }) => (area && extent ? [[area, extent.join(' ')]] : [])),
		);
	};

	it('and none of the provinsi of 2022 gives the figures of old Papua', () => {
		expect(extents(since2022)).toEqual(
			new Map([
				['91', '91 93 94 95'],
				['92', '92 96'],
			]),
		);
	});

	it('and no Kalimantan Utara either gives that of old Kalimantan Timur too', () => {
		expect(extents([...since2022, '65']).get('64')).toBe('64 65');
	});

	it('and only leaves some out is of today', () => {
		expect(extents([]).size).toBe(0);
		expect(extents(['65']).size).toBe(0);
		expect(extents(['93']).size).toBe(0);
	});

	it('says nothing where it is of some provinsi only', () => {
		expect(
			extents(provinsi.filter(({ code }) => !['91', '92'].includes(code)).map(({ code }) => code))
				.size,
		).toBe(0);
	});
});
