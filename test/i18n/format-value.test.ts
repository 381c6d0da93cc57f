import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks } from '../../src/core/classify/class-breaks.ts';
import { classIndexOf } from '../../src/core/classify/class-index.ts';
import { CLASS_METHODS } from '../../src/core/classify/class-request.ts';
import {
	formatClasses,
	formatLimits,
	formatCount,
	formatFigure,
	formatNumber,
	formatPeriod,
} from '../../src/i18n/format-value.ts';

const NBSP = '\u00a0';

describe('a number', () => {
	it('has a decimal comma and dot thousands in Indonesian, the reverse in English', () => {
		expect(formatNumber('id', 1234567.5, 2)).toBe('1.234.567,50');
		expect(formatNumber('en', 1234567.5, 2)).toBe('1,234,567.50');
	});

	it('has all of its decimals, always', () => {
		expect(formatNumber('id', 8, 2)).toBe('8,00');
		expect(formatNumber('id', 8.466, 2)).toBe('8,47');
		expect(formatNumber('id', 8.5, 0)).toBe('9');
	});

	it('has a true minus, and none before zero', () => {
		expect(formatNumber('id', -0.37, 2)).toBe('−0,37');
		expect(formatNumber('id', -0.001, 2)).toBe('0,00');
		expect(formatNumber('id', -0, 1)).toBe('0,0');
	});
});

describe('a figure', () => {
	it('has its sign, apart by a space that does not break', () => {
		expect(formatFigure('id', 8.47, { unit: 'persen', decimals: 2 })).toBe(`8,47${NBSP}%`);
		expect(formatFigure('en', 8.47, { unit: 'persen', decimals: 2 })).toBe(`8.47${NBSP}%`);
		expect(formatFigure('id', 609160, { unit: 'rupiah/kapita/bulan', decimals: 0 })).toBe(
			`Rp${NBSP}609.160`,
		);
	});

	it('in any other unit is a bare number', () => {
		expect(formatFigure('id', 1.94, { unit: 'indeks', decimals: 2 })).toBe('1,94');
		expect(formatFigure('id', 609.16, { unit: 'ribu rupiah', decimals: 2 })).toBe('609,16');
	});
});

describe('a count of thousands', () => {
	it('is in millions from a thousand thousands on', () => {
		expect(formatCount('id', 23854.56, 'ribu orang', 2)).toBe('23,85 juta orang');
		expect(formatCount('en', 23854.56, 'thousand people', 2)).toBe('23.85 million people');
		expect(formatCount('id', 999.99, 'ribu orang', 2)).toBe('999,99 ribu orang');
	});

	it('is left alone in other units', () => {
		expect(formatCount('id', 45072, 'keluarga', 0)).toBe('45.072 keluarga');
	});
});

describe('a period', () => {
	it('is said as people say it', () => {
		expect(formatPeriod('id', '2025-03')).toBe('Maret 2025');
		expect(formatPeriod('en', '2025-03')).toBe('March 2025');
		expect(formatPeriod('id', '2022')).toBe('2022');
		expect(formatPeriod('id', '2012-S2')).toBe('Semester 2 2012');
		expect(formatPeriod('id', '2020-Q1')).toBe('Triwulan 1 2020');
	});

	it('that nobody wrote is said to be unwritten', () => {
		expect(formatPeriod('id', null)).toBe('periode tidak tertulis');
	});

	it('with a month there is not is its year', () => {
		expect(formatPeriod('id', '2025-13')).toBe('2025');
	});
});

/** The two ends of a printed class, in hundred-thousandths. */
function endsOf(text: string): [from: number, to: number] {
	const numbers = text
		.split(' – ')
		.map((part) =>
			Math.round(Number(part.replaceAll('.', '').replace(',', '.').replace('−', '-')) * 100_000),
		);
	return [numbers[0] ?? NaN, numbers.at(-1) ?? NaN];
}

describe('the classes of a legend', () => {
	it('end just below the next one', () => {
		expect(formatClasses('id', [0, 5, 10], 0)).toEqual(['0 – 4', '5 – 10']);
		expect(formatClasses('id', [1.9, 6.5, 42.56], 2)).toEqual(['1,90 – 6,49', '6,50 – 42,56']);
	});

	it('of one value are that value', () => {
		expect(formatClasses('id', [7, 7], 0)).toEqual(['7']);
		expect(formatClasses('id', [1, 2, 3], 0)).toEqual(['1', '2 – 3']);
	});

	it('are none for no breaks', () => {
		expect(formatClasses('id', [], 2)).toEqual([]);
	});

	it('are told more finely where they lie between two printed values', () => {
		expect(formatClasses('id', [0.001, 0.003, 0.009], 2)).toEqual(['0,001 – 0,002', '0,01']);
		expect(formatClasses('id', [-1, -2 / 3, -1 / 3, 0], 0)).toEqual(['−1', '−0,6 – −0,4', '0']);
	});

	it('begin at a bar where the first value of their class is, never at one of the class before', () => {
		expect(formatLimits('id', [1, 1.3, 2.5, 5], { decimals: 0 })).toEqual(['1', '2', '3', '5']);
		expect(formatLimits('id', [-5, -2.5, -0.5, 0], { decimals: 0 })).toEqual([
			'−5',
			'−2',
			'0',
			'0',
		]);
	});

	it('never overlap, and hold every value of their class', () => {
		const decimals = fc.integer({ min: 0, max: 2 });
		const method = fc.constantFrom(...CLASS_METHODS);
		const whole = fc.array(fc.integer({ min: -3000, max: 30_000 }), {
			minLength: 1,
			maxLength: 40,
		});
		fc.assert(
			fc.property(
				whole,
				decimals,
				method,
				fc.integer({ min: 1, max: 7 }),
				(numbers, places, how, count) => {
					const values = numbers.map((number) => number / 10 ** places);
					const { breaks } = classBreaks(values, {
						method: how,
						count,
						limits: [0.125],
						anchors: [1],
					});
					const ends = formatClasses('id', breaks, places).map(endsOf);
					expect(ends).toHaveLength(breaks.length - 1);
					ends.forEach(([from, to], at) => {
						expect(from).toBeLessThanOrEqual(to);
						const before = ends[at - 1];
						if (before) expect(from).toBeGreaterThan(before[1]);
					});
					for (const value of values) {
						const [from = NaN, to = NaN] = ends[classIndexOf(value, breaks)] ?? [];
						const scaled = Math.round(value * 100_000);
						expect(scaled >= from && scaled <= to).toBe(true);
					}
				},
			),
		);
	});
});
