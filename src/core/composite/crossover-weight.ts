/**
 * The weight of the first of two indicators at which two areas have the same score, exactly.
 *
 * @param one    normalised values of an area: first indicator, second indicator
 * @param other  those of the other area
 * @returns      the weight, between 0 and 1; null where one area leads at every weight, or they are equal
 *
 * Scores are w · first + (1 − w) · second, or their logarithms for a geometric mean.
 *
 * @example crossoverWeight([1, 0], [0, 1]) // 0.5
 * @example crossoverWeight([1, 1], [0, 0]) // null
 */
export function crossoverWeight(
	one: readonly [first: number, second: number],
	other: readonly [first: number, second: number],
): number | null {
	const gainOnSecond = one[1] - other[1];
	const lossOnFirst = other[0] - one[0];
	const weight = gainOnSecond / (gainOnSecond + lossOnFirst);
	return weight > 0 && weight < 1 ? weight : null;
}

/** An area that leads over a span of weights of the first indicator. */
export interface Lead {
	readonly area: number;
	readonly from: number;
	readonly to: number;
}

/**
 * Which area comes first, for every weight of the first of two indicators.
 *
 * @param first, second  normalised values, or logarithms; areas with NaN are left out
 * @returns              spans from 0 to 1 that meet at the exact crossover weights; empty without areas.
 *                       Of areas that are equal throughout, the earlier one
 *
 * O(areas · spans).
 *
 * @example leaders([0, 1], [1, 0]) // [{ area: 0, from: 0, to: 0.5 }, { area: 1, from: 0.5, to: 1 }]
 */
export function leaders(first: ArrayLike<number>, second: ArrayLike<number>): Lead[] {
	let leader = -1;
	for (let area = 0; area < first.length; area++) {
		const [a, b] = [first[area] ?? NaN, second[area] ?? NaN];
		if (Number.isNaN(a) || Number.isNaN(b)) continue;
		const [leadA, leadB] = [first[leader] ?? -Infinity, second[leader] ?? -Infinity];
		if (leader < 0 || b > leadB || (b === leadB && a > leadA)) leader = area;
	}
	if (leader < 0) return [];
	const spans: Lead[] = [];
	let from = 0;
	for (;;) {
		let [next, to] = [-1, 1];
		const own = [first[leader] ?? 0, second[leader] ?? 0] as const;
		for (let area = 0; area < first.length; area++) {
			const [a, b] = [first[area] ?? NaN, second[area] ?? NaN];
			// only an area with more of the first indicator can overtake as its weight grows
			if (!(a > own[0]) || Number.isNaN(b)) continue;
			const weight = crossoverWeight([a, b], own) ?? 1;
			const isSteeper = next >= 0 && weight === to && a > (first[next] ?? 0);
			if (weight < to || isSteeper) [next, to] = [area, weight];
		}
		spans.push({ area: leader, from, to });
		if (next < 0) return spans;
		[leader, from] = [next, to];
	}
}

/** The next weight at which a list changes, and who changes places. */
export interface ListChange {
	readonly weight: number;
	readonly enters: number;
	readonly leaves: number;
}

/**
 * How far the weight of the first of two indicators may move until the list of the first `length` areas
 * changes, exactly.
 *
 * @param first, second  normalised values, or logarithms; areas with NaN are left out
 * @param weight         of the first indicator now, 0 to 1
 * @returns              the nearest change below and above; null where there is none
 *
 * O(length · areas).
 *
 * @example listChanges([0, 1], [1, 0], 1, 0.2).above // { weight: 0.5, enters: 1, leaves: 0 }
 */
export function listChanges(
	first: ArrayLike<number>,
	second: ArrayLike<number>,
	length: number,
	weight: number,
): { readonly below: ListChange | null; readonly above: ListChange | null } {
	const scored = Array.from({ length: first.length }, (_, at) => at)
		.map((at) => ({
			at,
			score: weight * (first[at] ?? NaN) + (1 - weight) * (second[at] ?? NaN),
		}))
		.filter(({ score }) => !Number.isNaN(score))
		.sort((a, b) => b.score - a.score);
	let below: ListChange | null = null;
	let above: ListChange | null = null;
	for (const { at: leaves } of scored.slice(0, length)) {
		const inside = [first[leaves] ?? 0, second[leaves] ?? 0] as const;
		for (const { at: enters } of scored.slice(length)) {
			const change = crossoverWeight(inside, [first[enters] ?? 0, second[enters] ?? 0]);
			if (change === null) continue;
			if (change <= weight && change > (below?.weight ?? -1))
				below = { weight: change, enters, leaves };
			if (change >= weight && change < (above?.weight ?? 2))
				above = { weight: change, enters, leaves };
		}
	}
	return { below, above };
}
