import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile } from '../../src/cli/match-file.ts';
import { messageNumber } from '../../src/core/model/message-number.ts';
import type { RawCell } from '../../src/core/model/table.ts';
import { findPersonalData, isNikLike } from '../../src/core/table/personal-data.ts';
import { describeDiagnostic } from '../../src/i18n/describe-diagnostic.ts';
import { readTableFile } from '../../src/io/read-table-file.ts';
import { TableService } from '../../src/workers/table-service.ts';

/** A made-up person of Kabupaten Bogor, born on 17 August 1990; a woman's day is 57. */
const NIK = '3201145708900003';
const NAME = 'Kenari Burungjaya';

function found(...rows: RawCell[][]): ReturnType<typeof findPersonalData> {
	return findPersonalData({ name: 'Lembar', rows });
}

/** NIK-like numbers of every provinsi, date and sex. */
const nik = fc
	.record({
		place: fc.constantFrom('110101', '320114', '347103', '737104', '917101', '640302'),
		day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 41, max: 68 })),
		month: fc.integer({ min: 1, max: 12 }),
		year: fc.integer({ min: 0, max: 99 }),
		serial: fc.integer({ min: 1, max: 9999 }),
	})
	.map(({ place, day, month, year, serial }) => {
		const two = (number: number): string => String(number).padStart(2, '0');
		return `${place}${two(day)}${two(month)}${two(year)}${String(serial).padStart(4, '0')}`;
	});

/** Ways a spreadsheet or a person writes a 16-digit number. */
const WRITINGS: Readonly<Record<string, (digits: string) => RawCell>> = {
	plain: (digits) => digits,
	'as a number': Number,
	'with an apostrophe': (digits) => `'${digits}`,
	'in groups': (digits) => digits.replace(/(\d{4})(?=\d)/g, '$1 '),
	'with dots': (digits) => digits.replace(/^(\d{6})(\d{6})/, '$1.$2.'),
	'as a float': (digits) => `${digits}.0`,
	'shortened by a spreadsheet': (digits) => Number(digits).toExponential(5).toUpperCase(),
	'shortened with a comma': (digits) =>
		Number(digits).toExponential(5).toUpperCase().replace('.', ','),
	'inside a text': (digits) => `NIK ${digits} (aktif)`,
};

describe('a column of NIK', () => {
	it.each(Object.entries(WRITINGS))('is known when they are written %s', (_, write) => {
		fc.assert(
			fc.property(fc.array(nik, { minLength: 2, maxLength: 12 }), (numbers) => {
				const rows = numbers.map((digits, at) => ['Garut', at, write(digits)]);
				expect(found(['Kabupaten', 'Nilai', 'x'], ...rows)).toMatchObject({ column: 3 });
			}),
			{ numRuns: 50 },
		);
	});

	it('is known by a single person', () => {
		expect(found(['Kabupaten', 'x'], ['Garut', NIK])).toEqual({
			kind: 'number',
			column: 2,
			share: 1,
		});
	});

	it('is known among rows without one, far below, and under any header', () => {
		const empty = Array.from({ length: 500 }, () => ['Garut', null]);
		expect(found(['Kabupaten', 'Catatan'], ...empty, ['Garut', NIK], ['Garut', NIK])).toMatchObject(
			{
				column: 2,
			},
		);
	});

	it.each(['NIK', 'No. KTP', 'nik_penerima', 'Nomor\nInduk Kependudukan', 'NIK Kepala Keluarga'])(
		'is known by the header %s, though the numbers are masked',
		(header) => {
			expect(found(['Desa', header], ['Cibeber', '3201**********03'])).toMatchObject({
				kind: 'nik',
				column: 2,
			});
		},
	);

	it.each(['No KK', 'No. KK', 'Nomor KK', 'no_kk', 'NOKK', 'Nomor Kartu Keluarga'])(
		'of kartu keluarga is known by the header %s',
		(header) => {
			expect(found(['Desa', header], ['Cibeber', '3201xxxx'])).toMatchObject({
				kind: 'family-card',
				column: 2,
			});
		},
	);

	it('is known under a title and a header of two rows', () => {
		const rows = [['Daftar KPM 2024'], [], ['No', 'Identitas'], [null, 'NIK'], [1, 'tersamar']];
		expect(found(...rows)).toMatchObject({ kind: 'nik', column: 2 });
	});
});

describe('names of people', () => {
	it.each([
		['Nama', 'Alamat'],
		['nama_lengkap', 'RT'],
		['Nama Kepala Keluarga', 'RT/RW'],
		['Nama KRT', 'Tanggal Lahir'],
		['NAMA PENERIMA', 'Jenis Kelamin'],
		['Nama', 'Tempat, Tanggal Lahir'],
	])('are known by the headers %s and %s together', (name, address) => {
		expect(found(['No', name, address], [1, 'a', 'b'])).toEqual({
			kind: 'names',
			column: 2,
			share: 1,
		});
	});

	it('are not found where only one of the two stands', () => {
		expect(found(['Nama', 'Nilai'], ['a', 'b'])).toBeNull();
		expect(found(['Kecamatan', 'Alamat'], ['a', 'b'])).toBeNull();
	});
});

