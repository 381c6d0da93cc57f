import Papa from 'papaparse';
import type { AssignedHierarchy } from './assign-hierarchy.ts';
import type { Gadm } from './read-gadm.ts';
import type { Hierarchy } from './read-hierarchy.ts';

/**
 * Everything that was decided by likeness, for a person to read over.
 *
 * `kecamatan` and `desa`: GADM's spelling was taken as today's name though they differ.
 * `last-polygon`: the only polygon a kecamatan got, taken from another one.
 * `exclave`, `nearest`: a village that followed its surroundings against or without evidence.
 *
 * @returns CSV `kind,code,name,gadm_name,gadm_kecamatan,distance_km`, in order of kind and code;
 *          the distance is between the polygon and the point of the village so named
 */
export function writeReviewList(
	gadm: Gadm,
	hierarchy: Hierarchy,
	{ assignments, evidence, kecamatan }: AssignedHierarchy,
): string {
	const nameOf = (code: string): string => hierarchy.byCode.get(code as never)?.name ?? '';
	const oldName = new Map(gadm.kecamatan.map(({ gid, name }) => [gid, name]));
	const rows: Row[] = [];
	for (const { gid, name } of gadm.kecamatan) {
		const match = kecamatan.get(gid);
		if (!match || match.grade === 'exact') continue;
		rows.push(['kecamatan', match.code, nameOf(match.code), name, name, '']);
	}
	gadm.desa.forEach(({ name, kecamatanGid }, village) => {
		const assignment = assignments[village];
		if (!assignment) return;
		const { kecamatan: code, reason } = assignment;
		const place = oldName.get(kecamatanGid) ?? '';
		const accepted = evidence[village]?.names.get(code);
		if (accepted?.grade === 'fuzzy') {
			const distance = accepted.distanceKm?.toFixed(0) ?? '';
			rows.push(['desa', accepted.desa.code, accepted.desa.name, name, place, distance]);
		}
		if (reason !== 'votes' && reason !== 'neighbours') {
			rows.push([reason, code, nameOf(code), name, place, '']);
		}
	});
	rows.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a[3], b[3]));
	const fields = ['kind', 'code', 'name', 'gadm_name', 'gadm_kecamatan', 'distance_km'];
	return Papa.unparse({ fields, data: rows }, { newline: '\n' }) + '\n';
}

type Row = [
	kind: string,
	code: string,
	name: string,
	gadmName: string,
	gadmKecamatan: string,
	distanceKm: string,
];

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
