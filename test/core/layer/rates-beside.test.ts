import { describe, expect, it } from 'vitest';
import { ratesBeside } from '../../../src/core/layer/rates-beside.ts';
import { createCatalogue, createEntry } from '../create-catalogue.ts';

const RATE = 'persentase-penduduk-miskin';
const COUNT = 'jumlah-penduduk-miskin';
const CATALOGUE = createCatalogue(
	createEntry(RATE),
	createEntry(COUNT, { measure: 'count', companion: RATE }),
);

describe('the rates offered in place of a count', () => {
	it('of a bundled count are its companion', () => {
		expect(ratesBeside({ id: COUNT }, 'kabkota', [], CATALOGUE)).toEqual([
			{ origin: 'bundled', indicator: RATE },
		]);
	});

	it('are none at a level where the companion is not valid', () => {
		expect(ratesBeside({ id: COUNT }, 'kecamatan', [], CATALOGUE)).toEqual([]);
		expect(ratesBeside({ id: COUNT }, 'kecamatan', [COUNT, RATE], CATALOGUE)).toEqual([]);
	});

	it('of a table are its columns of shares, the count’s own first', () => {
		const columns = ['Persentase Rumah Layak', COUNT, 'Jumlah KK', RATE];
		expect(ratesBeside({ id: COUNT }, 'kabkota', columns, CATALOGUE)).toEqual([
			{ origin: 'table', indicator: RATE },
			{ origin: 'table', indicator: 'Persentase Rumah Layak' },
		]);
	});

	it('of a count nobody knows are the shares beside it, and none where there are none', () => {
		const columns = ['Jumlah KPM', 'Persentase KPM'];
		expect(ratesBeside({ id: 'Jumlah KPM' }, 'kecamatan', columns, CATALOGUE)).toEqual([
			{ origin: 'table', indicator: 'Persentase KPM' },
		]);
		expect(ratesBeside({ id: 'Jumlah KPM' }, 'desa', ['Jumlah KPM'], CATALOGUE)).toEqual([]);
	});

	it('are three at most', () => {
		const columns = ['Persen A', 'Persen B', 'Persen C', 'Persen D'];
		expect(ratesBeside({ id: 'Jumlah' }, 'desa', columns, CATALOGUE)).toHaveLength(3);
	});
});
