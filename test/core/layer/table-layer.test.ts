import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import {
	columnIndicator,
	decimalsOf,
	measureOf,
	periodsOf,
	sliceTable,
	type RepeatRule,
	tableChoices,
	type TableChoices,
	type TableLayer,
	type TableSlice,
	unitInEnglish,
} from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { codeOf } from '../create-area.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

interface Opened {
	readonly choices: TableChoices;
	readonly slice: (more: Partial<TableSlice>, rule?: RepeatRule) => TableLayer;
	readonly periods: (slice: Pick<TableSlice, 'indicator' | 'category'>) => string[];
}

function open(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
	answers: readonly (readonly [number, string])[] = [],
): Opened {
	const request = createRequest(createTable(headers, rows), {
		answers: new Map(answers.map(([row, code]) => [row, codeOf(code)])),
	});
	const join = joinTable(request, gazetteer);
	const tidy = tidyValues(join, gazetteer.lineage);
	const choices = tableChoices(join, tidy);
	return {
		choices,
		slice: (more, rule) =>
			sliceTable(
				join,
				tidy,
				{
					indicator: choices.indicators[0] ?? '',
					period: null,
					category: {},
					level: 'kabkota',
					...more,
				},
				rule,
			),
		periods: (slice) => periodsOf(tidy, slice),
	};
}

const BANSOS = [
	['Kabupaten/Kota', 'tahun', 'jenis', 'kpm', 'catatan'],
	[
		['Garut', 2023, 'PKH', 5, null],
		['Garut', 2024, 'PKH', 6, null],
		['Garut', 2023, 'BPNT', 7, null],
		['Kota Bandung', 2023, 'PKH', 8, null],
		['JAWA BARAT', 2023, 'PKH', 99, null],
	],
] as const;

describe('what a table offers', () => {
	it('is its columns with numbers, periods, categories and levels', () => {
		expect(open(...BANSOS).choices).toEqual({
			indicators: ['kpm'],
			periods: ['2023', '2024'],
			categories: [{ name: 'jenis', values: ['PKH', 'BPNT'] }],
			levels: ['provinsi', 'kabkota'],
		});
	});

	it('is nothing for a table without areas or numbers', () => {
		expect(open(['merek', 'warna'], [['a b', 'c d']]).choices).toEqual({
			indicators: [],
			periods: [],
			categories: [],
			levels: [],
		});
	});

	it('leaves out periods in which a category has no figure', () => {
		const { periods } = open(...BANSOS);
		expect(periods({ indicator: 'kpm', category: { jenis: 'PKH' } })).toEqual(['2023', '2024']);
		expect(periods({ indicator: 'kpm', category: { jenis: 'BPNT' } })).toEqual(['2023']);
	});
});

describe('a slice of a table', () => {
	it('has the figures of one period, category and level', () => {
		const { figures } = open(...BANSOS).slice({ period: '2023', category: { jenis: 'PKH' } });
		expect([...figures].map(([code, { value }]) => [code, value])).toEqual([
			['32.05', 5],
			['32.73', 8],
		]);
		const provinsi = open(...BANSOS).slice({ period: '2023', level: 'provinsi' });
		expect([...provinsi.figures.keys()]).toEqual(['32']);
	});

	it('gives an area with two different figures none', () => {
		const { figures, conflicting, undecided } = open(
			['Kabupaten', 'skor'],
			[
				['Garut', 4],
				['Garut', 5],
				['Ciamis', 6],
			],
		).slice({});
		expect(figures.has(codeOf('32.05'))).toBe(false);
		expect([...conflicting]).toEqual(['32.05']);
		expect([...undecided]).toEqual(['32.05']);
	});

	it('takes two equal figures for one, and a number before a gap', () => {
		const { figures, conflicting } = open(
			['Kabupaten', 'skor'],
			[
				['Garut', 4],
				['Garut', 4],
				['Ciamis', '...'],
				['Ciamis', 6],
				['Subang', 7],
				['Subang', '-'],
			],
		).slice({});
		expect(conflicting.size).toBe(0);
		expect([...figures.values()].map(({ value }) => value)).toEqual([4, 6, 7]);
	});

	it('keeps why a figure is missing', () => {
		const { figures } = open(
			['Kabupaten', 'skor'],
			[
				['Garut', '...'],
				['Ciamis', 4],
			],
		).slice({});
		expect(figures.get(codeOf('32.05'))).toEqual({ value: null, missing: 'not-available' });
	});

	it('gives no figure from a row nobody decided, and names the areas it may be', () => {
		const { figures, undecided } = open(
			['wilayah', 'skor'],
			[
				['Bandung', 4],
				['Garut', 5],
			],
		).slice({});
		expect(figures.size).toBe(1);
		expect([...undecided].sort()).toEqual(['32.04', '32.73']);
	});

	it('gives none from a spelling proposal until it is accepted', () => {
		const rows = [
			['Jawa Barat', 'Garrut', 4],
			['Jawa Barat', 'Ciamis', 5],
		] as const;
		const headers = ['Provinsi', 'Kabupaten', 'skor'];
		const open0 = open(headers, rows).slice({});
		expect(open0.figures.has(codeOf('32.05'))).toBe(false);
		expect(open0.undecided.has(codeOf('32.05'))).toBe(true);
		const accepted = open(headers, rows, [[0, '32.05']]).slice({});
		expect(accepted.figures.get(codeOf('32.05'))?.value).toBe(4);
		expect(accepted.undecided.size).toBe(0);
	});

	it('of before a split is every area’s that it covered, and named as shared', () => {
		const { figures, shared } = open(
			['provinsi', 'tahun', 'p0'],
			[
				['Papua', 2021, 26.86],
				['Aceh', 2021, 15.33],
			],
		).slice({ level: 'provinsi' });
		const values = [...figures].map(([code, { value }]) => [code, value]);
		expect(values).toEqual([
			['91', 26.86],
			['93', 26.86],
			['94', 26.86],
			['95', 26.86],
			['11', 15.33],
		]);
		expect([...shared]).toEqual([
			['91', '91'],
			['93', '91'],
			['94', '91'],
			['95', '91'],
		]);
	});

	it('uses the first, the last or the sum of repeated rows when a person says so', () => {
		const rows = [
			['Garut', 4],
			['Ciamis', 5],
			['Garut', 6],
		] as const;
		const garut = (rule?: RepeatRule): number | null | undefined =>
			open(['Kabupaten', 'jumlah'], rows).slice({}, rule).figures.get(codeOf('32.05'))?.value;
		expect([garut(), garut('first'), garut('last'), garut('sum')]).toEqual([undefined, 4, 6, 10]);
	});

	it('does not add up repeated rows of which one is missing', () => {
		const rows = [
			['Garut', 4],
			['Ciamis', 5],
			['Garut', null],
		] as const;
		const { conflicting } = open(['Kabupaten', 'jumlah'], rows).slice({}, 'sum');
		expect([...conflicting]).toEqual(['32.05']);
	});

	it('has a unit when all of its figures share it', () => {
		const headers = ['Kabupaten', 'jumlah', 'satuan'];
		const one = open(headers, [
			['Garut', 4, 'KK'],
			['Ciamis', 5, 'KK'],
		]).slice({});
		expect(one.unit).toBe('kk');
		const two = open(headers, [
			['Garut', 4, 'KK'],
			['Ciamis', 5, 'JIWA'],
		]).slice({});
		expect(two.unit).toBeNull();
	});
});

