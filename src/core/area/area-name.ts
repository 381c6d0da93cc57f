import type { AreaKind } from '../model/area.ts';

/**
 * How Indonesian area names are compared.
 *
 * People write "KAB. ADM. KEP SERIBU", "Kep. Seribu*" and "Kabupaten Administrasi Kepulauan Seribu"
 * for one place, and "Bandung" for two. So a name is cut into a kind, when one is written, and a
 * key that spelling habits cannot change; kinds are never thrown away.
 */
export interface AreaNameReading {
	/** The kind written in front of the name, null when there is none. */
	readonly kind: AreaKind | null;
	/** Letters and digits only, upper case, with habits evened out. */
	readonly key: string;
}

/** Invisible and bidirectional controls, which arrive with text pasted from PDF and the web. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/**
 * A text without zero-width, bidirectional and soft-hyphen characters: nobody sees them, and they can
 * make a name look like another.
 *
 * @example withoutHiddenCharacters('Ban\u200bdung') // 'Bandung'
 */
export function withoutHiddenCharacters(text: string): string {
	return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text;
}

/**
 * Whether a text holds zero-width, bidirectional or soft-hyphen characters; a byte order mark at its
 * beginning is the file's and does not count.
 *
 * @example hasHiddenCharacters('Ban\u200bdung') // true
 * @example hasHiddenCharacters('\uFEFFBandung') // false
 */
export function hasHiddenCharacters(text: string): boolean {
	const at = text.search(INVISIBLE);
	return at > 0 || (at === 0 && !text.startsWith('\uFEFF'));
}

/** Raised digits, which compatibility normalisation would make part of the name: `Nduga ²`. */
const RAISED_DIGIT = /[¹²³⁰-⁹]/gu;

/** Marks of footnotes at the end of a name: `Nduga *`, `Nduga 1)`. */
const FOOTNOTE_MARK = /(?:[*†‡]+|\s*\d\))+$/u;

/** Line numbers in front of a name: `12. Bogor`, `12) Bogor`. Not `50 Kota`, which is a name. */
const LINE_NUMBER = /^\d{1,3}\s*[.)]\s*(?=\p{L})/u;

const KIND_PREFIXES: readonly (readonly [RegExp, AreaKind])[] = [
	[/^(?:PROVINSI|PROPINSI|PROV)\b[.:\s]*/u, 'provinsi'],
	[/^(?:KABUPATEN|KAB)\b[.:\s]*(?:KODYA|KOTAMADYA)\b[.:\s]*/u, 'kota'],
	[
		/^(?:KABUPATEN|KABUP|KAB)\b[.:\s]*(?:(?:ADMINISTRASI|ADMINISTRATIF|ADM)\b[.:\s]*)?/u,
		'kabupaten',
	],
	[
		/^(?:KOTAMADYA|KODYA|KOTIF|KOTA|KT)\b[.:\s]*(?:(?:ADMINISTRASI|ADMINISTRATIF|ADM)\b[.:\s]*)?/u,
		'kota',
	],
	[/^(?:KECAMATAN|KEC|DISTRIK|KAPANEWON|KEMANTREN)\b[.:\s]*/u, 'kecamatan'],
	[/^(?:KELURAHAN|KEL)\b[.:\s]*/u, 'kelurahan'],
	[/^(?:DESA|DS)\b[.:\s]*/u, 'desa'],
];

/** Two letters that every one of {@link KIND_PREFIXES} begins with. */
const KIND_BEGINNINGS = new Set(['PR', 'KA', 'KO', 'KT', 'KE', 'DI', 'DE', 'DS']);

/** Whether a kind may stand in front of a name in upper case; most names are let off without a pattern. */
function mayHaveKind(plain: string): boolean {
	return KIND_BEGINNINGS.has(plain.slice(0, 2));
}

