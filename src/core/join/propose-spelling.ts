import { distance } from 'fastest-levenshtein';
import { areaNameWords, isDistinguishing, softNameKey } from '../area/area-name.ts';
import {
	nameFormOf,
	nameForms,
	nameFormsOfArea,
	type FormsOfArea,
	type NameForm,
} from '../area/name-form.ts';
import type { Area, AreaKind } from '../model/area.ts';

/** Areas a misspelt name may mean. */
export interface SpellingProposal {
	/** The one area that is clearly nearest, or null when none or several are. */
	readonly best: Area | null;
	/** Up to five areas worth offering, nearest first. */
	readonly suggestions: readonly Area[];
}

/** Longest edit distance at which a name of so many letters may still be meant. */
function allowedDistance(length: number): number {
	if (length < 5) return 1;
	return length < 11 ? 2 : 3;
}

/** How much farther the second-nearest area must be before the nearest counts as the only one. */
const CLEAR_MARGIN = 1;
/** How far apart names are that differ in a habit only: old spelling, order of words, a joined number. */
const HABIT = 0.5;
/** Put to a distance when the first letters differ, which they seldom do. */
const FIRST_LETTER = 0.25;

/** Kinds that are written in full often enough to be misspelt; the short ones are left to the letters. */
const KIND_WORDS: readonly (readonly [string, AreaKind])[] = [
	['KABUPATEN', 'kabupaten'],
	['KECAMATAN', 'kecamatan'],
	['KELURAHAN', 'kelurahan'],
	['PROVINSI', 'provinsi'],
	['PROPINSI', 'provinsi'],
	['KOTAMADYA', 'kota'],
];
/** Slips in a word of so many letters at which it is still that word, and no name begins so. */
const KIND_SLIPS = 2;

/** A written name as it may be meant. */
interface WrittenForm extends NameForm {
	/** Whether the kind is a guess, as in `Kabuapten Bogor`. */
	readonly kindIsMisspelt: boolean;
}

function readForms(text: string): WrittenForm[] {
	return nameForms(text).map((form) => ({ ...form, kindIsMisspelt: false }));
}

/** The reading of `Kabuapten Bogor` as Kabupaten Bogor; none where the first word is no misspelt kind. */
function readMisspeltKind(text: string): WrittenForm[] {
	const [first = '', ...rest] = areaNameWords(text);
	if (rest.length === 0 || first.length < 6) return [];
	const slips = KIND_WORDS.map(([word]) => editDistance(first, word));
	const kind = KIND_WORDS.find((_, at) => {
		const far = slips[at] ?? Infinity;
		return far > 0 && far <= KIND_SLIPS && far === Math.min(...slips);
	})?.[1];
	if (!kind) return [];
	const name = rest.join(' ');
	return [{ ...nameFormOf(name, { kind, key: rest.join('') }), kindIsMisspelt: true }];
}

/**
 * The area a misspelt name probably means, among a few candidates.
 *
 * Never accepted without a person: the result is a proposal. Numbers must agree exactly, as must a
 * kind that is written; a direction that is written stands in the proposed name, and one in the
 * proposed name is written, at most with one slip. Within that: an old spelling, words in another
 * order, or a small edit distance (two neighbouring letters swapped count once), and no second area
 * about as near. A kind may be misspelt too, `Kabuapten`, and is then the kind it is nearest to. The
 * list itself may be what is misspelt: nothing here trusts either side more.
 *
 * @param text        name as written, not found exactly
 * @param candidates  areas it may be, for instance the kecamatan of one kabupaten; order is kept on ties
 * @param formsOf     the names of an area taken apart; `AreaRegistry.nameFormsOf` does it once for each
 * @returns           no best and no suggestions when nothing is near; ties give suggestions only
 *
 * Cost: one edit distance per candidate name. Source: Levenshtein 1966; Damerau 1964.
 */
export function proposeSpelling(
	text: string,
	candidates: Iterable<Area>,
	formsOf: FormsOfArea = nameFormsOfArea,
): SpellingProposal {
	const readings = [...readForms(text), ...readMisspeltKind(text)];
	const ranked: { area: Area; far: number }[] = [];
	for (const area of candidates) {
		let nearest = Infinity;
		for (const named of formsOf(area)) {
			for (const form of named) {
				for (const reading of readings) {
					// "Kota" may be a word of a name, "Kota Jantho": then the other reading has it
					const { kind } = reading;
					if ((kind === 'kabupaten' || kind === 'kota') && area.kind !== kind) continue;
					if (reading.kindIsMisspelt && kindOfLevel(area) !== kind) continue;
					// with its kind put right the name is an exact one
					const isExact = reading.kindIsMisspelt && reading.key === form.key;
					nearest = Math.min(nearest, isExact ? 0 : spellingDistance(reading, form));
				}
			}
		}
		if (Number.isFinite(nearest)) ranked.push({ area, far: nearest });
	}
	ranked.sort((a, b) => a.far - b.far);
	const [first, second] = ranked;
	const clear = first && (!second || second.far - first.far >= CLEAR_MARGIN);
	return {
		best: clear ? first.area : null,
		suggestions: ranked.slice(0, 5).map(({ area }) => area),
	};
}

