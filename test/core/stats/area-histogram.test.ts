import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	paintAreas,
	quantileClassing,
	type PaintedAreas,
} from '../../../src/core/choropleth/paint-areas.ts';
import { areaHistogram } from '../../../src/core/stats/area-histogram.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf } from '../create-area.ts';

const codeAt = (at: number): AreaCode => codeOf(`32.${String(at + 1).padStart(2, '0')}`);

/** Areas with these values in three classes; null has none. */
function paint(
	values: readonly (number | null)[],
	shared?: ReadonlyMap<AreaCode, AreaCode>,
): PaintedAreas {
	const figures = new Map(
		values.map((value, at): [AreaCode, Figure] => [
			codeAt(at),
			value === null ? { value, missing: 'blank' } : { value, missing: null },
		]),
	);
	return paintAreas({
		areas: [...figures.keys()],
		figures,
		undecided: new Set(),
		...(shared ? { shared } : {}),
		classing: quantileClassing(3),
		drawing: 'fill',
	});
}

describe('a histogram of areas', () => {
	it('has every area with a value in one interval, and each interval in the one it says', () => {
		const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
			minLength: 1,
			maxLength: 40,
		});
		fc.assert(
			fc.property(values, (numbers) => {
				const painted = paint(numbers);
				const bins = areaHistogram(painted);
				const all = bins.flatMap(({ byClass }) => byClass.flat());
				expect(all.sort()).toEqual([...painted.paints.keys()].sort());
				for (const { from, to, byClass } of bins) {
					for (const area of byClass.flat()) {
						const value = painted.paints.get(area)?.value ?? NaN;
						expect(value >= from && value <= to).toBe(true);
					}
				}
			}),
		);
	});

	it('is one interval for values that no limit can part', () => {
		expect(areaHistogram(paint([5e-324, 1e-323]))).toHaveLength(1);
	});

	it('parts a column by class', () => {
		const [first] = areaHistogram(paint([1, 1, 2, 9]));
		expect(first?.byClass.map((areas) => areas.length)).toEqual([2, 0, 0]);
	});

	it('is one interval for equal values, and none without values', () => {
		expect(areaHistogram(paint([5, 5]))).toMatchObject([{ from: 5, to: 5, count: 2 }]);
		expect(areaHistogram(paint([null, null]))).toEqual([]);
	});

	it('counts a figure of several areas once', () => {
		const shared = new Map([
			[codeAt(0), codeAt(0)],
			[codeAt(1), codeAt(0)],
		]);
		const bins = areaHistogram(paint([4, 4, 6], shared));
		expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(2);
	});
});
