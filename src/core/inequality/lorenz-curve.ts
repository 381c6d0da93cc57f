import { diagnose, failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';

/** How evenly something is shared out. */
export interface LorenzCurve {
	/** Running shares from 0 to 1: of the population, and of what it has. */
	readonly population: Float64Array;
	readonly share: Float64Array;
	/**
	 * Twice the area between the curve and even shares. The Gini coefficient, 0 to 1 − 1/n, when ordered
	 * by the values themselves; else the concentration index, −1 to 1.
	 */
	readonly gini: number;
	/** Positions in the order of the curve. */
	readonly order: Uint32Array;
	/** Positions left out. */
	readonly missing: readonly number[];
}

/** What else a curve may be made with. */
export interface LorenzRequest {
	/** How many people (areas, households) each value stands for; all the same unless told. */
	readonly weights?: readonly (number | null)[];
	/** What is ordered by, least first, for a concentration curve; the values per head unless told. */
	readonly by?: readonly (number | null)[];
}

/**
 * The Lorenz curve and the Gini coefficient of values per head, or a concentration curve.
 *
 * @param values  what each has, per head, none below zero; null, NaN and infinite ones are missing
 * @returns       an error without values (`inequality-without-values`), for values below zero
 *                (`inequality-negative`), where all are zero (`inequality-sum-zero`), where lists differ
 *                in length (`inequality-count`) or a weight is below zero; else with
 *                `inequality-missing`
 *
 * The Gini of the population, as it is: not multiplied by n / (n − 1). A value with weight 2 is the same
 * as the value twice; units do not matter. O(n log n). Source: Lorenz 1905, Gini 1914.
 *
 * @example lorenzCurve([1, 1, 1]).value.gini // 0
 * @example lorenzCurve([0, 0, 0, 10]).value.gini // 0.75
 */
export function lorenzCurve(
	values: readonly (number | null)[],
	{ weights, by }: LorenzRequest = {},
): Result<LorenzCurve> {
	const count = values.length;
	for (const list of [weights, by])
		if (list && list.length !== count)
			return failure(diagnose('inequality-count', { values: count, others: list.length }));
	const keys = by ?? values;
	const isKnown = (value: number | null | undefined): boolean => Number.isFinite(value ?? NaN);
	const order: number[] = [];
	const missing: number[] = [];
	values.forEach((value, at) => {
		const isThere = isKnown(value) && isKnown(keys[at]) && (!weights || isKnown(weights[at]));
		(isThere ? order : missing).push(at);
	});
	if (order.length === 0) return failure(diagnose('inequality-without-values', { values: count }));
	const below = order.filter((at) => (values[at] ?? 0) < 0 || (weights?.[at] ?? 1) < 0);
	if (below.length > 0) return failure(diagnose('inequality-negative', {}, below));
	order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
	const weightOf = (at: number): number => weights?.[at] ?? (weights ? 0 : 1);
	let [people, total] = [0, 0];
	for (const at of order) {
		people += weightOf(at);
		total += weightOf(at) * (values[at] ?? 0);
	}
	if (people === 0 || total === 0)
		return failure(diagnose('inequality-sum-zero', { values: order.length }));
	const population = new Float64Array(order.length + 1);
	const share = new Float64Array(order.length + 1);
	let [runPeople, runTotal, under] = [0, 0, 0];
	order.forEach((at, place) => {
		const weight = weightOf(at);
		const before = runTotal;
		runPeople += weight;
		runTotal += weight * (values[at] ?? 0);
		under += (weight / people) * ((before + runTotal) / total);
		population[place + 1] = runPeople / people;
		share[place + 1] = runTotal / total;
	});
	// the ends are exact, whatever was rounded on the way
	[population[order.length], share[order.length]] = [1, 1];
	const notes: Diagnostic[] =
		missing.length > 0 ? [diagnose('inequality-missing', {}, missing)] : [];
	// even shares differ from none by rounding only
	const gini = Math.abs(1 - under) < 1e-15 * order.length ? 0 : 1 - under;
	return success({ population, share, gini, order: Uint32Array.from(order), missing }, notes);
}

/**
 * How many times its fair share each area gets: its part of one thing by its part of another. A budget by
 * the poor: 1 is in proportion, above 1 more than that. The location quotient.
 *
 * @param parts  what is shared out, such as rupiah per area
 * @param base   what it should follow, such as the number of poor
 * @returns      NaN where either is missing or the base is zero; areas missing in one count in neither sum
 *
 * @example Array.from(shareQuotients([30, 10], [50, 50])) // [1.5, 0.5]
 */
export function shareQuotients(
	parts: readonly (number | null)[],
	base: readonly (number | null)[],
): Float64Array {
	const isKnown = (at: number): boolean =>
		Number.isFinite(parts[at] ?? NaN) && Number.isFinite(base[at] ?? NaN);
	let [allParts, allBase] = [0, 0];
	parts.forEach((part, at) => {
		if (!isKnown(at)) return;
		allParts += part ?? 0;
		allBase += base[at] ?? 0;
	});
	return Float64Array.from(parts, (part, at) => {
		const own = base[at] ?? 0;
		return isKnown(at) && own > 0 && allParts > 0 ? (part ?? 0) / allParts / (own / allBase) : NaN;
	});
}
