import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject as TopoGeometry, Topology } from 'topojson-specification';
import { parseAreaCode } from '../area/area-code.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';
import {
	arcAt,
	arcLength,
	copyArc,
	measureArcs,
	packArcs,
	type ArcMeasures,
	type PackedArcs,
} from './packed-arcs.ts';

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

/**
 * Takes one level out of a topology: polygons, the borders between them, coast and land border.
 *
 * Borders come from shared arcs, so they are drawn once, exactly where both polygons end. What lies
 * beyond an outer arc is told by the topology's objects `stateBorder` and `provinsiBorder`.
 *
 * @param topology  TopoJSON whose geometries have dotted codes as ids; not mutated
 * @param level     name of the object to take, which is the level's name
 * @param arcs      its arcs, where they were read apart; those of `topology` are not looked at then
 * @returns         null when the topology has no such object, or a geometry has no valid code;
 *                  areas without a polygon (null geometry) are left out
 * @throws RangeError when a geometry names an arc that is not there, or a position is no number
 *
 * Cost: linear in points.
 */
export function packLevel(
	topology: Topology,
	level: AreaLevel,
	arcs: PackedArcs = packArcs(topology),
): PackedLevel | null {
	const drawn = polygonsOf(topology, level);
	if (!drawn) return null;
	const codes: AreaCode[] = [];
	for (const geometry of drawn) {
		const code = parseAreaCode(String(geometry.id ?? ''));
		if (!code) return null;
		codes.push(code);
	}
	const shapes = packRings(drawn, arcs);
	const measures = measureArcs(arcs);
	const { shared, outer } = sortArcs(drawn, codes, arcs, edgeKinds(topology));
	const sides = new Uint32Array(2 * shared.length);
	const ranks = new Uint8Array(shared.length);
	shared.forEach(({ one, other }, at) => {
		sides[2 * at] = one;
		sides[2 * at + 1] = other;
		ranks[at] = AREA_LEVELS.indexOf(borderRank(codes[one], codes[other], level));
	});
	return {
		level,
		codes,
		shapes,
		boxes: boxesOf(drawn, measures),
		mercatorAreas: mercatorAreasOf(drawn, measures),
		borders: { sides, ranks, lines: packLines(shared, arcs) },
		edges: {
			kinds: outer.map(({ kind }) => kind),
			provinsi: outer.map(({ provinsi }) => provinsi),
			lines: packLines(outer, arcs),
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

/** The polygons of a geometry, each a list of rings, each a list of names of arcs. */
function ringsOf(geometry: Polygonal): readonly (readonly (readonly number[])[])[] {
	return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function packRings(geometries: readonly Polygonal[], arcs: PackedArcs): PackedShapes {
	const areaStarts = new Uint32Array(geometries.length + 1);
	const polygonStarts = [0];
	const ringStarts = [0];
	let length = 0;
	geometries.forEach((geometry, index) => {
		for (const polygon of ringsOf(geometry)) {
			for (const ring of polygon) {
				for (const name of ring) length += arcLength(arcs, arcAt(arcs, name));
				// arcs meet at their ends: each but the first gives up the point it shares
				length -= Math.max(0, ring.length - 1);
				ringStarts.push(length);
			}
			polygonStarts.push(ringStarts.length - 1);
		}
		areaStarts[index + 1] = polygonStarts.length - 1;
	});
	const points = new Float64Array(2 * length);
	let to = 0;
	for (const geometry of geometries) {
		for (const polygon of ringsOf(geometry)) {
			for (const ring of polygon) {
				let skipped = 0;
				for (const name of ring) {
					to = copyArc(arcs, name, skipped, points, to);
					skipped = 1;
				}
			}
		}
	}
	return {
		points,
		ringStarts: Uint32Array.from(ringStarts),
		polygonStarts: Uint32Array.from(polygonStarts),
		areaStarts,
	};
}

function packLines(
	groups: readonly { readonly arcs: readonly number[] }[],
	all: PackedArcs,
): PackedLines {
	const groupStarts = new Uint32Array(groups.length + 1);
	const lineStarts = [0];
	let length = 0;
	groups.forEach(({ arcs }, at) => {
		for (const arc of arcs) {
			length += arcLength(all, arc);
			lineStarts.push(length);
		}
		groupStarts[at + 1] = lineStarts.length - 1;
	});
	const points = new Float64Array(2 * length);
	let to = 0;
	for (const { arcs } of groups) for (const arc of arcs) to = copyArc(all, arc, 0, points, to);
	return { points, lineStarts: Uint32Array.from(lineStarts), groupStarts };
}

/** Arcs between two areas. */
interface SharedArcs {
	readonly one: number;
	readonly other: number;
	readonly arcs: number[];
}

/** Arcs of one kind with an area of a provinsi on one side only. */
interface OuterArcs {
	readonly kind: EdgeKind;
	readonly provinsi: string;
	readonly arcs: number[];
}

/** Sorts arcs by the areas on their two sides; those with one side by what lies beyond. */
function sortArcs(
	geometries: readonly Polygonal[],
	codes: readonly AreaCode[],
	arcs: PackedArcs,
	kinds: ReadonlyMap<number, EdgeKind>,
): { readonly shared: readonly SharedArcs[]; readonly outer: readonly OuterArcs[] } {
	const count = arcs.starts.length - 1;
	/** Areas on one side and the other of each arc, -1 for none. */
	const one = new Int32Array(count).fill(-1);
	const other = new Int32Array(count).fill(-1);
	/** Arcs in the order in which areas name them. */
	const named: number[] = [];
	geometries.forEach((geometry, index) => {
		for (const polygon of ringsOf(geometry)) {
			for (const ring of polygon) {
				for (const name of ring) {
					const arc = name < 0 ? ~name : name;
					if (one[arc] === -1) {
						one[arc] = index;
						named.push(arc);
					} else if (one[arc] !== index && other[arc] === -1) other[arc] = index;
				}
			}
		}
	});
	const shared = new Map<number, SharedArcs>();
	const outer = new Map<string, OuterArcs>();
	for (const arc of named) {
		const a = one[arc] ?? -1;
		const b = other[arc] ?? -1;
		if (b < 0) {
			const kind = kinds.get(arc) ?? 'coast';
			const provinsi = codes[a]?.slice(0, 2) ?? '';
			const key = `${kind} ${provinsi}`;
			const known = outer.get(key);
			if (known) known.arcs.push(arc);
			else outer.set(key, { kind, provinsi, arcs: [arc] });
		} else {
			const key = a * codes.length + b;
			const known = shared.get(key);
			if (known) known.arcs.push(arc);
			else shared.set(key, { one: a, other: b, arcs: [arc] });
		}
	}
	return { shared: [...shared.values()], outer: [...outer.values()] };
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
function boxesOf(geometries: readonly Polygonal[], measures: ArcMeasures): Float64Array {
	const boxes = new Float64Array(4 * geometries.length);
	geometries.forEach((geometry, area) => {
		let west = Infinity;
		let south = Infinity;
		let east = -Infinity;
		let north = -Infinity;
		for (const polygon of ringsOf(geometry)) {
			for (const name of polygon[0] ?? []) {
				const at = 4 * (name < 0 ? ~name : name);
				west = Math.min(west, measures.boxes[at] ?? NaN);
				south = Math.min(south, measures.boxes[at + 1] ?? NaN);
				east = Math.max(east, measures.boxes[at + 2] ?? NaN);
				north = Math.max(north, measures.boxes[at + 3] ?? NaN);
			}
		}
		boxes.set([west, south, east, north], 4 * area);
	});
	return boxes;
}

function mercatorAreasOf(geometries: readonly Polygonal[], { twice }: ArcMeasures): Float64Array {
	const ringArea = (ring: readonly number[]): number => {
		let sum = 0;
		for (const name of ring) sum += name < 0 ? -(twice[~name] ?? NaN) : (twice[name] ?? NaN);
		return Math.abs(sum) / 2;
	};
	return Float64Array.from(geometries, (geometry) => {
		let size = 0;
		for (const polygon of ringsOf(geometry)) {
			polygon.forEach((ring, at) => (size += at === 0 ? ringArea(ring) : -ringArea(ring)));
		}
		return size;
	});
}
