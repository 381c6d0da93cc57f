import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintAreas, quantileClassing } from '../../../src/core/choropleth/paint-areas.ts';
import { CLUSTER_CLASSES, paintClusters } from '../../../src/core/choropleth/paint-clusters.ts';
import { paletteColors } from '../../../src/core/classify/palette.ts';
import { missingFigure } from '../../../src/core/indicator/figure-table.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { FIRST_PATTERN } from '../../../src/core/spatial/pattern-form.ts';
import { clusterWords } from '../../../src/i18n/spatial-messages.ts';
import { codeOf } from '../create-area.ts';

const areaAt = (at: number): AreaCode => codeOf(`32.${String(at + 1).padStart(2, '0')}`);
const painted = (values: readonly (number | null)[], drawing: 'symbol' | 'refused' | 'fill') =>
	paintAreas({
		areas: values.map((_, at) => areaAt(at)),
		figures: new Map(
			values.map((value, at) => [
				areaAt(at),
				value === null ? missingFigure('not-available') : { value, missing: null },
			]),
		),
		undecided: new Set(),
		classing: quantileClassing(5),
		drawing,
	});
const WORDS = clusterWords(FIRST_PATTERN, 38);
const { 'local-moran': CLASSES } = CLUSTER_CLASSES;

describe('a map of clusters', () => {
	it('has a class for areas without neighbours, and leaves states and figures as they are', () => {
		const kinds = new Map([
			[areaAt(0), 'high-high' as const],
			[areaAt(1), 'island' as const],
		]);
		const map = paintClusters(painted([9, 8, null, 7], 'symbol'), kinds, 'local-moran', WORDS);
		expect([...map.paints.values()].map(({ classIndex }) => classIndex)).toEqual([
			CLASSES.indexOf('high-high'),
			CLASSES.indexOf('island'),
			null,
			CLASSES.indexOf('left-out'),
		]);
		expect(map.paints.get(areaAt(1))?.value).toBe(8);
		expect(map.stateCounts.noData).toBe(1);
		expect(map.request.drawing).toBe('fill');
	});

	it('is no map where the figures are refused', () => {
		const refused = painted([9, 8], 'refused');
		expect(paintClusters(refused, new Map(), 'gi-star', WORDS)).toBe(refused);
	});

	it('counts every area once', () => {
		const kinds = fc.array(fc.option(fc.constantFrom(...CLASSES)), { maxLength: 30 });
		fc.assert(
			fc.property(kinds, (given) => {
				const map = paintClusters(
					painted(
						given.map((kind) => (kind === null ? null : 1)),
						'fill',
					),
					new Map(given.flatMap((kind, at) => (kind ? [[areaAt(at), kind] as const] : []))),
					'local-moran',
					WORDS,
				);
				const states = Object.values(map.stateCounts);
				expect([...map.counts, ...states].reduce((sum, each) => sum + each, 0)).toBe(given.length);
			}),
		);
	});

	it('has one colour and one name for each class, on every ground', () => {
		for (const theme of ['light', 'dark', 'projector'] as const) {
			for (const of of ['local-moran', 'gi-star'] as const) {
				const colors = paletteColors({ kind: 'clusters', of }, theme, []);
				expect(new Set(colors).size).toBe(CLUSTER_CLASSES[of].length);
				expect(clusterWords({ ...FIRST_PATTERN, method: of }, 30).names).toHaveLength(
					colors.length,
				);
			}
		}
	});
});
