import { success, type Result } from '../model/diagnostic.ts';
import { nameClusters, type ClusterRequest, type Unnamed } from './cluster-test.ts';
import { localTest, type LocalTest } from './local-test.ts';
import type { Neighbours } from './neighbours.ts';
import { TIE } from './permutations.ts';
import { centred, neighbourSums, spatialSample, spread } from './spatial-sample.ts';

/**
 * What an area is, by itself and by its neighbours: `high-low` is a high value among low ones. `none`:
 * not to be told from chance. `island`: without neighbours. `missing`: without a value. `refused`: among
 * too few areas for anything to be called a cluster.
 */
export type LocalCluster = 'high-high' | 'low-low' | 'high-low' | 'low-high' | Unnamed;

/** Local Moran, one number per area and kind; NaN for areas that are left out. */
export interface LocalMoran extends LocalTest {
	/** Iᵢ = zᵢ · mean of the neighbours' z, where z is divided by the standard deviation with n − 1. */
	readonly i: Float64Array;
	/** Standardised value: across in a Moran scatter plot. */
	readonly z: Float64Array;
	/** Mean of the neighbours' standardised values: up in a Moran scatter plot. */
	readonly lag: Float64Array;
	readonly clusters: readonly LocalCluster[];
}

/**
 * Local Moran: which areas are like their neighbours, or unlike them, more than by chance.
 *
 * @param values      one per area; null, NaN and infinite ones are missing
 * @param neighbours  of the same areas in the same order
 * @returns           the diagnostics of {@link spatialSample}, `permutations-few`. The numbers sum to
 *                    (n − 1) times global Moran's I
 * @throws RangeError for a number of permutations that cannot be made
 *
 * Divides by n − 1 as PySAL and GeoDa do; spdep divides by n. p is folded and not to be halved. With 999
 * permutations no p is below 0.001, so that few of thousands of areas stand Benjamini and Hochberg's
 * correction: take more. Source: Anselin 1995. Cost: see {@link conditionalP}.
 */
export function localMoran(
	values: readonly (number | null)[],
	neighbours: Neighbours,
	request: ClusterRequest = {},
): Result<LocalMoran> {
	const testOf = localTest(request);
	const taken = spatialSample(values, neighbours);
	if (!taken.ok) return taken;
	const sample = taken.value;
	const everywhere = (numbers: Float64Array): Float64Array =>
		spread(sample, numbers, values.length);
	const own = standardised(sample.values);
	const around = neighbourMeans(own, sample.neighbours);
	// at the mean itself I is zero whatever the neighbours are
	const isMean = (each: number): boolean => Math.abs(each) < TIE;
	const { test, diagnostics } = testOf(sample, own, values.length, isMean);
	const [z, lag] = [everywhere(own), everywhere(around)];
	const sideOf = (value = 0): 'high' | 'low' => (value > 0 ? 'high' : 'low');
	return success(
		{
			...test,
			i: everywhere(own.map((each, at) => each * (around[at] ?? 0))),
			z,
			lag,
			clusters: nameClusters(test, request, (at) => `${sideOf(z[at])}-${sideOf(lag[at])}` as const),
		},
		[...taken.diagnostics, ...diagnostics],
	);
}

/** Values less their mean, by their standard deviation with n − 1. */
function standardised(values: Float64Array): Float64Array {
	const z = centred(values);
	const squares = z.reduce((sum, each) => sum + each * each, 0);
	const deviation = Math.sqrt(squares / (z.length - 1));
	return z.map((each) => each / deviation);
}

function neighbourMeans(values: Float64Array, neighbours: Neighbours): Float64Array {
	const { starts } = neighbours;
	return neighbourSums(values, neighbours).map(
		(sum, at) => sum / ((starts[at + 1] ?? 0) - (starts[at] ?? 0)),
	);
}
