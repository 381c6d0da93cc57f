import type { PermutationRequest } from './permutations.ts';
import type { Admission } from './spatial-sample.ts';

/** What an area is that is called no cluster, see `LocalCluster`. */
export type Unnamed = 'none' | 'island' | 'missing' | 'refused';

/** How clusters are told from chance. */
export interface ClusterRequest extends PermutationRequest {
	/** An area is in a cluster when its q, or without correction its p, is at most this. 0.05 unless told. */
	readonly alpha?: number;
	/** `bh`, which is usual: Benjamini and Hochberg's. `none`: each area by itself. */
	readonly correction?: 'bh' | 'none';
}

/** The level at which something is called a cluster where nobody says otherwise. */
const USUAL_ALPHA = 0.05;

/** Areas that were tested, one number each; NaN at those without neighbours or without a value. */
export interface TestedAreas {
	/** Folded, and Benjamini and Hochberg's. */
	readonly p: Float64Array;
	readonly q: Float64Array;
	readonly admission: Admission;
	/** Positions of areas without a value. */
	readonly missing: readonly number[];
}

/**
 * What each area is called: by `nameOf` where it may be called part of a cluster, else why not.
 *
 * @param nameOf  the kind of cluster of the area at a position
 */
export function nameClusters<Kind>(
	{ p, q, admission, missing }: TestedAreas,
	{ alpha = USUAL_ALPHA, correction = 'bh' }: ClusterRequest,
	nameOf: (at: number) => Kind,
): (Kind | Unnamed)[] {
	const tested = correction === 'bh' ? q : p;
	const without = new Set(missing);
	return Array.from(p, (own, at) => {
		if (without.has(at)) return 'missing';
		if (Number.isNaN(own)) return 'island';
		if (admission === 'refused') return 'refused';
		return (tested[at] ?? 1) <= alpha ? nameOf(at) : 'none';
	});
}
