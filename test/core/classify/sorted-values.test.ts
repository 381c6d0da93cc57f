import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedValues } from '../../../src/core/classify/sorted-values.ts';

describe('sorted values', () => {
	it('are the finite ones, ascending, as a plain sort has them', () => {
		fc.assert(
			fc.property(fc.array(fc.double()), (values) => {
				const plain = values
					.filter(Number.isFinite)
					.map((value) => value + 0)
					.sort((a, b) => a - b);
				expect(sortedValues(values)).toEqual(plain);
				expect(sortedValues(plain)).toEqual(plain);
			}),
		);
	});
});
