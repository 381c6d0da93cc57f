import { describe, expect, it } from 'vitest';
import { compositeBase } from '../../../src/core/composite/composite-base.ts';
import { compositeIndex } from '../../../src/core/composite/composite-index.ts';
import type { CompositeIndicator } from '../../../src/core/composite/normalise.ts';
import { HAS_ORACLE, readOracle } from '../oracle-files.ts';
import { valueOf } from '../value-of.ts';

interface Reference {
	readonly weights: readonly number[];
	readonly minmax: readonly (readonly number[])[];
	readonly arith_minmax: readonly number[];
	readonly 'geom_minmax_floor_0.01': readonly number[];
	readonly 'geom_minmax_raw(0 if any 0)': readonly number[];
	readonly rank_desc_min_ties_arith: readonly number[];
}
interface Ipm {
	readonly uhh: number;
	readonly hls: number;
	readonly rls: number;
	readonly ppp_ribu: number;
	readonly published_ipm: number;
}

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
	expect(actual).toHaveLength(expected.length);
	expected.forEach((each, at) => {
		expect(Math.abs((actual[at] ?? NaN) - each)).toBeLessThanOrEqual(1e-12);
	});
}

describe.skipIf(!HAS_ORACLE)('composite indices of 493 kabupaten/kota', () => {
	const reference = HAS_ORACLE
		? readOracle<Reference>('expected/composite.json')
		: ({ weights: [], minmax: [] } as unknown as Reference);
	/** Min–max values, of which min–max makes nothing new. */
	const indicators = reference.weights.map((_, at): CompositeIndicator => ({
		values: reference.minmax.map((row) => row[at] ?? NaN),
		direction: 1,
	}));

	it('are R’s and NumPy’s by the arithmetic mean, ranks and all', () => {
		const { scores, ranks } = valueOf(
			compositeIndex(indicators, reference.weights, {
				normalise: 'min-max',
				aggregate: 'arithmetic',
			}),
		);
		expectClose(scores, reference.arith_minmax);
		expect(Array.from(ranks)).toEqual(reference.rank_desc_min_ties_arith);
	});

	it.each([
		[0.01, 'geom_minmax_floor_0.01'],
		[0, 'geom_minmax_raw(0 if any 0)'],
	] as const)('are theirs by the geometric mean with floor %s', (floor, field) => {
		const { scores } = valueOf(
			compositeIndex(indicators, reference.weights, {
				normalise: 'min-max',
				aggregate: 'geometric',
				floor,
			}),
		);
		expectClose(scores, reference[field]);
	});

	it('of z-scores have a mean of zero and say they cannot be multiplied', () => {
		const method = { normalise: 'z-score', aggregate: 'arithmetic' } as const;
		const { scores } = valueOf(compositeIndex(indicators, reference.weights, method));
		expect(scores.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9);
		expect(compositeBase(indicators, { ...method, aggregate: 'geometric' }).ok).toBe(false);
	});
});

describe.skipIf(!HAS_ORACLE)('the Indeks Pembangunan Manusia that BPS published', () => {
	const all = HAS_ORACLE
		? readOracle<{
				goalposts: Record<'uhh' | 'hls' | 'rls' | 'ppp_rp', [number, number]>;
				jateng: Ipm[];
				provinces_2022: Ipm[];
			}>('expected/bps_ipm.json')
		: null;

	it('comes out of fixed goalposts and a geometric mean, 209 times', () => {
		const rows = [...(all?.jateng ?? []), ...(all?.provinces_2022 ?? [])];
		expect(rows).toHaveLength(209);
		const posts = all?.goalposts;
		if (!posts) return;
		const column = (values: number[], goalposts: [number, number]): CompositeIndicator => ({
			values,
			direction: 1,
			goalposts,
		});
		const education = valueOf(
			compositeIndex(
				[
					column(
						rows.map(({ hls }) => hls),
						posts.hls,
					),
					column(
						rows.map(({ rls }) => rls),
						posts.rls,
					),
				],
				[1, 1],
				{ normalise: 'goalposts', aggregate: 'arithmetic' },
			),
		);
		const { scores } = valueOf(
			compositeIndex(
				[
					column(
						rows.map(({ uhh }) => uhh),
						posts.uhh,
					),
					column(Array.from(education.scores), [0, 1]),
					column(
						rows.map(({ ppp_ribu }) => Math.log(1000 * ppp_ribu)),
						[Math.log(posts.ppp_rp[0]), Math.log(posts.ppp_rp[1])],
					),
				],
				[1, 1, 1],
				{ normalise: 'goalposts', aggregate: 'geometric', floor: 0 },
			),
		);
		const worst = Math.max(
			...rows.map((row, at) => Math.abs(100 * (scores[at] ?? NaN) - row.published_ipm)),
		);
		expect(worst).toBeLessThanOrEqual(0.005 + 1e-9);
	});
});
