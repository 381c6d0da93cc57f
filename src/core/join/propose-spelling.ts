import { distance } from 'fastest-levenshtein';
import {
	distinguishingWords,
	readAreaName,
	softNameKey,
	type AreaNameReading,
} from '../area/area-name.ts';
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

/**
 * The area a misspelt name probably means, among a few candidates.
 *
 * Never accepted without a person: the result is a proposal. Numbers and directions must agree
 * exactly, as must a kind that is written; otherwise soft-key equality or a small edit distance,
 * and no second area about as near.
 *
 * @param text        name as written, not found exactly
 * @param candidates  areas it may be, for instance the kecamatan of one kabupaten; order is kept on ties
 * @returns           no best and no suggestions when nothing is near; ties give suggestions only
 *
 * Cost: one edit distance per candidate name. Source: Levenshtein 1966.
 */
export function proposeSpelling(text: string, candidates: Iterable<Area>): SpellingProposal {
	const readings = readAreaName(text);
	const kind = readings.find((reading) => reading.kind !== null)?.kind ?? null;
	const apart = wordsApart(text, kind);
	const ranked: { area: Area; far: number }[] = [];
	for (const area of candidates) {
		if (kind && (kind === 'kabupaten' || kind === 'kota') && area.kind !== kind) continue;
		let nearest = Infinity;
		for (const name of [area.shortName, ...area.otherNames]) {
			nearest = Math.min(nearest, spellingDistance(readings, apart, name));
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

/** Edit distance of the keys, 0.5 when only habit differs, infinite when too far or told apart by a word. */
function spellingDistance(
	readings: readonly AreaNameReading[],
	apart: string,
	name: string,
): number {
	const named = readAreaName(name);
	const exact = named.some(({ key }) => readings.some((reading) => reading.key === key));
	const kind = named.find((reading) => reading.kind !== null)?.kind ?? null;
	if (wordsApart(name, kind) !== apart && !exact) return Infinity;
	let nearest = Infinity;
	for (const { key } of named) {
		for (const reading of readings) {
			if (softNameKey(reading.key) === softNameKey(key)) nearest = Math.min(nearest, 0.5);
			const allowed = allowedDistance(Math.min(reading.key.length, key.length));
			const far = distance(reading.key, key);
			if (far <= allowed && reading.key.charAt(0) === key.charAt(0))
				nearest = Math.min(nearest, far);
		}
	}
	return nearest;
}

/** The words that tell namesakes apart; a `Kota` that is the kind in front of a name is none of them. */
function wordsApart(text: string, kind: AreaKind | null): string {
	const words = distinguishingWords(text);
	return (kind === 'kota' && words[0] === 'KOTA' ? words.slice(1) : words).join(' ');
}

/**
 * Whether a written name is a spelling of this area's own name: an exact one, an alias, one soft
 * key, or a small edit distance with the same numbers and directions.
 *
 * Used to tell a variant spelling (harmless beside a code) from the name of another place.
 *
 * "Husen Sastranegara" is a spelling of Husein Sastranegara; "Mekar Mulya" is none of Mekar Jaya.
 */
export function isSpellingOf(text: string, area: Area): boolean {
	return proposeSpelling(text, [area]).best === area;
}
