import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { PackManifest } from '../../src/core/geo/pack-manifest.ts';
import { areasByCode, kabkotaErrors } from './measure-areas.ts';
import { isInRings } from './planar-rings.ts';
import { BROTLI_LIMITS } from './print-pack.ts';
import type { Hierarchy } from './read-hierarchy.ts';
import { isInPack, readPackFile, readPackTopology } from './read-pack.ts';
import {
	geometriesOf,
	polygonArcsOf,
	ringAreaKm2,
	ringCorners,
	toDegrees,
} from './topology-areas.ts';
import { brotliSize, comparableLock, sha256, type PackLock } from './write-pack.ts';

// Each function looks for one kind of fault in a pack and returns one line per fault.

/** What the issue asks for. */
const REQUIRED = { provinsi: 38, kabkota: 514, kecamatan: 7259 } as const;

/** How far a kabkota may be off its true area in the national file, percent. */
const AREA_LIMIT_PERCENT = 10;

/** Areas are sums of the same corners in another order; this is rounding. */
const TILING_TOLERANCE = 1e-9;

/** Too few areas, areas neither drawn nor listed, or both. */
export function findCoverageFaults(manifest: PackManifest, hierarchy: Hierarchy): string[] {
	const faults: string[] = [];
	const { counts } = manifest;
	if (counts.provinsi !== REQUIRED.provinsi) faults.push(`${counts.provinsi} provinsi`);
	if (counts.kabkota !== REQUIRED.kabkota) faults.push(`${counts.kabkota} kabkota`);
	if (counts.kecamatan < REQUIRED.kecamatan) faults.push(`${counts.kecamatan} kecamatan`);
	const national = readPackTopology({ path: 'kecamatan.topo.json' });
	const undrawn = new Set<string>(manifest.undrawn.map(({ code }) => code));
	for (const level of ['provinsi', 'kabkota', 'kecamatan'] as const) {
		const drawn = new Set(geometriesOf(national, level).map(({ id }) => String(id)));
		for (const { code, name } of hierarchy[level]) {
			if (drawn.has(code) === undrawn.has(code)) faults.push(`${code} ${name}`);
		}
		if (counts[level] !== drawn.size) faults.push(`${level}: ${drawn.size} drawn`);
	}
	return faults;
}

/** Files that are missing, or not what the manifest or the lock of the same inputs and Node says. */
export function findHashFaults(manifest: PackManifest, lock: PackLock | null): string[] {
	const faults: string[] = [];
	const locked = comparableLock(lock, manifest.inputsHash);
	for (const file of manifest.files) {
		if (!isInPack(file)) {
			faults.push(file.path);
			continue;
		}
		const bytes = readPackFile(file);
		const hash = sha256(bytes);
		if (bytes.length !== file.bytes || hash !== file.sha256) faults.push(file.path);
		if (locked && locked.files[file.path] !== hash)
			faults.push(`${file.path} (boundaries.lock.json)`);
	}
	return faults;
}

/** Files over their limit. */
export async function findSizeFaults(manifest: PackManifest): Promise<string[]> {
	const sizes = manifest.files.map(async (file) => {
		const limit = BROTLI_LIMITS[file.role] ?? Infinity;
		const size = limit === Infinity ? 0 : await brotliSize(readPackFile(file));
		return size > limit ? [`${file.path}: ${size} > ${limit}`] : [];
	});
	return (await Promise.all(sizes)).flat();
}

/** Kabkota whose national area is too far from the full-detail one. */
export function findAreaFaults(manifest: PackManifest): string[] {
	const national = readPackTopology({ path: 'kabkota.topo.json' });
	const errors = kabkotaErrors(national, readDetails(manifest));
	return [...errors]
		.filter(([, percent]) => percent > AREA_LIMIT_PERCENT)
		.map(([code, percent]) => `${code}: ${percent.toFixed(1)} %`);
}

/**
 * Parents that are not exactly tiled by their children: other outline, or another area.
 *
 * An outline is right when every arc of the parent is an arc of one of its children.
 */
export function findTilingFaults(topology: Topology, child: string, parent: string): string[] {
	const childKm2 = areasByCode(topology, child);
	const parentKm2 = areasByCode(topology, parent);
	const childArcs = new Map<string, Set<number>>();
	for (const geometry of geometriesOf(topology, child)) {
		const arcs = polygonArcsOf(geometry).flat(2);
		for (const code of parentKm2.keys()) {
			if (!String(geometry.id).startsWith(`${code}.`)) continue;
			const known = childArcs.get(code) ?? new Set();
			arcs.forEach((arc) => known.add(arc));
			childArcs.set(code, known);
		}
	}
	return geometriesOf(topology, parent).flatMap((geometry) => {
		const code = String(geometry.id);
		const known = childArcs.get(code) ?? new Set();
		const stray = polygonArcsOf(geometry)
			.flat(2)
			.some((arc) => !known.has(arc));
		const children = [...childKm2].filter(([key]) => key.startsWith(`${code}.`));
		const sum = children.reduce((total, [, area]) => total + area, 0);
		const area = parentKm2.get(code) ?? 0;
		const isOff = Math.abs(sum / area - 1) > TILING_TOLERANCE;
		return stray || isOff ? [`${code}: ${sum.toFixed(3)} / ${area.toFixed(3)} km²`] : [];
	});
}

/** Outlines that do not run clockwise on the map, and holes that do: d3's and TopoJSON's rule. */
export function findWindingFaults(topology: Topology, object: string): string[] {
	const arcs = toDegrees(topology).arcs as Position[][];
	return geometriesOf(topology, object).flatMap((geometry) =>
		polygonArcsOf(geometry).flatMap((rings) =>
			rings.flatMap((ring, i) => {
				const area = ringAreaKm2(ringCorners(ring, arcs));
				return (i === 0) === area > 0 ? [] : [`${geometry.id}: ring of ${area} km²`];
			}),
		),
	);
}

/** Points of undrawn areas outside the polygon of their parent, nationally or in detail. */
export function findPlacementFaults(manifest: PackManifest): string[] {
	const national = readPackTopology({ path: 'kabkota.topo.json' });
	return manifest.undrawn.flatMap(({ code, parent, lngLat }) => {
		const path = `kecamatan/${code.slice(0, 2)}.topo.json`;
		const isInside = [national, readPackTopology({ path })].every((topology) => {
			const rings = ringsOf(topology, 'kabkota', parent);
			return isInRings(rings, [lngLat[0], lngLat[1]]);
		});
		return isInside ? [] : [code];
	});
}

/** The full-detail files. */
export function readDetails(manifest: PackManifest): Topology[] {
	return manifest.files
		.filter(({ role }) => role === 'kecamatan-detail')
		.map((file) => readPackTopology(file));
}

function ringsOf(topology: Topology, object: string, code: string): Position[][] {
	const collection = topology.objects[object];
	if (!collection) return [];
	const { features } = feature(topology, collection) as FeatureCollection<Polygon | MultiPolygon>;
	const shape = features.find(({ id }) => id === code)?.geometry;
	if (!shape) return [];
	return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}
