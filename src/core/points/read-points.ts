import { cellText, type SourceTable } from '../model/table.ts';
import { isLongitudeFirst, type CoordinateColumns } from './find-coordinates.ts';
import { isInBounds } from './indonesia-bounds.ts';
import { parseDegreePair, parseDegrees } from './parse-degrees.ts';

/** Why a row is not a place in Indonesia. */
export type NoPointReason =
	/** One of its coordinates is empty, or no number. */
	| 'no-coordinates'
	/** Both are zero, or nearly: what programs write for nothing. */
	| 'zero-coordinates'
	/** It lies in Indonesia only with latitude and longitude the other way round. */
	| 'coordinates-swapped'
	/** Too large for degrees: metres of UTM, or a decimal mark that was lost. */
	| 'not-degrees'
	| 'outside-indonesia';

/** A row's place in degrees, or why it has none. */
export type ReadPoint =
	| { readonly lngLat: readonly [lng: number, lat: number]; readonly reason: null }
	| { readonly lngLat: null; readonly reason: NoPointReason };

/** Degrees around 0,0 that mean nothing was measured. */
const ZERO = 0.01;
/** No coordinate in degrees is larger. */
const LARGEST = 360;

/**
 * The place of each row, in their order.
 *
 * @param swap  whether a person said to swap the coordinates of rows that lie in Indonesia only so;
 *              otherwise they have the reason `coordinates-swapped`
 */
export function readPoints(
	{ headers, rows }: SourceTable,
	columns: CoordinateColumns,
	swap: boolean,
): ReadPoint[] {
	const isTurned = 'pair' in columns && isLongitudeFirst(headers[columns.pair] ?? '');
	return rows.map((cells): ReadPoint => {
		const [first, second] =
			'pair' in columns
				? (parseDegreePair(cells[columns.pair]) ?? [null, null])
				: [parseDegrees(cells[columns.latitude]), parseDegrees(cells[columns.longitude])];
		const isWkt = 'pair' in columns && /^POINT/iu.test(cellText(cells[columns.pair]));
		const [lat, lng] = isTurned && !isWkt ? [second, first] : [first, second];
		if (lat === null || lng === null || !Number.isFinite(lat) || !Number.isFinite(lng))
			return { lngLat: null, reason: 'no-coordinates' };
		if (isInBounds(lng, lat)) return { lngLat: [lng, lat], reason: null };
		if (Math.abs(lat) < ZERO && Math.abs(lng) < ZERO)
			return { lngLat: null, reason: 'zero-coordinates' };
		if (Math.abs(lat) > LARGEST || Math.abs(lng) > LARGEST)
			return { lngLat: null, reason: 'not-degrees' };
		if (!isInBounds(lat, lng)) return { lngLat: null, reason: 'outside-indonesia' };
		return swap
			? { lngLat: [lat, lng], reason: null }
			: { lngLat: null, reason: 'coordinates-swapped' };
	});
}
