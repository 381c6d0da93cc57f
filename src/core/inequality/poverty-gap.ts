import { diagnose, failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';

/** The poverty measures of Foster, Greer and Thorbecke, as shares from 0 to 1; BPS prints per cent. */
export interface PovertyMeasures {
	/** Headcount: share of people below the line. */
	readonly p0: number;
	/** Gap: how far below, on average over everybody, by the line. *Indeks Kedalaman Kemiskinan*. */
	readonly p1: number;
	/** Severity: the same squared. *Indeks Keparahan Kemiskinan*. */
	readonly p2: number;
	/** People below the line, and all. */
	readonly poor: number;
	readonly population: number;
	/** What is missing to the line, of all the poor together, in the unit of the values. */
	readonly gap: number;
	/** Positions left out. */
	readonly missing: readonly number[];
}

/**
 * P0, P1 and P2 of expenditures.
 *
 * @param values   expenditure per head, none below zero; null, NaN and infinite ones are missing
 * @param line     poverty line in the same unit, above zero; who spends exactly it is not poor, as with BPS
 * @param weights  people each value stands for; one each unless told
 * @returns        an error for a line that is none (`fgt-line-unusable`), without values
 *                 (`inequality-without-values`), for values or weights below zero
 *                 (`inequality-negative`), without people (`inequality-sum-zero`), for lists of different
 *                 length (`inequality-count`); else with `inequality-missing`. 0 ≤ P2 ≤ P1 ≤ P0 ≤ 1
 *
 * Source: Foster, Greer and Thorbecke 1984.
 *
 * @example povertyMeasures([400, 500, 500, 600], 500).value.p1 // 0.05
 */
export function povertyMeasures(
	values: readonly (number | null)[],
	line: number,
	weights?: readonly (number | null)[],
): Result<PovertyMeasures> {
	if (!(line > 0 && line < Infinity)) return failure(diagnose('fgt-line-unusable', { line }));
	if (weights && weights.length !== values.length)
		return failure(diagnose('inequality-count', { values: values.length, others: weights.length }));
	const isKnown = (at: number): boolean =>
		Number.isFinite(values[at] ?? NaN) && (!weights || Number.isFinite(weights[at] ?? NaN));
	const known = Array.from(values.keys()).filter(isKnown);
	const missing = Array.from(values.keys()).filter((at) => !isKnown(at));
	if (known.length === 0)
		return failure(diagnose('inequality-without-values', { values: values.length }));
	const weightOf = (at: number): number => weights?.[at] ?? (weights ? 0 : 1);
	const below = known.filter((at) => (values[at] ?? 0) < 0 || weightOf(at) < 0);
	if (below.length > 0) return failure(diagnose('inequality-negative', {}, below));
	let [population, poor, gap, first, second] = [0, 0, 0, 0, 0];
	for (const at of known) {
		const [value, weight] = [values[at] ?? 0, weightOf(at)];
		population += weight;
		if (!(value < line)) continue;
		const short = (line - value) / line;
		poor += weight;
		gap += weight * (line - value);
		first += weight * short;
		second += weight * short * short;
	}
	if (population === 0) return failure(diagnose('inequality-sum-zero', { values: known.length }));
	return success(
		{
			p0: poor / population,
			p1: first / population,
			p2: second / population,
			poor,
			population,
			gap,
			missing,
		},
		missing.length > 0 ? [diagnose('inequality-missing', {}, missing)] : [],
	);
}

/**
 * Whether published measures can be true together: 0 ≤ P2 ≤ P1 ≤ P0.
 *
 * @param measures  one list each, per area, all in the same unit (per cent or share); null is missing and
 *                  breaks no rule
 * @returns         `fgt-order` with the areas that break it; null where none does
 *
 * @example checkPovertyOrder({ p0: [9], p1: [10], p2: [1] }).rows // [0]
 * @example checkPovertyOrder({ p0: [9], p1: [1.5], p2: [0.4] }) // null
 */
export function checkPovertyOrder({
	p0,
	p1,
	p2,
}: Readonly<Record<'p0' | 'p1' | 'p2', readonly (number | null)[]>>): Diagnostic | null {
	const wrong = Array.from(p0.keys()).filter((at) => {
		const rising = [0, p2[at], p1[at], p0[at]].filter(
			(each): each is number => typeof each === 'number' && !Number.isNaN(each),
		);
		return rising.some((each, place) => each < (rising[place - 1] ?? -Infinity));
	});
	return wrong.length > 0 ? diagnose('fgt-order', {}, wrong) : null;
}

/**
 * What it would cost to lift every poor person to the line, were it given to them alone and to each
 * exactly what is missing: the least possible, each month.
 *
 * @param p1          gap as a share, 0 to 1 (BPS's index by 100)
 * @param line        poverty line per head and month
 * @param population  all people, not only the poor
 * @returns           in the unit of the line
 *
 * @example costOfClosing(0.05, 500, 4) // 100
 */
export function costOfClosing(p1: number, line: number, population: number): number {
	return p1 * line * population;
}
