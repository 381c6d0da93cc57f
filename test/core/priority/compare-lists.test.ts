import { describe, expect, it } from 'vitest';
import { compareLists, ranksUp } from '../../../src/core/priority/compare-lists.ts';
import { createBanten, createInput, list } from './create-priority.ts';

const { rate, count } = createBanten();
const input = createInput(rate, count);
const madeWith = (weight: number, total: number) =>
	list(input, {
		rule: { kind: 'composite', weights: [weight, 1 - weight] },
		quota: { total },
	});

describe('two lists of Banten', () => {
	it('swap their first two areas beyond the crossover weight, and keep the third', () => {
		const { enters, leaves, shifts, stays } = compareLists(madeWith(0.64, 3), madeWith(0.65, 3));
		expect([enters, leaves, stays]).toEqual([[], [], 3]);
		expect(shifts).toEqual([
			{ area: '36.01', before: 2, after: 1 },
			{ area: '36.03', before: 1, after: 2 },
		]);
		expect(shifts.map(ranksUp)).toEqual([1, -1]);
	});

	it('name who comes in and who goes out with their rank in both', () => {
		const { enters, leaves } = compareLists(madeWith(0, 2), madeWith(1, 2));
		expect(enters.map(({ area, before, after }) => [area, before, after])).toEqual([
			['36.01', 4, 1],
			['36.02', 3, 2],
		]);
		expect(leaves.map(({ area, before, after }) => [area, before, after])).toEqual([
			['36.03', 1, 3],
			['36.71', 2, 5],
		]);
	});

	it('are the same where they are one', () => {
		const made = madeWith(0.5, 3);
		expect(compareLists(made, made)).toEqual({ enters: [], leaves: [], shifts: [], stays: 3 });
	});

	it('tell an area that a person put in without a rank', () => {
		const reason = 'banjir';
		const changed = list(input, {
			rule: { kind: 'manual', areas: ['36.01'] },
			overrides: [{ area: '36.74', change: 'add', reason }],
		});
		const before = list(input, { rule: { kind: 'manual', areas: ['36.01'] } });
		expect(compareLists(before, changed).enters).toEqual([
			{ area: '36.74', before: null, after: null },
		]);
	});
});
