import { findIndicator, isValidLevel, type Catalogue } from '../indicator/catalogue.ts';
import type { AreaLevel } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { measureOf } from './table-layer.ts';

/** A rate that may be filled in place of a count. */
export interface RateOffer {
	/** A bundled indicator, or a column of the table on the map. */
	readonly origin: 'bundled' | 'table';
	readonly indicator: string;
}

/** Rates offered at most: the first ones of a table. */
const MOST_RATES = 3;

/**
 * Rates that say about an area what a count cannot: columns of the same table that hold shares, then
 * the bundled companion of the count where it has figures at the level.
 *
 * @param indicator  the count on the map
 * @param columns    value columns of the table on the map, in its order; none for a bundled count
 * @returns          at most three, the count's own rate first; empty where none is known
 */
export function ratesBeside(
	indicator: Pick<Indicator, 'id'>,
	level: AreaLevel,
	columns: readonly string[],
	catalogue: Catalogue,
): RateOffer[] {
	const own = findIndicator(catalogue, indicator.id)?.companion ?? null;
	const entry = own === null ? undefined : findIndicator(catalogue, own);
	const isBundled =
		entry !== undefined &&
		!columns.includes(entry.id) &&
		isValidLevel(entry, level) &&
		entry.series.some((series) => series.level === level);
	const rates = columns.filter((column) => {
		const known = findIndicator(catalogue, column);
		if (known && !isValidLevel(known, level)) return false;
		return column !== indicator.id && (known?.measure ?? measureOf(column, null)) === 'rate';
	});
	const ordered = rates.toSorted((a, b) => Number(b === own) - Number(a === own));
	return [
		...ordered.map((column): RateOffer => ({ origin: 'table', indicator: column })),
		...(isBundled ? [{ origin: 'bundled' as const, indicator: entry.id }] : []),
	].slice(0, MOST_RATES);
}
