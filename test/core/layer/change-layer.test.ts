import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AreaLineage } from '../../../src/core/area/area-split.ts';
import type { CatalogueSeries } from '../../../src/core/indicator/catalogue.ts';
import { changeLayer, type ChangeUnit } from '../../../src/core/layer/change-layer.ts';
import { bundledLayer, type CurrentLayer } from '../../../src/core/layer/current-layer.ts';
import type { Measure } from '../../../src/core/model/indicator.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view-state.ts';
import { codeOf } from '../create-area.ts';
import { createCatalogue, createEntry, createFigures, createSeries } from '../create-catalogue.ts';

const NO_SPLITS = new AreaLineage([]);
const ID = 'persentase-penduduk-miskin';

/** The layer of a period of lines `area period value`. */
function layerOf(
	period: string,
	lines: readonly string[],
	{ measure = 'rate', ...more }: Partial<CatalogueSeries> & { measure?: Measure } = {},
): CurrentLayer {
	const series = { ...createSeries(ID, 'kabkota'), ...more };
	const entry = createEntry(ID, {
		series: [series],
		measure: measure === 'unknown' ? 'rate' : measure,
	});
	const layer = bundledLayer(
		{ ...DEFAULT_VIEW, period },
		createCatalogue(entry),
		new Map([[series.file, createFigures(...lines)]]),
	);
	if (!layer) throw new Error('the figures are not loaded');
	return layer;
}

/** The change between two periods of the same lines. */
function change(
	lines: readonly string[],
	[before, after]: readonly [string, string],
	unit: ChangeUnit = 'points',
	lineage = NO_SPLITS,
	more: Parameters<typeof layerOf>[2] = {},
): CurrentLayer {
	return changeLayer(layerOf(before, lines, more), layerOf(after, lines, more), unit, lineage);
}
const value = (layer: CurrentLayer, area: string): number | null =>
	layer.figures.get(codeOf(area))?.value ?? null;
const reason = (layer: CurrentLayer, area: string): string | undefined =>
	layer.change?.excluded.get(codeOf(area));

describe('the change of a rate', () => {
	it('is a difference in percentage points, signed, without the noise of binary fractions', () => {
		const layer = change(['32.01 2021-03 10.29', '32.01 2025-03 8.03'], ['2021-03', '2025-03']);
		expect(value(layer, '32.01')).toBe(-2.26);
		expect(layer.indicator.unit).toBe('persen poin');
	});

	it('in percent is of the earlier figure', () => {
		const lines = ['32.01 2021-03 8', '32.01 2025-03 10'];
		expect(value(change(lines, ['2021-03', '2025-03'], 'percent'), '32.01')).toBe(25);
	});

	it('from zero has no percent, and says so', () => {
		const lines = ['32.01 2021-03 0', '32.01 2025-03 10'];
		const layer = change(lines, ['2021-03', '2025-03'], 'percent');
		expect(value(layer, '32.01')).toBeNull();
		expect(reason(layer, '32.01')).toBe('zero-base');
	});

	it('of the nation is the difference of its published figures', () => {
		const lines = ['ID 2021-03 10.14', 'ID 2025-03 8.47', '32.01 2021-03 8', '32.01 2025-03 7'];
		expect(change(lines, ['2021-03', '2025-03']).national).toBe(-1.67);
	});
});

describe('the change of a count', () => {
	it('is in percent, whatever is asked for: a difference would colour large areas', () => {
		const lines = ['32.01 2021-03 200', '32.01 2025-03 150'];
		const layer = change(lines, ['2021-03', '2025-03'], 'points', NO_SPLITS, { measure: 'count' });
		expect(value(layer, '32.01')).toBe(-25);
		expect(layer.drawing).toBe('fill');
	});
});

