import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PackedShapes } from '../../../src/core/geo/packed-level.ts';
import { rateScores, smoothRates } from '../../../src/core/spatial/empirical-bayes.ts';
import { getisOrd } from '../../../src/core/spatial/getis-ord.ts';
import { globalMoran } from '../../../src/core/spatial/global-moran.ts';
import { localMoran } from '../../../src/core/spatial/local-moran.ts';
import { nearestNeighbours, type Place } from '../../../src/core/spatial/nearest-neighbours.ts';
import { neighbourLists, packNeighbours } from '../../../src/core/spatial/neighbours.ts';
import { queenNeighbours } from '../../../src/core/spatial/queen-neighbours.ts';
import { HAS_ORACLE, readOracle, readOracleColumns } from '../oracle-files.ts';
import { valueOf } from '../value-of.ts';

/** spdep 1.2-7, PySAL's esda, and complete enumeration; skipped where the folder is absent. */
interface Test {
	readonly stat: number;
	readonly E: number;
	readonly V: number;
	readonly z: number;
	readonly p: number;
}
interface Spdep {
	readonly moran_W_rand_n: Test;
	readonly moran_W_norm_n: Test;
	readonly Gstar_B: readonly number[];
	readonly localmoran: { readonly Ii_mlvarFALSE: readonly number[] };
}
interface Esda {
	readonly moran_W: { readonly I: number; readonly VI_rand: number };
	readonly local_moran: {
		readonly Is: readonly number[];
		readonly p_sim: readonly number[];
	};
}
interface Exact {
	readonly x?: readonly number[];
	readonly nb?: number[][];
	/** null: too many neighbourhoods to count. */
	readonly res: readonly ({ readonly i: number; readonly p_folded: number } | null)[];
}
type Weights = Readonly<
	Record<'queen' | 'rook' | 'knn4_centroid_planar', number[][]> & { centroids_planar: Place[] }
>;

const spdep = HAS_ORACLE ? readOracle<Record<string, Spdep>>('expected/r_spdep.json') : {};
const esda = HAS_ORACLE ? readOracle<Record<string, Esda>>('expected/pysal_esda.json') : {};
const SETS = ['columbus', 'sids2'];

function weightsOf(set: string): Weights {
	return readOracle<Weights>(`inputs/${set}.weights.json`);
}

function caseOf(name: string): { values: number[]; neighbours: ReturnType<typeof packNeighbours> } {
	const [set = '', kind = '', column = ''] = name.split('/');
	const columns = readOracleColumns(`inputs/${set}.csv`);
	const values =
		columns[column] ??
		(columns['SID74'] ?? []).map((cases, at) => (1000 * cases) / (columns['BIR74']?.[at] ?? NaN));
	return { values, neighbours: packNeighbours(weightsOf(set)[kind as 'queen']) };
}

function expectClose(
	actual: ArrayLike<number>,
	expected: readonly number[],
	tolerance: number,
): void {
	expect(actual).toHaveLength(expected.length);
	expected.forEach((each, at) => {
		const allowed = tolerance * Math.max(1, Math.abs(each));
		expect(Math.abs((actual[at] ?? NaN) - each)).toBeLessThanOrEqual(allowed);
	});
}

/** Polygons as a pack has them. */
function shapesOf({ features }: FeatureCollection<Polygon | MultiPolygon>): PackedShapes {
	const points: number[] = [];
	const [ringStarts, polygonStarts, areaStarts] = [[0], [0], [0]];
	for (const { geometry } of features) {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const rings of polygons) {
			for (const ring of rings) {
				points.push(...ring.flatMap(([x = NaN, y = NaN]) => [x, y]));
				ringStarts.push(points.length / 2);
			}
			polygonStarts.push(ringStarts.length - 1);
		}
		areaStarts.push(polygonStarts.length - 1);
	}
	return {
		points: Float64Array.from(points),
		ringStarts: Uint32Array.from(ringStarts),
		polygonStarts: Uint32Array.from(polygonStarts),
		areaStarts: Uint32Array.from(areaStarts),
	};
}

