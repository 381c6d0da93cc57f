import { success, type Result } from '../model/diagnostic.ts';
import { nameClusters, type ClusterRequest, type Unnamed } from './cluster-test.ts';
import { localTest, type LocalTest } from './local-test.ts';
import type { Neighbours } from './neighbours.ts';
import { centred, neighbourSums, spatialSample, spread } from './spatial-sample.ts';

/** Where high values lie together, and low ones; the others as in `LocalCluster`. */
export type HotSpot = 'hot' | 'cold' | Unnamed;

/** Getis and Ord's Gi*, one number per area and kind; NaN for areas that are left out. */
export interface GetisOrd extends LocalTest {
	/** Standard score of the sum over an area and its neighbours; NaN also where all are neighbours of it. */
	readonly z: Float64Array;
	readonly spots: readonly HotSpot[];
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
	const testOf = localTest(request);
	const taken = spatialSample(values, neighbours);
	if (!taken.ok) return taken;
	const sample = taken.value;
	const offsets = centred(sample.values);
	const { test, diagnostics } = testOf(sample, offsets, values.length);
	const z = spread(sample, standardScores(offsets, sample.neighbours), values.length);
	return success(
		{
			...test,
			z,
			spots: nameClusters(test, request, (at): HotSpot => ((z[at] ?? 0) > 0 ? 'hot' : 'cold')),
		},
		[...taken.diagnostics, ...diagnostics],
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
