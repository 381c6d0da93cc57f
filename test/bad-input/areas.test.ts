import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import type { JoinResult } from '../../src/core/join/join-result.ts';
import { joinTable } from '../../src/core/join/join-table.ts';
import { tidyValues, type TidyTable } from '../../src/core/join/tidy-values.ts';
import { sliceTable, type RepeatRule } from '../../src/core/layer/table-layer.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/core/model/diagnostic.ts';
import { messageNumber } from '../../src/core/model/message-number.ts';
import { findTable } from '../../src/core/table/find-table.ts';
import { describeDiagnostic } from '../../src/i18n/describe-diagnostic.ts';
import { readTableFile } from '../../src/io/read-table-file.ts';
import { createRequest } from '../core/create-table.ts';

const gazetteer = loadGazetteer();

/** A table as far as its figures. */
type Matched = JoinResult & { readonly tidy: TidyTable };

/** Reads a comma-separated file as the page does, joins it and reads its figures. */
async function match(lines: readonly string[]): Promise<Matched> {
	const read = await readTableFile(new TextEncoder().encode(lines.join('\n')), 'tabel.csv');
	const [raw] = read.ok ? read.value : [];
	const found = raw && findTable(raw);
	if (!found?.ok) throw new RangeError('no table in it');
	const join = joinTable(createRequest(found.value), gazetteer);
	return { ...join, tidy: tidyValues(join, gazetteer.lineage) };
}

/** Each row's area, `?` before one that waits, else the first letters of the outcome. */
function rowsOf({ rows }: Matched): string {
	return rows
		.map(({ area, outcome, approved }) =>
			area ? `${approved ? '' : '?'}${area}` : outcome.slice(0, 3),
		)
		.join(' ');
}

function find({ diagnostics }: Matched, code: DiagnosticCode): Diagnostic | undefined {
	return diagnostics.find((each) => each.code === code);
}

/** The sentence of a diagnostic in Indonesian; empty when it was not given. */
function sentence(table: Matched, code: DiagnosticCode): string {
	const found = find(table, code);
	return found ? describeDiagnostic('id', found) : '';
}

describe('B21, a heading in two rows', () => {
	it('is joined, and said', async () => {
		const table = await match([
			'Kabupaten/Kota,Penduduk Miskin,',
			',2022,2023',
			'Garut,10.1,9.8',
			'Cianjur,7.5,7.3',
		]);
		expect(messageNumber('header-rows-joined')).toBe('B21');
		expect(sentence(table, 'header-rows-joined')).toBe(
			'Judul 2 baris digabung: Kabupaten/Kota, Penduduk Miskin - 2022, Penduduk Miskin - 2023. Periksa apakah benar.',
		);
		expect(table.tidy.values.map(({ period, value }) => `${period ?? ''} ${value ?? ''}`)).toEqual([
			'2022 10.1',
			'2023 9.8',
			'2022 7.5',
			'2023 7.3',
		]);
		expect(rowsOf(table)).toBe('32.05 32.03');
	});
});

describe('B22, rows of totals', () => {
	const lines = [
		'provinsi,p0',
		'ACEH,14.2',
		'BALI,4.3',
		'Indonesia,9.4',
		'Total,9.4',
		'Jumlah,9.4',
	];

	it('are not mapped', async () => {
		expect(rowsOf(await match(lines))).toBe('11 51 agg agg agg');
	});

	it('are told by their labels', async () => {
		expect(messageNumber('row-aggregate')).toBe('B22');
		const table = await match(lines);
		expect(find(table, 'row-aggregate')).toMatchObject({
			count: 3,
			params: { labels: ['Indonesia', 'Total', 'Jumlah'] },
		});
		expect(sentence(table, 'row-aggregate')).toBe(
			'3 baris jumlah atau gabungan beberapa wilayah (Indonesia, Total, Jumlah). Tidak dipetakan. Bila salah satunya satu wilayah, pilih wilayahnya di daftar.',
		);
	});
});

