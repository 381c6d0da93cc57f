import type { AreaCode } from '../../src/core/model/area.ts';
import { nameVotes, type VillageEvidence } from './village-evidence.ts';
import type { KabkotaScope } from './match-kabkota.ts';
import type { KecamatanMatch } from './match-kecamatan.ts';
import type { Gadm } from './read-gadm.ts';
import { kabkotaOf, type Hierarchy } from './read-hierarchy.ts';
import type { VillageMosaic } from './village-mosaic.ts';

/** How a village came to its kecamatan. */
type AssignmentReason =
	/** Its own votes were clear. */
	| 'votes'
	/** Its votes were close or none, and its neighbours decided. */
	| 'neighbours'
	/** It had neither votes nor neighbours; the nearest village of its kabupaten decided. */
	| 'nearest'
	/** It stood alone inside another kecamatan on weak evidence, and went to its surroundings. */
	| 'exclave'
	/** Its kecamatan would have had no polygon at all otherwise. */
	| 'last-polygon';

/** The kecamatan of one village. */
export interface Assignment {
	readonly kecamatan: AreaCode;
	readonly reason: AssignmentReason;
}

/** What the decision needs beside the votes. */
export interface AssignmentSources {
	readonly gadm: Gadm;
	readonly hierarchy: Hierarchy;
	readonly mosaic: VillageMosaic;
	readonly scopes: ReadonlyMap<string, KabkotaScope>;
	readonly kecamatan: ReadonlyMap<string, KecamatanMatch>;
	readonly evidence: readonly VillageEvidence[];
}

/** A lead of this many votes is clear. */
const CLEAR_LEAD = 1.5;

/** What all neighbours on land together can add to a village without a clear lead. */
const NEIGHBOUR_VOTES = 1.5;

/** What the kecamatan that took most of an old one adds, where the old name is gone. */
const SUCCESSOR_VOTES = 1;

/** How often neighbours are asked; labels stop changing before that. */
const ROUNDS = 6;

/** A component with this much for it stays where it is, however alone. */
const FIRM_VOTES = 5;

/** Least votes for taking a polygon from a kecamatan with several. */
const LAST_POLYGON_VOTES = 1.5;

/** A name with this many votes is near its point, or exact and without one. */
const PLACED_NAME_VOTES = 3;

type Label = AreaCode | null;

/**
 * Decides the kecamatan of every GADM village.
 *
 * Clear votes stand. The rest follows its old kecamatan's successor and its neighbours, by the
 * length of border they share; then stray pieces on weak evidence are given to what surrounds
 * them, and kecamatan left without a polygon get the one that speaks most for them.
 *
 * @returns assignments in the order of `gadm.desa`
 */
export function assignVillages(sources: AssignmentSources): Assignment[] {
	const ballots = addSuccessors(sources);
	const labels: Label[] = ballots.map((votes) => leader(votes)?.code ?? null);
	const isClear = ballots.map((votes) => (leader(votes)?.lead ?? 0) >= CLEAR_LEAD);
	const reasons: AssignmentReason[] = isClear.map((clear) => (clear ? 'votes' : 'neighbours'));
	askNeighbours(sources, ballots, labels, isClear);
	followNearest(sources, labels, reasons);
	dissolveExclaves(sources, labels, reasons);
	giveLastPolygons(sources, labels, reasons);
	return labels.map((label, village) => {
		if (!label) throw new Error(`village ${village} of GADM could not be assigned`);
		return { kecamatan: label, reason: reasons[village] ?? 'votes' };
	});
}

/** The leading entry of a ballot and its lead over the next; null when the ballot is empty. */
export function leader(
	votes: ReadonlyMap<AreaCode, number>,
): { code: AreaCode; votes: number; lead: number } | null {
	const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (!first) return null;
	return { code: first[0], votes: first[1], lead: first[1] - (second?.[1] ?? 0) };
}

/** Adds a vote for the kecamatan most villages of a renamed old kecamatan went to. */
function addSuccessors({ gadm, kecamatan, evidence }: AssignmentSources): Map<AreaCode, number>[] {
	const tallies = new Map<string, Map<AreaCode, number>>();
	gadm.desa.forEach(({ kecamatanGid }, village) => {
		const code = leader(evidence[village]?.votes ?? new Map())?.code;
		if (!code || kecamatan.has(kecamatanGid)) return;
		const tally = tallies.get(kecamatanGid) ?? new Map<AreaCode, number>();
		tallies.set(kecamatanGid, tally.set(code, (tally.get(code) ?? 0) + 1));
	});
	return gadm.desa.map(({ kecamatanGid }, village) => {
		const votes = new Map(evidence[village]?.votes);
		const successor = leader(tallies.get(kecamatanGid) ?? new Map())?.code;
		if (successor) votes.set(successor, (votes.get(successor) ?? 0) + SUCCESSOR_VOTES);
		return votes;
	});
}

