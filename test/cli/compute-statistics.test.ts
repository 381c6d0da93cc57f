import { describe, expect, it } from 'vitest';
import { COMPOSITE } from '../../src/cli/compute-composite.ts';
import { FGT, GINI, LORENZ } from '../../src/cli/compute-inequality.ts';
import { Misuse } from '../../src/cli/command.ts';
import type { ComputeMethod, JsonObject } from '../../src/cli/compute-method.ts';
import { EMPIRICAL_BAYES, GI_STAR, LOCAL_MORAN, MORAN } from '../../src/cli/compute-spatial.ts';

/** What is printed for a request written as JSON, read again. */
function printed(method: ComputeMethod, json: string): JsonObject & { isComputed: boolean } {
	const { answer, isComputed } = method.compute(JSON.parse(json) as JsonObject);
	return { ...(JSON.parse(JSON.stringify(answer)) as JsonObject), isComputed };
}

const CHAIN = '[[1],[0,2],[1,3],[2,4],[3],null]';

describe('statistics for statisticians', () => {
	it('of the whole have the fields of the contract', () => {
		const said = printed(MORAN, `{"values":[1,2,4,8,9,5],"neighbors":${CHAIN}}`);
		expect(said).toMatchObject({ n: 5, islands: 1, islandPositions: [5], pMethod: 'exact' });
		for (const field of ['I', 'expected', 'variance', 'z', 'p'])
			expect(said[field], field).toBeTypeOf('number');
	});

	it('of places have null where there are no neighbours, and no number there', () => {
		const request = `{"values":[1,2,4,8,9,5],"neighbors":${CHAIN},"permutations":999,"seed":3}`;
		const moran = printed(LOCAL_MORAN, request) as Record<string, unknown[]>;
		const hot = printed(GI_STAR, request) as Record<string, unknown[]>;
		for (const list of [moran['I'], moran['p'], moran['q'], hot['z'], hot['p']]) {
			expect(list).toHaveLength(6);
			expect(list?.[5]).toBeNull();
			expect(list?.slice(0, 5).every((each) => typeof each === 'number')).toBe(true);
		}
		expect(moran['cluster']?.[5]).toBe('island');
	});

	it('by permutation only when permutations are asked for', () => {
		const board = Array.from({ length: 20 }, (_, at) => [(at + 1) % 20, (at + 19) % 20]);
		const values = board.map((_, at) => Math.sin(at / 3));
		const request = { values, neighbors: board };
		expect(MORAN.compute(request).answer).toMatchObject({ pMethod: 'normal' });
		expect(MORAN.compute({ ...request, permutations: 999 }).answer).toMatchObject({
			pMethod: 'permutation',
			p: 0.001,
		});
	});

	it('rank rows by a composite index', () => {
		const said = printed(
			COMPOSITE,
			'{"rows":[[9.27,1],[8.68,2],[null,3]],"directions":[1,-1],"weights":[1,1],"normalise":"minmax","aggregate":"geometric","floor":0.01}',
		);
		expect(said).toMatchObject({ ranks: [1, 2, null], weights: [0.5, 0.5] });
		expect(said['scores']).toEqual([1, expect.closeTo(Math.sqrt(0.005), 12), null]);
	});

	it('measure inequality and poverty, and smooth rates', () => {
		expect(printed(GINI, '{"values":[1,2,3,4,5,null]}')).toMatchObject({ n: 5, missing: 1 });
		expect(printed(LORENZ, '{"values":[1,3]}')).toMatchObject({
			points: [
				[0, 0],
				[0.5, 0.25],
				[1, 1],
			],
			gini: 0.25,
		});
		expect(printed(LORENZ, '{"values":[1,3],"by":[2,1]}')).toMatchObject({ concentration: -0.25 });
		expect(printed(FGT, '{"values":[400,500],"line":500,"weights":[1,3]}')).toMatchObject({
			P0: 0.25,
			P1: 0.05,
			gap: 100,
		});
		expect(
			printed(EMPIRICAL_BAYES, '{"cases":[1,0],"population":[10,0],"neighbors":[[1],[0]]}'),
		).toMatchObject({ rates: [0.1, null], smoothed: [0.1, null] });
	});
});

