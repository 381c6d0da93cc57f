import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import { ALL, type Sum } from './table-sums.ts';

/** Values of one column and category, of one period. */
export interface NestedColumn {
	readonly places: readonly number[];
	readonly meaning: KnownMeaning | null;
}

/** Counts that are part of another by what they are, by the catalogue's ids. */
const PART_OF: ReadonlyMap<string, string> = new Map([
	...['1', '2', '3', '4', '1-2', '1-3'].map((deciles): [string, string] => [
		`keluarga-p3ke-desil-${deciles}`,
		'keluarga-p3ke',
	]),
	['keluarga-dtsen-desil-1', 'keluarga-dtsen'],
	['p3ke-dtks-tanpa-bansos', 'keluarga-p3ke'],
]);

/** A decile, or several in a row: `desil 1`, `desil 1-4`, `Desil 1 s.d. 4`. */
const DECILES =
	/\bdesil\s*(\d{1,2})(?:\s*(?:[-–]|s\.?\s?[d/]\.?|sampai|hingga|dan)\s*(\d{1,2}))?/iu;

/**
 * Counts that hold another one: deciles 1 to 2 hold decile 1, and the difference is decile 2 though no
 * column says it. Each is a sum of what it holds and of a rest that is not in the table.
 *
 * @param values  of one table
 * @param slices  its columns that count people, of one period
 */
export function nestedSums(values: readonly TidyValue[], slices: readonly NestedColumn[]): Sum[] {
	const read = slices.map(({ places, meaning }) => {
		const value = places[0] === undefined ? undefined : values[places[0]];
		const words = [value?.indicator, ...Object.values(value?.category ?? {})].join(' · ');
		const even = words.replaceAll(/[_\s]+/gu, ' ').toLowerCase();
		const [, first, last = first] = DECILES.exec(even) ?? [];
		return {
			places,
			id: meaning?.definition.id ?? null,
			deciles: first === undefined ? null : ([Number(first), Number(last)] as const),
			rest: even.replace(DECILES, 'desil'),
		};
	});
	type Read = (typeof read)[number];
	const holds = (outer: Read, inner: Read): boolean => {
		if (inner === outer) return false;
		if (outer.deciles && inner.deciles && outer.rest === inner.rest) {
			const [[from, to], [first, last]] = [outer.deciles, inner.deciles];
			return from <= first && last <= to && last - first < to - from;
		}
		return inner.id !== null && outer.id !== null && PART_OF.get(inner.id) === outer.id;
	};
	const placeOf = (at: number): unknown => values[at]?.area ?? values[at]?.row;
	return read.flatMap((outer) =>
		read
			.filter((inner) => holds(outer, inner))
			.flatMap((inner) => {
				const totals = new Map(outer.places.map((at) => [placeOf(at), at]));
				return inner.places.flatMap((at): Sum[] => {
					const total = totals.get(placeOf(at));
					if (total === undefined) return [];
					return [
						{
							parts: [{ at, within: [ALL] }],
							totals: new Map([[ALL, [total]]]),
							open: new Set([ALL]),
						},
					];
				});
			}),
	);
}
