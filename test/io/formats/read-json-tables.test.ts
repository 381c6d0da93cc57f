import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/core/model/table.ts';
import { readJsonTables } from '../../../src/io/formats/read-json-tables.ts';

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

	it('keeps numbers, truth values and null, and what is nested as text', () => {
		expect(tableOf([{ a: 1, b: false, c: null, d: { x: 1 } }])?.rows[1]).toEqual([
			1,
			false,
			null,
			'{"x":1}',
		]);
	});
});

describe('JSON that is no table', () => {
	it('is damaged when it is broken', () => {
		expect(failureOf('{"data": [')).toBe('file-damaged');
		expect(failureOf('')).toBe('file-damaged');
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

	it('is of no kind we know otherwise', () => {
		for (const text of ['[]', '{}', '7', '"x"', '[1, 2]', '{"data": []}'])
			expect(failureOf(text)).toBe('file-type-unknown');
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
			[
				'bps_kode_wilayah',
				'Kabupaten/Kota',
				'Turunan',
				'Tahun',
				'Bagian tahun',
				'Persentase Penduduk Miskin (Persen)',
			],
			['1100', 'ACEH', 'Tidak ada', '2023', 'Tahun', 14.5],
			['1101', 'Simeulue', 'Tidak ada', '2023', 'Tahun', 18.5],
			['1101', 'Simeulue', 'Tidak ada', '2024', 'Tahun', null],
		]);
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
				.map((row) => row.slice(3)),
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
		expect(failureOf(JSON.stringify(createReply({ var: [] })))).toBe('file-type-unknown');
	});
});
