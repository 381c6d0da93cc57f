import type { Position } from 'geojson';
import type { GeometryObject, LineString, MultiLineString, Topology } from 'topojson-specification';
import { geometriesOf, polygonArcsOf } from './topology-areas.ts';

/** One geometry to be written: what its `id` is, and nothing else but its shape. */
export interface NamedGeometry {
	readonly id: string;
	readonly geometry: GeometryObject;
	readonly properties?: Readonly<Record<string, string>>;
}

/** The objects of a file, by name, in the order they are to be written. */
export type FileObjects = Readonly<Record<string, readonly NamedGeometry[]>>;

/**
 * Makes a small topology of chosen geometries: only the arcs they use, whole numbers on a grid.
 *
 * The grid is counted from 0°, 0°, so that files of the same `grid` agree on every shared corner
 * however they were cut. Rings that the grid leaves without area are dropped, in every object
 * alike, because a ring turned inside out fills the globe.
 *
 * @param arcs     arcs in degrees, not quantised
 * @param objects  geometries over those arcs
 * @param grid     spacing in degrees; 0.0001 is about 11 m
 * @returns        a quantised topology; geometries in code order, arcs in order of first use
 * @throws Error   when a geometry would lose its last ring
 */
export function compactTopology(
	arcs: readonly Position[][],
	objects: FileObjects,
	grid: number,
): Topology {
	const used = new Map<number, number>();
	const numberOf = (index: number): number => {
		const arc = index < 0 ? ~index : index;
		const number = used.get(arc) ?? used.size;
		used.set(arc, number);
		return index < 0 ? ~number : number;
	};
	const snapped = new Map<number, Position[]>();
	const snap = (index: number): Position[] => {
		const arc = index < 0 ? ~index : index;
		const line = snapped.get(arc) ?? snapToGrid(arcs[arc] ?? [], grid);
		snapped.set(arc, line);
		return line;
	};
	const written: Topology['objects'] = {};
	for (const [name, list] of Object.entries(objects)) {
		const sorted = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
		written[name] = {
			type: 'GeometryCollection',
			geometries: sorted.map(({ id, geometry, properties }) => ({
				...writeShape(geometry, id, snap, numberOf),
				...(id ? { id } : {}),
				...(properties ? { properties } : {}),
			})) as GeometryObject[],
		};
	}
	const lines = [...used.keys()].map((arc) => snap(arc));
	const west = Math.min(...lines.map((line) => Math.min(...line.map(([x = 0]) => x))));
	const south = Math.min(...lines.map((line) => Math.min(...line.map(([, y = 0]) => y))));
	return {
		type: 'Topology',
		transform: { scale: [grid, grid], translate: [tidy(west * grid), tidy(south * grid)] },
		objects: written,
		arcs: lines.map((line) => toDeltas(line, west, south)),
	};
}

/** Geometries of an object with the id `idOf` reads from each. */
export function named(
	topology: Topology,
	object: string,
	idOf: (properties: Record<string, unknown>) => string,
): NamedGeometry[] {
	return geometriesOf(topology, object).map((geometry) => ({
		id: idOf((geometry.properties ?? {}) as Record<string, unknown>),
		geometry,
	}));
}

function writeShape(
	geometry: GeometryObject,
	id: string,
	snap: (index: number) => Position[],
	numberOf: (index: number) => number,
): object {
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
		const lines =
			geometry.type === 'LineString'
				? [(geometry as LineString).arcs]
				: (geometry as MultiLineString).arcs;
		return { type: 'MultiLineString', arcs: lines.map((line) => line.map(numberOf)) };
	}
	const polygons = polygonArcsOf(geometry)
		.filter(([outer]) => outer && gridArea(outer, snap) > 0)
		.map((rings) => rings.filter((ring, i) => i === 0 || gridArea(ring, snap) < 0));
	if (!polygons.length) throw new Error(`${id} vanishes on the grid`);
	const numbered = polygons.map((rings) => rings.map((ring) => ring.map(numberOf)));
	return numbered.length === 1
		? { type: 'Polygon', arcs: numbered[0] }
		: { type: 'MultiPolygon', arcs: numbered };
}

/** Twice the area of a ring in cells of the grid: positive when clockwise. */
function gridArea(ring: readonly number[], snap: (index: number) => Position[]): number {
	let sum = 0;
	let last: Position | null = null;
	for (const index of ring) {
		const line = snap(index);
		for (const point of index < 0 ? [...line].reverse() : line) {
			const [bx = 0, by = 0] = point;
			const [ax = 0, ay = 0] = last ?? point;
			sum += (bx - ax) * (by + ay);
			last = point;
		}
	}
	return sum;
}

function snapToGrid(arc: readonly Position[], grid: number): Position[] {
	const line: Position[] = [];
	for (const [lng = 0, lat = 0] of arc) {
		const x = Math.round(lng / grid);
		const y = Math.round(lat / grid);
		const [lastX, lastY] = line.at(-1) ?? [];
		if (x !== lastX || y !== lastY) line.push([x, y]);
	}
	const [only] = line;
	return only && line.length === 1 ? [only, only] : line;
}

function toDeltas(line: readonly Position[], west: number, south: number): Position[] {
	let [lastX, lastY] = [west, south];
	return line.map(([x = 0, y = 0]) => {
		const delta: Position = [x - lastX, y - lastY];
		[lastX, lastY] = [x, y];
		return delta;
	});
}

/** Cuts the noise of binary fractions from a coordinate that has at most six decimals. */
function tidy(degrees: number): number {
	return Number(degrees.toFixed(6));
}
