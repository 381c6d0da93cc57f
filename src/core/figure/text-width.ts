/** The letters a figure is set in. */
export type TextFace = 'sans' | 'sans-bold' | 'sans-italic' | 'serif' | 'serif-italic';

/**
 * Advance widths of the characters from space to `~`, hundredths of the type size, of Source Sans 3
 * (400, 600, italic 500) and Source Serif 4 (600, italic 400) as the page ships them. A test in the
 * browser measures them again.
 */
const WIDTHS: Readonly<Record<TextFace, string>> = {
	sans: '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 42 85 54 59 57 61 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30 35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30 24 30 50',
	'sans-bold':
		'20 31 48 51 51 84 64 27 32 32 44 51 27 32 27 34 51 51 51 51 51 51 51 51 51 51 27 27 51 51 51 44 87 56 60 58 62 54 51 63 66 28 49 60 50 74 66 67 58 67 59 54 55 65 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 49 75 48 49 44 32 25 32 51',
	'sans-italic':
		'20 29 43 49 49 80 59 25 30 30 41 49 25 30 25 34 49 49 49 49 49 49 49 49 49 49 25 25 49 49 49 42 83 52 57 55 60 51 48 59 63 26 46 57 47 71 62 64 56 64 57 51 51 62 51 77 50 47 52 30 34 30 49 48 52 54 54 44 54 48 29 53 53 24 24 49 25 81 53 52 54 54 35 41 33 53 46 72 44 46 42 30 24 30 49',
	serif:
		'23 31 42 54 54 95 74 21 38 38 46 55 31 33 31 36 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 71 67 66 74 63 61 72 81 39 39 73 62 93 76 74 64 74 71 56 65 76 71 102 68 67 59 36 36 36 55 53 40 55 63 53 62 54 37 57 65 34 31 61 34 96 65 59 63 61 47 47 37 64 58 85 58 59 50 36 30 36 55',
	'serif-italic':
		'23 30 46 57 52 93 70 26 38 38 48 53 30 31 30 34 54 54 54 54 54 54 54 54 54 54 30 30 53 53 53 46 88 68 62 61 70 60 57 67 77 36 36 69 58 93 75 67 57 67 65 50 59 72 65 92 67 59 56 34 33 34 53 51 40 55 52 43 56 44 32 51 58 32 27 50 30 87 60 53 54 52 43 38 35 60 51 78 56 51 49 39 29 39 53',
};
/** Characters beyond those, the same in every face. */
const OTHERS: Readonly<Record<string, number>> = {
	'\u00a0': 23,
	'°': 35,
	'·': 31,
	'×': 55,
	'–': 53,
	'−': 55,
	'′': 27,
	'’': 27,
	'“': 48,
	'”': 48,
	'…': 96,
	'©': 80,
};
/** Width of a character nobody measured: wide enough for Latin, and half of what a Han sign needs. */
const UNKNOWN = 62;
const WIDE = 100;
/**
 * Room for the fonts that stand in where Source Sans and Source Serif are missing: a file has no
 * fonts in it. Segoe UI, Roboto and Noto Sans are up to 9 % wider.
 */
const FALLBACK_ROOM = 1.09;

const TABLES = new Map(
	Object.entries(WIDTHS).map(([face, text]) => [face, text.split(' ').map(Number)]),
);

/**
 * How wide a line of text will be, without drawing it.
 *
 * A sum of advance widths without kerning, with room for the fonts that may stand in: never less than
 * what the bundled fonts need, up to a tenth more.
 *
 * @param sizePx   type size, CSS pixels
 * @param spacing  letter spacing, CSS pixels
 *
 * @example textWidthPx('', 12, 'sans') // 0
 */
export function textWidthPx(text: string, sizePx: number, face: TextFace, spacing = 0): number {
	const table = TABLES.get(face);
	let hundredths = 0;
	let count = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		hundredths += table?.[code - 32] ?? OTHERS[character] ?? (code >= 0x2e80 ? WIDE : UNKNOWN);
		count++;
	}
	return (hundredths / 100) * sizePx * FALLBACK_ROOM + count * spacing;
}

/**
 * Breaks a text into lines no wider than a width: at spaces, after slashes and hyphens, and inside a
 * word only where the word alone is too wide.
 *
 * @param widthPx  at least one character is put on each line, however narrow it is
 * @returns        no line for an empty text; nothing of the text is lost but the spaces at the breaks
 */
export function wrapText(
	text: string,
	widthPx: number,
	sizePx: number,
	face: TextFace,
	spacing = 0,
): string[] {
	const fits = (line: string): boolean =>
		textWidthPx(line.trimEnd(), sizePx, face, spacing) <= widthPx;
	const lines: string[] = [];
	let line = '';
	for (const piece of text.trim().match(/\S+?(?:[/-](?=\S)|(?=\s)|$)|\s+/g) ?? []) {
		if (fits(line + piece)) {
			line += /\s/.test(piece) ? ' ' : piece;
			continue;
		}
		if (line.trim()) lines.push(line.trimEnd());
		line = '';
		if (/^\s+$/.test(piece)) continue;
		for (const character of piece) {
			if (line && !fits(line + character)) {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/**
 * Breaks a text into as few lines as {@link wrapText}, but of nearly the same length, as a title is
 * set.
 */
export function balanceText(
	text: string,
	widthPx: number,
	sizePx: number,
	face: TextFace,
): string[] {
	const lines = wrapText(text, widthPx, sizePx, face);
	let [low, high] = [widthPx / Math.max(1, lines.length), widthPx];
	while (high - low > 2) {
		const middle = (low + high) / 2;
		if (wrapText(text, middle, sizePx, face).length > lines.length) low = middle;
		else high = middle;
	}
	return wrapText(text, high, sizePx, face);
}
