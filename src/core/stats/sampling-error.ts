/**
 * How sure an estimate from a sample is. Standard errors and relative standard errors come from the
 * publisher's own columns; where there are none, {@link illustrativeError} makes one that may only be
 * shown as an illustration.
 */

/**
 * A class of relative standard error: up to 25 % `accurate`, up to 50 % `caution`, beyond it
 * `unreliable`, to be merged with others and not ranked. BPS's rule (Soedarti, 2007).
 */
export type Reliability = 'accurate' | 'caution' | 'unreliable';

/** Upper limits of the classes, percent; each limit belongs to the class below it. */
const CAUTION_ABOVE = 25;
const UNRELIABLE_ABOVE = 50;
/** Standard errors on either side of an estimate that hold 95 of 100 samples. */
const Z95 = 1.959963984540054;

/**
 * The class of a relative standard error.
 *
 * @param rsePercent  0 or more
 * @throws RangeError for a negative number or none
 *
 * @example reliabilityOf(25) // 'accurate'
 * @example reliabilityOf(25.1) // 'caution'
 * @example reliabilityOf(50.1) // 'unreliable'
 */
export function reliabilityOf(rsePercent: number): Reliability {
	if (!(rsePercent >= 0)) throw new RangeError(`${rsePercent} is no relative standard error`);
	if (rsePercent <= CAUTION_ABOVE) return 'accurate';
	return rsePercent <= UNRELIABLE_ABOVE ? 'caution' : 'unreliable';
}

/** An estimate with its standard error, in the estimate's own unit. */
export interface Estimate {
	readonly value: number;
	readonly standardError: number;
}

/**
 * The relative standard error in percent; Infinity for an estimate of zero with an error, for nothing
 * divides by zero; 0 for a zero that is certain.
 *
 * @example relativeError({ value: 10, standardError: 2 }) // 20
 */
export function relativeError({ value, standardError }: Estimate): number {
	if (standardError === 0) return 0;
	return value === 0 ? Infinity : (standardError / Math.abs(value)) * 100;
}

/**
 * An estimate from a value and what a table says of its error.
 *
 * @param error  a standard error in the value's unit, or a relative one in percent
 * @returns      null where the error is negative or no number
 *
 * @example estimateOf(8, { rsePercent: 25 }) // { value: 8, standardError: 2 }
 */
export function estimateOf(
	value: number,
	error: { readonly standardError: number } | { readonly rsePercent: number },
): Estimate | null {
	const standardError =
		'standardError' in error ? error.standardError : (Math.abs(value) * error.rsePercent) / 100;
	return Number.isFinite(standardError) && standardError >= 0 ? { value, standardError } : null;
}

/**
 * The 95 % confidence interval by the normal law, cut to what the figure can be.
 *
 * @param bounds  least and greatest possible figure: `[0, 100]` for a percentage, `[0, Infinity]` for a count
 *
 * @example confidenceInterval({ value: 1, standardError: 1 }, [0, 100])[0] // 0
 */
export function confidenceInterval(
	{ value, standardError }: Estimate,
	[least, greatest]: readonly [number, number],
): [low: number, high: number] {
	const reach = Z95 * standardError;
	return [Math.max(least, value - reach), Math.min(greatest, value + reach)];
}

/**
 * Whether two independent estimates differ at the 5 % level: whether their difference is beyond 1.96
 * standard errors of it. Equal estimates never do; without any error every difference counts.
 */
export function differ(a: Estimate, b: Estimate): boolean {
	const difference = Math.abs(a.value - b.value);
	return difference > Z95 * Math.hypot(a.standardError, b.standardError);
}

/** A rank with the ranks that sampling cannot tell from it. */
export interface RankRange {
	/** Competition rank by value alone: ties share the better one. */
	readonly rank: number;
	/** 1 + how many are surely ahead. */
	readonly best: number;
	/** How many are not surely behind, itself included. */
	readonly worst: number;
}

/**
 * Ranks of estimates, with how far each could go up or down within sampling error: an area's rank is
 * known only against areas from which it differs.
 *
 * @param estimates  in any order
 * @param direction  `descending` gives rank 1 to the greatest
 * @returns          in the order given; `best ≤ rank ≤ worst` always
 *
 * Cost: n², a few milliseconds for the 514 kab/kota.
 */
export function rankRanges(
	estimates: readonly Estimate[],
	direction: 'ascending' | 'descending' = 'descending',
): RankRange[] {
	const sign = direction === 'descending' ? 1 : -1;
	return estimates.map((own) => {
		let ahead = 0;
		let surelyAhead = 0;
		let surelyBehind = 0;
		for (const other of estimates) {
			const isAhead = sign * (other.value - own.value) > 0;
			if (isAhead) ahead++;
			if (other.value === own.value || !differ(own, other)) continue;
			if (isAhead) surelyAhead++;
			else surelyBehind++;
		}
		return { rank: ahead + 1, best: surelyAhead + 1, worst: estimates.length - surelyBehind };
	});
}

/** What an illustrative error assumes; every one of these is printed beside it. */
export interface SampleAssumptions {
	/** Households in the sample of the area. */
	readonly households: number;
	/** How much wider than by simple random sampling. */
	readonly designEffect: number;
}

/** Susenas in March: 345,000 households in 514 kab/kota, were they shared out equally. */
export const SUSENAS_ASSUMED: SampleAssumptions = { households: 671, designEffect: 1.5 };

/**
 * An approximate standard error of a percentage, √(deff·p(1−p)/n), with households as independent
 * units. **Not official**: to be labelled *ilustrasi* with its assumptions, and never as BPS's.
 *
 * @param percent  0–100
 * @throws RangeError for a percentage outside of that
 *
 * @example Math.round(relativeError({ value: 0.85, standardError: illustrativeError(0.85) })) // 51
 */
export function illustrativeError(
	percent: number,
	{ households, designEffect }: SampleAssumptions = SUSENAS_ASSUMED,
): number {
	if (!(percent >= 0 && percent <= 100)) throw new RangeError(`${percent} is no percentage`);
	const p = percent / 100;
	return Math.sqrt((designEffect * p * (1 - p)) / households) * 100;
}

/**
 * The relative standard error of a count of independent events, by Poisson's law: 1/√n. Counts below 16
 * exceed 25 % (the rule of US State Cancer Profiles); zero has none, and is Infinity.
 *
 * @example countError(16) // 25
 */
export function countError(count: number): number {
	return count > 0 ? 100 / Math.sqrt(count) : Infinity;
}
