import { describe, expect, it } from 'vitest';
import { getisOrd } from '../../../src/core/spatial/getis-ord.ts';
import { globalMoran } from '../../../src/core/spatial/global-moran.ts';
import { localMoran } from '../../../src/core/spatial/local-moran.ts';
import { BANTEN_RATES, createBantenNeighbours } from '../create-banten.ts';
import { codesOf, valueOf } from '../value-of.ts';

describe('the poverty rates of Banten, 2023', () => {
	const neighbours = createBantenNeighbours();

	it('have Moran’s I 0.12405, expected −1/7', () => {
		const { i, expected, n } = valueOf(globalMoran(BANTEN_RATES, neighbours));
		expect([i.toFixed(5), expected, n]).toEqual(['0.12405', -1 / 7, 8]);
	});

	it('are no less alike in 0.1636 of all 40,320 orders', () => {
		const { pPermutation, isExact } = valueOf(globalMoran(BANTEN_RATES, neighbours, null));
		expect([pPermutation.toFixed(4), isExact]).toEqual(['0.1636', true]);
	});

	it('have these eight Gi*, none beyond 1.96', () => {
		const { z } = valueOf(getisOrd(BANTEN_RATES, neighbours));
		const expected = [1.5023, 1.7303, -0.4226, 1.3089, -0.8859, -1.1756, -0.3756, -0.8859];
		expect(Array.from(z, (each) => Number(each.toFixed(4)))).toEqual(expected);
	});

	it('are too few for a cluster, which is said', () => {
		const moran = localMoran(BANTEN_RATES, neighbours);
		expect(codesOf(moran)).toEqual(['spatial-refused']);
		expect(new Set(valueOf(moran).clusters)).toEqual(new Set(['refused']));
		expect(new Set(valueOf(getisOrd(BANTEN_RATES, neighbours)).spots)).toEqual(
			new Set(['refused']),
		);
	});
});
