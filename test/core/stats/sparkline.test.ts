import { describe, expect, it } from 'vitest';
import { partOfPeriod, type SeriesPoint } from '../../../src/core/layer/area-series.ts';
import { placeSparkline } from '../../../src/core/stats/sparkline.ts';

const BOX = { widthPx: 100, heightPx: 40 };
const series = (values: Readonly<Record<string, number | null>>): SeriesPoint[] =>
	Object.entries(values)
		.map(([period, value]) => ({
			period,
			part: partOfPeriod(period),
			figure: value === null ? null : { value, missing: null },
		}))
		.sort((a, b) => (a.period < b.period ? -1 : 1));
const runs = (points: readonly SeriesPoint[], part: string | null = null): string[][] =>
	placeSparkline(points, part, BOX).lines.map((line) => line.map(({ period }) => period));

describe('a sparkline', () => {
	it('ends its line where a period has no figure', () => {
		const points = series({ '2018': 1, '2019': 2, '2020': null, '2021': 3, '2022': 4 });
		expect(runs(points)).toEqual([
			['2018', '2019'],
			['2021', '2022'],
		]);
	});

	it('ends its line where years are left out', () => {
		const points = series({ '2017': 1, '2018': 2, '2021': 3, '2022': 4 });
		expect(runs(points)).toEqual([
			['2017', '2018'],
			['2021', '2022'],
		]);
	});

	it('joins even steps of two years', () => {
		expect(runs(series({ '2018': 1, '2020': 2, '2022': 3 }))).toEqual([['2018', '2020', '2022']]);
	});

	it('does not join March to September', () => {
		const points = series({ '2024-03': 1, '2024-09': 2, '2025-03': 3, '2025-09': 4 });
		expect(runs(points, '03')).toEqual([['2024-03', '2025-03']]);
		expect(placeSparkline(points, '03', BOX).dots.map(({ isAside }) => isAside)).toEqual([
			false,
			true,
			false,
			true,
		]);
	});

	it('puts years as far apart as they are, and the highest value on top', () => {
		const { dots } = placeSparkline(series({ '2010': 4, '2011': 8, '2020': 6 }), null, BOX);
		expect(dots.map(({ x, y }) => [x, y])).toEqual([
			[0, 40],
			[10, 0],
			[100, 20],
		]);
	});

	it('puts equal values in the middle, and one alone too', () => {
		expect(placeSparkline(series({ '2010': 4, '2011': 4 }), null, BOX).dots[1]?.y).toBe(20);
		expect(placeSparkline(series({ '2010': 4 }), null, BOX).dots[0]).toMatchObject({
			x: 50,
			y: 20,
		});
	});

	it('is empty without a figure', () => {
		expect(placeSparkline(series({ '2010': null }), null, BOX)).toEqual({ dots: [], lines: [] });
	});
});
