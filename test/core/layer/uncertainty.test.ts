import { describe, expect, it } from 'vitest';
import {
	paintAreas,
	quantileClassing,
	textureOf,
} from '../../../src/core/choropleth/paint-areas.ts';
import { doubtsOf, errorColumnOf, estimatesOf } from '../../../src/core/layer/uncertainty.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { ColumnDescription } from '../../../src/core/model/table.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf } from '../create-area.ts';

function createColumns(...names: string[]): { columns: ColumnDescription[] } {
	return {
		columns: names.map((name, index) => ({
			index,
			name,
			role: 'value',
			level: null,
			codeSystem: null,
			periodPart: null,
			unit: null,
			period: null,
			indicator: name,
			group: {},
			confidence: 1,
			evidence: [],
		})),
	};
}

function createFigures(figures: Record<string, number>): Map<AreaCode, Figure> {
	return new Map(
		Object.entries(figures).map(([code, value]) => [codeOf(code), { value, missing: null }]),
	);
}

describe('the column of errors', () => {
	it('is the only one beside the only figures', () => {
		expect(errorColumnOf(createColumns('RSE (%)', 'P0'), 'P0')).toEqual({
			indicator: 'RSE (%)',
			isRelative: true,
		});
		expect(errorColumnOf(createColumns('P0', 'galat_baku'), 'P0')).toEqual({
			indicator: 'galat_baku',
			isRelative: false,
		});
	});

	it('is the one to the right where there are several', () => {
		const columns = createColumns('P0', 'RSE P0', 'TPT', 'RSE TPT', 'IPM');
		expect(errorColumnOf(columns, 'TPT')?.indicator).toBe('RSE TPT');
		expect(errorColumnOf(columns, 'IPM')).toBeNull();
	});

	it('has none of its own, and a word that only holds the letters is none', () => {
		expect(errorColumnOf(createColumns('P0', 'RSE'), 'RSE')).toBeNull();
		expect(errorColumnOf(createColumns('P0', 'Persentase', 'Rsevil'), 'P0')).toBeNull();
	});
});

describe('figures with errors', () => {
	const figures = createFigures({ '36.01': 9, '36.02': 2, '36.03': 1, '36.04': 1 });
	const errors = createFigures({ '36.01': 15, '36.02': 33, '36.03': 60 });
	const estimates = estimatesOf(figures, errors, { indicator: 'RSE', isRelative: true });

	it('are doubtful above 25 percent and above 50; those without an error are not', () => {
		expect([...doubtsOf(estimates)]).toEqual([
			['36.02', 'caution'],
			['36.03', 'unreliable'],
		]);
	});

	it('in their own unit are the same', () => {
		const own = createFigures({ '36.01': 1.35, '36.02': 0.66, '36.03': 0.6 });
		expect(doubtsOf(estimatesOf(figures, own, { indicator: 'SE', isRelative: false }))).toEqual(
			doubtsOf(estimates),
		);
	});

	it('have lines over their class on the map', () => {
		const areas = [...figures.keys()];
		const request = { areas, figures, undecided: new Set<AreaCode>(), doubts: doubtsOf(estimates) };
		const painted = paintAreas({ ...request, classing: quantileClassing(3), drawing: 'fill' });
		expect(areas.map((area) => textureOf(painted, area))).toEqual([
			null,
			'caution',
			'unreliable',
			null,
		]);
	});
});

describe('a count that is hidden', () => {
	it('has no class, no value and a texture of its own, and moves no class limit', () => {
		const figures = createFigures({ '36.02': 20, '36.03': 30 });
		figures.set(codeOf('36.01'), { value: null, missing: '<5' });
		const painted = paintAreas({
			areas: [...figures.keys()],
			figures,
			undecided: new Set(),
			classing: quantileClassing(2),
			drawing: 'fill',
		});
		expect(painted.paints.get(codeOf('36.01'))).toEqual({
			classIndex: null,
			value: null,
			state: 'suppressed',
		});
		expect(painted.stateCounts.suppressed).toBe(1);
		expect(painted.breaks[0]).toBe(20);
	});
});
