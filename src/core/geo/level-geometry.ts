import { feature } from 'topojson-client';
import type {
	Feature,
	GeoJsonProperties,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position,
} from 'geojson';
import type { GeometryObject as TopoGeometry, Topology } from 'topojson-specification';
import { parseAreaCode } from '../area/area-code.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';

/** West, south, east, north in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** The polygon of one area. */
export type AreaFeature = Feature<Polygon | MultiPolygon>;

/** A line between two areas of a level. */
export interface AreaBorder {
	/** Indices of the areas on both sides, into {@link LevelGeometry.codes}. */
	readonly between: readonly [number, number];
	/** The coarsest level at which the two sides are different areas. */
	readonly rank: AreaLevel;
	readonly lines: MultiLineString;
}

/**
 * What an edge with an area on one side only is: a shore; the land border with another country; or,
 * in a file that holds one provinsi, the border with the next one.
 */
export type EdgeKind = 'coast' | 'state' | 'provinsi';

/** The edges of one kind in one provinsi. */
export interface AreaEdge {
	readonly kind: EdgeKind;
	/** Code of the provinsi the edge belongs to. */
	readonly provinsi: string;
	readonly lines: MultiLineString;
}

/** One level of a pack, ready to be drawn and picked. */
export interface LevelGeometry {
	readonly level: AreaLevel;
	/** Code of each area; the index is the feature's id everywhere. */
	readonly codes: readonly AreaCode[];
	readonly indexByCode: ReadonlyMap<AreaCode, number>;
	readonly features: readonly AreaFeature[];
	readonly boxes: readonly Bbox[];
	/** Size of each area in square Web Mercator units, where the world is 1 × 1. */
	readonly mercatorAreas: readonly number[];
	readonly borders: readonly AreaBorder[];
	/** Edges of one area only, by kind and provinsi. */
	readonly edges: readonly AreaEdge[];
}

/** Objects of a topology that tell its outer arcs apart; arcs in none of them are shores. */
const EDGE_OBJECTS: readonly (readonly [object: string, kind: EdgeKind])[] = [
	['stateBorder', 'state'],
	['provinsiBorder', 'provinsi'],
];

/**
 * Takes one level out of a topology: polygons, the borders between them, coast and land border.
 *
 * Borders come from shared arcs, so they are drawn once, exactly where both polygons end. What lies
 * beyond an outer arc is told by the topology's objects `stateBorder` and `provinsiBorder`.
 *
 * @param topology  TopoJSON whose geometries have dotted codes as ids
 * @param level     name of the object to take, which is the level's name
 * @returns         null when the topology has no such object, or a geometry has no valid code
 *
 * Cost: linear in arcs; areas without a polygon (null geometry) are left out.
 */
