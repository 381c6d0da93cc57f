import { decodeAs } from './decode-text.ts';
import { TEXT_ENCODINGS, type TextEncoding } from '../../core/model/text-encoding.ts';

/** A piece of a file as one encoding reads it. */
export interface EncodingSample {
	readonly encoding: TextEncoding;
	readonly text: string;
}

/** Bytes shown before and after the first letter in doubt, at most. */
const AROUND = 60;

/**
 * The line of a text file in which letters first depend on the encoding, as each encoding reads it: for
 * a person to see which one is right.
 *
 * @returns one sample per encoding, in the order they are offered; none for a file of nothing but ASCII
 *
 * @example sampleEncodings(Uint8Array.of(0x72, 0xe9)).slice(0, 2) // [{ encoding: 'utf-8', text: 'r\ufffd' }, { encoding: 'windows-1252', text: 'ré' }]
 */
export function sampleEncodings(bytes: Uint8Array): EncodingSample[] {
	const first = bytes.findIndex((byte) => byte > 0x7f);
	if (first < 0) return [];
	let start = first;
	while (start > 0 && first - start < AROUND && !isLineEnd(bytes[start - 1])) start--;
	let end = first;
	while (end < bytes.length && end - first < AROUND && !isLineEnd(bytes[end])) end++;
	return TEXT_ENCODINGS.map((encoding) => {
		const isWide = encoding.startsWith('utf-16');
		const piece = bytes.subarray(isWide ? start - (start % 2) : start, end);
		return { encoding, text: decodeAs(piece, encoding) };
	});
}

function isLineEnd(byte: number | undefined): boolean {
	return byte === 0x0a || byte === 0x0d;
}
