import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { parentOfCode } from '../../../src/core/area/area-code.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { NEIGHBOURS, layContextLand } from '../context-land.ts';
import { packageFile } from '../pack-paths.ts';
import { kabkotaOf } from '../read-hierarchy.ts';
import { runMapshaper } from '../run-mapshaper.ts';
import { joinKecamatan, readTopology } from '../shape-kecamatan.ts';
import { geometriesOf, geometryAreasKm2, ringAreaKm2 } from '../topology-areas.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { drawingCode, isWhole, type BoundaryPiece } from './gather-pieces.ts';

/** Corners closer than this become one, degrees (22 m): twice the grid that files are written on. */
const SNAP_DEGREES = 0.0002;

/** Gaps between polygons smaller than this are cracks and are closed. */
const LARGEST_GAP = '1km2';

/** An area that lost more than this share of its land to its neighbours lay over them. */
const MOST_LOST = 0.2;

/** What is drawn around a part of the country: west, south, east, north. */
const SURROUNDINGS = [88, -16, 150, 14];

const QUIET = ['format=topojson', 'no-quantization'];

/** Pieces as one mosaic. */
export interface DrawnPieces {
	/** Unquantised; object `kecamatan` with property `code`, see `drawingCode`. */
	readonly mosaic: Topology;
	/** Areas that lay over others and lost land to them, with the share that is left. */
	readonly overlapping: ReadonlyMap<AreaCode, number>;
}

/**
 * Joins pieces into areas without gaps and overlaps, whatever files they come from. Where two lie over
 * each other, the one that comes first keeps the land.
 *
 * @param folder  working folder; `kecamatan.topo.json` is left there
 * @throws BoundaryFault  when an area has no land left
 */
export async function drawPieces(
	folder: string,
	pieces: readonly BoundaryPiece[],
): Promise<DrawnPieces> {
	const file = openSync(join(folder, 'desa.json'), 'w');
	// written one by one: all together may be longer than a text can be
	writeSync(file, '{"type":"FeatureCollection","features":[');
	pieces.forEach(({ polygon: { geometry } }, i) => {
		const feature = { type: 'Feature', properties: { i }, geometry };
		writeSync(file, `${i === 0 ? '' : ','}${JSON.stringify(feature)}`);
	});
	writeSync(file, ']}');
	closeSync(file);
	await runMapshaper(folder, [
		...['-i', 'desa.json'],
		...['-clean', `snap-interval=${SNAP_DEGREES}`, `gap-fill-area=${LARGEST_GAP}`],
		...['close-outer-gaps', 'overlap-rule=min-id'],
		...['-o', 'villages.topo.json', ...QUIET],
	]);
	const cleaned = await readTopology(join(folder, 'villages.topo.json'));
	const mosaic = await joinKecamatan(folder, cleaned, pieces.map(drawingCode));
	const left = geometryAreasKm2(mosaic, 'kecamatan', codeOf);
	// what is left of a kab/kota between its kecamatan may be anything, and nothing
	const rests = new Set(pieces.map(({ area }) => `${parentOfCode(area) ?? ''}.00`));
	const before = [...areasBefore(pieces)].filter(([code]) => !rests.has(code));
	const lost = before.flatMap(([code]) =>
		left.has(code) ? [] : [isWhole(code) ? kabkotaOf(code) : code],
	);
	if (lost.length > 0) {
		throw new BoundaryFault(
			`Poligon ${lost.join(', ')} habis tertutup poligon lain atau terlalu kecil untuk digambar. Periksa poligon yang bertumpuk, lalu bangun lagi.`,
		);
	}
	const shares = before.map(([code, area]) => [code, (left.get(code) ?? 0) / area] as const);
	return { mosaic, overlapping: new Map(shares.filter(([, share]) => share < 1 - MOST_LOST)) };
}

/**
 * Lays the neighbouring countries around the areas. Where the whole country is drawn they meet it
 * without a gap, as in the default pack; around a part of it they only give way to it, for what lies
 * between is not theirs.
 *
 * @param folder  holds `kecamatan.topo.json`
 * @returns       unquantised: `kecamatan` as it was, `land` beside it
 */
export async function laySurroundings(folder: string, isComplete: boolean): Promise<Topology> {
	if (isComplete) return layContextLand(folder);
	const names = JSON.stringify(Object.keys(NEIGHBOURS));
	await runMapshaper(folder, [
		...['-i', packageFile('world-atlas', 'countries-10m.json'), '-drop', 'target=land'],
		...['-filter', 'target=countries', `${names}.includes(name)`],
		...['-clip', 'target=countries', `bbox=${SURROUNDINGS.join(',')}`],
		...['-filter-fields', 'target=countries', 'name', '-simplify', '20%', 'keep-shapes'],
		...['-o', 'countries.topo.json', ...QUIET],
	]);
	await runMapshaper(folder, [
		...['-i', 'kecamatan.topo.json', 'countries.topo.json', 'combine-files'],
		...['-erase', 'target=countries', 'source=kecamatan'],
		...['-rename-layers', 'target=countries', 'land'],
		...['-o', 'mosaic.topo.json', 'target=kecamatan,land', ...QUIET],
	]);
	return readTopology(join(folder, 'mosaic.topo.json'));
}

/** A topology with an empty collection where mapshaper left out one without geometries. */
export function withCollection(topology: Topology, name: string): Topology {
	if (topology.objects[name]?.type === 'GeometryCollection') return topology;
	const empty = { type: 'GeometryCollection' as const, geometries: [] };
	return { ...topology, objects: { ...topology.objects, [name]: empty } };
}

/** The codes that a mosaic draws. */
export function codesIn(mosaic: Topology): string[] {
	return geometriesOf(mosaic, 'kecamatan').map(codeOf);
}

function codeOf({ properties }: GeometryObject): string {
	return String((properties as Record<string, unknown> | undefined)?.['code']);
}

/** Land of each area as its file draws it, km²; parts of one area that lie over each other count once each. */
function areasBefore(pieces: readonly BoundaryPiece[]): Map<AreaCode, number> {
	const areas = new Map<AreaCode, number>();
	for (const piece of pieces) {
		const { geometry } = piece.polygon;
		const code = drawingCode(piece);
		areas.set(code, (areas.get(code) ?? 0) + (geometry ? areaOf(geometry) : 0));
	}
	return areas;
}

function areaOf(geometry: Polygon | MultiPolygon): number {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.reduce(
		(sum, rings) =>
			rings.reduce(
				(rest, ring, at) => rest + (at === 0 ? 1 : -1) * Math.abs(ringAreaKm2(ring)),
				sum,
			),
		0,
	);
}
