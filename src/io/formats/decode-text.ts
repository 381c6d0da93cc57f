import { diagnose, type Diagnostic } from '../../core/model/diagnostic.ts';

/** Text of a file, and whether its encoding had to be guessed. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
	readonly diagnostics: readonly Diagnostic[];
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
		return { text: text.replace(/^[ \t]*\uFEFF/u, ''), encoding: 'utf-8', diagnostics: [] };
	} catch {
		const { text } = decoded(bytes, 'windows-1252');
		const guess = {
			text: text.replace(/[\u0080-\u009f]/gu, (control) =>
				WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
			),
			encoding: 'windows-1252',
		} as const;
		return { ...guess, diagnostics: [diagnose('encoding-guessed', { encoding: 'Windows-1252' })] };
	}
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
	const text = new TextDecoder(encoding).decode(bytes).replace(/^[ \t]*\uFEFF/u, '');
	return { text, encoding, diagnostics: [] };
}
