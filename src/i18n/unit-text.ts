import { unitInEnglish } from '../core/layer/table-layer.ts';
import type { Language } from './translate.ts';

/** What English calls one of its plurals that units end with. */
const ONE: Readonly<Record<string, string>> = {
	people: 'person',
	families: 'family',
	households: 'household',
	houses: 'house',
	participants: 'participant',
	events: 'event',
	units: 'unit',
	years: 'year',
	women: 'woman',
};

/**
 * A unit in the reader's language; words that are not known stay as they are written.
 *
 * @param value  what it stands behind, of which English has one word for one and another for more
 *
 * @example unitText('en', 'ribu orang') // 'thousand people'
 * @example unitText('en', 'gantang') // 'gantang'
 * @example unitText('id', 'ribu orang') // 'ribu orang'
 * @example unitText('en', 'orang', 1) // 'person'
 * @example unitText('en', 'ribu orang', 1) // 'thousand people'
 */
export function unitText(language: Language, unit: string, value: number | null = null): string {
	if (language === 'id') return unit;
	return wordsBehind(language, unitInEnglish(unit), value);
}

/**
 * The words of a unit behind a figure, of which English has one for one and another for more.
 *
 * @param words  of more, in the reader's language
 *
 * @example wordsBehind('en', 'families', 1) // 'family'
 * @example wordsBehind('en', 'families', 1.5) // 'families'
 * @example wordsBehind('id', 'keluarga', 1) // 'keluarga'
 */
export function wordsBehind(language: Language, words: string, value: number | null): string {
	return (language === 'en' && value === 1 && ONE[words]) || words;
}
