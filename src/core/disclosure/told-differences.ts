import type { TidyValue } from '../join/tidy-values.ts';
import type { Column } from './derived-counts.ts';

/** A column of people in a period. */
export interface PeopleColumn extends Column {
	readonly period: string | null;
}

/** Most columns of people of which every two are tried. */
const MOST_IN_PAIRS = 40;
/** Fewest rows in which a column must be the difference. */
const FEWEST_ROWS = 2;

/**
 * Columns that say how two counts of people differ, by how many or by how many percent: `Selisih`,
 * `Perubahan (%)`. Whoever has one of the counts and the difference has the other.
 *
 * @param values  of one table
 * @param counts  its columns that count people, of all periods
 * @param others  columns that may be a difference: those that count people are only tried between
 *                periods, for inside one they are parts of a sum
 * @returns       by place of the difference, the places of the counts it is of
 *
 * Cost: others × counts² looks at the first row, and a pass over the rows for what agrees.
 */
export function toldDifferences(
	values: readonly TidyValue[],
	counts: readonly PeopleColumn[],
	others: readonly PeopleColumn[],
): Map<number, readonly number[]> {
	const placeOf = (at: number): unknown => values[at]?.area ?? values[at]?.row;
	const figureAt = (at: number | undefined): number | null =>
		at === undefined ? null : (values[at]?.value ?? null);
	const byPlace = new Map<PeopleColumn, Map<unknown, number>>();
	for (const column of [...counts, ...others])
		byPlace.set(column, new Map(column.places.map((at) => [placeOf(at), at])));
	const told = new Map<number, readonly number[]>();
	const tell = (other: PeopleColumn, one: PeopleColumn, two: PeopleColumn): void => {
		const [first, second] = [byPlace.get(one), byPlace.get(two)];
		const rows = other.places.flatMap((at) => {
			const [a, b] = [first?.get(placeOf(at)), second?.get(placeOf(at))];
			if (a === undefined || b === undefined) return [];
			return [{ at, of: [a, b], x: figureAt(a), y: figureAt(b), difference: figureAt(at) }];
		});
		const isIn = (differenceOf: (x: number, y: number) => number): boolean => {
			let telling = 0;
			for (const { x, y, difference } of rows) {
				if (x === null || y === null || difference === null) continue;
				const meant = differenceOf(x, y);
				if (!(Math.abs(difference - meant) <= halfDigit(difference) + 1e-9)) return false;
				if (difference !== 0) telling++;
			}
			return telling >= FEWEST_ROWS;
		};
		const isDifference =
			isIn((x, y) => y - x) ||
			isIn((x, y) => x - y) ||
			isIn((x, y) => (100 * (y - x)) / x) ||
			isIn((x, y) => (100 * (x - y)) / y) ||
			isIn((x, y) => (100 * (x - y)) / x);
		if (!isDifference) return;
		for (const { at, of } of rows) told.set(at, [...(told.get(at) ?? []), ...of]);
	};
	for (const other of others) {
		for (const [at, one] of counts.entries()) {
			const seconds = counts.slice(at + 1, counts.length > MOST_IN_PAIRS ? at + 2 : undefined);
			for (const two of seconds) {
				const isOwn = one === other || two === other;
				if (isOwn || (counts.includes(other) && one.period === two.period)) continue;
				tell(other, one, two);
			}
		}
	}
	return told;
}

/** Half of the last digit a figure is written with. */
function halfDigit(figure: number): number {
	const digits = /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
	return digits === 0 ? 0 : 0.5 * 10 ** -digits;
}
