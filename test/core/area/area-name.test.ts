import { describe, expect, it } from 'vitest';
import {
	areaNameWords,
	distinguishingWords,
	readAreaName,
	softNameKey,
} from '../../../src/core/area/area-name.ts';

/** The key of the most literal reading. */
function keyOf(text: string): string | undefined {
	return readAreaName(text)[0]?.key;
}

describe('a written name', () => {
	it.each([
		'Bandung',
		'KAB BANDUNG',
		'Kota Baru',
		'Ilir Timur II',
		'Di Yogyakarta',
		'Adm Kep Seribu',
	])('%s reads alike with a space, a full stop or a star behind it', (text) => {
		for (const end of [' ', '.', ' *']) {
			expect(readAreaName(text + end)).toEqual(readAreaName(text));
		}
	});

	it.each([
		['Toli-Toli', 'TOLITOLI'],
		['Tojo Una-Una', 'TOJOUNAUNA'],
		['Palangka Raya', 'PALANGKARAYA'],
		['Bau-Bau', 'BAUBAU'],
		["Fak'Fak", 'FAKFAK'],
		['Gunung Kidul', 'GUNUNGKIDUL'],
	])('%s has the key %s, whatever its spaces and hyphens', (text, key) => {
		expect(keyOf(text)).toBe(key);
	});

	it.each(['Kep. Seribu', 'KEP SERIBU', 'Kep, Seribu', 'Kepulauan Seribu', 'KEP.SERIBU'])(
		'%s is Kepulauan Seribu',
		(text) => {
			expect(keyOf(text)).toBe('KEPULAUANSERIBU');
		},
	);

	it.each([
		'Nduga *',
		'Nduga **',
		'Nduga*)',
		'Nduga 1)',
		'Nduga 2)',
		'Nduga ²',
		'Nduga¹',
		'Nduga†',
	])('%s is Nduga: the rest is a footnote mark', (text) => {
		expect(keyOf(text)).toBe('NDUGA');
	});

	it.each(['12. Bogor', '12) Bogor', '3.Bogor', ' 7 . Bogor'])(
		'%s is Bogor with a line number in front',
		(text) => {
			expect(keyOf(text)).toBe('BOGOR');
		},
	);

	it('does not lose a number that is part of the name', () => {
		expect(keyOf('50 Kota')).toBe('50KOTA');
	});

	it('does not keep what stands in parentheses', () => {
		expect(keyOf('Siau Tagulandang Biaro (Sitaro)')).toBe('SIAUTAGULANDANGBIARO');
	});

	it.each([
		'D.I. Yogyakarta',
		'D I Yogyakarta',
		'DI. Yogyakarta',
		'D. I. Yogyakarta',
		'DI Yogyakarta',
	])('%s is DI Yogyakarta', (text) => {
		expect(keyOf(text)).toBe('DIYOGYAKARTA');
	});

	it('may hold invisible characters, wide letters and no-break spaces', () => {
		expect(keyOf('\u200BＢo\u00ADgor\u00a0')).toBe('BOGOR');
	});

	it('has numbers as digits however they are written', () => {
		expect(keyOf('Ilir Timur II')).toBe('ILIRTIMUR2');
		expect(keyOf('Ilir Timur Dua')).toBe('ILIRTIMUR2');
		expect(keyOf('Ilir Timur 2')).toBe('ILIRTIMUR2');
		expect(keyOf('Koto XI Tarusan')).toBe('KOTO11TARUSAN');
		expect(keyOf('IX Koto')).toBe('9KOTO');
	});

	it('keeps letters that only look like a numeral', () => {
		expect(areaNameWords('Mix Vidi Lili')).toEqual(['MIX', 'VIDI', 'LILI']);
	});

	it('gives nothing without a letter or a digit', () => {
		expect(readAreaName(' - ')).toEqual([]);
		expect(readAreaName('')).toEqual([]);
		expect(readAreaName('…')).toEqual([]);
	});
});

describe('a kind in front of a name, or behind it', () => {
	it.each([
		['Kabupaten Bogor', 'kabupaten'],
		['Kab. Bogor', 'kabupaten'],
		['KAB BOGOR', 'kabupaten'],
		['Kab.Bogor', 'kabupaten'],
		['Kab: Bogor', 'kabupaten'],
		['Kota Bogor', 'kota'],
		['Kotamadya Bogor', 'kota'],
		['Kodya Bogor', 'kota'],
		['Kab. Kodya Bogor', 'kota'],
		['Kota Adm. Bogor', 'kota'],
		['Kota Administrasi Bogor', 'kota'],
		['BOGOR (KOTA)', 'kota'],
		['Bogor (Kab.)', 'kabupaten'],
		['Bogor, Kota', 'kota'],
		['Bogor Regency', 'kabupaten'],
		['Bogor City', 'kota'],
		['Kecamatan Bogor', 'kecamatan'],
		['Kec. Bogor', 'kecamatan'],
		['Distrik Bogor', 'kecamatan'],
		['Kel. Bogor', 'kelurahan'],
		['Desa Bogor', 'desa'],
		['Provinsi Bogor', 'provinsi'],
		['Prov. Bogor', 'provinsi'],
		['Propinsi Bogor', 'provinsi'],
	])('is read from %s as %s', (text, kind) => {
		expect(readAreaName(text)[0]).toEqual({ kind, key: 'BOGOR' });
	});

	it('and an administrative one are both set aside: KAB. ADM. KEP SERIBU', () => {
		expect(readAreaName('KAB. ADM. KEP SERIBU')[0]).toEqual({
			kind: 'kabupaten',
			key: 'KEPULAUANSERIBU',
		});
	});

	it('is none when nothing stands in front', () => {
		expect(readAreaName('Bogor')).toEqual([{ kind: null, key: 'BOGOR' }]);
	});

	it('may be part of the name, so the whole is read too: Kota Baru', () => {
		expect(readAreaName('Kota Baru')).toEqual([
			{ kind: 'kota', key: 'BARU' },
			{ kind: null, key: 'KOTABARU' },
		]);
	});

	it('is a word of its own: Kotabaru begins with none, and Kabanjahe neither', () => {
		expect(readAreaName('Kotabaru')).toEqual([{ kind: null, key: 'KOTABARU' }]);
		expect(readAreaName('Kabanjahe')).toEqual([{ kind: null, key: 'KABANJAHE' }]);
	});

	it('alone is a name: Kota is a kecamatan of Kediri', () => {
		expect(readAreaName('Kota')).toEqual([{ kind: null, key: 'KOTA' }]);
	});
});

describe('the soft key', () => {
	it.each([
		['Tjiandjoer', 'Cianjur'],
		['Soekaboemi', 'Sukabumi'],
		['Makasar', 'Makassar'],
		['Dharmas Raya', 'Darmasraya'],
		['Fakfak', 'Pakpak'],
		['Banyuwangi', 'Baniuwangi'],
	])('of %s is that of %s', (one, other) => {
		expect(softNameKey(one)).toBe(softNameKey(other));
	});

	it('keeps numbers apart', () => {
		expect(softNameKey('Ilir Timur I')).not.toBe(softNameKey('Ilir Timur III'));
	});
});

describe('the words that tell namesakes apart', () => {
	it('are directions, numbers and the like, in the order written', () => {
		expect(distinguishingWords('Ilir Timur II')).toEqual(['ILIR', 'TIMUR', '2']);
		expect(distinguishingWords('Nias Utara')).toEqual(['UTARA']);
	});

	it('are none in most names', () => {
		expect(distinguishingWords('Bojongpicung')).toEqual([]);
	});
});
