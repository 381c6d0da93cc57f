import { distance } from 'fastest-levenshtein';

/** Words of this field that are one letter from another one, and are meant as they stand. */
const MEANT = new Set(['kasar', 'kelurahan', 'penganggaran', 'bekerja', 'pemilik', 'kesehatan']);
/** Letters of the shortest word that is taken for a misspelling. */
const SHORTEST = 6;

/**
 * Words with their misspellings mended: those nobody knows that are one letter from one known word of
 * six letters or more, two from one of ten or more.
 *
 * @param text   single words, lower case
 * @param known  words that are spelt right
 * @returns      null where nothing is to be mended, or a word could be two others
 *
 * @example mendWords('persentse penduduk miskin', new Set(['persentase', 'penduduk', 'miskin'])) // 'persentase penduduk miskin'
 *
 * Cost: a distance for each unknown word and each known one of like length.
 */
export function mendWords(text: string, known: ReadonlySet<string>): string | null {
	let mended = 0;
	const words = text.split(' ').map((word): string | null => {
		if (known.has(word) || word.length < SHORTEST - 1 || /\p{N}/u.test(word)) return word;
		if (MEANT.has(word)) return null;
		const near = [...known].filter((other) => {
			if (other.length < SHORTEST || Math.abs(other.length - word.length) > 2) return false;
			return distance(word, other) <= (other.length < 10 ? 1 : 2);
		});
		const [only = null] = near;
		mended++;
		return near.length === 1 ? only : null;
	});
	return mended === 1 && !words.includes(null) ? words.join(' ') : null;
}