export function levelGeometry(topology: Topology, level: AreaLevel): LevelGeometry | null {
	const object = topology.objects[level];
	if (object?.type !== 'GeometryCollection') return null;
	const drawn = object.geometries.filter(
		(geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
	);
	const codes: AreaCode[] = [];
	for (const geometry of drawn) {
		const code = parseAreaCode(String(geometry.id ?? ''));
		if (!code) return null;
		codes.push(code);
	}
	const features = drawn.map((geometry, index): AreaFeature => {
		const { geometry: shape } = feature(topology, geometry) as AreaFeature;
		return { type: 'Feature', id: index, properties: { code: codes[index] }, geometry: shape };
	});
	const sorted = sortArcs(drawn, codes, edgeKinds(topology));
	return {
		level,
		codes,
		indexByCode: new Map(codes.map((code, index) => [code, index])),
		features,
		boxes: features.map(bboxOf),
		mercatorAreas: features.map(mercatorArea),
		borders: [...sorted.shared.values()].map(({ between, arcs }) => ({
			between,
			rank: borderRank(codes[between[0]], codes[between[1]], level),
			lines: linesOf(topology, arcs),
		})),
		edges: [...sorted.outer.values()].map(({ kind, provinsi, arcs }) => ({
			kind,
			provinsi,
			lines: linesOf(topology, arcs),
		})),
	};
}

interface SortedArcs {
	readonly shared: ReadonlyMap<string, { between: [number, number]; arcs: number[] }>;
	readonly outer: ReadonlyMap<string, { kind: EdgeKind; provinsi: string; arcs: number[] }>;
}

/** Sorts arcs by the areas on their two sides; those with one side by what lies beyond. */
function sortArcs(
	geometries: readonly TopoGeometry<GeoJsonProperties>[],
	codes: readonly AreaCode[],
	kinds: ReadonlyMap<number, EdgeKind>,
): SortedArcs {
	const owners = new Map<number, number[]>();
	geometries.forEach((geometry, index) => {
		for (const arc of arcsOf(geometry)) {
			const own = owners.get(arc);
			if (!own) owners.set(arc, [index]);
			else if (!own.includes(index)) own.push(index);
		}
	});
	const shared = new Map<string, { between: [number, number]; arcs: number[] }>();
	const outer = new Map<string, { kind: EdgeKind; provinsi: string; arcs: number[] }>();
	for (const [arc, [a, b]] of owners) {
		if (a === undefined) continue;
		if (b === undefined) {
			const kind = kinds.get(arc) ?? 'coast';
			const provinsi = codes[a]?.slice(0, 2) ?? '';
			addArc(outer, `${kind} ${provinsi}`, arc, { kind, provinsi });
		} else addArc(shared, `${a}|${b}`, arc, { between: [a, b] as [number, number] });
	}
	return { shared, outer };
}

/** Adds an arc to a group, starting the group when it is the first. */
function addArc<T extends object>(
	groups: Map<string, T & { arcs: number[] }>,
	key: string,
	arc: number,
	group: T,
): void {
	const known = groups.get(key);
	if (known) known.arcs.push(arc);
	else groups.set(key, { ...group, arcs: [arc] });
}

/** Arc numbers of a geometry, direction dropped. */
function* arcsOf(geometry: TopoGeometry<GeoJsonProperties>): Generator<number> {
	if (!('arcs' in geometry)) return;
	for (const arc of (geometry.arcs as unknown[]).flat(3) as number[]) yield arc < 0 ? ~arc : arc;
}

function edgeKinds(topology: Topology): Map<number, EdgeKind> {
	const kinds = new Map<number, EdgeKind>();
	for (const [name, kind] of EDGE_OBJECTS) {
		const object = topology.objects[name];
		if (!object) continue;
		const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
		for (const geometry of geometries) for (const arc of arcsOf(geometry)) kinds.set(arc, kind);
	}
	return kinds;
}

function linesOf(topology: Topology, arcs: readonly number[]): MultiLineString {
	const line = feature(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
	return line.geometry as MultiLineString;
}

/** The coarsest level at which two areas differ, by comparing codes part by part. */
function borderRank(a: AreaCode | undefined, b: AreaCode | undefined, level: AreaLevel): AreaLevel {
	const one = a?.split('.') ?? [];
	const other = b?.split('.') ?? [];
	const at = one.findIndex((part, index) => part !== other[index]);
	return AREA_LEVELS[at] ?? level;
}

/** The smallest box around an area. Indonesia does not cross the date line. */
export function bboxOf(area: AreaFeature): Bbox {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of positionsOf(area)) {
		west = Math.min(west, lng);
		south = Math.min(south, lat);
		east = Math.max(east, lng);
		north = Math.max(north, lat);
	}
	return [west, south, east, north];
}

/**
 * The box around several boxes, or null around none.
 *
 * @example unionBbox([[95, -1, 96, 1], [96, 0, 98, 2]]) // [95, -1, 98, 2]
 */
export function unionBbox(boxes: readonly Bbox[]): Bbox | null {
	if (boxes.length === 0) return null;
	return boxes.reduce((all, box) => [
		Math.min(all[0], box[0]),
		Math.min(all[1], box[1]),
		Math.max(all[2], box[2]),
		Math.max(all[3], box[3]),
	]);
}

function* positionsOf({ geometry }: AreaFeature): Generator<readonly [number, number]> {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	for (const polygon of polygons) {
		for (const [lng = NaN, lat = NaN] of polygon[0] ?? []) yield [lng, lat];
	}
}

/** Height of a latitude in Web Mercator, 0 at 85° N to 1 at 85° S. */
export function mercatorY(lat: number): number {
	return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/** Side of a square as large as an area, in Web Mercator where the world is 1 × 1. */
export function areaSide(area: AreaFeature): number {
	return Math.sqrt(mercatorArea(area));
}

/**
 * How far the largest part of an area reaches, east to west or north to south, in Web Mercator where
 * the world is 1 × 1: what one sees of an archipelago is its largest island.
 */
export function largestPartExtent({ geometry }: AreaFeature): number {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	let extent = 0;
	for (const [outer = []] of polygons) {
		let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const [lng = NaN, lat = NaN] of outer) {
			west = Math.min(west, lng);
			south = Math.min(south, lat);
			east = Math.max(east, lng);
			north = Math.max(north, lat);
		}
		extent = Math.max(extent, (east - west) / 360, mercatorY(south) - mercatorY(north));
	}
	return extent;
}

function mercatorArea({ geometry }: AreaFeature): number {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons
		.flatMap((rings) => rings.map((ring, at) => ringArea(ring) * (at === 0 ? 1 : -1)))
		.reduce((sum, area) => sum + area, 0);
}

/** Unsigned area of a ring in Web Mercator units (shoelace). */
function ringArea(ring: readonly Position[]): number {
	let twice = 0;
	for (let at = 0; at < ring.length; at++) {
		const [x1 = 0, y1 = 0] = ring[at] ?? [];
		const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
		twice += (x1 * mercatorY(y2) - x2 * mercatorY(y1)) / 360;
	}
	return Math.abs(twice) / 2;
}

/** All edges of a kind as one line string, for drawing them in one go. */
export function edgeLines({ edges }: LevelGeometry, kind: EdgeKind): MultiLineString {
	const coordinates = edges.flatMap((edge) => (edge.kind === kind ? edge.lines.coordinates : []));
	return { type: 'MultiLineString', coordinates };
}

/** Indices of the areas of a level that lie in an area, or all for null. */
export function indicesWithin(geometry: LevelGeometry, within: AreaCode | null): number[] {
	return geometry.codes.flatMap((code, index) =>
		within === null || code === within || code.startsWith(`${within}.`) ? [index] : [],
	);
}

/** Codes of the areas that share a border with one, by shared arcs. */
export function neighboursOf(geometry: LevelGeometry, code: AreaCode): AreaCode[] {
	const index = geometry.indexByCode.get(code);
	return geometry.borders.flatMap(({ between: [a, b] }) => {
		const other = a === index ? b : b === index ? a : -1;
		return geometry.codes[other] ?? [];
	});
}
