import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject as TopoGeometry, Topology } from 'topojson-specification';
import { parseAreaCode } from '../area/area-code.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';
import { mercatorY } from './web-mercator.ts';

/**
 * What an edge with an area on one side only is: a shore; the land border with another country; or,
 * in a file that holds one provinsi, the border with the next one.
 */
export type EdgeKind = 'coast' | 'state' | 'provinsi';

/** Polygons as flat arrays: each list of starts ends with the length of the list below it. */
export interface PackedShapes {
	/** Longitude and latitude of ring after ring, degrees; a ring ends with its first point. */
	readonly points: Float64Array;
	/** First point of each ring. */
	readonly ringStarts: Uint32Array;
	/** First ring of each polygon; it is the outer one, the others are holes. */
	readonly polygonStarts: Uint32Array;
	/** First polygon of each area. */
	readonly areaStarts: Uint32Array;
}

/** Groups of lines as flat arrays, starts as in {@link PackedShapes}. */
export interface PackedLines {
	readonly points: Float64Array;
	readonly lineStarts: Uint32Array;
	readonly groupStarts: Uint32Array;
}

/**
 * One level of a pack in flat arrays, which pass from one thread to another without being copied.
 */
export interface PackedLevel {
	readonly level: AreaLevel;
	/** Code of each area that has a polygon, in the order of the file. */
	readonly codes: readonly AreaCode[];
	readonly shapes: PackedShapes;
	/** West, south, east, north of each area, degrees. */
	readonly boxes: Float64Array;
	/** Size of each area in square Web Mercator units, where the world is 1 × 1. */
	readonly mercatorAreas: Float64Array;
	/** Lines between two areas; two indices and one rank, an index of `AREA_LEVELS`, for each group. */
	readonly borders: {
		readonly sides: Uint32Array;
		readonly ranks: Uint8Array;
		readonly lines: PackedLines;
	};
	/** Lines with an area on one side; a kind and a provinsi for each group. */
	readonly edges: {
		readonly kinds: readonly EdgeKind[];
		readonly provinsi: readonly string[];
		readonly lines: PackedLines;
	};
}

/** Objects of a topology that tell its outer arcs apart; arcs in none of them are shores. */
const EDGE_OBJECTS: readonly (readonly [object: string, kind: EdgeKind])[] = [
	['stateBorder', 'state'],
	['provinsiBorder', 'provinsi'],
];

/** A topology's arcs in degrees, one behind the other. */
interface PackedArcs {
	readonly points: Float64Array;
	readonly starts: Uint32Array;
}

/**
 * Takes one level out of a topology: polygons, the borders between them, coast and land border.
 *
 * Borders come from shared arcs, so they are drawn once, exactly where both polygons end. What lies
 * beyond an outer arc is told by the topology's objects `stateBorder` and `provinsiBorder`.
 *
 * @param topology  TopoJSON whose geometries have dotted codes as ids; not mutated
 * @param level     name of the object to take, which is the level's name
 * @returns         null when the topology has no such object, or a geometry has no valid code;
 *                  areas without a polygon (null geometry) are left out
 * @throws RangeError when a geometry names an arc that is not there, or a position is no number
 *
 * Cost: linear in points.
 */
export function packLevel(topology: Topology, level: AreaLevel): PackedLevel | null {
	const drawn = polygonsOf(topology, level);
	if (!drawn) return null;
	const codes: AreaCode[] = [];
	for (const geometry of drawn) {
		const code = parseAreaCode(String(geometry.id ?? ''));
		if (!code) return null;
		codes.push(code);
	}
	const arcs = packArcs(topology);
	const shapes = packRings(drawn, arcs);
	const { shared, outer } = sortArcs(drawn, codes, topology.arcs.length, edgeKinds(topology));
	const borders = [...shared.values()];
	const edges = [...outer.values()];
	return {
		level,
		codes,
		shapes,
		boxes: boxesOf(shapes),
		mercatorAreas: mercatorAreasOf(shapes),
		borders: {
			sides: Uint32Array.from(borders.flatMap(({ between }) => between)),
			ranks: Uint8Array.from(borders, ({ between: [a, b] }) =>
				AREA_LEVELS.indexOf(borderRank(codes[a], codes[b], level)),
			),
			lines: packLines(
				borders.map((border) => border.arcs),
				arcs,
			),
		},
		edges: {
			kinds: edges.map(({ kind }) => kind),
			provinsi: edges.map(({ provinsi }) => provinsi),
			lines: packLines(
				edges.map((edge) => edge.arcs),
				arcs,
			),
		},
	};
}

/**
 * The polygons of one level of a topology.
 *
 * @returns null when the topology has no such level
 * @throws RangeError when a geometry names an arc that is not there
 */
export function packShapes(topology: Topology, level: AreaLevel): PackedShapes | null {
	const drawn = polygonsOf(topology, level);
	return drawn && packRings(drawn, packArcs(topology));
}

