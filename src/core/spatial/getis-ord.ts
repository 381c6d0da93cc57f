import { success, type Result } from '../model/diagnostic.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { nameClusters, type ClusterRequest, type Unnamed } from './cluster-test.ts';
import { conditionalP } from './conditional-p.ts';
import type { Neighbours } from './neighbours.ts';
import { checkPermutations } from './permutations.ts';
import {
	admissionOf,
	centred,
	neighbourSums,
	spatialSample,
	spread,
	type Admission,
} from './spatial-sample.ts';

/** Where high values lie together, and low ones; the others as in `LocalCluster`. */
export type HotSpot = 'hot' | 'cold' | Unnamed;

/** Getis and Ord's Gi*, one number per area and kind; NaN for areas that are left out. */
export interface GetisOrd {
	/** Standard score of the sum over an area and its neighbours; NaN also where all are neighbours of it. */
	readonly z: Float64Array;
	/** Folded, by conditional permutation. */
	readonly p: Float64Array;
	/** Benjamini and Hochberg's. */
	readonly q: Float64Array;
	/** 1 where p has no chance in it. */
	readonly isExact: Uint8Array;
	readonly spots: readonly HotSpot[];
	readonly n: number;
	readonly islands: readonly number[];
	readonly missing: readonly number[];
	readonly admission: Admission;
}

/**
 * Getis and Ord's Gi*: where high values lie together (hot spots), and low ones.
 *
 * @param values      one per area; null, NaN and infinite ones are missing
 * @param neighbours  of the same areas in the same order, without the areas themselves, which are counted
 *                    in with weight 1 like their neighbours
 * @returns           the diagnostics of {@link spatialSample}, `permutations-few`
 * @throws RangeError for a number of permutations that cannot be made
 *
 * Weights are binary, the standard deviation is the population's: z is spdep's `localG` with
 * `include.self`. Source: Ord and Getis 1995. Cost: see {@link conditionalP}.
 */
export function getisOrd(
	values: readonly (number | null)[],
	neighbours: Neighbours,
	request: ClusterRequest = {},
): Result<GetisOrd> {
	const { permutations, seed, diagnostics } = checkPermutations(request);
	const taken = spatialSample(values, neighbours);
	if (!taken.ok) return taken;
	const sample = taken.value;
	const offsets = centred(sample.values);
	const scores = standardScores(offsets, sample.neighbours);
	const { p, isExact } = conditionalP(
		offsets,
		sample.neighbours,
		permutations,
		seed,
		request.onMade,
	);
	const count = values.length;
	const [z, everyP] = [spread(sample, scores, count), spread(sample, p, count)];
	const q = benjaminiHochberg(everyP);
	const admission = admissionOf(offsets.length);
	const tested = { p: everyP, q, admission, missing: sample.missing };
	return success(
		{
			z,
			p: everyP,
			q,
			isExact: Uint8Array.from(spread(sample, Float64Array.from(isExact), count)),
			spots: nameClusters(tested, request, (at): HotSpot => ((z[at] ?? 0) > 0 ? 'hot' : 'cold')),
			n: offsets.length,
			islands: sample.islands,
			missing: sample.missing,
			admission,
		},
		[...taken.diagnostics, ...(isExact.every((each) => each === 1) ? [] : diagnostics)],
	);
}

/** Gi* from values less their mean, whose expected sum is zero. */
function standardScores(offsets: Float64Array, neighbours: Neighbours): Float64Array {
	const n = offsets.length;
	const { starts } = neighbours;
	const squares = offsets.reduce((sum, each) => sum + each * each, 0);
	const deviation = Math.sqrt(squares / n);
	return neighbourSums(offsets, neighbours).map((sum, at) => {
		const weights = (starts[at + 1] ?? 0) - (starts[at] ?? 0) + 1;
		if (weights === n) return NaN;
		const spreadOfSum = Math.sqrt((n * weights - weights * weights) / (n - 1));
		return (sum + (offsets[at] ?? 0)) / (deviation * spreadOfSum);
	});
}
