import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { distanceToRingKm, isInRings, lineLengthKm } from './planar-rings.ts';
import { geometriesOf, polygonArcsOf, ringAreaKm2, ringCorners } from './topology-areas.ts';

type LngLat = readonly [number, number];

/** Size of the cells that villages are looked up in, degrees. */
const CELL = 0.1;

/**
 * The cleaned villages as pieces of one mosaic: which lie side by side, and which one a place is in.
 *
 * Villages are numbered as in `Gadm.desa`; one that was too small to survive has no neighbours.
 */
export interface VillageMosaic {
	/** For each village, its neighbours on land and the length they share; longest first. */
	readonly neighbours: readonly (readonly Neighbour[])[];
	/** Area of each village, km². */
	readonly areaKm2: readonly number[];
	/** The first corner of each village's outline: a place on it, for distances. */
	readonly anchors: readonly LngLat[];
	/** The village a place lies in, or null. */
	villageAt(lngLat: LngLat): number | null;
	/** Distance from a place to a village, km; 0 inside, infinite to one without a polygon. */
	distanceKm(village: number, lngLat: LngLat): number;
}

/** One neighbour of a village. */
interface Neighbour {
	readonly village: number;
	readonly sharedKm: number;
}

/** Makes the mosaic of an unquantised topology whose object `desa` has the village number as `i`. */
export function createVillageMosaic(topology: Topology): VillageMosaic {
	const arcs = topology.arcs as Position[][];
	const arcsByVillage: number[][][] = [];
	for (const geometry of geometriesOf(topology, 'desa')) {
		const { i } = geometry.properties as { i: number };
		arcsByVillage[i] = polygonArcsOf(geometry).flat();
	}
	const ringArcs = Array.from(arcsByVillage, (rings) => rings ?? []);
	const rings = ringArcs.map((list) => list.map((ring) => ringCorners(ring, arcs)));
	const cells = indexByCell(rings);
	return {
		neighbours: findNeighbours(ringArcs, arcs),
		areaKm2: rings.map((list) => list.reduce((sum, ring) => sum + ringAreaKm2(ring), 0)),
		anchors: rings.map(([ring]) => [ring?.[0]?.[0] ?? 0, ring?.[0]?.[1] ?? 0]),
		villageAt(lngLat) {
			const candidates = cells.get(cellKey(lngLat[0], lngLat[1])) ?? [];
			return candidates.find((village) => isInRings(rings[village] ?? [], lngLat)) ?? null;
		},
		distanceKm(village, lngLat) {
			const list = rings[village] ?? [];
			if (isInRings(list, lngLat)) return 0;
			return Math.min(...list.map((ring) => distanceToRingKm(ring, lngLat)));
		},
	};
}

function findNeighbours(
	villages: readonly number[][][],
	arcs: readonly Position[][],
): Neighbour[][] {
	const owners = new Map<number, number[]>();
	villages.forEach((rings, village) => {
		for (const index of rings.flat()) {
			const arc = index < 0 ? ~index : index;
			const list = owners.get(arc);
			if (list) list.push(village);
			else owners.set(arc, [village]);
		}
	});
	const shared = villages.map(() => new Map<number, number>());
	for (const [arc, [a, b]] of owners) {
		if (a === undefined || b === undefined || a === b) continue;
		const km = lineLengthKm(arcs[arc] ?? []);
		shared[a]?.set(b, (shared[a].get(b) ?? 0) + km);
		shared[b]?.set(a, (shared[b].get(a) ?? 0) + km);
	}
	return shared.map((lengths) =>
		[...lengths]
			.map(([village, sharedKm]) => ({ village, sharedKm }))
			.sort((a, b) => b.sharedKm - a.sharedKm || a.village - b.village),
	);
}

/** Villages by the cells their bounding boxes touch. */
function indexByCell(rings: readonly Position[][][]): Map<string, number[]> {
	const cells = new Map<string, number[]>();
	rings.forEach((list, village) => {
		const xs = list.flat().map(([x = 0]) => Math.floor(x / CELL));
		const ys = list.flat().map(([, y = 0]) => Math.floor(y / CELL));
		const [west, east] = extentOf(xs);
		const [south, north] = extentOf(ys);
		for (let x = west; x <= east; x++) {
			for (let y = south; y <= north; y++) {
				const cell = cells.get(`${x},${y}`);
				if (cell) cell.push(village);
				else cells.set(`${x},${y}`, [village]);
			}
		}
	});
	return cells;
}

function extentOf(values: readonly number[]): [number, number] {
	return values.reduce<[number, number]>(
		([low, high], value) => [Math.min(low, value), Math.max(high, value)],
		[Infinity, -Infinity],
	);
}

function cellKey(x: number, y: number): string {
	return `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
}
