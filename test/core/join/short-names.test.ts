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

describe('the short names of kab/kota', () => {
	it('are each of areas there are, and no area’s own name', () => {
		for (const name of shortNames()) {
			expect(areasOfShortName(name, registry), name).not.toEqual([]);
			expect(registry.findByName('kabkota', name), name).toEqual([]);
		}
	});

	it('are of one area, but for Mura', () => {
		const several = shortNames().filter((name) => areasOfShortName(name, registry).length > 1);
		expect(several).toEqual(['MURA']);
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

describe('a kind behind a name', () => {
	it('tells a kabupaten from a kota as one in front does', () => {
		const rows = joinNames('Malang Kabupaten', 'Malang Kota', 'Cirebon Kab.', 'Bekasi, Kota');
		expect(rows.map(({ area }) => area)).toEqual(['35.07', '35.73', '32.09', '32.75']);
	});
});