describe('what cannot be computed', () => {
	it.each([
		['only gaps', MORAN, '{"values":[null,null],"neighbors":[[1],[0]]}', 'values-all-missing'],
		['one value', GI_STAR, '{"values":[4,4,4],"neighbors":[[1],[0,2],[1]]}', 'values-constant'],
		['one area', LOCAL_MORAN, '{"values":[4],"neighbors":[[]]}', 'spatial-too-few'],
		[
			'a wrong position',
			MORAN,
			'{"values":[1,2],"neighbors":[[1],[9]]}',
			'neighbours-out-of-range',
		],
		['a list too few', MORAN, '{"values":[1,2,3],"neighbors":[[1],[0]]}', 'neighbours-count'],
		[
			'weights of zero',
			COMPOSITE,
			'{"rows":[[1],[2]],"directions":[1],"weights":[0]}',
			'weights-all-zero',
		],
		[
			'an infinite weight',
			COMPOSITE,
			'{"rows":[[1],[2]],"directions":[1],"weights":[1e999]}',
			'weights-unusable',
		],
		[
			'no weight',
			COMPOSITE,
			'{"rows":[[1],[2]],"directions":[1],"weights":[null]}',
			'weights-unusable',
		],
		['rows alike', COMPOSITE, '{"rows":[[1],[1]],"directions":[1]}', 'composite-all-tied'],
		['only gaps', GINI, '{"values":[null]}', 'inequality-without-values'],
		['only gaps', LORENZ, '{"values":[]}', 'inequality-without-values'],
		['a line of zero', FGT, '{"values":[1],"line":0}', 'fgt-line-unusable'],
		['no population', EMPIRICAL_BAYES, '{"cases":[1],"population":[0]}', 'rates-none'],
	])('is said with a code and a sentence: %s', (_, method, json, code) => {
		const said = printed(method, json);
		expect(said.isComputed).toBe(false);
		expect(said['notes']).toMatchObject([
			{ code, severity: 'error', message: expect.stringMatching(/\.$/) as string },
		]);
	});

	it('says that lists are not mutual, and computes', () => {
		const said = printed(MORAN, '{"values":[1,2,4],"neighbors":[[1],[2],[1]]}');
		expect(said.isComputed).toBe(true);
		expect(JSON.stringify(said['notes'])).toContain('neighbours-one-way');
	});

	it.each([
		['no neighbours', MORAN, '{"values":[1]}', '"neighbors" harus'],
		['text in a list', MORAN, '{"values":[1],"neighbors":[["0"]]}', '"neighbors[0][0]" harus'],
		['a list that is none', MORAN, '{"values":[1],"neighbors":[3]}', '"neighbors[0]" harus'],
		[
			'too many permutations',
			GI_STAR,
			'{"values":[1],"neighbors":[[]],"permutations":1e6}',
			'1 sampai 99999',
		],
		['half a seed', GI_STAR, '{"values":[1],"neighbors":[[]],"seed":0.5}', '"seed" harus'],
		['an odd alpha', GI_STAR, '{"values":[1],"neighbors":[[]],"alpha":2}', '"alpha" harus'],
		[
			'an odd correction',
			GI_STAR,
			'{"values":[1],"neighbors":[[]],"correction":"holm"}',
			'"correction" harus',
		],
		['no directions', COMPOSITE, '{"rows":[[1]]}', '"directions" harus'],
		['a direction of 2', COMPOSITE, '{"rows":[[1]],"directions":[2]}', '"directions[0]" harus'],
		['no rows', COMPOSITE, '{"rows":[],"directions":[1]}', 'yang datang larik kosong'],
		['a short row', COMPOSITE, '{"rows":[[1]],"directions":[1,1]}', '"rows[0]" berisi 1'],
		[
			'a weight too many',
			COMPOSITE,
			'{"rows":[[1]],"directions":[1],"weights":[1,1]}',
			'"weights" berisi 2',
		],
		[
			'an unknown scale',
			COMPOSITE,
			'{"rows":[[1]],"directions":[1],"normalise":"softmax"}',
			'"normalise" harus',
		],
		[
			'no targets',
			COMPOSITE,
			'{"rows":[[1]],"directions":[1],"normalise":"target"}',
			'"targets" harus',
		],
		[
			'no goalposts',
			COMPOSITE,
			'{"rows":[[1]],"directions":[1],"normalise":"goalposts"}',
			'"goalposts[0]" harus',
		],
		[
			'a target of null',
			COMPOSITE,
			'{"rows":[[1]],"directions":[1],"normalise":"target","targets":[null]}',
			'"targets[0]" harus',
		],
		[
			'goalposts that do not rise',
			COMPOSITE,
			'{"rows":[[1]],"directions":[1],"normalise":"goalposts","goalposts":[[5,5]]}',
			'"goalposts[0]" harus dua angka',
		],
		['a figure without end', MORAN, '{"values":[1e999],"neighbors":[[]]}', '"values[0]" terlalu'],
		['a floor of 2', COMPOSITE, '{"rows":[[1]],"directions":[1],"floor":2}', '"floor" harus'],
		['no line', FGT, '{"values":[1]}', '"line" harus'],
	])('is refused in words when it cannot be read: %s', (_, method, json, words) => {
		expect(() => printed(method, json)).toThrow(Misuse);
		expect(() => printed(method, json)).toThrow(words);
	});
});
