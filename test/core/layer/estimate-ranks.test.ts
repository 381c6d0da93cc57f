import { describe, expect, it } from 'vitest';
import { tellEstimates } from '../../../src/core/layer/estimate-ranks.ts';
import { columnIndicator } from '../../../src/core/layer/table-layer.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { codeOf } from '../create-area.ts';

function createLayer(
	figures: Record<string, [value: number, standardError: number]>,
	isInScope: (area: AreaCode) => boolean = () => true,
): Parameters<typeof tellEstimates>[0] {
	return {
		estimates: new Map(
			Object.entries(figures).map(([code, [value, standardError]]) => [
				codeOf(code),
				{ value, standardError },
			]),
		),
		isInScope,
		indicator: columnIndicator('Persentase penduduk miskin', 'persen', 2),
	};
}

describe('estimates of a layer', () => {
	it('have an interval that is cut to what a percentage can be', () => {
		const told = tellEstimates(createLayer({ '36.01': [1, 1] })).get(codeOf('36.01'));
		expect([told?.low, told?.high.toFixed(2), told?.reliability]).toEqual([
			0,
			'2.96',
			'unreliable',
		]);
	});

	it('share ranks where they do not differ, and have their own where they do', () => {
		const told = tellEstimates(
			createLayer({ '36.01': [9, 0.5], '36.02': [8.8, 0.5], '36.03': [3, 0.2] }),
		);
		expect([...told.values()].map(({ rank }) => [rank.rank, rank.best, rank.worst])).toEqual([
			[1, 1, 2],
			[2, 1, 2],
			[3, 3, 3],
		]);
	});

	it('are ranked among the areas the layer is about', () => {
		const layer = createLayer({ '36.01': [9, 0.5], '32.01': [12, 0.1] }, (area) =>
			area.startsWith('36'),
		);
		const told = tellEstimates(layer);
		expect([...told.keys()]).toEqual(['36.01']);
		expect(told.get(codeOf('36.01'))?.of).toBe(1);
	});

	it('of none are nothing', () => {
		expect(tellEstimates(createLayer({})).size).toBe(0);
	});
});
