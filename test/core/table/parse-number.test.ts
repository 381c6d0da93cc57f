import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/core/model/table.ts';
import {
	decideNumberFormat,
	looksNumeric,
	parseNumber,
} from '../../../src/core/table/parse-number.ts';

/** The cells of a column, each read in the format all of them decide. */
function readColumn(...cells: readonly RawCell[]): (number | string | null)[] {
	const format = decideNumberFormat(cells);
	return cells.map((cell) => {
		const { value, missing } = parseNumber(cell, format);
		return value ?? missing;
	});
}

describe('the number format of a column', () => {
	it('has a decimal comma where a comma stands without three digits behind it', () => {
		expect(decideNumberFormat(['18,98', '7,1'])).toMatchObject({
			decimal: ',',
			certainty: 'decided',
		});
	});

	it('has a decimal dot where a dot stands without three digits behind it', () => {
		expect(decideNumberFormat(['1.474', '208.58'])).toMatchObject({
			decimal: '.',
			certainty: 'decided',
		});
	});

	it('is ambiguous when every telling cell is like 1.474', () => {
		expect(decideNumberFormat(['1.474', '2.310', '5'])).toEqual({
			decimal: null,
			certainty: 'ambiguous',
			evidence: { dot: 0, comma: 0, unclear: 2 },
		});
	});

	it('is told by a mark that stands twice: it parts thousands', () => {
		expect(decideNumberFormat(['1.474.000', '2.310']).decimal).toBe(',');
		expect(decideNumberFormat(['1,474,000', '2,310']).decimal).toBe('.');
	});

	it('is told by the last of two different marks', () => {
		expect(decideNumberFormat(['1.234,5']).decimal).toBe(',');
		expect(decideNumberFormat(['1,234.5']).decimal).toBe('.');
	});

	it('is told by a single zero in front: 0.125 is no thousand', () => {
		expect(decideNumberFormat(['0.125', '1.474']).decimal).toBe('.');
	});

	it('is mixed when some cells speak for the dot and some for the comma', () => {
		expect(decideNumberFormat(['14,45', '4.25', '6.1'])).toEqual({
			decimal: '.',
			certainty: 'mixed',
			evidence: { dot: 2, comma: 1, unclear: 0 },
		});
	});

	it('needs no mark at all', () => {
		expect(decideNumberFormat(['7', '12', '...'])).toMatchObject({
			decimal: null,
			certainty: 'decided',
		});
		expect(decideNumberFormat([])).toMatchObject({ decimal: null, certainty: 'decided' });
	});

	it('does not come from typed numbers, which are numbers already', () => {
		expect(decideNumberFormat([1.474, 2.31]).evidence).toEqual({ dot: 0, comma: 0, unclear: 0 });
	});

	it('does not depend on the order of cells', () => {
		const cell = fc.constantFrom('1.474', '208.58', '18,98', '7 934', '...', '0.5', '1.2.3', 'x');
		fc.assert(
			fc.property(fc.array(cell), fc.array(fc.nat()), (cells, order) => {
				const shuffled = cells
					.map((each, at) => ({ each, by: order[at] ?? at }))
					.sort((a, b) => a.by - b.by)
					.map(({ each }) => each);
				expect(decideNumberFormat(shuffled)).toEqual(decideNumberFormat(cells));
			}),
		);
	});
});

describe('reading a column of numbers', () => {
	it('decimal commas and dot thousands', () => {
		expect(readColumn('1.474,5', '2.310', '18,98')).toEqual([1474.5, 2310, 18.98]);
	});

	it('decimal dots and comma thousands', () => {
		expect(readColumn('1,474.5', '2,310', '18.98')).toEqual([1474.5, 2310, 18.98]);
	});

	it('spaces part thousands, whichever space it is', () => {
		expect(readColumn('7 934', '1\u00a0208', '2\u202f310', '1 234 567')).toEqual([
			7934, 1208, 2310, 1234567,
		]);
	});

	it('a space that parts no thousands makes no number of it', () => {
		expect(readColumn('12 5', '1 2 3')).toEqual(['not-a-number', 'not-a-number']);
	});

	it('a stray space after the mark is looked past', () => {
		expect(readColumn('7, 25', '8,25')).toEqual([7.25, 8.25]);
	});

	it('parentheses and every kind of minus make a negative', () => {
		expect(readColumn('(1,5)', '-1,5', '−1,5', '–1,5', '- 2')).toEqual([
			-1.5, -1.5, -1.5, -1.5, -2,
		]);
	});

	it('a zero is never negative', () => {
		expect(Object.is(readColumn('-0')[0], 0)).toBe(true);
	});

	it('percent and currency are set aside', () => {
		expect(readColumn('8,47 %', '5%', 'Rp 1.234,5', 'Rp676.247,0')).toEqual([
			8.47, 5, 1234.5, 676247,
		]);
	});

	it('marks of estimates, revisions and footnotes are set aside', () => {
		expect(readColumn('12,5*', '12,5**', '12,5 r', '12,5e', '12,5²', '12,5 1)')).toEqual([
			12.5, 12.5, 12.5, 12.5, 12.5, 12.5,
		]);
	});

	it('marks of estimates, revisions, first figures and errors are looked past', () => {
		expect(readColumn('12,5e', '12,5 r', '12,5*', '12,5**)', '12,5***', '12,5a', '12,5 b')).toEqual(
			[12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5],
		);
		expect(readColumn('3a', '4b')).toEqual(['not-a-number', 'not-a-number']);
	});

	it('a raised 2 never becomes a digit: 12,5² is not 12,52', () => {
		expect(readColumn('12,5²', '7,1¹')).toEqual([12.5, 7.1]);
	});

	it('a date, a list and a range are no numbers', () => {
		expect(readColumn('12.05.2023', '1,2,3', '7,25-8,25', '1–2')).toEqual([
			'not-a-number',
			'not-a-number',
			'not-a-number',
			'not-a-number',
		]);
	});

	it('in an ambiguous column 1.474 is missing until a person has chosen, and 120 is 120', () => {
		expect(readColumn('1.474', '120', '2.310')).toEqual([
			'ambiguous-number',
			120,
			'ambiguous-number',
		]);
	});

	it('in a mixed column the minority and every 1.474 are missing', () => {
		expect(readColumn('14.45', '4.25', '6,1', '1.474', '7')).toEqual([
			14.45,
			4.25,
			'ambiguous-number',
			'ambiguous-number',
			7,
		]);
	});

	it('a chosen decimal mark settles 1.474 either way', () => {
		const evidence = { dot: 0, comma: 0, unclear: 1 };
		expect(parseNumber('1.474', { decimal: '.', certainty: 'decided', evidence }).value).toBe(
			1.474,
		);
		expect(parseNumber('1.474', { decimal: ',', certainty: 'decided', evidence }).value).toBe(1474);
	});

	it('a cell that contradicts a chosen mark is no number', () => {
		const evidence = { dot: 0, comma: 0, unclear: 1 };
		expect(parseNumber('18,98', { decimal: '.', certainty: 'decided', evidence }).missing).toBe(
			'not-a-number',
		);
	});

	it('typed numbers are taken as they are, unless they are none', () => {
		expect(readColumn(0, -3.25, Infinity, NaN)).toEqual([0, -3.25, 'out-of-range', 'out-of-range']);
	});

	it('truth values are no numbers', () => {
		expect(readColumn(true, false)).toEqual(['not-a-number', 'not-a-number']);
	});
});

