import type { AreaCode } from '../model/area.ts';

/** How far families of an area came: into the register of need, into that of welfare, and to no programme. */
export interface ServedPocket {
	readonly area: AreaCode;
	/** In P3KE; null where there is no figure, as everywhere here. */
	readonly registered: number | null;
	/** Of these also in DTKS. */
	readonly matched: number | null;
	/** Without any programme. */
	readonly unserved: number | null;
	/** Unserved ÷ registered × 100; null where either is unknown or nobody is registered. */
	readonly unservedPercent: number | null;
	/** Whether more are matched, or unserved, than registered: versions differ or a column is another. */
	readonly isDisordered: boolean;
}

type Counts = ReadonlyMap<AreaCode, number>;

/**
 * Areas by how many are registered and without a programme, the most first; ties in code order, and
 * areas without that figure last. From counts it is not known who they are.
 */
export function servedPockets(
	registered: Counts,
	matched: Counts,
	unserved: Counts,
): ServedPocket[] {
	const areas = new Set([...registered.keys(), ...matched.keys(), ...unserved.keys()]);
	return [...areas]
		.map((area): ServedPocket => {
			const all = registered.get(area) ?? null;
			const both = matched.get(area) ?? null;
			const none = unserved.get(area) ?? null;
			const isMore = (part: number | null): boolean => all !== null && part !== null && part > all;
			return {
				area,
				registered: all,
				matched: both,
				unserved: none,
				unservedPercent: all && none !== null ? (none / all) * 100 : null,
				isDisordered: isMore(both) || isMore(none),
			};
		})
		.sort((a, b) => (b.unserved ?? -1) - (a.unserved ?? -1) || (a.area < b.area ? -1 : 1));
}

/** The three strategies of Inpres 4/2022 and 8/2025, in their order. */
export const STRATEGIES = ['burden', 'income', 'pockets'] as const;
/** One of them: less to spend, more to earn, fewer poor places. */
export type Strategy = (typeof STRATEGIES)[number];

/** Who serves an area, by strategy: an office and its programme, as a meeting writes them. */
export type StrategyTags = Readonly<Partial<Record<Strategy, string>>>;
