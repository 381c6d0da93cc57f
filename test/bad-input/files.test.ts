import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { messageNumber } from '../../src/core/model/message-number.ts';
import { findTables } from '../../src/core/table/find-table.ts';
import { describeDiagnostic } from '../../src/i18n/describe-diagnostic.ts';
import { MAX_FILE_BYTES, readTableFile } from '../../src/io/read-table-file.ts';
import { fixtureBytes } from '../io/read-fixture.ts';

/** What a person gets from a file: its tables' rows, or null, and every message with its number. */
interface Outcome {
	readonly rows: readonly (readonly unknown[])[] | null;
	readonly messages: readonly string[];
}

async function open(content: string | Uint8Array, name: string): Promise<Outcome> {
	const bytes = typeof content === 'string' ? strToU8(content) : content;
	const found = findTables(await readTableFile(bytes, name));
	const all = found.ok
		? [...found.diagnostics, ...found.value.flatMap(({ diagnostics }) => diagnostics)]
		: found.diagnostics;
	return {
		rows: found.ok ? found.value.flatMap(({ rows }) => rows) : null,
		messages: all.map(
			(each) => `${messageNumber(each.code) ?? '-'} ${describeDiagnostic('id', each)}`,
		),
	};
}

/** A workbook fixture with some of its parts changed. */
function changed(file: string, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
	const parts = unzipSync(fixtureBytes(file));
	change(parts);
	return zipSync(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('B01, a file with nothing in it', () => {
	it.each([
		['no bytes', new Uint8Array()],
		['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
		['a mark of UTF-16', Uint8Array.of(0xff, 0xfe)],
		['blanks and line ends', strToU8(' \r\n\t\n')],
		['delimiters', strToU8(';;\n;;\n')],
	])('is refused: %s', async (_, bytes) => {
		expect(await open(bytes, 'p0.csv')).toEqual({
			rows: null,
			messages: [
				'B01 Berkas kosong. Tidak ada yang diimpor. Periksa apakah unduhan sudah selesai.',
			],
		});
	});
});

describe('B02, a header without rows', () => {
	it('is refused', async () => {
		expect(await open('Wilayah;P0\n', 'p0.csv')).toEqual({
			rows: null,
			messages: [
				'B02 Ada judul kolom, tetapi tidak ada baris data. Tidak ada yang diimpor. Periksa apakah datanya di lembar atau berkas lain. Daftar wilayah ditulis satu wilayah per baris.',
			],
		});
	});
});

describe('B03, a file of another type than its name says', () => {
	it('is read as what it is, and that is said', async () => {
		const { rows, messages } = await open(fixtureBytes('daerah.xlsx'), 'daerah.csv');
		expect(rows?.[0]?.slice(0, 2)).toEqual(['32.05', 'Garut']);
		expect(messages[0]).toBe(
			'B03 Berkas ini sebenarnya buku kerja Excel atau OpenDocument, meski namanya berakhiran .csv. Kami membukanya sebagai buku kerja Excel atau OpenDocument. Perbaiki akhiran namanya agar program lain tidak keliru.',
		);
	});
});

describe('B04, a web page under the name of a table', () => {
	it.each(['p0.xls', 'p0.json', 'p0.csv'])('is refused: %s', async (name) => {
		const page = '<!doctype html><html><body><h1>Masuk</h1><p>Sesi berakhir</p></body></html>';
		expect(await open(page, name)).toEqual({
			rows: null,
			messages: [
				'B04 Isi berkas ini halaman web, bukan data (mungkin tautan kedaluwarsa atau perlu masuk). Unduh ulang dari situs asalnya.',
			],
		});
	});
});

describe('B05, a source’s error message', () => {
	it('is quoted, and refused', async () => {
		expect(await open('{"status":"Error","message":"Invalid API key"}', 'p0.json')).toEqual({
			rows: null,
			messages: [
				'B05 Berkas ini berisi pesan galat dari sumber: "Invalid API key". Bukan data. Unduh ulang dari situs asalnya.',
			],
		});
	});
});

describe('B06, a workbook behind a password', () => {
	it.each(['terkunci.xlsx', 'terkunci.xls', 'terkunci.ods'])('is refused: %s', async (file) => {
		expect(await open(fixtureBytes(file), file)).toEqual({
			rows: null,
			messages: ['B06 Berkas terkunci sandi. Buka di Excel, simpan tanpa sandi, lalu coba lagi.'],
		});
	});
});

describe('B07, a damaged file', () => {
	const message = (name: string, part: string): string =>
		`B07 Berkas ${name} rusak atau terpotong (bagian ${part}). Unduh ulang, atau simpan ulang dari program asalnya.`;

	it('that is cut off names the part in which it ends', async () => {
		const bytes = fixtureBytes('daerah.xlsx');
		const names = Object.keys(unzipSync(bytes));
		const { rows, messages } = await open(fixtureBytes('terpotong.xlsx'), 'p0.xlsx');
		expect(rows).toBeNull();
		expect(names.map((part) => message('p0.xlsx', part))).toContain(messages[0]);
		expect(messages).toHaveLength(1);
	});

	it('names the sheet whose XML breaks off', async () => {
		const bytes = changed('daerah.xlsx', (parts) => {
			parts[SHEET] = (parts[SHEET] ?? new Uint8Array()).slice(0, 300);
		});
		expect(await open(bytes, 'p0.xlsx')).toEqual({
			rows: null,
			messages: [message('p0.xlsx', SHEET)],
		});
	});

	it('names the sheet whose bytes are wrong', async () => {
		const bytes = zipSync(unzipSync(fixtureBytes('daerah.xlsx')));
		const name = strToU8(SHEET);
		const at = bytes.findIndex((_, from) => name.every((byte, to) => bytes[from + to] === byte));
		bytes.fill(0xff, at + name.length, at + name.length + 40);
		expect(await open(bytes, 'p0.xlsx')).toEqual({
			rows: null,
			messages: [message('p0.xlsx', SHEET)],
		});
	});

	it('may be an old workbook, or Parquet', async () => {
		const old = fixtureBytes('daerah.xls');
		expect((await open(old.subarray(0, 2000), 'p0.xls')).messages).toEqual([
			message('p0.xls', 'Workbook'),
		]);
		const parquet = fixtureBytes('daerah-zstd.parquet');
		expect((await open(parquet.subarray(0, 900), 'p0.parquet')).messages).toEqual([
			message('p0.parquet', 'parquet footer'),
		]);
	});
});

describe('B08, a file that unpacks to more than it should', () => {
	it('is refused before it is unpacked', async () => {
		const bytes = zipSync({ 'xl/workbook.xml': strToU8('x') }, { level: 0 });
		// the uncompressed size in the central directory, 24 bytes after its signature
		const directory = bytes.findIndex(
			(byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
		);
		new DataView(bytes.buffer).setUint32(directory + 24, 2 ** 31, true);
		expect(await open(bytes, 'p0.xlsx')).toEqual({
			rows: null,
			messages: [
				'B08 Berkas p0.xlsx mengembang jadi lebih dari 200 MB, jadi kami tolak demi keamanan. Simpan ulang hanya lembar yang dipakai.',
			],
		});
	});
});

describe('B08, a page of cells that span more than it should', () => {
	it('is refused, not cut', async () => {
		const row = '<tr><td rowspan=200 colspan=200>x</td></tr>';
		const { rows, messages } = await open(`<table>${row.repeat(200)}</table>`, 'p0.html');
		expect(rows).toBeNull();
		expect(messages).toEqual([expect.stringMatching(/^B08 Berkas p0 mengembang/u)]);
	});
});

describe('B09, a workbook that declares entities', () => {
	const declaration = strToU8(
		'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
	);
	it.each([
		['daerah.xlsx', SHEET],
		['daerah.xlsx', 'xl/sharedStrings.xml'],
		['daerah.ods', 'content.xml'],
	])('is refused, with the part: %s, %s', async (file, part) => {
		const bytes = changed(file, (parts) => {
			parts[part] = Uint8Array.of(...declaration, ...(parts[part] ?? []).slice(38));
		});
		expect(await open(bytes, file)).toEqual({
			rows: null,
			messages: [
				`B09 Berkas ${file} memakai fitur XML yang tidak aman (bagian ${part}) dan kami tolak. Buka di Excel, simpan sebagai .xlsx baru, lalu coba lagi.`,
			],
		});
	});
});

describe('B10, a file larger than we read', () => {
	it('is refused with its size and the limit', async () => {
		expect(await open(new Uint8Array(MAX_FILE_BYTES + 40 * 1024 * 1024), 'p0.csv')).toEqual({
			rows: null,
			messages: [
				'B10 Berkas 240 MB melampaui batas 200 MB. Saring kolom atau tahun dulu, atau pecah per provinsi.',
			],
		});
	});
});

describe('B11, letters that cannot be read for certain', () => {
	it('are read as Windows-1252, with the number of cells and the first row', async () => {
		const bytes = Uint8Array.of(
			...strToU8('Wilayah;P0\nBogor;7\nP'),
			0xe9,
			...strToU8(';8\nGarut;'),
			0x96,
		);
		expect(await open(bytes, 'p0.csv')).toEqual({
			rows: [
				['Bogor', '7'],
				['Pé', '8'],
				['Garut', '–'],
			],
			messages: [
				'B11 2 sel memuat huruf yang tidak terbaca pasti (misalnya baris 3). Kami membacanya sebagai Windows-1252. Pilih pengodean lain bila hurufnya salah.',
			],
		});
	});

	it('were lost before us where the file says so', async () => {
		const { messages } = await open('Wilayah,P0\nPangkaj\uFFFDne,7\n', 'p0.csv');
		expect(messages).toEqual([
			'B11 1 sel memuat huruf yang tidak terbaca pasti (misalnya baris 2). Kami membacanya sebagai UTF-8. Pilih pengodean lain bila hurufnya salah.',
		]);
	});
});

describe('B12, a quotation mark that is never closed', () => {
	it('is told of by its line, line ends inside other quotes counted', async () => {
		const text = 'Wilayah,"P0\n(persen)"\nBogor,7\n"Garut,8\nCiamis,9\n';
		const { rows, messages } = await open(text, 'p0.csv');
		expect(messages).toContain(
			'B12 Tanda kutip di baris 4 tidak ditutup, sehingga sisa berkas terbaca satu sel. Perbaiki baris itu, lalu buka lagi.',
		);
		// what stands before it is read, and nothing of the rest is lost
		expect(rows).toEqual([
			['Bogor', '7'],
			['Garut,8\nCiamis,9\n', null],
		]);
		expect((await open('Wilayah,P0\r\n"Bogor,7\r\nGarut,8\r\n', 'p0.csv')).messages[0]).toContain(
			'di baris 2 ',
		);
	});
});

describe('B13, rows of different length', () => {
	it('are read, short ones filled with blanks, extra cells kept, and told of by row', async () => {
		const text = 'Wilayah;P0;P1\nBogor;7;1\nGarut;8\nCiamis;9;2;lebih\nTasikmalaya;8;3\n';
		expect(await open(text, 'p0.csv')).toEqual({
			rows: [
				['Bogor', '7', '1', null],
				['Garut', '8', null, null],
				['Ciamis', '9', '2', 'lebih'],
				['Tasikmalaya', '8', '3', null],
			],
			messages: [
				'B13 2 baris punya jumlah kolom berbeda (baris 3, 4). Baris pendek diisi kosong; sel lebihnya dibaca sebagai kolom tanpa judul. Periksa baris itu.',
			],
		});
	});

	it.each([
		['titles and notes', 'Tabel 1\nWilayah;P0\nBogor;7\nGarut;8\nSumber: contoh\n'],
		['a mark at the end of each row', 'Wilayah;P0\nBogor;7;\nGarut;8;\nCiamis;9;\n'],
		[
			'tables under each other',
			'Wilayah;P0\nBogor;7\nGarut;8\n\nWilayah;a;b\nBogor;1;2\nGarut;3;4\n',
		],
	])('are not told of for %s', async (_, text) => {
		expect((await open(text, 'p0.csv')).messages).toEqual([]);
	});
});

describe('B37, JSON that is cut off', () => {
	it('is refused with line and column', async () => {
		const text = '[\n\t{"nama": "Garut", "p0": 9.25},\n\t{"nama": "Bogor", "p';
		expect(await open(text, 'p0.json')).toEqual({
			rows: null,
			messages: ['B37 Berkas p0.json terpotong atau rusak di baris 3 kolom 22. Unduh ulang.'],
		});
	});
});

describe('B38, JSON that holds no table', () => {
	it.each(['{}', '[]', '{"nama": "x"}', '[1, 2, 3]', '{"type":"FeatureCollection","features":[]}'])(
		'is refused: %s',
		async (text) => {
			expect(await open(text, 'p0.json')).toEqual({
				rows: null,
				messages: [
					'B38 JSON terbaca, tetapi tidak ada daftar baris di dalamnya. Simpan sebagai daftar rekaman, CSV, atau Excel.',
				],
			});
		},
	);
});
