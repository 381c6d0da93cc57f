import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as Geoda from '@geoda/lisa';
import {
	compositeBase,
	scoreAreas,
	shareWeights,
} from '../../src/core/composite/composite-base.ts';
import type { CompositeIndicator } from '../../src/core/composite/normalise.ts';
import { rankDraws } from '../../src/core/composite/rank-draws.ts';
import { scoreRanks } from '../../src/core/composite/score-ranks.ts';
import { readTopology } from '../../src/core/geo/boundary-pack.ts';
import { packLevel } from '../../src/core/geo/packed-level.ts';
import { prioritise } from '../../src/core/priority/prioritise.ts';
import { readPriorityRequest } from '../../src/core/priority/priority-rule.ts';
import { RuleMemory } from '../../src/core/priority/rule-memory.ts';
import { localMoran } from '../../src/core/spatial/local-moran.ts';
import { neighbourLists, packNeighbours } from '../../src/core/spatial/neighbours.ts';
import { queenNeighbours } from '../../src/core/spatial/queen-neighbours.ts';
import { SeededRandom } from '../../src/core/stats/seeded-random.ts';
import { createIndicator, createInput } from '../core/priority/create-priority.ts';
import { valueOf } from '../core/value-of.ts';
import type { Measurement } from './bench-row.ts';
import type { Bench } from './bench.ts';
import { interleave, median, timed } from './repeat.ts';

/**
 * The statistics of priority locations, for all kecamatan.
 *
 * `local-moran`: 999 permutations over the queen neighbours of the pack, beside GeoDa's engine as WASM
 * with its own settings, both from lists of neighbours to clusters. GeoDa runs in one thread here, as we
 * do, and puts a bound on no p by counting all neighbourhoods, as ours does. `monte-carlo`: 10 indicators,
 * 1,000 draws of weights, of two ways to normalise and two to aggregate, to intervals and shares.
 * `re-rank`: what follows a weight being moved: shares, scores, ranks. Its first turn in a process takes
 * about four times as long, before the engine has compiled it, and is left out.
 * `re-list`: the whole list a weight makes, with quota, ties and the reasons of every area, to be done
 * within a frame.
 */
const AREAS = 7285;
const INDICATORS = 10;
const ROUNDS = 9;
const SLOW_ROUNDS = 5;
/** Turns before the first that counts. */
const WARM_UPS = 5;

function createIndicators(): CompositeIndicator[] {
	const random = new SeededRandom(1);
	return Array.from({ length: INDICATORS }, (_, at) => ({
		values: Float64Array.from({ length: AREAS }, () => random.uniform() ** (1 + (at % 3))),
		direction: at % 2 === 0 ? 1 : -1,
	}));
}

/** GeoDa's engine, its WASM from the installed package: it would fetch that from a public host. */
async function loadGeoda(): Promise<typeof Geoda> {
	// it asks a browser for its language; Node has no navigator before version 21
	if (!('navigator' in globalThis))
		Object.defineProperty(globalThis, 'navigator', { value: { language: 'en' } });
	const geoda = await import('@geoda/lisa');
	const file = new URL('../wasm/geoda-lisa.wasm', import.meta.resolve('@geoda/lisa'));
	const wasm = readFileSync(fileURLToPath(file)).toString('base64');
	geoda.setDeliveryWASM(`data:application/wasm;base64,${wasm}`);
	await geoda.initWASM();
	return geoda;
}

async function compareMoran(rounds: number): Promise<Measurement> {
	const pack = new URL('../../geodata/boundaries/kecamatan.topo.json', import.meta.url);
	const topology = readTopology(readFileSync(pack, 'utf8'));
	const level = topology && packLevel(topology, 'kecamatan');
	if (!level) throw new Error('local-moran needs a built pack: npm run boundaries');
	const lists = neighbourLists(queenNeighbours(level.shapes));
	const random = new SeededRandom(2);
	const values = lists.map((_, at) => ((level.boxes[4 * at] ?? 0) % 7) + 3 * random.uniform());
	const geoda = await loadGeoda();
	const { ours, peer } = await interleave(rounds, {
		ours: timed(() => localMoran(values, packNeighbours(lists), { permutations: 999 })),
		peer: timed(() => geoda.localMoran({ data: values, neighbors: lists, permutation: 999 })),
	});
	return {
		name: 'statistics/local-moran',
		ours,
		peer,
		unit: 'ms',
		better: 'lower',
		n: rounds,
		goal: { of: 'ratio', atMost: 1 },
	};
}

