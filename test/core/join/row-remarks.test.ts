import { describe, expect, it } from 'vitest';
import { classifyRemark, sectionKind } from '../../../src/core/join/row-remarks.ts';

describe('a row that is about no area', () => {
	it.each([
		'Indonesia',
		'INDONESIA',
		'Jumlah',
		'JUMLAH',
		'Total',
		'Sub Total',
		'Rata-rata',
		'Nasional',
	])('%s is a total', (label) => {
		expect(classifyRemark(label, [label, 12])).toEqual({ outcome: 'aggregate', reason: 'total' });
	});

	it.each(['Sumber: BPS', 'Source: BPS', 'Catatan: sementara', 'Keterangan:', '* angka sementara'])(
		'%s is a footnote',
		(label) => {
			expect(classifyRemark(label, [label, null])).toEqual({
				outcome: 'note',
				reason: 'footnote',
			});
		},
	);

	it('prose is a footnote', () => {
		const prose =
			'Angka ini dihitung kembali dengan metode baru dan tidak sebanding dengan tahun lalu';
		expect(classifyRemark(prose, [prose, 1])?.reason).toBe('footnote');
	});

	it('a footnote may stand in another column', () => {
		expect(classifyRemark('', ['', 'Sumber: BPS'])?.outcome).toBe('note');
	});

	it.each(['Kabupaten', 'KOTA', 'Kecamatan', 'Kabupaten/Regency', 'Kota / Municipality'])(
		'%s alone is a section heading',
		(label) => {
			expect(classifyRemark(label, [label, '', null])?.reason).toBe('section');
		},
	);

	it('Kota with a figure is no heading: it is a kecamatan', () => {
		expect(classifyRemark('Kota', ['Kota', 12])).toBeNull();
	});

	it('an area is none', () => {
		for (const label of ['Bogor', 'Kota Baru', 'Sumbermanjing', 'Totikum', 'Notoharjo', ''])
			expect(classifyRemark(label, [label, 4])).toBeNull();
	});
});

describe('the kind a section heading announces', () => {
	it('is kabupaten or kota, in either language', () => {
		expect(sectionKind('Kabupaten', ['Kabupaten'])).toBe('kabupaten');
		expect(sectionKind('KOTA', ['KOTA', null])).toBe('kota');
		expect(sectionKind('Municipality', ['Municipality'])).toBe('kota');
	});

	it('is none for other headings and other rows', () => {
		expect(sectionKind('Kecamatan', ['Kecamatan'])).toBeNull();
		expect(sectionKind('Kota', ['Kota', 12])).toBeNull();
		expect(sectionKind('Bogor', ['Bogor'])).toBeNull();
	});
});
