import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../src/cli/load-known-indicators.ts';
import { recogniseColumns } from '../../src/core/indicator/recognise-columns.ts';
import { checkCells } from '../../src/core/validity/check-cells.ts';
import { checkTable } from '../../src/core/validity/check-table.ts';
import { describeDiagnostic } from '../../src/i18n/describe-diagnostic.ts';
import { tableMessages } from '../../src/i18n/table-messages.ts';
import { addMessages } from '../../src/i18n/translate.ts';
import { describeWarning } from '../../src/i18n/warning-messages.ts';
import { csv, readFile, type ReadTable } from './read-csv.ts';

addMessages(tableMessages);
const known = loadKnownIndicators();

/** What the data panel says of a table, each with its code, in Indonesian. */
function told({ join, tidy }: ReadTable): Map<string, string> {
	const columns = recogniseColumns({ join, tidy }, known);
	const warnings = checkTable({ join, tidy, columns, known }, () => new Map());
	return new Map([
		...checkCells({ join, tidy }).map(
			(each) => [each.code, describeDiagnostic('id', each)] as [string, string],
		),
		...warnings.map(
			({ warning }) => [warning.code, describeWarning('id', warning)] as [string, string],
		),
	]);
}

/** The cells of a column as they are kept. */
function cellsOf({ join }: ReadTable, name: string): unknown[] {
	const { headers, rows } = join.request.table;
	return rows.map((row) => row[headers.indexOf(name)]);
}

describe('what is typed as a figure', () => {
	it('as a target without a year, and as ranges, is read, asked about and kept', async () => {
		const header = 'Target kemiskinan (%)';
		const typed = ['7, 25-8,25%', '4,5 – 5,5 %', '5'];
		const read = await readFile(
			csv(
				`Kabupaten;Persentase Penduduk Miskin 2023;${header}`,
				...['Pandeglang', 'Lebak', 'Serang'].map(
					(kab, at) => `${kab};${9 - at};${typed[at] ?? ''}`,
				),
			),
		);
		const said = told(read);
		expect(said.get('targets-without-year')).toContain(header);
		expect(said.get('targets-are-ranges')).toMatch(/7,25.*8,25/u);
		expect(cellsOf(read, header).map(String)).toEqual(typed);
	});

	it('as a fall in percent that is one in points is told with both', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;Persentase Penduduk Miskin 2022;Persentase Penduduk Miskin 2023;Perubahan',
				'Lampung Tengah;10,96;10,65;0,31 %',
				'Lampung Selatan;12,00;11,70;0,30 %',
			),
		);
		expect(told(read).get('change-in-percent')).toMatch(/0,31 persen poin.*2,83/u);
		expect(cellsOf(read, 'Perubahan').map(String)).toEqual(['0,31 %', '0,30 %']);
	});

	it('as “<1” is a bound: no figure, and kept', async () => {
		const header = 'Persentase Kemiskinan Ekstrem 2023';
		const read = await readFile(
			csv(`Kabupaten/Kota;${header}`, 'Kab. Serang;<1', 'Kota Cilegon;0', 'Kab. Lebak;1,79'),
		);
		expect(told(read).get('figures-censored')).toContain('<1');
		expect(read.tidy.values.map(({ value }) => value)).toEqual([null, 0, 1.79]);
		expect(cellsOf(read, header).map(String)).toContain('<1');
	});
});

