import { describe, expect, it } from 'vitest';
import { countsPeople, publicFigures } from '../../../src/core/disclosure/public-figures.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf } from '../create-area.ts';

/** Figures by code. */
function figures(values: Readonly<Record<string, number>>): Map<AreaCode, Figure> {
	return new Map(
		Object.entries(values).map(([code, value]) => [codeOf(code), { value, missing: null }]),
	);
}

const PEOPLE = { measure: 'count', unit: 'orang' } as const;

describe('figures for anybody', () => {
	it('hide a count of nine people and show one of ten', () => {
		const shown = publicFigures(
			PEOPLE,
			figures({ '33.01': 9, '33.02': 10, '33.03': 400, '33.04': 500 }),
		);
		expect(shown.hidden.has(codeOf('33.01'))).toBe(true);
		expect(shown.figures.has(codeOf('33.04'))).toBe(true);
		expect(shown.least).toBe(10);
	});

	it('hide a second count of the same provinsi, whose total is published elsewhere', () => {
		const { hidden } = publicFigures(
			PEOPLE,
			figures({ '33.01': 3, '33.02': 12, '33.03': 400, '34.01': 12, '34.02': 15 }),
		);
		expect([...hidden]).toEqual(['33.01', '33.02']);
	});

	it('show zero, which is nobody', () => {
		const { hidden } = publicFigures(PEOPLE, figures({ '33.01': 0, '33.02': 40 }));
		expect(hidden.size).toBe(0);
	});

	it('are all shown where they are a rate, or thousands', () => {
		const few = figures({ '33.01': 2.5, '33.02': 3.25 });
		expect(publicFigures({ measure: 'rate', unit: 'persen' }, few).hidden.size).toBe(0);
		expect(publicFigures(PEOPLE, few).hidden.size).toBe(0);
	});

	it.each([
		['orang', true],
		['', true],
		['KPM', true],
		['ribu orang', false],
		['rupiah', false],
		['unit', false],
		['desa', false],
	])('take a count in %j for one of people: %s', (unit, expected) => {
		expect(countsPeople({ measure: 'count', unit })).toBe(expected);
	});
});
