import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import { lineageFromRows } from '../../../src/core/area/area-split.ts';
import {
	kabkotaFromRows,
	kecamatanFromRows,
	provinsiFromRows,
	type TextRow,
} from '../../../src/core/area/area-tables.ts';
import type { Gazetteer } from '../../../src/core/join/area-context.ts';
import { REPOSITORY } from '../pack-paths.ts';

/** The hierarchy that tables are joined to, from `geodata/codes`. */
export function loadGazetteer(): Gazetteer {
	return {
		registry: new AreaRegistry([
			...provinsiFromRows(readCodes('provinsi')),
			...kabkotaFromRows(readCodes('kabkota')),
			...kecamatanFromRows(readCodes('kecamatan')),
		]),
		lineage: lineageFromRows(readCodes('area-splits')),
	};
}

function readCodes(table: string): TextRow[] {
	const text = readFileSync(join(REPOSITORY, 'geodata/codes', `${table}.csv`), 'utf8');
	return Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true }).data;
}