/** Number words that names are written with, as `Ilir Timur II` and `Ilir Timur Dua`. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	['SATU', 1],
	['DUA', 2],
	['TIGA', 3],
	['EMPAT', 4],
	['LIMA', 5],
	['ENAM', 6],
	['TUJUH', 7],
	['DELAPAN', 8],
	['SEMBILAN', 9],
	['SEPULUH', 10],
	['SEBELAS', 11],
]);

const ROMAN = /^(?:X{0,2})(?:IX|IV|V?I{0,3})$/;

function romanValue(token: string): number | null {
	const first = token.charCodeAt(0);
	if (first !== 0x49 && first !== 0x56 && first !== 0x58) return null; // I, V, X
	if (token === '' || !ROMAN.test(token)) return null;
	const value: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
	let total = 0;
	for (let i = 0; i < token.length; i++) {
		const here = value[token.charAt(i)] ?? 0;
		total += here < (value[token.charAt(i + 1)] ?? 0) ? -here : here;
	}
	return total;
}

/** Tokens that tell neighbours of one name apart. Never bridged by a spelling proposal. */
const DISTINGUISHING = new Set([
	...['UTARA', 'SELATAN', 'TIMUR', 'BARAT', 'TENGAH', 'DAYA', 'LAUT', 'TENGGARA', 'PUSAT'],
	...['HULU', 'ULU', 'HILIR', 'ILIR', 'ATAS', 'BAWAH', 'DALAM', 'LUAR', 'BARU', 'LAMA', 'KOTA'],
	...['LOR', 'KIDUL', 'WETAN', 'KULON', 'GIRANG', 'TONGGOH', 'KALER', 'MUDIK', 'JULU', 'JAE'],
	...['RAYA', 'JAYA', 'MULYA', 'SARI', 'INDAH', 'MAKMUR'],
]);

/**
 * The upper-case words of a name: NFKC, without invisible characters, footnote marks, line numbers
 * and anything in parentheses; `KEP.` spelled out; numbers as digits whichever way they were written.
 *
 * @example areaNameWords('12. Kep. Seribu *)') // ['KEPULAUAN', 'SERIBU']
 * @example areaNameWords('Ilir Timur II') // ['ILIR', 'TIMUR', '2']
 * @example areaNameWords('D.I. Yogyakarta') // ['DI', 'YOGYAKARTA']
 */
export function areaNameWords(text: string): string[] {
	return wordsOfPlain(plainName(text));
}

