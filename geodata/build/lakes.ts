import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { compactTopology, type NamedGeometry } from './compact-topology.ts';
import type { PackFileDraft } from './pack-files.ts';
import { LAKE_TEXTS } from './pack-texts.ts';
import type { GadmWater } from './read-gadm.ts';

/** Spacing of corners, degrees: that of the national files (28 m). */
const GRID = 0.00025;

/**
 * Lakes and reservoirs by GADM's number, which is BPS's of about 2011.
 *
 * GADM calls most of them "Danau/waduk"; the names are those of the kecamatan and kabupaten they lie
 * in, read off a map one by one. One that could not be told for certain is left without a name.
 */
const LAKE_NAMES: Readonly<Record<string, string>> = {
	NA: 'Danau Toba',
	'1106888888': 'Danau Laut Tawar',
	'1303071888': 'Danau Dibawah',
	'1303888888': 'Danau Diatas',
	'1307030888': 'Danau Maninjau',
	'1388888888': 'Danau Singkarak',
	'1501091888': 'Danau Gunung Tujuh',
	'1501888888': 'Danau Kerinci',
	'3208010888': 'Waduk Darma',
	'3214888888': 'Waduk Jatiluhur',
	'3217888888': 'Waduk Saguling',
	'3288888888': 'Waduk Cirata',
	'3305180888': 'Waduk Sempor',
	'3312888888': 'Waduk Gajah Mungkur',
	'3322888888': 'Rawa Pening',
	'3388888888': 'Waduk Kedung Ombo',
	'5202011888': 'Waduk Pengga',
	'5208050888': 'Segara Anak',
	'7102888888': 'Danau Tondano',
	'7204888888': 'Danau Poso',
	'7210040888': 'Danau Lindu',
	'7325060888': 'Danau Mahalona',
	'7325070888': 'Danau Matano',
	'7325888888': 'Danau Towuti',
	'7388888888': 'Danau Tempe',
	'7502888888': 'Danau Limboto',
	'8205052888': 'Danau Galela',
	'9105080888': 'Danau Anggi Giji',
	'9105210888': 'Danau Anggi Gida',
};

/**
 * The lakes as a file of the pack: the water GADM drew, in full, with names where they are certain.
 *
 * The areas' own shapes leave them out, so a lake shows where no area is; its outline is only for
 * its colour and its name.
 */
export function lakeFile(water: readonly GadmWater[]): PackFileDraft {
	const arcs: Position[][] = [];
	const lakes = water.map(({ bps, geometry }): NamedGeometry => {
		const name = LAKE_NAMES[bps];
		return {
			id: bps,
			geometry: ringsAsArcs(geometry, arcs),
			...(name && { properties: { name } }),
		};
	});
	const topology = compactTopology(arcs, { lakes }, GRID);
	return {
		path: 'lakes.topo.json',
		role: 'lakes',
		text: JSON.stringify(topology),
		objects: [{ name: 'lakes', count: lakes.length }],
		...LAKE_TEXTS,
	};
}

/** The same shape over arcs, one per ring, added to `arcs`; outer rings clockwise as TopoJSON has them. */
function ringsAsArcs(geometry: Polygon | MultiPolygon, arcs: Position[][]): GeometryObject {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const numbered = polygons.map((rings) =>
		rings.map((ring, at) => {
			const isClockwise = signedArea(ring) > 0;
			arcs.push(isClockwise === (at === 0) ? ring : [...ring].reverse());
			return [arcs.length - 1];
		}),
	);
	return { type: 'MultiPolygon', arcs: numbered };
}

/** Twice the area of a ring in square degrees: positive when clockwise. */
function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let at = 1; at < ring.length; at++) {
		const [ax = 0, ay = 0] = ring[at - 1] ?? [];
		const [bx = 0, by = 0] = ring[at] ?? [];
		sum += (bx - ax) * (by + ay);
	}
	return sum;
}
