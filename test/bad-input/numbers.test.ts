import { describe, expect, it } from 'vitest';
import type { Diagnostic, DiagnosticCode } from '../../src/core/model/diagnostic.ts';
import { messageNumber } from '../../src/core/model/message-number.ts';
import { describeDiagnostic } from '../../src/i18n/describe-diagnostic.ts';
import { createWorkbook, sheetRow } from './create-workbook.ts';
import { csv, figuresOf, readFile, type ReadTable } from './read-csv.ts';

const P0 = 'persentase-penduduk-miskin';
const KAB = [
	'Garut',
	'Cianjur',
	'Subang',
	'Ciamis',
	'Kuningan',
	'Majalengka',
	'Karawang',
	'Sumedang',
];

/** A table of kabupaten with one column of figures. */
function columnOf(header: string, ...cells: readonly string[]): string {
	return csv(`Kabupaten;${header}`, ...cells.map((cell, at) => `${KAB[at] ?? ''};${cell}`));
}

/** The diagnostic of a code, and that it has the number its message is written up under. */
function said(
	read: ReadTable,
	code: DiagnosticCode,
	number: string | null,
): Diagnostic | undefined {
	expect(messageNumber(code)).toBe(number);
	return read.diagnostics.find((each) => each.code === code);
}

/** The sentences a person reads of a code, in Indonesian. */
function sentences(read: ReadTable, code: DiagnosticCode): string[] {
	const of = read.diagnostics.filter((each) => each.code === code);
	return of.map((each) => describeDiagnostic('id', each));
}

function codesOf({ tidy }: ReadTable): string[] {
	return tidy.diagnostics.map(({ code }) => code);
}

describe('numbers that may be two', () => {
	it('B14: 1.474 has no value; its cells are quoted', async () => {
		const read = await readFile(columnOf('skor', '1.474', '2.310', '120', '...'));
		expect(figuresOf(read, 'skor')).toEqual([
			'ambiguous-number',
			'ambiguous-number',
			120,
			'not-available',
		]);
		expect(said(read, 'number-format-ambiguous', 'B14')).toMatchObject({
			count: 2,
			rows: [0, 1],
			params: { column: 'skor', examples: ['1.474', '2.310'] },
		});
		expect(sentences(read, 'number-format-ambiguous')).toEqual([
			'Kolom skor: 2 sel (1.474; 2.310) bisa seribu lebih atau satu koma. Pilih sekali untuk kolom ini; sampai itu, selnya dianggap tidak ada.',
		]);
	});

	it('B15: where dots and commas take turns, the fewer have no value and are quoted', async () => {
		const read = await readFile(columnOf('Persentase', '9.5', '10.25', '8.1', '7,4'));
		expect(figuresOf(read, 'Persentase')).toEqual([9.5, 10.25, 8.1, 'ambiguous-number']);
		expect(said(read, 'number-format-mixed', 'B15')).toMatchObject({
			count: 1,
			rows: [3],
			params: { column: 'Persentase', dot: 3, comma: 1, examples: ['7,4'] },
		});
		expect(sentences(read, 'number-format-mixed')).toEqual([
			'Kolom Persentase memakai titik (3 sel) dan koma (1 sel) bergantian. Yang berbeda (7,4) dianggap tidak ada sampai Anda memilih.',
		]);
	});

	it('a chosen mark is the answer to both', async () => {
		const ambiguous = columnOf('skor', '1.474', '2.310');
		const chosen = new Map([[1, { decimal: ',' as const }]]);
		const read = await readFile(ambiguous, chosen);
		expect(figuresOf(read, 'skor')).toEqual([1474, 2310]);
		expect(read.tidy.diagnostics).toEqual([]);
	});
});

