import type { PackedShapes } from '../../src/core/geo/packed-level.ts';
import type { Place } from '../../src/core/spatial/nearest-neighbours.ts';

/** Squares of a side in degrees, by their south-western corners. */
export function createSquaresAt(corners: readonly Place[], side: number): PackedShapes {
	return {
		points: Float64Array.from(
			corners.flatMap(([x, y]) => [
				...[x, y],
				...[x, y + side],
				...[x + side, y + side],
				...[x + side, y],
				...[x, y],
			]),
		),
		ringStarts: Uint32Array.from({ length: corners.length + 1 }, (_, at) => 5 * at),
		polygonStarts: Uint32Array.from({ length: corners.length + 1 }, (_, at) => at),
		areaStarts: Uint32Array.from({ length: corners.length + 1 }, (_, at) => at),
	};
}

/** So many squares of one degree in a row from the origin eastwards, each beside the next. */
export function createSquares(count: number): PackedShapes {
	return createSquaresAt(
		Array.from({ length: count }, (_, at): Place => [at, 0]),
		1,
	);
}
