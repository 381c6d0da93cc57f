/** How bytes can be read as text, in the order a person is offered them. */
export const TEXT_ENCODINGS = [
	'utf-8',
	'windows-1252',
	'macintosh',
	'utf-16le',
	'utf-16be',
] as const;
/** A way to read bytes as text. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
