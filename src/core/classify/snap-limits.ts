/**
 * Moves class limits onto numbers that mean something: the province's value, the nation's, 1 %.
 *
 * Every anchor becomes a limit, in the place of the limit nearest to it; no two anchors take the same
 * one, limits keep their order, and together they move as little as they can. Other limits stay.
 *
 * @param limits   inner limits, ascending, no two equal
 * @param anchors  ascending, no two equal
 * @returns        ascending, no two equal; as many as there were limits, or as there are anchors where
 *                 those are more
 *
 * Ties: the lower limit moves. O(limits · anchors).
 *
 * @example snapLimits([5, 10, 15], [9]) // [5, 9, 15]
 * @example snapLimits([5, 10, 15], [9, 14]) // [5, 9, 14]
 * @example snapLimits([5], [1, 2]) // [1, 2]
 */
export function snapLimits(limits: readonly number[], anchors: readonly number[]): number[] {
	if (anchors.length >= limits.length) return [...anchors];
	const taken = nearestInOrder(limits, anchors);
	return limits
		.map((limit, at) => anchors[taken.indexOf(at)] ?? limit)
		.filter((limit, at, all) => all.indexOf(limit) === at)
		.sort((a, b) => a - b);
}

/**
 * For each anchor the index of its limit, ascending, with the least sum of distances.
 *
 * `least[a][l]` is that sum for the first `a` anchors among the first `l` limits.
 */
function nearestInOrder(limits: readonly number[], anchors: readonly number[]): number[] {
	const least: number[][] = [new Array<number>(limits.length + 1).fill(0)];
	const distance = (a: number, l: number): number =>
		Math.abs((limits[l] ?? Infinity) - (anchors[a] ?? 0));
	for (let a = 1; a <= anchors.length; a++) {
		const row = new Array<number>(limits.length + 1).fill(Infinity);
		for (let l = a; l <= limits.length; l++) {
			const moved = (least[a - 1]?.[l - 1] ?? Infinity) + distance(a - 1, l - 1);
			row[l] = Math.min(row[l - 1] ?? Infinity, moved);
		}
		least.push(row);
	}
	const taken: number[] = [];
	let l = limits.length;
	for (let a = anchors.length; a > 0; a--) {
		while (least[a]?.[l - 1] === least[a]?.[l]) l--;
		l--;
		taken.unshift(l);
	}
	return taken;
}
