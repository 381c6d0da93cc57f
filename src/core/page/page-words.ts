import type { FigureWords } from '../figure/figure-words.ts';
import type { AreaCode } from '../model/area.ts';
import type { BilingualText } from '../model/indicator.ts';

/** A language a page can be read in; every page holds them all. */
export type PageLanguage = keyof BilingualText;
/** The languages of a page, the first being the one it is written in. */
export const PAGE_LANGUAGES: readonly PageLanguage[] = ['id', 'en'];

/** A published figure to compare with, on the legend's scale. */
export interface PageReference {
	readonly value: number;
	/** `Banten 5,63`. */
	readonly text: string;
}

/** Everything a page says in one language, beside what its figure says. */
export interface PageWords {
	readonly figure: FigureWords;
	/** Limits of classes, one more than there are classes; none where nothing is classed. */
	readonly limits: readonly string[];
	readonly references: readonly PageReference[];
	/** Why the page is not for other sites: nobody said whose or when its figures are; '' where both are known. */
	readonly lacks: string;
	/** Unfolds what the figures measure. */
	readonly standard: string;
	/** Names of the two views, and of parts. */
	readonly map: string;
	readonly table: string;
	readonly search: string;
	readonly area: string;
	readonly value: string;
	/** Unfolds the list, with the number of areas. */
	readonly all: string;
	/** How the map is used with keys. */
	readonly keys: string;
	/** The other language, in that language; and the change between light and dark. */
	readonly otherLanguage: string;
	readonly otherGround: string;
	/** No area is called what was typed. */
	readonly notFound: string;
	/** A class and how many areas it has, for who does not see the bar. */
	readonly classLine: (interval: string, count: string) => string;
}

/** One area of a page. */
export interface PageRow {
	readonly area: AreaCode;
	readonly name: string;
	readonly isKota: boolean;
	/** Figure with its sign, or why there is none. */
	readonly value: BilingualText;
	/** The figure as it stands on the map; '' for none. */
	readonly short: BilingualText;
	/** For putting in order; null without a figure. */
	readonly number: number | null;
}