/** The memory a packed level stands in, for handing it over to another thread. */
export function buffersOf(packed: PackedLevel): ArrayBufferLike[] {
	const { shapes, boxes, mercatorAreas, borders, edges } = packed;
	return [
		...Object.values(shapes),
		boxes,
		mercatorAreas,
		borders.sides,
		borders.ranks,
		...Object.values(borders.lines),
		...Object.values(edges.lines),
	].map(({ buffer }: { buffer: ArrayBufferLike }) => buffer);
}

type Polygonal = Extract<TopoGeometry<GeoJsonProperties>, { type: 'Polygon' | 'MultiPolygon' }>;

function polygonsOf(topology: Topology, level: AreaLevel): Polygonal[] | null {
	const object = topology.objects[level];
	if (object?.type !== 'GeometryCollection') return null;
	return object.geometries.filter(
		(geometry): geometry is Polygonal =>
			geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
	);
}

/** Undoes quantisation: deltas to degrees. */
function packArcs({ arcs, transform }: Topology): PackedArcs {
	const starts = new Uint32Array(arcs.length + 1);
	arcs.forEach((arc, at) => (starts[at + 1] = (starts[at] ?? 0) + arc.length));
	const points = new Float64Array(2 * (starts[arcs.length] ?? 0));
	const [scaleX, scaleY] = transform?.scale ?? [1, 1];
	const [left, top] = transform?.translate ?? [0, 0];
	let to = 0;
	for (const arc of arcs) {
		let [x, y] = [0, 0];
		for (const [dx = NaN, dy = NaN] of arc) {
			x = transform ? x + dx : dx;
			y = transform ? y + dy : dy;
			points[to++] = x * scaleX + left;
			points[to++] = y * scaleY + top;
		}
	}
	if (!points.every(Number.isFinite)) throw new RangeError('an arc has a point without a place');
	return { points, starts };
}

/** First point and number of points of an arc, whichever way it is named. */
function spanOf({ starts }: PackedArcs, arc: number): readonly [first: number, count: number] {
	const at = arc < 0 ? ~arc : arc;
	const first = starts[at];
	const end = starts[at + 1];
	if (first === undefined || end === undefined) throw new RangeError(`there is no arc ${at}`);
	return [first, end - first];
}

function packRings(geometries: readonly Polygonal[], arcs: PackedArcs): PackedShapes {
	const areaStarts = new Uint32Array(geometries.length + 1);
	const polygonStarts = [0];
	const ringStarts = [0];
	const rings: (readonly number[])[] = [];
	let length = 0;
	geometries.forEach((geometry, index) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
		for (const polygon of polygons) {
			for (const ring of polygon) {
				let points = 0;
				// arcs meet at their ends: each but the first gives up the point it shares
				ring.forEach((arc, at) => (points += spanOf(arcs, arc)[1] - (at > 0 ? 1 : 0)));
				length += points;
				ringStarts.push(length);
				rings.push(ring);
			}
			polygonStarts.push(rings.length);
		}
		areaStarts[index + 1] = polygonStarts.length - 1;
	});
	const points = new Float64Array(2 * length);
	rings.reduce((to, ring) => copyRing(ring, arcs, points, to), 0);
	return {
		points,
		ringStarts: Uint32Array.from(ringStarts),
		polygonStarts: Uint32Array.from(polygonStarts),
		areaStarts,
	};
}

/** Writes the arcs of a ring one behind the other. @returns where the next ring goes */
function copyRing(
	ring: readonly number[],
	arcs: PackedArcs,
	points: Float64Array,
	start: number,
): number {
	let to = start;
	ring.forEach((arc, at) => {
		const [first, count] = spanOf(arcs, arc);
		for (let step = at > 0 ? 1 : 0; step < count; step++) {
			const from = 2 * (arc < 0 ? first + count - 1 - step : first + step);
			points[to++] = arcs.points[from] ?? NaN;
			points[to++] = arcs.points[from + 1] ?? NaN;
		}
	});
	return to;
}

function packLines(groups: readonly (readonly number[])[], arcs: PackedArcs): PackedLines {
	const groupStarts = new Uint32Array(groups.length + 1);
	const lineStarts = [0];
	let length = 0;
	groups.forEach((group, at) => {
		for (const arc of group) {
			length += spanOf(arcs, arc)[1];
			lineStarts.push(length);
		}
		groupStarts[at + 1] = lineStarts.length - 1;
	});
	const points = new Float64Array(2 * length);
	let to = 0;
	for (const arc of groups.flat()) {
		const [first, count] = spanOf(arcs, arc);
		points.set(arcs.points.subarray(2 * first, 2 * (first + count)), to);
		to += 2 * count;
	}
	return { points, lineStarts: Uint32Array.from(lineStarts), groupStarts };
}

interface SortedArcs {
	readonly shared: ReadonlyMap<number, { between: [number, number]; arcs: number[] }>;
	readonly outer: ReadonlyMap<string, { kind: EdgeKind; provinsi: string; arcs: number[] }>;
}

