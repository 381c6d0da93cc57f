import { diagnose, type Diagnostic } from '../../core/model/diagnostic.ts';
import type { RawTable } from '../../core/model/table.ts';

/** Text of a file, and the encoding it was read in; `windows-1252` is a guess. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** What windows-1252 has at 0x80 to 0x9f; Node 20 gives control characters for these bytes. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Turns bytes into text: a byte order mark decides, then UTF-8 if the bytes are valid UTF-8, else
 * Windows-1252, which is what Excel writes on Indonesian machines.
 *
 * Spaces before a byte order mark are dropped with it (one BPS export has eleven).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { text: text.replace(/^[ \t]*\uFEFF/u, ''), encoding: 'utf-8' };
	} catch {
		const { text } = decoded(bytes, 'windows-1252');
		return {
			text: text.replace(/[\u0080-\u009f]/gu, (control) =>
				WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
			),
			encoding: 'windows-1252',
		};
	}
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
	const text = new TextDecoder(encoding).decode(bytes).replace(/^[ \t]*\uFEFF/u, '');
	return { text, encoding };
}

/**
 * Says which cells hold letters nobody can be sure of: all but ASCII where the encoding is a guess,
 * elsewhere the sign that a program before us could not read a letter (U+FFFD).
 *
 * @returns  `encoding-guessed` with the number of cells and the first row (1-based, in its sheet), or
 *           nothing when every letter is certain
 */
export function doubtfulLetters(
	{ encoding }: DecodedText,
	tables: readonly RawTable[],
): Diagnostic[] {
	const isGuess = encoding === 'windows-1252';
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
	const named = isGuess ? 'Windows-1252' : encoding.toUpperCase();
	return count > 0
		? [diagnose('encoding-guessed', { encoding: named, row: first }, [], count)]
		: [];
}
