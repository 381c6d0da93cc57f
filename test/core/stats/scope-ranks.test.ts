import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/model/indicator.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { scopeRanks } from '../../../src/core/stats/scope-ranks.ts';
import { codeOf } from '../create-area.ts';

type Layer = Parameters<typeof scopeRanks>[0];

const layerOf = (
	values: Readonly<Record<string, number | null>>,
	more: Partial<Layer> = {},
): Layer => ({
	figures: new Map(
		Object.entries(values).map(([code, value]): [AreaCode, Figure] => [
			codeOf(code),
			value === null ? { value, missing: 'blank' } : { value, missing: null },
		]),
	),
	shared: new Map(),
	isInScope: () => true,
	...more,
});
const BANTEN = codeOf('36');
const LEBAK = codeOf('36.02');
const NATION = { '36.01': 9, '36.02': 8, '36.03': 8, '32.01': 20, '11.01': null };

describe('the ranks of an area', () => {
	it('are in all and in its provinsi, missing figures not counted', () => {
		expect(scopeRanks(layerOf(NATION), LEBAK, null, BANTEN)).toEqual([
			{ scope: null, rank: 3, of: 4, isTied: true },
			{ scope: BANTEN, rank: 2, of: 3, isTied: true },
		]);
	});

	it('are one where the provinsi is the working area', () => {
		const layer = layerOf(NATION, { isInScope: (code) => code.startsWith('36.') });
		const ranks = scopeRanks(layer, LEBAK, BANTEN, BANTEN);
		expect(ranks.map(({ scope, rank, of }) => [scope, rank, of])).toEqual([[BANTEN, 2, 3]]);
	});

	it('are one where a table is of one provinsi, and name it', () => {
		const ranks = scopeRanks(layerOf({ '36.01': 9, '36.02': 8 }), LEBAK, null, BANTEN);
		expect(ranks.map(({ scope, rank, of }) => [scope, rank, of])).toEqual([[BANTEN, 2, 2]]);
	});

	it('of an area outside the working area are those in its own provinsi', () => {
		const layer = layerOf(NATION, { isInScope: (code) => code.startsWith('32.') });
		const ranks = scopeRanks(layer, LEBAK, codeOf('32'), BANTEN);
		expect(ranks.map(({ scope }) => scope)).toEqual([BANTEN]);
	});

	it('are none without a figure, and none for a figure of several areas together', () => {
		expect(scopeRanks(layerOf(NATION), codeOf('11.01'), null, codeOf('11'))).toEqual([]);
		const shared = new Map([[LEBAK, codeOf('36.01')]]);
		expect(scopeRanks(layerOf(NATION, { shared }), LEBAK, null, BANTEN)).toEqual([]);
	});
});
