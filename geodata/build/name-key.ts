import { distance } from 'fastest-levenshtein';

/**
 * Keys under which two spellings of one place name are equal.
 *
 * GADM writes names without spaces and in camel case (`IlirTimurI`, `Danau/waduk`), idn-area-data
 * as people do (`Ilir Timur Satu`). Three grades of likeness are told apart: the exact key, the
 * soft key (old and new spelling), and a similarity for the rest, which must be reviewed.
 */

const ROMAN = /^(?:x{0,2})(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const NUMBER_WORDS: Readonly<Record<string, string>> = {
	satu: '1',
	dua: '2',
	tiga: '3',
	empat: '4',
	lima: '5',
	enam: '6',
	tujuh: '7',
	delapan: '8',
	sembilan: '9',
	sepuluh: '10',
};

/** Abbreviations of the first word, as GADM and Kemendagri print them. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
	gn: 'gunung',
	kep: 'kepulauan',
	kp: 'kampung',
	lb: 'lubuk',
	mns: 'meunasah',
	perk: 'perkebunan',
	pp: 'pulaupulau',
	sei: 'sungai',
	sp: 'simpang',
	tj: 'tanjung',
	tl: 'teluk',
	tgk: 'teungku',
};

/** Words that only say what kind of place it is, dropped when they come first. */
const KIND_WORDS = new Set(['kel', 'kec', 'desa', 'kelurahan', 'kecamatan', 'distrik', 'upt']);

/** Value of a lower-case Roman numeral up to xxix, or null. */
function fromRoman(word: string): number | null {
	if (!word || !ROMAN.test(word)) return null;
	let sum = 0;
	for (let i = 0; i < word.length; i++) {
		const value = ROMAN_DIGITS[word[i] ?? ''] ?? 0;
		const next = ROMAN_DIGITS[word[i + 1] ?? ''] ?? 0;
		sum += value < next ? -value : value;
	}
	return sum;
}

/**
 * The words of a name, lower case, with numerals as digits and abbreviations written out.
 *
 * Splits at spaces, punctuation, and the humps of camel case. An apostrophe is a letter of many
 * eastern names and splits nothing.
 *
 * @example nameWords('IlirTimurII') // ['ilir', 'timur', '2']
 * @example nameWords('Ilir Timur Dua') // ['ilir', 'timur', '2']
 * @example nameWords('Gn. Bintang Awai') // ['gunung', 'bintang', 'awai']
 */
export function nameWords(name: string): string[] {
	const words = name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'"`’]/g, '')
		.replace(/([a-z])(?=[A-Z0-9])|([0-9])(?=[A-Za-z])|([A-Z])(?=[A-Z][a-z]|[0-9])/g, '$& ')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	while (words.length > 1 && KIND_WORDS.has(words[0] ?? '')) words.shift();
	return words.map((word) => {
		const roman = fromRoman(word);
		if (roman !== null) return String(roman);
		return NUMBER_WORDS[word] ?? SHORT_WORDS[word] ?? word;
	});
}

/**
 * The exact key of one spelling: its words run together.
 *
 * @example nameKey("Hu'u") // 'huu'
 * @example nameKey('2 x 11 Kayu Tanam') // '21011kayutanam'
 */
export function nameKey(name: string): string {
	return nameWords(name).join('');
}

/**
 * Every exact key a name may be found under: whole, without what stands in parentheses, that part
 * alone, and each side of a slash.
 *
 * @returns at least one key unless the name has no letter or digit; the most complete key first
 *
 * @example nameKeys('Sapen/AiroSapen') // ['sapenairosapen', 'sapen', 'airosapen']
 * @example nameKeys('Misool (Misool Utara)') // ['misool', 'misoolutara']
 */
export function nameKeys(name: string): string[] {
	const outside = name.replace(/\([^)]*(?:\)|$)/g, ' ');
	const inside = [...name.matchAll(/\(([^)]*)(?:\)|$)/g)].map((match) => match[1] ?? '');
	const spellings = [outside, ...outside.split('/'), ...inside.flatMap((part) => part.split('/'))];
	const keys = spellings.map(nameKey).filter((key) => key.length > 1);
	return [...new Set(keys)];
}

/**
 * A key that forgives spelling reforms and habits: oe/u, dj/j, tj/c, y/i, v and f/p, kh/k, a
 * dropped h, doubled letters. Takes and gives an exact key.
 *
 * @example softNameKey('djojga') // softNameKey('jojga')
 * @example softNameKey('soekaradja') // 'sukaraja'
 */
export function softNameKey(key: string): string {
	return key
		.replace(/oe/g, 'u')
		.replace(/dj/g, 'j')
		.replace(/tj/g, 'c')
		.replace(/sj/g, 'sy')
		.replace(/y/g, 'i')
		.replace(/[vf]/g, 'p')
		.replace(/h/g, '')
		.replace(/([a-z])\1+/g, '$1');
}

/**
 * How alike two exact keys are, from 0 to 1: one minus the edit distance over the longer length.
 *
 * Names that differ in a digit are different places (`ilirtimur1`, `ilirtimur3`) and give 0.
 *
 * @example nameSimilarity('pakpakbarat', 'pakpakbharat') // 0.9166666666666666
 * @example nameSimilarity('ilirtimur1', 'ilirtimur3') // 0
 */
export function nameSimilarity(a: string, b: string): number {
	if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return 0;
	return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