describe('tables of areas', () => {
	it.each([
		['nama_kabupaten', 'alamat kantor'],
		['Nama Wilayah', 'Jumlah KK'],
		['Nama', 'RT', 'RW'],
		['Kecamatan', 'KK', 'Jumlah NIK padan'],
		['Provinsi', 'Persentase penduduk ber-NIK'],
		['Nama Desa', 'Nama Kepala Desa', 'Alamat'],
		['Kabupaten', 'Memiliki No KK', 'Tanpa No KK'],
	])('headed %s, %s are none of people', (...headers) => {
		expect(found(headers, ['Garut', '12', '3'], ['Ciamis', '1.234', '4'])).toBeNull();
	});

	it('may count those with a NIK under a header of that name', () => {
		expect(found(['Kecamatan', 'NIK'], ['Andir', 1234], ['Coblong', '2.345'])).toBeNull();
	});

	it('may have 16-digit row ids, and figures of quadrillions', () => {
		const ids = Array.from({ length: 200 }, (_, at) => [
			String(1000000000000000 + at * 7919),
			'Garut',
		]);
		expect(found(['id', 'Kabupaten'], ...ids)).toBeNull();
		const domestic = [3186469913000000, 2670000150000000, 2422782000000000, 1560898000000000];
		expect(found(['Provinsi', 'PDRB'], ...domestic.map((value) => ['x', value]))).toBeNull();
	});

	it('with random 16-digit numbers are no lists of people', () => {
		const number = fc.stringMatching(/^[1-9]\d{15}$/);
		fc.assert(
			fc.property(fc.array(number, { minLength: 30, maxLength: 60 }), (numbers) => {
				expect(found(['id'], ...numbers.map((each) => [each]))).toBeNull();
			}),
			{ numRuns: 50 },
		);
	});
});

describe('a number like a NIK', () => {
	it('begins with a provinsi and holds a day of birth', () => {
		expect(isNikLike(NIK)).toBe(true);
		expect(isNikLike('3201141708900003')).toBe(true);
		for (const bad of [
			'9901141708900003',
			'3201143208900003',
			'3201141713900003',
			'3201144008900003',
		])
			expect(isNikLike(bad)).toBe(false);
	});
});

const gazetteer = loadGazetteer();
const options = { level: null, codeSystem: null, values: true };

async function everyAnswer(bytes: Uint8Array, file: string): Promise<string[]> {
	const opened = await new TableService().open(bytes, file);
	const matched = await matchFile(bytes, file, options, gazetteer);
	const read = await readTableFile(bytes, file);
	expect(opened.ok).toBe(false);
	expect(opened.diagnostics.map(({ code }) => code)).toEqual(['personal-data']);
	expect(opened.diagnostics.map(({ code }) => messageNumber(code))).toEqual(['B34']);
	expect(matched.tables).toEqual([]);
	expect(matched.diagnostics.map(({ message }) => message)).toEqual(['B34']);
	const told = opened.diagnostics.flatMap((each) => [
		describeDiagnostic('id', each),
		describeDiagnostic('en', each),
	]);
	return [opened, matched, read, told].map((each) => JSON.stringify(each));
}

describe('a file with personal data', () => {
	const csv = `Kabupaten;Nama;NIK;Alamat\nGarut;${NAME};${NIK};Jalan Kutilang 7\nGarut;${NAME}an;${NIK};Jalan Kutilang 8\n`;

	it('ends the reading with B34, and no cell of it goes on, whoever reads it', async () => {
		for (const answer of await everyAnswer(strToU8(csv), 'daftar.csv')) {
			expect(answer).not.toMatch(/Kenari|Kutilang|32011|Garut|NIK;/);
		}
	});

	it('keeps its cells to itself, whatever they are', async () => {
		const letters = fc.stringMatching(/^[A-Z]{4}zq[a-z]{4}$/);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(letters, nik, letters), { minLength: 1, maxLength: 8 }),
				async (people) => {
					const lines = people.map((person) => person.join(','));
					const answers = await everyAnswer(strToU8(`a,b,c\n${lines.join('\n')}\n`), 'orang.csv');
					for (const cell of people.flat())
						for (const answer of answers) expect(answer).not.toContain(cell);
				},
			),
			{ numRuns: 20 },
		);
	});

	it('is refused when any of its sheets has them, a hidden one too', async () => {
		const area = {
			name: 'Jumlah',
			rows: [
				['Kabupaten', 'KPM'],
				['Garut', 12],
			],
		};
		const people = {
			name: 'BNBA',
			rows: [
				['NIK', 'Nama'],
				[NIK, NAME],
				[NIK, NAME],
			],
		};
		for (const sheets of [
			[area, people],
			[people, area],
			[area, { ...people, hidden: true }],
		]) {
			const bytes = await writeXlsx({ sheets });
			for (const answer of await everyAnswer(bytes, 'kpm.xlsx'))
				expect(answer).not.toMatch(/Kenari|32011|BNBA/);
		}
	});

	it('is told of by column and share only', async () => {
		const opened = await new TableService().open(strToU8(csv), 'daftar.csv');
		expect(opened.diagnostics[0]?.params).toEqual({ personal: 'nik', column: 3, share: 100 });
		expect(opened.diagnostics.map((each) => describeDiagnostic('id', each))).toEqual([
			'Kolom 3 tampak berisi NIK (100% isinya). Pembacaan dihentikan: berkas tidak ditampilkan, tidak disimpan, dan tidak dikirim. Hitung dulu jumlahnya per wilayah (misalnya keluarga per kecamatan), lalu buka tabel jumlah itu.',
		]);
	});
});
