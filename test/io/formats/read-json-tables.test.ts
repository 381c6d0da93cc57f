import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/core/model/table.ts';
import { readJsonTables } from '../../../src/io/formats/read-json-tables.ts';
import { readFixture } from '../read-fixture.ts';

function tableOf(json: unknown): RawTable | undefined {
	const read = readJsonTables(JSON.stringify(json), 'berkas');
	if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
	return read.value[0];
}

function failureOf(text: string): string | undefined {
	const read = readJsonTables(text, 'berkas');
	return read.ok ? undefined : read.diagnostics[0]?.code;
}

describe('a list of records', () => {
	it('is a table with every key that any record has', () => {
		expect(
			tableOf([
				{ nama: 'Garut', p0: 9.7 },
				{ nama: 'Bogor', catatan: 'x' },
			])?.rows,
		).toEqual([
			['nama', 'p0', 'catatan'],
			['Garut', 9.7, null],
			['Bogor', null, 'x'],
		]);
	});

	it('may lie in an object', () => {
		expect(tableOf({ ok: true, data: [{ nama: 'Garut' }] })?.rows).toEqual([['nama'], ['Garut']]);
	});

	it('keeps numbers, truth values and null, and lists as text', () => {
		expect(tableOf([{ a: 1, b: false, c: null, d: [1] }])?.rows[1]).toEqual([
			1,
			false,
			null,
			'[1]',
		]);
	});
});

describe('JSON that is no table', () => {
	it('is said to be broken, and where', () => {
		const read = readJsonTables('{"data": [\n{"a": 1},', 'berkas');
		expect(read.diagnostics).toEqual([
			expect.objectContaining({
				code: 'json-broken',
				params: { file: 'berkas', line: 2, column: 10 },
			}),
		]);
		expect(failureOf('')).toBe('json-broken');
	});

	it('is the error message of its source', () => {
		const read = readJsonTables('{"status":"Error","message":"Invalid API key"}', 'berkas');
		expect(read.diagnostics).toEqual([
			expect.objectContaining({
				code: 'file-is-error-reply',
				params: { file: 'berkas', message: 'Invalid API key' },
			}),
		]);
	});

	it.each([
		['{"success":false,"error":{"message":"Not found"}}', 'Not found'],
		['{"detail":"Not authenticated"}', 'Not authenticated'],
		['{"status":"OK","data-availability":"list-not-available","data":""}', 'list-not-available'],
		['{"status":"error","data":[{"a":1}]}', 'error'],
		['{"message":"tidak ada data untuk 3201145708900003"}', 'tidak ada data untuk …'],
	])('is the refusal of its source: %s', (text, message) => {
		expect(readJsonTables(text, 'berkas').diagnostics[0]).toMatchObject({
			code: 'file-is-error-reply',
			params: { message },
		});
	});

	it('is of no kind we know otherwise', () => {
		for (const text of ['[]', '{}', '7', '"x"', '[1, 2]', '{"data": []}'])
			expect(failureOf(text)).toBe('json-without-table');
	});
});

/** A reply of BPS's WebAPI with two years, and what a test changes in it. */
function createReply(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
	return {
		status: 'OK',
		'data-availability': 'available',
		var: [{ val: 621, label: 'Persentase <i>Penduduk</i> Miskin', unit: 'Persen' }],
		turvar: [{ val: '0', label: 'Tidak ada' }],
		labelvervar: '<b>Kabupaten/Kota</b>',
		vervar: [
			{ val: 1100, label: '<b>ACEH</b>' },
			{ val: 1101, label: 'Simeulue' },
		],
		tahun: [
			{ val: 123, label: '2023' },
			{ val: 124, label: '2024' },
		],
		turtahun: [{ val: 0, label: 'Tahun' }],
		datacontent: { '110062101230': 14.5, '110162101230': 18.5, '110162101240': null },
		...more,
	};
}