describe('areas that cannot be compared', () => {
	it('have no change where either period has no figure, and say which', () => {
		const lines = [
			'32.01 2021-03 8',
			'32.02 2021-03 8',
			'32.02 2025-03 9',
			'32.03 2025-03 9',
			'32.04 2021-03 -',
			'32.04 2025-03 9',
		];
		const layer = change(lines, ['2021-03', '2025-03']);
		expect([...(layer.change?.excluded ?? [])]).toEqual([
			['32.01', 'missing-after'],
			['32.04', 'missing-before'],
			['32.03', 'missing-before'],
		]);
		expect(layer.figures.get(codeOf('32.04'))).toEqual({ value: null, missing: 'not-in-source' });
	});

	it('are those that were cut between the periods, and what was cut out', () => {
		const lineage = new AreaLineage([
			{ parent: codeOf('32.01'), child: codeOf('32.02'), lawYear: 2012, statisticsFrom: null },
		]);
		const lines = ['32.01', '32.02', '32.03'].flatMap((area) => [
			`${area} 2010-03 8`,
			`${area} 2015-03 9`,
			`${area} 2016-03 9`,
		]);
		const across = change(lines, ['2010-03', '2015-03'], 'points', lineage);
		expect(['32.01', '32.02', '32.03'].map((area) => reason(across, area))).toEqual([
			'extent',
			'extent',
			undefined,
		]);
		expect(change(lines, ['2015-03', '2016-03'], 'points', lineage).change?.excluded.size).toBe(0);
	});

	it('are all of them between March and September', () => {
		const layer = change(['32.01 2021-03 8', '32.01 2021-09 9'], ['2021-03', '2021-09']);
		expect(reason(layer, '32.01')).toBe('part');
	});

	it('are not those of a year whose survey is known to be of the same month', () => {
		const lines = ['32.01 2021 8', '32.01 2025-03 9'];
		const months = { '2021': '03' as const };
		const periods = ['2021', '2025-03'] as const;
		expect(value(change(lines, periods, 'points', NO_SPLITS, { months }), '32.01')).toBe(1);
		expect(reason(change(lines, periods), '32.01')).toBe('part');
	});

	it('are those over a break of the series, in either direction', () => {
		const breaks = [{ from: '2013', areas: ['35.74'], reason: { id: 'putus', en: 'break' } }];
		const lines = ['35.74 2012 18.33', '35.74 2013 8.55', '35.74 2014 8.37'];
		const over = (one: string, other: string): string | undefined =>
			reason(
				change(lines, [one, other], 'points', NO_SPLITS, {
					breaks,
					months: { '2012': '03', '2013': '03', '2014': '03' },
				}),
				'35.74',
			);
		expect([over('2012', '2013'), over('2013', '2012'), over('2013', '2014')]).toEqual([
			'break',
			'break',
			undefined,
		]);
	});
});

describe('laws of change', () => {
	const figure = fc.option(
		fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
	);
	const linesOf = (pairs: readonly (readonly [number | null, number | null])[]): string[] =>
		pairs.flatMap(([one, other], at) => {
			const area = `32.${String(at + 1).padStart(2, '0')}`;
			return [`${area} 2021-03 ${one ?? '-'}`, `${area} 2025-03 ${other ?? '-'}`];
		});
	const pairs = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 30 });

	it('swapping the periods turns every sign of a difference', () => {
		fc.assert(
			fc.property(pairs, (drawn) => {
				const there = change(linesOf(drawn), ['2021-03', '2025-03']);
				const back = change(linesOf(drawn), ['2025-03', '2021-03']);
				for (const [area, { value: amount }] of there.figures) {
					const turned = back.figures.get(area)?.value ?? null;
					expect(turned).toBe(amount === null ? null : 0 - amount);
				}
			}),
		);
	});

	it('no change is zero, in points and in percent', () => {
		fc.assert(
			fc.property(
				fc.array(figure, { minLength: 1 }),
				fc.constantFrom('points', 'percent'),
				(drawn, unit) => {
					const layer = change(
						linesOf(drawn.map((one) => [one, one])),
						['2021-03', '2025-03'],
						unit,
					);
					for (const { value: amount } of layer.figures.values()) expect(amount ?? 0).toBe(0);
				},
			),
		);
	});

	it('what is missing in either period is missing, and every area is compared or excluded', () => {
		fc.assert(
			fc.property(pairs, (drawn) => {
				const layer = change(linesOf(drawn), ['2021-03', '2025-03']);
				drawn.forEach(([one, other], at) => {
					const area = codeOf(`32.${String(at + 1).padStart(2, '0')}`);
					const isCompared = one !== null && other !== null;
					expect(layer.figures.get(area)?.value !== null).toBe(isCompared);
					expect(layer.change?.excluded.has(area)).toBe(!isCompared);
				});
			}),
		);
	});
});
