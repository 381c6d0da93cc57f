import type { Area, AreaKind } from '../model/area.ts';
import {
	isDistinguishing,
	joinedKeys,
	readAreaName,
	softNameKey,
	wordsOfReading,
	type AreaNameReading,
} from './area-name.ts';

/** One reading of a name, taken apart once for many comparisons of spelling. */
export interface NameForm {
	readonly kind: AreaKind | null;
	readonly key: string;
	readonly soft: string;
	/** The words in alphabetical order, joined. */
	readonly sorted: string;
	readonly words: readonly string[];
	/** Directions, `Kota`, `Baru` and the like, in alphabetical order. */
	readonly apart: readonly string[];
	/** Numbers in the order written. */
	readonly numbers: string;
	/** The key with its numbers written in every other way, as names without spaces have them. */
	readonly joined: readonly string[];
}

/** Gives the forms of all of an area's names, its own first. */
export type FormsOfArea = (area: Area) => readonly (readonly NameForm[])[];

/**
 * The forms of a written name, one per reading.
 *
 * @returns none for text without a letter or digit
 */
export function nameForms(text: string): NameForm[] {
	return readAreaName(text).map((reading) => nameFormOf(text, reading));
}

/** The form of one reading of a written name. */
export function nameFormOf(text: string, reading: AreaNameReading): NameForm {
	const { kind, key } = reading;
	const words = wordsOfReading(text, reading);
	const numbers = words.filter((word) => /^\d+$/.test(word));
	return {
		kind,
		key,
		soft: softNameKey(key),
		sorted: words.toSorted().join(''),
		words,
		apart: words.filter((word) => isDistinguishing(word) && !numbers.includes(word)).toSorted(),
		numbers: numbers.join(' '),
		joined: joinedKeys(text, reading),
	};
}

/**
 * The forms of all of an area's names, its own first.
 *
 * Cost: some microseconds a name; `AreaRegistry.nameFormsOf` keeps them.
 */
export function nameFormsOfArea({ shortName, otherNames }: Area): readonly (readonly NameForm[])[] {
	return [shortName, ...otherNames].map(nameForms);
}
