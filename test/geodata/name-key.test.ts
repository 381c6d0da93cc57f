import { describe, expect, it } from 'vitest';
import {
	nameKey,
	nameKeys,
	nameSimilarity,
	nameWords,
	softNameKey,
} from '../../geodata/build/name-key.ts';

describe('name keys', () => {
	it('a name without spaces equals the same name with them', () => {
		expect(nameKey('AcehBarat')).toBe(nameKey('Aceh Barat'));
	});

	it('a Roman numeral, a digit and a number word are one', () => {
		expect(nameKey('IlirTimurII')).toBe(nameKey('Ilir Timur Dua'));
		expect(nameKey('LakeaIi')).toBe(nameKey('Lakea 2'));
	});

	it('letters that are numerals inside a word stay letters', () => {
		expect(nameWords('Vila Dili Mix')).toEqual(['vila', 'dili', 'mix']);
	});

	it('an apostrophe splits nothing', () => {
		expect(nameKey("Ra'as")).toBe('raas');
	});

	it('an abbreviated first word is written out', () => {
		expect(nameKey('Gn. Bintang Awai')).toBe(nameKey('Gunung Bintang Awai'));
	});

	it('a word that only says what kind of place it is does not count', () => {
		expect(nameKey('Kel.Detusoko')).toBe(nameKey('Detusoko'));
	});

	it('each name of a place with two names finds it', () => {
		expect(nameKeys('Sapen/AiroSapen')).toEqual(['sapenairosapen', 'sapen', 'airosapen']);
		expect(nameKeys('Misool (Misool Utara)')).toEqual(['misool', 'misoolutara']);
	});

	it('a parenthesis that was cut off is still one', () => {
		expect(nameKeys('SuburMakmur(upt.Sepaga')).toContain('suburmakmur');
	});

	it('old spelling and new are one under the soft key', () => {
		expect(softNameKey('soekaradja')).toBe(softNameKey('sukaraja'));
		expect(softNameKey('kakhfi')).toBe(softNameKey('kakpi'));
	});

	it('places that differ in a number are never alike', () => {
		expect(nameSimilarity(nameKey('Ilir Timur I'), nameKey('Ilir Timur Tiga'))).toBe(0);
	});

	it('one letter of twelve makes names eleven twelfths alike', () => {
		expect(nameSimilarity('pakpakbarat', 'pakpakbharat')).toBeCloseTo(11 / 12);
	});
});
