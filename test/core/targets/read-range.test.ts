import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedRange } from '../../../src/core/targets/read-range.ts';

describe('a target as it is typed', () => {
	it.each([
		['7, 25-8,25%', 7.25, 8.25],
		['4,5 – 5,5 %', 4.5, 5.5],
		['4.5-5.5', 4.5, 5.5],
		['6,5 sampai 7,5 persen', 6.5, 7.5],
		['7,0 s.d. 8,0', 7, 8],
		['8,25-7,25', 7.25, 8.25],
		['0 (nol) persen', 0, 0],
		['0%', 0, 0],
		['5,84 %', 5.84, 5.84],
	])('%s is %d to %d', (text, low, high) => {
		expect(readTypedRange(text)).toMatchObject({ kind: 'range', low, high });
	});

	it('with a stray space is read, and said to be', () => {
		expect(readTypedRange('7, 25-8,25%')).toMatchObject({ isRepaired: true });
		expect(readTypedRange('7,25-8,25%')).toMatchObject({ isRepaired: false });
	});

	it.each(['<1', 'dibawah 1%', 'di bawah 1 persen', 'kurang dari 1'])(
		'%s is a bound, no figure',
		(text) => {
			expect(readTypedRange(text)).toEqual({ kind: 'below', high: 1 });
		},
	);

	it.each(['', 'sekitar lima', '5-6-7', '1.234,5', '5;6', '-'])('%j is not understood', (text) => {
		expect(readTypedRange(text)).toBeNull();
	});

	it('comes back from however a range is written', () => {
		const figure = fc.integer({ min: 0, max: 9999 }).map((value) => value / 100);
		const between = fc.constantFrom('-', '–', ' – ', ' sampai ', ' s.d. ');
		fc.assert(
			fc.property(figure, figure, between, fc.constantFrom(',', '.'), (a, b, sign, mark) => {
				const write = (value: number): string => value.toFixed(2).replace('.', mark);
				expect(readTypedRange(`${write(a)}${sign}${write(b)} %`)).toMatchObject({
					low: Math.min(a, b),
					high: Math.max(a, b),
				});
			}),
		);
	});
});
