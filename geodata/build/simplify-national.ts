import { join } from 'node:path';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { runMapshaper } from './run-mapshaper.ts';
import { readTopology, writeTopology } from './shape-kecamatan.ts';
import { geometriesOf, geometryAreasKm2, polygonArcsOf } from './topology-areas.ts';

/**
 * How coarse a kecamatan may be drawn nationally: the interval of weighted Visvalingam, metres.
 *
 * It grows with the side of a square of the same area, so that a town keeps a shape as telling as
 * a forest's; between a floor and a ceiling. Chosen so that both national files stay 3 % and more
 * under their limits.
 */
export const INTERVAL = { perSideKm: 40, floor: 100, ceiling: 640, step: 20 } as const;

/** A kabupaten further off its true area than this is drawn in full, percent. */
const KABKOTA_TOLERANCE = 3;

/** A kecamatan further off its true area than this is drawn in full, percent. */
const KECAMATAN_TOLERANCE = 15;

/** Exempting a few areas can only help others, so two rounds settle; the rest is a safeguard. */
const ROUNDS = 4;

/** The national topologies, unquantised, and how far they are off. */
export interface NationalShapes {
	/** Objects `kabkota`, `provinsi`, `stateBorder` over arcs that end only where kabkota meet. */
	readonly kabkota: Topology;
	/** Objects `kecamatan`, `kabkota`, `provinsi`, `stateBorder` over shared arcs. */
	readonly kecamatan: Topology;
	/** Object `land`. */
	readonly context: Topology;
	/** Share by which each kabkota is off its full-detail area, percent, by code. */
	readonly kabkotaErrors: ReadonlyMap<string, number>;
	/** Kecamatan that are drawn in full nationally. */
	readonly exempt: readonly string[];
}

/**
 * Simplifies the kecamatan and joins them upward, so that all levels share their arcs.
 *
 * Small islands vanish first, so areas are measured and every kecamatan of a kabupaten that came
 * out too small is exempted. Land borders with neighbours keep full detail: there the detailed
 * files and the neighbours' land must meet.
 *
 * @param folder  working folder
 * @param mosaic  of `layContextLand`
 */
export async function simplifyNational(folder: string, mosaic: Topology): Promise<NationalShapes> {
	const trueKm2 = geometryAreasKm2(mosaic, 'kecamatan', codeOf);
	const exempt = new Set<string>();
	let kabkotaErrors = new Map<string, number>();
	for (let round = 0; round < ROUNDS; round++) {
		const objects = { ...mosaic.objects, intervals: groupByInterval(mosaic, trueKm2, exempt) };
		await writeTopology(join(folder, 'to-simplify.topo.json'), { ...mosaic, objects });
		await runMapshaper(folder, [
			...['-i', 'to-simplify.topo.json'],
			...['-simplify', 'target=intervals', 'variable', 'interval=metres', 'keep-shapes'],
			...['-o', 'simplified.topo.json', 'target=kecamatan,land', 'no-quantization'],
		]);
		const simplified = await readTopology(join(folder, 'simplified.topo.json'));
		const drawnKm2 = geometryAreasKm2(simplified, 'kecamatan', codeOf);
		kabkotaErrors = errorsByPrefix(trueKm2, drawnKm2, 5);
		const kecamatanErrors = errorsByPrefix(trueKm2, drawnKm2, 8);
		const before = exempt.size;
		for (const code of trueKm2.keys()) {
			const kabkotaError = kabkotaErrors.get(code.slice(0, 5)) ?? 0;
			const isOff =
				kabkotaError > KABKOTA_TOLERANCE || (kecamatanErrors.get(code) ?? 0) > KECAMATAN_TOLERANCE;
			if (isOff) exempt.add(code);
		}
		if (exempt.size === before) break;
	}
	const quiet = ['format=topojson', 'no-quantization'];
	await runMapshaper(folder, [
		...['-i', 'simplified.topo.json'],
		...['-filter', 'target=kecamatan', 'true', '+', 'name=ours'],
		...['-filter', 'target=land', 'true', '+', 'name=theirs'],
		...['-merge-layers', 'target=ours,theirs', 'force', 'name=pieces'],
		...['-innerlines', 'target=pieces', '+', 'name=stateBorder'],
		'where=!A.code != !B.code',
		...['-each', 'target=kecamatan', 'kabkota = code.slice(0, 5), provinsi = code.slice(0, 2)'],
		...['-dissolve', 'target=kecamatan', 'fields=kabkota', 'copy-fields=provinsi'],
		...['no-repair', '+', 'name=kabkota'],
		...['-dissolve', 'target=kabkota', 'fields=provinsi', 'no-repair', '+', 'name=provinsi'],
		...['-o', 'national-kabkota.topo.json', 'target=kabkota,provinsi,stateBorder', ...quiet],
		...['-o', 'national-kecamatan.topo.json', ...quiet],
		'target=kecamatan,kabkota,provinsi,stateBorder',
		...['-o', 'national-land.topo.json', 'target=land', ...quiet],
	]);
	return {
		kabkota: await readTopology(join(folder, 'national-kabkota.topo.json')),
		kecamatan: await readTopology(join(folder, 'national-kecamatan.topo.json')),
		context: await readTopology(join(folder, 'national-land.topo.json')),
		kabkotaErrors,
		exempt: [...exempt].sort(),
	};
}

