import { describe, expect, it } from 'vitest';
import { compositeIndex } from '../../../src/core/composite/composite-index.ts';
import {
	crossoverWeight,
	leaders,
	listChanges,
} from '../../../src/core/composite/crossover-weight.ts';
import { normalise } from '../../../src/core/composite/normalise.ts';
import { rankDraws } from '../../../src/core/composite/rank-draws.ts';
import { BANTEN_POOR, BANTEN_RATES } from '../create-banten.ts';
import { valueOf } from '../value-of.ts';

const INDICATORS = [
	{ values: BANTEN_RATES, direction: 1 },
	{ values: BANTEN_POOR, direction: 1 },
] as const;
const METHOD = { normalise: 'min-max', aggregate: 'arithmetic' } as const;

describe('the index of rate and count in Banten, 2023', () => {
	it('has these eight scores at equal weights', () => {
		const { scores } = valueOf(compositeIndex(INDICATORS, [0.5, 0.5], METHOD));
		expect(Array.from(scores, (each) => Number(each.toFixed(4)))).toEqual([
			0.686, 0.6426, 0.8254, 0.2779, 0.4792, 0.1052, 0.3228, 0.0544,
		]);
	});

	it('by the geometric mean puts Kabupaten Serang before Kota Serang', () => {
		const arithmetic = valueOf(compositeIndex(INDICATORS, [1, 1], METHOD)).ranks;
		const geometric = valueOf(
			compositeIndex(INDICATORS, [1, 1], { ...METHOD, aggregate: 'geometric', floor: 0.01 }),
		).ranks;
		expect([arithmetic[6], arithmetic[3]]).toEqual([5, 6]);
		expect([geometric[6], geometric[3]]).toEqual([6, 5]);
	});

	const [rate, poor] = INDICATORS.map((each) => normalise(each, 'min-max') ?? new Float64Array());

	it('has Tangerang first up to a weight of 0.6426 of the rate, Pandeglang above', () => {
		const spans = leaders(rate ?? [], poor ?? []);
		expect(spans.map(({ area, to }) => [area, to.toFixed(4)])).toEqual([
			[2, '0.6426'],
			[0, '1.0000'],
		]);
		const [pandeglang, tangerang] = [0, 2].map((at) => [rate?.[at] ?? 0, poor?.[at] ?? 0] as const);
		expect(crossoverWeight(pandeglang ?? [0, 0], tangerang ?? [0, 0])).toBe(spans[0]?.to);
	});

	it('keeps its list of one until then', () => {
		const { below, above } = listChanges(rate ?? [], poor ?? [], 1, 0.5);
		expect(below).toBeNull();
		expect([above?.weight.toFixed(4), above?.enters, above?.leaves]).toEqual(['0.6426', 0, 2]);
	});

	it('has these chances of the first place and the first three, whatever the weights', () => {
		const draws = valueOf(
			rankDraws({
				indicators: INDICATORS,
				weights: [1, 1],
				method: METHOD,
				spread: null,
				draws: 10_000,
				seed: 2023,
			}),
		);
		draws.run(10_000);
		// four standard errors of a share among 10,000
		const near = (share: number, expected: number): boolean =>
			Math.abs(share - expected) < 4 * Math.sqrt((expected * (1 - expected)) / 10_000) + 0.005;
		const first = draws.spreadOf(1).topShare;
		expect(near(first[2] ?? NaN, 0.6426)).toBe(true);
		expect(near(first[0] ?? NaN, 0.3574)).toBe(true);
		const three = draws.spreadOf(3).topShare;
		expect([2, 0, 1, 4].map((at) => Number((three[at] ?? NaN).toFixed(1)))).toEqual([
			1, 1, 0.8, 0.2,
		]);
		expect(near(three[0] ?? NaN, 0.99)).toBe(true);
		expect(near(three[1] ?? NaN, 0.83)).toBe(true);
		expect(near(three[4] ?? NaN, 0.18)).toBe(true);
	});
});