describe('what kind of number a column holds', () => {
	it.each([
		['jumlah_kpm', 'keluarga', 'count'],
		['jumlah_kpm', null, 'count'],
		['kpm', 'kpm', 'count'],
		['Total anggaran (rupiah)', null, 'count'],
		['Persentase Penduduk Miskin', null, 'rate'],
		['Akses sanitasi', 'persen', 'rate'],
		['tingkat_pengangguran', null, 'rate'],
		['Rasio guru', null, 'rate'],
		['Indeks Pembangunan Manusia', null, 'index'],
		['IPM', null, 'index'],
		['Garis Kemiskinan', 'rupiah', 'money'],
		['Skor', null, 'unknown'],
	] as const)('%s in %s is a %s', (name, unit, measure) => {
		expect(measureOf(name, unit)).toBe(measure);
	});
});

describe('a column nobody described', () => {
	it('is called by its own words, abbreviations in capitals, and claims nothing more', () => {
		expect(columnIndicator('jumlah_kpm', 'kpm', 0)).toMatchObject({
			name: { id: 'Jumlah KPM', en: 'Jumlah KPM' },
			unit: 'kpm',
			direction: 'neutral',
			lowestLevel: 'desa',
			producer: '',
		});
		expect(columnIndicator('skor', null, 1)).toMatchObject({ unit: '', of: { id: '', en: '' } });
	});

	it('is shown with the decimals it was written with, two at most', () => {
		expect(decimalsOf([10, 7.5])).toBe(1);
		expect(decimalsOf([3565])).toBe(0);
		expect(decimalsOf([1 / 3])).toBe(2);
		expect(decimalsOf([])).toBe(0);
	});
});

describe('a table whose columns part a figure', () => {
	const { choices, slice } = open(
		['Kabupaten/Kota', 'Miskin L', 'Miskin P', 'Miskin', 'Skor'],
		[
			['Garut', 4, 6, 10, 7.5],
			['Subang', 3, 4, 7, 6.5],
		],
	);

	it('offers the parts as a category, the whole first', () => {
		expect(choices.indicators).toEqual(['Miskin', 'Skor']);
		expect(choices.categories).toEqual([
			{ name: 'jenis_kelamin', values: ['Jumlah', 'Laki-laki', 'Perempuan'] },
		]);
	});

	it('gives the figures of the part that is chosen', () => {
		const of = (part: string, indicator = 'Miskin'): unknown =>
			slice({ indicator, category: { jenis_kelamin: part } }).figures.get(codeOf('32.05'))?.value;
		expect([of('Jumlah'), of('Laki-laki'), of('Perempuan')]).toEqual([10, 4, 6]);
		// a figure that is not parted is the same beside each part
		expect([of('Jumlah', 'Skor'), of('Perempuan', 'Skor')]).toEqual([7.5, 7.5]);
	});

	it('has its whole first where rows part it too', () => {
		const { choices: long } = open(
			['Kabupaten/Kota', 'kelompok', 'n'],
			['Laki-laki', 'Perempuan', 'Total'].flatMap((part, at) =>
				['Garut', 'Subang', 'Ciamis'].map((name) => [name, part, at]),
			),
		);
		expect(long.categories[0]?.values).toEqual(['Total', 'Laki-laki', 'Perempuan']);
	});
});

describe('the unit of a column in English', () => {
	it.each([
		['persen', 'percent'],
		['ribu jiwa', 'thousand people'],
		['rumah tangga', 'households'],
		['kpm', 'KPM'],
		['lembar', 'lembar'],
	])('%s is %s', (unit, english) => {
		expect(unitInEnglish(unit)).toBe(english);
	});
});

it('is called in both languages what a list of names alone is given a column of', () => {
	expect(columnIndicator('Dalam daftar', null, 0).name).toEqual({
		id: 'Dalam daftar',
		en: 'In the list',
	});
});
