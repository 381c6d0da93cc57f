import type { SeriesPoint } from '../layer/area-series.ts';
import type { Measure } from '../model/indicator.ts';

/** Why two figures of one area are not set beside each other. */
export type Incomparable =
	/** March and September, or a year of which nobody says the month. */
	| 'part'
	/** One of them covers a larger territory, before a split. */
	| 'extent';

/** A figure with its number. */
export type KnownPoint = SeriesPoint & { readonly figure: { readonly value: number } };

/** The earlier figures of an area that one may be compared with, and those it may not. */
export interface Comparables {
	/** Earliest first. */
	readonly comparable: readonly KnownPoint[];
	/** Earlier figures left out, by the reason. */
	readonly leftOut: Readonly<Record<Incomparable, readonly KnownPoint[]>>;
}

/**
 * Sorts the earlier figures of a series into those that can be compared with the one shown and those
 * that cannot: another month has another season in it, and before a split it was another territory.
 *
 * @param points      the series, earliest first
 * @param period      the period shown
 * @param isOfLarger  whether the figures of a year cover a larger territory than the area has today
 * @returns           empty lists when the period shown has no figure; missing figures are in no list
 */
export function comparablePoints(
	points: readonly SeriesPoint[],
	period: string,
	isOfLarger: (year: number) => boolean,
): Comparables {
	const leftOut: Record<Incomparable, KnownPoint[]> = { part: [], extent: [] };
	const comparable: KnownPoint[] = [];
	const at = points.findIndex((point) => point.period === period);
	const shown = points[at];
	if (shown && isKnown(shown)) {
		const larger = isOfLarger(yearOf(shown));
		for (const point of points.slice(0, at).filter(isKnown)) {
			if (point.part !== shown.part) leftOut.part.push(point);
			else if (isOfLarger(yearOf(point)) !== larger) leftOut.extent.push(point);
			else comparable.push(point);
		}
	}
	return { comparable, leftOut };
}

function yearOf({ period }: SeriesPoint): number {
	return Number(period.slice(0, 4));
}

function isKnown(point: SeriesPoint): point is KnownPoint {
	return point.figure !== null && point.figure.value !== null;
}

/** How much a figure changed, in the unit such figures are compared in. */
export interface Change {
	/** `points`: a difference of rates, in percentage points; `percent` of the earlier figure; else `units`. */
	readonly unit: 'points' | 'percent' | 'units';
	/** Signed; rounded to the decimals the figures are published with, percent to one. */
	readonly amount: number;
	readonly direction: 'up' | 'down' | 'same';
}

/**
 * The change of a figure: percentage points for a rate, percent for a count and for rupiah, and the
 * difference as it is for an index, for a figure of unknown meaning, and from zero.
 *
 * @param decimals  with which the figures are published
 *
 * @example changeOf(10.29, 8.03, 'rate', 2) // { unit: 'points', amount: -2.26, direction: 'down' }
 * @example changeOf(40, 50, 'count', 0).amount // 25
 * @example changeOf(0, 50, 'count', 0).unit // 'units'
 */
export function changeOf(
	earlier: number,
	later: number,
	measure: Measure,
	decimals: number,
): Change {
	const isShare = (measure === 'count' || measure === 'money') && earlier > 0;
	const unit = measure === 'rate' ? 'points' : isShare ? 'percent' : 'units';
	const amount = isShare
		? roundTo((100 * (later - earlier)) / earlier, 1)
		: roundTo(later - earlier, decimals);
	return { unit, amount, direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'same' };
}

/** Never −0, and as near as the decimals say: 0.1 + 0.2 is 0.3. */
function roundTo(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}
