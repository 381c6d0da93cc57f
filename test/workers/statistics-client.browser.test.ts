import { afterEach, describe, expect, it } from 'vitest';
import { rankDraws, type DrawRequest } from '../../src/core/composite/rank-draws.ts';
import { queenNeighbours } from '../../src/core/spatial/queen-neighbours.ts';
import { studyPattern } from '../../src/core/spatial/study-pattern.ts';
import type { PatternRequest } from '../../src/workers/statistics-service.ts';
import { StatisticsClient } from '../../src/workers/statistics-client.ts';
import { CancelledError } from '../../src/workers/table-client.ts';
import { BANTEN_POOR, BANTEN_RATES } from '../core/create-banten.ts';
import { createSquares } from '../core/create-squares.ts';
import { codesOf, valueOf } from '../core/value-of.ts';

const REQUEST: DrawRequest = {
	indicators: [
		{ values: BANTEN_RATES, direction: 1 },
		{ values: BANTEN_POOR, direction: 1 },
	],
	weights: [1, 1],
	method: { normalise: 'min-max', aggregate: 'arithmetic' },
	spread: null,
	draws: 1000,
	seed: 6,
};

describe('statistics in a worker', () => {
	let client = new StatisticsClient();
	afterEach(() => {
		client.cancel();
		client = new StatisticsClient();
	});

	it('are those of the page, and say how far they are', async () => {
		const made: number[] = [];
		const spread = valueOf(
			await client.drawRanks(REQUEST, 3, (count, of) => made.push(count / of)),
		);
		const here = valueOf(rankDraws(REQUEST));
		here.run(1000);
		expect(spread).toEqual(here.spreadOf(3));
		expect(made.at(-1)).toBe(1);
		expect(made).toEqual([...made].sort((a, b) => a - b));
		expect(made.length).toBeGreaterThan(1);
		expect(await client.spreadOf(1)).toEqual(here.spreadOf(1));
	});

	it('can be given up, and asked again', async () => {
		const values = Float64Array.from({ length: 5000 }, (_, at) => (at * 7919) % 5003);
		const long: DrawRequest = {
			...REQUEST,
			indicators: [{ values, direction: 1 }],
			weights: [1],
			draws: 10_000,
		};
		const given = client.drawRanks(long, 25, () => {
			client.cancel();
		});
		await expect(given).rejects.toBeInstanceOf(CancelledError);
		expect(codesOf(await client.drawRanks({ ...REQUEST, weights: [0, 0] }, 3))).toEqual([
			'weights-all-zero',
		]);
	});

	it('of places are those of the page, by the outlines it has', async () => {
		const shapes = createSquares(6);
		const values = [9, 8, 7, 3, 2, 1];
		const request: PatternRequest = {
			values,
			positions: Int32Array.from(values.keys()),
			points: new Map(),
			neighbours: { kind: 'queen' },
			method: 'gi-star',
			request: { permutations: 999, seed: 3 },
		};
		const made: number[] = [];
		const found = await client.studyPattern(shapes, request, (share) => made.push(share));
		const here = studyPattern(values, queenNeighbours(shapes), 'gi-star', request.request);
		expect(found).toEqual({ links: 5, islands: [], study: here });
		expect(made).toEqual([...made].sort((a, b) => a - b));
		const far = await client.studyPattern(shapes, { ...request, values: [null, 1, 2, 3, 4, 5] });
		expect(valueOf(far.study).global.n).toBe(5);
	});
});