describe('a reply of BPS’s WebAPI', () => {
	it('is one row per cell there is, with codes, labels without markup, and the unit', () => {
		expect(tableOf(createReply())?.rows).toEqual([
			['bps_kode_wilayah', 'Kabupaten/Kota', 'Tahun', 'Persentase Penduduk Miskin (Persen)'],
			['1100', 'ACEH', '2023', 14.5],
			['1101', 'Simeulue', '2023', 18.5],
			['1101', 'Simeulue', '2024', null],
		]);
	});

	it('keeps the marks of its missing cells: null, nothing, a dash', () => {
		const marks = createReply({
			datacontent: { '110062101230': '', '110162101230': '-', '110162101240': null },
		});
		expect(
			tableOf(marks)
				?.rows.slice(1)
				.map((row) => row[3]),
		).toEqual(['', '-', null]);
	});

	it('has no codes when its regions are numbered for themselves', () => {
		const local = createReply({
			vervar: [
				{ val: 1, label: 'Ambon' },
				{ val: 2, label: 'Tual' },
			],
			datacontent: { '162101230': 1, '262101230': 2 },
		});
		expect(tableOf(local)?.rows.map((row) => row[0])).toEqual(['Kabupaten/Kota', 'Ambon', 'Tual']);
	});

	it('has keys of any length: they are built, never cut apart', () => {
		const monthly = createReply({
			var: [{ val: 218, label: 'Inflasi', unit: '' }],
			vervar: [{ val: 1, label: 'Ambon' }],
			tahun: [{ val: 117, label: '2017' }],
			turtahun: [
				{ val: 1, label: 'Januari' },
				{ val: 10, label: 'Oktober' },
			],
			datacontent: { '121801171': 0.28, '1218011710': 0.5, '999': 7 },
		});
		expect(
			tableOf(monthly)
				?.rows.slice(1)
				.map((row) => row.slice(2)),
		).toEqual([
			['Januari', 0.28],
			['Oktober', 0.5],
		]);
	});

	it('in which two combinations have one key is refused', () => {
		const colliding = createReply({
			var: [{ val: 1, label: 'Contoh', unit: '' }],
			// region 1, variable 1, part 11 and region 11, variable 1, part 1 are both 1111…
			vervar: [
				{ val: 1, label: 'Ambon' },
				{ val: 11, label: 'Tual' },
			],
			turvar: [
				{ val: 1, label: 'L' },
				{ val: 11, label: 'P' },
			],
			datacontent: { '11111230': 1 },
		});
		const read = readJsonTables(JSON.stringify(colliding), 'berkas');
		expect(read.diagnostics[0]).toMatchObject({ code: 'file-damaged' });
		expect(String(read.diagnostics[0]?.params['part'])).toMatch(/^datacontent \d+$/);
	});

	it('without a variable is of no kind we know', () => {
		expect(failureOf(JSON.stringify(createReply({ var: [] })))).toBe('json-without-table');
	});
});

describe('a table in columns and rows', () => {
	it.each([
		{ columns: ['nama', 'p0'], data: [['Garut', 9.7]] },
		{ columns: ['nama', 'p0'], rows: [['Garut', 9.7]] },
		{ fields: [{ id: 'nama' }, { id: 'p0' }], records: [{ nama: 'Garut', p0: 9.7 }] },
		{ result: { fields: [{ name: 'nama' }, { name: 'p0' }], data: [['Garut', 9.7]] } },
		{ columns: ['nama', 'p0'], index: [0], data: [['Garut', 9.7]] },
		[
			['nama', 'p0'],
			['Garut', 9.7],
		],
		{ data: [{ page: 1 }, [{ nama: 'Garut', p0: 9.7 }]] },
		{ nama: ['Garut'], p0: [9.7] },
		{ nama: { '0': 'Garut' }, p0: { '0': 9.7 } },
	])('has its header first, whichever way it is written: %j', (json) => {
		expect(tableOf(json)?.rows).toEqual([
			['nama', 'p0'],
			['Garut', 9.7],
		]);
	});
});

describe('JSON with several lists', () => {
	it('gives them all, named after where they lie', () => {
		const json = { provinsi: [{ a: 1 }], hasil: { kabkota: [{ b: 2 }] } };
		const read = readJsonTables(JSON.stringify(json), 'berkas');
		expect(read.ok && read.value).toMatchObject([
			{ name: 'berkas: provinsi', rows: [['a'], [1]] },
			{ name: 'berkas: kabkota', rows: [['b'], [2]] },
		]);
	});
});

describe('a value per line', () => {
	it('is one table, whatever ends the lines', () => {
		const read = readJsonTables('{"a":1}\r\n{"a":2,"b":3}\n\n', 'berkas');
		expect(read.ok && read.value[0]?.rows).toEqual([
			['a', 'b'],
			[1, null],
			[2, 3],
		]);
	});

	it('says the line that is broken', () => {
		expect(readJsonTables('{"a":1}\n{"a":', 'berkas').diagnostics[0]).toMatchObject({
			code: 'json-broken',
			params: { line: 2, column: 6 },
		});
	});

	it('may be a feature of GeoJSON', () => {
		const feature = '{"type":"Feature","properties":{"nama":"Garut"},"geometry":null}';
		const read = readJsonTables(`${feature}\n${feature}\n`, 'berkas');
		expect(read.ok && read.value[0]?.rows).toEqual([['nama'], ['Garut'], ['Garut']]);
	});
});