describe('cells that are no numbers', () => {
	it('B16: words are missing, not zero, and are quoted', async () => {
		const read = await readFile(columnOf('skor', '7,5', 'rusak', '#REF!', '8,5', '9,5', '6,5'));
		expect(figuresOf(read, 'skor')).toEqual([7.5, 'not-a-number', 'error-cell', 8.5, 9.5, 6.5]);
		expect(said(read, 'number-unreadable', 'B16')).toMatchObject({
			count: 2,
			rows: [1, 2],
			params: { column: 'skor', examples: ['rusak', '#REF!'] },
		});
		expect(sentences(read, 'number-unreadable')).toEqual([
			'Kolom skor: 2 sel bukan angka (rusak; #REF!). Kami anggap data tidak ada, bukan nol. Perbaiki di berkas Anda bila seharusnya angka, lalu buka lagi.',
		]);
	});

	it('B16: marks for missing figures are no bad cells', async () => {
		const marks = ['...', '–', 'NA', 'x', '~0', '-'];
		const read = await readFile(columnOf('skor', '7,5', ...marks));
		expect(figuresOf(read, 'skor')).toEqual([
			7.5,
			'not-available',
			'nil-or-none',
			'withheld',
			'withheld',
			'negligible',
			'nil-or-none',
		]);
		expect(codesOf(read)).toEqual([]);
	});

	it('B16: Windows-1252’s dash is a mark too', async () => {
		const bytes = new Uint8Array(
			[...columnOf('skor', '7,5', '~', '8,5')].map((letter) =>
				letter === '~' ? 0x96 : letter.charCodeAt(0),
			),
		);
		expect(figuresOf(await readFile(bytes), 'skor')).toEqual([7.5, 'nil-or-none', 8.5]);
	});

	it('B17: the infinite and what overflows is missing', async () => {
		const read = await readFile(
			columnOf('skor', '7.5', '1E+400', 'inf', '8.5', '99999999999999999'),
		);
		expect(figuresOf(read, 'skor')).toEqual([
			7.5,
			'out-of-range',
			'out-of-range',
			8.5,
			'out-of-range',
		]);
		expect(said(read, 'number-out-of-range', 'B17')).toMatchObject({
			count: 3,
			rows: [1, 2, 4],
			params: { column: 'skor', examples: ['1E+400', 'inf', '99999999999999999'] },
		});
		expect(sentences(read, 'number-out-of-range')).toEqual([
			'Kolom skor: 3 nilai tak hingga atau di luar jangkauan (1E+400; inf; 99999999999999999). Kami anggap tidak ada. Perbaiki di berkas Anda, lalu buka lagi.',
		]);
	});

	it('B19: what a spreadsheet made a date of is missing, and the cells are quoted', async () => {
		const read = await readFile(columnOf('skor', '1.5', 'Jan-11', '2011-01-01', '8.5', '9.25'));
		expect(figuresOf(read, 'skor')).toEqual([1.5, 'became-date', 'became-date', 8.5, 9.25]);
		expect(said(read, 'dates-in-numbers', 'B19')).toMatchObject({
			count: 2,
			rows: [1, 2],
			params: { column: 'skor', examples: ['Jan-11', '2011-01-01'] },
		});
		expect(sentences(read, 'dates-in-numbers')).toEqual([
			'Kolom skor: 2 sel berubah jadi tanggal (Jan-11; 2011-01-01). Kami anggap tidak ada. Kembalikan ke angka di Excel, lalu buka lagi.',
		]);
	});

	it('B19: a column of figures stays one when most of it became dates', async () => {
		const read = await readFile(columnOf('skor', '15.5', 'Jan-11', '02-Mei', 'Mar-09', 'Apr-12'));
		expect(read.join.columns[1]?.role).toBe('value');
		expect(said(read, 'dates-in-numbers', 'B19')?.count).toBe(4);
	});

	it('B20: a formula without a result is blank, and its place is told', async () => {
		const workbook = createWorkbook(
			[
				sheetRow(1, 'Kabupaten', '<c r="B1" t="inlineStr"><is><t>skor</t></is></c>'),
				sheetRow(2, 'Garut', '<c r="B2"><f>1+1</f></c>'),
				sheetRow(3, 'Cianjur', '<c r="B3"><f>1+1</f><v>2</v></c>'),
				sheetRow(4, 'Subang', '<c r="B4" t="str"><f>IF(1,"","x")</f><v></v></c>'),
			].join(''),
		);
		const read = await readFile(workbook, new Map(), 'tabel.xlsx');
		expect(figuresOf(read, 'skor')).toEqual(['blank', 2, 'blank']);
		expect(said(read, 'formula-without-value', 'B20')).toMatchObject({
			count: 1,
			params: { cells: ['B2'] },
		});
		expect(sentences(read, 'formula-without-value')).toEqual([
			'1 sel rumus belum punya hasil (B2). Kami anggap kosong. Buka dan simpan berkas di Excel agar terhitung.',
		]);
	});
});

