import type { Diagnostic, Result } from '../core/model/diagnostic.ts';
import { smoothRates, rateScores } from '../core/spatial/empirical-bayes.ts';
import { getisOrd } from '../core/spatial/getis-ord.ts';
import { globalMoran, type GlobalMoran } from '../core/spatial/global-moran.ts';
import type { ClusterRequest } from '../core/spatial/cluster-test.ts';
import { localMoran } from '../core/spatial/local-moran.ts';
import { readNeighbours, type Neighbours } from '../core/spatial/neighbours.ts';
import { MOST_PERMUTATIONS, type PermutationRequest } from '../core/spatial/permutations.ts';
import { Misuse } from './command.ts';
import {
	answerOf,
	kindOf,
	readFigures,
	type ComputeMethod,
	type JsonObject,
} from './compute-method.ts';

const NEIGHBOURS = '"neighbors": [[1], [0, 2], [1]]';
const CHANCE = '"permutations": 999, "seed": 1';

/**
 * Global Moran's I: {@link globalMoran}. `p` is by permutation where `permutations` is given, exact up
 * to nine areas, else from the normal distribution; `pMethod` says which.
 */
export const MORAN: ComputeMethod = {
	input: `{"values": [1.5, null, 3], ${NEIGHBOURS}, ${CHANCE}}`,
	compute: (request) => {
		const asked = request['permutations'] === undefined ? null : readPermutations(request);
		return spatially(request, (values, neighbours) =>
			mapResult(globalMoran(values, neighbours, asked), (moran) => ({
				I: moran.i,
				expected: moran.expected,
				variance: moran.variance,
				z: moran.z,
				p: methodOf(moran) === 'normal' ? moran.pNormal : moran.pPermutation,
				pMethod: methodOf(moran),
				pNormal: moran.pNormal,
				varianceNormal: moran.varianceNormal,
				n: moran.n,
				islands: moran.islands.length,
				islandPositions: moran.islands,
				missing: moran.missing.length,
			})),
		);
	},
};

function methodOf({ isExact, pPermutation }: GlobalMoran): 'exact' | 'permutation' | 'normal' {
	if (isExact) return 'exact';
	return Number.isNaN(pPermutation) ? 'normal' : 'permutation';
}

/** Local Moran: {@link localMoran}; null at areas that are left out. */
export const LOCAL_MORAN: ComputeMethod = {
	input: `{"values": […], "neighbors": […], ${CHANCE}, "alpha": 0.05, "correction": "bh|none"}`,
	compute: (request) => {
		const asked = readClusters(request);
		return spatially(request, (values, neighbours) =>
			mapResult(localMoran(values, neighbours, asked), (moran) => ({
				I: Array.from(moran.i),
				p: Array.from(moran.p),
				q: Array.from(moran.q),
				cluster: moran.clusters,
				z: Array.from(moran.z),
				lag: Array.from(moran.lag),
				exact: Array.from(moran.isExact, Boolean),
				n: moran.n,
				islands: moran.islands.length,
				islandPositions: moran.islands,
				missing: moran.missing.length,
			})),
		);
	},
};

/** Getis and Ord's Gi*: {@link getisOrd}; null at areas that are left out. */
export const GI_STAR: ComputeMethod = {
	input: `{"values": […], "neighbors": […], ${CHANCE}, "alpha": 0.05, "correction": "bh|none"}`,
	compute: (request) => {
		const asked = readClusters(request);
		return spatially(request, (values, neighbours) =>
			mapResult(getisOrd(values, neighbours, asked), (found) => ({
				z: Array.from(found.z),
				p: Array.from(found.p),
				q: Array.from(found.q),
				cluster: found.spots,
				exact: Array.from(found.isExact, Boolean),
				n: found.n,
				islands: found.islands.length,
				islandPositions: found.islands,
				missing: found.missing.length,
			})),
		);
	},
};

/** Empirical-Bayes smoothing: {@link smoothRates}; with neighbours around each area. */
export const EMPIRICAL_BAYES: ComputeMethod = {
	input: `{"cases": [3, 0], "population": [1000, 40], "neighbors": [[1], [0]]}`,
	compute: (request) => {
		const cases = readFigures(request, 'cases');
		const population = readFigures(request, 'population');
		const near = request['neighbors'] === undefined ? null : readLists(request);
		if (near && !near.ok) return answerOf(near, () => ({}));
		const smoothed = smoothRates(cases, population, near?.ok ? near.value : null);
		return answerOf(
			smoothed,
			(made) => ({
				rates: Array.from(made.rates),
				smoothed: Array.from(made.smoothed),
				means: Array.from(made.means),
				variances: Array.from(made.variances),
				scores: Array.from(rateScores(made, population)),
			}),
			near?.diagnostics,
		);
	},
};

function mapResult<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
	return result.ok ? { ...result, value: change(result.value) } : result;
}

function spatially(
	request: JsonObject,
	compute: (values: (number | null)[], neighbours: Neighbours) => Result<JsonObject>,
): ReturnType<ComputeMethod['compute']> {
	const values = readFigures(request, 'values');
	const near = readLists(request);
	const before: readonly Diagnostic[] = near.ok ? near.diagnostics : [];
	const result: Result<JsonObject> = near.ok ? compute(values, near.value) : near;
	return answerOf(result, (answer) => answer, before);
}

/** Lists of neighbours; null stands for an area without. */
function readLists({ neighbors }: JsonObject): Result<Neighbours> {
	if (!Array.isArray(neighbors))
		throw new Misuse(
			`"neighbors" harus berupa larik daftar tetangga; yang datang ${kindOf(neighbors)}`,
		);
	return readNeighbours(
		neighbors.map((list: unknown, area): number[] => {
			if (list === null) return [];
			if (!Array.isArray(list))
				throw new Misuse(
					`"neighbors[${area}]" harus larik nomor wilayah atau null, bukan ${kindOf(list)}`,
				);
			return list.map((other: unknown, at) => {
				if (typeof other === 'number') return other;
				throw new Misuse(`"neighbors[${area}][${at}]" harus nomor wilayah, bukan ${kindOf(other)}`);
			});
		}),
	);
}

function readPermutations({ permutations, seed }: JsonObject): PermutationRequest {
	return {
		...(isAbsent(permutations)
			? {}
			: { permutations: readWhole('permutations', permutations, 1, MOST_PERMUTATIONS) }),
		...(isAbsent(seed) ? {} : { seed: readWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER) }),
	};
}

function readClusters(request: JsonObject): ClusterRequest {
	const { alpha, correction } = request;
	if (!isAbsent(alpha) && !(typeof alpha === 'number' && alpha > 0 && alpha < 1))
		throw new Misuse(`"alpha" harus angka antara 0 dan 1; yang datang ${kindOf(alpha)}`);
	if (!isAbsent(correction) && correction !== 'bh' && correction !== 'none')
		throw new Misuse(`"correction" harus bh atau none; yang datang ${kindOf(correction)}`);
	return {
		...readPermutations(request),
		...(typeof alpha === 'number' ? { alpha } : {}),
		...(correction === 'none' ? { correction } : {}),
	};
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null;
}

function readWhole(field: string, value: unknown, least: number, most: number): number {
	if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
		return value;
	throw new Misuse(
		`"${field}" harus bilangan bulat ${least} sampai ${most}; yang datang ${kindOf(value)}`,
	);
}