describe('a chart of ECharts', () => {
	const wanted = [
		['Wilayah', 'P0'],
		['Garut', 9.7],
		['Bogor', null],
	];

	it.each([
		['with its categories below', { xAxis: { name: 'Wilayah', data: ['Garut', 'Bogor'] } }],
		['lying on its side', { yAxis: [{ name: 'Wilayah', data: ['Garut', { value: 'Bogor' }] }] }],
	])('%s is a row per category', (_, axis) => {
		expect(tableOf({ ...axis, series: [{ name: 'P0', data: [9.7, null] }] })?.rows).toEqual(wanted);
		expect(tableOf([{ ...axis, series: { name: 'P0', data: [{ value: 9.7 }] } }])?.rows).toEqual(
			wanted,
		);
	});

	it('whose categories are years is a row per series', () => {
		const chart = {
			xAxis: { data: ['2023', '2024'] },
			series: [{ name: 'Garut', data: [9.8, 9.7] }],
		};
		expect(tableOf(chart)?.rows).toEqual([
			['', '2023', '2024'],
			['Garut', 9.8, 9.7],
		]);
	});

	it('that is a map or a pie has its areas in its values', () => {
		const chart = { series: [{ name: 'P0', type: 'map', data: [{ name: 'Garut', value: 9.7 }] }] };
		expect(tableOf(chart)?.rows).toEqual([
			['', 'P0'],
			['Garut', 9.7],
		]);
	});
});

describe('GeoJSON and TopoJSON', () => {
	it('are their properties; a point is two columns, other shapes are left out', async () => {
		const read = await readFixture('daerah.geojson');
		expect(read.ok && read.value).toMatchObject([
			{
				name: 'daerah',
				rows: [
					['KODE', 'Kabupaten', 'p0', 'lintang', 'bujur'],
					['32.05', 'Garut', 9.25, null, null],
					['32.10', 'Majalengka', null, -6.8, 108.25],
					['32.73', 'Kota Bandung', 3.75, null, null],
				],
			},
		]);
	});

	it('may be packed in whole numbers', async () => {
		const read = await readFixture('daerah.topojson');
		expect(read.ok && read.value[0]?.rows.at(-1)).toEqual(['Kota Bandung', 3.75, -6.9, 107.6]);
	});

	it('without properties are no table', () => {
		const shape = { type: 'Feature', properties: null, geometry: null };
		expect(failureOf(JSON.stringify({ type: 'FeatureCollection', features: [shape] }))).toBe(
			'json-without-table',
		);
	});
});

describe('records', () => {
	it('give a column for each field of the objects in them', () => {
		expect(
			tableOf([
				{ wilayah: { kode: '34.04', nama: 'Sleman' }, p0: 7.5 },
				{ wilayah: { kode: '34.02', nama: 'Bantul' }, p0: 11.9 },
			])?.rows,
		).toEqual([
			['wilayah.kode', 'wilayah.nama', 'p0'],
			['34.04', 'Sleman', 7.5],
			['34.02', 'Bantul', 11.9],
		]);
	});

	it('may lie by their code, or by their number', () => {
		const sleman = { nama: 'Sleman', p0: 7.5 };
		const bantul = { nama: 'Bantul', p0: 11.9 };
		expect(tableOf({ '34.04': sleman, '34.02': bantul })?.rows).toEqual([
			['kode', 'nama', 'p0'],
			['34.04', 'Sleman', 7.5],
			['34.02', 'Bantul', 11.9],
		]);
		expect(tableOf({ '0': sleman, '1': bantul })?.rows[0]).toEqual(['nama', 'p0']);
	});
});

describe('figures by the name of their area', () => {
	it('are a table of two columns', () => {
		expect(tableOf({ p0: { Sleman: 7.5, Bantul: 11.9, 'Kota Yogyakarta': null } })?.rows).toEqual([
			['', 'p0'],
			['Sleman', 7.5],
			['Bantul', 11.9],
			['Kota Yogyakarta', null],
		]);
	});

	it('are no settings of a reply', () => {
		expect(failureOf('{"page": 1, "per_page": 20, "total": 3}')).toBe('json-without-table');
	});
});

describe('a reply of BPS about kecamatan', () => {
	it('keeps their codes of seven digits beside the names', () => {
		const none = [{ val: 0, label: 'Tidak ada' }];
		const reply = {
			var: [{ val: 10, label: 'Penduduk', unit: 'Jiwa' }],
			turvar: none,
			labelvervar: 'Kecamatan',
			vervar: [{ val: 3508010, label: 'Tempursari' }],
			tahun: [{ val: 123, label: '2023' }],
			turtahun: none,
			datacontent: { '35080101001230': 30_000 },
		};
		expect(tableOf(reply)?.rows[1]?.slice(0, 2)).toEqual(['3508010', 'Tempursari']);
	});
});
