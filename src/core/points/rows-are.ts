import type { JoinResult } from '../join/join-result.ts';
import { findCoordinates, type CoordinateColumns } from './find-coordinates.ts';
import { readPoints } from './read-points.ts';

/** What the rows of a table are: areas with figures, or points to be counted. */
export const ROWS_ARE = ['areas', 'points'] as const;
/** One of {@link ROWS_ARE}. */
export type RowsAre = (typeof ROWS_ARE)[number];

/** How many more places than areas make rows points and not areas with a place beside them. */
const MORE_PLACES = 1.2;

/** Where a table's coordinates are, and what its rows are. */
export interface TableCoordinates {
	readonly columns: CoordinateColumns;
	readonly rowsAre: RowsAre;
}

/**
 * Whether the rows of a table with coordinates are points, or areas whose middle is written beside
 * them.
 *
 * Rows are points where no area is named, where there is no figure to draw, or where there are clearly
 * more places than areas.
 *
 * @param chosen  what a person said, null when nobody did
 * @returns       null for a table without coordinates
 */
export function tableCoordinates(
	join: JoinResult,
	chosen: RowsAre | null,
): TableCoordinates | null {
	const { table } = join.request;
	const columns = findCoordinates(table, join.columns);
	if (!columns) return null;
	if (chosen) return { columns, rowsAre: chosen };
	const areas = new Set(join.rows.flatMap(({ area }) => area ?? []));
	const hasFigures = join.columns.some(({ role }) => role === 'value');
	const places = new Set(
		readPoints(table, columns, true).flatMap(({ lngLat }) => lngLat?.join() ?? []),
	);
	const isPoints = areas.size === 0 || !hasFigures || places.size > areas.size * MORE_PLACES;
	return { columns, rowsAre: isPoints ? 'points' : 'areas' };
}
