import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parentOfCode, parseAreaCode } from '../../../src/core/area/area-code.ts';
import type { UndrawnArea } from '../../../src/core/geo/pack-manifest.ts';
import type { Area, AreaCode } from '../../../src/core/model/area.ts';
import type { PackFileDraft } from '../pack-files.ts';
import { DESA_TEXTS } from '../pack-texts.ts';
import { interiorPlaces } from '../place-undrawn.ts';
import { isInRings } from '../planar-rings.ts';
import type { Hierarchy } from '../read-hierarchy.ts';
import { isWhole } from './gather-pieces.ts';
import type { OwnOptions } from './own-flags.ts';

/** A file of areas with the words of its owner, and without the kab/kota that stand in for kecamatan. */
export function ownDraft(draft: PackFileDraft, options: OwnOptions): PackFileDraft {
	const own = { source: options.source, licence: options.licence, vintage: options.vintage };
	const isContext = draft.role === 'context';
	return {
		...withoutWholes(draft),
		...(isContext ? { source: 'Natural Earth 1:10m (npm world-atlas 2.0.2)' } : own),
		...(draft.role === 'kecamatan-detail' ? { simplification: 'jala 0,0001° (11 m)' } : {}),
		quality: isContext ? draft.quality : 'Menurut pemilik batasnya; tidak diukur.',
	};
}

/** How many kecamatan a file draws. */
export function kecamatanCount({ objects }: PackFileDraft): number {
	return objects.find(({ name }) => name === 'kecamatan')?.count ?? 0;
}

function withoutWholes(draft: PackFileDraft): PackFileDraft {
	if (draft.role !== 'kecamatan' && draft.role !== 'kecamatan-detail') return draft;
	const topology = JSON.parse(draft.text) as Topology;
	const collection = topology.objects['kecamatan'] as GeometryCollection;
	const geometries = collection.geometries.filter(({ id }) => !isWhole(String(id)));
	if (geometries.length === collection.geometries.length) return draft;
	topology.objects['kecamatan'] = { ...collection, geometries };
	return {
		...draft,
		text: JSON.stringify(topology),
		objects: draft.objects.map((object) =>
			object.name === 'kecamatan' ? { ...object, count: geometries.length } : object,
		),
	};
}

/** Names of the desa of the provinsi that are drawn, for tables of desa. */
export function desaNameFiles(
	hierarchy: Pick<Hierarchy, 'desa'>,
	provinsi: readonly AreaCode[],
): PackFileDraft[] {
	return provinsi.map((code) => {
		const desa = hierarchy.desa.filter((area) => area.code.startsWith(`${code}.`));
		const data = desa.map((area) => [area.code, area.name]);
		return {
			path: `desa/${code}.csv`,
			role: 'desa-names',
			provinsi: code,
			text: `${Papa.unparse({ fields: ['code', 'name'], data }, { newline: '\n' })}\n`,
			objects: [{ name: 'desa', count: desa.length }],
			...DESA_TEXTS,
		};
	});
}

/**
 * A place of its own inside its kab/kota for each kecamatan that has no polygon.
 *
 * @param missing  kecamatan of kab/kota that are drawn
 * @param drafts   every file that draws them; a place is inside in all
 */
export function placeMissing(
	missing: readonly Area[],
	drafts: readonly PackFileDraft[],
): UndrawnArea[] {
	const shapes = kabkotaRings(drafts);
	const taken = new Map<AreaCode, number>();
	return missing.flatMap(({ code, name }): UndrawnArea[] => {
		const parent = parentOfCode(code);
		const [first, ...others] = parent ? (shapes.get(parent) ?? []) : [];
		if (!parent || !first) return [];
		const places = interiorPlaces(first).filter((place) =>
			others.every((rings) => isInRings(rings, place)),
		);
		// every fifth: neighbouring crossings lie too close for two points to be told apart
		const number = taken.get(parent) ?? 0;
		taken.set(parent, number + 1);
		const [lng, lat] = places[(number * 5) % places.length] ?? [0, 0];
		return [
			{
				code,
				name,
				parent,
				lngLat: [Number(lng.toFixed(4)), Number(lat.toFixed(4))],
				placedBy: 'parent',
				reason: 'Tidak ada di batas yang dipakai; titik hanya menunjukkan kabupaten atau kotanya.',
			},
		];
	});
}

function kabkotaRings(drafts: readonly PackFileDraft[]): Map<AreaCode, Position[][][]> {
	const shapes = new Map<AreaCode, Position[][][]>();
	for (const { role, text } of drafts) {
		if (role !== 'kabkota' && role !== 'kecamatan' && role !== 'kecamatan-detail') continue;
		const topology = JSON.parse(text) as Topology;
		const object = topology.objects['kabkota'];
		if (!object) continue;
		const { features } = feature(topology, object) as FeatureCollection<Polygon | MultiPolygon>;
		for (const { id, geometry } of features) {
			const code = parseAreaCode(String(id));
			if (!code) continue;
			const rings =
				geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
			shapes.set(code, [...(shapes.get(code) ?? []), rings]);
		}
	}
	return shapes;
}
