import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	AREA_STATES,
	paintAreas,
	quantileClassing,
	textureOf,
	type PaintRequest,
} from '../../../src/core/choropleth/paint-areas.ts';
import { zeroCentredClasses } from '../../../src/core/classify/zero-centred-classes.ts';
import { missingFigure } from '../../../src/core/indicator/figure-table.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf } from '../create-area.ts';

/** Areas 32.01, 32.02 … with these values; null has a figure without a number, undefined has none. */
function createPaintRequest(
	values: readonly (number | null | undefined)[],
	more: Partial<PaintRequest> = {},
): PaintRequest {
	const areas = values.map((_, at) => codeOf(`32.${String(at + 1).padStart(2, '0')}`));
	const figures = new Map<AreaCode, Figure>();
	values.forEach((value, at) => {
		const area = areas[at];
		if (!area || value === undefined) return;
		figures.set(area, value === null ? missingFigure('not-available') : { value, missing: null });
	});
	return Object.freeze({
		areas: Object.freeze(areas),
		figures,
		undecided: new Set<AreaCode>(),
		classing: quantileClassing(5),
		drawing: 'fill',
		...more,
	});
}

describe('painting a level', () => {
	it('gives every area with a figure a class', () => {
		const { paints, breaks, counts } = paintAreas(createPaintRequest([1, 2, 3, 4, 5]));
		expect([...paints.values()].map(({ classIndex }) => classIndex)).toEqual([0, 1, 2, 3, 4]);
		expect(breaks).toEqual([1, 1.5, 2.5, 3.5, 4.5, 5]);
		expect(counts).toEqual([1, 1, 1, 1, 1]);
	});

	it('classes a figure that several areas share once, and hatches them', () => {
		const own = [1, 2, 3];
		const request = createPaintRequest([...own, 9, 9, 9], { classing: quantileClassing(2) });
		const [first, second, third] = request.areas.slice(3);
		if (!first || !second || !third) throw new Error('there are six areas');
		const shared = new Map([first, second, third].map((code) => [code, first]));
		const painted = paintAreas({ ...request, shared });
		expect(painted.breaks).toEqual(
			paintAreas(createPaintRequest([...own, 9], { classing: quantileClassing(2) })).breaks,
		);
		expect(request.areas.map((code) => textureOf(painted, code))).toEqual([
			null,
			null,
			null,
			'shared',
			'shared',
			'shared',
		]);
	});

	it('gives an area without a number no class, and never the lowest one', () => {
		const { paints, stateCounts } = paintAreas(createPaintRequest([0, null, undefined, 4]));
		expect([...paints.values()].map(({ state }) => state)).toEqual([
			null,
			'noData',
			'noData',
			null,
		]);
		expect(stateCounts).toEqual({ noData: 2, noMatch: 0, suppressed: 0, notValid: 0 });
	});

	it('marks areas that rows without a decision may be', () => {
		const undecided = new Set([codeOf('32.02')]);
		const { paints } = paintAreas(createPaintRequest([1, undefined, undefined], { undecided }));
		expect(paints.get(codeOf('32.02'))?.state).toBe('noMatch');
		expect(paints.get(codeOf('32.03'))?.state).toBe('noData');
	});

	it('paints an undecided area that has a figure by its figure', () => {
		const undecided = new Set([codeOf('32.01')]);
		const { paints } = paintAreas(createPaintRequest([1, 2], { undecided }));
		expect(paints.get(codeOf('32.01'))).toMatchObject({ classIndex: 0, state: null });
	});

	it('refused gives no area a class, whatever figures there are', () => {
		const { paints, breaks, counts, stateCounts } = paintAreas(
			createPaintRequest([1, 2, 3], { drawing: 'refused' }),
		);
		expect([...paints.values()].every(({ value, state }) => value === null && state)).toBe(true);
		expect(stateCounts.notValid).toBe(3);
		expect({ breaks, counts }).toEqual({ breaks: [], counts: [] });
	});

	it('with symbols classes nothing', () => {
		const painted = paintAreas(createPaintRequest([10, 20, null], { drawing: 'symbol' }));
		expect(painted.breaks).toEqual([]);
		expect(painted.counts).toEqual([]);
		expect(painted.paints.get(codeOf('32.02'))).toEqual({ classIndex: 0, value: 20, state: null });
		expect(painted.paints.get(codeOf('32.03'))?.state).toBe('noData');
	});

	it('says when equal values leave fewer classes', () => {
		const { counts, diagnostics } = paintAreas(createPaintRequest([7, 7, 7, 7]));
		expect(counts).toEqual([4]);
		expect(diagnostics).toEqual([expect.objectContaining({ code: 'classes-of-one-value' })]);
	});

	it('of nothing draws nothing', () => {
		const { paints, breaks, diagnostics } = paintAreas(createPaintRequest([]));
		expect([paints.size, breaks, diagnostics]).toEqual([0, [], []]);
		expect(paintAreas(createPaintRequest([null, undefined])).counts).toEqual([]);
	});

	it('leaves figures of areas outside the level alone', () => {
		const figures = new Map([[codeOf('11.01'), { value: 99, missing: null } as const]]);
		const { breaks } = paintAreas(createPaintRequest([undefined], { figures }));
		expect(breaks).toEqual([]);
	});

	it('puts every area in exactly one class or one state', () => {
		const value = fc.option(fc.integer({ min: -500, max: 500 }), { nil: undefined });
		const drawing = fc.constantFrom('fill', 'symbol', 'refused' as const);
		fc.assert(
			fc.property(fc.array(value, { maxLength: 60 }), drawing, (values, how) => {
				const { paints, counts, stateCounts } = paintAreas(
					createPaintRequest(values, { drawing: how }),
				);
				expect(paints.size).toBe(values.length);
				const stated = AREA_STATES.reduce((sum, state) => sum + stateCounts[state], 0);
				const drawn = [...paints.values()].filter(({ state }) => state === null).length;
				expect(stated + drawn).toBe(values.length);
				if (how === 'fill') expect(counts.reduce((sum, each) => sum + each, 0)).toBe(drawn);
			}),
		);
	});
});

