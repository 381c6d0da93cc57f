import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { ColumnChoice, ColumnDescription, RawCell } from '../../../src/core/model/table.ts';
import { describeColumns } from '../../../src/core/table/describe-columns.ts';
import { readColumnCells } from '../../../src/core/table/column-cells.ts';
import { profileColumn, type ColumnProfile } from '../../../src/core/table/profile-column.ts';
import { createTable } from '../create-table.ts';

const { registry } = loadGazetteer();

/** The columns of a table written as one list of cells per header. */
function describeTable(columns: Readonly<Record<string, readonly RawCell[]>>): ColumnDescription[] {
	const headers = Object.keys(columns);
	const longest = Math.max(...Object.values(columns).map((cells) => cells.length));
	const rows = Array.from({ length: longest }, (_, at) =>
		headers.map((header) => columns[header]?.[at] ?? null),
	);
	return describeColumns(createTable(headers, rows), registry);
}

/** The one column of a table that has names beside it. */
function describeBeside(header: string, cells: readonly RawCell[]): ColumnDescription | undefined {
	const names = ['Garut', 'Cianjur', 'Kuningan', 'Majalengka', 'Subang', 'Karawang'];
	return describeTable({ Kabupaten: names, [header]: cells })[1];
}

describe('a column of names', () => {
	it('is told by its cells, whatever its header', () => {
		const [column] = describeTable({ x: ['Garut', 'Cianjur', 'Kuningan'], y: [1, 2, 3] });
		expect(column).toMatchObject({ role: 'area-name', level: 'kabkota', confidence: 1 });
	});

	it('of provinsi is of provinsi', () => {
		const [column] = describeTable({ Wilayah: ['Aceh', 'Bali', 'Riau'], n: [1, 2, 3] });
		expect(column).toMatchObject({ role: 'area-name', level: 'provinsi' });
	});

	it('that mixes provinsi and kab/kota, as BPS does, is of kab/kota', () => {
		const [column] = describeTable({
			'Nama Wilayah': ['ACEH', 'Simeulue', 'Aceh Singkil', 'SUMATERA UTARA', 'Nias', 'Dairi'],
			n: [1, 2, 3, 4, 5, 6],
		});
		expect(column).toMatchObject({ role: 'area-name', level: 'kabkota' });
	});

	it('is not lost to totals and footnotes below it', () => {
		const [column] = describeTable({
			'Kabupaten/Kota': [
				'Bogor',
				'Jumlah',
				'Rata-rata',
				'Sumber: BPS',
				'Catatan: angka sementara',
				'* diperbaiki',
			],
			n: [1, 2, 3],
		});
		expect(column).toMatchObject({ role: 'area-name', level: 'kabkota', confidence: 1 });
	});

	it('under a level’s own name stays one when every name is misspelt', () => {
		const columns = describeTable({
			Provinsi: ['Jawa Barat', 'Jawa Barat'],
			Kabupaten: ['Garrut', 'Cianjurr'],
			n: [1, 2],
		});
		expect(columns.map(({ role }) => role)).toEqual(['parent-name', 'area-name', 'value']);
	});

	it('of desa is told by its header while no desa are known, with no confidence', () => {
		const [column] = describeTable({ nama_desa: ['Wanaherang', 'Ciangsana'], n: [1, 2] });
		expect(column).toMatchObject({ role: 'area-name', level: 'desa', confidence: 0 });
	});

	it('coarser than the finest is a parent', () => {
		const columns = describeTable({
			nama_provinsi: ['Jawa Barat', 'Jawa Barat'],
			nama_kabupaten: ['Kota Bandung', 'Kota Bandung'],
			nama_kecamatan: ['Andir', 'Cicendo'],
			n: [1, 2],
		});
		expect(columns.map(({ role }) => role)).toEqual([
			'parent-name',
			'parent-name',
			'area-name',
			'value',
		]);
	});
});

