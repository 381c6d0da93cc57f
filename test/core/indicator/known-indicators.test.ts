import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { headerKeys } from '../../../src/core/indicator/header-key.ts';
import { KnownIndicators, type ColumnWords } from '../../../src/core/indicator/known-indicators.ts';

const known = loadKnownIndicators();

function createWords(header: string, more: Partial<ColumnWords> = {}): ColumnWords {
	return { header, unit: null, titles: [], categories: [], others: [], ...more };
}

function idOf(header: string, more: Partial<ColumnWords> = {}): string | null {
	return known.recognise(createWords(header, more))?.id ?? null;
}

describe('a header', () => {
	it.each([
		['Persentase Penduduk Miskin - Maret', 'persentase-penduduk-miskin'],
		['presentase_penduduk_miskin', 'persentase-penduduk-miskin'],
		['Umur Harapan Hidup (UHH)', 'umur-harapan-hidup'],
		['TPT Agustus 2023', 'tingkat-pengangguran-terbuka'],
		['Rata-rata Lama Sekolah (Tahun)', 'rata-rata-lama-sekolah'],
		['Jumlah KPM PKH', 'kpm-pkh'],
		['Keluarga P3KE Desil 1', 'keluarga-p3ke-desil-1'],
		['P3KE desil 2', 'keluarga-p3ke-desil-2'],
		['Jumlah KK P3KE Desil 4', 'keluarga-p3ke-desil-4'],
		['P3KE Desil 1-2', 'keluarga-p3ke-desil-1-2'],
		['Jumlah Keluarga Desil 1 s.d. 3 P3KE', 'keluarga-p3ke-desil-1-3'],
		['P3KE desil 1–4', 'keluarga-p3ke'],
		['Tabel 4.2 Gini Ratio Menurut Kabupaten/Kota, 2023', 'rasio-gini'],
	])('%s is recognised', (header, id) => {
		expect(idOf(header)).toBe(id);
	});

	it.each(['Agglo_Cluster', 'Klasifikasi Kemiskinan', 'Skor', 'Persentase Sampah Terkelola', ''])(
		'%j stays unknown',
		(header) => {
			expect(known.recognise(createWords(header))).toBeNull();
		},
	);

	it.each(['Desil 1-4', 'P3KE desil 2-4', 'P3KE desil 10', 'Keluarga DTSEN desil 1-4'])(
		'%s is not decile 1',
		(header) => {
			expect(idOf(header) ?? '').not.toMatch(/desil-1$/u);
		},
	);

	it.each([
		['Keluarga DTKS PPKS', 'keluarga-dtks'],
		['DTKS belum menerima bansos', 'keluarga-dtks'],
		['Individu P3KE desil 1', 'individu-p3ke'],
		['KK P3KE hasil verval', 'keluarga-p3ke'],
		['Keluarga DTSEN desil 2', 'keluarga-dtsen'],
		['Jml KK DTSEN desil 1', 'keluarga-dtsen-desil-1'],
		['Jumlah penerima bansos', 'kpm-bansos'],
		['Rumah tangga DTKS', 'rumah-tangga-dtks'],
		['Jumlah Ruta DTKS penerima bansos', 'rumah-tangga-dtks'],
		['PMKS Anak Jalanan', 'jumlah-ppks'],
		['Jumlah PPKS lanjut usia terlantar', 'jumlah-ppks'],
	])('%s is its register, part, decile, verval and category aside', (header, id) => {
		expect(idOf(header)).toBe(id);
	});

	it('in households is households of DTKS, and of no register without them', () => {
		expect(idOf('DTKS', { unit: 'rumah tangga' })).toBe('rumah-tangga-dtks');
		expect(idOf('DTSEN', { unit: 'rumah tangga' })).toBeNull();
	});

	it('of people in a decile is people of the register, not its families', () => {
		expect(idOf('Data P3KE Desil 1 (jiwa)', { unit: 'jiwa' })).toBe('individu-p3ke');
	});

	it('of people in a file named after their register counts no families', () => {
		const titles = ['dtks.csv'];
		expect(idOf('DTKS (jiwa)', { unit: 'jiwa', titles })).toBe('individu-dtks');
	});

	it('that is a bare word is likely, not certain', () => {
		expect(known.recognise(createWords('P3KE'))?.certainty).toBe('likely');
		expect(known.recognise(createWords('kemiskinan'))?.certainty).toBe('likely');
		expect(known.recognise(createWords('P0'))?.certainty).toBe('exact');
	});

	it('names extreme poverty of no line unless it tells the line', () => {
		expect(idOf('Kemiskinan Ekstrem')).toBe('persentase-kemiskinan-ekstrem-tanpa-garis');
		expect(idOf('Persentase kemiskinan ekstrem US$2,15')).toBe('persentase-kemiskinan-ekstrem-215');
	});

	it('of urban people is the same indicator with a category', () => {
		expect(known.recognise(createWords('Persentase Penduduk Miskin Perkotaan'))).toMatchObject({
			id: 'persentase-penduduk-miskin',
			part: { daerah: 'perkotaan' },
		});
	});

	it('is a rate or its count by its unit', () => {
		expect(idOf('Penduduk Miskin', { unit: 'persen' })).toBe('persentase-penduduk-miskin');
		expect(idOf('Penduduk Miskin', { unit: 'ribu jiwa' })).toBe('jumlah-penduduk-miskin');
		expect(idOf('Kemiskinan Ekstrem', { unit: 'orang' })).toBe('jumlah-penduduk-miskin-ekstrem');
	});
});

