import type { AreaRegistry } from '../core/area/area-registry.ts';
import { decodeLevel } from '../core/geo/boundary-pack.ts';
import { AreaLocator } from '../core/geo/area-locator.ts';
import type { JoinResult } from '../core/join/join-result.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import { countPoints, type PointSet } from '../core/points/count-points.ts';
import type { CoordinateColumns } from '../core/points/find-coordinates.ts';
import { placePoints } from '../core/points/place-points.ts';
import { loadText } from '../io/load-text.ts';

/**
 * Outlines of the kecamatan of a pack, indexed for looking up places.
 *
 * @returns null when they cannot be fetched or read
 */
export async function loadLocator(url: string): Promise<AreaLocator | null> {
	try {
		const read = decodeLevel(await loadText(url), url, 'kecamatan');
		return read.ok ? new AreaLocator(read.value) : null;
	} catch {
		return null;
	}
}

/** A table of points, placed and counted. */
export interface CountedPoints {
	/** The rows of the file, placed; no rows of areas among them. */
	readonly placed: JoinResult;
	readonly figures: JoinedFigures;
	readonly points: PointSet;
}

/** Places the rows of a table by their coordinates and counts them per area. */
export function countTable(
	joined: JoinResult,
	columns: CoordinateColumns,
	swap: boolean,
	locator: AreaLocator,
	registry: AreaRegistry,
): CountedPoints {
	const placed = placePoints(joined, columns, swap, locator);
	return { placed: placed.join, ...countPoints(placed, registry) };
}
