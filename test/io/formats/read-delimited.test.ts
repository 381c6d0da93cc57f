import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/core/model/table.ts';
import { guessDelimiter, readDelimited } from '../../../src/io/formats/read-delimited.ts';

/** Rows with anything in them. */
function rowsOf(text: string): RawTable['rows'] {
	const read = readDelimited(text, 'tabel');
	if (!read.ok) throw new Error(read.diagnostics.map(({ code }) => code).join());
	return (read.value[0]?.rows ?? []).filter((row) => row.some((cell) => cell !== ''));
}

describe('the mark between cells', () => {
	it.each([
		['Provinsi;p0\nAceh;14,45\nBali;4,25\n', ';'],
		['Provinsi;p0;p1\nAceh;14,45;2,1\nBali;4,25;0,6\n', ';'],
		['Provinsi,p0\nAceh,14.45\n', ','],
		['Provinsi\tp0\nAceh\t14,45\n', '\t'],
		['Provinsi|p0\nAceh|14,45\n', '|'],
		['Tabel 1, Jawa, Bali\n\nProvinsi;p0\nBanten;6,1\nBali;4,2\n', ';'],
		['"a;b","c;d"\n"e;f","g;h"\n', ','],
		['"Bogor, Kab";1\n"Bogor, Kota";2\n', ';'],
		['Provinsi\nAceh\n', ','],
		['', ','],
	])('of %j is %j', (text, delimiter) => {
		expect(guessDelimiter(text)).toBe(delimiter);
	});

	it('is the one a table was written with, decimal commas or not', () => {
		const name = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,9}[a-z]$/);
		const value = fc.integer({ min: 0, max: 9999 }).map((each) => (each / 100).toFixed(2));
		const rows = fc.array(fc.tuple(name, value, value), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(rows, fc.constantFrom(';', '\t', '|'), (table, delimiter) => {
				const text = [
					['nama', 'p0', 'p1'],
					...table.map((row) => row.map((cell) => cell.replace('.', ','))),
				]
					.map((row) => row.join(delimiter))
					.join('\n');
				expect(guessDelimiter(`${text}\n`)).toBe(delimiter);
			}),
		);
	});
});

describe('text in columns', () => {
	it.each([
		['LF', 'a,b\n1,2\n3,4\n'],
		['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
		['CR', 'a,b\r1,2\r3,4\r'],
		['all three', 'a,b\r\n1,2\r3,4\n'],
		['none at the end', 'a,b\n1,2\n3,4'],
	])('is read with line ends of %s', (_, text) => {
		expect(rowsOf(text)).toEqual([
			['a', 'b'],
			['1', '2'],
			['3', '4'],
		]);
	});

	it('keeps marks, quotes and line ends inside quotes', () => {
		expect(rowsOf('a,b\n"x, ""y""","p\nq"\n')).toEqual([
			['a', 'b'],
			['x, "y"', 'p\nq'],
		]);
	});

	it('keeps zeros in front and spaces: nothing is interpreted', () => {
		expect(rowsOf('kode,nilai\n007, 1.50 \n')[1]).toEqual(['007', ' 1.50 ']);
	});

	it('may be ragged', () => {
		expect(rowsOf('a,b\n1\n1,2,3\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
	});

	it('with a quotation mark that is never closed says where', () => {
		const { diagnostics } = readDelimited('a,b\n1,2\n"x,3\n4,5\n', 'tabel');
		expect(diagnostics).toEqual([
			expect.objectContaining({ code: 'quote-unclosed', params: { line: 3 } }),
		]);
	});

	it('of nothing is empty', () => {
		for (const text of ['', '\n\n', ',,\n,,\n', '   '])
			expect(readDelimited(text, 'tabel').diagnostics[0]?.code).toBe('file-empty');
	});
});
