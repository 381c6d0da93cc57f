import type { AreaCode } from '../../src/core/model/area.ts';
import { RENAMED_KABKOTA, SPLIT_KABKOTA } from './kabkota-changes.ts';
import { nameKey } from './name-key.ts';
import type { GadmKabkota } from './read-gadm.ts';
import type { NamedArea } from './read-hierarchy.ts';

/** Today's kabupaten and kota that villages of one GADM kabupaten may belong to. */
export interface KabkotaScope {
	/** The one that kept its name. */
	readonly own: AreaCode;
	/** `own` first, then those split from it. */
	readonly all: readonly AreaCode[];
}

/**
 * Finds each GADM kabupaten in today's list: by kind and name, else in the table of renamings.
 *
 * Kind and name together are unique in the country, so no provinsi is needed, which spares us
 * those that were split.
 *
 * @returns scopes by GADM id; GADM's five lakes at this level are absent
 * @throws Error when two claim one code, or one of today's can get no village at all
 */
export function matchKabkota(
	gadm: readonly GadmKabkota[],
	today: readonly NamedArea[],
): Map<string, KabkotaScope> {
	const codeByName = new Map(today.map((area) => [kindAndNameKey(area.name), area.code]));
	const scopes = new Map<string, KabkotaScope>();
	const owned = new Set<AreaCode>();
	const reached = new Set<AreaCode>();
	for (const kabkota of gadm) {
		const own = RENAMED_KABKOTA[kabkota.name] ?? findByName(kabkota, codeByName);
		if (!own) continue;
		if (owned.has(own)) throw new Error(`two GADM kabupaten claim ${own}`);
		const children = SPLIT_KABKOTA.filter(([, parent]) => parent === own).map(([child]) => child);
		owned.add(own);
		[own, ...children].forEach((code) => reached.add(code));
		scopes.set(kabkota.gid, { own, all: [own, ...children] });
	}
	const missed = today.filter((area) => !reached.has(area.code));
	if (missed.length)
		throw new Error(`no GADM villages for ${missed.map((m) => m.name).join(', ')}`);
	return scopes;
}

function findByName(kabkota: GadmKabkota, codes: ReadonlyMap<string, AreaCode>): AreaCode | null {
	const kota = kabkota.name.replace(/^Kota(?=[A-Z])/, '');
	if (kabkota.kind === 'kota') return codes.get(`kota ${nameKey(kota)}`) ?? null;
	const kabupaten = codes.get(`kabupaten ${nameKey(kabkota.name)}`);
	// GADM gives no kind to the five of Kalimantan Utara; Tarakan is a kota.
	return kabupaten ?? (kabkota.kind ? null : (codes.get(`kota ${nameKey(kota)}`) ?? null));
}

function kindAndNameKey(name: string): string {
	const kind = name.startsWith('Kota ') ? 'kota' : 'kabupaten';
	return `${kind} ${nameKey(name.replace(/^(?:Kabupaten|Kota) (?:Administrasi )?/, ''))}`;
}