async function measureDraws(rounds: number): Promise<Measurement> {
	const indicators = createIndicators();
	const { ours } = await interleave(rounds, {
		ours: timed(() => {
			const draws = valueOf(
				rankDraws({
					indicators,
					weights: indicators.map(() => 1),
					method: { normalise: 'min-max', aggregate: 'arithmetic' },
					normalisations: ['min-max', 'rank'],
					aggregations: ['arithmetic', 'geometric'],
					spread: null,
					draws: 1000,
					seed: 3,
				}),
			);
			draws.run(1000);
			draws.spreadOf(25);
		}),
	});
	return {
		name: 'statistics/monte-carlo',
		ours,
		peer: null,
		unit: 'ms',
		better: 'lower',
		n: rounds,
		goal: { of: 'ours', atMost: 3000 },
	};
}

function measureRanks(times: number): Measurement {
	const base = valueOf(
		compositeBase(createIndicators(), { normalise: 'min-max', aggregate: 'geometric' }),
	);
	const scores = new Float64Array(AREAS);
	const random = new SeededRandom(4);
	const taken = Array.from({ length: WARM_UPS + times }, () => {
		const weights = Array.from({ length: INDICATORS }, () => random.uniform());
		const start = performance.now();
		scoreAreas(base, valueOf(shareWeights(weights, base.isUsed)), scores);
		scoreRanks(scores);
		return performance.now() - start;
	}).slice(WARM_UPS);
	return {
		name: 'statistics/re-rank',
		ours: median(taken),
		peer: null,
		unit: 'ms',
		better: 'lower',
		n: times,
		goal: { of: 'ours', atMost: 8 },
	};
}

function measureLists(times: number): Measurement {
	const areas = Array.from({ length: AREAS }, (_, at) => {
		const [provinsi, kabkota, kecamatan] = [
			11 + Math.floor(at / 200),
			at % 20,
			Math.floor(at / 20) % 10,
		];
		return [provinsi, kabkota + 1, kecamatan + 1]
			.map((part) => String(part).padStart(2, '0'))
			.join('.');
	});
	const input = createInput(
		...createIndicators().map(({ values }) =>
			createIndicator(Object.fromEntries(areas.map((area, at) => [area, values[at] ?? null]))),
		),
	);
	const memory = new RuleMemory(input);
	const random = new SeededRandom(5);
	const taken = Array.from({ length: WARM_UPS + times }, () => {
		const weights = input.indicators.map(() => random.uniform());
		const read = readPriorityRequest({
			indicators: input.indicators.map(({ asked }) => asked),
			rule: { kind: 'composite', weights },
			quota: { total: 25 },
		});
		if (!read.ok) throw new Error(read.fault.path);
		const start = performance.now();
		prioritise(input, read.request, memory);
		return performance.now() - start;
	}).slice(WARM_UPS);
	return {
		name: 'statistics/re-list',
		ours: median(taken),
		peer: null,
		unit: 'ms',
		better: 'lower',
		n: times,
		goal: { of: 'ours', atMost: 16 },
	};
}

/** What is computed for priority locations. */
export const statisticsBench: Bench = {
	names: [
		'statistics/local-moran',
		'statistics/monte-carlo',
		'statistics/re-rank',
		'statistics/re-list',
	],
	run: async ({ wants, times }) => [
		...(wants('statistics/local-moran') ? [await compareMoran(times(ROUNDS))] : []),
		...(wants('statistics/monte-carlo') ? [await measureDraws(times(SLOW_ROUNDS))] : []),
		...(wants('statistics/re-rank') ? [measureRanks(times(99))] : []),
		...(wants('statistics/re-list') ? [measureLists(times(25))] : []),
	],
};
