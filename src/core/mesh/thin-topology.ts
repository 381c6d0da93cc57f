import type { GeoJsonProperties } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { presimplify } from 'topojson-simplify';
import type { AreaLevel } from '../model/area.ts';

/** A topology whose points carry how much they matter, see {@link weighTopology}. */
export type WeighedTopology = Topology & { readonly weighed: true };

/**
 * Gives every point of a topology the size of the triangle it makes with its neighbours, after the
 * smaller ones are gone, in square degrees.
 *
 * Cost: n log n in points.
 * Source: Visvalingam & Whyatt 1993, by topojson-simplify.
 */
export function weighTopology(topology: Topology): WeighedTopology {
	return { ...presimplify(topology as Topology<never>), weighed: true };
}

/**
 * Leaves out the points of a level that do not matter at a scale, the same ones on both sides of
 * every border, so that no gap opens.
 *
 * No area is lost: of every area the largest ring stays a ring, and an area smaller than `intact`
 * keeps every point, so that it covers the same pixels. Smaller rings (islets) of other areas go when
 * they cover less than `least`.
 *
 * @param least   size in square degrees of the smallest triangle to keep
 * @param intact  size in square degrees below which an area is left as it is
 * @returns       a topology of this level only
 */
export function thinTopology(
	topology: WeighedTopology,
	level: AreaLevel,
	least: number,
	intact = 0,
): Topology {
	const object = topology.objects[level];
	const geometries = object?.type === 'GeometryCollection' ? object.geometries : [];
	const arcs = topology.arcs as number[][][];
	const kept = arcs.map((arc) => arc.filter(([, , weight = 0]) => weight >= least));
	const small = new Set<unknown>();
	for (const geometry of geometries) {
		const polygons = polygonsOf(geometry);
		if (polygons.reduce((sum, [ring = []]) => sum + sizeOf(ring, arcs), 0) >= intact) continue;
		small.add(geometry);
		for (const arc of polygons.flat(2))
			kept[arc < 0 ? ~arc : arc] = arcs[arc < 0 ? ~arc : arc] ?? [];
	}
	/** Restores the points that matter most, until an arc has some between its ends. */
	const restore = (arc: number, between: number): void => {
		const whole = arcs[arc] ?? [];
		if ((kept[arc]?.length ?? 0) >= between + 2) return;
		const enough = whole
			.map(([, , weight = 0]) => weight)
			.sort((a, b) => b - a)
			.at(Math.min(whole.length, between + 2) - 1);
		kept[arc] = whole.filter(([, , weight = 0]) => weight >= (enough ?? 0));
	};
	const size = (ring: readonly number[]): number => sizeOf(ring, kept);
	const corners = (ring: readonly number[]): number =>
		ring.reduce((sum, arc) => sum + (kept[arc < 0 ? ~arc : arc]?.length ?? 1) - 1, 0);
	const keepRing = (ring: readonly number[]): void => {
		for (const arc of ring) restore(arc < 0 ? ~arc : arc, ring.length === 1 ? 2 : 1);
	};
	const thinned = geometries.map((geometry) => {
		if (small.has(geometry)) return geometry;
		const polygons = polygonsOf(geometry);
		if (polygons.length === 0) return geometry;
		// which ring is the largest is told by what is kept; ties are few and any will do
		const outer = polygons.map((polygon) => (polygon[0] ? size(polygon[0]) : 0));
		const largest = outer.indexOf(Math.max(...outer));
		const left = polygons.flatMap((polygon, at) => {
			const [ring, ...holes] = polygon;
			if (!ring) return [];
			if (at !== largest && (outer[at] ?? 0) < least) return [];
			if (corners(ring) < 3 || (outer[at] ?? 0) < least) keepRing(ring);
			return [[ring, ...holes.filter((hole) => size(hole) >= least)]];
		});
		return { ...geometry, type: 'MultiPolygon' as const, arcs: left };
	});
	return {
		type: 'Topology',
		arcs: kept,
		objects: {
			[level]: { type: 'GeometryCollection', geometries: thinned } as GeometryCollection,
		},
	};
}

/** Arcs of each ring of each polygon; empty for what is no polygon. */
function polygonsOf(geometry: GeometryObject<GeoJsonProperties>): readonly (readonly number[][])[] {
	if (geometry.type === 'Polygon') return [geometry.arcs];
	return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** Size of a ring of arcs, square units. */
function sizeOf(ring: readonly number[], arcs: readonly (readonly number[][])[]): number {
	let twice = 0;
	for (const arc of ring) {
		const points = arcs[arc < 0 ? ~arc : arc] ?? [];
		for (let at = 1; at < points.length; at++) {
			const [x1 = 0, y1 = 0] = points[at - 1] ?? [];
			const [x2 = 0, y2 = 0] = points[at] ?? [];
			twice += (arc < 0 ? -1 : 1) * (x1 * y2 - x2 * y1);
		}
	}
	return Math.abs(twice) / 2;
}