/** Words that a key has in another form: `KEP`, and numbers. */
const CHANGED_WORD = new RegExp(`\\b(?:KEP|[IVX]+|${[...NUMBER_WORDS.keys()].join('|')})\\b`);
const LETTERS = /^[A-Z]+$/;
const WORDS = /^[A-Z '/-]+$/;

/** {@link wordsOfPlain} joined; words of plain letters are only put together. */
function keyOfPlain(plain: string): string {
	if (WORDS.test(plain) && !CHANGED_WORD.test(plain)) {
		return LETTERS.test(plain) ? plain : plain.replace(/[ '/-]+/g, '');
	}
	return wordsOfPlain(plain).join('');
}

function wordsOfPlain(plain: string): string[] {
	return plain
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.map((word) => {
			if (word === 'KEP') return 'KEPULAUAN';
			const number = NUMBER_WORDS.get(word) ?? romanValue(word);
			return number ? String(number) : word;
		});
}

/**
 * Whether a name is of plain words, as nearly all are, with nothing to even out but its case: letters,
 * single separators between them, and no initials or `Adm.` in front. Told letter by letter, because
 * it is asked of every name.
 */
function isPlain(text: string): boolean {
	let firstWord = 0;
	let isFirst = true;
	let wasLetter = false;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const lower = unit | 0x20;
		if (unit < 0x80 && lower >= 0x61 && lower <= 0x7a) {
			wasLetter = true;
			if (isFirst) firstWord++;
		} else {
			// space, apostrophe, hyphen, stroke
			const parts = unit === 0x20 || unit === 0x27 || unit === 0x2d || unit === 0x2f;
			if (!wasLetter || !parts) return false;
			wasLetter = false;
			isFirst = false;
		}
	}
	return wasLetter && firstWord >= 2 && !/^adm/i.test(text);
}

/** A kind behind the name, as lists sorted by name and English ones write it: `TEGAL (KOTA)`, `Lebak Regency`. */
const KIND_BEHIND =
	/^(.+?)(?:\s*\(\s*(KOTA|KODYA|KOTAMADYA|KAB|KABUPATEN)\.?\s*\)|\s*,\s*(KOTA|KODYA|KAB|KABUPATEN)\.?|\s+(REGENCY|CITY|MUNICIPALITY))$/u;

/** A name in upper case with its kind put in front. */
function withKindInFront(upper: string): string {
	const last = upper.charCodeAt(upper.length - 1);
	// Y, A, B, N, parenthesis, dot
	if (![0x59, 0x41, 0x42, 0x4e, 0x29, 0x2e].includes(last)) return upper;
	const [, name, inside, behind, english] = KIND_BEHIND.exec(upper) ?? [];
	if (name === undefined) return upper;
	return `${inside ?? behind ?? (english === 'REGENCY' ? 'KABUPATEN' : 'KOTA')} ${name}`;
}

/** Upper-case text of a name with decoration removed, and dotted initials (`D.I.`, `D I`) joined. */
function plainName(text: string): string {
	if (!isPlain(text)) return plainNameOfAny(text);
	const upper = text.toUpperCase();
	return upper.endsWith('Y') ? withKindInFront(upper) : upper;
}

function plainNameOfAny(text: string): string {
	const upper = text
		.replace(RAISED_DIGIT, '*')
		.normalize('NFKC')
		.replace(ALL_INVISIBLE, '')
		.replace(/\s+/gu, ' ')
		.trim()
		.toUpperCase()
		.replace(/\*\)/gu, '*')
		.replace(FOOTNOTE_MARK, '');
	return withKindInFront(upper)
		.replace(/\([^)]*\)/gu, ' ')
		.replace(LINE_NUMBER, '')
		.replace(/^(?:ADMINISTRASI|ADM)\b[.\s]+/u, '')
		.replace(
			/^((?:\p{L}(?:\.\s*|\s)){2,3})(?=\p{L}{2,})/u,
			(initials) => initials.replace(/[.\s]/gu, '') + ' ',
		)
		.trim();
}

/**
 * The ways to write a number inside a name: digits, Roman, a word. None above eleven is in use.
 */
function numberSpellings(digits: string): string[] {
	const value = Number(digits);
	const words = [...NUMBER_WORDS].filter(([, number]) => number === value).map(([word]) => word);
	const tens = Math.floor(value / 10);
	const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '';
	return words.length > 0 ? [digits, 'X'.repeat(tens) + ones, ...words] : [digits];
}

/**
 * Every way a written area name can be read, the most literal first.
 *
 * A prefix such as `Kota` is a kind in "Kota Bogor" and part of the name in "Kota Baru" (Kabupaten
 * Kotabaru) and "Kota Kudus" (a kecamatan), so both readings are given and the registry decides.
 *
 * @returns one or two readings; none for text without a letter or digit
 *
 * @example readAreaName('KAB. ADM. KEP SERIBU') // [{ kind: 'kabupaten', key: 'KEPULAUANSERIBU' }, { kind: null, key: 'KABADMKEPULAUANSERIBU' }]
 * @example readAreaName('Tojo Una-Una') // [{ kind: null, key: 'TOJOUNAUNA' }]
 * @example readAreaName(' - ') // []
 */
export function readAreaName(text: string): readonly AreaNameReading[] {
	const plain = plainName(text);
	const readings: AreaNameReading[] = [];
	const prefixes = mayHaveKind(plain) ? KIND_PREFIXES : [];
	for (const [prefix, kind] of prefixes) {
		const rest = plain.replace(prefix, '');
		if (rest === plain) continue;
		const key = keyOfPlain(plainName(rest));
		if (key) readings.push({ kind, key });
		break;
	}
	const whole = keyOfPlain(plain);
	if (whole) readings.push({ kind: null, key: whole });
	return readings;
}

