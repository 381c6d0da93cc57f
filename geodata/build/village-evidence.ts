import type { AreaCode } from '../../src/core/model/area.ts';
import type { KabkotaScope } from './match-kabkota.ts';
import type { KecamatanMatch } from './match-kecamatan.ts';
import type { Gadm } from './read-gadm.ts';
import { kabkotaOf, type Hierarchy } from './read-hierarchy.ts';
import type { VillagePoint } from './read-village-points.ts';
import type { VillageMosaic } from './village-mosaic.ts';
import { hasSameName, type NameCandidate } from './village-names.ts';

/**
 * What speaks for a GADM village lying in a kecamatan of today, in votes.
 *
 * Three independent sources are asked: the village's name in the list of today, where the point of
 * the village so named lies, and the old kecamatan's own name. Names alone err where a name is
 * common, points alone where they were guessed (in Papua 42 % fall inside their village, elsewhere
 * 52 to 96 %); where both agree they hardly ever do.
 */
const VOTES = {
	name: { exact: 3, soft: 2, fuzzy: 1.5 },
	/** Added to a name for the distance of that village's point from the polygon. */
	distance: [
		{ withinKm: 1, votes: 2 },
		{ withinKm: 3, votes: 1 },
		{ withinKm: 10, votes: 0 },
		{ withinKm: 30, votes: -1 },
		{ withinKm: Infinity, votes: -3 },
	],
	/**
	 * A point of the kecamatan lies in the polygon, whatever the names; or several do. In Papua
	 * villages were split and renamed so often since 2011 that a point says as much as a name.
	 */
	points: { one: 1.5, many: 2 },
	pointsInPapua: { one: 3, many: 4 },
	/** A point in the polygon, with the polygon's name, from a kabupaten out of scope: a moved border. */
	namedPointElsewhere: 5,
	/** The old kecamatan still exists by name. */
	sameKecamatan: { exact: 1.5, soft: 1.5, fuzzy: 1 },
} as const;

/** What was found about one GADM village. */
export interface VillageEvidence {
	/** Votes by kecamatan of today, all above 0. */
	readonly votes: ReadonlyMap<AreaCode, number>;
	/** The best name found in each kecamatan. */
	readonly names: ReadonlyMap<AreaCode, AcceptedName>;
	/** Kecamatan with a point in the polygon, and how many. */
	readonly points: ReadonlyMap<AreaCode, number>;
}

/** A name taken as the village's own, and where its point lies. */
export interface AcceptedName extends NameCandidate {
	/** Distance of that village's point from the polygon; null without a point of its own. */
	readonly distanceKm: number | null;
}

/** What evidence is gathered from. */
export interface EvidenceSources {
	readonly gadm: Gadm;
	readonly hierarchy: Hierarchy;
	readonly mosaic: VillageMosaic;
	readonly points: readonly VillagePoint[];
	readonly scopes: ReadonlyMap<string, KabkotaScope>;
	readonly kecamatan: ReadonlyMap<string, KecamatanMatch>;
	readonly candidates: readonly (readonly NameCandidate[])[];
}

/**
 * Counts the votes of every GADM village.
 *
 * @returns evidence in the order of `gadm.desa`; `votes` is empty where nothing is known
 */
export function gatherEvidence(sources: EvidenceSources): VillageEvidence[] {
	const { gadm, mosaic, scopes, kecamatan } = sources;
	const points = sources.points.filter((point) => !point.shared);
	const pointByDesa = new Map(points.map((point) => [point.desa, point]));
	const pointsByVillage = gadm.desa.map((): VillagePoint[] => []);
	for (const point of points) {
		const village = mosaic.villageAt(point.lngLat);
		if (village !== null) pointsByVillage[village]?.push(point);
	}
	return gadm.desa.map((village, number) => {
		const scope = scopes.get(village.kabkotaGid);
		if (!scope) throw new Error(`${village.name} lies in a GADM kabupaten that matched nothing`);
		const votes = new Map<AreaCode, number>();
		const add = (code: AreaCode, count: number): void => {
			votes.set(code, (votes.get(code) ?? 0) + count);
		};
		const names = new Map<AreaCode, AcceptedName>();
		for (const candidate of sources.candidates[number] ?? []) {
			const place = pointByDesa.get(candidate.desa.code);
			const distanceKm = place ? mosaic.distanceKm(number, place.lngLat) : null;
			const name = { ...candidate, distanceKm };
			const rival = names.get(candidate.kecamatan);
			if (!rival || nameVotes(name) > nameVotes(rival)) names.set(candidate.kecamatan, name);
		}
		for (const [code, name] of names) add(code, Math.max(0, nameVotes(name)));
		const inside = new Map<AreaCode, number>();
		for (const point of pointsByVillage[number] ?? []) {
			const inScope = scope.all.includes(kabkotaOf(point.kecamatan));
			const desa = point.desa ? sources.hierarchy.byCode.get(point.desa) : undefined;
			if (!inScope && !(desa && hasSameName(village, desa))) continue;
			if (!inScope) add(point.kecamatan, VOTES.namedPointElsewhere);
			inside.set(point.kecamatan, (inside.get(point.kecamatan) ?? 0) + 1);
		}
		for (const [code, count] of inside) {
			const { one, many } = isInPapua(code) ? VOTES.pointsInPapua : VOTES.points;
			add(code, count > 1 ? many : one);
		}
		const own = kecamatan.get(village.kecamatanGid);
		if (own) add(own.code, VOTES.sameKecamatan[own.grade]);
		for (const [code, count] of votes) if (count <= 0) votes.delete(code);
		return { votes, names, points: inside };
	});
}

/** The votes of one name: its grade, and how far its point is. */
export function nameVotes(name: AcceptedName): number {
	const votes = VOTES.name[name.grade];
	if (name.distanceKm === null) return votes;
	const distance = name.distanceKm;
	return votes + (VOTES.distance.find((step) => distance <= step.withinKm)?.votes ?? 0);
}

/** Whether an area lies in one of the six provinsi of Papua, whose codes begin with 9. */
export function isInPapua(code: AreaCode): boolean {
	return code.startsWith('9');
}
