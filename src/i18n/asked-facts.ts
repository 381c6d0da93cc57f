import { FACT_ANSWERS, type AskedFact } from '../core/indicator/asked-facts.ts';
import type { Language } from './translate.ts';

const NAMES: Readonly<Record<Language, Readonly<Record<AskedFact, string>>>> = {
	id: { part: 'Bagian daftar', decile: 'Desil', verification: 'Status verval' },
	en: { part: 'Part of the list', decile: 'Decile', verification: 'Verification status' },
};
const ANSWERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	id: {
		'part.semua': 'seluruh daftar',
		'part.ppks': 'PPKS (dahulu PMKS)',
		'part.psks': 'PSKS',
		'part.penerima': 'penerima bansos',
		'part.bukan-penerima': 'belum menerima bansos',
		'decile.semua': 'semua desil',
		'verification.sudah': 'sudah verval',
		'verification.belum': 'belum verval',
	},
	en: {
		'part.semua': 'the whole list',
		'part.ppks': 'people needing services (PPKS)',
		'part.psks': 'those who provide services (PSKS)',
		'part.penerima': 'recipients of assistance',
		'part.bukan-penerima': 'without assistance',
		'decile.semua': 'all deciles',
		'verification.sudah': 'verified',
		'verification.belum': 'not verified',
	},
};
const DECILE: Readonly<Record<Language, string>> = { id: 'desil', en: 'decile' };

/** What is asked, by name. */
export function factName(language: Language, fact: AskedFact): string {
	return NAMES[language][fact];
}

/** An answer in words. */
export function factAnswer(language: Language, fact: AskedFact, answer: string): string {
	const own = ANSWERS[language][`${fact}.${answer}`];
	return own ?? (fact === 'decile' ? `${DECILE[language]} ${answer.replace('-', '–')}` : answer);
}

/**
 * Answers to choose from.
 *
 * @param deciles  how many of the ten the register holds
 */
export function factOptions(
	language: Language,
	fact: AskedFact,
	deciles = 10,
): { readonly value: string; readonly text: string }[] {
	const isHeld = (answer: string): boolean =>
		answer === 'semua' ? deciles === 10 : Number(answer.split('-').at(-1)) <= deciles;
	return FACT_ANSWERS[fact]
		.filter((answer) => fact !== 'decile' || isHeld(answer))
		.map((value) => ({ value, text: factAnswer(language, fact, value) }));
}
