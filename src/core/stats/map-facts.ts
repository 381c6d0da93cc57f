import { quantileSorted } from 'd3-array';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';

/** A value, and every area that has it. */
interface SharedValue {
	readonly value: number;
	/** In the order they were given in; several where they tie. */
	readonly areas: readonly AreaCode[];
}

/** What can be said of a map's figures without looking at the map. */
export interface MapFacts {
	/** Areas with a figure of their own, in the order they were given in. */
	readonly counted: readonly AreaCode[];
	/** Null where no area has a figure. */
	readonly highest: SharedValue | null;
	readonly lowest: SharedValue | null;
	/** First and third quartile (type 7) of the areas' figures; null for fewer than five. */
	readonly middle: readonly [from: number, to: number] | null;
	/** Areas whose figure is zero, which is not missing. */
	readonly zero: readonly AreaCode[];
	/** Areas without a figure, those that wait for a decision among them. */
	readonly missing: readonly AreaCode[];
	/** Areas that have the figure of a larger territory, before a split. */
	readonly shared: readonly AreaCode[];
}

/** Fewer figures than this have no middle half worth telling. */
const FEWEST_FOR_QUARTILES = 5;

/**
 * The facts a sentence about a map is made of.
 *
 * A figure of before a split counts once, for the area it is written for, where that is on the map.
 *
 * @param areas    the areas the map is about, in the order in which they are to be named
 * @param figures  their figures; others are not looked at
 * @param shared   areas with the figure of a larger territory, each with the one it is written for
 */
export function mapFacts(
	areas: readonly AreaCode[],
	figures: ReadonlyMap<AreaCode, Figure>,
	shared: ReadonlyMap<AreaCode, AreaCode> = new Map(),
): MapFacts {
	const known: { readonly code: AreaCode; readonly value: number }[] = [];
	const missing: AreaCode[] = [];
	const onMap = new Set(areas);
	for (const code of areas) {
		const value = figures.get(code)?.value ?? null;
		const owner = shared.get(code) ?? code;
		if (value === null) missing.push(code);
		else if (owner === code || !onMap.has(owner)) known.push({ code, value });
	}
	const values = known.map(({ value }) => value).sort((a, b) => a - b);
	const withValue = (value: number | undefined): SharedValue | null =>
		value === undefined
			? null
			: { value, areas: known.flatMap((each) => (each.value === value ? each.code : [])) };
	return {
		counted: known.map(({ code }) => code),
		highest: withValue(values.at(-1)),
		lowest: withValue(values[0]),
		middle:
			values.length < FEWEST_FOR_QUARTILES
				? null
				: [quantileSorted(values, 0.25) ?? NaN, quantileSorted(values, 0.75) ?? NaN],
		zero: known.flatMap(({ code, value }) => (value === 0 ? code : [])),
		missing,
		shared: areas.filter((code) => shared.has(code)),
	};
}

/**
 * How many areas lie above a published figure.
 *
 * @returns 0 for equal and for missing figures alike
 */
export function countAbove(
	areas: readonly AreaCode[],
	figures: ReadonlyMap<AreaCode, Figure>,
	reference: number,
): number {
	return areas.filter((code) => (figures.get(code)?.value ?? -Infinity) > reference).length;
}
