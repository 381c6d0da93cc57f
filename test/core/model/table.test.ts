import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/core/model/table.ts';

describe('the text of a cell', () => {
	it('is empty for an empty cell', () => {
		expect(cellText(null)).toBe('');
		expect(cellText(undefined)).toBe('');
	});

	it('is trimmed, with no-break spaces and line breaks as single spaces', () => {
		expect(cellText('\u00a0Kota\u00a0\nBogor  ')).toBe('Kota Bogor');
	});

	it('is the same for texts told to be clean at a glance', () => {
		const parts = fc.constantFrom('Kota', 'é', '-', ' ', '  ', '\u00a0', '\t', '\uFEFF', '7');
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 6 }), (written) => {
				const text = written.join('');
				expect(cellText(text)).toBe(text.replace(/\s+/gu, ' ').trim());
			}),
		);
	});

	it('does not keep a byte order mark', () => {
		expect(cellText('\uFEFFwilayah')).toBe('wilayah');
	});

	it('of a number is its digits', () => {
		expect(cellText(3201)).toBe('3201');
		expect(cellText(0.5)).toBe('0.5');
	});

	it('of a truth value is its word', () => {
		expect(cellText(false)).toBe('false');
	});
});