function askNeighbours(
	{ gadm, mosaic, scopes, evidence }: AssignmentSources,
	ballots: readonly ReadonlyMap<AreaCode, number>[],
	labels: Label[],
	isClear: readonly boolean[],
): void {
	for (let round = 0; round < ROUNDS; round++) {
		const before = [...labels];
		gadm.desa.forEach(({ kabkotaGid }, village) => {
			if (isClear[village]) return;
			const neighbours = mosaic.neighbours[village] ?? [];
			const borderKm = neighbours.reduce((sum, { sharedKm }) => sum + sharedKm, 0);
			const votes = new Map(ballots[village]);
			for (const neighbour of neighbours) {
				const label = before[neighbour.village];
				if (!label) continue;
				const inScope = scopes.get(kabkotaGid)?.all.includes(kabkotaOf(label));
				if (!inScope && !evidence[village]?.votes.has(label)) continue;
				const trust = isClear[neighbour.village] ? 1 : 0.5;
				const share = (trust * neighbour.sharedKm) / borderKm;
				votes.set(label, (votes.get(label) ?? 0) + NEIGHBOUR_VOTES * share);
			}
			labels[village] = leader(votes)?.code ?? null;
		});
	}
}

function followNearest(
	{ gadm, mosaic }: AssignmentSources,
	labels: Label[],
	reasons: AssignmentReason[],
): void {
	const known = [...labels];
	gadm.desa.forEach((village, number) => {
		if (known[number]) return;
		let nearestKm = Infinity;
		gadm.desa.forEach((other, otherNumber) => {
			if (!known[otherNumber] || other.kabkotaGid !== village.kabkotaGid) return;
			const km = mosaic.distanceKm(otherNumber, mosaic.anchors[number] ?? [0, 0]);
			if (km >= nearestKm) return;
			nearestKm = km;
			labels[number] = known[otherNumber];
			reasons[number] = 'nearest';
		});
	});
}

/** Groups of adjoining villages with one label, the largest of each kecamatan first. */
export function findComponents(
	mosaic: VillageMosaic,
	labels: readonly Label[],
): Map<AreaCode, number[][]> {
	const components = new Map<AreaCode, number[][]>();
	const seen = new Set<number>();
	labels.forEach((label, start) => {
		if (!label || seen.has(start)) return;
		const members = [start];
		seen.add(start);
		for (const member of members) {
			for (const { village } of mosaic.neighbours[member] ?? []) {
				if (seen.has(village) || labels[village] !== label) continue;
				seen.add(village);
				members.push(village);
			}
		}
		components.set(label, [...(components.get(label) ?? []), members]);
	});
	const areaKm2 = (members: readonly number[]): number =>
		members.reduce((sum, village) => sum + (mosaic.areaKm2[village] ?? 0), 0);
	for (const list of components.values()) list.sort((a, b) => areaKm2(b) - areaKm2(a));
	return components;
}

/** Gives stray pieces to the kecamatan they share most border with, unless evidence is firm. */
function dissolveExclaves(
	{ gadm, mosaic, scopes, evidence }: AssignmentSources,
	labels: Label[],
	reasons: AssignmentReason[],
): void {
	for (const [label, [, ...strays]] of findComponents(mosaic, labels)) {
		for (const members of strays) {
			const firm = members.some((v) => (evidence[v]?.votes.get(label) ?? 0) >= FIRM_VOTES);
			if (firm) continue;
			const border = new Map<AreaCode, number>();
			for (const member of members) {
				const scope = scopes.get(gadm.desa[member]?.kabkotaGid ?? '');
				for (const { village, sharedKm } of mosaic.neighbours[member] ?? []) {
					const other = labels[village];
					if (!other || other === label || !scope?.all.includes(kabkotaOf(other))) continue;
					border.set(other, (border.get(other) ?? 0) + sharedKm);
				}
			}
			const host = leader(border)?.code;
			if (!host) continue;
			for (const member of members) {
				labels[member] = host;
				reasons[member] = 'exclave';
			}
		}
	}
}

/** Gives each kecamatan without a polygon the village that speaks most for it, if one can be spared. */
function giveLastPolygons(
	{ hierarchy, evidence }: AssignmentSources,
	labels: Label[],
	reasons: AssignmentReason[],
): void {
	const counts = new Map<Label, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	for (const { code } of hierarchy.kecamatan) {
		if (counts.has(code)) continue;
		let best: { village: number; gain: number } | null = null;
		evidence.forEach(({ votes, names, points }, village) => {
			const holder = labels[village] ?? null;
			const own = votes.get(code) ?? 0;
			const name = names.get(code);
			const isPlaced = points.has(code) || (name && nameVotes(name) >= PLACED_NAME_VOTES);
			if (own < LAST_POLYGON_VOTES || !isPlaced || (counts.get(holder) ?? 0) < 2) return;
			const gain = own - (holder ? (votes.get(holder) ?? 0) : 0);
			if (!best || gain > best.gain) best = { village, gain };
		});
		const chosen = best as { village: number; gain: number } | null;
		if (!chosen) continue;
		const holder = labels[chosen.village] ?? null;
		counts.set(holder, (counts.get(holder) ?? 0) - 1);
		counts.set(code, 1);
		labels[chosen.village] = code;
		reasons[chosen.village] = 'last-polygon';
	}
}
