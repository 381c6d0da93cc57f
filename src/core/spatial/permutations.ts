import { diagnose, type Diagnostic } from '../model/diagnostic.ts';

/** How chance is asked. */
export interface PermutationRequest {
	/** How often values are dealt anew, 1 to {@link MOST_PERMUTATIONS}; 999 unless told. */
	readonly permutations?: number;
	/** The same seed gives the same p. 1 unless told. */
	readonly seed?: number;
	/** Is told how many permutations were made, after every few. */
	readonly onMade?: (made: number) => void;
}

/** Permutations where nobody says how many. */
export const DEFAULT_PERMUTATIONS = 999;
/** The most that are made. */
export const MOST_PERMUTATIONS = 99_999;

/** Relative difference below which two sums of the same numbers in another order are equal. */
export const TIE = 1e-12;

/**
 * A request with what was left out filled in, and `permutations-few` where there are fewer than 999.
 *
 * @throws RangeError for a number of permutations that is none, below 1 or above the most
 */
export function checkPermutations({ permutations, seed }: PermutationRequest): {
	readonly permutations: number;
	readonly seed: number;
	readonly diagnostics: readonly Diagnostic[];
} {
	const count = permutations ?? DEFAULT_PERMUTATIONS;
	if (!Number.isInteger(count) || count < 1 || count > MOST_PERMUTATIONS)
		throw new RangeError(`permutations must be 1 to ${MOST_PERMUTATIONS}`);
	const diagnostics =
		count < DEFAULT_PERMUTATIONS
			? [diagnose('permutations-few', { permutations: count, usual: DEFAULT_PERMUTATIONS })]
			: [];
	return { permutations: count, seed: seed ?? 1, diagnostics };
}

/**
 * The one-sided p of whichever side the observed number lies on, "folded": at most about one half. It is
 * not to be halved again.
 *
 * @param atLeast  permutations as large as the observed, or larger
 * @param atMost   permutations as small, or smaller; those that are equal count on both sides
 * @param of       permutations made
 * @param isExact  all there are, the observed among them; else the observed is counted once more
 *
 * @example foldedP(49, 951, 999, false) // 0.05
 */
export function foldedP(atLeast: number, atMost: number, of: number, isExact: boolean): number {
	const extreme = Math.min(atLeast, atMost);
	return isExact ? extreme / of : (extreme + 1) / (of + 1);
}
