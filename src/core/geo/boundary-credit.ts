import type { PackManifest } from './pack-manifest.ts';

/** Whom boundaries are owed to, and whether they may be passed on: what every output says. */
export interface BoundaryCredit {
	/** As the licensors ask for it, several joined with commas; '' for a pack that states none. */
	readonly attribution: string;
	/** Whether a public site may serve these boundaries as they are. */
	readonly redistributable: boolean;
}

/**
 * Whom a pack's boundaries are owed to, taken from what the pack says of itself.
 *
 * @example boundaryCredit({ redistributable: true, sources: [] }) // { attribution: '', redistributable: true }
 */
export function boundaryCredit({
	sources,
	redistributable,
}: Pick<PackManifest, 'sources' | 'redistributable'>): BoundaryCredit {
	const attribution = sources.map((source) => source.attribution).join(', ');
	return { attribution, redistributable };
}