/**
 * The keys by which a reading is looked up: its own first, then those of the name without spaces
 * ({@link joinedKeys}).
 *
 * @example keysOfReading('Bogor', { kind: null, key: 'BOGOR' }) // ['BOGOR']
 * @example keysOfReading('Lima Puluh', { kind: null, key: '5PULUH' }) // ['5PULUH', 'VPULUH', 'LIMAPULUH']
 */
export function keysOfReading(text: string, reading: AreaNameReading): readonly string[] {
	return /\d/.test(reading.key) ? [reading.key, ...joinedKeys(text, reading)] : [reading.key];
}

/**
 * The words that make up a reading's key, its kind in front left out.
 *
 * @example wordsOfReading('Kec. Ilir Timur II', { kind: 'kecamatan', key: 'ILIRTIMUR2' }) // ['ILIR', 'TIMUR', '2']
 */
export function wordsOfReading(text: string, { key }: AreaNameReading): string[] {
	let words = areaNameWords(text);
	while (words.length > 1 && words.join('').length > key.length) words = words.slice(1);
	return words.join('') === key ? words : [key];
}

/**
 * Other keys of a reading that has a number: a number is no longer seen as one where the space before
 * it is missing, so `Ilir Timur II` is also what `IlirTimurII` gives, and `Lima Puluh` what
 * `Limapuluh` does.
 *
 * @returns no key for a name without a number
 *
 * @example joinedKeys('Lima Puluh', { kind: null, key: '5PULUH' }) // ['VPULUH', 'LIMAPULUH']
 * @example joinedKeys('Bogor', { kind: null, key: 'BOGOR' }) // []
 */
export function joinedKeys(text: string, reading: AreaNameReading): string[] {
	if (!/\d/.test(reading.key)) return [];
	const words = wordsOfReading(text, reading);
	if (!words.some((word) => /^\d+$/.test(word))) return [];
	const keys = [1, 2].map((style) =>
		words
			.map((word) => (/^\d+$/.test(word) ? (numberSpellings(word)[style] ?? word) : word))
			.join(''),
	);
	return [...new Set(keys)].filter((key) => key !== reading.key);
}

/**
 * A key in which old and dialect spellings meet: `oe`/`u`, `dj`/`j`, `tj`/`c`, `y`/`i`, `v` `f`/`p`,
 * `kh`/`k`, a dropped `h`, doubled letters.
 *
 * For proposals only: two names with one soft key are probably one place, and a person says so.
 *
 * @example softNameKey('Tjiandjoer') === softNameKey('Cianjur') // true
 * @example softNameKey('Ilir Timur I') === softNameKey('Ilir Timur III') // false
 */
export function softNameKey(text: string): string {
	return areaNameWords(text)
		.join('')
		.replace(/OE/g, 'U')
		.replace(/DJ/g, 'J')
		.replace(/TJ/g, 'C')
		.replace(/KH/g, 'K')
		.replace(/[VF]/g, 'P')
		.replace(/Y/g, 'I')
		.replace(/H/g, '')
		.replace(/([A-Z])\1+/g, '$1');
}

/**
 * The words that tell one namesake from its neighbour: numbers, directions, `Kota`, `Baru` and the
 * like, in the order written.
 *
 * A spelling proposal must never change one of them: fuzzy matching took "Ilir Timur I" for "Ilir
 * Timur Tiga" before this rule.
 *
 * @example distinguishingWords('Ilir Timur II') // ['ILIR', 'TIMUR', '2']
 * @example distinguishingWords('Bojongpicung') // []
 */
export function distinguishingWords(text: string): string[] {
	return areaNameWords(text).filter(isDistinguishing);
}

/**
 * Whether a word of {@link areaNameWords} tells neighbours of one name apart.
 *
 * @example isDistinguishing('SELATAN') // true
 * @example isDistinguishing('2') // true
 * @example isDistinguishing('BOGOR') // false
 */
export function isDistinguishing(word: string): boolean {
	return DISTINGUISHING.has(word) || /^\d+$/.test(word);
}
