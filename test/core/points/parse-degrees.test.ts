import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseDegreePair, parseDegrees } from '../../../src/core/points/parse-degrees.ts';

describe('a coordinate', () => {
	it('has one decimal mark, dot or comma, with three digits behind it too', () => {
		expect(parseDegrees('-6.208')).toBe(-6.208);
		expect(parseDegrees('-6,208')).toBe(-6.208);
		expect(parseDegrees('106,816')).toBe(106.816);
	});

	it('is the number it is written as, whatever number that is', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1_800_000, max: 1_800_000 }), (tenThousandths) => {
				const degrees = tenThousandths / 10_000;
				const text = degrees.toFixed(4);
				expect(parseDegrees(text)).toBeCloseTo(degrees, 9);
				expect(parseDegrees(text.replace('.', ','))).toBeCloseTo(degrees, 9);
				expect(parseDegrees(degrees)).toBe(degrees);
			}),
		);
	});

	it('may be degrees, minutes and seconds, south by its letters', () => {
		expect(parseDegrees('6°12\'36"S')).toBeCloseTo(-6.21, 9);
		expect(parseDegrees('106° 48′ 36″ BT')).toBeCloseTo(106.81, 9);
		expect(parseDegrees('6° 30 menit LS')).toBeCloseTo(-6.5, 9);
	});

	it('is none with two decimal marks, sixty minutes, or words', () => {
		expect(parseDegrees('106.816.666')).toBeNaN();
		expect(parseDegrees("6°61'")).toBeNaN();
		expect(parseDegrees('Bandung')).toBeNaN();
	});

	it('is missing, and not zero, where the cell is empty', () => {
		expect(parseDegrees('')).toBeNull();
		expect(parseDegrees(' - ')).toBeNull();
		expect(parseDegrees(null)).toBeNull();
	});
});

describe('a pair of coordinates in one cell', () => {
	it.each([
		'-6.2, 106.8',
		'-6.2,106.8',
		'-6.2;106.8',
		'-6.2 106.8',
		'(-6.2, 106.8)',
		'-6,2; 106,8',
		'-6,2, 106,8',
		'-6,2 106,8',
		'POINT(106.8 -6.2)',
	])('is read from %s', (text) => {
		expect(parseDegreePair(text)).toEqual([-6.2, 106.8]);
	});

	it.each(['Bogor, 12', '-6,2', '106.8', '', 'Jl. Merdeka 1, Bandung'])('is none in %s', (text) => {
		expect(parseDegreePair(text)).toBeNull();
	});
});
