import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/core/model/table.ts';
import { readWorkbook } from '../../../src/io/formats/read-workbook.ts';
import { fixtureBytes, readFixture } from '../read-fixture.ts';

async function tablesOf(file: string): Promise<RawTable[]> {
	const read = await readFixture(file);
	if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
	return read.value;
}

/** Rows with anything in them, without empty cells at their ends. */
function filled({ rows }: RawTable): unknown[][] {
	return rows
		.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1))
		.filter((row) => row.length > 0);
}

describe.each(['daerah.xlsx', 'daerah.xls', 'daerah.ods'])('%s, written by LibreOffice', (file) => {
	it('is read cell by cell: text codes keep their zeros, dates are ISO, text stays text', async () => {
		const [table] = await tablesOf(file);
		expect(table?.name).toBe('Data');
		expect(table && filled(table)).toEqual([
			['Tabel 1. Penduduk Miskin Menurut Kabupaten/Kota, 2024'],
			['kode', 'Kabupaten/Kota', 'Penduduk Miskin', null, 'Diperbarui', 'Status'],
			[null, null, 'Jumlah (ribu jiwa)', 'Persentase (%)'],
			['32.05', 'Garut', 250.5, 9.25, '2024-07-01', 'tetap'],
			['32.10', 'Majalengka', 130, '...', '2024-07-02', 'tetap'],
			['32.73', 'Kota Bandung', '100,75', 3.75, '2024-07-03', 'sementara'],
			[null, 'Jumlah', 380.5],
			[null, 'Sumber: contoh buatan'],
		]);
	});

	it('gives a formula its stored value, and an error cell its text', async () => {
		const provinsi = (await tablesOf(file)).find(({ name }) => name === 'Provinsi');
		expect(provinsi && filled(provinsi).at(-1)).toEqual(['INDONESIA', '#DIV/0!']);
	});

	it('has no holes: every cell is a value or null', async () => {
		for (const { rows } of await tablesOf(file)) {
			expect(Object.keys(rows)).toHaveLength(rows.length);
			for (const row of rows) expect([...row].every((cell) => cell !== undefined)).toBe(true);
		}
	});

	it('leaves out sheets without a cell', async () => {
		expect((await tablesOf(file)).map(({ name }) => name)).not.toContain('Kosong');
	});
});

describe('a hidden sheet', () => {
	it('of an XLSX is left out', async () => {
		expect((await tablesOf('daerah.xlsx')).map(({ name }) => name)).toEqual(['Data', 'Provinsi']);
	});
});

describe('a workbook behind a password', () => {
	it.each(['terkunci.xlsx', 'terkunci.xls', 'terkunci.ods'])(
		'%s is said to be locked',
		async (file) => {
			const read = await readFixture(file);
			expect(read.ok).toBe(false);
			expect(read.diagnostics.map(({ code }) => code)).toEqual(['file-locked']);
		},
	);
});

describe.each(['persen.xlsx', 'persen.xls', 'persen.ods'])('%s, written by LibreOffice', (file) => {
	it('gives the percentages that are shown, of numbers and formulas, and no others', async () => {
		const read = await readFixture(file);
		expect(read.ok && read.value.map(({ rows }) => rows.slice(1))).toEqual([
			[
				['Garut', 7, 25, 50, 0.25],
				// behind the last stands a percent sign that is only text
				['Ciamis', 7.41, 32, 100, 12.5],
			],
		]);
	});
});

describe('a workbook that is damaged', () => {
	it('is said to be when its end is missing', async () => {
		expect((await readFixture('terpotong.xlsx')).diagnostics[0]?.code).toBe('file-damaged');
		for (const file of ['daerah.xls', 'daerah.ods']) {
			const bytes = fixtureBytes(file);
			const half = bytes.subarray(0, bytes.length / 2);
			const read = await readWorkbook(half, file === 'daerah.xls' ? 'ole2' : 'zip', file);
			expect(read.diagnostics[0]?.code).toBe('file-damaged');
		}
	});

	it('is said to be when its parts are none', async () => {
		const bytes = zipSync({
			'[Content_Types].xml': strToU8('<Types/>'),
			'xl/workbook.xml': strToU8('bukan xml'),
		});
		expect((await readWorkbook(bytes, 'zip', 'x.xlsx')).ok).toBe(false);
	});
});

describe('a zip that is no workbook we read', () => {
	it('is of an unknown kind', async () => {
		const zip = zipSync({ 'catatan.txt': strToU8('halo') });
		const xlsb = zipSync({ 'xl/workbook.bin': strToU8('x') });
		expect((await readWorkbook(zip, 'zip', 'x.zip')).diagnostics[0]).toMatchObject({
			code: 'file-type-unknown',
			params: { kind: 'other' },
		});
		expect((await readWorkbook(xlsb, 'zip', 'x.xlsb')).diagnostics[0]).toMatchObject({
			params: { kind: 'xlsb' },
		});
	});

	it('with more parts than a workbook has is refused unopened', async () => {
		const parts = Object.fromEntries(
			Array.from({ length: 2100 }, (_, at) => [`p${at}`, new Uint8Array()]),
		);
		const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8('x') }, { level: 0 });
		expect((await readWorkbook(bytes, 'zip', 'x.xlsx')).diagnostics[0]?.code).toBe('file-inflates');
	});

	it('that says it holds more than memory is refused unopened', async () => {
		const bytes = zipSync({ 'xl/workbook.xml': strToU8('x') }, { level: 0 });
		// the uncompressed size in the central directory, 24 bytes after its signature
		const directory = bytes.findIndex(
			(byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
		);
		new DataView(bytes.buffer).setUint32(directory + 24, 2 ** 31, true);
		expect((await readWorkbook(bytes, 'zip', 'x.xlsx')).diagnostics[0]?.code).toBe('file-inflates');
	});
});