describe('percentages among which some are shares of one', () => {
	const mixed = columnOf('Persentase', '0,0823', '9,25', '0,1145', '10,5', '1', '0');

	it('B18: none of the column has a value until a person has chosen, zero excepted', async () => {
		const read = await readFile(mixed);
		expect(figuresOf(read, 'Persentase')).toEqual([
			...Array<string>(5).fill('ambiguous-number'),
			0,
		]);
		expect(read.tidy.doubts).toEqual(new Map([[1, 'percent-or-fraction']]));
		expect(said(read, 'percent-or-fraction', 'B18')).toMatchObject({
			count: 3,
			rows: [0, 2, 4],
			params: { column: 'Persentase', examples: ['0,0823', '0,1145', '1'] },
		});
		expect(sentences(read, 'percent-or-fraction')).toEqual([
			'Kolom Persentase: 3 nilai antara 0 dan 1 (0,0823; 0,1145; 1). Ini pecahan atau persen? Kolom ini tidak digambar sampai Anda memilih.',
		]);
	});

	it('B18: chosen as percentages they stand as they are', async () => {
		const read = await readFile(mixed, new Map([[1, { scale: 'percent' }]]));
		expect(figuresOf(read, 'Persentase')).toEqual([0.0823, 9.25, 0.1145, 10.5, 1, 0]);
		expect(read.tidy.diagnostics).toEqual([]);
	});

	it('B18: chosen as fractions they are read times a hundred; 1 may still be either', async () => {
		const read = await readFile(mixed, new Map([[1, { scale: 'fraction' }]]));
		expect(figuresOf(read, 'Persentase')).toEqual([8.23, 9.25, 11.45, 10.5, 'ambiguous-number', 0]);
	});

	it('B18: nothing but shares of one under the name of percentages are asked about too', async () => {
		const read = await readFile(columnOf('Persentase', '0,0823', '0,0925', '0,1145', '1'));
		expect(said(read, 'percent-or-fraction', 'B18')?.count).toBe(4);
		const chosen = await readFile(
			columnOf('Persentase', '0,0823', '0,0925', '0,1145', '1'),
			new Map([[1, { scale: 'fraction' }]]),
		);
		expect(figuresOf(chosen, 'Persentase')).toEqual([8.23, 9.25, 11.45, 100]);
	});

	it('B18: P0 is percentages, whether or not its header says so', async () => {
		const read = await readFile(columnOf('p0', '0,0823', '9,25', '0,1145', '10,5'));
		expect(figuresOf(read, P0)).toEqual(Array<string>(4).fill('ambiguous-number'));
	});

	it('B18: a few low ones among many high ones are no shares of one', async () => {
		const rows = Array.from(
			{ length: 40 },
			(_, at) => `${KAB[at % 8] ?? ''};${2000 + at};${50 + at},25`,
		);
		const low = ['Garut;2050;0,26', 'Subang;2050;0,48', 'Ciamis;2050;0,36'];
		const read = await readFile(csv('Kabupaten;tahun;Persentase', ...rows, ...low));
		expect(read.tidy.doubts.size).toBe(0);
	});

	it('B18: low percentages are none', async () => {
		const low = await readFile(columnOf('Persentase', '0,42', '0,85', '1,2', '2,4', '0,61', '3,1'));
		expect(codesOf(low)).toEqual([]);
		const wide = columnOf(
			'Persentase',
			'0,42',
			'0,85',
			'12,2',
			'82,4',
			'55,6',
			'31,1',
			'4,5',
			'1,9',
		);
		expect(codesOf(await readFile(wide))).toEqual([]);
	});
});

describe('thousands that lost their zeros', () => {
	const cells = ['167.228', '50.36', '118.04', '92.4', '75'];
	const lost = columnOf('Jumlah (jiwa)', ...cells);

	it('have no value until a person has chosen', async () => {
		const read = await readFile(lost);
		expect(figuresOf(read, 'Jumlah')).toEqual(Array<string>(5).fill('ambiguous-number'));
		expect(read.tidy.doubts).toEqual(new Map([[1, 'thousands-lost-zeros']]));
		expect(said(read, 'thousands-lost-zeros', null)).toMatchObject({
			count: 3,
			rows: [1, 2, 3],
			params: { column: 'Jumlah (jiwa)', examples: ['50.36', '118.04', '92.4'] },
		});
	});

	it('chosen as such get them back; a number without a dot may still be either', async () => {
		const read = await readFile(lost, new Map([[1, { scale: 'thousand' }]]));
		expect(figuresOf(read, 'Jumlah')).toEqual([167228, 50360, 118040, 92400, 'ambiguous-number']);
	});

	it('chosen as written are decimals', async () => {
		const read = await readFile(lost, new Map([[1, { scale: 'as-written' }]]));
		expect(figuresOf(read, 'Jumlah')).toEqual([167.228, 50.36, 118.04, 92.4, 75]);
		expect(read.tidy.diagnostics).toEqual([]);
	});

	it('are none in thousands of people, nor in percentages', async () => {
		expect(codesOf(await readFile(columnOf('Jumlah (ribu jiwa)', ...cells)))).toEqual([]);
		expect(codesOf(await readFile(columnOf('Skor', ...cells)))).toEqual([]);
	});
});

