import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { AreaCode } from '../../src/core/model/area.ts';
import { matchKabkota } from './match-kabkota.ts';
import { matchKecamatan } from './match-kecamatan.ts';
import { REPOSITORY } from './pack-paths.ts';
import { readGadm } from './read-gadm.ts';
import { kabkotaOf, readHierarchy } from './read-hierarchy.ts';
import { readVillagePoints } from './read-village-points.ts';

/** Committed table of kabkota codes, with their BPS codes of 2020. */
const KABKOTA_CODES = join(REPOSITORY, 'geodata/codes/kabkota.csv');

/**
 * Derives the table of kecamatan codes: `kemendagri,name,bps_2020`, in code order.
 *
 * GADM's CC_3 is the BPS code of about 2011. It is taken over where the kecamatan carries the same
 * name today (exactly or in another spelling, never by mere likeness), and where its first four
 * digits are the kabupaten's BPS code of 2020. That leaves out all kecamatan that were renumbered
 * because their kabupaten was split. A missing code costs a question, a wrong one a wrong map.
 *
 * @returns CSV text with a line end at the end; `bps_2020` empty where unknown
 * @throws Error when two kecamatan would get one code
 */
export function writeKecamatanTable(): string {
	const gadm = readGadm();
	const hierarchy = readHierarchy();
	const { formerNames } = readVillagePoints(hierarchy);
	const scopes = matchKabkota(gadm.kabkota, hierarchy.kabkota);
	const matches = matchKecamatan(gadm.kecamatan, scopes, hierarchy, formerNames);
	const bpsByKabkota = readKabkotaBps();
	const bpsByCode = new Map<AreaCode, string>();
	const codeByBps = new Map<string, AreaCode>();
	for (const { gid, bps } of gadm.kecamatan) {
		const match = matches.get(gid);
		if (!match || !bps || match.grade === 'fuzzy') continue;
		if (bpsByKabkota.get(kabkotaOf(match.code)) !== bps.slice(0, 4)) continue;
		const rival = codeByBps.get(bps);
		if (rival) throw new Error(`${rival} and ${match.code} would both be ${bps}`);
		codeByBps.set(bps, match.code);
		bpsByCode.set(match.code, bps);
	}
	const data = hierarchy.kecamatan.map(({ code, name }) => [code, name, bpsByCode.get(code) ?? '']);
	const fields = ['kemendagri', 'name', 'bps_2020'];
	return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

function readKabkotaBps(): Map<string, string> {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(KABKOTA_CODES, 'utf8'), {
		header: true,
		skipEmptyLines: true,
	});
	return new Map(data.map((row) => [row['kemendagri'] ?? '', row['bps_2020'] ?? '']));
}
