import { describe, expect, it } from 'vitest';
import { headerWords, indicatorName, readHeader } from '../../../src/core/table/read-header.ts';

describe('the words of a header', () => {
	it('are lower case, with underscores, slashes, dots and line breaks as spaces', () => {
		expect(headerWords('bps_nama_kabupaten_kota')).toBe('bps nama kabupaten kota');
		expect(headerWords('Kabupaten/\nKota')).toBe('kabupaten kota');
		expect(headerWords('Kab.\u00a0Kota')).toBe('kab kota');
	});

	it('are parted where a capital follows a small letter', () => {
		expect(headerWords('namaKecamatan')).toBe('nama kecamatan');
	});
});

describe('a header of areas', () => {
	it.each([
		['nama_provinsi', 'provinsi'],
		['Propinsi', 'provinsi'],
		['Kabupaten/Kota', 'kabkota'],
		['kab/kota', 'kabkota'],
		['namakab', 'kabkota'],
		['KODE_KEC', 'kecamatan'],
		['bps_nama_kecamatan', 'kecamatan'],
		['Distrik', 'kecamatan'],
		['KODE_KD', 'desa'],
		['kemendagri_nama_desa_kelurahan', 'desa'],
	])('%s is of level %s', (header, level) => {
		expect(readHeader(header).level).toBe(level);
	});

	it('says whether it holds codes or names', () => {
		expect(readHeader('kode_kabupaten_kota')).toMatchObject({ isCode: true, isName: false });
		expect(readHeader('nama_kabupaten_kota')).toMatchObject({ isCode: false, isName: true });
		expect(readHeader('Wilayah')).toMatchObject({ isCode: false, isName: true, level: null });
		expect(readHeader('adm2_pcode')).toMatchObject({ isCode: true });
	});

	it('says whose codes they are when it names BPS or Kemendagri', () => {
		expect(readHeader('bps_kode_kecamatan').system).toBe('bps');
		expect(readHeader('kemendagri_kode_kecamatan').system).toBe('kemendagri');
		expect(readHeader('kode_kecamatan').system).toBeNull();
	});

	it('of kabupaten only is told from one of kabupaten and kota', () => {
		expect(readHeader('Kabupaten').kabupatenOnly).toBe(true);
		expect(readHeader('nama_kab').kabupatenOnly).toBe(true);
		expect(readHeader('Kabupaten/Kota').kabupatenOnly).toBe(false);
		expect(readHeader('kabkota').kabupatenOnly).toBe(false);
	});

	it('is a level’s own name when it is nothing else', () => {
		for (const header of ['Kecamatan', 'nama_kabupaten_kota', 'Kab/Kota', 'NAMA DESA'])
			expect(readHeader(header).isLevelName).toBe(true);
		for (const header of ['Kecamatan tujuan', 'kode_kecamatan', 'Wilayah', ''])
			expect(readHeader(header).isLevelName).toBe(false);
	});
});

describe('a header that names a property of areas', () => {
	it.each([
		'Status Desa',
		'Luas Kecamatan',
		'Jumlah Desa',
		'Ibu Kota',
		'Nama Camat',
		'Jenis Wilayah',
	])('%s is no header of areas', (header) => {
		expect(readHeader(header)).toMatchObject({ isProperty: true, isName: false, level: null });
	});

	it('is one of areas when it says by what it is listed', () => {
		expect(readHeader('Jumlah Penduduk Menurut Kecamatan').isProperty).toBe(false);
	});
});

describe('other headers', () => {
	it('name a part of a period', () => {
		expect(readHeader('tahun').periodPart).toBe('year');
		expect(readHeader('nama_tahun').periodPart).toBe('year');
		expect(readHeader('periode_bulan').periodPart).toBe('month');
		expect(readHeader('Semester').periodPart).toBe('semester');
		expect(readHeader('Triwulan').periodPart).toBe('quarter');
		expect(readHeader('Harapan hidup (tahun)').periodPart).toBeNull();
		expect(readHeader('Penerima Triwulan II').periodPart).toBeNull();
	});

	it('name the unit of the figures beside them', () => {
		expect(readHeader('satuan').isUnit).toBe(true);
		expect(readHeader('satuan kerja').isUnit).toBe(false);
	});

	it('number rows, or are empty', () => {
		for (const header of ['No', 'nomor', 'id', 'Unnamed: 0', ''])
			expect(readHeader(header).isRowNumber).toBe(true);
		expect(readHeader('nomor induk').isRowNumber).toBe(false);
	});

	it.each([
		['Jumlah (Ribu Jiwa)', 'ribu orang'],
		['Jumlah (ribu)', 'ribu'],
		['Garis Kemiskinan (Rp)', 'rupiah'],
		['Pengeluaran (ribu rupiah/orang/tahun)', 'ribu rupiah'],
		['Persentase Penduduk Miskin', 'persen'],
		['% Akses', 'persen'],
		['jumlah_kpm', 'kpm'],
		['Jumlah KK', 'keluarga'],
		['Indeks Kedalaman', 'indeks'],
		['Umur Harapan Hidup (Tahun)', 'tahun'],
		['Kepadatan - (Jiwa/Km2)', 'orang/km²'],
		['Penduduk (000 jiwa)', 'ribu orang'],
		['Penduduk Miskin (000)', 'ribu'],
		['Number of poor people (thousand)', 'ribu'],
		['Jumlah Anggota Rumah Tangga DTKS', 'orang'],
		['Rumah tangga dengan anggota keluarga sakit', 'keluarga'],
		['Poor population (thousand people)', 'ribu orang'],
		['PDRB ADHB (miliar Rp)', 'miliar rupiah'],
		['Pendapatan Asli Daerah (Rp juta)', 'juta rupiah'],
		['Anggaran (dalam jutaan rupiah)', 'juta rupiah'],
		['Belanja (Rp. 000)', 'ribu rupiah'],
		['Realisasi (triliun rupiah)', 'triliun rupiah'],
		['Skor', null],
	])('%s has the unit %s', (header, unit) => {
		expect(readHeader(header).unit).toBe(unit);
	});

	it('an empty header claims nothing but a row number', () => {
		expect(readHeader('')).toMatchObject({
			level: null,
			isCode: false,
			isName: false,
			period: null,
			unit: null,
		});
	});
});

describe('what a column measures, by its header', () => {
	it.each([
		['Jumlah Penduduk Miskin - Maret (ribu) (Ribu)', 'Jumlah Penduduk Miskin'],
		['Persentase Penduduk Miskin 2024', 'Persentase Penduduk Miskin'],
		['jumlah_kpm', 'jumlah_kpm'],
		['Jumlah Penduduk Ribu Jiwa', 'Jumlah Penduduk'],
		['Tahun 2023 - Laki-laki', 'Laki-laki'],
		['Penduduk Miskin - Semester I 2024', 'Penduduk Miskin'],
		['TPT Agustus', 'TPT'],
		['(Rp)', '(Rp)'],
	])('%s: %s', (header, name) => {
		expect(indicatorName(header)).toBe(name);
	});

	it('is not said by a header that is only a period', () => {
		for (const header of [
			'2023',
			'2023.0',
			'2024 - Maret',
			'Tahun 2023',
			'Maret',
			'2023*',
			'Sem I 2023',
			's.d. Juni 2024',
		])
			expect(indicatorName(header)).toBe('');
	});
});
