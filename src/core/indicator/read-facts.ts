import { FACT_ANSWERS, isOfOneColumn, type AskedFact, type ToldFacts } from './asked-facts.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';
import { serviceCategories } from './service-categories.ts';

/** What a column and its table say. */
export interface RegisterWords {
	/** Its header, and the category its figures are of. */
	readonly own: readonly string[];
	/** Title, sheet, file, and what was said of its source. */
	readonly around: readonly string[];
	/** Whether it is the table's only column of figures, so that a title speaks of it. */
	readonly isAlone: boolean;
}

/**
 * What is known of the facts that an indicator asks for: what a person said, else what is written of the
 * column. Words that say two things say none.
 *
 * @param said  answers of a person, by fact
 */
export function toldFacts(
	{ asks = [] }: Pick<IndicatorDefinition, 'asks'>,
	said: ToldFacts,
	{ own, around, isAlone }: RegisterWords,
): ToldFacts {
	return Object.fromEntries(
		asks.map((fact) => {
			// a title over several columns may name a part of another one
			const titles = isAlone || !isOfOneColumn(fact) ? around : [];
			return [fact, said[fact] ?? readFact(fact, own) ?? readFact(fact, titles)];
		}),
	);
}

/**
 * What texts say of a fact.
 *
 * @example readFact('part', ['DTKS PPKS']) // 'ppks'
 * @example readFact('part', ['DTKS belum menerima bansos']) // 'bukan-penerima'
 * @example readFact('part', ['DTKS penerima dan PPKS']) // null
 * @example readFact('decile', ['P3KE Desil 1 s.d. 4']) // '1-4'
 * @example readFact('verification', ['P3KE belum diverifikasi']) // 'belum'
 * @example readFact('services', ['PMKS Anak Jalanan']) // 'anak-jalanan'
 */
export function readFact(fact: AskedFact, texts: readonly string[]): string | null {
	const said = new Set(
		texts.flatMap((text) => READERS[fact](text.toLowerCase().replace(/[_\s]+/gu, ' '))),
	);
	const [only = null] = said;
	return said.size === 1 ? only : null;
}

const NOT_RECEIVING =
	/\b(?:non|bukan|belum|tidak|tanpa)[ -]+(?:pernah )?(?:penerima|menerima|terima|mendapat\w*|bansos|bantuan)\b/gu;
const PARTS: readonly (readonly [RegExp, string])[] = [
	[
		/\b(?:semua|seluruh|keseluruhan) (?:isi |bagian )?daftar\b|\bsemua bagian\b|\bwhole list\b/u,
		'semua',
	],
	[/\b[p][pm]ks\b|penyandang masalah|pemerlu pelayanan/u, 'ppks'],
	[/\bpsks\b|potensi dan sumber kesejahteraan/u, 'psks'],
	[/\b(?:penerima|menerima|recipients?)\b/u, 'penerima'],
];

const NUMERALS = ['i', 'ii', 'iii', 'iv'];
const DECILES =
	/\b(?:desil|deciles?)[ .:-]*(\d{1,2}|i{1,3}|iv)\b(?: ?(?:-|–|—|s\/d|s\.? ?d\.?|sampai(?: dengan)?|to) ?(?:desil )?(\d{1,2}|i{1,3}|iv)\b)?/gu;

const VERIFIED = '(?:di|ter)?(?:verval|verifikasi|validasi|verified)';
const NOT_VERIFIED = new RegExp(
	`\\b(?:belum|pra|sebelum|tanpa|non|tidak|not)\\b[a-z -]{0,16}\\b${VERIFIED}\\b|\\bunverified\\b`,
	'u',
);
const IS_VERIFIED = new RegExp(`\\b${VERIFIED}\\b|\\bhasil mus(?:des|kel)\\b`, 'u');

const READERS: Readonly<Record<AskedFact, (text: string) => string[]>> = {
	part: (text) => {
		const others = text.replace(NOT_RECEIVING, ' ');
		return [
			...(others === text ? [] : ['bukan-penerima']),
			...PARTS.flatMap(([pattern, part]) => (pattern.test(others) ? [part] : [])),
		];
	},
	decile: (text) => {
		if (/\b(?:semua|seluruh|all) de[sc]il/u.test(text)) return ['semua'];
		return [...text.matchAll(DECILES)].flatMap(([, from = '', to = '']) => {
			const [low, high] = [from, to].map((each) =>
				NUMERALS.includes(each) ? NUMERALS.indexOf(each) + 1 : Number(each),
			);
			const answer = to === '' || low === high ? `${low}` : `${low}-${high}`;
			return FACT_ANSWERS.decile.some((each) => each === answer) ? [answer] : [];
		});
	},
	verification: (text) =>
		NOT_VERIFIED.test(text) ? ['belum'] : IS_VERIFIED.test(text) ? ['sudah'] : [],
	services: (text) =>
		/\b(?:semua|seluruh) (?:jenis|kategori)\b/u.test(text) ? ['semua'] : serviceCategories(text),
};
