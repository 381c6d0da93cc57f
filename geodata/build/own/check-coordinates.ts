import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { BoundaryFault } from './boundary-fault.ts';
import type { BoundaryLayer } from './read-boundary-files.ts';

/** What Indonesia lies in, with room around: west, south, east, north. */
const INDONESIA = [94, -12, 142, 7] as const;

/** A polygon with what its file says of it. */
export interface BoundaryPolygon {
	/** 1-based number of the feature in its file. */
	readonly number: number;
	readonly properties: Readonly<Record<string, unknown>>;
	/** Null where the file has no shape, or one that is no polygon. */
	readonly geometry: Polygon | MultiPolygon | null;
}

/**
 * The polygons of a layer, once all of them lie in Indonesia. Heights are left out, rings closed.
 *
 * @returns polygons in file order, those without a shape too; empty for a layer of points or lines
 * @throws BoundaryFault  for metres, latitude before longitude, or another country, naming the file
 */
export function polygonsIn({ file, features }: BoundaryLayer): BoundaryPolygon[] {
	const polygons = features.map((feature, at): BoundaryPolygon => ({
		number: at + 1,
		properties: feature.properties ?? {},
		geometry: polygonOf(feature),
	}));
	if (polygons.every(({ geometry }) => geometry === null)) return [];
	const astray = polygons.filter(({ geometry }) => geometry && !cornersIn(geometry, INDONESIA));
	const [first] = astray;
	if (!first?.geometry) return polygons;
	const [x = 0, y = 0] = cornersOf(first.geometry).find((corner) => !isIn(corner, INDONESIA)) ?? [];
	const where = `${file}: ${astray.length} dari ${polygons.length} poligon di luar Indonesia, pertama poligon ke-${first.number} (${x}, ${y}).`;
	const [west, south, east, north] = INDONESIA;
	if (isIn([x, y], [south, west, north, east])) {
		throw new BoundaryFault(
			`${where} Lintang dan bujurnya tertukar: GeoJSON menulis bujur dulu. Tukar lalu ekspor ulang.`,
		);
	}
	throw new BoundaryFault(
		Math.abs(x) > 180 || Math.abs(y) > 90
			? `${where} Koordinatnya bukan derajat. Sertakan .prj Shapefile itu, atau ekspor ulang dengan EPSG:4326 (WGS 84).`
			: `${where} Hapus poligon itu, atau periksa sistem koordinatnya (EPSG:4326).`,
	);
}

function polygonOf({ geometry }: Feature<Geometry | null>): Polygon | MultiPolygon | null {
	const list =
		geometry?.type === 'Polygon'
			? [geometry.coordinates]
			: geometry?.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	const coordinates = list
		.map((rings) => rings.map(closed).filter((ring) => ring.length > 3))
		.filter((rings) => rings.length > 0);
	return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

/** A ring of longitudes and latitudes that ends where it begins; texts become numbers. */
function closed(ring: readonly Position[]): Position[] {
	const corners = ring.map(([x, y]): Position => [Number(x), Number(y)]);
	const [first] = corners;
	const last = corners.at(-1);
	if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return corners;
	return [...corners, first];
}

function cornersOf(geometry: Polygon | MultiPolygon): Position[] {
	return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function cornersIn(geometry: Polygon | MultiPolygon, box: Box): boolean {
	return cornersOf(geometry).every((corner) => isIn(corner, box));
}

type Box = readonly [west: number, south: number, east: number, north: number];

function isIn([x = NaN, y = NaN]: Position, [west, south, east, north]: Box): boolean {
	return x >= west && x <= east && y >= south && y <= north;
}
