import { SERVICE_CATEGORIES } from './service-categories.ts';

/**
 * What the catalogue asks of a register besides unit, period, source and valid level: which part of its
 * list is counted, which deciles, whether the list was verified (*verval*), and which of the 26
 * categories of people needing social services. One register mixes several of each, and counts of them
 * are not comparable.
 */
export const ASKED_FACTS = ['part', 'decile', 'verification', 'services'] as const;
/** One thing asked of a register. */
export type AskedFact = (typeof ASKED_FACTS)[number];

/** Answers that are offered; a project file may hold no others. */
export const FACT_ANSWERS = {
	/** Parts of a list: all of it, those needing services, those who help, recipients, and the others. */
	part: ['semua', 'ppks', 'psks', 'penerima', 'bukan-penerima'],
	decile: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '1-2', '1-3', '1-4', '1-5', 'semua'],
	verification: ['sudah', 'belum'],
	/** One category, or records of all of them, which are not people. */
	services: [...SERVICE_CATEGORIES, 'semua'],
} as const satisfies Readonly<Record<AskedFact, readonly string[]>>;

/** What is known of what was asked, null where nobody said; what is not asked is absent. */
export type ToldFacts = Readonly<Partial<Record<AskedFact, string | null>>>;

/** Whether a title over several columns may say it of another column than this one. */
export function isOfOneColumn(fact: AskedFact): boolean {
	return fact === 'part' || fact === 'services';
}

/** Facts that were asked and that nobody said. */
export function unsaidFacts(told: ToldFacts): AskedFact[] {
	return ASKED_FACTS.filter((fact) => told[fact] === null);
}
