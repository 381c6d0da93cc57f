import type { Position } from 'geojson';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Mean radius of the earth, km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/** Arc numbers of a shape: polygons of rings, as TopoJSON writes them. */
export type PolygonArcs = number[][][];

/**
 * The polygons of a TopoJSON geometry, whether it is one or several.
 *
 * @returns an empty list for a null geometry
 * @throws Error for lines and points
 */
export function polygonArcsOf(geometry: GeometryObject): PolygonArcs {
	if (geometry.type === null) return [];
	if (geometry.type === 'Polygon') return [(geometry as Polygon).arcs];
	if (geometry.type === 'MultiPolygon') return (geometry as MultiPolygon).arcs;
	throw new Error(`a ${geometry.type} is not a polygon`);
}

/**
 * The corners of a ring, first and last the same.
 *
 * @param ring  arc numbers, `~n` for arc n backwards
 * @param arcs  arcs in coordinates, not quantised
 */
export function ringCorners(ring: readonly number[], arcs: readonly Position[][]): Position[] {
	const corners: Position[] = [];
	for (const index of ring) {
		const arc = arcs[index < 0 ? ~index : index] ?? [];
		const points = index < 0 ? [...arc].reverse() : arc;
		corners.push(...(corners.length ? points.slice(1) : points));
	}
	return corners;
}

/**
 * Area inside a ring on the sphere, km²: positive when it runs clockwise on a map.
 *
 * Exact for edges that follow the map's straight lines; holes run the other way and take away.
 */
export function ringAreaKm2(corners: readonly Position[]): number {
	const radians = Math.PI / 180;
	let sum = 0;
	for (let i = 1; i < corners.length; i++) {
		const [ax = 0, ay = 0] = corners[i - 1] ?? [];
		const [bx = 0, by = 0] = corners[i] ?? [];
		sum += (bx - ax) * radians * (Math.sin(ay * radians) + Math.sin(by * radians));
	}
	return (sum / 2) * EARTH_RADIUS_KM ** 2;
}

/** Areas of the geometries of one object of an unquantised topology, km², by the text `keyOf` gives. */
export function geometryAreasKm2(
	topology: Topology,
	object: string,
	keyOf: (geometry: GeometryObject) => string,
): Map<string, number> {
	const arcs = topology.arcs as Position[][];
	const areas = new Map<string, number>();
	for (const geometry of geometriesOf(topology, object)) {
		const rings = polygonArcsOf(geometry).flat();
		const area = rings.reduce((sum, ring) => sum + ringAreaKm2(ringCorners(ring, arcs)), 0);
		areas.set(keyOf(geometry), area);
	}
	return areas;
}

/** A topology with its arcs in degrees: a new one for a quantised topology, else the same. */
export function toDegrees(topology: Topology): Topology {
	const { transform } = topology;
	if (!transform) return topology;
	const [scaleX, scaleY] = transform.scale;
	const [west, south] = transform.translate;
	const arcs = (topology.arcs as Position[][]).map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = 0, dy = 0]): Position => {
			x += dx;
			y += dy;
			return [x * scaleX + west, y * scaleY + south];
		});
	});
	return { type: 'Topology', objects: topology.objects, arcs };
}

/** The geometries of an object that is a collection. */
export function geometriesOf(topology: Topology, object: string): GeometryObject[] {
	const collection = topology.objects[object];
	if (collection?.type !== 'GeometryCollection') {
		throw new Error(`the topology has no collection "${object}"`);
	}
	return collection.geometries as GeometryObject[];
}
