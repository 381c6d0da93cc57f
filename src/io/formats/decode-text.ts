import { diagnose, type Diagnostic } from '../../core/model/diagnostic.ts';
import type { RawTable } from '../../core/model/table.ts';
import type { TextEncoding } from '../../core/model/text-encoding.ts';

/** Text of a file, and the encoding it was read in. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: TextEncoding;
	/** Whether the bytes left a doubt that nobody has settled. */
	readonly isGuess: boolean;
}

/** What windows-1252 has at 0x80 to 0x9f; Node 20 gives control characters for these bytes. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Turns bytes into text: what a person chose, else a byte order mark decides, then UTF-8 if the bytes
 * are valid UTF-8, else Windows-1252, which is what Excel writes on Indonesian machines.
 *
 * Spaces before a byte order mark are dropped with it (one BPS export has eleven).
 *
 * @param chosen  null when nobody chose
 */
export function decodeText(bytes: Uint8Array, chosen: TextEncoding | null = null): DecodedText {
	const as = (encoding: TextEncoding, isGuess = false): DecodedText => ({
		text: decodeAs(bytes, encoding),
		encoding,
		isGuess,
	});
	if (chosen) return as(chosen);
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return as('utf-8');
	} catch {
		return as('windows-1252', true);
	}
}

/** Bytes in one encoding, without a byte order mark; what fits no letter is U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
	const text = new TextDecoder(encoding).decode(bytes).replace(/^[ \t]*\uFEFF/u, '');
	if (encoding !== 'windows-1252') return text;
	return text.replace(/[\u0080-\u009f]/gu, (control) =>
		WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
	);
}

/**
 * Says which cells hold letters nobody can be sure of: all but ASCII where the encoding is a guess,
 * elsewhere the sign that a program before us could not read a letter (U+FFFD).
 *
 * @returns  `encoding-guessed` with the number of cells and the first row (1-based, in its sheet), or
 *           nothing when every letter is certain
 */
export function doubtfulLetters(
	{ encoding, isGuess }: DecodedText,
	tables: readonly RawTable[],
): Diagnostic[] {
	const doubtful = isGuess ? /[^\0-\u007f]/u : /\uFFFD/u;
	let count = 0;
	let first = 0;
	for (const { rows } of tables) {
		for (const [at, row] of rows.entries()) {
			for (const cell of row) {
				if (typeof cell !== 'string' || !doubtful.test(cell)) continue;
				count++;
				first ||= at + 1;
			}
		}
	}
	return count > 0 ? [diagnose('encoding-guessed', { encoding, row: first }, [], count)] : [];
}