describe.skipIf(!HAS_ORACLE)('statistics of R and PySAL', () => {
	it('are there for fifteen cases', () => {
		expect(Object.keys(spdep)).toHaveLength(15);
	});

	it.each(Object.keys(spdep))('global Moran’s I, its moments and p: %s', (name) => {
		const { values, neighbours } = caseOf(name);
		const ours = valueOf(globalMoran(values, neighbours, null));
		const { moran_W_rand_n: rand, moran_W_norm_n: norm } = spdep[name] as Spdep;
		expectClose([ours.i, ours.expected, ours.z], [rand.stat, rand.E, rand.z], 1e-9);
		expect(ours.variance / rand.V).toBeCloseTo(1, 9);
		expect(ours.varianceNormal / norm.V).toBeCloseTo(1, 9);
		expect(ours.pNormal / rand.p).toBeCloseTo(1, 8);
		expectClose(
			[ours.i, ours.variance],
			[esda[name]?.moran_W.I ?? NaN, esda[name]?.moran_W.VI_rand ?? NaN],
			1e-9,
		);
	});

	it.each(Object.keys(spdep))('local Moran, Gi*, and p within the bound of chance: %s', (name) => {
		const { values, neighbours } = caseOf(name);
		const permutations = 99_999;
		const local = valueOf(localMoran(values, neighbours, { permutations, seed: 42 }));
		const reference = esda[name]?.local_moran;
		expectClose(local.i, reference?.Is ?? [], 1e-9);
		expectClose(local.i, spdep[name]?.localmoran.Ii_mlvarFALSE ?? [], 1e-9);
		const { z } = valueOf(getisOrd(values, neighbours, { permutations: 999 }));
		expectClose(z, spdep[name]?.Gstar_B ?? [], 1e-9);
		const theirs = name.startsWith('columbus') ? 99_999 : 9999;
		const bad = Array.from(local.p).filter((p, at) => {
			const bound = 4 * Math.sqrt(p * (1 - p) * (1 / permutations + 1 / theirs)) + 1 / theirs;
			return Math.abs(p - (reference?.p_sim[at] ?? NaN)) > bound;
		});
		// PySAL counts what is equal to the observed on one side only, which shows where values repeat
		if (!name.includes('SID')) expect(bad).toEqual([]);
	});

	it.each(['grid3x3_rook', 'grid3x3_queen', 'columbus.queen.CRIME'])('exact p: %s', (name) => {
		const exact = readOracle<Record<string, Exact>>('expected/exact_permutation.json')[name];
		const given = caseOf('columbus/queen/CRIME');
		const values = exact?.x ? [...exact.x] : given.values;
		const neighbours = exact?.nb ? packNeighbours(exact.nb) : given.neighbours;
		const { p, isExact } = valueOf(
			localMoran(values, neighbours, { permutations: 99_999, seed: 7 }),
		);
		for (const { i, p_folded: expected } of exact?.res.filter((each) => each !== null) ?? []) {
			const bound = 4 * Math.sqrt((expected * (1 - expected)) / 99_999) + 1 / 99_999;
			const allowed = isExact[i] === 1 ? 1e-12 : bound;
			expect(Math.abs((p[i] ?? NaN) - expected)).toBeLessThanOrEqual(allowed);
		}
	});

	it('exact p of the whole', () => {
		const { grid3x3_rook_global: whole, grid3x3_rook: grid } = readOracle<{
			grid3x3_rook_global: { I: number; p_le_exact: number; var: number };
			grid3x3_rook: Required<Exact>;
		}>('expected/exact_permutation.json');
		const ours = valueOf(globalMoran([...grid.x], packNeighbours(grid.nb)));
		expectClose(
			[ours.i, ours.pPermutation, ours.variance],
			[whole.I, whole.p_le_exact, whole.var],
			1e-12,
		);
	});

	it('smoothed rates, everywhere and around', () => {
		const {
			BIR74 = [],
			SID74 = [],
			BIR79 = [],
			SID79 = [],
		} = readOracleColumns('inputs/sids2.csv');
		const eb =
			readOracle<Record<string, { est: number[]; params: { a: number; b: number }; I: number }>>(
				'expected/r_eb.json',
			);
		const first = valueOf(smoothRates(SID74, BIR74));
		expectClose(first.smoothed, eb['EBest_SID74']?.est ?? [], 1e-12);
		expect((first.variances[0] ?? NaN) / (eb['EBest_SID74']?.params.a ?? NaN)).toBeCloseTo(1, 9);
		expectClose(valueOf(smoothRates(SID79, BIR79)).smoothed, eb['EBest_SID79']?.est ?? [], 1e-12);
		const queen = packNeighbours(weightsOf('sids2').queen);
		const local = valueOf(smoothRates(SID74, BIR74, queen));
		expectClose(local.smoothed, eb['EBlocal_SID74']?.est ?? [], 1e-12);
		const scores = Array.from(rateScores(first, BIR74));
		const { i } = valueOf(globalMoran(scores, queen, null));
		expect(i).toBeCloseTo(eb['EBI_moran']?.I ?? NaN, 9);
	});
});

describe.skipIf(!HAS_ORACLE)('neighbours of GeoDa and PySAL', () => {
	it.each(SETS)('by queen contiguity, from the outlines: %s', (set) => {
		const shapes = shapesOf(readOracle(`inputs/${set}.geojson`));
		const sorted = weightsOf(set).queen.map((list) => [...list].sort((a, b) => a - b));
		expect(neighbourLists(queenNeighbours(shapes))).toEqual(sorted);
	});

	it.each(SETS)('the four nearest on a plane: %s', (set) => {
		const { centroids_planar: places, knn4_centroid_planar: expected } = weightsOf(set);
		const sorted = expected.map((list) => [...list].sort((a, b) => a - b));
		expect(neighbourLists(nearestNeighbours(places, 4, 'plane'))).toEqual(sorted);
	});
});
