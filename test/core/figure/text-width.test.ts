import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceText, textWidthPx, wrapText } from '../../../src/core/figure/text-width.ts';

const TITLE =
	'Persentase penduduk miskin menurut kabupaten/kota di Provinsi Daerah Percobaan yang Bernama Sangat Panjang, Maret 2025';
const text = fc.string({ unit: fc.constantFrom(...'abW .,-/0é東 '), maxLength: 80 });

describe('the width of a text', () => {
	it('grows with every character and with the type size', () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				const both = textWidthPx(a + b, 12, 'sans');
				expect(both).toBeGreaterThanOrEqual(textWidthPx(a, 12, 'sans'));
				expect(textWidthPx(a + b, 24, 'sans')).toBeCloseTo(2 * both, 6);
			}),
		);
	});

	it('has room for the letter spacing', () => {
		expect(textWidthPx('abc', 12, 'sans', 2) - textWidthPx('abc', 12, 'sans')).toBeCloseTo(6, 9);
	});

	it('is more for a Han sign than for any Latin letter', () => {
		expect(textWidthPx('東', 12, 'sans')).toBeGreaterThan(textWidthPx('W', 12, 'sans'));
	});
});

describe('a wrapped text', () => {
	it('has no line wider than the width, and loses nothing but spaces', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 30, max: 200 }), (words, width) => {
				const lines = wrapText(words, width, 12, 'sans');
				for (const line of lines) expect(textWidthPx(line, 12, 'sans')).toBeLessThanOrEqual(width);
				expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
			}),
		);
	});

	it('breaks between words, after a slash, and inside a word that alone is too wide', () => {
		expect(wrapText('menurut kabupaten/kota', 70, 12, 'sans')).toEqual([
			'menurut',
			'kabupaten/',
			'kota',
		]);
		expect(wrapText('Aaaaaaaaaaaaaaaa', 40, 12, 'sans').length).toBeGreaterThan(1);
	});

	it('is no line for nothing', () => {
		expect(wrapText('', 100, 12, 'sans')).toEqual([]);
		expect(wrapText('   ', 100, 12, 'sans')).toEqual([]);
	});

	it('puts a character on each line even where none fits', () => {
		expect(wrapText('abc', 1, 12, 'sans')).toEqual(['a', 'b', 'c']);
	});

	it('balanced, has as many lines, and none so short as it was', () => {
		const plain = wrapText(TITLE, 700, 24, 'serif');
		const balanced = balanceText(TITLE, 700, 24, 'serif');
		const shortest = (lines: readonly string[]): number =>
			Math.min(...lines.map((line) => textWidthPx(line, 24, 'serif')));
		expect(balanced).toHaveLength(plain.length);
		expect(shortest(balanced)).toBeGreaterThanOrEqual(shortest(plain));
	});
});