describe('a column of codes', () => {
	it('of bare digits needs a header that says so', () => {
		expect(describeBeside('kode', [3205, 3203, 3208, 3210])?.role).toBe('area-code');
		expect(describeBeside('penduduk', [3205, 3203, 3208, 3210])?.role).toBe('value');
	});

	it('with dots needs none for kecamatan', () => {
		expect(describeBeside('x', ['32.05.01', '32.05.02'])).toMatchObject({ level: 'kecamatan' });
	});

	it('of two dotted parts needs a header that speaks of areas: 32.05 may be a figure', () => {
		const codes = ['32.05', '32.03', '32.08', '32.10'];
		expect(describeBeside('wilayah', codes)?.role).toBe('area-code');
		expect(describeBeside('persentase', codes)?.role).toBe('value');
	});

	it('is no column of figures that happen to have two digits on both sides', () => {
		expect(describeBeside('Luas Kecamatan', ['12.34', '45.67', '32.04', '98.10'])?.role).toBe(
			'value',
		);
		expect(describeBeside('Wilayah binaan', ['12.34', '45.67', '32.04', '98.10'])?.role).toBe(
			'value',
		);
	});

	it('is no column of dates', () => {
		expect(describeBeside('diperbarui', ['12.05.23', '13.05.23', '14.06.23'])?.role).not.toBe(
			'area-code',
		);
	});

	it('with OCHA’s ID in front needs no header', () => {
		expect(describeBeside('x', ['ID3205', 'ID3203'])?.role).toBe('area-code');
	});

	it('of provinsi may be written with BPS’s zeros', () => {
		const [codes, names] = describeTable({
			kode_provinsi: ['1100', '3200', '3500'],
			nama_provinsi: ['Aceh', 'Jawa Barat', 'Jawa Timur'],
			n: [1, 2, 3],
		});
		expect(codes).toMatchObject({ role: 'area-code', level: 'provinsi' });
		expect(names).toMatchObject({ role: 'area-name', level: 'provinsi' });
	});

	it.each(['0', '0000'])('%s for Indonesia speaks neither for codes nor against them', (zero) => {
		const half = ['3201', '1,10E+03'];
		const described = describeBeside('kode', half);
		expect(described?.role).toBe('area-code');
		expect(describeBeside('kode', [...half, zero])).toMatchObject({
			role: 'area-code',
			level: 'kabkota',
			confidence: described?.confidence,
		});
	});

	it('survives a few damaged cells', () => {
		const cells = ['3205', '3203', '3208', '3210', '3213', '#N/A'];
		expect(describeBeside('kode', cells)?.role).toBe('area-code');
	});
});

describe('a column of labels', () => {
	const labels = ['Baik', 'Sedang', 'Baik', 'Baik'];
	const places = ['Kab. Bogor', 'Kab. Garut', 'Kab. Bandung', 'Kab. Cianjur'];

	it('is text where each area stands once: it parts no figure', () => {
		const columns = describeTable({ Kabupaten: places, Kategori: labels, Skor: [1, 2, 3, 4] });
		expect(columns.map(({ role }) => role)).toEqual(['area-name', 'text', 'value']);
	});

	it('is a category where areas have several', () => {
		const twice = ['Kab. Bogor', 'Kab. Bogor', 'Kab. Garut', 'Kab. Garut'];
		const columns = describeTable({
			Kabupaten: twice,
			Kategori: ['Miskin', 'Rentan', 'Miskin', 'Rentan'],
			KPM: [1, 2, 3, 4],
		});
		expect(columns.map(({ role }) => role)).toEqual(['area-name', 'category', 'value']);
	});
});

describe('a column that describes areas', () => {
	it('is no column of them, though its words are names of desa', () => {
		expect(describeBeside('Status Desa', ['Maju', 'Mandiri', 'Maju', 'Maju'])?.role).toBe('text');
		expect(describeBeside('Ibu Kota', ['Tarogong', 'Cianjur', 'Kuningan'])?.role).not.toBe(
			'area-name',
		);
	});
});

