import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../src/core/stats/rank.ts';

describe('the rank of a value', () => {
	it('is 1 for the largest', () => {
		expect(rankOf(9, [9, 7, 7, 1])).toEqual({ rank: 1, isTied: false, of: 4 });
	});

	it('is shared by equal values, and the next is skipped: 1 2 2 4', () => {
		const values = [9, 7, 7, 1];
		expect(values.map((value) => rankOf(value, values).rank)).toEqual([1, 2, 2, 4]);
		expect(values.map((value) => rankOf(value, values).isTied)).toEqual([false, true, true, false]);
	});

	it('is 1 of 1 alone, and 1 for all that are equal', () => {
		expect(rankOf(3, [3])).toEqual({ rank: 1, isTied: false, of: 1 });
		expect(rankOf(3, [3, 3, 3])).toEqual({ rank: 1, isTied: true, of: 3 });
	});

	it('is one more than how many are larger, in any order', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
				const [value = 0] = values;
				const larger = values.filter((other) => other > value).length;
				expect(rankOf(value, values).rank).toBe(larger + 1);
				expect(rankOf(value, values.toReversed())).toEqual(rankOf(value, values));
			}),
		);
	});
});
