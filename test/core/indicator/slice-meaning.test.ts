import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators, loadPublished } from '../../../src/cli/load-known-indicators.ts';
import { recogniseColumns } from '../../../src/core/indicator/recognise-columns.ts';
import { withMeaning } from '../../../src/core/indicator/known-meaning.ts';
import { sliceMeanings } from '../../../src/core/indicator/slice-meaning.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { columnIndicator } from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { checkTable, type TableWarning } from '../../../src/core/validity/check-table.ts';

const gazetteer = loadGazetteer();
const known = loadKnownIndicators();
const meaningOf = sliceMeanings(known);

function createJoined(...rows: RawCell[][]) {
	const found = findTable({ name: 'uji', rows });
	if (!found.ok) throw new RangeError('no table');
	const join = joinTable(
		{
			table: found.value,
			fileName: 'uji.csv',
			level: null,
			codeSystem: null,
			columns: new Map(),
			answers: new Map(),
		},
		gazetteer,
	);
	return { join, tidy: tidyValues(join, gazetteer.lineage) };
}

function warningsOf(...rows: RawCell[][]): TableWarning[] {
	const joined = createJoined(...rows);
	const columns = recogniseColumns(joined, known);
	return checkTable({ ...joined, columns, known }, loadPublished());
}

describe('a slice of a table', () => {
	const joined = createJoined(
		['Kecamatan', 'Kabupaten/Kota', 'jenis_bansos', 'jumlah_kpm', 'satuan'],
		['Andir', 'Kota Bandung', 'PKH', 30, 'KELUARGA'],
		['Andir', 'Kota Bandung', 'BPNT', 40, 'KELUARGA'],
		['Cicendo', 'Kota Bandung', 'PKH', 50, 'KELUARGA'],
		['Cicendo', 'Kota Bandung', 'BPNT', 60, 'KELUARGA'],
	);

	it('of a programme is that programme', () => {
		const slice = { indicator: 'jumlah_kpm', category: { jenis_bansos: 'PKH' } };
		expect(meaningOf(joined, slice)).toMatchObject({
			definition: { id: 'kpm-pkh' },
			isSure: false,
		});
	});

	it('of a column that is not there means nothing', () => {
		expect(meaningOf(joined, { indicator: 'lain', category: {} })).toBeNull();
	});
});

describe('a recognised column', () => {
	it('takes meaning, direction and level, and keeps its own title', () => {
		const joined = createJoined(
			['Kabupaten/Kota', 'TPT 2023'],
			['Kab. Garut', 7.3],
			['Kota Bandung', 8.8],
		);
		const meaning = meaningOf(joined, { indicator: 'TPT', category: {} });
		expect(meaning?.isSure).toBe(true);
		expect(withMeaning(columnIndicator('TPT', null, 1), meaning)).toMatchObject({
			id: 'TPT',
			name: { id: 'TPT' },
			measure: 'rate',
			direction: 'higher-is-worse',
			lowestLevel: 'kabkota',
			unit: 'persen',
		});
	});

	it('by a bare word takes only its level, so that it is refused below it', () => {
		const joined = createJoined(
			['Kabupaten/Kota', 'kemiskinan'],
			['Kab. Garut', 9.8],
			['Kota Bandung', 4],
		);
		const meaning = meaningOf(joined, { indicator: 'kemiskinan', category: {} });
		expect(withMeaning(columnIndicator('kemiskinan', null, 1), meaning)).toMatchObject({
			direction: 'neutral',
			lowestLevel: 'kabkota',
		});
	});

	it('that nobody knows stays as it is', () => {
		const own = columnIndicator('skor', null, 1);
		expect(withMeaning(own, null)).toBe(own);
	});
});

