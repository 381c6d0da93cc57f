import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The pack's kecamatan as everybody else takes them: polygons with a number, and their lines. */
export interface PackFeatures {
	readonly areas: FeatureCollection<Polygon | MultiPolygon>;
	/**
	 * One feature of all borders between kab/kota, one of all shores; `kind` tells them apart. From so far
	 * our map draws no lines between kecamatan, so nobody does.
	 */
	readonly lines: FeatureCollection<MultiLineString>;
}

/** Takes kecamatan and lines, each drawn once, out of the pack's national file. */
export function packFeatures(text: string): PackFeatures {
	const topology = JSON.parse(text) as Topology;
	const object = topology.objects['kecamatan'] as GeometryCollection;
	const drawn = object.geometries.filter(
		({ type }) => type === 'Polygon' || type === 'MultiPolygon',
	);
	const areas = drawn.map((geometry, id): Feature<Polygon | MultiPolygon> => {
		const { geometry: shape } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
		return { type: 'Feature', id, properties: {}, geometry: shape };
	});
	const line = (
		kind: string,
		isKind: (a: unknown, b: unknown) => boolean,
	): Feature<MultiLineString> => ({
		type: 'Feature',
		properties: { kind },
		geometry: mesh(topology, object, isKind),
	});
	return {
		areas: { type: 'FeatureCollection', features: areas },
		lines: {
			type: 'FeatureCollection',
			features: [
				line('border', (a, b) => kabkotaOf(a) !== kabkotaOf(b)),
				line('coast', (a, b) => a === b),
			],
		},
	};
}

/** Code of the kab/kota of a kecamatan's geometry. */
function kabkotaOf(geometry: unknown): string {
	return String((geometry as { id?: unknown }).id).slice(0, 5);
}

/** The national kecamatan file that lies beside the page. */
export async function fetchKecamatan(): Promise<string> {
	return (await fetch('batas/kecamatan.topo.json')).text();
}