describe('colours of a painted level', () => {
	it('part at zero where figures have both signs, and no class mixes them', () => {
		const { palette, breaks } = paintAreas(
			createPaintRequest([-4, -3, -1, 1, 2, 6, 9], { classing: quantileClassing(4) }),
		);
		expect(palette).toMatchObject({ because: 'signs', palette: { kind: 'diverging' } });
		expect(breaks).toContain(0);
		expect(breaks).toHaveLength(5);
	});

	it('part at the value that was chosen, which becomes a class limit', () => {
		const painted = paintAreas(
			createPaintRequest([1, 2, 3, 4, 5], {
				coloring: {
					choice: { kind: 'diverging', reference: 3.3 },
					direction: 'neutral',
					national: null,
				},
			}),
		);
		expect(painted.breaks).toContain(3.3);
	});

	it('of changes mirror each other around zero, the middle class holding it', () => {
		const { palette, breaks } = paintAreas(
			createPaintRequest([-4, -3, -1, -0.2, 0.1, 2, 6], {
				classing: { ...quantileClassing(3), classify: zeroCentredClasses, isMirrored: true },
				coloring: { choice: null, direction: 'neutral', national: null, isChange: true },
			}),
		);
		expect(palette).toMatchObject({ because: 'change', palette: { reference: 0 } });
		expect(breaks).toEqual([-4, -1, 1, 6]);
	});

	it('of changes part at zero also where everything rose, so that a rise is never blue', () => {
		const coloring = {
			choice: null,
			direction: 'neutral',
			national: null,
			isChange: true,
		} as const;
		const { palette } = paintAreas(createPaintRequest([1, 2, 3], { coloring }));
		expect(palette.palette).toEqual({ kind: 'diverging', reference: 0 });
	});

	it('are one for each kind, and kinds are no merged classes', () => {
		const { breaks, counts, diagnostics } = paintAreas(
			createPaintRequest([4, 1, 1, 2], {
				coloring: { choice: { kind: 'categorical' }, direction: 'neutral', national: null },
			}),
		);
		expect(breaks).toEqual([1, 2, 4, 4]);
		expect(counts).toEqual([2, 1, 1]);
		expect(diagnostics).toEqual([]);
	});

	it('are cool where better is more', () => {
		const { palette } = paintAreas(
			createPaintRequest([1, 2], {
				coloring: { choice: null, direction: 'higher-is-better', national: null },
			}),
		);
		expect(palette.palette).toEqual({ kind: 'sequential', name: 'nila' });
	});
});