/** Sorts arcs by the areas on their two sides; those with one side by what lies beyond. */
function sortArcs(
	geometries: readonly Polygonal[],
	codes: readonly AreaCode[],
	arcCount: number,
	kinds: ReadonlyMap<number, EdgeKind>,
): SortedArcs {
	/** Areas on one side and the other of each arc, -1 for none. */
	const one = new Int32Array(arcCount).fill(-1);
	const other = new Int32Array(arcCount).fill(-1);
	/** Arcs in the order in which areas name them. */
	const named: number[] = [];
	geometries.forEach((geometry, index) => {
		for (const arc of arcsOf(geometry)) {
			if (one[arc] === -1) {
				one[arc] = index;
				named.push(arc);
			} else if (one[arc] !== index && other[arc] === -1) other[arc] = index;
		}
	});
	const shared = new Map<number, { between: [number, number]; arcs: number[] }>();
	const outer = new Map<string, { kind: EdgeKind; provinsi: string; arcs: number[] }>();
	for (const arc of named) {
		const [a = -1, b = -1] = [one[arc], other[arc]];
		if (b < 0) {
			const kind = kinds.get(arc) ?? 'coast';
			const provinsi = codes[a]?.slice(0, 2) ?? '';
			addArc(outer, `${kind} ${provinsi}`, arc, { kind, provinsi });
		} else addArc(shared, a * codes.length + b, arc, { between: [a, b] as [number, number] });
	}
	return { shared, outer };
}

/** Adds an arc to a group, starting the group when it is the first. */
function addArc<K, T extends object>(
	groups: Map<K, T & { arcs: number[] }>,
	key: K,
	arc: number,
	group: T,
): void {
	const known = groups.get(key);
	if (known) known.arcs.push(arc);
	else groups.set(key, { ...group, arcs: [arc] });
}

/** Arc numbers of a geometry, direction dropped. */
function arcsOf(geometry: TopoGeometry<GeoJsonProperties>): number[] {
	if (!('arcs' in geometry)) return [];
	const arcs = (geometry.arcs as unknown[]).flat(2) as number[];
	return arcs.map((arc) => (arc < 0 ? ~arc : arc));
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

/** The coarsest level at which two areas differ, by comparing codes part by part. */
function borderRank(a: AreaCode | undefined, b: AreaCode | undefined, level: AreaLevel): AreaLevel {
	let part = 0;
	for (let at = 0; a !== undefined && at < a.length; at++) {
		if (a[at] !== b?.[at]) return AREA_LEVELS[part] ?? level;
		if (a[at] === '.') part++;
	}
	return level;
}

/** Boxes of the outer rings of each area. Indonesia does not cross the date line. */
function boxesOf({ points, ringStarts, polygonStarts, areaStarts }: PackedShapes): Float64Array {
	const count = areaStarts.length - 1;
	const boxes = new Float64Array(4 * count);
	for (let area = 0; area < count; area++) {
		let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
		for (let polygon = areaStarts[area] ?? 0; polygon < (areaStarts[area + 1] ?? 0); polygon++) {
			const ring = polygonStarts[polygon] ?? 0;
			if (ring === polygonStarts[polygon + 1]) continue;
			for (let at = ringStarts[ring] ?? 0; at < (ringStarts[ring + 1] ?? 0); at++) {
				const lng = points[2 * at] ?? NaN;
				const lat = points[2 * at + 1] ?? NaN;
				if (lng < west) west = lng;
				if (lng > east) east = lng;
				if (lat < south) south = lat;
				if (lat > north) north = lat;
			}
		}
		boxes.set([west, south, east, north], 4 * area);
	}
	return boxes;
}

function mercatorAreasOf(shapes: PackedShapes): Float64Array {
	const { points, ringStarts, polygonStarts, areaStarts } = shapes;
	const heights = new Float64Array(points.length / 2);
	for (let at = 0; at < heights.length; at++) heights[at] = mercatorY(points[2 * at + 1] ?? NaN);
	const ringArea = (ring: number): number => {
		let twice = 0;
		for (let at = ringStarts[ring] ?? 0; at < (ringStarts[ring + 1] ?? 0) - 1; at++) {
			const [x1, x2] = [points[2 * at] ?? NaN, points[2 * at + 2] ?? NaN];
			twice += x1 * (heights[at + 1] ?? NaN) - x2 * (heights[at] ?? NaN);
		}
		return Math.abs(twice) / 720;
	};
	return Float64Array.from({ length: areaStarts.length - 1 }, (_, area) => {
		let size = 0;
		for (let polygon = areaStarts[area] ?? 0; polygon < (areaStarts[area + 1] ?? 0); polygon++) {
			const outer = polygonStarts[polygon] ?? 0;
			for (let ring = outer; ring < (polygonStarts[polygon + 1] ?? 0); ring++) {
				size += ring === outer ? ringArea(ring) : -ringArea(ring);
			}
		}
		return size;
	});
}
