import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { AreaCode } from '../../src/core/model/area.ts';
import { ancestorOfCode, parentOfCode, parseAreaCode } from '../../src/core/area/area-code.ts';
import { packageFile } from './pack-paths.ts';

/** An area of the hierarchy of record: its code and the name printed beside it. */
export interface NamedArea {
	readonly code: AreaCode;
	/** As idn-area-data prints it: `Kabupaten Bandung`, `Kota Bandung`, `Andir`. */
	readonly name: string;
}

/** The administrative hierarchy of 2025, each list in code order. */
export interface Hierarchy {
	readonly provinsi: readonly NamedArea[];
	readonly kabkota: readonly NamedArea[];
	readonly kecamatan: readonly NamedArea[];
	readonly desa: readonly NamedArea[];
	readonly byCode: ReadonlyMap<AreaCode, NamedArea>;
	readonly childrenByCode: ReadonlyMap<AreaCode, readonly NamedArea[]>;
}

/**
 * Kepmendagri 300.2.2-2138/2025 as npm `idn-area-data` gives it: 38 / 514 / 7,285 / 83,762.
 *
 * @throws Error when a code is malformed or its parent is missing
 */
export function readHierarchy(): Hierarchy {
	const provinsi = readAreas('provinces.csv');
	const kabkota = readAreas('regencies.csv');
	const kecamatan = readAreas('districts.csv');
	const desa = readAreas('villages.csv');
	const byCode = new Map<AreaCode, NamedArea>();
	const childrenByCode = new Map<AreaCode, NamedArea[]>();
	for (const area of [...provinsi, ...kabkota, ...kecamatan, ...desa]) {
		byCode.set(area.code, area);
		const parent = parentOfCode(area.code);
		if (!parent) continue;
		if (!byCode.has(parent)) throw new Error(`idn-area-data has ${area.code} but not its parent`);
		const siblings = childrenByCode.get(parent);
		if (siblings) siblings.push(area);
		else childrenByCode.set(parent, [area]);
	}
	return { provinsi, kabkota, kecamatan, desa, byCode, childrenByCode };
}

/** The kabupaten or kota a code lies in, for codes known to be of a kecamatan or desa. */
export function kabkotaOf(code: AreaCode): AreaCode {
	const kabkota = ancestorOfCode(code, 'kabkota');
	if (!kabkota) throw new RangeError(`kabkotaOf needs a code below provinsi, got "${code}"`);
	return kabkota;
}

function readAreas(file: string): NamedArea[] {
	const areas = readRows(file).map((row) => {
		const code = parseAreaCode(row['code'] ?? '');
		if (!code) throw new Error(`idn-area-data ${file} has the malformed code "${row['code']}"`);
		return { code, name: row['name'] ?? '' };
	});
	return areas.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readRows(file: string): Record<string, string>[] {
	const text = readFileSync(packageFile('idn-area-data', `data/${file}`), 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
