import type { RawTable } from '../../core/model/table.ts';
import { isObject, recordRows, type JsonObject } from './json-value.ts';

/** Columns that a point's coordinates give, degrees; a column of the same name wins. */
const LATITUDE = 'lintang';
const LONGITUDE = 'bujur';

/**
 * The properties of GeoJSON or TopoJSON as tables: a row per feature, shapes left out, points as
 * columns `lintang` and `bujur`. A feature's `id` is a column too.
 *
 * @returns one table for GeoJSON, one per object of TopoJSON; null for other JSON
 */
export function geographicTables(json: JsonObject, name: string): RawTable[] | null {
	if (json['type'] === 'FeatureCollection' && Array.isArray(json['features'])) {
		const features: unknown[] = json['features'];
		if (!features.every((each) => isObject(each) && each['type'] === 'Feature')) return null;
		return table(
			name,
			(features as JsonObject[]).map((each) => record(each, position(each['geometry']))),
		);
	}
	if (json['type'] === 'Topology' && isObject(json['objects'])) {
		const { transform } = json;
		return Object.entries(json['objects']).flatMap(([key, object]) => {
			if (!isObject(object)) return [];
			const parts: unknown[] = Array.isArray(object['geometries'])
				? object['geometries']
				: [object];
			return table(
				key,
				parts.filter(isObject).map((each) => record(each, unpacked(position(each), transform))),
			);
		});
	}
	return null;
}

/** No table where no feature has a property. */
function table(name: string, records: readonly JsonObject[]): RawTable[] {
	const rows = recordRows(records);
	return (rows[0]?.length ?? 0) > 0 ? [{ name, rows, hasColumnNames: true }] : [];
}

function record(feature: JsonObject, lngLat: readonly [number, number] | null): JsonObject {
	const properties = isObject(feature['properties']) ? feature['properties'] : {};
	return {
		...('id' in feature ? { id: feature['id'] } : {}),
		...properties,
		...(lngLat && !(LATITUDE in properties)
			? { [LATITUDE]: lngLat[1], [LONGITUDE]: lngLat[0] }
			: {}),
	};
}

function position(geometry: unknown): readonly [number, number] | null {
	if (!isObject(geometry) || geometry['type'] !== 'Point') return null;
	const [lng, lat] = Array.isArray(geometry['coordinates'])
		? (geometry['coordinates'] as unknown[])
		: [];
	return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : null;
}

/** A TopoJSON point out of the whole numbers it may be packed in. */
function unpacked(
	lngLat: readonly [number, number] | null,
	transform: unknown,
): readonly [number, number] | null {
	if (!lngLat || !isObject(transform)) return lngLat;
	const [scaleX, scaleY] = transform['scale'] as [number, number];
	const [shiftX, shiftY] = transform['translate'] as [number, number];
	return [round(lngLat[0] * scaleX + shiftX), round(lngLat[1] * scaleY + shiftY)];
}

/** To a tenth of a metre: what multiplying adds beyond is not the file's. */
function round(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
