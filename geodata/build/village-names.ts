import type { AreaCode } from '../../src/core/model/area.ts';
import { parentOfCode } from '../../src/core/area/area-code.ts';
import type { KabkotaScope } from './match-kabkota.ts';
import {
	FUZZY_LIKENESS,
	likenessOf,
	type KecamatanMatch,
	type NameGrade,
} from './match-kecamatan.ts';
import { nameKeys, softNameKey } from './name-key.ts';
import type { Gadm, GadmDesa } from './read-gadm.ts';
import { kabkotaOf, type Hierarchy, type NamedArea } from './read-hierarchy.ts';

/** A village of today whose name a GADM village may carry. */
export interface NameCandidate {
	readonly desa: NamedArea;
	readonly kecamatan: AreaCode;
	readonly grade: NameGrade;
}

/** Exact keys shorter than this are too short for a likeness to mean anything. */
const SHORTEST_FUZZY_KEY = 4;

/**
 * For each GADM village, the villages of today with its name, within its kabupaten's scope.
 *
 * Exact names first; only without any, soft ones; only without those, the single likeliest. A
 * village of today that is found under its own kecamatan is spoken for, and is no candidate
 * elsewhere: otherwise every Sukamaju would draw on every other.
 *
 * @param kecamatan  the kecamatan of today that carry an old kecamatan's name, by GADM id
 * @returns          lists in the order of `gadm.desa`; empty for forest and for unknown names
 */
export function findNameCandidates(
	gadm: Gadm,
	hierarchy: Hierarchy,
	scopes: ReadonlyMap<string, KabkotaScope>,
	kecamatan: ReadonlyMap<string, KecamatanMatch>,
): NameCandidate[][] {
	const indexes = indexVillages(hierarchy);
	const spokenFor = findSpokenFor(gadm, indexes, kecamatan);
	const oldKecamatan = new Set([...kecamatan.values()].map((match) => match.code));
	return gadm.desa.map((village, number) => {
		const scope = scopes.get(village.kabkotaGid);
		if (!scope || village.forest) return [];
		const keys = nameKeys(village.name);
		const isFree = (desa: NamedArea): boolean => (spokenFor.get(desa.code) ?? number) === number;
		for (const grade of ['exact', 'soft'] as const) {
			const found = new Set<NamedArea>();
			for (const kabkota of scope.all) {
				for (const key of keys) {
					const sought = grade === 'soft' ? softNameKey(key) : key;
					for (const desa of indexes.get(kabkota)?.[grade].get(sought) ?? []) {
						if (isFree(desa)) found.add(desa);
					}
				}
			}
			if (found.size) return [...found].map((desa) => toCandidate(desa, grade));
		}
		// A likeness counts in the village's own kecamatan and in new ones, not in its old neighbours.
		const own = kecamatan.get(village.kecamatanGid)?.code;
		const places = scope.all
			.flatMap((kabkota) => hierarchy.childrenByCode.get(kabkota) ?? [])
			.filter(({ code }) => code === own || !oldKecamatan.has(code))
			.flatMap(({ code }) => hierarchy.childrenByCode.get(code) ?? [])
			.filter((desa) => !spokenFor.has(desa.code));
		const likeliest = findLikeliest(keys, places);
		return likeliest ? [toCandidate(likeliest, 'fuzzy')] : [];
	});
}

/** Whether a GADM village and a village of today have an exact key in common. */
export function hasSameName(village: GadmDesa, desa: NamedArea): boolean {
	return !village.forest && likenessOf(nameKeys(village.name), nameKeys(desa.name), 'exact') === 1;
}

interface NameIndex {
	readonly exact: Map<string, NamedArea[]>;
	readonly soft: Map<string, NamedArea[]>;
}

function indexVillages(hierarchy: Hierarchy): Map<AreaCode, NameIndex> {
	const indexes = new Map<AreaCode, NameIndex>(
		hierarchy.kabkota.map(({ code }) => [code, { exact: new Map(), soft: new Map() }]),
	);
	for (const desa of hierarchy.desa) {
		const index = indexes.get(kabkotaOf(desa.code));
		for (const key of nameKeys(desa.name)) {
			addTo(index?.exact, key, desa);
			addTo(index?.soft, softNameKey(key), desa);
		}
	}
	return indexes;
}

function addTo(index: Map<string, NamedArea[]> | undefined, key: string, desa: NamedArea): void {
	const list = index?.get(key);
	if (!list) index?.set(key, [desa]);
	else if (!list.includes(desa)) list.push(desa);
}

/** Villages of today whose exact name a GADM village of the same kecamatan carries: which one. */
function findSpokenFor(
	gadm: Gadm,
	indexes: ReadonlyMap<AreaCode, NameIndex>,
	kecamatan: ReadonlyMap<string, KecamatanMatch>,
): Map<AreaCode, number> {
	const spokenFor = new Map<AreaCode, number>();
	gadm.desa.forEach((village, number) => {
		const own = kecamatan.get(village.kecamatanGid)?.code;
		if (!own || village.forest) return;
		for (const key of nameKeys(village.name)) {
			for (const { code } of indexes.get(kabkotaOf(own))?.exact.get(key) ?? []) {
				if (parentOfCode(code) === own && !spokenFor.has(code)) spokenFor.set(code, number);
			}
		}
	});
	return spokenFor;
}

function findLikeliest(keys: readonly string[], desa: readonly NamedArea[]): NamedArea | null {
	const longKeys = keys.filter((key) => key.length >= SHORTEST_FUZZY_KEY);
	let best: NamedArea | null = null;
	let bestLikeness = 0;
	for (const area of desa) {
		const likeness = likenessOf(nameKeys(area.name), longKeys, 'fuzzy');
		if (likeness < FUZZY_LIKENESS || likeness <= bestLikeness) continue;
		best = area;
		bestLikeness = likeness;
	}
	return best;
}

function toCandidate(desa: NamedArea, grade: NameGrade): NameCandidate {
	const kecamatan = parentOfCode(desa.code);
	if (!kecamatan) throw new RangeError(`"${desa.code}" is not the code of a desa`);
	return { desa, kecamatan, grade };
}
