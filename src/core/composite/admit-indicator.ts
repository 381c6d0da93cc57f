/** Whether an indicator is good enough for an index, and by what. */
export interface IndicatorAdmission {
	readonly isAdmitted: boolean;
	/** Share of areas with a value, 0 to 1. */
	readonly presentShare: number;
	/** Middle relative standard error of the areas that have one, per cent; null where none has. */
	readonly medianRse: number | null;
}

/** The rule: a relative standard error below 30 %, a value for three quarters of the areas. */
const [MOST_RSE, LEAST_SHARE] = [30, 0.75];

/**
 * The admission rule for indicators of an index.
 *
 * @param values  one per area; null and NaN are missing
 * @param rse     relative standard errors in per cent, where they are known
 *
 * Source: Indeks Pembangunan Kesehatan Masyarakat (Kemenkes) 2018 admits indicators with RSE below 30 and
 * values for at least 75 % of kabupaten/kota. Of the areas' RSE the median is taken.
 *
 * @example admitIndicator([1, 2, 3, null]).isAdmitted // true
 * @example admitIndicator([1, 2, 3, 4], [35, 40, 31, 5]).isAdmitted // false
 */
export function admitIndicator(
	values: readonly (number | null)[],
	rse: readonly (number | null)[] = [],
): IndicatorAdmission {
	const isKnown = (value: number | null): value is number =>
		value !== null && Number.isFinite(value);
	const presentShare = values.length > 0 ? values.filter(isKnown).length / values.length : 0;
	const sorted = rse.filter(isKnown).sort((a, b) => a - b);
	const half = (sorted.length - 1) / 2;
	const medianRse =
		sorted.length > 0
			? ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2
			: null;
	const isSure = medianRse === null || medianRse < MOST_RSE;
	return { isAdmitted: presentShare >= LEAST_SHARE && isSure, presentShare, medianRse };
}
