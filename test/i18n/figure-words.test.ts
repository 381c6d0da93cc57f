import { describe, expect, it } from 'vitest';
import { createAppearance } from '../core/create-appearance.ts';
import { createWords } from '../core/create-figure.ts';

describe('the words of a figure', () => {
	const words = createWords(createAppearance({ '32.01': 1.5, '32.02': 8.47, '33.01': 42.56 }));

	it('name the theme, the level, the place and the period', () => {
		expect(words.title).toBe('Persentase penduduk miskin menurut kabupaten/kota, Negeri Uji');
		expect(words.subtitle).toBe('Maret 2025 · persen penduduk');
	});

	it('set published figures of the provinsi and the nation beside the period', () => {
		const published = [
			{ name: 'Banten', value: 5.63 },
			{ name: 'Indonesia', value: 8.47 },
		];
		expect(createWords(createAppearance({}), { published }).subtitle).toBe(
			'Maret 2025 · persen penduduk · Banten 5,63\u00a0% · Indonesia 8,47\u00a0%',
		);
	});

	it('have an interval for each class, none of which overlap', () => {
		expect(words.classes).toEqual(['1,50 – 4,98', '4,99 – 25,51', '25,52 – 42,56']);
	});

	it('write degrees with their side, and minutes where there are some', () => {
		expect(words.degrees(120, 'lng')).toBe('120° BT');
		expect(words.degrees(-8.5, 'lat')).toBe('8° 30′ LS');
		expect(words.degrees(0, 'lat')).toBe('0°');
	});

	it('state the projection with its standard parallel', () => {
		expect(words.projection(-8)).toBe(
			'Proyeksi: silinder ekuivalen (sama luas), paralel standar 8° LS.',
		);
		expect(words.projection(0)).toBe('Proyeksi: silinder ekuivalen (sama luas) Lambert.');
	});

	it('say so where nobody stated a source', () => {
		expect(createWords(createAppearance({}), { source: null }).source).toBe(
			'Sumber data tidak disebutkan.',
		);
	});

	it('name whose boundaries are drawn, and say so where these may not be passed on', () => {
		const own = { attribution: 'BIG 2023', redistributable: false };
		expect(words.boundaries).toBe('Batas: Uji.');
		expect(createWords(createAppearance({}), { boundaries: own }).boundaries).toBe(
			'Batas: BIG 2023. Batas ini tidak boleh disebarluaskan tanpa izin pemiliknya.',
		);
		expect(createWords(createAppearance({}), { boundaries: null }).boundaries).toBe('');
	});

	it('are, for people who hear the map, what it shows where that is given', () => {
		const words = 'Tertinggi 9,27 % di Kabupaten Pandeglang.';
		expect(createWords(createAppearance({ '32.01': 1 }), { words }).description).toBe(words);
	});

	it('count the areas without a figure for people who hear the map', () => {
		expect(createWords(createAppearance({ '32.01': 1 })).description).toBe(
			'Peta Persentase penduduk miskin, Maret 2025, menurut kabupaten/kota, Negeri Uji: 3 wilayah, 2 tanpa angka.',
		);
	});

	it('say nothing of usual colours, and why colours part at zero', () => {
		expect(words.notes).toEqual([]);
		expect(createWords(createAppearance({ '32.01': -1, '32.02': 2, '33.01': 3 })).notes).toEqual([
			'Ada nilai negatif dan positif, jadi warna dipisah di 0: 1 wilayah di bawah, 2 di atas.',
		]);
	});

	it('warn of colours that cannot be told apart: which, to whom, how far, and what to do', () => {
		const coloring = {
			choice: { kind: 'custom', colors: ['#804020', '#814121', '#102030'] },
			direction: 'neutral',
			national: null,
		} as const;
		const { notes } = createWords(
			createAppearance({ '32.01': 1, '32.02': 2, '33.01': 3 }, { coloring }),
		);
		expect(notes[0]).toBe('Warna dipilih sendiri.');
		expect(notes[1]).toMatch(
			/^Kelas 1 dan 2 hampir sama bagi .+: ΔE 0,\d, sedangkan perlu 5\. Beri keduanya beda terang yang lebih besar\.$/,
		);
	});

	it('warn of a count that was filled', () => {
		const { notes } = createWords(createAppearance({ '32.01': 1 }, { isCountFilled: true }));
		expect(notes[0]).toMatch(/^Jumlah diwarnai atas permintaan: .+Lingkaran atau persentase/);
	});
});
