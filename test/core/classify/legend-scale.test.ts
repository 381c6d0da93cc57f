import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendPosition } from '../../../src/core/classify/legend-scale.ts';

describe('a place on the legend bar', () => {
	it('gives every class the same width, however wide its values', () => {
		expect(legendPosition(0, [0, 1, 100])).toBe(0);
		expect(legendPosition(0.5, [0, 1, 100])).toBe(0.25);
		expect(legendPosition(50.5, [0, 1, 100])).toBe(0.75);
		expect(legendPosition(100, [0, 1, 100])).toBe(1);
	});

	it('is held at the ends', () => {
		expect(legendPosition(-5, [0, 5, 10])).toBe(0);
		expect(legendPosition(99, [0, 5, 10])).toBe(1);
	});

	it('is the middle where all values are equal', () => {
		expect(legendPosition(5, [5, 5])).toBe(0.5);
	});

	it('never falls as the value rises, and stays on the bar', () => {
		const breaks = fc
			.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 8 })
			.map((values) => values.sort((a, b) => a - b));
		const value = fc.integer({ min: -1200, max: 1200 });
		fc.assert(
			fc.property(breaks, value, value, (limits, a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) =>
					legendPosition(each, limits),
				);
				expect(low).toBeLessThanOrEqual(high ?? -1);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
			}),
		);
	});
});