describe('a header as offices write it', () => {
	it.each([
		['Jml. Pddk Miskin (000 jiwa)', 'jumlah-penduduk-miskin'],
		['Tk. Kemiskinan (%)', 'persentase-penduduk-miskin'],
		['Pct Miskin', 'persentase-penduduk-miskin'],
		['Rata2 Lama Sekolah', 'rata-rata-lama-sekolah'],
		['I P M', 'indeks-pembangunan-manusia'],
		['KPM PKH Thp 4 2023', 'kpm-pkh'],
		['P3KE D1', 'keluarga-p3ke-desil-1'],
		['Persentase Kemiskinan Ekstrem (USD 2.15)', 'persentase-kemiskinan-ekstrem-215'],
		['Kemiskinan Ekstrem PPP 1,9 USD', 'persentase-kemiskinan-ekstrem-190'],
		['Prevalensi Stunting (SSGI 2022)', 'prevalensi-stunting-ssgi'],
		['Jumlah Keluarga (P3KE)', 'keluarga-p3ke'],
		['P1 (Indeks Kedalaman Kemiskinan) 2023', 'indeks-kedalaman-kemiskinan'],
		['IKK (P1)', 'indeks-kedalaman-kemiskinan'],
		['IKK (P2)', 'indeks-keparahan-kemiskinan'],
		['Number of poor people (thousand)', 'jumlah-penduduk-miskin'],
		['Angka Kemiskinan Ekstrim (%)', 'persentase-kemiskinan-ekstrem-tanpa-garis'],
		['KPM BLT DD', 'kpm-blt-desa'],
		['GKBM (Rp/kap/bln)', 'garis-kemiskinan-bukan-makanan'],
	])('%s is recognised', (header, id) => {
		expect(idOf(header)).toBe(id);
	});

	it.each([
		['Persentase Penduduk Miskin (BPTS)', 'persentase-penduduk-miskin'],
		['Keluarga Reksoxsek', 'keluarga-regsosek'],
		['Resosek', 'keluarga-regsosek'],
		['Individu Resokses', 'individu-regsosek'],
		['Data di TKS', 'keluarga-dtks'],
	])('%s is recognised as minutes of meetings misprint it', (header, id) => {
		expect(idOf(header)).toBe(id);
	});

	it.each(['Persentse Penduduk Miskin', 'Indeks Kedalaman Kmskinan (P1)'])(
		'%s, misspelt, is likely and never certain',
		(header) => {
			expect(known.recognise(createWords(header))?.certainty).toBe('likely');
		},
	);

	it.each([
		'Jumlah Penduduk (Usia Kerja)',
		'Persentase Penduduk Miskin (Target)',
		'IPM (Peringkat)',
		'TPT (Pemuda)',
		'Jumlah Keluarga menurut Desil 1 P3KE',
		'Persentase Penduduk Miskin menurut Target RPJMD',
		'Jumlah Keluarga Miskin',
		'Target Persentase Penduduk Miskin 2025',
		'Angka Partisipasi Kasar SD',
		'Jumlah Kelurahan',
		'IKK',
		'Jumlah Penduduk Miskin BPKS',
		'Jumlah Rumah Tangga Miskin',
		'Anggota rumah tangga DTKS',
	])('%s is something else, and stays unknown', (header) => {
		expect(idOf(header)).toBeNull();
	});

	it('in another unit than it counts is people of that register, or nothing', () => {
		expect(idOf('DTKS (Individu)', { unit: 'orang' })).toBe('individu-dtks');
		expect(idOf('P3KE (Jiwa)', { unit: 'orang' })).toBe('individu-p3ke');
		expect(idOf('PKH (Jiwa)', { unit: 'orang' })).toBeNull();
		expect(idOf('RTLH (%)', { unit: 'persen' })).toBeNull();
	});
});

