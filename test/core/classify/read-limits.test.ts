import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../src/core/classify/histogram.ts';
import { plainLimit } from '../../../src/core/classify/plain-limit.ts';
import { readLimits } from '../../../src/core/classify/read-limits.ts';

describe('limits as people write them', () => {
	it.each([
		['0 - 10 - 20', [0, 10, 20]],
		['0-10-20', [0, 10, 20]],
		['0 – 7,5 – 12,25', [0, 7.5, 12.25]],
		['7,5; 12,25 ;20', [7.5, 12.25, 20]],
		['5\n10\r\n20', [5, 10, 20]],
		['5, 10, 20', [5, 10, 20]],
		['5,10,20', [5, 10, 20]],
		['5 10 20', [5, 10, 20]],
		['−5 – 0 – 5', [-5, 0, 5]],
		['-5,5 - -1 - 2', [-5.5, -1, 2]],
		['10% - 20 %', [10, 20]],
		['1.000 - 25.000', [1000, 25000]],
		['10.5 - 20.25', [10.5, 20.25]],
		['7,5', [7.5]],
	])('%j are read', (text, expected) => {
		expect(readLimits(text, ',')).toEqual({ limits: expected, unreadable: [] });
	});

	it('have the reader’s decimal mark', () => {
		expect(readLimits('1.234', ',').limits).toEqual([1234]);
		expect(readLimits('1.234', '.').limits).toEqual([1.234]);
		expect(readLimits('1,234 - 5,678', '.').limits).toEqual([1234, 5678]);
	});

	it('keep their order and repeats, which are not theirs to mend', () => {
		expect(readLimits('20 10 20', ',').limits).toEqual([20, 10, 20]);
	});

	it('that are no numbers are named, and the rest is read', () => {
		expect(readLimits('5 - sepuluh - 20', ',')).toEqual({
			limits: [5, 20],
			unreadable: ['sepuluh'],
		});
	});

	it('of nothing are none', () => {
		for (const text of ['', '  ', '-', '–'])
			expect(readLimits(text, ',')).toEqual({ limits: [], unreadable: [] });
	});
});

describe('a limit written down', () => {
	it('leaves every value in its class', () => {
		const values = fc.uniqueArray(fc.integer({ min: -5000, max: 5000 }), { minLength: 2 });
		fc.assert(
			fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (hundredths, part) => {
				const sorted = hundredths.map((each) => each / 100).sort((a, b) => a - b);
				const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
				const limit = least + (greatest - least) * part;
				const plain = plainLimit(limit, sorted, 2);
				expect(sorted.filter((each) => each < plain)).toEqual(
					sorted.filter((each) => each < limit),
				);
			}),
		);
	});
});

describe('a histogram', () => {
	it('counts every value once, the greatest in the last bin', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (values) => {
				const counts = histogram(values, 0, 100, 7);
				expect(counts.reduce((sum, each) => sum + each, 0)).toBe(values.length);
			}),
		);
		expect(histogram([10], 0, 10, 5)).toEqual([0, 0, 0, 0, 1]);
	});

	it('of one value is one bin', () => {
		expect(histogram([5, 5], 5, 5, 3)).toEqual([2, 0, 0]);
	});
});
