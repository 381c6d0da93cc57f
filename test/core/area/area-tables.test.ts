import { describe, expect, it } from 'vitest';
import {
	desaFromRows,
	kabkotaFromRows,
	kecamatanFromRows,
	provinsiFromRows,
	shortNameOf,
} from '../../../src/core/area/area-tables.ts';

describe('the short name of a kab/kota', () => {
	it('drops Kabupaten and keeps Kota', () => {
		expect(shortNameOf('Kabupaten Bogor')).toBe('Bogor');
		expect(shortNameOf('Kota Bogor')).toBe('Kota Bogor');
	});

	it('drops Administrasi with either', () => {
		expect(shortNameOf('Kabupaten Administrasi Kepulauan Seribu')).toBe('Kepulauan Seribu');
		expect(shortNameOf('Kota Administrasi Jakarta Pusat')).toBe('Kota Jakarta Pusat');
	});
});

describe('our tables', () => {
	it('give a provinsi its names and both BPS codes', () => {
		const [aceh] = provinsiFromRows([
			{
				kemendagri: '92',
				name: 'Papua Barat',
				short_name: 'Papua Barat',
				bps_2020: '91',
				bps_2025: '91',
				other_names: 'Irian Jaya Barat|Irjabar',
			},
		]);
		expect(aceh).toEqual({
			code: '92',
			level: 'provinsi',
			kind: 'provinsi',
			name: 'Papua Barat',
			shortName: 'Papua Barat',
			parent: null,
			bps2020: '91',
			bps2025: '91',
			otherNames: ['Irian Jaya Barat', 'Irjabar'],
		});
	});

	it('give a kab/kota the parent of its code and no code where none is known', () => {
		const [bogor] = kabkotaFromRows([
			{ kemendagri: '32.71', kind: 'kota', name: 'Kota Bogor', bps_2020: '3271', bps_2025: '' },
		]);
		expect(bogor).toMatchObject({ parent: '32', kind: 'kota', bps2020: '3271', bps2025: null });
	});

	it('give a kecamatan its own name as short name', () => {
		const [andir] = kecamatanFromRows([{ kemendagri: '32.73.05', name: 'Andir', bps_2020: '' }]);
		expect(andir).toMatchObject({ level: 'kecamatan', shortName: 'Andir', parent: '32.73' });
	});

	it('tell a kelurahan (1…) from a desa (2…) by the last part of its code', () => {
		const kinds = desaFromRows([
			{ code: '32.73.05.1006', name: 'Campaka' },
			{ code: '32.04.05.2001', name: 'Cibiru Hilir' },
		]).map(({ kind }) => kind);
		expect(kinds).toEqual(['kelurahan', 'desa']);
	});

	it('with a bad code or kind are an error of ours', () => {
		expect(() => provinsiFromRows([{ kemendagri: '3200', name: 'x' }])).toThrow(RangeError);
		expect(() => kabkotaFromRows([{ kemendagri: '32.04', kind: 'city', name: 'x' }])).toThrow(
			RangeError,
		);
		expect(() => kecamatanFromRows([{ name: 'x' }])).toThrow(RangeError);
	});
});
