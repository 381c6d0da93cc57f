import { describe, expect, it } from 'vitest';
import { judge, rowsAsJson, rowsAsTable, type Measurement } from './bench-row.ts';

function createMeasurement(more: Partial<Measurement> = {}): Measurement {
	return {
		name: 'recolour/script',
		ours: 4,
		peer: 40,
		unit: 'ms',
		better: 'lower',
		n: 9,
		goal: { of: 'ratio', atLeast: 10 },
		...more,
	};
}

describe('a row of the bench', () => {
	it('says how many times better ours is where the goal is to be so many times better', () => {
		const row = judge(createMeasurement());
		expect([row.ratio, row.goal, row.pass]).toEqual([10, '≥ 10×', true]);
	});

	it('says how many times the peer ours takes where the goal is a limit', () => {
		const row = judge(createMeasurement({ ours: 60, goal: { of: 'ratio', atMost: 1 } }));
		expect([row.ratio, row.goal, row.pass]).toEqual([1.5, '≤ 1×', false]);
	});

	it('is judged by ours alone where the goal has a unit', () => {
		const row = judge(createMeasurement({ ours: 4.5, goal: { of: 'ours', atMost: 4 } }));
		expect([row.goal, row.pass]).toEqual(['≤ 4 ms', false]);
	});

	it('may ask for at least so much of something', () => {
		const found = { ours: 99.9, peer: 82, unit: '%', better: 'higher' } as const;
		const row = judge(createMeasurement({ ...found, goal: { of: 'ours', atLeast: 100 } }));
		expect([row.goal, row.pass]).toEqual(['≥ 100 %', false]);
	});

	it('has no ratio without a peer', () => {
		const row = judge(createMeasurement({ peer: null, goal: { of: 'ours', atMost: 5 } }));
		expect([row.peer, row.ratio, row.pass]).toEqual([null, null, true]);
	});

	it('fails a goal about a ratio that cannot be had', () => {
		expect(judge(createMeasurement({ peer: null })).pass).toBe(false);
	});

	it('is only reported where nothing is promised', () => {
		const row = judge(createMeasurement({ goal: null }));
		expect([row.goal, row.pass]).toEqual(['–', true]);
	});

	it('is not rounded over its goal', () => {
		expect(judge(createMeasurement({ ours: 1.00001, peer: 10 })).pass).toBe(false);
	});
});

describe('the rows as JSON', () => {
	it('are one array of objects with the documented keys, in their order', () => {
		const [row] = JSON.parse(rowsAsJson([judge(createMeasurement())])) as object[];
		expect(Object.keys(row ?? {})).toEqual([
			'name',
			'ours',
			'peer',
			'unit',
			'better',
			'n',
			'ratio',
			'goal',
			'pass',
		]);
	});

	it('are an empty array where nothing was measured', () => {
		expect(JSON.parse(rowsAsJson([]))).toEqual([]);
	});
});

describe('the rows as a table', () => {
	it('have a line each under one heading', () => {
		const rows = [judge(createMeasurement()), judge(createMeasurement({ name: 'pan', ours: 400 }))];
		expect(rowsAsTable(rows).split('\n')).toEqual([
			'name             ours  peer  unit  n  ratio   goal',
			'recolour/script     4    40  ms    9    10×  ≥ 10×  pass',
			'pan               400    40  ms    9   0.1×  ≥ 10×  FAIL',
		]);
	});
});
