import { describe, expect, it } from 'vitest';
import { brushAreas, rangeOf, type ValueRange } from '../../../src/core/layer/brush-areas.ts';
import { codeOf } from '../create-area.ts';

const VALUES = new Map([
	[codeOf('36.01'), 8.5],
	[codeOf('36.02'), 8],
	[codeOf('36.03'), 6.4],
]);
const SECOND = new Map([
	[codeOf('36.01'), { value: 100, missing: null }],
	[codeOf('36.02'), { value: 200, missing: null }],
]);
const AREAS = [...VALUES.keys(), codeOf('36.04')];

function brushed(range: ValueRange | null, other: ValueRange | null = null): unknown {
	const areas = brushAreas(AREAS, (area) => VALUES.get(area) ?? null, SECOND, range, other);
	return areas && [...areas];
}

describe('areas chosen by their values', () => {
	it('are those in the range, both ends inside', () => {
		expect(brushed([8, 8.5])).toEqual(['36.01', '36.02']);
	});

	it('never are areas without a value', () => {
		expect(brushed([-Infinity, Infinity])).toEqual(['36.01', '36.02', '36.03']);
	});

	it('are in both ranges where there are two, and have a second value', () => {
		expect(brushed([0, 9], [150, 250])).toEqual(['36.02']);
	});

	it('are nothing, not everything, while no range is drawn', () => {
		expect(brushed(null)).toBeNull();
	});

	it('are none where the range is empty of areas', () => {
		expect(brushed([1, 2])).toEqual([]);
	});

	it('are the same whichever way the range is drawn', () => {
		expect(rangeOf(9, 2)).toEqual(rangeOf(2, 9));
	});
});