describe('other columns', () => {
	it('of years is a period, by its cells or its header', () => {
		expect(describeBeside('tahun', [2022, 2023, 2024])).toMatchObject({ periodPart: 'year' });
		expect(describeBeside('x', ['2022.0', '2023.0'])).toMatchObject({ periodPart: 'year' });
	});

	it('of a semester, a quarter or a month is part of a period', () => {
		expect(describeBeside('semester', ['1', '2', '1'])).toMatchObject({ periodPart: 'semester' });
		expect(describeBeside('triwulan', ['I', 'IV', 'II'])).toMatchObject({ periodPart: 'quarter' });
		expect(describeBeside('periode', ['Maret', 'September'])).toMatchObject({
			role: 'period',
			periodPart: 'month',
		});
	});

	it('of one unit gives it to the only value column', () => {
		const columns = describeTable({
			Kabupaten: ['Garut', 'Cianjur'],
			jumlah_kpm: [4, 5],
			satuan: ['KELUARGA', 'KELUARGA'],
		});
		expect(columns[1]).toMatchObject({ role: 'value', unit: 'keluarga' });
		expect(columns[2]?.role).toBe('unit');
	});

	it('of numbers and marks for missing ones is a value', () => {
		expect(describeBeside('P0', ['7,1', '...', '-', '9,9'])).toMatchObject({
			role: 'value',
			indicator: 'persentase-penduduk-miskin',
		});
	});

	it('that is only a year measures what the title says', () => {
		const [, year] = describeColumns(
			createTable(['Kabupaten', '2023'], [['Garut', 1]], {
				title: 'Tabel 4.1 Jumlah Penduduk Miskin Menurut Kabupaten/Kota (ribu jiwa)',
			}),
			registry,
		);
		expect(year).toMatchObject({
			indicator: 'jumlah-penduduk-miskin',
			unit: 'ribu orang',
			period: '2023',
		});
	});

	it('that numbers rows is no value', () => {
		expect(describeBeside('No', [1, 2, 3, 4])?.role).toBe('row-id');
		expect(describeBeside('id', [7, 3, 9, 4])?.role).toBe('value');
	});

	it('of few words that repeat is a category, of many a text', () => {
		expect(describeBeside('jenis', ['PKH', 'BPNT', 'PKH', 'BPNT'])?.role).toBe('category');
		expect(describeBeside('ket', ['a b', 'c d', 'e f', 'g h', 'i j', 'k l'])?.role).toBe('text');
	});

	it('without a cell is empty', () => {
		expect(describeBeside('x', [])?.role).toBe('empty');
	});
});

describe('the profile of a column', () => {
	const profile = (cells: readonly RawCell[]): ColumnProfile =>
		profileColumn(
			readColumnCells(
				cells.map((cell) => [cell]),
				0,
			),
			registry,
		);

	it('of no cells has no share of anything', () => {
		expect(profile([])).toEqual({
			distinct: [],
			filled: 0,
			numericShare: 0,
			rupiahShare: 0,
			dateShare: 0,
			codeShare: 0,
			markedCodeShare: 0,
			knownCodeShare: 0,
			codeLevel: null,
			nameShare: { provinsi: 0, kabkota: 0, kecamatan: 0, desa: 0 },
			onlyKecamatan: 0,
			onlyKecamatanShare: 0,
			provinsiOrKabkotaShare: 0,
			hasOnlyGroups: false,
		});
	});

	it('counts distinct cells for names and codes, and filled ones for numbers', () => {
		const counted = profile(['Garut', 'Garut', 'Wakanda', '7', null]);
		expect(counted.filled).toBe(4);
		expect(counted.numericShare).toBe(1 / 4);
		expect(counted.nameShare.kabkota).toBe(1 / 3);
	});

	it('takes the level most codes have', () => {
		expect(profile(['3205', '3203', '32']).codeLevel).toBe('kabkota');
		expect(profile(['3200', '1100', '3205']).codeLevel).toBe('provinsi');
	});
});

describe('what a person chose of a column', () => {
	const table = createTable(
		['Kabupaten', 'Kecamatan', 'tahun', 'kelas', 'Jumlah - Maret'],
		[
			['Garut', 'Wanaraja', 2023, 1, 10],
			['Garut', 'Karangpawitan', 2023, 2, 20],
		],
		{ title: 'Luas Panen' },
	);
	const chosen = (choices: Readonly<Record<number, ColumnChoice>>): ColumnDescription[] =>
		describeColumns(
			table,
			registry,
			new Map(Object.entries(choices).map(([index, choice]) => [Number(index), choice])),
		);

	it('wins over the cells, and what the cells say stays to be seen', () => {
		const [, , , column] = chosen({ 3: { role: 'category' } });
		expect(column).toMatchObject({ role: 'category', confidence: 1 });
		expect(column?.evidence.map(({ code }) => code)).toEqual([
			'chosen',
			'header-word',
			'cells-are-numbers',
		]);
	});

	it('changes nothing else', () => {
		const rest = (columns: readonly ColumnDescription[]): unknown =>
			columns.filter(({ index }) => index !== 3);
		expect(rest(chosen({ 3: { role: 'category' } }))).toEqual(rest(chosen({})));
		expect(chosen({})).toEqual(describeColumns(table, registry));
	});

	it('as an area has the likeliest level, or the one chosen', () => {
		expect(chosen({ 1: { role: 'text' } })[0]).toMatchObject({
			role: 'area-name',
			level: 'kabkota',
		});
		expect(chosen({ 1: { role: 'area-name' } })[1]?.level).toBe('kecamatan');
		expect(chosen({ 1: { role: 'area-name', level: 'desa' } })[1]?.level).toBe('desa');
	});

	it('may be the level of an area alone, and the others are measured by it', () => {
		const columns = chosen({ 1: { level: 'desa' } });
		expect(columns.slice(0, 2).map(({ role, level }) => [role, level])).toEqual([
			['parent-name', 'kabkota'],
			['area-name', 'desa'],
		]);
	});

	it('is not made a parent by finer columns', () => {
		expect(chosen({})[0]?.role).toBe('parent-name');
		expect(chosen({ 0: { role: 'area-name' } })[0]?.role).toBe('area-name');
	});

	it('may be its unit, its period or the part of a year it holds alone', () => {
		expect(chosen({ 4: { unit: 'ton', period: '2021-09' } })[4]).toMatchObject({
			role: 'value',
			unit: 'ton',
			period: '2021-09',
			indicator: 'Jumlah',
		});
		expect(chosen({ 4: { unit: null } })[4]?.unit).toBeNull();
		expect(chosen({ 3: { role: 'period', periodPart: 'semester' } })[3]).toMatchObject({
			role: 'period',
			periodPart: 'semester',
		});
	});

	it('as a value measures what its header says', () => {
		expect(chosen({ 3: { role: 'value' } })[3]).toMatchObject({
			role: 'value',
			indicator: 'kelas',
		});
		expect(chosen({ 2: { role: 'value' } })[2]).toMatchObject({ role: 'value', periodPart: null });
	});
});

