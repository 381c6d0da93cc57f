/**
 * P-values made fit for many tests at once: of the areas whose q is at most 0.05, one in twenty is
 * expected to be there by chance.
 *
 * @param p  one per area; NaN where nothing was tested, which does not count as a test
 * @returns  q per area, never below its p and never above 1; equal p have equal q; NaN stays NaN
 *
 * O(n log n). Source: Benjamini and Hochberg 1995; the same as R's `p.adjust(p, "BH")`.
 *
 * @example Array.from(benjaminiHochberg([0.01, 0.04, 0.03])) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
	const q = new Float64Array(p.length).fill(NaN);
	const tested = Array.from({ length: p.length }, (_, at) => at).filter(
		(at) => !Number.isNaN(p[at]),
	);
	tested.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
	let least = 1;
	tested.forEach((at, fromLast) => {
		const rank = tested.length - fromLast;
		const own = p[at] ?? 1;
		least = Math.min(least, (own * tested.length) / rank);
		// rounding must not put q below its p
		q[at] = Math.max(own, least);
	});
	return q;
}