describe('a figure a thousand times the others', () => {
	const lines = ['412000', '398500', '405200', '421300', '388700', '415600', '402100', '409900'];

	it('is told of and not changed', async () => {
		const read = await readFile(columnOf('Garis', ...lines.slice(0, 7), '410'));
		expect(figuresOf(read, 'Garis').at(-1)).toBe(410);
		expect(said(read, 'factor-thousand', null)).toMatchObject({
			count: 1,
			rows: [7],
			params: { column: 'Garis', examples: ['410'] },
		});
	});

	it('is told of among a few that lie close together, as in a provinsi of five', async () => {
		const few = ['73,2', '120,1', '118000', '97,5', '29,5'];
		expect(said(await readFile(columnOf('Miskin', ...few)), 'factor-thousand', null)?.rows).toEqual(
			[2],
		);
		const four = ['73,2', '120,1', '0,0975', '97,5'];
		expect(
			said(await readFile(columnOf('Miskin', ...four)), 'factor-thousand', null)?.rows,
		).toEqual([2]);
	});

	it('is none among a few that differ as areas do, nor among three', async () => {
		// a kota of 16 km² among kabupaten, and the islands beside Jakarta
		for (const few of [
			['16,2', '1105,3', '2384,1', '4071,5', '3116,8'],
			['28925', '2266000', '1079000', '2461000', '3056000', '2470000'],
			['73,2', '120,1', '118000'],
		]) {
			expect(codesOf(await readFile(columnOf('Luas', ...few)))).toEqual([]);
		}
	});

	it('is told of a total that is neither sum nor mean: BPS’s 505', async () => {
		const total = `${columnOf('Garis', ...lines)}INDONESIA;405\r\n`;
		expect(said(await readFile(total), 'factor-thousand', null)?.rows).toEqual([8]);
		const right = `${columnOf('Garis', ...lines)}INDONESIA;405100\r\n`;
		expect(codesOf(await readFile(right))).toEqual([]);
		const sum = `${columnOf('Garis', ...lines)}INDONESIA;3253300\r\n`;
		expect(codesOf(await readFile(sum))).toEqual([]);
	});

	it('is told of an area whose other years are a thousand times smaller', async () => {
		const rows = Array.from({ length: 9 }, (_, at) => [
			`Garut;${2015 + at};${at === 4 ? '31500,5' : `3${at},5`}`,
			`Subang;${2015 + at};4${at},5`,
		]).flat();
		const read = await readFile(csv('Kabupaten;tahun;nilai', ...rows));
		expect(said(read, 'factor-thousand', null)?.rows).toEqual([8]);
	});

	it('is none where figures lie far apart anyway, or others lie between', async () => {
		const apart = ['32', '1585', '2512', '10000', '39811', '100000', '158489', '398107'];
		expect(codesOf(await readFile(columnOf('Skor', ...apart)))).toEqual([]);
		const between = [...lines.slice(0, 6), '10000', '794'];
		expect(codesOf(await readFile(columnOf('Garis', ...between)))).toEqual([]);
	});

	it('is no small count among large ones, and none among fewer than four', async () => {
		expect(codesOf(await readFile(columnOf('kpm', '4', ...lines.slice(0, 7))))).toEqual([]);
		expect(codesOf(await readFile(columnOf('Garis', ...lines.slice(0, 2), '410')))).toEqual([]);
	});
});