describe('a table', () => {
	it('with unemployment of kecamatan has a rate below its level (W1)', () => {
		const warnings = warningsOf(
			['Kecamatan', 'Kabupaten/Kota', 'TPT (%)'],
			['Andir', 'Kota Bandung', 7.3],
			['Cicendo', 'Kota Bandung', 8.8],
		);
		expect(
			warnings.map(({ column, warning }) => [column, warning.number, warning.severity]),
		).toEqual([['TPT (%)', 'W1', 'error']]);
	});

	it('with two lines of extreme poverty is no series (W4)', () => {
		const warnings = warningsOf(
			['Provinsi', 'Kemiskinan Ekstrem US$1,90 (%)', 'Kemiskinan Ekstrem US$2,15 (%)'],
			['Banten', 0.83, 1.2],
			['Bali', 0.5, 0.7],
		);
		expect(warnings.map(({ warning }) => [warning.code, warning.number])).toEqual([
			['lines-differ', 'W4'],
		]);
	});

	it('with P2 above P1 is told so and keeps its figures', () => {
		const warnings = warningsOf(
			['Kabupaten/Kota', 'P1', 'P2'],
			['Kab. Garut', 1.2, 0.3],
			['Kota Bandung', 0.2, 0.9],
		);
		expect(warnings.map(({ warning }) => [warning.code, warning.count])).toEqual([
			['poverty-indices-disordered', 1],
		]);
	});

	it('with the poverty rate of a year that is published is compared, and people with thousands', () => {
		const warnings = warningsOf(
			['Kabupaten/Kota', 'P0 2025', 'Jumlah Penduduk Miskin 2025 (Jiwa)'],
			['Kab. Lumajang', 8.6, 90_510],
			['Kota Metro', 6.54, 11_000],
		);
		expect(warnings.map(({ warning }) => [warning.code, warning.count])).toEqual([
			['published-differs', 1],
			['published-differs', 2],
		]);
	});

	it('of who came to an event is no indicator: ninety participants in Lumajang', () => {
		const warnings = warningsOf(
			['Kabupaten/Kota', 'Jumlah Peserta Kegiatan 2023'],
			['Kabupaten Lumajang', 90],
			['Kabupaten Jember', 75],
		);
		expect(warnings.map(({ warning }) => [warning.code, warning.severity])).toEqual([
			['not-an-indicator', 'error'],
		]);
		expect(
			warningsOf(['Kabupaten/Kota', 'Jumlah Peserta BPJS Kesehatan'], ['Kab. Garut', 90]),
		).toEqual([]);
	});

	it('with two lines in one column is no series (W4)', () => {
		const warnings = warningsOf(
			['Kabupaten/Kota', 'Tahun', 'Garis', 'Persentase Kemiskinan Ekstrem'],
			['Kab. Garut', 2024, 'US$1,90 PPP 2011', 0.8],
			['Kab. Garut', 2025, 'US$2,15 PPP 2017', 1.2],
			['Kota Bandung', 2024, 'US$1,90 PPP 2011', 0.3],
			['Kota Bandung', 2025, 'US$2,15 PPP 2017', 0.4],
		);
		expect(warnings.map(({ warning }) => [warning.code, warning.number])).toEqual([
			['lines-differ', 'W4'],
		]);
	});

	it('with years of extreme poverty and no line may be of two lines (W4)', () => {
		const warnings = warningsOf(
			['Kabupaten/Kota', 'Tahun', 'Persentase Kemiskinan Ekstrem'],
			['Kab. Garut', 2024, 0.8],
			['Kab. Garut', 2025, 1.2],
			['Kota Bandung', 2024, 0.3],
			['Kota Bandung', 2025, 0.4],
		);
		expect(warnings.map(({ warning }) => warning.code)).toContain('line-may-change');
	});

	it('with coverage of 130 percent is explained (W9)', () => {
		const warnings = warningsOf(
			['Kecamatan', 'Kabupaten/Kota', 'Cakupan PKH (%)'],
			['Andir', 'Kota Bandung', 130],
			['Cicendo', 'Kota Bandung', 80],
		);
		expect(warnings.map(({ warning }) => [warning.code, warning.count])).toEqual([
			['coverage-over-hundred', 1],
		]);
	});

	it('with families divided by people is told so (W11)', () => {
		const warnings = warningsOf(
			['Kecamatan', 'Kabupaten/Kota', 'KPM PKH 2023', 'Jumlah Penduduk 2023 (Jiwa)', 'Persen PKH'],
			['Andir', 'Kota Bandung', 3000, 40_000, 7.5],
			['Cicendo', 'Kota Bandung', 1010, 41_000, 2.46],
			['Coblong', 'Kota Bandung', 1170, 30_000, 3.9],
		);
		expect(warnings.map(({ warning }) => [warning.code, warning.number])).toContainEqual([
			'units-differ',
			'W11',
		]);
	});

	it('with registered people beside a rate and a count of BPS has two denominators (W9)', () => {
		const warnings = warningsOf(
			[
				'Provinsi',
				'Persentase Penduduk Miskin 2019',
				'Jumlah Penduduk Miskin 2019 (ribu)',
				'Jumlah Penduduk 2019 (Jiwa)',
			],
			['Banten', 6.17, 826.13, 12_881_374],
			['Bali', 4.25, 193.77, 4_380_000],
		);
		expect(warnings.map(({ warning }) => warning.code)).toContain('denominators-differ');
	});
});
