import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	MAX_SYMBOL_RADIUS_PX,
	MIN_SYMBOL_RADIUS_PX,
	symbolLegendValues,
	symbolRadiusPx,
} from '../../../src/core/symbols/proportional-symbol.ts';

describe('a proportional symbol', () => {
	it('has an area in proportion to its value: a quarter of the value is half the radius', () => {
		expect(symbolRadiusPx(100, 100)).toBe(MAX_SYMBOL_RADIUS_PX);
		expect(symbolRadiusPx(25, 100)).toBe(MAX_SYMBOL_RADIUS_PX / 2);
	});

	it('has no size for zero, a negative value, or when nothing is positive', () => {
		expect(symbolRadiusPx(0, 100)).toBe(0);
		expect(symbolRadiusPx(-5, 100)).toBe(0);
		expect(symbolRadiusPx(5, 0)).toBe(0);
	});

	it('can always be seen', () => {
		expect(symbolRadiusPx(0.0001, 1e9)).toBe(MIN_SYMBOL_RADIUS_PX);
	});

	it('never shrinks as the value grows, and depends on proportion alone', () => {
		const value = fc.integer({ min: 1, max: 1_000_000 });
		fc.assert(
			fc.property(value, value, (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				expect(symbolRadiusPx(low, high)).toBeLessThanOrEqual(symbolRadiusPx(high, high));
				expect(symbolRadiusPx(low * 8, high * 8)).toBe(symbolRadiusPx(low, high));
			}),
		);
	});
});

describe('the values of a symbol legend', () => {
	it('are round, largest first', () => {
		expect(symbolLegendValues(5730)).toEqual([5000, 2000, 500]);
		expect(symbolLegendValues(1)).toEqual([1, 0.2, 0.1]);
	});

	it('do not exceed the largest value and do not repeat', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (hundredths) => {
				const largest = hundredths / 100;
				const values = symbolLegendValues(largest);
				expect(values[0]).toBeLessThanOrEqual(largest);
				expect(new Set(values).size).toBe(values.length);
				expect(values).toEqual([...values].sort((a, b) => b - a));
			}),
		);
	});
});
