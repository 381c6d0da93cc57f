/** Radius in CSS pixels of the symbol for the largest value. */
export const MAX_SYMBOL_RADIUS_PX = 26;
/** Radius below which a symbol could not be seen or touched. */
export const MIN_SYMBOL_RADIUS_PX = 2;

/**
 * Radius of the circle whose area is proportional to a value.
 *
 * @param value    the value; negative ones have no size
 * @param largest  the value drawn with the largest circle, positive
 * @returns        CSS pixels; 0 for zero and below, at least 2 otherwise
 *
 * @example symbolRadiusPx(25, 100) // 13
 * @example symbolRadiusPx(0, 100) // 0
 */
export function symbolRadiusPx(value: number, largest: number): number {
	if (value <= 0 || largest <= 0) return 0;
	return Math.max(MIN_SYMBOL_RADIUS_PX, MAX_SYMBOL_RADIUS_PX * Math.sqrt(value / largest));
}

/**
 * Three round values for a legend of circles, largest first: near the largest value, about a third
 * and about a tenth of it.
 *
 * @param largest  positive
 * @returns        descending, without repeats
 *
 * @example symbolLegendValues(5730) // [5000, 2000, 500]
 */
export function symbolLegendValues(largest: number): number[] {
	const round = (value: number): number => {
		const power = 10 ** Math.floor(Math.log10(value));
		const lead = value / power;
		return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
	};
	const values = [largest, largest / 2.5, largest / 10].map(round);
	return [...new Set(values)];
}