/** An area's kind; a desa may be called kelurahan, and Papua calls a kecamatan distrik. */
function kindOfLevel({ level, kind }: Area): AreaKind {
	if (level === 'kabkota') return kind;
	return level === 'desa' ? 'kelurahan' : level;
}

/** Edit distance of two readings; infinite when too far or told apart by a word or a number. */
function spellingDistance(written: NameForm, named: NameForm): number {
	if (written.key === named.key) return HABIT;
	if (named.joined.includes(written.key) || written.joined.includes(named.key)) return HABIT;
	if (written.numbers !== named.numbers || !sameApart(written, named)) return Infinity;
	if (written.soft === named.soft || written.sorted === named.sorted) return HABIT;
	const shorter = Math.min(written.key.length, named.key.length);
	const allowed = allowedDistance(shorter);
	if (Math.abs(written.key.length - named.key.length) > allowed) return Infinity;
	const far = editDistance(written.key, named.key);
	if (far > allowed) return Infinity;
	if (written.key.charAt(0) === named.key.charAt(0)) return far;
	return far === 1 && shorter >= 4 && !isSubstitution(written.key, named.key)
		? far + FIRST_LETTER
		: Infinity;
}

/** Levenshtein's distance, two neighbouring letters swapped counted once where the words are alike. */
function editDistance(a: string, b: string): number {
	const far = distance(a, b);
	return far === 2 || far === 3 ? swapDistance(a, b) : far;
}

/** Optimal string alignment: Levenshtein's distance in which a swap is one step. */
function swapDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
			let far = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			const isSwap =
				i > 1 &&
				j > 1 &&
				a.charAt(i - 1) === b.charAt(j - 2) &&
				a.charAt(i - 2) === b.charAt(j - 1);
			if (isSwap) far = Math.min(far, (before[j - 2] ?? 0) + 1);
			row.push(far);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

/** Whether two words of one length differ in their first letter only: Barut and Garut are two words. */
function isSubstitution(a: string, b: string): boolean {
	return a.length === b.length && a.slice(1) === b.slice(1);
}

/** Whether the directions and the like agree: all that are written, and all that are named. */
function sameApart(written: NameForm, named: NameForm): boolean {
	const missing = [...named.apart];
	for (const word of written.apart) {
		const at = missing.findIndex((each) => withoutH(each) === withoutH(word));
		if (at < 0) {
			// `Aceh BesarUtara`: written apart where the name is joined
			const isPart = named.words.some(
				(each) => (each !== word && each.includes(word)) || softNameKey(each) === softNameKey(word),
			);
			if (!isPart) return false;
		} else missing.splice(at, 1);
	}
	return missing.every((word) => written.words.some((each) => standsFor(each, word)));
}

/** `Hulu` and `Ulu`, `Hilir` and `Ilir`. */
function withoutH(word: string): string {
	return word.replace(/^H(?=(?:ULU|ILIR)$)/, '');
}

/** Whether a written word is this direction with a slip, or ends or begins with it where spaces are missing. */
function standsFor(written: string, word: string): boolean {
	if (isDistinguishing(written)) return false;
	if (softNameKey(written) === softNameKey(word)) return true;
	if (word.length < 4) return written.endsWith(word) || written.startsWith(word);
	if (editDistance(written, word) <= 1) return true;
	if (written.length <= word.length + 1) return false;
	const ends = [-1, 0, 1].flatMap((more) => [
		written.slice(-(word.length + more)),
		written.slice(0, word.length + more),
	]);
	if (ends.includes(word)) return true;
	return !ends.some(isDistinguishing) && ends.some((end) => editDistance(end, word) <= 1);
}

/**
 * Whether a written name is a spelling of this area's own name: an exact one, an alias, one soft
 * key, or a small edit distance with the same numbers and directions.
 *
 * Used to tell a variant spelling (harmless beside a code) from the name of another place.
 *
 * "Husen Sastranegara" is a spelling of Husein Sastranegara; "Mekar Mulya" is none of Mekar Jaya.
 */
export function isSpellingOf(text: string, area: Area, formsOf?: FormsOfArea): boolean {
	return proposeSpelling(text, [area], formsOf).best === area;
}
