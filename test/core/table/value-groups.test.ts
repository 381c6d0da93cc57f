import { describe, expect, it } from 'vitest';
import { isWhole, readGroups } from '../../../src/core/table/value-groups.ts';

/** Each header's figure and group, `-` for one that is no part of a set. */
function groups(...headers: readonly (string | readonly [string, string])[]): string[] {
	const read = headers.map((header) =>
		typeof header === 'string' ? { header, unit: null } : { header: header[0], unit: header[1] },
	);
	const found = readGroups(read);
	return read.map((_, at) => {
		const column = found.get(at);
		return column ? `${column.measured}: ${Object.values(column.group).join(' ')}` : '-';
	});
}

describe('columns that part one figure', () => {
	it('into men and women, however they are written', () => {
		expect(groups('Laki-laki', 'Perempuan', 'Jumlah')).toEqual([
			': Laki-laki',
			': Perempuan',
			': Jumlah',
		]);
		expect(groups('L', 'P', 'L+P')).toEqual([': Laki-laki', ': Perempuan', ': Jumlah']);
		expect(groups('penduduk_laki_laki', 'penduduk_perempuan')).toEqual([
			'penduduk: Laki-laki',
			'penduduk: Perempuan',
		]);
	});

	it('into town and country', () => {
		expect(groups('Perkotaan', 'Perdesaan', 'Perkotaan+Perdesaan')).toEqual([
			': Perkotaan',
			': Perdesaan',
			': Jumlah',
		]);
		expect(groups('P0 K', 'P0 D', 'P0 K+D')).toEqual([
			'P0: Perkotaan',
			'P0: Perdesaan',
			'P0: Jumlah',
		]);
	});

	it('into programmes, two of them being enough', () => {
		expect(groups('KPM PKH', 'KPM BPNT', 'Jumlah KPM')).toEqual([
			'Jumlah KPM: PKH',
			'Jumlah KPM: BPNT',
			'Jumlah KPM: Jumlah',
		]);
	});

	it('into the programme of the villages and others of its name', () => {
		expect(groups('KPM BLT', 'KPM BLT DD', 'KPM BPNT')).toEqual([
			'KPM: BLT',
			'KPM: BLT Desa',
			'KPM: BPNT',
		]);
		expect(groups('KPM PKH', 'KPM BLT Dana Desa')).toEqual(['KPM: PKH', 'KPM: BLT Desa']);
	});

	it('have as their whole the column of the same figure without a part', () => {
		expect(
			groups('Persentase Miskin Perkotaan', 'Persentase Miskin Perdesaan', 'Persentase Miskin'),
		).toEqual([
			'Persentase Miskin: Perkotaan',
			'Persentase Miskin: Perdesaan',
			'Persentase Miskin: Jumlah',
		]);
	});

	it('do so in each year', () => {
		expect(groups('2023 - Laki-laki', '2023 - Perempuan', '2024 - Laki-laki')).toEqual([
			': Laki-laki',
			': Perempuan',
			': Laki-laki',
		]);
	});

	it('by two kinds of groups at once', () => {
		const found = readGroups(
			['Perkotaan L', 'Perkotaan P', 'Perdesaan L', 'Perdesaan P', 'Jumlah'].map((header) => ({
				header,
				unit: null,
			})),
		);
		expect(found.get(2)?.group).toEqual({
			jenis_kelamin: 'Laki-laki',
			klasifikasi_daerah: 'Perdesaan',
		});
		expect(found.get(4)?.group).toEqual({ jenis_kelamin: 'Jumlah', klasifikasi_daerah: 'Jumlah' });
	});

	it('are told apart by their units', () => {
		expect(
			groups(
				['Miskin L', 'orang'],
				['Miskin P', 'orang'],
				['Miskin L', 'persen'],
				['Miskin P', 'persen'],
			),
		).toEqual([
			'Miskin (orang): Laki-laki',
			'Miskin (orang): Perempuan',
			'Miskin (persen): Laki-laki',
			'Miskin (persen): Perempuan',
		]);
	});

	it('are none where only one part is there', () => {
		expect(groups('Perempuan', 'Jumlah')).toEqual(['-', '-']);
		expect(groups('Persentase Perempuan', 'Jumlah Laki-laki')).toEqual(['-', '-']);
	});

	it('are none where kota and desa are counted', () => {
		expect(groups('Jumlah Kota', 'Jumlah Desa', 'Jumlah')).toEqual(['-', '-', '-']);
		expect(groups('Kota', 'Desa', 'Kota+Desa')).toEqual([': Perkotaan', ': Perdesaan', ': Jumlah']);
	});

	it('leave other columns alone', () => {
		expect(groups('Laki-laki', 'Perempuan', 'Rasio', 'Kepadatan').slice(2)).toEqual(['-', '-']);
	});

	it('do so whatever their order', () => {
		expect(groups('Jumlah Penduduk', 'Penduduk Perempuan', 'Penduduk Laki-laki')).toEqual([
			'Jumlah Penduduk: Jumlah',
			'Jumlah Penduduk: Perempuan',
			'Jumlah Penduduk: Laki-laki',
		]);
	});
});

describe('the whole of a category', () => {
	it('is a word for it, or all its parts', () => {
		for (const text of ['Jumlah', 'TOTAL', 'L+P', 'Laki-laki dan Perempuan', 'Kota+Desa', 'K + D'])
			expect(isWhole(text)).toBe(true);
		for (const text of ['Perempuan', 'PKH', 'Jumlah Desa', '']) expect(isWhole(text)).toBe(false);
	});
});
