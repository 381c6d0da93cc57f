import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AreaRegistry } from '../core/area/area-registry.ts';
import { lineageFromRows } from '../core/area/area-split.ts';
import {
	desaFromRows,
	kabkotaFromRows,
	kecamatanFromRows,
	provinsiFromRows,
	type TextRow,
} from '../core/area/area-tables.ts';
import type { Gazetteer } from '../core/join/area-context.ts';
import { readOwnCsv } from '../io/read-own-csv.ts';

const GEODATA = fileURLToPath(new URL('../../geodata', import.meta.url));

function readRows(...path: string[]): TextRow[] {
	return readOwnCsv(readFileSync(join(GEODATA, ...path), 'utf8'));
}

/**
 * The hierarchy from `geodata/codes`: provinsi, kab/kota, kecamatan and their splits.
 *
 * @throws Error when a table is missing or malformed: they are part of the repository
 */
export function loadGazetteer(): Gazetteer {
	return {
		registry: new AreaRegistry([
			...provinsiFromRows(readRows('codes', 'provinsi.csv')),
			...kabkotaFromRows(readRows('codes', 'kabkota.csv')),
			...kecamatanFromRows(readRows('codes', 'kecamatan.csv')),
		]),
		lineage: lineageFromRows(readRows('codes', 'area-splits.csv')),
	};
}

/**
 * The same hierarchy with the 83,762 desa of the built boundary pack.
 *
 * @returns null when the pack has not been built
 */
export function withDesa(gazetteer: Gazetteer): Gazetteer | null {
	const folder = join(GEODATA, 'boundaries', 'desa');
	if (!existsSync(folder)) return null;
	const desa = readdirSync(folder)
		.filter((file) => file.endsWith('.csv'))
		.sort()
		.flatMap((file) => desaFromRows(readRows('boundaries', 'desa', file)));
	return { ...gazetteer, registry: gazetteer.registry.with(desa) };
}
