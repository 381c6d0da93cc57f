import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zeroCentredClasses } from '../../../src/core/classify/zero-centred-classes.ts';

const values = fc.array(fc.integer({ min: -500, max: 500 }).map((each) => each / 10));
const count = fc.integer({ min: 3, max: 7 });
const breaksOf = (of: readonly number[], classes: number): readonly number[] =>
	zeroCentredClasses(of, { method: 'quantile', count: classes }).breaks;

describe('classes around zero', () => {
	it('mirror each other, strictly ascend and hold every value', () => {
		fc.assert(
			fc.property(values, count, (drawn, classes) => {
				const breaks = breaksOf(drawn, classes);
				if (drawn.length === 0) {
					expect(breaks).toEqual([]);
					return;
				}
				expect(breaks.map((limit) => 0 - limit).reverse()).toEqual([...breaks]);
				const isOne = breaks.length === 2 && breaks[0] === 0;
				if (!isOne)
					breaks.slice(1).forEach((limit, at) => expect(limit).toBeGreaterThan(breaks[at] ?? NaN));
				expect(Math.min(...drawn)).toBeGreaterThanOrEqual(breaks[0] ?? NaN);
				expect(Math.max(...drawn)).toBeLessThanOrEqual(breaks.at(-1) ?? NaN);
			}),
		);
	});

	it('are the same when every sign is turned', () => {
		fc.assert(
			fc.property(values, count, (drawn, classes) => {
				expect(
					breaksOf(
						drawn.map((each) => -each),
						classes,
					),
				).toEqual(breaksOf(drawn, classes));
			}),
		);
	});

	it('are never more than asked for', () => {
		fc.assert(
			fc.property(values, count, (drawn, classes) => {
				expect(breaksOf(drawn, classes).length - 1).toBeLessThanOrEqual(classes);
			}),
		);
	});
});