describe('columns that are not what they seem', () => {
	it('hold two series of extreme poverty: told, figures kept', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;Tahun;Garis;Persentase Kemiskinan Ekstrem',
				'Pandeglang;2024;US$1,90 PPP 2011;1,34',
				'Pandeglang;2025;US$2,15 PPP 2017;1,54',
				'Lebak;2024;US$1,90 PPP 2011;1,79',
				'Lebak;2025;US$2,15 PPP 2017;1,90',
			),
		);
		expect(told(read).get('lines-differ')).toMatch(/1,90.*2,15/u);
		expect(read.tidy.values.map(({ value }) => value)).toEqual([1.34, 1.54, 1.79, 1.9]);
	});

	it('divide families by people: told, figures kept', async () => {
		const read = await readFile(
			csv(
				'Kecamatan;Kabupaten;Keluarga DTKS (keluarga);Jumlah penduduk (orang);Persentase DTKS (%)',
				'Anak Tuha;Lampung Tengah;2310;40000;5,775',
				'Pubian;Lampung Tengah;1720;50000;3,44',
				'Punggur;Lampung Tengah;900;30000;3',
			),
		);
		expect(told(read).get('units-differ')).toMatch(/keluarga.*(?:orang|jiwa)/u);
		expect(read.tidy.values.map(({ value }) => value)).toContain(5.775);
	});

	it('cover 130 percent: told as it is, not cut', async () => {
		const read = await readFile(
			csv('Kabupaten;Cakupan PBI-JK (%)', 'Pandeglang;130', 'Lebak;92', 'Serang;88'),
		);
		expect(told(read).get('coverage-over-hundred')).toMatch(/1 wilayah di atas 100/u);
		expect(read.tidy.values.map(({ value }) => value)).toEqual([130, 92, 88]);
	});

	it('have P2 above P1: told, figures kept', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;P0 (%);Indeks Kedalaman Kemiskinan (P1);Indeks Keparahan Kemiskinan (P2)',
				'Pandeglang;9,27;1,2;1,5',
				'Lebak;8,68;1,1;0,3',
				'Serang;4,85;0,9;0,2',
			),
		);
		expect(told(read).get('poverty-indices-disordered')).toMatch(/1 baris.*P2/u);
		expect(read.tidy.values.map(({ value }) => value)).toContain(1.5);
	});

	it('are a survey’s rate by kecamatan under a name nobody knows: refused as any', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;Kecamatan;Angka Miskin Kami (%)',
				'Lampung Tengah;Pubian;9,1',
				'Lampung Tengah;Punggur;8,4',
			),
		);
		expect(told(read).get('level-not-valid')).toContain('Angka Miskin Kami');
	});

	it.each([
		['Sumber: BPS, Susenas Maret 2023', 'BPS, Susenas Maret 2023'],
		['*) Sumber data : Badan Pusat Statistik (diolah)', 'Badan Pusat Statistik (diolah)'],
		['Sumber;BPS Provinsi Lampung', 'BPS Provinsi Lampung'],
	])(
		'are poor people of kecamatan that only a line below the figures gives a survey: %s',
		async (line, source) => {
			const rows = ['Lampung Tengah;Pubian;912', 'Lampung Tengah;Punggur;844'];
			const header = 'Kabupaten;Kecamatan;Warga miskin ekstrem kami (jiwa)';
			const read = await readFile(csv(header, ...rows, '', line));
			expect(read.join.request.table.sourceNote).toBe(source);
			expect(told(read).get('level-not-valid')).toContain('Warga miskin ekstrem kami');
			const without = await readFile(csv(header, ...rows));
			expect(told(without).has('level-not-valid')).toBe(false);
		},
	);
});

describe('counts added up in which the same people stand twice', () => {
	it('are told where a column adds up registers or programmes', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;Keluarga DTKS;KPM PKH;Jumlah sasaran (keluarga)',
				'Pandeglang;1200;400;1600',
				'Lebak;900;310;1210',
				'Serang;700;250;950',
			),
		);
		expect(told(read).get('registers-added')).toMatch(/Jumlah sasaran.*Keluarga DTKS.*KPM PKH/u);
		expect(read.tidy.values.map(({ value }) => value)).toContain(1600);
	});

	it('are told where a column adds up categories of PMKS, or counts all of them', async () => {
		const read = await readFile(
			csv(
				'Kabupaten;Anak telantar;Lansia telantar;Penyandang disabilitas;Jumlah PMKS',
				'Pandeglang;120;400;35;555',
				'Lebak;90;310;42;442',
				'Serang;70;250;51;371',
			),
		);
		expect(told(read).get('categories-added')).toMatch(/Jumlah PMKS.*Lansia telantar/u);
		const whole = await readFile(csv('Kabupaten;Jumlah PPKS', 'Pandeglang;555', 'Lebak;442'));
		expect(told(whole).get('categories-added')).toContain('Jumlah PPKS');
	});

	it('are not told of columns that nobody adds', async () => {
		const read = await readFile(
			csv('Kabupaten;Keluarga DTKS;KPM PKH', 'Pandeglang;1200;400', 'Lebak;900;310'),
		);
		expect(told(read).has('registers-added')).toBe(false);
	});
});
