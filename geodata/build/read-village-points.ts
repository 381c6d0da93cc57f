import { readFileSync } from 'node:fs';
import type { AreaCode } from '../../src/core/model/area.ts';
import { areaCodeFromDigits, parseAreaCode, parentOfCode } from '../../src/core/area/area-code.ts';
import { nameKey, nameKeys, nameSimilarity } from './name-key.ts';
import { packageFile } from './pack-paths.ts';
import type { Hierarchy, NamedArea } from './read-hierarchy.ts';

/** Where a village lies, with the kecamatan of today it belongs to. */
export interface VillagePoint {
	readonly lngLat: readonly [number, number];
	readonly kecamatan: AreaCode;
	/** The village of today, null where only its kecamatan could be told. */
	readonly desa: AreaCode | null;
	/** Whether several villages were given this very place, so that it is a guess. */
	readonly shared: boolean;
}

/** The village points, and the older kecamatan names they carry. */
export interface VillagePoints {
	readonly points: readonly VillagePoint[];
	/** Names of 2020 that differ from today's, by today's code. */
	readonly formerNames: ReadonlyMap<AreaCode, string>;
}

interface GeografisRow {
	readonly code: string;
	readonly city: string;
	readonly district: string;
	readonly village: string;
	readonly latitude: number;
	readonly longitude: number;
}

/** Likeness below which two kecamatan names of one Papuan kabupaten are not taken as the same. */
const SAME_NAME = 0.75;

/**
 * Reads npm `geografis` (points with codes of 2020) into the hierarchy of today.
 *
 * Outside Papua the codes still hold. The provinsi of Papua were renumbered in 2022, so there the
 * kabupaten and the kecamatan are found by name; six spellings differ.
 *
 * @returns points in the order of the file; those whose kecamatan is unknown are left out
 */
export function readVillagePoints(hierarchy: Hierarchy): VillagePoints {
	const rows = JSON.parse(
		readFileSync(packageFile('geografis', 'data/json/data.json'), 'utf8'),
	) as GeografisRow[];
	const kabkotaByName = new Map(hierarchy.kabkota.map((area) => [nameKey(area.name), area]));
	const placeCounts = new Map<string, number>();
	for (const row of rows) {
		const place = `${row.longitude},${row.latitude}`;
		placeCounts.set(place, (placeCounts.get(place) ?? 0) + 1);
	}
	const formerNames = new Map<AreaCode, string>();
	const points: VillagePoint[] = [];
	for (const row of rows) {
		const found = /^9[12]/.test(row.code)
			? findInPapua(row, hierarchy, kabkotaByName)
			: findByCode(row, hierarchy);
		if (!found) continue;
		const name = hierarchy.byCode.get(found.kecamatan)?.name ?? '';
		const code = parentOfCode(parseAreaCode(row.code) ?? found.kecamatan);
		const renamed = /^9/.test(found.kecamatan) || code === found.kecamatan;
		if (renamed && nameKey(name) !== nameKey(row.district)) {
			formerNames.set(found.kecamatan, row.district);
		}
		points.push({
			lngLat: [row.longitude, row.latitude],
			...found,
			shared: (placeCounts.get(`${row.longitude},${row.latitude}`) ?? 0) > 1,
		});
	}
	return { points, formerNames };
}

type Found = Pick<VillagePoint, 'kecamatan' | 'desa'>;

/** The same village code, if its name has not changed places; else the name; else the kecamatan. */
function findByCode(row: GeografisRow, hierarchy: Hierarchy): Found | null {
	const code = parseAreaCode(row.code);
	const kecamatan = code && parentOfCode(code);
	const kabkota = kecamatan && parentOfCode(kecamatan);
	if (!code || !kecamatan || !kabkota) return null;
	const same = hierarchy.byCode.get(code);
	if (same && nameSimilarity(nameKey(same.name), nameKey(row.village)) >= SAME_NAME) {
		return { kecamatan, desa: code };
	}
	const named = (hierarchy.childrenByCode.get(kabkota) ?? [])
		.flatMap((area) => hierarchy.childrenByCode.get(area.code) ?? [])
		.filter((area) => nameKey(area.name) === nameKey(row.village));
	const [only] = named;
	if (only && named.length === 1) {
		return { kecamatan: parentOfCode(only.code) ?? kecamatan, desa: only.code };
	}
	return hierarchy.byCode.has(kecamatan) ? { kecamatan, desa: same ? code : null } : null;
}

function findInPapua(
	row: GeografisRow,
	hierarchy: Hierarchy,
	kabkotaByName: ReadonlyMap<string, NamedArea>,
): Found | null {
	const kabkota = kabkotaByName.get(nameKey(row.city));
	if (!kabkota) return null;
	const kecamatan = findByName(row.district, hierarchy.childrenByCode.get(kabkota.code) ?? []);
	if (!kecamatan) return null;
	const children = hierarchy.childrenByCode.get(kecamatan.code) ?? [];
	const numbered = areaCodeFromDigits(kecamatan.code.replaceAll('.', '') + row.code.slice(-4));
	const desa =
		children.find((area) => nameKey(area.name) === nameKey(row.village)) ??
		children.find((area) => area.code === numbered);
	return { kecamatan: kecamatan.code, desa: desa?.code ?? null };
}

function findByName(name: string, areas: readonly NamedArea[]): NamedArea | null {
	const keys = nameKeys(name);
	let best: NamedArea | null = null;
	let bestLikeness = SAME_NAME;
	for (const area of areas) {
		for (const a of nameKeys(area.name)) {
			for (const b of keys) {
				const likeness = nameSimilarity(a, b);
				if (likeness < bestLikeness || (likeness === bestLikeness && best)) continue;
				best = area;
				bestLikeness = likeness;
			}
		}
	}
	return best;
}
