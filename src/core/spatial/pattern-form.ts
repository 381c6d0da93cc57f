import { NEIGHBOUR_LIMITS, type NeighbourChoice } from './neighbour-choice.ts';
import { DEFAULT_PERMUTATIONS, MOST_PERMUTATIONS } from './permutations.ts';
import type { LocalMethod } from './study-pattern.ts';

/** How a pattern is looked for, as it is chosen on screen: short enough for a link. */
export interface PatternForm {
	readonly method: LocalMethod;
	readonly neighbours: NeighbourChoice;
	/** {@link DEFAULT_PERMUTATIONS} to {@link MOST_PERMUTATIONS}. */
	readonly permutations: number;
	/** A whole number from 0. */
	readonly seed: number;
	/** Whether Benjamini and Hochberg's correction decides what a cluster is. */
	readonly isCorrected: boolean;
}

/** What is looked for unless somebody says otherwise. */
export const FIRST_PATTERN: PatternForm = {
	method: 'local-moran',
	neighbours: { kind: 'sea', km: 30 },
	permutations: DEFAULT_PERMUTATIONS,
	seed: 1,
	isCorrected: true,
};

const PART = '~';
const INSIDE = '*';
const NAME = 'pola';
const MOST_SEED = 2 ** 31 - 1;

/**
 * A form as the text of a link, of characters that need no escape there. Defaults are left out.
 *
 * @example writePatternForm(FIRST_PATTERN) // 'pola'
 * @example writePatternForm({ ...FIRST_PATTERN, method: 'gi-star', neighbours: { kind: 'nearest', count: 4 } }) // 'pola~gi~dekat*4'
 */
export function writePatternForm(form: PatternForm): string {
	const { method, neighbours, permutations, seed, isCorrected } = form;
	const near = {
		queen: 'ratu',
		sea: neighbours.kind === 'sea' && neighbours.km !== 30 ? `laut${INSIDE}${neighbours.km}` : '',
		nearest: neighbours.kind === 'nearest' ? `dekat${INSIDE}${neighbours.count}` : '',
	}[neighbours.kind];
	return [
		NAME,
		method === 'gi-star' ? 'gi' : '',
		near,
		permutations === DEFAULT_PERMUTATIONS ? '' : `p${INSIDE}${permutations}`,
		seed === 1 ? '' : `b${INSIDE}${seed}`,
		isCorrected ? '' : 'tanpa',
	]
		.filter(Boolean)
		.join(PART);
}

/**
 * The form a text stands for.
 *
 * @returns null for text that is none, a number out of its limits among it
 *
 * @example readPatternForm('pola~ratu~tanpa')?.isCorrected // false
 * @example readPatternForm('pola~p*12') // null
 */
export function readPatternForm(text: string): PatternForm | null {
	const [name, ...parts] = text.split(PART);
	if (name !== NAME) return null;
	let form = FIRST_PATTERN;
	for (const part of parts) {
		const [key, value = '', ...rest] = part.split(INSIDE);
		const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
		const change = rest.length > 0 ? null : changeOf(key ?? '', value === '' ? null : number);
		if (!change) return null;
		form = { ...form, ...change };
	}
	return form;
}

function changeOf(key: string, number: number | null): Partial<PatternForm> | null {
	if (number === null) {
		if (key === 'gi') return { method: 'gi-star' };
		if (key === 'ratu') return { neighbours: { kind: 'queen' } };
		return key === 'tanpa' ? { isCorrected: false } : null;
	}
	const isIn = ([least, most]: readonly [number, number]): boolean =>
		number >= least && number <= most;
	switch (key) {
		case 'laut':
			return isIn(NEIGHBOUR_LIMITS.km) ? { neighbours: { kind: 'sea', km: number } } : null;
		case 'dekat':
			return isIn(NEIGHBOUR_LIMITS.count)
				? { neighbours: { kind: 'nearest', count: number } }
				: null;
		case 'p':
			return isIn([DEFAULT_PERMUTATIONS, MOST_PERMUTATIONS]) ? { permutations: number } : null;
		case 'b':
			return isIn([0, MOST_SEED]) ? { seed: number } : null;
		default:
			return null;
	}
}