describe('the evidence for a role', () => {
	const evidence = (column: ColumnDescription | undefined): unknown =>
		column?.evidence.map(({ code, params }) => [code, ...Object.values(params)].join(' '));

	it('is the share of names, and the header that speaks of them', () => {
		const [names] = describeTable({
			Kabupaten: ['Garut', 'Cianjur', 'Wakanda', 'Subang'],
			n: [1, 2],
		});
		expect(evidence(names)).toEqual([
			'cells-are-names 75 kabkota',
			'header-word Kabupaten',
			'cells-are-words 100',
		]);
	});

	it('is the share of codes and their length', () => {
		const column = describeBeside('kode', ['3205', '3203', '3208', '#N/A']);
		expect(evidence(column)).toEqual([
			'cells-are-codes 75 4',
			'header-word kode',
			'cells-are-numbers 100',
		]);
	});

	it('is years, running numbers, repeated words, nothing at all', () => {
		expect(evidence(describeBeside('tahun', [2023, 2024]))).toEqual([
			'years',
			'header-word tahun',
			'cells-are-numbers 100',
		]);
		expect(evidence(describeBeside('No', [1, 2, 3]))).toContain('running-number');
		expect(evidence(describeBeside('program', ['A', 'B', 'A', 'B', 'A', 'B']))).toEqual([
			'repeats 2 6',
		]);
		expect(evidence(describeBeside('x', []))).toEqual(['no-cells']);
	});

	it('is given for every column, what decided first', () => {
		for (const column of describeTable({ Kabupaten: ['Garut'], 'P0 (%)': ['9,5'], x: ['abc'] }))
			expect(column.evidence.length).toBeGreaterThan(0);
	});
});

describe('a column of periods', () => {
	it.each([
		['2023*', '2024**'],
		['Tahun 2023', 'Tahun 2024'],
		['2022/2023', '2023/2024'],
		['Sem I 2023', 'Sem II 2023'],
		['Triwulan II-2023', 'Triwulan III-2023'],
		['Agustus 2024', 'Februari 2025'],
		['s.d. Juni 2024', 's.d. Juli 2024'],
	])('may hold %s', (...cells) => {
		expect(describeBeside('periode', cells)).toMatchObject({ role: 'period', periodPart: 'year' });
	});

	it('is none where figures look like years under a header that counts', () => {
		expect(describeBeside('Jumlah penduduk', [2010, 1985, 2034])?.role).toBe('value');
		expect(describeBeside('Tahun 2023', [2010, 1985, 2034])?.role).toBe('value');
	});

	it('holds dates only where its header speaks of time', () => {
		expect(describeBeside('tanggal', ['2024-03-01', '2024-09-01'])?.role).toBe('period');
		expect(describeBeside('x', ['2024-03-01', '2024-09-01'])?.role).not.toBe('period');
	});
});

