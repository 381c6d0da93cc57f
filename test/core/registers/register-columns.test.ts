import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { hideSmallCounts } from '../../../src/core/disclosure/hide-small-counts.ts';
import { pocketsToCsv, registersToCsv } from '../../../src/core/export/registers-to-csv.ts';
import { sliceMeanings } from '../../../src/core/indicator/slice-meaning.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import type { JoinedFigures } from '../../../src/core/layer/merge-tables.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { compareRegisters } from '../../../src/core/registers/compare-registers.ts';
import {
	bundledRegisters,
	tableRegisters,
	usualPair,
	type RegisterColumn,
} from '../../../src/core/registers/register-columns.ts';
import { servedPockets } from '../../../src/core/registers/served-pockets.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { codeOf } from '../create-area.ts';
import { createCatalogue, createEntry, createFigures } from '../create-catalogue.ts';
import { createRequest } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry, lineage } = gazetteer;
const meaningOf = sliceMeanings(loadKnownIndicators());

function createJoined(...rows: RawCell[][]): JoinedFigures {
	const found = findTable({ name: 'uji', rows });
	const table = found.ok ? found.value : null;
	if (!table) throw new RangeError('no table');
	const join = joinTable(createRequest(table), gazetteer);
	const read = { join, tidy: tidyValues(join, lineage) };
	return hideSmallCounts(read, (slice) => meaningOf(read, slice), 5, registry);
}

function registersIn(...tables: JoinedFigures[]): RegisterColumn[] {
	return tableRegisters(tables, (table, slice) => meaningOf(table, slice));
}

const HEADER = ['Kecamatan', 'Kabupaten/Kota', 'Keluarga P3KE desil 1', 'Jumlah KPM PKH'];
const ANDIR = codeOf('32.73.05');

describe('what can be set side by side', () => {
	it('are columns that count people or families, and no rate', () => {
		const columns = registersIn(
			createJoined(
				[...HEADER, 'Persentase penduduk miskin'],
				['Andir', 'Kota Bandung', 1000, 600, 4.5],
				['Coblong', 'Kota Bandung', 800, 900, 3.5],
			),
		);
		expect(columns.map(({ knownId }) => knownId)).toEqual(['keluarga-p3ke-desil-1', 'kpm-pkh']);
		expect(columns[0]?.levels).toEqual(['kecamatan']);
	});

	it('are no poor people of the survey below kabupaten/kota', () => {
		const columns = registersIn(
			createJoined(
				[...HEADER, 'Jumlah Penduduk Miskin (Jiwa)'],
				['Andir', 'Kota Bandung', 1000, 600, 4500],
				['Coblong', 'Kota Bandung', 800, 900, 3500],
			),
		);
		expect(columns.map(({ knownId }) => knownId)).not.toContain('jumlah-penduduk-miskin');
	});

	it('are the categories of one column, each by itself, with their years', () => {
		const columns = registersIn(
			createJoined(
				['Kecamatan', 'Kabupaten/Kota', 'jenis_bansos', 'jumlah_kpm', 'satuan', 'tahun'],
				['Andir', 'Kota Bandung', 'PKH', 1500, 'KELUARGA', 2022],
				['Andir', 'Kota Bandung', 'PKH', 1400, 'KELUARGA', 2023],
				['Andir', 'Kota Bandung', 'BPNT', 3500, 'KELUARGA', 2023],
			),
		);
		expect(columns.map(({ name, versions }) => [name.id, versions])).toEqual([
			['Jumlah KPM · PKH', ['2022', '2023']],
			['Jumlah KPM · BPNT', ['2023']],
		]);
		expect(columns[0]?.countsAt('kecamatan', '2022').counts.get(ANDIR)).toBe(1500);
	});

	it('are bundled thousands of people, counted one by one', () => {
		const entry = createEntry('jumlah-penduduk-miskin', { measure: 'count', unit: 'ribu jiwa' });
		const [series] = entry.series;
		const figures = createFigures('36 2023 826.13');
		const loaded = new Map([[series?.file ?? '', figures]]);
		const [column] = bundledRegisters(createCatalogue(entry), loaded);
		expect(column?.unit).toBe('orang');
		const counts = column?.countsAt(column.levels[0] ?? 'kabkota', '2023').counts;
		expect([...(counts?.values() ?? [])]).toEqual([826_130]);
	});

	it('begin with P3KE desil 1 and PKH where both are there', () => {
		const columns = registersIn(
			createJoined(
				['Kecamatan', 'Kabupaten/Kota', 'Jumlah KPM PKH', 'Keluarga P3KE desil 1'],
				['Andir', 'Kota Bandung', 600, 1000],
			),
		);
		expect(usualPair(columns)?.map(({ knownId }) => knownId)).toEqual([
			'keluarga-p3ke-desil-1',
			'kpm-pkh',
		]);
	});

	it('are none where one counts families and the other people', () => {
		const columns = registersIn(
			createJoined(
				['Kecamatan', 'Kabupaten/Kota', 'Keluarga DTKS', 'Peserta PBI JK (orang)'],
				['Andir', 'Kota Bandung', 600, 1000],
			),
		);
		expect(usualPair(columns)).toBeNull();
	});
});