describe('B22, islands that provinsi are grouped by', () => {
	const groups = ['Sumatera', 'Jawa', 'Bali dan Nusa Tenggara', 'Kalimantan', 'Sulawesi'];
	const listed = (...names: readonly string[]): Promise<Matched> =>
		match(['Wilayah,p0', ...names.map((name, at) => `${name},${at + 1}.5`)]);

	it('are no provinsi, and do not hide that the column names areas', async () => {
		const table = await listed(...groups, 'Maluku dan Papua', 'Aceh', 'DKI Jakarta', 'Indonesia');
		expect(rowsOf(table)).toBe('agg agg agg agg agg agg 11 31 agg');
		expect(table.rows.map(({ reason }) => reason)).toEqual([
			...Array<string>(6).fill('island-group'),
			null,
			null,
			'total',
		]);
		expect(sentence(table, 'row-aggregate')).toMatch(
			/^7 baris .* \(Sumatera, Jawa, .* Tidak dipetakan\. /,
		);
	});

	it('are told as such where nothing else stands', async () => {
		const table = await listed(...groups, 'Luar Jawa', 'Kawasan Timur Indonesia', 'Indonesia');
		expect(rowsOf(table)).toBe('agg agg agg agg agg agg agg agg');
		expect(find(table, 'no-area-column')).toBeUndefined();
		expect(find(table, 'no-row-matched')).toMatchObject({ params: { level: 'provinsi' } });
	});

	it('may bear a provinsi’s name: a person is asked where no other provinsi of the island is named', async () => {
		const table = await listed(...groups, 'Maluku', 'Papua', 'Bali');
		expect(rowsOf(table)).toBe('agg agg agg agg agg amb amb 51');
		expect(table.rows[6]?.suggestions).toEqual(['91']);
		const parted = await listed(
			'Sulawesi',
			'Kalimantan',
			'Maluku',
			'Maluku Utara',
			'Papua',
			'Papua Barat',
		);
		expect(rowsOf(parted)).toBe('agg agg 81 82 91 92');
	});

	it('do not stand in the way of desa of their name', async () => {
		const table = await match([
			'Kecamatan,Jumlah',
			'Cibatu,1',
			'Leles,2',
			'Kadungora,3',
			'Banyuresmi,4',
			'Kalimantan,5',
		]);
		expect(rowsOf(table)).toBe('32.05.12 32.05.09 32.05.10 32.05.06 unm');
	});
});

describe('B23, one area twice', () => {
	it('is said, and points at the first row', async () => {
		const table = await match(['kode,nama,p0', '11.09,Simeulue,18.98', '11.09,Simeulue,19.1']);
		expect(messageNumber('duplicate-area')).toBe('B23');
		expect(find(table, 'duplicate-area')).toMatchObject({ count: 1, rows: [1] });
		expect(table.rows[1]?.duplicateOf).toBe(0);
		expect(sentence(table, 'duplicate-area')).toBe(
			'1 baris mengulang wilayah yang sama (Simeulue) untuk periode dan kategori yang sama. Wilayah dengan dua nilai berbeda tidak diwarnai sampai Anda memilih: baris pertama, terakhir, atau jumlahkan (hanya untuk hitungan).',
		);
	});

	it('has no figure before a person has chosen one', async () => {
		const table = await match(['kode,nama,p0', '11.09,Simeulue,18.98', '11.09,Simeulue,19.1']);
		const [first] = table.tidy.values;
		const figure = (rule: RepeatRule | null): unknown => {
			const slice = {
				indicator: first?.indicator ?? '',
				period: null,
				category: {},
				level: 'kabkota' as const,
			};
			const { figures, conflicting } = sliceTable(table, table.tidy, slice, rule);
			return [...figures.values()]
				.map(({ value }) => value)
				.concat(conflicting.size === 0 ? [] : [null]);
		};
		expect([null, 'first' as const, 'last' as const].map(figure)).toEqual([
			[null],
			[18.98],
			[19.1],
		]);
	});
});

describe('B25, codes a spreadsheet damaged', () => {
	const lines = [
		'kode_kabupaten_kota,nama_kabupaten_kota,p0',
		'32.01,Kabupaten Bogor,1',
		'32.03,Kabupaten Cianjur,2',
		'32.05,Kabupaten Garut,3',
		'"3,21E+03",Kabupaten Majalengka,4',
		'32.1,Kabupaten Majalengka,5',
		'#REF!,Wakanda,6',
	];

	it('give way to names, and those without one are lost', async () => {
		expect(rowsOf(await match(lines))).toBe('32.01 32.03 32.05 32.10 32.10 unm');
	});

	it('are counted: how many, how many recovered, how many lost', async () => {
		expect(messageNumber('codes-damaged')).toBe('B25');
		const table = await match(lines);
		expect(find(table, 'codes-damaged')).toMatchObject({
			count: 3,
			params: { example: '3,21E+03', recovered: 2, lost: 1 },
		});
		expect(sentence(table, 'codes-damaged')).toBe(
			'3 kode rusak oleh program lembar kerja (mis. “3,21E+03”). 2 dikenali lewat nama wilayahnya; 1 tidak bisa dipulihkan. Simpan kolom kode sebagai teks.',
		);
	});

	it('a lost zero is put back without a name only where one area can be meant', async () => {
		const dotted = ['kode_kabupaten_kota,p0', '32.11,1', '32.12,2', '32.13,3', '81.71,4'];
		// 32.10 Majalengka and 32.01 Bogor; of 81.20 and 81.02 only Maluku Tenggara is there
		expect(rowsOf(await match([...dotted, '32.1,5', '81.2,6']))).toBe(
			'32.11 32.12 32.13 81.71 amb 81.02',
		);
	});

	it('an ambiguous lost zero offers both', async () => {
		const table = await match([
			'kode_kabupaten_kota,p0',
			'32.11,1',
			'32.12,2',
			'32.13,3',
			'32.1,5',
		]);
		expect(table.rows[3]?.suggestions).toEqual(['32.10', '32.01']);
	});

	it.each([
		['spaces', ['32. 01', '32 .03', ' 32.05']],
		['floats', ['3201.0', '3203.0', '3205.0']],
		['BPS’s zeros for the whole kab/kota', ['3201000', '3203000', '3205000']],
		['apostrophes', ["'3201", '’3203', "'3205"]],
		['P-codes', ['ID3201', 'ID3203', 'ID3205']],
		['a character nobody sees', ['32\u200b01', '3203\u200e', '\ufeff3205']],
	])('%s are no damage', async (_, [a = '', b = '', c = '']) => {
		const table = await match([
			'kode_kabupaten_kota,nama_kabupaten_kota,p0',
			`${a},Kabupaten Bogor,1`,
			`${b},Kabupaten Cianjur,2`,
			`${c},Kabupaten Garut,3`,
		]);
		expect(rowsOf(table)).toBe('32.01 32.03 32.05');
		expect(table.rows.map(({ by }) => by)).toEqual(['code', 'code', 'code']);
		expect(find(table, 'codes-damaged')).toBeUndefined();
	});

	it('BPS’s zeros for a whole provinsi are none either', async () => {
		const table = await match([
			'kode_provinsi,nama_provinsi,p0',
			'1100,Aceh,1',
			'3500,Jawa Timur,2',
		]);
		expect(rowsOf(table)).toBe('11 35');
		expect(find(table, 'codes-damaged')).toBeUndefined();
	});

	it('six digits are Kemendagri’s kecamatan and seven are BPS’s', async () => {
		const names = ['Andir', 'Cicendo'];
		const join = (codes: readonly string[]): Promise<Matched> =>
			match([
				'kode_kecamatan,nama_kabupaten_kota,nama_kecamatan,p0',
				...codes.map((code, at) => `${code},Kota Bandung,${names[at] ?? ''},${String(at)}.5`),
			]);
		expect(rowsOf(await join(['327305', '327306']))).toBe('32.73.05 32.73.06');
		expect(rowsOf(await join(['3273180', '3273190']))).toBe('32.73.05 32.73.06');
	});
});

describe('B26, codes of BPS', () => {
	const lines = [
		'kode,nama,p0',
		'1101,Simeulue,1',
		'1102,Aceh Singkil,2',
		'1103,Aceh Selatan,3',
		'1199,Antah Berantah,4',
	];

	it('are translated, and those without a counterpart are counted', async () => {
		expect(messageNumber('codes-translated')).toBe('B26');
		const table = await match(lines);
		expect(rowsOf(table)).toBe('11.09 11.10 11.01 unm');
		expect(find(table, 'codes-translated')).toMatchObject({ count: 3, params: { unpaired: 1 } });
		expect(sentence(table, 'codes-translated')).toBe(
			'3 kode BPS diterjemahkan ke kode Kemendagri; 1 kode tidak punya padanan. Ganti sistem kode bila kodenya bukan dari BPS.',
		);
	});

	it('are not said to be translated where Kemendagri’s are the same', async () => {
		const table = await match(['kode,nama,p0', '3201,Kabupaten Bogor,1', '3205,Kabupaten Garut,2']);
		expect(find(table, 'codes-translated')).toBeUndefined();
	});

	it('are not believed without names where several systems fit: nothing is painted', async () => {
		const table = await match(['kode,p0', '1101,1', '1102,2', '9501,3']);
		expect(table.rows.every(({ approved }) => !approved)).toBe(true);
		expect(find(table, 'code-system-unknown')).toBeDefined();
	});
});

describe('B27, codes of before the split of Papua in 2022', () => {
	it('are translated to today’s, told apart from those of after it by the names', async () => {
		expect(messageNumber('codes-superseded')).toBe('B27');
		const before = await match([
			'kode,nama,p0',
			'9401,Merauke,1',
			'9404,Nabire,2',
			'9171,Kota Sorong,3',
		]);
		expect(rowsOf(before)).toBe('93.01 94.01 96.71');
		expect(before.codeSystem).toBe('bps-2020');
		expect(find(before, 'codes-superseded')).toMatchObject({ count: 3 });
		expect(sentence(before, 'codes-superseded')).toBe(
			'3 kode berasal dari daftar lama, misalnya sebelum pemekaran Papua 2022. Wilayahnya dipadankan ke daftar sekarang. Ganti sistem kode bila bukan itu maksudnya.',
		);
		const after = await match([
			'kode,nama,p0',
			'9501,Merauke,1',
			'9604,Nabire,2',
			'9271,Kota Sorong,3',
		]);
		expect(rowsOf(after)).toBe('93.01 94.01 96.71');
		expect(after.codeSystem).toBe('bps-2025');
		expect(find(after, 'codes-superseded')).toBeUndefined();
	});
});

describe('B28, names nobody knows', () => {
	it('leave the rest as it is', async () => {
		const table = await match(['Kabupaten/Kota,p0', 'Garut,1', 'Wakanda,2', 'Kota Bogor,3']);
		expect(messageNumber('row-unmatched')).toBe('B28');
		expect(rowsOf(table)).toBe('32.05 unm 32.71');
		expect(find(table, 'row-unmatched')).toMatchObject({ count: 1, rows: [1] });
		expect(sentence(table, 'row-unmatched')).toBe(
			'1 baris tidak dikenal (Wakanda). Peta tetap digambar; yang belum cocok tidak diwarnai. Pilih wilayahnya di daftar, atau perbaiki namanya.',
		);
	});
});

describe('B29, a name of several places', () => {
	it('is not decided, and each place is offered by its provinsi', async () => {
		const table = await match(['Kabupaten/Kota,p0', 'Banjar,1', 'Garut,2']);
		expect(messageNumber('row-ambiguous')).toBe('B29');
		expect(rowsOf(table)).toBe('amb 32.05');
		expect(table.rows[0]?.suggestions.toSorted()).toEqual(['32.79', '63.03']);
		expect(sentence(table, 'row-ambiguous')).toContain('Kabupaten Banjar (Kalimantan Selatan)');
		expect(sentence(table, 'row-ambiguous')).toContain('Kota Banjar (Jawa Barat)');
	});
});

describe('B30, nothing matches', () => {
	const lines = ['kabupaten_kota,p0', 'Andir,1', 'Cicendo,2', 'Cileunyi,3', 'Cimenyan,4'];

	it('offers the level that would', async () => {
		expect(messageNumber('no-row-matched')).toBe('B30');
		const table = await match(lines);
		expect(table.rows.some(({ approved }) => approved)).toBe(false);
		expect(find(table, 'level-suggested')).toMatchObject({
			count: 4,
			params: { level: 'kecamatan', provinsi: 0, kecamatan: 4 },
		});
		expect(sentence(table, 'level-suggested')).toContain('4 nama cocok dengan batas kecamatan');
	});

	it('offers none where no level would', async () => {
		const table = await match(['kabupaten_kota,p0', 'Mordor,1', 'Wakanda,2', 'Narnia,3']);
		expect(sentence(table, 'no-row-matched')).toBe(
			'Tak satu pun dari 3 baris cocok dengan batas kabupaten/kota. Periksa nama atau kode di kolom wilayahnya, lalu buka lagi.',
		);
		expect(find(table, 'level-suggested')).toBeUndefined();
	});
});

describe('B33, characters nobody sees', () => {
	const lines = [
		'Kabupaten/Kota,p0',
		'Ga\u200brut,1',
		'\u202eKota Bogor\u202c,2',
		'Cian\u00adjur,3',
		'Kuningan,4',
	];

	it('are left out for matching', async () => {
		expect(rowsOf(await match(lines))).toBe('32.05 32.71 32.03 32.08');
	});

	it('are counted', async () => {
		expect(messageNumber('hidden-characters')).toBe('B33');
		const table = await match(lines);
		expect(find(table, 'hidden-characters')).toMatchObject({ count: 3, rows: [0, 1, 2] });
		expect(sentence(table, 'hidden-characters')).toBe(
			'3 nama atau kode memuat karakter tersembunyi. Dibersihkan untuk pencocokan; berkas Anda tidak berubah dan tidak perlu diperbaiki.',
		);
	});

	it('are not shown again: a label could be made to read backwards', async () => {
		expect((await match(lines)).rows.map(({ label }) => label)).toEqual([
			'Garut',
			'Kota Bogor',
			'Cianjur',
			'Kuningan',
		]);
	});
});

describe('figures of before a split', () => {
	it('of a provinsi are said to cover today’s provinsi, each by its code', async () => {
		const table = await match([
			'provinsi,tahun,p0',
			'Papua,2021,27',
			'Papua,2024,17',
			'Bali,2021,4',
		]);
		expect(table.rows.map(({ extent }) => extent)).toEqual([['91', '93', '94', '95'], null, null]);
		expect(find(table, 'extent-differs')).toMatchObject({ count: 1, rows: [0] });
		expect(sentence(table, 'extent-differs')).toContain('Papua Selatan');
		expect(table.tidy.values.map(({ extent }) => extent?.length ?? 0)).toEqual([4, 0, 0]);
	});
});
