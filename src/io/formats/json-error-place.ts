/** Where a JSON text stops being JSON: both counted from 1. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** White space, then one token of JSON. */
const TOKEN =
	/[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** What may come next: a value, a key, a colon, or what follows a value. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

/**
 * The place at which a text stops being JSON, the same in every browser: engines word their own
 * errors differently, and one names no place at all. Linear.
 *
 * @returns  null for a text that is JSON; the place after the last character for one cut off
 */
export function jsonErrorPlace(text: string): TextPlace | null {
	const open: ('{' | '[')[] = [];
	let expected: Expected = 'value';
	let at = 0;
	for (;;) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (!match) break;
		const [, mark, string, word] = match;
		const isValue = expected === 'value' || expected === 'first-value';
		const isKey = expected === 'key' || expected === 'first-key';
		if (string !== undefined && isKey) expected = 'colon';
		else if ((string ?? word) !== undefined && isValue) expected = 'after';
		else if (mark === ':' && expected === 'colon') expected = 'value';
		else if ((mark === '{' || mark === '[') && isValue) {
			open.push(mark);
			expected = mark === '{' ? 'first-key' : 'first-value';
		} else if (mark === ',' && expected === 'after' && open.length > 0) {
			expected = open.at(-1) === '{' ? 'key' : 'value';
		} else if (mark === '}' && open.at(-1) === '{' && /^(?:after|first-key)$/.test(expected)) {
			open.pop();
			expected = 'after';
		} else if (mark === ']' && open.at(-1) === '[' && /^(?:after|first-value)$/.test(expected)) {
			open.pop();
			expected = 'after';
		} else break;
		at = TOKEN.lastIndex;
	}
	const rest = text.slice(at);
	const blank = /^[ \t\r\n]*/u.exec(rest)?.[0].length ?? 0;
	const isDone = expected === 'after' && open.length === 0;
	if (blank === rest.length && isDone) return null;
	// a string, number or word without its end is broken where the text ends
	const isCut = /^(?:"(?:[^"\\]|\\.)*\\?|-?[\d.eE+-]*|[a-z]*)$/su.test(rest.slice(blank));
	return placeOf(text, isCut ? text.length : at + blank);
}

function placeOf(text: string, at: number): TextPlace {
	const lines = text.slice(0, at).split(/\r\n|\r|\n/u);
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
