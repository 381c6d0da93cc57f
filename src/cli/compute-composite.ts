import type { Aggregation, MissingPolicy } from '../core/composite/composite-base.ts';
import { compositeIndex } from '../core/composite/composite-index.ts';
import type {
	CompositeIndicator,
	Deviation,
	Direction,
	Normalisation,
} from '../core/composite/normalise.ts';
import { Misuse } from './command.ts';
import {
	answerOf,
	kindOf,
	readFigures,
	type ComputeMethod,
	type JsonObject,
} from './compute-method.ts';

/** Words for a choice, the first one being its own. */
type Words<T extends string | number> = readonly (readonly [T, ...(readonly string[])])[];

const NORMALISE: Words<Normalisation> = [
	['min-max', 'minmax'],
	['z-score', 'z', 'zscore'],
	['rank'],
	['target', 'distance'],
	['goalposts'],
];
const AGGREGATE: Words<Aggregation> = [['arithmetic'], ['geometric']];
const MISSING: Words<MissingPolicy> = [['leave-out'], ['reweigh'], ['middle']];
const DEVIATION: Words<Deviation> = [['sample'], ['population']];
const DIRECTIONS: Words<Direction> = [
	[1, '+', '+1', '1', 'up', 'higher'],
	[-1, '-', '-1', 'down', 'lower'],
];

/**
 * A composite index: {@link compositeIndex}.
 *
 * `{rows, directions, weights?, normalise?, aggregate?, floor?, targets?, goalposts?, missing?,
 * deviation?}` gives `{scores, ranks, weights, notes}`; null where an area has no score.
 */
export const COMPOSITE: ComputeMethod = {
	input: `{"rows": [[9.27, 114.23], [8.68, null]], "directions": [1, 1], "weights": [0.5, 0.5], "normalise": "${NORMALISE.map(([own]) => own).join('|')}", "aggregate": "arithmetic|geometric", "floor": 0.01, "targets": [], "goalposts": [], "missing": "leave-out|reweigh|middle", "deviation": "sample|population"}`,
	compute: (request) => {
		const directions = readDirections(request);
		const rows = readRows(request, directions.length);
		const weights = readWeights(request, directions.length);
		const normalise = readWord(request, 'normalise', NORMALISE);
		const indicators = directions.map((direction, at): CompositeIndicator => {
			const values = rows.map((row) => row[at] ?? NaN);
			if (normalise === 'target')
				return { values, direction, target: readTargets(request, directions.length)[at] ?? NaN };
			if (normalise === 'goalposts')
				return { values, direction, goalposts: readGoalposts(request, at) };
			return { values, direction };
		});
		const made = compositeIndex(indicators, weights, {
			normalise,
			aggregate: readWord(request, 'aggregate', AGGREGATE),
			missing: readWord(request, 'missing', MISSING),
			deviation: readWord(request, 'deviation', DEVIATION),
			...readFloor(request),
		});
		return answerOf(made, ({ scores, ranks, weights: used }) => ({
			scores: Array.from(scores),
			ranks: Array.from(ranks, (rank) => (rank === 0 ? null : rank)),
			weights: Array.from(used),
		}));
	},
};

function readDirections(request: JsonObject): Direction[] {
	const given = request['directions'];
	if (!Array.isArray(given) || given.length === 0)
		throw new Misuse(
			`"directions" harus larik arah, satu tiap indikator; yang datang ${kindOf(given)}`,
		);
	return given.map((each: unknown, at) => {
		const known = DIRECTIONS.find((words) => words.some((word) => word === each));
		if (known) return known[0];
		throw new Misuse(
			`"directions[${at}]" harus 1 (makin tinggi makin prioritas) atau -1; yang datang ${kindOf(each)}`,
		);
	});
}

function readRows(request: JsonObject, indicators: number): (number | null)[][] {
	const given = request['rows'];
	if (!Array.isArray(given) || given.length === 0)
		throw new Misuse(`"rows" harus larik baris wilayah; yang datang ${kindOf(given)}`);
	return given.map((row: unknown, at) => {
		const figures = readFigures({ [`rows[${at}]`]: row }, `rows[${at}]`);
		if (figures.length === indicators) return figures;
		throw new Misuse(
			`"rows[${at}]" berisi ${figures.length} angka, padahal ada ${indicators} indikator`,
		);
	});
}

/** Weights, all the same where there are none; null among them is no number. */
function readWeights(request: JsonObject, indicators: number): number[] {
	if (request['weights'] === undefined || request['weights'] === null)
		return Array.from({ length: indicators }, () => 1);
	const weights = readFigures(request, 'weights', 'kept');
	if (weights.length === indicators) return weights.map((weight) => weight ?? NaN);
	throw new Misuse(`"weights" berisi ${weights.length} bobot, padahal ada ${indicators} indikator`);
}

function readTargets(request: JsonObject, indicators: number): (number | null)[] {
	const targets = readFigures(request, 'targets');
	const missing = targets.indexOf(null);
	if (missing >= 0) throw new Misuse(`"targets[${missing}]" harus angka, bukan null`);
	if (targets.length === indicators) return targets;
	throw new Misuse(`"targets" berisi ${targets.length} angka, padahal ada ${indicators} indikator`);
}

function readGoalposts({ goalposts }: JsonObject, at: number): [number, number] {
	const ends: unknown = Array.isArray(goalposts) ? goalposts[at] : undefined;
	const [low, high] = readFigures({ [`goalposts[${at}]`]: ends }, `goalposts[${at}]`);
	if (typeof low === 'number' && typeof high === 'number' && low < high) return [low, high];
	throw new Misuse(`"goalposts[${at}]" harus dua angka, yang bawah lebih kecil dari yang atas`);
}

function readFloor({ floor }: JsonObject): { floor?: number } {
	if (floor === undefined || floor === null) return {};
	if (typeof floor === 'number' && floor >= 0 && floor < 1) return { floor };
	throw new Misuse(`"floor" harus angka dari 0 sampai kurang dari 1, bukan ${kindOf(floor)}`);
}

function readWord<T extends string | number>(
	request: JsonObject,
	field: string,
	words: Words<T>,
): T {
	const given = request[field];
	const [usual] = words;
	if (given === undefined && usual) return usual[0];
	const known = words.find((each) => each.some((word) => word === given));
	if (known) return known[0];
	throw new Misuse(
		`"${field}" harus salah satu dari ${words.map(([own]) => own).join(', ')}; yang datang ${kindOf(given)}`,
	);
}
