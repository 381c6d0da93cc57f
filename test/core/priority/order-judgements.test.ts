import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/core/priority/judgement.ts';
import { orderJudgements } from '../../../src/core/priority/order-judgements.ts';
import { codeOf } from '../create-area.ts';

const judgement = (area: string, ...keys: readonly number[]): Judgement => ({
	area: codeOf(area),
	qualifies: true,
	keys,
	score: null,
	reasons: [],
});
const seen = (judgements: readonly Judgement[]) => {
	const { ordered, ranks, rankHighs } = orderJudgements(judgements);
	return ordered.map(({ area }, at) => [area, ranks[at], rankHighs[at]]);
};

describe('an order of judgements', () => {
	it('is the same for one key, in code order or in none, and for the same key twice', () => {
		const keys = fc.array(
			fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1, max: 1, noNaN: true })),
			{ maxLength: 40 },
		);
		fc.assert(
			fc.property(keys, (given) => {
				const code = (at: number): string => `33.${String(at + 10)}`;
				const once = given.map((key, at) => judgement(code(at), key));
				const twice = given.map((key, at) => judgement(code(at), key, key));
				expect(seen(once)).toEqual(seen(twice));
				expect(seen(once.toReversed())).toEqual(seen(twice));
			}),
		);
	});

	it('is the same where most keys crowd in one place, or lie as far apart as numbers can', () => {
		const crowded = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 50, maxLength: 80 });
		const far = fc.constantFrom(1e308, -1e308, 1e9, 5e-324, 0, -0);
		fc.assert(
			fc.property(crowded, fc.array(far, { maxLength: 3 }), (near, outliers) => {
				const code = (at: number): string => `33.01.${String(at + 10).padStart(2, '0')}`;
				const given = [...near.map((each) => 1 + each / 1000), ...outliers];
				const once = given.map((key, at) => judgement(code(at), key));
				const twice = given.map((key, at) => judgement(code(at), key, key));
				expect(seen(once)).toEqual(seen(twice));
			}),
		);
	});

	it('takes numbers that differ by rounding for equal, and puts them by code', () => {
		const all = [judgement('33.01', 0.3), judgement('33.02', 0.1 + 0.2), judgement('33.03', 0.4)];
		expect(seen(all)).toEqual([
			['33.03', 1, 1],
			['33.01', 2, 3],
			['33.02', 2, 3],
		]);
	});

	it('puts an area without a tie-breaking figure behind its equals', () => {
		const all = [judgement('33.01', 5, -Infinity), judgement('33.02', 5, 1)];
		expect(seen(all)).toEqual([
			['33.02', 1, 1],
			['33.01', 2, 2],
		]);
		expect(seen([judgement('33.01', -Infinity), judgement('33.02', 1)])[0]?.[0]).toBe('33.02');
	});
});
