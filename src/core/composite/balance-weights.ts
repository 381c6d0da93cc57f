/** Weights are kept in tenths of a per cent, so that they add up exactly. */
const TENTHS = 1000;

/**
 * Weights in per cent after one was moved: those that are locked stay, the others share what is left as
 * they shared it before, and all add up to 100 to the tenth.
 *
 * @param weights  in per cent; any sum
 * @param locked   one per weight
 * @param at       the weight that is moved; -1 only brings the others to 100
 * @param wanted   what it is to be, in per cent; cut to what the locked ones leave. Where all others are
 *                 locked it becomes what is left
 * @returns        new weights; where all are locked, `weights` as they are. Weights without a share to
 *                 go by, all zero, share evenly
 *
 * @example balanceWeights([50, 30, 20], [false, false, true], 0, 60) // [60, 20, 20]
 * @example balanceWeights([100, 0, 0], [false, false, false], 0, 40) // [40, 30, 30]
 */
export function balanceWeights(
	weights: readonly number[],
	locked: readonly boolean[],
	at: number,
	wanted = 0,
): number[] {
	const tenths = weights.map((weight) => Math.max(0, Math.round((weight * TENTHS) / 100) || 0));
	const isFree = weights.map((_, index) => index !== at && !locked[index]);
	const kept = tenths.reduce(
		(sum, each, index) => (!isFree[index] && index !== at ? sum + each : sum),
		0,
	);
	const room = Math.max(0, TENTHS - kept);
	if (at < 0 && !isFree.includes(true)) return [...weights];
	const asked = Math.min(room, Math.max(0, Math.round((wanted * TENTHS) / 100) || 0));
	const moved = at < 0 ? 0 : isFree.includes(true) ? asked : room;
	const shares = shareOut(
		room - moved,
		tenths.map((each, index) => (isFree[index] ? each : 0)),
		isFree,
	);
	return tenths.map((each, index) => {
		const now = index === at ? moved : isFree[index] ? (shares[index] ?? 0) : each;
		return (now * 100) / TENTHS;
	});
}

/** Whole numbers that add up to `sum`, in proportion, the largest remainders rounded up. */
function shareOut(sum: number, weights: readonly number[], isFree: readonly boolean[]): number[] {
	const total = weights.reduce((all, each) => all + each, 0);
	const count = isFree.filter(Boolean).length;
	const exact = weights.map((each, index) =>
		!isFree[index] ? 0 : total > 0 ? (each / total) * sum : sum / count,
	);
	const whole = exact.map(Math.floor);
	const left = Math.round(sum - whole.reduce((all, each) => all + each, 0));
	const byRemainder = [...exact.keys()]
		.filter((index) => isFree[index])
		.sort(
			(a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)) || a - b,
		);
	for (const index of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
	return whole;
}
