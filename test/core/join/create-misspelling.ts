const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V'];

/** Ways in which names are really written wrong, each with what it makes of a name. */
const SLIPS: Readonly<Record<string, (name: string, pick: (below: number) => number) => string>> = {
	'letter dropped': (name, pick) => inWord(name, pick, 4, (word, at) => cut(word, at, '')),
	'letter doubled': (name, pick) =>
		inWord(name, pick, 3, (word, at) => cut(word, at, word.charAt(at).repeat(2))),
	'neighbours swapped': (name, pick) =>
		inWord(name, pick, 4, (word, at) =>
			at + 1 < word.length
				? word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
				: word,
		),
	'u as oe': (name) => name.replace(/u/g, 'oe').replace(/U/g, 'Oe'),
	'j as dj': (name) => name.replace(/j/g, 'dj').replace(/J/g, 'Dj'),
	'c as tj': (name) => name.replace(/c/g, 'tj').replace(/C/g, 'Tj'),
	'h dropped': (name) => name.replace(/h/iu, ''),
	'words swapped': (name) => {
		const words = name.split(' ');
		return words.length === 2 ? words.reverse().join(' ') : name;
	},
	'space missing': (name) => name.replace(/ /g, ''),
	'space added': (name, pick) =>
		inWord(name, pick, 5, (word, at) => cut(word, at, ` ${word.charAt(at)}`)),
	'numeral in the other style': (name) =>
		name.replace(/\b(?:I{1,3}|IV|V|[1-5])\b/gu, (numeral) => {
			const at = ROMAN.indexOf(numeral);
			return at > 0 ? String(at) : (ROMAN[Number(numeral)] ?? numeral);
		}),
};

/** The names of the slips there are. */
export const SLIP_NAMES: readonly string[] = Object.keys(SLIPS);

/** Numerals are never miswritten here: another numeral is another place. */
const NUMERAL = /^(?:[IVX]+|\d+)$/u;

/**
 * A name with one slip in it, the same for the same seed. A kind in front (`Kabupaten`, `Kota`) is
 * left alone.
 *
 * @returns the name unchanged where the slip cannot be made in it
 */
export function misspell(name: string, slip: string, seed: number): string {
	let state = seed * 2_654_435_761 + 12_345;
	const pick = (below: number): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	pick(2);
	const kind =
		/^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota) (?=.)/u.exec(name)?.[0] ?? '';
	return kind + (SLIPS[slip]?.(name.slice(kind.length), pick) ?? '');
}

function cut(word: string, at: number, put: string): string {
	return word.slice(0, at) + put + word.slice(at + 1);
}

/** Changes one place of one word of at least so many letters. */
function inWord(
	name: string,
	pick: (below: number) => number,
	shortest: number,
	change: (word: string, at: number) => string,
): string {
	const words = name.split(' ');
	const fit = words.flatMap((word, at) =>
		word.length >= shortest && !NUMERAL.test(word) ? [at] : [],
	);
	const chosen = fit[pick(fit.length)];
	if (chosen === undefined) return name;
	const word = words[chosen] ?? '';
	words[chosen] = change(word, 1 + pick(word.length - 1));
	return words.join(' ');
}
