import type { PackManifest } from '../../src/core/geo/pack-manifest.ts';
import { parseAreaCode } from '../../src/core/area/area-code.ts';
import type { Topology } from 'topojson-specification';
import { errorsByPrefix } from './simplify-national.ts';
import { geometryAreasKm2, toDegrees } from './topology-areas.ts';

/** Areas of the geometries of one object of a pack's file, km², by code. */
export function areasByCode(topology: Topology, object: string): Map<string, number> {
	return geometryAreasKm2(toDegrees(topology), object, ({ id }) => String(id));
}

/**
 * How far each kabkota is off its full-detail area in the national file, percent, by code.
 *
 * @param national  the national kabkota file
 * @param details   the full-detail files of all provinsi
 */
export function kabkotaErrors(
	national: Topology,
	details: readonly Topology[],
): Map<string, number> {
	const truth = new Map(details.flatMap((detail) => [...areasByCode(detail, 'kabkota')]));
	return errorsByPrefix(truth, areasByCode(national, 'kabkota'), 5);
}

/**
 * Summary of errors for the manifest, rounded to hundredths of a percent.
 *
 * @throws Error when there are none
 */
export function summariseErrors(errors: ReadonlyMap<string, number>): PackManifest['areaError'] {
	const sorted = [...errors].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
	const at = (share: number): number => round(sorted[Math.floor((sorted.length - 1) * share)]?.[1]);
	const worst = sorted.at(-1);
	const code = worst && parseAreaCode(worst[0]);
	if (!worst || !code) throw new Error('there are no area errors to summarise');
	return {
		medianPercent: at(0.5),
		p95Percent: at(0.95),
		worst: { code, percent: round(worst[1]) },
	};
}

function round(percent = 0): number {
	return Math.round(percent * 100) / 100;
}
