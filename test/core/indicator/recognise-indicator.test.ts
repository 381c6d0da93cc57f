import { describe, expect, it } from 'vitest';
import { recogniseIndicator } from '../../../src/core/indicator/recognise-indicator.ts';

describe('a header that names a known indicator', () => {
	it.each([
		['Persentase Penduduk Miskin', 'persentase-penduduk-miskin'],
		['persentase_penduduk_miskin', 'persentase-penduduk-miskin'],
		['Persentase Penduduk Miskin - Maret', 'persentase-penduduk-miskin'],
		[
			'Persentase Penduduk Miskin (P0) Menurut Kabupaten/Kota (Persen)',
			'persentase-penduduk-miskin',
		],
		['Persentase Penduduk Miskin (%)', 'persentase-penduduk-miskin'],
		['Presentase Penduduk Miskin 2024', 'persentase-penduduk-miskin'],
		['% Penduduk Miskin', 'persentase-penduduk-miskin'],
		['Tingkat Kemiskinan', 'persentase-penduduk-miskin'],
		['P0', 'persentase-penduduk-miskin'],
		['P0 (%)', 'persentase-penduduk-miskin'],
		['Jumlah Penduduk Miskin - Maret (ribu) (Ribu)', 'jumlah-penduduk-miskin'],
		['Jumlah Penduduk Miskin (Ribu Jiwa)', 'jumlah-penduduk-miskin'],
		['Jumlah Penduduk Miskin Menurut Provinsi (Ribu Jiwa)', 'jumlah-penduduk-miskin'],
		['Tabel 4.1 Jumlah Penduduk Miskin Menurut Kabupaten/Kota, 2024', 'jumlah-penduduk-miskin'],
		['Indeks Kedalaman Kemiskinan (P1)', 'indeks-kedalaman-kemiskinan'],
		[
			'Indeks Kedalaman Kemiskinan (P1) Menurut Kabupaten/Kota - 2022',
			'indeks-kedalaman-kemiskinan',
		],
		['indeks_keparahan_kemiskinan', 'indeks-keparahan-kemiskinan'],
		['P2', 'indeks-keparahan-kemiskinan'],
		['Garis Kemiskinan - Maret (Rp)', 'garis-kemiskinan'],
		['Garis Kemiskinan Menurut Kabupaten/Kota (Rupiah/kapita/bulan)', 'garis-kemiskinan'],
	])('%s is %s', (header, id) => {
		expect(recogniseIndicator(header)).toBe(id);
	});

	it.each([
		'Jumlah Penduduk',
		'Persentase Penduduk Miskin Ekstrem',
		'Jumlah Penduduk Miskin Ekstrem',
		'Persentase Penduduk Miskin Perkotaan',
		'Jumlah Rumah Tangga Miskin',
		'Tingkat Pengangguran Terbuka',
		'P0 dan P1',
		'p10',
		'',
	])('%j is a near miss and stays unknown', (header) => {
		expect(recogniseIndicator(header)).toBeNull();
	});
});
