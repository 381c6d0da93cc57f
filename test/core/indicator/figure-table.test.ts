import { describe, expect, it } from 'vitest';
import { figureTableFromRows, missingFigure } from '../../../src/core/indicator/figure-table.ts';
import { codeOf } from '../create-area.ts';
import { createFigures } from '../create-catalogue.ts';

describe('a figure table', () => {
	it('has its periods, earliest first', () => {
		expect(createFigures('11 2024-03 14.23', '11 2010 20', '11 2023 1').periods).toEqual([
			'2010',
			'2023',
			'2024-03',
		]);
	});

	it('has figures by period and area', () => {
		const { byPeriod } = createFigures('11 2024 14.23', '12 2024 7.99', '11 2023 14.45');
		expect(byPeriod.get('2024')?.get(codeOf('12'))).toEqual({ value: 7.99, missing: null });
		expect(byPeriod.get('2023')?.size).toBe(1);
	});

	it('keeps the nation apart from the areas', () => {
		const { byPeriod, national } = createFigures('ID 2024 9.03', '11 2024 14.23');
		expect(national.get('2024')).toBe(9.03);
		expect(byPeriod.get('2024')?.size).toBe(1);
	});

	it('has no national figure where none was published', () => {
		expect(createFigures('11 2024 14.23', '12 2024 1').national.size).toBe(0);
	});

	it('keeps why a figure is missing, and a zero as zero', () => {
		const { byPeriod } = createFigures('11 2024 -', '12 2024 0');
		expect(byPeriod.get('2024')?.get(codeOf('11'))).toEqual(missingFigure('not-in-source'));
		expect(byPeriod.get('2024')?.get(codeOf('12'))).toEqual({ value: 0, missing: null });
	});

	it.each([
		['a code without dots', { area: '1101', period: '2024', value: '1' }],
		['a decimal comma', { area: '11', period: '2024', value: '1,5' }],
		['an empty value without a reason', { area: '11', period: '2024', value: '' }],
		['a reason nobody knows', { area: '11', period: '2024', value: '', missing: 'lupa' }],
	])('with %s is an error of ours', (_, row) => {
		expect(() => figureTableFromRows([row])).toThrow(RangeError);
	});

	it('with an area twice in a period is an error of ours', () => {
		expect(() => createFigures('11 2024 1', '11 2024 1')).toThrow('two figures');
	});
});
