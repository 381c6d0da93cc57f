import type { Diagnostic } from '../model/diagnostic.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { ClusterRequest, TestedAreas } from './cluster-test.ts';
import { conditionalP } from './conditional-p.ts';
import { checkPermutations } from './permutations.ts';
import { admissionOf, spread, type SpatialSample } from './spatial-sample.ts';

/** What every local statistic says of its areas; numbers are one per area, NaN for those left out. */
export interface LocalTest extends TestedAreas {
	/** 1 where p has no chance in it. */
	readonly isExact: Uint8Array;
	/** How many areas are in. */
	readonly n: number;
	/** Positions of the areas with a value that have no neighbour with one. */
	readonly islands: readonly number[];
}

/** A {@link LocalTest} and what is worth knowing about its permutations. */
interface Tested {
	readonly test: LocalTest;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Prepares the test of every area against chance, by conditional permutation.
 *
 * @returns  tests a sample of `count` areas by its numbers in the sample's order; an area where
 *           `isOfNoSide` is true has a p of 1. `permutations-few` unless every p is exact
 * @throws RangeError for a number of permutations that cannot be made, before anything is computed
 */
export function localTest(
	request: ClusterRequest,
): (
	sample: SpatialSample,
	numbers: Float64Array,
	count: number,
	isOfNoSide?: (number: number) => boolean,
) => Tested {
	const { permutations, seed, diagnostics } = checkPermutations(request);
	return (sample, numbers, count, isOfNoSide = () => false) => {
		const { neighbours, missing, islands } = sample;
		const made = conditionalP(numbers, neighbours, permutations, seed, request.onMade);
		const p = spread(
			sample,
			made.p.map((own, at) => (isOfNoSide(numbers[at] ?? NaN) ? 1 : own)),
			count,
		);
		return {
			test: {
				p,
				q: benjaminiHochberg(p),
				isExact: Uint8Array.from(spread(sample, Float64Array.from(made.isExact), count)),
				n: numbers.length,
				islands,
				missing,
				admission: admissionOf(numbers.length),
			},
			diagnostics: made.isExact.every((each) => each === 1) ? [] : diagnostics,
		};
	};
}