describe('a missing figure', () => {
	it.each([
		['', 'blank'],
		[' ', 'blank'],
		['...', 'not-available'],
		['…', 'not-available'],
		['-', 'nil-or-none'],
		['–', 'nil-or-none'],
		['—', 'nil-or-none'],
		['NA', 'withheld'],
		['n/a', 'withheld'],
		['NaN', 'withheld'],
		['null', 'blank'],
		['#N/A', 'error-cell'],
		['#DIV/0!', 'error-cell'],
		['#VALUE!', 'error-cell'],
		['#REF!', 'error-cell'],
		['inf', 'out-of-range'],
		['-Infinity', 'out-of-range'],
		['1E+400', 'out-of-range'],
		['1,5e20', 'out-of-range'],
		['9999999999999999', 'out-of-range'],
		['~0', 'negligible'],
		['. . .', 'not-available'],
		['...*', 'not-available'],
		['-*)', 'nil-or-none'],
		['\u0096', 'nil-or-none'],
		['x', 'withheld'],
		['n.a', 'withheld'],
		['Jan-11', 'became-date'],
		['11-Mei', 'became-date'],
		['1 Agu 2024', 'became-date'],
		['2011-01-01', 'became-date'],
		['3/5/2024', 'became-date'],
		['Sedang', 'not-a-number'],
		['1e5', 'not-a-number'],
	])('%j keeps its reason: %s', (cell, reason) => {
		expect(readColumn(cell)).toEqual([reason]);
	});

	it('is never zero, whatever the text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { value, missing } = parseNumber(text, decideNumberFormat([text]));
				expect(value === null).toBe(missing !== null);
				if (value === 0) expect(text.normalize('NFKC')).toMatch(/0/);
			}),
		);
	});
});

describe('numbers as they are written', () => {
	it.each([
		['Indonesian', 'id-ID'],
		['English', 'en-GB'],
	])('are read back from the %s notation', (_, locale) => {
		const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 1 }),
				(hundredths) => {
					// one cell with a decimal part decides the column
					const values = [0.5, ...hundredths.map((value) => value / 100 || 0)];
					expect(readColumn(...values.map((value) => format.format(value)))).toEqual(values);
				},
			),
		);
	});
});

describe('a cell that could stand in a column of numbers', () => {
	it('is a number or a mark for a missing one', () => {
		for (const cell of [4, '4', '8,47 %', '...', '-', '', '#N/A', null]) {
			expect(looksNumeric(cell)).toBe(true);
		}
	});

	it('is no word, no truth value and no absent cell', () => {
		for (const cell of ['Sedang', 'Bogor', true, undefined, '12.05.2023'])
			expect(looksNumeric(cell)).toBe(false);
	});
});

describe('amounts of rupiah', () => {
	it('are whole behind a stroke, or two zeros', () => {
		expect(readColumn('Rp 385.123,-', 'Rp. 402.551,00', 'Rp5.000.-', 'IDR 500')).toEqual([
			385_123, 402_551, 5000, 500,
		]);
		expect(readColumn('1,385,123.-', '402,551.-')).toEqual([1_385_123, 402_551]);
	});

	it('have thousands and no thousandths, unless they are of millions', () => {
		expect(decideNumberFormat(['Rp385.123', 'Rp402.551'])).toMatchObject({ decimal: ',' });
		expect(decideNumberFormat(['Rp1.474'], false).certainty).toBe('ambiguous');
	});

	it('may be none', () => {
		expect(parseNumber('Rp -', decideNumberFormat([])).missing).toBe('nil-or-none');
	});

	it('in two notations are asked about', () => {
		expect(decideNumberFormat(['Rp 385.123,-', 'Rp 12,000.50']).certainty).toBe('mixed');
	});
});

describe('an apostrophe in front of a number', () => {
	it('is how spreadsheets mark a number kept as text', () => {
		expect(readColumn("'12,5", '’-3,25', "'7")).toEqual([12.5, -3.25, 7]);
	});
});
