import { describe, expect, it } from 'vitest';
import { missingFigure } from '../../../src/core/indicator/figure-table.ts';
import { sortAreas } from '../../../src/core/layer/sort-areas.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf, createArea, createRegistry } from '../create-area.ts';

const AREAS = Object.freeze(['32.73', '11.09', '32.04', '11.01'].map(codeOf));

function createFigures(
	values: Readonly<Record<string, number | null>>,
): ReadonlyMap<AreaCode, Figure> {
	return new Map(
		Object.entries(values).map(([code, value]): [AreaCode, Figure] => [
			codeOf(code),
			value === null ? missingFigure('blank') : { value, missing: null },
		]),
	);
}

describe('areas in a table', () => {
	it('stand by name without Kota, a kabupaten before the kota of its name', () => {
		expect(sortAreas(AREAS, 'name', false, new Map(), createRegistry())).toEqual([
			'11.01',
			'32.04',
			'32.73',
			'11.09',
		]);
	});

	it('stand by name the other way round', () => {
		const forward = sortAreas(AREAS, 'name', false, new Map(), createRegistry());
		expect(sortAreas(AREAS, 'name', true, new Map(), createRegistry())).toEqual(
			forward.toReversed(),
		);
	});

	it('stand by parent, and within it by name', () => {
		expect(sortAreas(AREAS, 'parent', false, new Map(), createRegistry())).toEqual([
			'11.01',
			'11.09',
			'32.04',
			'32.73',
		]);
	});

	it('stand by value, those without one last whichever way', () => {
		const figures = createFigures({ '32.73': 4, '11.09': null, '32.04': 9 });
		expect(sortAreas(AREAS, 'value', true, figures, createRegistry())).toEqual([
			'32.04',
			'32.73',
			'11.01',
			'11.09',
		]);
		expect(sortAreas(AREAS, 'value', false, figures, createRegistry())).toEqual([
			'32.73',
			'32.04',
			'11.01',
			'11.09',
		]);
	});

	it('with equal values stand by name', () => {
		const figures = createFigures({ '32.73': 4, '11.09': 4, '32.04': 4, '11.01': 4 });
		expect(sortAreas(AREAS, 'value', true, figures, createRegistry())).toEqual([
			'11.01',
			'32.04',
			'32.73',
			'11.09',
		]);
	});

	it('with numbers in their names stand in number order', () => {
		const registry = createRegistry(
			createArea('16.71.10', 'Ilir Timur 10'),
			createArea('16.71.02', 'Ilir Timur 2'),
		);
		const areas = ['16.71.10', '16.71.02'].map(codeOf);
		expect(sortAreas(areas, 'name', false, new Map(), registry)).toEqual(['16.71.02', '16.71.10']);
	});

	it('that nobody knows stand by their codes', () => {
		expect(
			sortAreas([codeOf('99'), codeOf('98')], 'name', false, new Map(), createRegistry()),
		).toEqual(['98', '99']);
	});
});
