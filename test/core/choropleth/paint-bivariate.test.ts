import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileClassing, type PaintedAreas } from '../../../src/core/choropleth/paint-areas.ts';
import {
	paintBivariate,
	stepPosition,
	stepOf,
} from '../../../src/core/choropleth/paint-bivariate.ts';
import { missingFigure } from '../../../src/core/indicator/figure-table.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf } from '../create-area.ts';

type Pair = readonly [one: number | null, other: number | null];

const areaAt = (at: number): AreaCode => codeOf(`32.${String(at + 1).padStart(2, '0')}`);
const figuresOf = (values: readonly (number | null)[]): ReadonlyMap<AreaCode, Figure> =>
	new Map(
		values.map((value, at) => [
			areaAt(at),
			value === null ? missingFigure('not-available') : { value, missing: null },
		]),
	);

/** Areas 32.01, 32.02 … painted by these pairs. */
function crossed(pairs: readonly Pair[], undecided: readonly AreaCode[] = []): PaintedAreas {
	return paintBivariate(
		{
			areas: pairs.map((_, at) => areaAt(at)),
			figures: figuresOf(pairs.map(([one]) => one)),
			undecided: new Set(),
			classing: quantileClassing(5),
			drawing: 'fill',
		},
		{ figures: figuresOf(pairs.map(([, other]) => other)), undecided: new Set(undecided) },
	);
}
const cellsOf = (painted: PaintedAreas): (number | null)[] =>
	[...painted.paints.values()].map(({ classIndex }) => classIndex);

const value = fc.option(fc.integer({ min: -50, max: 50 }));
const pairsDrawn = fc.array(fc.tuple(value, value), { maxLength: 40 });

describe('areas painted by two indicators', () => {
	it('are low, middle or high on each: rows by the first, columns by the second', () => {
		expect(
			cellsOf(
				crossed([
					[1, 30],
					[2, 20],
					[3, 10],
				]),
			),
		).toEqual([2, 4, 6]);
	});

	it('have a state where either figure is missing, and one that waits says so', () => {
		const { paints, stateCounts } = crossed(
			[
				[1, null],
				[null, 2],
				[3, 4],
			],
			[areaAt(0)],
		);
		expect([...paints.values()].map(({ state }) => state)).toEqual(['noMatch', 'noData', null]);
		expect(stateCounts).toEqual({ noData: 1, noMatch: 1, suppressed: 0, notValid: 0 });
	});

	it('are in the middle where all values are equal, and at the ends where there are two', () => {
		expect(
			cellsOf(
				crossed([
					[5, 1],
					[5, 2],
				]),
			),
		).toEqual([3, 5]);
	});

	it('are counted once each, in a cell or in a state', () => {
		fc.assert(
			fc.property(pairsDrawn, (pairs) => {
				const { counts, stateCounts, palette } = crossed(pairs);
				const sum = [...counts, ...Object.values(stateCounts)].reduce((all, each) => all + each, 0);
				expect(counts).toHaveLength(9);
				expect(sum).toBe(pairs.length);
				expect(palette.palette.kind).toBe('bivariate');
			}),
		);
	});

	it('never fall in a row or a column while the figure rises', () => {
		fc.assert(
			fc.property(pairsDrawn, (pairs) => {
				const cells = cellsOf(crossed(pairs));
				const drawn = pairs.flatMap(([one, other], at) => {
					const cell = cells[at];
					return one === null || other === null || cell === null || cell === undefined
						? []
						: [{ one, other, cell }];
				});
				for (const a of drawn)
					for (const b of drawn) {
						if (a.one < b.one)
							expect(Math.floor(a.cell / 3)).toBeLessThanOrEqual(Math.floor(b.cell / 3));
						if (a.other < b.other) expect(a.cell % 3).toBeLessThanOrEqual(b.cell % 3);
					}
			}),
		);
	});

	it('swapped, are mirrored on the diagonal', () => {
		fc.assert(
			fc.property(pairsDrawn, (pairs) => {
				const there = cellsOf(crossed(pairs));
				const back = cellsOf(crossed(pairs.map(([one, other]) => [other, one])));
				const mirrored = back.map((cell) =>
					cell === null ? null : 3 * (cell % 3) + Math.floor(cell / 3),
				);
				expect(mirrored).toEqual(there);
			}),
		);
	});
});

describe('the place of a value along three classes', () => {
	it('is inside its own class', () => {
		const breaks = [0, 2, 4, 9];
		fc.assert(
			fc.property(fc.double({ min: 0, max: 9, noNaN: true }), (at) => {
				const place = 3 * stepPosition(at, breaks);
				const step = stepOf(at, breaks);
				expect(place).toBeGreaterThanOrEqual(step);
				expect(place).toBeLessThanOrEqual(step + 1);
			}),
		);
	});
});
