import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { JoinedRow } from '../../../src/core/join/join-result.ts';
import { areasOfShortName, shortNames } from '../../../src/core/join/short-names.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry } = gazetteer;

function joinNames(...names: readonly string[]): readonly JoinedRow[] {
	const table = createTable(
		['Kabupaten/Kota', 'P0'],
		names.map((name) => [name, 5]),
	);
	return joinTable(createRequest(table), gazetteer).rows;
}

function areasOf(...names: readonly string[]): unknown[] {
	return joinNames(...names).map(({ area, reason }) => area ?? reason);
}

describe('the short names of kab/kota and provinsi', () => {
	it.each(['provinsi', 'kabkota'] as const)('are each of areas there are: %s', (level) => {
		for (const name of shortNames(level)) {
			expect(areasOfShortName(name, level, registry), name).not.toEqual([]);
			expect(registry.findByName(level, name), name).toEqual([]);
		}
	});

	it('are of one area, but for Mura', () => {
		const several = (['provinsi', 'kabkota'] as const).flatMap((level) =>
			shortNames(level).filter((name) => areasOfShortName(name, level, registry).length > 1),
		);
		expect(several).toEqual(['MURA']);
	});

	it('are understood in a column of provinsi, those in the list at once', () => {
		const names = ['Jabar', 'JATIM', 'Kal-Teng', 'NTB', 'D.I.Y', 'Babel', 'Kepri', 'Prov. Sulsel'];
		const rows = joinTable(
			createRequest(
				createTable(
					['Provinsi', 'P0'],
					[...names, 'Papsel', 'Kep. Babel', 'D.I. Yogya'].map((name) => [name, 5]),
				),
			),
			gazetteer,
		).rows;
		expect(rows.map(({ area, approved }) => [area, approved])).toEqual([
			...['32', '35', '62', '52', '34', '19', '21', '73'].map((code) => [code, true]),
			...['93', '19', '34'].map((code) => [code, false]),
		]);
	});

	it('are proposed and wait', () => {
		for (const row of joinNames('Jakbar', 'Kota Tangsel', 'Kab. Muba', 'OKUT')) {
			expect(row).toMatchObject({ outcome: 'matched', reason: 'short-name', approved: false });
		}
		expect(joinNames('Jakbar')[0]?.area).toBe('31.73');
	});

	it('of two areas are asked about', () => {
		expect(joinNames('Mura')[0]).toMatchObject({
			outcome: 'ambiguous',
			reason: 'short-name',
			suggestions: ['16.05', '62.12'],
		});
	});

	it('of another kind than the one written are none', () => {
		expect(joinNames('Kab. Jakbar')[0]?.reason).not.toBe('short-name');
	});
});

describe('two names in one cell', () => {
	it('of one kabupaten are proposed and wait', () => {
		const rows = joinNames('Kab. Toba Samosir / Toba', 'Mamuju Utara/Pasangkayu', 'Kab. Garut');
		expect(rows.map(({ area, approved }) => [area, approved])).toEqual([
			['12.12', false],
			['76.01', false],
			['32.05', true],
		]);
		expect(rows[0]?.reason).toBe('two-names');
	});

	it('of two kab/kota are asked about, also where one stands in brackets', () => {
		for (const name of ['Kab. Bandung / Bandung Barat', 'Kab. Bandung (Bandung Barat)']) {
			expect(joinNames(name)[0]).toMatchObject({
				outcome: 'ambiguous',
				reason: 'two-names',
				suggestions: ['32.04', '32.17'],
			});
		}
	});

	it('are one where the brackets hold a former name', () => {
		expect(joinNames('Toba (Toba Samosir)')[0]).toMatchObject({ area: '12.12', approved: true });
	});
});

describe('a larger area in brackets', () => {
	it('tells which of several kab/kota is meant', () => {
		expect(areasOf('Banjar (Jawa Barat)', 'Banjar (Kalsel)', 'Medan (Sumut)')).toEqual([
			'32.79',
			'63.03',
			'12.71',
		]);
	});

	it('tells which of several kecamatan is meant', () => {
		const rows = joinTable(
			createRequest(
				createTable(
					['Kecamatan', 'KPM'],
					['Cibatu (Garut)', 'Cibatu (Kab. Purwakarta)', 'Cibatu', 'Sukaraja (Kab. Bogor)'].map(
						(name) => [name, 5],
					),
				),
			),
			gazetteer,
		).rows;
		expect(rows.map(({ area, reason }) => area ?? reason)).toEqual([
			'32.05.12',
			'32.14.14',
			'several-areas',
			'32.01.04',
		]);
	});

	it('in which nothing of that name lies is asked about', () => {
		expect(areasOf('Badung (Jawa Barat)', 'Kab. Bandung (Bali)')).toEqual([
			'two-names',
			'two-names',
		]);
	});

	it('may be that of before a split', () => {
		expect(areasOf('Kab. Nabire (Papua)', 'Kota Sorong (Papua Barat)')).toEqual(['94.01', '96.71']);
	});
});

describe('a kecamatan with another name beside it', () => {
	const within = (...names: readonly string[]): readonly JoinedRow[] =>
		joinTable(
			createRequest(
				createTable(
					['Kabupaten', 'Kecamatan', 'KPM'],
					names.map((name) => ['Kab. Garut', name, 5]),
				),
			),
			gazetteer,
		).rows;

	it('of the same kabupaten is asked about', () => {
		for (const row of within(
			'Tarogong Kidul (Tarogong Kaler)',
			'Tarogong Kidul / Tarogong Kaler',
		)) {
			expect(row).toMatchObject({ outcome: 'ambiguous', reason: 'two-names' });
		}
	});

	it('that is the larger area’s is proposed', () => {
		const rows = within('Cibatu / Kab. Garut', 'Garut - Cibatu', 'Leuwigoong');
		expect(rows.map(({ area, approved }) => [area, approved])).toEqual([
			['32.05.12', false],
			['32.05.12', false],
			['32.05.11', true],
		]);
	});
});

describe('the mark of a note behind a name', () => {
	it('is no part of it, digit or letter', () => {
		const names = [
			'Kab. Nduga a)',
			'Kab. Nduga [2]',
			'Kab. Nduga (b)',
			'Kab. Nduga²',
			'Kab. Nduga *)',
		];
		expect(areasOf(...names)).toEqual(Array(5).fill('95.08'));
	});
});

describe('a kind behind a name', () => {
	it('tells a kabupaten from a kota as one in front does', () => {
		const rows = joinNames('Malang Kabupaten', 'Malang Kota', 'Cirebon Kab.', 'Bekasi, Kota');
		expect(rows.map(({ area }) => area)).toEqual(['35.07', '35.73', '32.09', '32.75']);
	});
});
