import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, doubtfulLetters } from '../../../src/io/formats/decode-text.ts';
import { TEXT_ENCODINGS } from '../../../src/core/model/text-encoding.ts';
import { sampleEncodings } from '../../../src/io/formats/sample-encodings.ts';

function bytesOf(...bytes: readonly (number | string)[]): Uint8Array {
	return Uint8Array.from(
		bytes.flatMap((each) =>
			typeof each === 'number' ? [each] : [...new TextEncoder().encode(each)],
		),
	);
}

describe('the text of a file', () => {
	it('is UTF-8 when its bytes are', () => {
		expect(decodeText(bytesOf('Kab. Pangkajene – é'))).toEqual({
			text: 'Kab. Pangkajene – é',
			encoding: 'utf-8',
			isGuess: false,
		});
	});

	it('is what a person chose, whatever the bytes look like', () => {
		const bytes = bytesOf('r', 0x8e, 's');
		expect(decodeText(bytes, 'macintosh')).toEqual({
			text: 'rés',
			encoding: 'macintosh',
			isGuess: false,
		});
		expect(decodeText(bytes, 'utf-8').text).toBe('r\uFFFDs');
		expect(decodeText(bytesOf('a', 0, 'b', 0), 'utf-16le').text).toBe('ab');
	});

	it('does not begin with a byte order mark, nor with spaces before one', () => {
		expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, 'nama')).text).toBe('nama');
		expect(decodeText(bytesOf(' '.repeat(11), 0xef, 0xbb, 0xbf, 'nama')).text).toBe('nama');
	});

	it('keeps spaces that stand before no mark', () => {
		expect(decodeText(bytesOf('  nama')).text).toBe('  nama');
	});

	it('is UTF-16 under either of its marks', () => {
		expect(decodeText(bytesOf(0xff, 0xfe, 0x41, 0, 0x13, 0x20))).toMatchObject({
			text: 'A–',
			encoding: 'utf-16le',
		});
		expect(decodeText(bytesOf(0xfe, 0xff, 0, 0x41, 0x20, 0x13))).toMatchObject({
			text: 'A–',
			encoding: 'utf-16be',
		});
	});

	it('is Windows-1252 when it is no UTF-8: its dash is 0x96', () => {
		const { text, encoding } = decodeText(bytesOf('Nduga;', 0x96, ';', 0xe9, 0x80));
		expect(text).toBe('Nduga;–;é€');
		expect(encoding).toBe('windows-1252');
	});

	it('of no bytes is none', () => {
		expect(decodeText(new Uint8Array()).text).toBe('');
	});

	it('comes back from UTF-8 as it went in', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(decodeText(bytesOf(`x${text}`)).text).toBe(`x${text}`);
			}),
		);
	});

	it('is there for any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(typeof decodeText(bytes).text).toBe('string');
			}),
		);
	});
});

describe('letters nobody can be sure of', () => {
	const table = (...rows: string[][]): { name: string; rows: string[][] } => ({ name: 't', rows });

	it('are all but ASCII where the encoding is a guess', () => {
		const decoded = { text: '', encoding: 'windows-1252', isGuess: true } as const;
		const rows = [['a'], ['Ender', 'Müll'], ['é', 'é']];
		expect(doubtfulLetters(decoded, [table(...rows)])).toEqual([
			expect.objectContaining({
				code: 'encoding-guessed',
				count: 3,
				params: { encoding: 'windows-1252', row: 2 },
			}),
		]);
	});

	it('are those another program lost, where the encoding is certain', () => {
		const decoded = { text: '', encoding: 'utf-8', isGuess: false } as const;
		expect(doubtfulLetters(decoded, [table(['é', 'Pangkaj\uFFFDne'])])).toMatchObject([
			{ count: 1, params: { encoding: 'utf-8', row: 1 } },
		]);
		expect(doubtfulLetters(decoded, [table(['é'])])).toEqual([]);
	});
});

describe('a sample of a file in doubt', () => {
	const bytes = bytesOf('nama\nKota A\nKota r', 0xe9, 'sum', 0xe9, '\nKota B\n');

	it('is the first line with letters in doubt, as each encoding reads it', () => {
		const samples = sampleEncodings(bytes);
		expect(samples.map(({ encoding }) => encoding)).toEqual([...TEXT_ENCODINGS]);
		expect(samples[0]?.text).toBe('Kota r\uFFFDsum\uFFFD');
		expect(samples[1]?.text).toBe('Kota résumé');
	});

	it('is short, however long the line is', () => {
		const long = bytesOf('x'.repeat(5000), 0xe9, 'x'.repeat(5000));
		expect(sampleEncodings(long)[1]?.text.length).toBeLessThan(200);
	});

	it('is none where no letter is in doubt', () => {
		expect(sampleEncodings(bytesOf('nama;p0'))).toEqual([]);
	});
});