describe('a register beside a programme', () => {
	const table = createJoined(
		HEADER,
		['Andir', 'Kota Bandung', 1000, 600],
		['Coblong', 'Kota Bandung', 800, 1000],
		['Cicendo', 'Kota Bandung', 900, 3],
		['Sukasari', 'Kota Bandung', 700, 60],
	);
	const [need, programme] = registersIn(table);

	it('leaves out areas whose small count is hidden, and says which', () => {
		const { hidden } = programme?.countsAt('kecamatan', null) ?? {};
		expect([...(hidden ?? [])].map((area) => registry.get(area)?.name).sort()).toEqual([
			'Cicendo',
			'Sukasari',
		]);
	});

	it('goes into a CSV with gap, coverage and bounds of the overlap, also above 100 %', () => {
		const sides = [need, programme].map((column) => ({
			...{ name: 'uji', unit: column?.unit ?? '', version: '2023' },
			counts: column?.countsAt('kecamatan', null).counts ?? new Map(),
		}));
		const [one, other] = sides;
		const compared = one && other && compareRegisters(one, other);
		if (!compared || compared === 'units-differ') throw new RangeError('nothing compared');
		const standards = ['satuan keluarga', 'satuan KPM'] as const;
		const about = { need: 'P3KE', programme: 'PKH', unit: 'keluarga', standards };
		const shown = { compared, small: new Map([[codeOf('32.73.06'), 500]]), least: 10 };
		const order = [...compared.areas.keys(), codeOf('32.73.06')];
		const csv = registersToCsv(shown, order, about, registry);
		const lines = csv.trim().split('\r\n').slice(1);
		expect(lines.map((line) => line.split(',').slice(3, 9))).toEqual([
			['1000', '600', '400', '60', '0', '600'],
			['800', '1000', '-200', '125', '0', '800'],
			['500', '', '<10', '', '', ''],
		]);
		expect(lines.every((line) => line.endsWith(',satuan keluarga,satuan KPM'))).toBe(true);
	});
});

describe('pockets', () => {
	const counts = (...of: number[]) =>
		new Map(of.map((count, at) => [codeOf(`32.73.0${at + 1}`), count]));

	it('stand with most families without assistance first', () => {
		const pockets = servedPockets(counts(100, 50, 80), counts(90, 40, 70), counts(10, 30, 20));
		expect(pockets.map(({ unserved, unservedPercent }) => [unserved, unservedPercent])).toEqual([
			[30, 60],
			[20, 25],
			[10, 10],
		]);
	});

	it('tell of more matched families than registered ones', () => {
		const [pocket] = servedPockets(counts(100), counts(120), counts(10));
		expect(pocket?.isDisordered).toBe(true);
	});

	it('go into a CSV with who serves each, by strategy', () => {
		const pockets = servedPockets(counts(100), counts(90), counts(10));
		const csv = pocketsToCsv(
			pockets,
			() => ({ income: 'Dinsos – KUBE' }),
			'satuan keluarga',
			registry,
		);
		expect(csv.trim().split('\r\n')[1]).toMatch(/,100,90,10,10,,Dinsos – KUBE,,satuan keluarga$/u);
	});
});
