import type { Position } from 'geojson';
import type { GeometryObject, MultiLineString, Topology } from 'topojson-specification';
import { mergeArcs } from 'topojson-client';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { PackFile } from '../../src/core/geo/pack-manifest.ts';
import {
	compactTopology,
	named,
	type FileObjects,
	type NamedGeometry,
} from './compact-topology.ts';
import { NEIGHBOURS } from './context-land.ts';
import { CONTEXT_TEXTS, detailTexts, nationalTexts } from './pack-texts.ts';
import { INTERVAL, type NationalShapes } from './simplify-national.ts';
import { geometriesOf, polygonArcsOf } from './topology-areas.ts';

/** Spacing of corners in the national files and the context, degrees (28 m). */
const NATIONAL_GRID = 0.00025;

/** Spacing of corners in the full-detail files, degrees: GADM's own four decimals (11 m). */
const DETAIL_GRID = 0.0001;

/** A file of the pack before it is measured: everything of its manifest entry that is not measured. */
export type PackFileDraft = Omit<PackFile, 'bytes' | 'brotliBytes' | 'sha256' | 'featureCount'> & {
	readonly text: string;
};

/**
 * The national files and the context.
 *
 * @param indicative  names of the provinsi whose kecamatan are indicative only
 */
export function nationalFiles(
	shapes: NationalShapes,
	indicative: readonly string[],
): PackFileDraft[] {
	const texts = nationalTexts(
		shapes.exempt.length,
		`${INTERVAL.floor}–${INTERVAL.ceiling} m menurut luas kecamatan`,
		indicative,
	);
	const upperLevels = (topology: Topology): FileObjects => ({
		kabkota: named(topology, 'kabkota', (p) => String(p['kabkota'])),
		provinsi: named(topology, 'provinsi', (p) => String(p['provinsi'])),
		stateBorder: borderLines(topology.arcs as Position[][], lineArcs(topology, 'stateBorder')),
	});
	const kecamatan = named(shapes.kecamatan, 'kecamatan', (p) => String(p['code']));
	const land = named(shapes.context, 'land', (p) => String(p['name'])).map(({ id, geometry }) => {
		const { iso, name } = NEIGHBOURS[id] ?? { iso: id, name: id };
		return { id: iso, geometry, properties: { name } };
	});
	const write = (topology: Topology, objects: FileObjects): Written =>
		writeObjects(topology, objects, NATIONAL_GRID);
	return [
		{
			path: 'kabkota.topo.json',
			role: 'kabkota',
			...write(shapes.kabkota, upperLevels(shapes.kabkota)),
			...texts,
		},
		{
			path: 'kecamatan.topo.json',
			role: 'kecamatan',
			...write(shapes.kecamatan, { kecamatan, ...upperLevels(shapes.kecamatan) }),
			...texts,
		},
		{
			path: 'context.topo.json',
			role: 'context',
			...write(shapes.context, { land }),
			...CONTEXT_TEXTS,
		},
	];
}

/**
 * One provinsi's kecamatan and kabkota at full detail.
 *
 * Beside them stand the lines where its outline is no coast: `stateBorder` towards a neighbouring
 * country, `provinsiBorder` towards another provinsi.
 *
 * @param mosaic      of `layContextLand`
 * @param agreement   share of village points in their own kecamatan, 0–1
 * @param indicative  whether its kecamatan are indicative only
 */
export function detailFile(
	mosaic: Topology,
	provinsi: AreaCode,
	agreement: number,
	indicative: boolean,
): PackFileDraft {
	const arcs = mosaic.arcs as Position[][];
	const all = named(mosaic, 'kecamatan', (p) => String(p['code']));
	const kecamatan = all.filter(({ id }) => id.startsWith(`${provinsi}.`));
	const codes = [...new Set(kecamatan.map(({ id }) => id.slice(0, 5)))];
	const kabkota = codes.map((code): NamedGeometry => {
		const parts = kecamatan.filter(({ id }) => id.startsWith(`${code}.`));
		// mergeArcs asks for polygons only, and every kecamatan is one
		const merged = mergeArcs(mosaic, parts.map(({ geometry }) => geometry) as never);
		return { id: code, geometry: merged as GeometryObject };
	});
	const own = arcsOf(kecamatan.map(({ geometry }) => geometry));
	const elsewhere = arcsOf(
		all.filter(({ id }) => !id.startsWith(`${provinsi}.`)).map((a) => a.geometry),
	);
	const abroad = arcsOf(geometriesOf(mosaic, 'land'));
	const objects = {
		kecamatan,
		kabkota,
		stateBorder: borderLines(
			arcs,
			[...own].filter((arc) => abroad.has(arc)),
		),
		provinsiBorder: toLines(
			'',
			[...own].filter((arc) => elsewhere.has(arc)),
		),
	};
	return {
		path: `kecamatan/${provinsi}.topo.json`,
		role: 'kecamatan-detail',
		provinsi,
		...writeObjects(mosaic, objects, DETAIL_GRID),
		...detailTexts(agreement, indicative),
	};
}

type Written = Pick<PackFileDraft, 'text' | 'objects'>;

function writeObjects(topology: Topology, objects: FileObjects, grid: number): Written {
	const compact = compactTopology(topology.arcs as Position[][], objects, grid);
	return {
		text: JSON.stringify(compact),
		objects: Object.entries(objects).map(([name, list]) => ({ name, count: list.length })),
	};
}

/** Arc numbers of line geometries, without direction. */
function lineArcs(topology: Topology, object: string): number[] {
	return geometriesOf(topology, object).flatMap((geometry) => {
		const { arcs } = geometry as { arcs: number[] | number[][] };
		return arcs.flat().map((index) => (index < 0 ? ~index : index));
	});
}

function arcsOf(geometries: readonly GeometryObject[]): Set<number> {
	const indexes = geometries.flatMap((geometry) => polygonArcsOf(geometry).flat(2));
	return new Set(indexes.map((index) => (index < 0 ? ~index : index)));
}

/** Land borders by country. They lie far apart, so the longitude tells: Kalimantan, Timor, Papua. */
function borderLines(arcs: readonly Position[][], numbers: readonly number[]): NamedGeometry[] {
	const byCountry = new Map<string, number[]>();
	for (const number of numbers) {
		const lng = arcs[number]?.[0]?.[0] ?? 0;
		const country = lng < 120 ? 'MYS' : lng < 130 ? 'TLS' : 'PNG';
		byCountry.set(country, [...(byCountry.get(country) ?? []), number]);
	}
	return [...byCountry].flatMap(([country, list]) => toLines(country, list));
}

function toLines(id: string, numbers: readonly number[]): NamedGeometry[] {
	if (!numbers.length) return [];
	const geometry = { type: 'MultiLineString', arcs: numbers.map((number) => [number]) };
	return [{ id, geometry: geometry as MultiLineString }];
}
