import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';

/** From a value to a value, both inside; the first is never the greater. */
export type ValueRange = readonly [from: number, to: number];

/**
 * Areas whose values lie in a range, and whose second values in another where one is given.
 *
 * @param areas    areas on the map, any order
 * @param value    of an area; null for none
 * @param second   second figures, by area
 * @param range    of the first values; null lets all with a value pass
 * @param other    of the second values; null lets all pass
 * @returns        null where neither range is given: nothing is chosen, rather than everything
 */
export function brushAreas(
	areas: Iterable<AreaCode>,
	value: (area: AreaCode) => number | null,
	second: ReadonlyMap<AreaCode, Figure> | null,
	range: ValueRange | null,
	other: ValueRange | null,
): ReadonlySet<AreaCode> | null {
	if (!range && !other) return null;
	const isIn = (at: number | null | undefined, limits: ValueRange | null): boolean =>
		!limits || (at !== null && at !== undefined && at >= limits[0] && at <= limits[1]);
	const brushed = new Set<AreaCode>();
	for (const area of areas) {
		const first = value(area);
		if (first === null || !isIn(first, range)) continue;
		if (isIn(second?.get(area)?.value, other)) brushed.add(area);
	}
	return brushed;
}

/** A range of two values in whichever order they were given. */
export function rangeOf(one: number, other: number): ValueRange {
	return one <= other ? [one, other] : [other, one];
}
