import { diagnose, failure, success, type Result } from '../model/diagnostic.ts';
import { areaCount, othersOf, type Neighbours } from './neighbours.ts';

/** Rates pulled towards the mean, the more the smaller the population they are of. */
export interface SmoothedRates {
	/** Cases by population, NaN where either is missing or the population is not above zero. */
	readonly rates: Float64Array;
	/** The same, smoothed. */
	readonly smoothed: Float64Array;
	/** The mean each rate is pulled to: everywhere the same, or its neighbourhood's. */
	readonly means: Float64Array;
	/** The variance of true rates around that mean, never below zero. */
	readonly variances: Float64Array;
}

/**
 * Empirical-Bayes smoothing of rates, which keeps small populations from leading a ranking by chance.
 *
 * @param cases       number of cases per area, not below zero; null is missing
 * @param population  number each count is out of, above zero; null is missing
 * @param neighbours  where given, rates are pulled to the mean of the area and its neighbours; areas
 *                    without neighbours keep their rate
 * @returns           an error where no area has a rate (`rates-none`) or the lists differ in length
 *                    (`rates-count`); `rates-without-population`, `rates-above-one` (more cases than
 *                    people), which are told and kept
 *
 * A smoothed rate lies between its rate and the mean. O(n + pairs of neighbours).
 * Source: Marshall 1991, as spdep's `EBest` (Poisson) and `EBlocal`, which takes each neighbour's
 * deviation from the mean around that neighbour; GeoDa takes it from the mean around the area.
 *
 * @example smoothRates([0, 10], [10, 100]).value.rates // Float64Array.of(0, 0.1)
 */
export function smoothRates(
	cases: readonly (number | null)[],
	population: readonly (number | null)[],
	neighbours: Neighbours | null = null,
): Result<SmoothedRates> {
	const count = cases.length;
	const lists = neighbours ? areaCount(neighbours) : count;
	if (population.length !== count || lists !== count)
		return failure(diagnose('rates-count', { cases: count, population: population.length, lists }));
	const people = Float64Array.from(population, (each) => each ?? NaN);
	const found = Float64Array.from(cases, (each) => each ?? NaN);
	const rates = found.map((each, at) => {
		const of = people[at] ?? NaN;
		return of > 0 && each >= 0 && each < Infinity && of < Infinity ? each / of : NaN;
	});
	const known = Array.from(rates.keys()).filter((at) => !Number.isNaN(rates[at]));
	if (known.length === 0) return failure(diagnose('rates-none', { areas: count }));
	const means = new Float64Array(count).fill(NaN);
	const variances = new Float64Array(count).fill(NaN);
	const around = (at: number): readonly number[] =>
		neighbours
			? [at, ...othersOf(neighbours, at)].filter((other) => !Number.isNaN(rates[other]))
			: known;
	const sums = { cases: found, people, rates, means };
	const mean = neighbours ? null : meanOf(known, sums);
	for (const at of known) means[at] = mean ?? meanOf(around(at), sums);
	const variance = neighbours ? null : varianceOf(known, sums, mean ?? NaN);
	for (const at of known)
		variances[at] = variance ?? varianceOf(around(at), sums, means[at] ?? NaN);
	const smoothed = rates.map((rate, at) => {
		const [mean, variance] = [means[at] ?? NaN, variances[at] ?? NaN];
		const chance = mean / (people[at] ?? NaN);
		const own = variance + chance > 0 ? variance / (variance + chance) : 0;
		// of one area alone the mean is its own rate
		return Number.isNaN(rate) ? NaN : mean + (rate - mean) * own;
	});
	const without = known.length < count ? restOf(count, known) : [];
	const above = known.filter((at) => (rates[at] ?? 0) > 1);
	return success({ rates, smoothed, means, variances }, [
		...(without.length > 0 ? [diagnose('rates-without-population', {}, without)] : []),
		...(above.length > 0 ? [diagnose('rates-above-one', {}, above)] : []),
	]);
}

/** What rates are made of, per area. */
interface RateSums {
	readonly cases: Float64Array;
	readonly people: Float64Array;
	readonly rates: Float64Array;
	readonly means: Float64Array;
}

/** The rate of some areas together. */
function meanOf(areas: readonly number[], { cases, people }: RateSums): number {
	let [allCases, allPeople] = [0, 0];
	for (const at of areas) {
		allCases += cases[at] ?? 0;
		allPeople += people[at] ?? 0;
	}
	return allCases / allPeople;
}

/** The variance of the true rates of some areas, each around its own mean, by the method of moments. */
function varianceOf(
	areas: readonly number[],
	{ people, rates, means }: RateSums,
	mean: number,
): number {
	let [squares, allPeople] = [0, 0];
	for (const at of areas) {
		squares += (people[at] ?? 0) * ((rates[at] ?? 0) - (means[at] ?? 0)) ** 2;
		allPeople += people[at] ?? 0;
	}
	return Math.max(0, squares / allPeople - mean / (allPeople / areas.length));
}

function restOf(count: number, known: readonly number[]): number[] {
	const has = new Set(known);
	return Array.from({ length: count }, (_, at) => at).filter((at) => !has.has(at));
}

/**
 * Rates as standard scores that allow for their populations, to be given to Moran's I instead of rates.
 *
 * @returns one per area, NaN where there is no rate
 *
 * Source: Assunção and Reis 1999, as spdep's `EBImoran.mc`.
 */
export function rateScores(
	{ rates, means }: SmoothedRates,
	population: readonly (number | null)[],
): Float64Array {
	const known = Array.from(rates.keys()).filter((at) => !Number.isNaN(rates[at]));
	const people = Float64Array.from(population, (each) => each ?? NaN);
	const allPeople = known.reduce((sum, at) => sum + (people[at] ?? 0), 0);
	const mean = known.reduce((sum, at) => sum + (rates[at] ?? 0) * (people[at] ?? 0), 0) / allPeople;
	const spread = known.reduce(
		(sum, at) => sum + (people[at] ?? 0) * ((rates[at] ?? 0) - mean) ** 2,
		0,
	);
	const variance = spread / allPeople - mean / (allPeople / known.length);
	return rates.map((rate, at) => {
		const chance = mean / (people[at] ?? NaN);
		const of = variance + chance > 0 ? variance + chance : chance;
		return of > 0 ? (rate - mean) / Math.sqrt(of) : Number.isNaN(means[at]) ? NaN : 0;
	});
}
