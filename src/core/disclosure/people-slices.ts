import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import { areCounted, countsAtOnce, countsPeople } from './people-columns.ts';

/** The values of one column, period and category. */
export interface Slice {
	readonly places: number[];
	readonly meaning: KnownMeaning | null;
	readonly isOfPeople: boolean;
	/** How many its figures count at once: 1000 where they are in thousands. */
	readonly scale: number;
	/** Columns of one period stand beside each other, and so do categories. */
	readonly period: string | null;
}

/**
 * The columns of a table by period and category, in the order of their first values.
 *
 * @param meaningOf  what a slice of the table measures, null for what nobody knows
 */
export function slicesOf(
	values: readonly TidyValue[],
	meaningOf: (slice: Pick<TidyValue, 'indicator' | 'category'>) => KnownMeaning | null,
): Slice[] {
	const slices = new Map<string, Slice>();
	const bare = new Map<string, string>();
	const wordsOf = ({ indicator, category }: TidyValue): string => {
		if (Object.keys(category).length > 0) return JSON.stringify([indicator, category]);
		const about = bare.get(indicator) ?? JSON.stringify([indicator, category]);
		bare.set(indicator, about);
		return about;
	};
	const meanings = new Map<string, KnownMeaning | null>();
	values.forEach((value, at) => {
		const { period } = value;
		const about = wordsOf(value);
		const key = `${period ?? ''} ${about}`;
		const slice = slices.get(key);
		if (slice) {
			slice.places.push(at);
			return;
		}
		if (!meanings.has(about)) meanings.set(about, meaningOf(value));
		const meaning = meanings.get(about) ?? null;
		slices.set(key, {
			places: [at],
			meaning,
			isOfPeople: countsPeople(value, meaning),
			scale: countsAtOnce(value.unit),
			period,
		});
	});
	return [...slices.values()].map((slice) =>
		slice.isOfPeople || slice.meaning
			? slice
			: { ...slice, isOfPeople: areCounted(slice.places.map((at) => valueAt(values, at))) },
	);
}

/** A count as whole people: what is below one is one. Null for what is no count. */
export function wholeCount(value: number | null): number | null {
	return value === null || value < 0 ? null : value < 1 ? Math.ceil(value) : Math.floor(value);
}

/** @throws RangeError for a place where there is none */
export function valueAt(values: readonly TidyValue[], at: number): TidyValue {
	const value = values[at];
	if (!value) throw new RangeError(`there is no value ${at}`);
	return value;
}
