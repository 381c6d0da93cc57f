import type { Topology } from 'topojson-specification';
import type { AreaCode } from '../../src/core/model/area.ts';
import { assignVillages, type Assignment } from './assign-villages.ts';
import { matchKabkota, type KabkotaScope } from './match-kabkota.ts';
import { matchKecamatan, type KecamatanMatch } from './match-kecamatan.ts';
import type { Gadm } from './read-gadm.ts';
import type { Hierarchy } from './read-hierarchy.ts';
import type { VillagePoints } from './read-village-points.ts';
import { gatherEvidence, type VillageEvidence } from './village-evidence.ts';
import { createVillageMosaic } from './village-mosaic.ts';
import { findNameCandidates } from './village-names.ts';

/** Every GADM village with its kecamatan of today, and how that was found. */
export interface AssignedHierarchy {
	/** In the order of `gadm.desa`. */
	readonly assignments: readonly Assignment[];
	readonly evidence: readonly VillageEvidence[];
	/** By GADM id. */
	readonly kecamatan: ReadonlyMap<string, KecamatanMatch>;
	readonly scopes: ReadonlyMap<string, KabkotaScope>;
	/** Share of village points that lie in a polygon of their own kecamatan, by provinsi. */
	readonly pointAgreement: ReadonlyMap<string, number>;
}

/**
 * Assigns GADM's villages of about 2011 to the hierarchy of today.
 *
 * @param villages  the cleaned mosaic of `cleanVillages`
 */
export function assignHierarchy(
	gadm: Gadm,
	hierarchy: Hierarchy,
	points: VillagePoints,
	villages: Topology,
): AssignedHierarchy {
	const scopes = matchKabkota(gadm.kabkota, hierarchy.kabkota);
	const kecamatan = matchKecamatan(gadm.kecamatan, scopes, hierarchy, points.formerNames);
	const candidates = findNameCandidates(gadm, hierarchy, scopes, kecamatan);
	const mosaic = createVillageMosaic(villages);
	const sources = { gadm, hierarchy, mosaic, scopes, kecamatan };
	const evidence = gatherEvidence({ ...sources, points: points.points, candidates });
	const assignments = assignVillages({ ...sources, evidence });

	const tallies = new Map<string, { inside: number; all: number }>();
	for (const point of points.points) {
		const village = point.shared ? null : mosaic.villageAt(point.lngLat);
		if (village === null) continue;
		const provinsi = point.kecamatan.slice(0, 2);
		const tally = tallies.get(provinsi) ?? { inside: 0, all: 0 };
		tally.all++;
		if (assignments[village]?.kecamatan === point.kecamatan) tally.inside++;
		tallies.set(provinsi, tally);
	}
	const pointAgreement = new Map(
		[...tallies].map(([code, { inside, all }]) => [code, inside / all]),
	);
	return { assignments, evidence, kecamatan, scopes, pointAgreement };
}

/** The kecamatan codes of `assignments`, in village order. */
export function kecamatanCodes(assignments: readonly Assignment[]): AreaCode[] {
	return assignments.map((assignment) => assignment.kecamatan);
}
