/** Which areas are to count as neighbours. */
export type NeighbourChoice =
	/** Outlines with a point in common. */
	| { readonly kind: 'queen' }
	/** The same, and shores of different land masses at most so many kilometres apart. */
	| { readonly kind: 'sea'; readonly km: number }
	/** So many nearest, by centres of gravity. */
	| { readonly kind: 'nearest'; readonly count: number };

/** How far k and kilometres may be chosen. */
export const NEIGHBOUR_LIMITS = { count: [1, 30], km: [1, 300] } as const;
