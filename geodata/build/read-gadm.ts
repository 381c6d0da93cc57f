import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { packageFile } from './pack-paths.ts';

/** A kabupaten or kota of GADM 4.1, in the hierarchy of about 2011. */
export interface GadmKabkota {
	/** GADM's own id, `IDN.1.2_1`. */
	readonly gid: string;
	/** Without spaces, as GADM prints it: `AcehBarat`, `KotaBandung`. */
	readonly name: string;
	readonly provinsi: string;
	readonly kind: 'kabupaten' | 'kota' | null;
}

/** A kecamatan of GADM 4.1. */
export interface GadmKecamatan {
	readonly gid: string;
	readonly kabkotaGid: string;
	readonly name: string;
	/** BPS code of about 2011, 7 digits; null where GADM has none. */
	readonly bps: string | null;
}

/** A desa or kelurahan of GADM 4.1, with its polygon. */
export interface GadmDesa {
	readonly kecamatanGid: string;
	readonly kabkotaGid: string;
	readonly name: string;
	/** State forest or the like (BPS code ending in 999 or 888): its name is no village's. */
	readonly forest: boolean;
	readonly geometry: Polygon | MultiPolygon;
}

/** A lake or reservoir of GADM 4.1. */
export interface GadmWater {
	/** BPS number of about 2011, `NA` for Lake Toba. */
	readonly bps: string;
	readonly geometry: Polygon | MultiPolygon;
}

/** What the build takes from GADM: water apart from villages, everything in file order. */
export interface Gadm {
	readonly kabkota: readonly GadmKabkota[];
	readonly kecamatan: readonly GadmKecamatan[];
	readonly desa: readonly GadmDesa[];
	/** Lakes and reservoirs, which belong to no village. */
	readonly water: readonly GadmWater[];
}

type Properties = Record<string, string>;

/**
 * Polygons numbered as water that are land: two in Madiun (50 km² around Plumpungrejo, Sidomulyo
 * and Wonorejo) and the forest on the border of Bojonegoro and Tuban. No lake is near either.
 */
const LAND_NUMBERED_AS_WATER = new Set(['3519100888', '3519110888', '3522888888']);

/**
 * Whether a GADM village is a lake or reservoir.
 *
 * BPS numbers water 888 within its kecamatan; Lake Toba has no code and is typed as water.
 *
 * @example isWater({ CC_4: '1106888888', TYPE_4: 'Desa' }) // true
 * @example isWater({ CC_4: '1106050034', TYPE_4: 'Desa' }) // false
 */
export function isWater(properties: Properties): boolean {
	const bps = properties['CC_4'] ?? '';
	if (LAND_NUMBERED_AS_WATER.has(bps)) return false;
	return properties['TYPE_4'] === 'WaterBody' || bps.endsWith('888');
}

/**
 * Reads levels 2, 3 and 4 of npm `geojson-indonesia` (GADM 4.1).
 *
 * Level 4 is the only geometry used; the others give kinds and codes.
 */
export function readGadm(): Gadm {
	const villages = readLevel(4);
	const land = villages.filter((feature) => !isWater(feature.properties));
	return {
		kabkota: readLevel(2).map(({ properties: p }) => ({
			gid: text(p, 'GID_2'),
			name: text(p, 'NAME_2'),
			provinsi: text(p, 'NAME_1'),
			kind: p['TYPE_2'] === 'Kabupaten' ? 'kabupaten' : p['TYPE_2'] === 'Kota' ? 'kota' : null,
		})),
		kecamatan: readLevel(3).map(({ properties: p }) => ({
			gid: text(p, 'GID_3'),
			kabkotaGid: text(p, 'GID_2'),
			name: text(p, 'NAME_3'),
			bps: /^\d{7}$/.test(p['CC_3'] ?? '') ? text(p, 'CC_3') : null,
		})),
		desa: land.map(({ properties: p, geometry }) => ({
			kecamatanGid: text(p, 'GID_3'),
			kabkotaGid: text(p, 'GID_2'),
			name: text(p, 'NAME_4'),
			forest: /(?:999|888)$/.test(p['CC_4'] ?? ''),
			geometry,
		})),
		water: villages
			.filter((feature) => isWater(feature.properties))
			.map(({ properties: p, geometry }) => ({ bps: text(p, 'CC_4'), geometry })),
	};
}

function readLevel(level: 2 | 3 | 4): Feature<Polygon | MultiPolygon, Properties>[] {
	const path = packageFile('geojson-indonesia', `geojson/gadm41_IDN_${level}.json`);
	const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		Properties
	>;
	return collection.features;
}

function text(properties: Properties, key: string): string {
	const value = properties[key];
	if (value === undefined) throw new Error(`geojson-indonesia has a feature without ${key}`);
	return value;
}
