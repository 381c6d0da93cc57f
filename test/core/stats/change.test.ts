import { describe, expect, it } from 'vitest';
import { partOfPeriod, type SeriesPoint } from '../../../src/core/layer/area-series.ts';
import { changeOf, comparablePoints } from '../../../src/core/stats/change.ts';

const point = (period: string, value: number | null, part = partOfPeriod(period)): SeriesPoint => ({
	period,
	part,
	figure: value === null ? { value, missing: 'blank' } : { value, missing: null },
});
const never = (): boolean => false;
const periods = (points: readonly SeriesPoint[]): string[] => points.map(({ period }) => period);

describe('what a figure is compared with', () => {
	it('is never another month: March is not set beside September', () => {
		const points = ['2024-03', '2024-09', '2025-03'].map((period) => point(period, 9));
		const { comparable, leftOut } = comparablePoints(points, '2025-03', never);
		expect(periods(comparable)).toEqual(['2024-03']);
		expect(periods(leftOut.part)).toEqual(['2024-09']);
	});

	it('is no year of an unknown month, when the figure has one', () => {
		const points = [point('2010', 10), point('2021', 9, '03'), point('2025-03', 8)];
		const { comparable, leftOut } = comparablePoints(points, '2025-03', never);
		expect(periods(comparable)).toEqual(['2021']);
		expect(periods(leftOut.part)).toEqual(['2010']);
	});

	it('is no figure of a larger territory, before a split', () => {
		const points = ['2021', '2022', '2023'].map((period) => point(period, 9));
		const { comparable, leftOut } = comparablePoints(points, '2023', (year) => year < 2022);
		expect(periods(comparable)).toEqual(['2022']);
		expect(periods(leftOut.extent)).toEqual(['2021']);
	});

	it('is nothing later, and nothing that is missing', () => {
		const points = [point('2020', null), point('2021', 9), point('2022', 8), point('2023', 7)];
		expect(periods(comparablePoints(points, '2022', never).comparable)).toEqual(['2021']);
	});

	it('is nothing where the period shown has no figure', () => {
		const points = [point('2021', 9), point('2022', null)];
		expect(comparablePoints(points, '2022', never).comparable).toEqual([]);
	});
});

describe('a change', () => {
	it('of a rate is in percentage points: Lampung Tengah fell 0.31 from 2022 to 2023', () => {
		expect(changeOf(10.96, 10.65, 'rate', 2)).toEqual({
			unit: 'points',
			amount: -0.31,
			direction: 'down',
		});
	});

	it('of a count is a percentage: the poor of Kota Cilegon grew by 10.6 % in 2023', () => {
		expect(changeOf(16.46, 18.2, 'count', 2)).toEqual({
			unit: 'percent',
			amount: 10.6,
			direction: 'up',
		});
	});

	it('from zero is no percentage', () => {
		expect(changeOf(0, 3, 'count', 0)).toEqual({ unit: 'units', amount: 3, direction: 'up' });
	});

	it('too small to be printed is none, and has no sign', () => {
		const { amount, direction } = changeOf(8.001, 8, 'rate', 2);
		expect([Object.is(amount, 0), direction]).toEqual([true, 'same']);
	});
});