/** The interval for an area of so many km², metres in whole steps; see {@link INTERVAL}. */
export function intervalMetres(areaKm2: number): number {
	const wanted = INTERVAL.perSideKm * Math.sqrt(areaKm2);
	const metres = Math.min(INTERVAL.ceiling, Math.max(INTERVAL.floor, wanted));
	return Math.round(metres / INTERVAL.step) * INTERVAL.step;
}

/**
 * The shapes of all kecamatan, one geometry per interval, and the neighbours' land in full.
 *
 * mapshaper measures the whole map again for every geometry whose interval it works out, so 29
 * take a second where 7,280 take half a minute.
 */
function groupByInterval(
	mosaic: Topology,
	areasKm2: ReadonlyMap<string, number>,
	exempt: ReadonlySet<string>,
): GeometryCollection {
	const groups = new Map<number, number[][][]>();
	const add = (metres: number, geometry: GeometryObject): void => {
		groups.set(metres, [...(groups.get(metres) ?? []), ...polygonArcsOf(geometry)]);
	};
	for (const geometry of geometriesOf(mosaic, 'kecamatan')) {
		const code = codeOf(geometry);
		add(exempt.has(code) ? 0 : intervalMetres(areasKm2.get(code) ?? 0), geometry);
	}
	for (const geometry of geometriesOf(mosaic, 'land')) add(0, geometry);
	return {
		type: 'GeometryCollection',
		geometries: [...groups].map(([metres, arcs]) => ({
			type: 'MultiPolygon',
			arcs,
			properties: { metres },
		})),
	};
}

function codeOf(geometry: GeometryObject): string {
	return String((geometry.properties as Record<string, unknown>)['code']);
}

/**
 * By how much areas differ, percent, summed by the first characters of their codes.
 *
 * @example errorsByPrefix(new Map([['31.01.01', 2], ['31.01.02', 2]]), new Map([['31.01.01', 3]]), 5)
 * // Map { '31.01' => 25 }
 */
export function errorsByPrefix(
	truth: ReadonlyMap<string, number>,
	drawn: ReadonlyMap<string, number>,
	length: number,
): Map<string, number> {
	const sums = new Map<string, { truth: number; drawn: number }>();
	for (const [code, area] of truth) {
		const sum = sums.get(code.slice(0, length)) ?? { truth: 0, drawn: 0 };
		sum.truth += area;
		sum.drawn += drawn.get(code) ?? 0;
		sums.set(code.slice(0, length), sum);
	}
	return new Map([...sums].map(([code, sum]) => [code, Math.abs(sum.drawn / sum.truth - 1) * 100]));
}