describe('a column whose header says little', () => {
	const categories = [{ name: 'jenis_bansos', values: ['PKH', 'BPNT'] }];

	it('is told by its categories', () => {
		const found = known.recognise(createWords('jumlah_kpm', { categories }));
		expect(found?.id).toBe('kpm-bansos');
		expect(known.ofSlice(found, { jenis_bansos: 'PKH' })).toBe('kpm-pkh');
		expect(known.ofSlice(found, { jenis_bansos: 'BPNT' })).toBe('kpm-sembako');
	});

	it('has no id of its own where categories are several indicators', () => {
		const values = ['Angka Harapan Hidup', 'Angka Melek Huruf', 'IPM'];
		const found = known.recognise(
			createWords('nilai', { categories: [{ name: 'indikator', values }] }),
		);
		expect(found?.id).toBeNull();
		expect(known.lowestLevelOf(found)).toBe('kabkota');
	});

	it('is told by a title, likely', () => {
		const found = known.recognise(
			createWords('Total', { titles: ['Proyeksi Penduduk Jawa Barat'] }),
		);
		expect(found).toMatchObject({ id: 'jumlah-penduduk', certainty: 'likely' });
	});

	it.each([
		'Jumlah Keluarga Miskin Menurut Kabupaten/Kota di Provinsi Banten 2023',
		'Target Tingkat Kemiskinan Kabupaten/Kota 2025',
		'Peringkat IPM Kabupaten/Kota 2023',
		'Jumlah Pendamping PKH Kabupaten/Kota',
		'Jumlah Puskesmas dan Penduduk Menurut Kabupaten/Kota',
		'Jumlah Peserta BPJS Kesehatan Menunggak',
	])('is not what a title only mentions: %s', (title) => {
		expect(idOf('Jumlah', { titles: [title] }) ?? idOf('Nilai', { titles: [title] })).toBeNull();
	});

	it('is what a longer title says, unless another column is that', () => {
		const titles = ['Jumlah Penduduk Miskin Aceh'];
		expect(idOf('Jumlah Penduduk', { titles })).toBe('jumlah-penduduk-miskin');
		expect(idOf('Jumlah Penduduk', { titles, others: ['Jumlah Penduduk Miskin'] })).toBe(
			'jumlah-penduduk',
		);
		expect(idOf('IPM', { titles: ['IPM metode lama 2004-2012'] })).toBe('ipm-metode-lama');
	});
});

describe('the forms of a header', () => {
	it('are at least one, also of nothing', () => {
		expect(headerKeys('')).toEqual(['']);
	});

	it('leave years, months and units out, and keep ages', () => {
		expect(headerKeys('APS 7-12 Tahun 2023')).toContain('aps 7 12');
		expect(headerKeys('Garis Kemiskinan - September (Rp)')[0]).toBe('garis kemiskinan');
	});
});

describe('a catalogue of ours', () => {
	it('with two entries called the same is refused', () => {
		const [first] = known.definitions;
		if (!first) throw new RangeError('the catalogue is empty');
		expect(() => new KnownIndicators([first, { ...first, id: 'lain' }])).toThrow('names both');
		expect(() => new KnownIndicators([first, first])).toThrow('two entries');
	});
});
