/** What a file is by its first bytes, whatever its name says. */
export type FileFormat =
	'empty' | 'zip' | 'ole2' | 'parquet' | 'html' | 'json' | 'delimited' | 'pdf' | 'image' | 'binary';

/** Bytes at the start that decide it. */
const SAMPLE_BYTES = 4096;

/** How pages begin, those that programs write under the name of a spreadsheet among them. */
const HTML_START =
	/^(?:<!doctype html|<!--|<\?xml[^>]*>\s*<html|<(?:html|head|body|meta|style|title|table|div|center|font|form|script|p|br|h\d)\b)/iu;

/**
 * Tells a file's format from its content.
 *
 * @param bytes  the whole file, or its start
 *
 * @example sniffFormat(new TextEncoder().encode('nama;p0')) // 'delimited'
 * @example sniffFormat(new Uint8Array()) // 'empty'
 */
export function sniffFormat(bytes: Uint8Array): FileFormat {
	const head = bytes.subarray(0, SAMPLE_BYTES);
	const starts = (...magic: number[]): boolean => magic.every((byte, at) => head[at] === byte);
	if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'ole2';
	if (starts(0x50, 0x41, 0x52, 0x31)) return 'parquet';
	if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
	if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46))
		return 'image';
	const utf16 = starts(0xff, 0xfe) || starts(0xfe, 0xff);
	if (!utf16 && head.filter((byte) => byte === 0).length > 2) return 'binary';
	const text = new TextDecoder(
		utf16 && head[0] === 0xfe ? 'utf-16be' : utf16 ? 'utf-16le' : 'utf-8',
	)
		.decode(head)
		.replace(/^[\s\uFEFF]+/u, '');
	if (text === '' && bytes.length <= SAMPLE_BYTES) return 'empty';
	if (HTML_START.test(text)) return 'html';
	if (/^[[{]/.test(text)) return 'json';
	return 'delimited';
}