describe('the unit of a column of figures', () => {
	const names = ['Garut', 'Cianjur'];
	const unitOf = (header: string, title: string): string | null | undefined =>
		describeColumns(
			createTable(
				['Kabupaten', header],
				names.map((name, at) => [name, at]),
				{ title },
			),
			registry,
		)[1]?.unit;

	it('is its header’s, written once or twice', () => {
		expect(unitOf('Jumlah (ribu) (Ribu)', '')).toBe('ribu');
		expect(unitOf('Jumlah (Ribu Jiwa)', 'Jumlah (jiwa)')).toBe('ribu orang');
	});

	it('is the title’s where the header has none', () => {
		expect(unitOf('Jumlah', 'Penduduk Miskin Menurut Kabupaten/Kota (Ribu Jiwa), 2024')).toBe(
			'ribu orang',
		);
		expect(unitOf('2024', 'Penduduk Miskin Menurut Kabupaten/Kota (Ribu Jiwa)')).toBe('ribu orang');
	});

	it('is not the title’s where several figures have none', () => {
		const [, first] = describeColumns(
			createTable(['Kabupaten', 'Jumlah', 'Skor'], [['Garut', 1, 2]], {
				title: 'Data (Ribu Jiwa)',
			}),
			registry,
		);
		expect(first?.unit).toBeNull();
	});
});

describe('codes in the words of statistics and base maps', () => {
	it('are codes: idkab, KDPKAB', () => {
		expect(describeBeside('idkab', [3205, 3203, 3208, 3210, 3213, 3215])?.role).toBe('area-code');
		const dotted = ['32.05', '32.03', '32.08', '32.10', '32.13', '32.15'];
		expect(describeBeside('KDPKAB', dotted)?.role).toBe('area-code');
	});

	it('that are only the last digits of one are neither codes of provinsi nor figures', () => {
		expect(describeBeside('kdkab', ['05', '03', '08', '10', '13', '15'])?.role).toBe('text');
		expect(describeBeside('kode_kab', [5, 3, 8, 10, 13, 15])?.role).toBe('text');
	});

	it('that nobody knows are no figures', () => {
		expect(describeBeside('kode pos', [44111, 43211, 45511, 45411, 41211, 41311])?.role).toBe(
			'text',
		);
	});
});

describe('the numbers of rows', () => {
	it('may begin again under each heading, and stand above a footnote', () => {
		const [column] = describeTable({
			No: ['1', '2', '3', '1', '2', 'Sumber: BPS'],
			Kabupaten: ['Garut', 'Cianjur', 'Kuningan', 'Kota Bandung', 'Kota Bogor', null],
			P0: [1, 2, 3, 4, 5, null],
		});
		expect(column?.role).toBe('row-id');
	});
});

describe('months of two digits of a year', () => {
	const months = ['Mar-23', 'Sep-23', 'Mar-24', 'Sep-24', 'Mar-25', 'Sep-25'];

	it('are periods under a header of periods', () => {
		expect(describeBeside('Periode', months)?.role).toBe('period');
	});

	it('are figures that became dates elsewhere', () => {
		expect(describeBeside('P0', months)?.role).not.toBe('period');
	});
});

describe('amounts of rupiah', () => {
	it('are figures of rupiah, and say so', () => {
		const cells = ['Rp 385.123,-', 'Rp 402.551,-', 'Rp -', 'Rp 417.220,-', 'Rp 1,-', 'Rp 2,-'];
		const column = describeBeside('Bantuan', cells);
		expect(column).toMatchObject({ role: 'value', unit: 'rupiah' });
		expect(column?.evidence.map(({ code }) => code)).toContain('cells-are-rupiah');
	});

	it('are of the unit of their header', () => {
		const cells = ['Rp 385', 'Rp 402', 'Rp 4', 'Rp 417', 'Rp 1', 'Rp 2'];
		expect(describeBeside('Anggaran (juta rupiah)', cells)?.unit).toBe('juta rupiah');
		expect(describeBeside('Anggaran (juta)', cells)?.unit).toBeNull();
	});
});

describe('the parts of a set', () => {
	it('are categories in however few rows', () => {
		const [, column] = describeTable({
			Provinsi: ['Banten', 'Banten', 'Banten'],
			Daerah: ['Perkotaan', 'Perdesaan', 'Jumlah'],
			P0: [6, 8, 7],
		});
		expect(column?.role).toBe('category');
	});
});

describe('decimal figures without a header', () => {
	it('are no numbers of rows', () => {
		const columns = describeTable({
			'Kolom 1': ['Kab. Lebak', 'Kab. Pandeglang', 'Kota Serang'],
			'Kolom 2': ['8,91', '9,32', '4,99'],
		});
		expect(columns[1]?.role).toBe('value');
	});
});

describe('semesters', () => {
	it('are told by their cells, with the month beside them', () => {
		const cells = ['Semester 1 (Maret)', 'Semester 2 (September)'];
		const column = describeBeside('Bagian tahun', [...cells, ...cells, ...cells]);
		expect(column).toMatchObject({ role: 'period', periodPart: 'semester' });
	});
});
