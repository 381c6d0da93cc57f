import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { isInside } from '../area/area-code.ts';
import { createDrawings, type LevelDrawings } from '../mesh/level-drawings.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';
import {
	packLevel,
	type EdgeKind,
	type PackedLevel,
	type PackedLines,
	type PackedShapes,
} from './packed-level.ts';

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
	readonly boxes: readonly Bbox[];
	/** Size of each area in square Web Mercator units, where the world is 1 × 1. */
	readonly mercatorAreas: readonly number[];
	/** The same as flat arrays: what is quick to draw and to search. */
	readonly packed: PackedLevel;
	/** Triangles and tiles, for renderers with a graphics card. */
	readonly drawings: LevelDrawings;
	/** One area's polygon, made when first asked for; undefined beyond the last. */
	readonly featureAt: (index: number) => AreaFeature | undefined;
	/** All polygons, made together when first asked for: for whoever needs every one. */
	readonly features: readonly AreaFeature[];
	/** Lines between two areas, made when first asked for. */
	readonly borders: readonly AreaBorder[];
	/** Edges of one area only, by kind and provinsi, made when first asked for. */
	readonly edges: readonly AreaEdge[];
}

/**
 * One level of a topology, see {@link packLevel}.
 *
 * @returns null when the topology has no such level, or a geometry has no valid code
 * @throws RangeError when a geometry names an arc that is not there
 */
export function levelGeometry(topology: Topology, level: AreaLevel): LevelGeometry | null {
	const packed = packLevel(topology, level);
	return (
		packed &&
		openLevel(
			packed,
			createDrawings(() => topology, packed),
		)
	);
}

/**
 * Makes a packed level easy to use. Its polygons and lines become GeoJSON only when asked for, so
 * that a page which draws from the flat arrays never makes them.
 *
 * @param drawings  where its triangles and tiles are made
 */
export function openLevel(packed: PackedLevel, drawings: LevelDrawings): LevelGeometry {
	const { level, codes } = packed;
	const features: AreaFeature[] = [];
	let borders: AreaBorder[] | null = null;
	let edges: AreaEdge[] | null = null;
	const featureAt = (index: number): AreaFeature | undefined => {
		const code = codes[index];
		if (code !== undefined) features[index] ??= makeFeature(packed.shapes, index, code);
		return features[index];
	};
	return {
		level,
		codes,
		packed,
		drawings,
		indexByCode: new Map(codes.map((code, index) => [code, index])),
		mercatorAreas: Array.from(packed.mercatorAreas),
		boxes: codes.map((_, index) => {
			const [west = NaN, south = NaN, east = NaN, north = NaN] = packed.boxes.subarray(4 * index);
			return [west, south, east, north];
		}),
		featureAt,
		get features() {
			for (const index of codes.keys()) featureAt(index);
			return features;
		},
		get borders() {
			borders ??= makeBorders(packed);
			return borders;
		},
		get edges() {
			edges ??= makeEdges(packed);
			return edges;
		},
	};
}

function makeFeature(shapes: PackedShapes, index: number, code: AreaCode): AreaFeature {
	const polygons = polygonsAt(shapes, index);
	const [first] = polygons;
	return {
		type: 'Feature',
		id: index,
		properties: { code },
		geometry:
			first && polygons.length === 1
				? { type: 'Polygon', coordinates: first }
				: { type: 'MultiPolygon', coordinates: polygons },
	};
}

function makeBorders({ level, borders: { sides, ranks, lines } }: PackedLevel): AreaBorder[] {
	return Array.from(ranks, (rank, at) => ({
		between: [sides[2 * at] ?? -1, sides[2 * at + 1] ?? -1] as const,
		rank: AREA_LEVELS[rank] ?? level,
		lines: linesAt(lines, at),
	}));
}

function makeEdges({ edges: { kinds, provinsi, lines } }: PackedLevel): AreaEdge[] {
	return kinds.map((kind, at) => ({
		kind,
		provinsi: provinsi[at] ?? '',
		lines: linesAt(lines, at),
	}));
}

function polygonsAt(shapes: PackedShapes, area: number): Position[][][] {
	const { points, ringStarts, polygonStarts, areaStarts } = shapes;
	const polygons: Position[][][] = [];
	for (let polygon = areaStarts[area] ?? 0; polygon < (areaStarts[area + 1] ?? 0); polygon++) {
		const rings: Position[][] = [];
		for (let ring = polygonStarts[polygon] ?? 0; ring < (polygonStarts[polygon + 1] ?? 0); ring++) {
			rings.push(positionsAt(points, ringStarts[ring] ?? 0, ringStarts[ring + 1] ?? 0));
		}
		polygons.push(rings);
	}
	return polygons;
}

/** The lines of a group as GeoJSON. */
export function linesAt(
	{ points, lineStarts, groupStarts }: PackedLines,
	group: number,
): MultiLineString {
	const coordinates: Position[][] = [];
	for (let line = groupStarts[group] ?? 0; line < (groupStarts[group + 1] ?? 0); line++) {
		coordinates.push(positionsAt(points, lineStarts[line] ?? 0, lineStarts[line + 1] ?? 0));
	}
	return { type: 'MultiLineString', coordinates };
}

function positionsAt(points: Float64Array, from: number, to: number): Position[] {
	const positions: Position[] = [];
	for (let at = from; at < to; at++) {
		positions.push([points[2 * at] ?? NaN, points[2 * at + 1] ?? NaN]);
	}
	return positions;
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

/** All edges of a kind as one line string, for drawing them in one go. */
export function edgeLines({ edges }: LevelGeometry, kind: EdgeKind): MultiLineString {
	const coordinates = edges.flatMap((edge) => (edge.kind === kind ? edge.lines.coordinates : []));
	return { type: 'MultiLineString', coordinates };
}

/** Indices of the areas of a level that lie in an area, or all for null. */
export function indicesWithin(geometry: LevelGeometry, within: AreaCode | null): number[] {
	return geometry.codes.flatMap((code, index) => (isInside(code, within) ? [index] : []));
}

/** Codes of the areas that share a border with one, by shared arcs. */
export function neighboursOf(geometry: LevelGeometry, code: AreaCode): AreaCode[] {
	const index = geometry.indexByCode.get(code);
	const { sides } = geometry.packed.borders;
	const neighbours: AreaCode[] = [];
	for (let at = 0; at < sides.length; at += 2) {
		const [a = -1, b = -1] = [sides[at], sides[at + 1]];
		const other = geometry.codes[a === index ? b : b === index ? a : -1];
		if (other) neighbours.push(other);
	}
	return neighbours;
}
