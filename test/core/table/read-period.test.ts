import { describe, expect, it } from 'vitest';
import {
	isPeriodText,
	monthOf,
	periodOf,
	periodOfCellText,
} from '../../../src/core/table/read-period.ts';

describe('the month a text names', () => {
	it.each([
		['Maret', 3],
		['Sept 2024', 9],
		['AGUSTUS', 8],
		['Pebruari', 2],
		['Nopember', 11],
		['Desember', 12],
	])('in %s is number %i', (text, month) => {
		expect(monthOf(text)).toBe(month);
	});

	it('is none in a year, and none where two are named', () => {
		expect(monthOf('2024')).toBeNull();
		expect(monthOf('Maret dan September 2024')).toBeNull();
	});

	it('is a word of its own: desa and mareta are no months', () => {
		expect(monthOf('desa')).toBeNull();
		expect(monthOf('maretan')).toBeNull();
	});
});

describe('the period a text names', () => {
	it.each([
		['Maret 2025', '2025-03'],
		['Penduduk Miskin, 2024.csv', '2024'],
		['data_2023_maret', '2023-03'],
		['P0 (2010)', '2010'],
		['Persentase, Maret dan September 2024', '2024'],
		['2023.0', '2023'],
		['2023*', '2023'],
		['Tahun 2023', '2023'],
		['2023/2024', '2023/2024'],
		['Tahun Ajaran 2023/2024', '2023/2024'],
		['Sem I 2023', '2023-S1'],
		['Semester 2 Tahun 2024', '2024-S2'],
		['Triwulan II-2023', '2023-Q2'],
		['TW IV 2022', '2022-Q4'],
		['Q3 2021', '2021-Q3'],
		['Agustus 2024', '2024-08'],
		['s.d. Juni 2024', '2024-06'],
		['2024-03-31', '2024-03'],
		['Semester 1 dan Semester 2 2024', '2024'],
	])('in %s is %s', (text, period) => {
		expect(periodOf(text)).toBe(period);
	});

	it('is none where no year stands, or two, or a longer number', () => {
		for (const text of ['Maret', '2019-2023', '2022/2025', 'kode 12022', '20233', ''])
			expect(periodOf(text)).toBeNull();
	});

	it('is one year when it is written twice', () => {
		expect(periodOf('2024 (angka 2024)')).toBe('2024');
	});
});

describe('the period of a cell', () => {
	it('may be a span of years, which a header is not', () => {
		expect(periodOfCellText('2022-2023')).toBe('2022/2023');
		expect(periodOfCellText('2019–2023**')).toBe('2019/2023');
	});

	it('is all the cell says', () => {
		for (const text of ['2023*', 'Tahun 2023', 'Sem I 2023', 'Triwulan II-2023', '2023/2024'])
			expect(isPeriodText(text)).toBe(true);
		for (const text of ['Penduduk 2023', '12', 'Maret', 'Garut'])
			expect(isPeriodText(text)).toBe(false);
	});
});
