import { diagnose, failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import { areaCount, keepNeighbours, type Neighbours } from './neighbours.ts';

/** Below so many areas nothing is called a cluster. */
const FEWEST_AREAS = 20;
/** Below so many areas clusters are called exploratory. */
const FEW_AREAS = 30;

/**
 * The areas a spatial statistic is of: those with a value and at least one neighbour that has a value.
 * The others are left out before anything is computed, so that the numbers are those of other programs
 * given only these areas.
 */
export interface SpatialSample {
	/** Positions of the areas that are in, ascending. */
	readonly kept: Uint32Array;
	/** Their values, in this order. */
	readonly values: Float64Array;
	/** Their neighbours, as places in this order. */
	readonly neighbours: Neighbours;
	/** Positions of the areas with a value that have no neighbour with one: *tanpa tetangga*. */
	readonly islands: readonly number[];
	/** Positions of the areas without a value. */
	readonly missing: readonly number[];
}

/** How far results may be trusted by the number of areas alone. */
export type Admission = 'refused' | 'exploratory' | 'full';

/**
 * What may be said of so many areas: under 20 nothing is a cluster, under 30 it is exploratory.
 *
 * @example [19, 20, 30].map(admissionOf) // ['refused', 'exploratory', 'full']
 */
export function admissionOf(areas: number): Admission {
	if (areas < FEWEST_AREAS) return 'refused';
	return areas < FEW_AREAS ? 'exploratory' : 'full';
}

/**
 * Takes the areas that a spatial statistic can speak of.
 *
 * @param values  one per area; null, NaN and infinite ones are missing
 * @returns       an error without values (`values-all-missing`), where all values are equal
 *                (`values-constant`), for fewer than three areas with neighbours (`spatial-too-few`), and
 *                where lists and values differ in number (`neighbours-count`). Else with
 *                `spatial-missing`, `spatial-islands`, and `spatial-refused` or `spatial-exploratory`
 */
export function spatialSample(
	values: readonly (number | null)[],
	neighbours: Neighbours,
): Result<SpatialSample> {
	const count = areaCount(neighbours);
	if (values.length !== count)
		return failure(diagnose('neighbours-count', { values: values.length, lists: count }));
	const isKept = values.map((value) => value !== null && Number.isFinite(value));
	const missing = positionsOf(isKept, false);
	if (missing.length === count) return failure(diagnose('values-all-missing', { areas: count }));
	const islands = dropIslands(isKept, neighbours);
	const kept = Uint32Array.from(positionsOf(isKept, true));
	if (kept.length < 3) return failure(diagnose('spatial-too-few', { areas: kept.length }));
	const sample = Float64Array.from(kept, (at) => values[at] ?? NaN);
	const [first = NaN] = sample;
	if (sample.every((value) => value === first))
		return failure(diagnose('values-constant', { areas: kept.length, value: first }));
	const notes: Diagnostic[] = [];
	if (missing.length > 0) notes.push(diagnose('spatial-missing', {}, missing));
	if (islands.length > 0) notes.push(diagnose('spatial-islands', {}, islands));
	const admission = admissionOf(kept.length);
	if (admission !== 'full')
		notes.push(
			diagnose(admission === 'refused' ? 'spatial-refused' : 'spatial-exploratory', {
				areas: kept.length,
			}),
		);
	return success(
		{ kept, values: sample, neighbours: keepNeighbours(neighbours, kept), islands, missing },
		notes,
	);
}

function positionsOf(flags: readonly boolean[], wanted: boolean): number[] {
	return flags.flatMap((flag, at) => (flag === wanted ? [at] : []));
}

/** Takes out what has no neighbour left, until nothing changes; gives what was taken out, ascending. */
function dropIslands(isKept: boolean[], { starts, others }: Neighbours): number[] {
	const islands: number[] = [];
	for (let isChanging = true; isChanging;) {
		isChanging = false;
		for (let at = 0; at < isKept.length; at++) {
			if (!isKept[at]) continue;
			let hasNeighbour = false;
			for (let entry = starts[at] ?? 0; entry < (starts[at + 1] ?? 0); entry++)
				if (isKept[others[entry] ?? -1]) hasNeighbour = true;
			if (hasNeighbour) continue;
			isKept[at] = false;
			islands.push(at);
			isChanging = true;
		}
	}
	return islands.sort((a, b) => a - b);
}

/**
 * Values and the mean taken off them, in that order of areas.
 *
 * @returns new array; sums to zero but for rounding
 */
export function centred(values: Float64Array): Float64Array {
	let sum = 0;
	for (const value of values) sum += value;
	let mean = sum / values.length;
	// a second pass takes off what rounding left of large values
	let rest = 0;
	for (const value of values) rest += value - mean;
	mean += rest / values.length;
	return values.map((value) => value - mean);
}

/**
 * The sum of the values of each area's neighbours.
 *
 * @param values  one per area of `neighbours`
 */
export function neighbourSums(values: Float64Array, { starts, others }: Neighbours): Float64Array {
	const sums = new Float64Array(values.length);
	for (let area = 0; area < sums.length; area++) {
		let sum = 0;
		for (let at = starts[area] ?? 0; at < (starts[area + 1] ?? 0); at++)
			sum += values[others[at] ?? 0] ?? 0;
		sums[area] = sum;
	}
	return sums;
}

/** Numbers of a sample back at the positions of all areas, NaN for those left out. */
export function spread(sample: SpatialSample, numbers: Float64Array, count: number): Float64Array {
	const all = new Float64Array(count).fill(NaN);
	sample.kept.forEach((at, place) => {
		all[at] = numbers[place] ?? NaN;
	});
	return all;
}
