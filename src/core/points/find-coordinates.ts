import { cellText, type ColumnDescription, type SourceTable } from '../model/table.ts';
import { headerWords } from '../table/read-header.ts';
import { isInBounds } from './indonesia-bounds.ts';
import { parseDegreePair, parseDegrees } from './parse-degrees.ts';

/** The columns a table's places stand in: two, or one that holds both. */
export type CoordinateColumns =
	{ readonly latitude: number; readonly longitude: number } | { readonly pair: number };

const LATITUDE =
	/^(?:(?:garis|koordinat|koord|titik|posisi|nilai|gps) )?(?:lat|latitude|lintang|latitud)(?: (?:ls|lu|selatan|y|koordinat|dd|desimal|decimal))?$|^(?:koordinat|koord) y$/u;
const LONGITUDE =
	/^(?:(?:garis|koordinat|koord|titik|posisi|nilai|gps) )?(?:lon|lng|long|longitude|bujur|longitud)(?: (?:bt|timur|x|koordinat|dd|desimal|decimal))?$|^(?:koordinat|koord) x$/u;
const PAIR =
	/^(?:(?:titik|lokasi|letak|posisi) )?(?:koordinat|coordinates?|koord|lat ?(?:long|lng|lon)|latlong|lintang bujur|long ?lat|lng ?lat|bujur lintang|geom|geometry|the geom|wkt|geotag|gps|geolokasi|titik gps|lokasi gps)(?: (?:lokasi|gps|titik|lintang bujur|lat long))?$/u;
/** Headers that say the longitude comes first in a pair. */
const LONGITUDE_FIRST = /^(?:.* )?(?:long?|lng|bujur) ?(?:lat|lintang)/u;
/** Share of filled cells that must be coordinates under a header that says so. */
const ENOUGH = 0.5;
/** The same under a bare `x` and `y`, which must also lie in Indonesia. */
const ENOUGH_BARE = 0.8;
/** Cells looked at; more would not change a decision. */
const SAMPLE = 2000;

/**
 * Finds the columns with the latitude and longitude of each row.
 *
 * A header must say so: `lintang`, `lat`, `longitude`, `koordinat`; `x` and `y` count only where their
 * cells lie in Indonesia. Cells must bear it out, so a column called `long` with names is none. Swapped
 * columns are found too: whether they are swapped is read row by row. What a person chose wins.
 *
 * @param columns  described columns; the roles `latitude`, `longitude` and `coordinates` among them
 *                 are a person's choice
 * @returns        the first such columns, or null
 */
export function findCoordinates(
	table: SourceTable,
	columns: readonly ColumnDescription[],
): CoordinateColumns | null {
	const chosen = (role: ColumnDescription['role']): number | undefined =>
		columns.find((column) => column.role === role)?.index;
	const pair = chosen('coordinates');
	if (pair !== undefined) return { pair };
	const free = columns.filter(
		({ role }) => role === 'value' || role === 'text' || role === 'category' || role === 'row-id',
	);
	const words = new Map(free.map(({ index, name }) => [index, wordsOf(name)]));
	const find = (
		pattern: RegExp,
		share: (index: number) => number,
		enough: number,
	): number | undefined =>
		free.find(({ index }) => pattern.test(words.get(index) ?? '') && share(index) >= enough)?.index;
	const ofDegrees = (index: number): number =>
		shareOf(table, index, (cell) => Number.isFinite(parseDegrees(cell)));
	const latitude = chosen('latitude') ?? find(LATITUDE, ofDegrees, ENOUGH);
	const longitude = chosen('longitude') ?? find(LONGITUDE, ofDegrees, ENOUGH);
	if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
	const x = find(/^(?:x|koord x|koordinat x)$/u, ofDegrees, ENOUGH_BARE);
	const y = find(/^(?:y|koord y|koordinat y)$/u, ofDegrees, ENOUGH_BARE);
	if (x !== undefined && y !== undefined && shareInside(table, x, y) >= ENOUGH_BARE)
		return { latitude: y, longitude: x };
	const both = find(
		PAIR,
		(index) => shareOf(table, index, (cell) => parseDegreePair(cell) !== null),
		ENOUGH,
	);
	return both === undefined ? null : { pair: both };
}

/**
 * Whether a header says that the longitude comes first in its cells.
 *
 * @example isLongitudeFirst('Bujur, Lintang') // true
 * @example isLongitudeFirst('Koordinat (lat, long)') // false
 */
export function isLongitudeFirst(header: string): boolean {
	return LONGITUDE_FIRST.test(wordsOf(header));
}

/** A table's columns with the role of coordinates given to those that hold them. */
export function withCoordinateRoles(
	columns: readonly ColumnDescription[],
	table: SourceTable,
): ColumnDescription[] {
	const found = findCoordinates(table, columns);
	if (!found) return [...columns];
	const roles = new Map<number, ColumnDescription['role']>(
		'pair' in found
			? [[found.pair, 'coordinates']]
			: [
					[found.latitude, 'latitude'],
					[found.longitude, 'longitude'],
				],
	);
	return columns.map((column) => {
		const role = roles.get(column.index);
		if (!role || column.role === role) return column;
		return {
			...column,
			role,
			unit: null,
			period: null,
			indicator: null,
			group: {},
			evidence: [
				{ code: 'header-word', params: { header: column.name } },
				{ code: 'cells-are-degrees', params: {} },
			],
		};
	});
}

function wordsOf(header: string): string {
	return headerWords(header)
		.replace(/[^\p{L}\d ]+/gu, ' ')
		.replace(/ +/gu, ' ')
		.trim();
}

function shareOf(
	{ rows }: SourceTable,
	index: number,
	test: (cell: SourceTable['rows'][number][number]) => boolean,
): number {
	let filled = 0;
	let passed = 0;
	for (const row of rows) {
		const cell = row[index] ?? null;
		if (cellText(cell) === '') continue;
		if (++filled > SAMPLE) return passed / SAMPLE;
		if (test(cell)) passed++;
	}
	return filled === 0 ? 0 : passed / filled;
}

/** Share of rows whose two cells lie in Indonesia, whichever way round. */
function shareInside({ rows }: SourceTable, x: number, y: number): number {
	const sample = rows.slice(0, SAMPLE);
	const inside = sample.filter((row) => {
		const [lng, lat] = [parseDegrees(row[x]) ?? NaN, parseDegrees(row[y]) ?? NaN];
		return isInBounds(lng, lat) || isInBounds(lat, lng);
	});
	return sample.length === 0 ? 0 : inside.length / sample.length;
}
