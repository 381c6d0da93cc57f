import type { AreaCode } from '../../src/core/model/area.ts';
import type { KabkotaScope } from './match-kabkota.ts';
import { nameKeys, nameSimilarity, softNameKey } from './name-key.ts';
import type { GadmKecamatan } from './read-gadm.ts';
import type { Hierarchy } from './read-hierarchy.ts';

/** How two names were found to be the same; `fuzzy` ones belong on the review list. */
export type NameGrade = 'exact' | 'soft' | 'fuzzy';

/** Which kecamatan of today carries the name of a GADM kecamatan. */
export interface KecamatanMatch {
	readonly code: AreaCode;
	readonly grade: NameGrade;
}

/** Likeness from which different spellings are taken as one name. */
export const FUZZY_LIKENESS = 0.84;

const GRADES: readonly NameGrade[] = ['exact', 'soft', 'fuzzy'];

/**
 * Finds each GADM kecamatan by name among the kecamatan of its kabupaten's scope.
 *
 * Exact names are given out first, then soft ones, then fuzzy ones, so that a likeness never takes
 * what a true name could claim. One of today's is given to one of GADM's only.
 *
 * @param formerNames  older names of today's kecamatan, tried beside the current one
 * @returns            matches by GADM id; kecamatan that are gone or renamed beyond likeness are absent
 */
export function matchKecamatan(
	gadm: readonly GadmKecamatan[],
	scopes: ReadonlyMap<string, KabkotaScope>,
	hierarchy: Hierarchy,
	formerNames: ReadonlyMap<AreaCode, string>,
): Map<string, KecamatanMatch> {
	const keysByCode = new Map(
		hierarchy.kecamatan.map(({ code, name }) => {
			const former = formerNames.get(code);
			return [code, [...nameKeys(name), ...(former ? nameKeys(former) : [])]] as const;
		}),
	);
	const matches = new Map<string, KecamatanMatch>();
	const taken = new Set<AreaCode>();
	for (const grade of GRADES) {
		for (const kecamatan of gadm) {
			const scope = scopes.get(kecamatan.kabkotaGid);
			if (!scope || matches.has(kecamatan.gid)) continue;
			const keys = nameKeys(kecamatan.name);
			let best: AreaCode | null = null;
			let bestLikeness = 0;
			for (const kabkota of scope.all) {
				for (const { code } of hierarchy.childrenByCode.get(kabkota) ?? []) {
					if (taken.has(code)) continue;
					const likeness = likenessOf(keys, keysByCode.get(code) ?? [], grade);
					if (likeness <= bestLikeness) continue;
					best = code;
					bestLikeness = likeness;
				}
			}
			if (!best) continue;
			matches.set(kecamatan.gid, { code: best, grade });
			taken.add(best);
		}
	}
	return matches;
}

/** 1 for names equal at `exact` or `soft` grade, the likeness itself at `fuzzy`, else 0. */
export function likenessOf(a: readonly string[], b: readonly string[], grade: NameGrade): number {
	let best = 0;
	for (const x of a) {
		for (const y of b) {
			if (grade === 'exact' && x === y) return 1;
			if (grade === 'soft' && softNameKey(x) === softNameKey(y)) return 1;
			if (grade === 'fuzzy') best = Math.max(best, nameSimilarity(x, y));
		}
	}
	return best >= FUZZY_LIKENESS ? best : 0;
}