describe('figures that cannot be', () => {
	it('B31: more poor than people are told of and not changed', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;Jumlah Penduduk;Penduduk Miskin',
				'Garut;100;150',
				'Cianjur;2500;200',
				'Subang;1500;...',
			),
		);
		expect(figuresOf(read, 'Penduduk Miskin')).toEqual([150, 200, 'not-available']);
		expect(said(read, 'part-exceeds-whole', 'B31')).toMatchObject({
			count: 1,
			rows: [0],
			params: { column: 'Penduduk Miskin', whole: 'Jumlah Penduduk', examples: ['150'] },
		});
		expect(sentences(read, 'part-exceeds-whole')).toEqual([
			'1 baris: Penduduk Miskin lebih besar dari Jumlah Penduduk (150). Diperlihatkan apa adanya, tidak diubah. Periksa kedua kolom itu.',
		]);
	});

	it('B31: a month’s poor are compared with the year’s people', async () => {
		const read = await readFile(
			csv('Kabupaten;Jumlah Penduduk;Penduduk Miskin - Maret', 'Garut;100;150', 'Subang;99;9'),
			new Map(),
			'Penduduk 2024.csv',
		);
		expect(said(read, 'part-exceeds-whole', 'B31')?.rows).toEqual([0]);
	});

	it('B31: people in thousands are not compared with people', async () => {
		const read = await readFile(
			csv('Kabupaten;Jumlah Penduduk (ribu jiwa);Penduduk Miskin (jiwa)', 'Garut;100;15000'),
		);
		expect(codesOf(read)).toEqual([]);
	});

	it('B31: more women than people are told of', async () => {
		const read = await readFile(
			csv('Kabupaten;Laki-laki;Perempuan;Jumlah', 'Garut;40;60;100', 'Subang;40;160;100'),
		);
		expect(said(read, 'part-exceeds-whole', 'B31')).toMatchObject({ rows: [1] });
	});

	it('B31: percentages beyond 0 and 100 are told of and not changed', async () => {
		const read = await readFile(columnOf('Persentase', '12,5', '104,2', '-3,5', '100'));
		expect(figuresOf(read, 'Persentase')).toEqual([12.5, 104.2, -3.5, 100]);
		expect(said(read, 'percent-impossible', 'B31')).toMatchObject({
			count: 2,
			rows: [1, 2],
			params: { column: 'Persentase', examples: ['104,2', '-3,5'] },
		});
		expect(sentences(read, 'percent-impossible')).toEqual([
			'Kolom Persentase: 2 persentase di bawah 0 atau di atas 100 (104,2; -3,5). Diperlihatkan apa adanya, tidak diubah. Periksa berkasnya.',
		]);
	});

	it('B31: growth may be negative, and a target may be exceeded', async () => {
		expect(codesOf(await readFile(columnOf('Pertumbuhan (persen)', '2,5', '-4,2')))).toEqual([]);
		expect(codesOf(await readFile(columnOf('Capaian (persen)', '92,5', '104,2')))).toEqual([]);
	});

	it('B32: no people beside figures of people are told of', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;Jumlah Penduduk;Persentase Miskin',
				'Garut;0;9,5',
				'Cianjur;2500;10,5',
				'Subang;0;0',
			),
		);
		expect(said(read, 'denominator-zero', 'B32')).toMatchObject({
			count: 1,
			rows: [0],
			params: { column: 'Jumlah Penduduk', examples: ['0'] },
		});
		expect(figuresOf(read, 'Jumlah Penduduk')).toEqual([0, 2500, 0]);
		expect(sentences(read, 'denominator-zero')).toEqual([
			'Jumlah Penduduk bernilai 0 di 1 baris, padahal di sampingnya ada angka. Persentasenya tidak bisa diperiksa. Lengkapi kolom itu.',
		]);
	});
});

describe('several periods', () => {
	it('B24: are listed, and one period is not', async () => {
		const rows = ['Garut;2023;9,5', 'Garut;2024;9,1', 'Subang;2024;8,5'];
		const read = await readFile(csv('Kabupaten;tahun;p0', ...rows));
		expect(said(read, 'several-periods', 'B24')).toMatchObject({
			severity: 'info',
			count: 2,
			params: { periods: ['2023', '2024'] },
		});
		expect(sentences(read, 'several-periods')).toEqual([
			'Data memuat 2 periode: 2023, 2024. Pilih periode yang digambar.',
		]);
		expect(figuresOf(read, P0)).toEqual([9.5, 9.1, 8.5]);
		const one = await readFile(csv('Kabupaten;tahun;p0', 'Garut;2024;9,1', 'Subang;2024;8,5'));
		expect(figuresOf(one, P0)).toEqual([9.1, 8.5]);
		expect(codesOf(one)).toEqual([]);
	});
});
