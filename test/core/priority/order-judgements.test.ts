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
	const { ordered, places } = orderJudgements(judgements);
	return ordered.map(({ area }, at) => [area, places[at]?.rank, places[at]?.rankHigh]);
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
