import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { PackManifest } from '../../src/core/geo/pack-manifest.ts';
import { parseAreaCode } from '../../src/core/area/area-code.ts';
import { assignHierarchy, kecamatanCodes } from './assign-hierarchy.ts';
import { layContextLand } from './context-land.ts';
import { lakeFile } from './lakes.ts';
import { kabkotaErrors, summariseErrors } from './measure-areas.ts';
import { detailFile, nationalFiles, type PackFileDraft } from './pack-files.ts';
import * as texts from './pack-texts.ts';
import { placeUndrawn } from './place-undrawn.ts';
import type { Progress } from './progress.ts';
import { readGadm } from './read-gadm.ts';
import { readHierarchy, type Hierarchy } from './read-hierarchy.ts';
import { readVillagePoints } from './read-village-points.ts';
import { writeReviewList } from './review-list.ts';
import { cleanVillages, joinKecamatan } from './shape-kecamatan.ts';
import { simplifyNational } from './simplify-national.ts';
import { isInPapua } from './village-evidence.ts';
import { createBuildFolder, publishPack, writeFiles } from './write-pack.ts';

/** How many steps {@link buildPack} reports. */
export const BUILD_STEPS = 7;

/**
 * Where fewer village points than this lie in their own kecamatan, its shape is only indicative.
 * So it is in all of Papua, whatever the points say.
 */
const LEAST_AGREEMENT = 0.8;

/**
 * Builds the whole pack and puts it in place.
 *
 * @param folder      an empty folder for intermediate files, about 200 MB; left to the caller
 * @param inputsHash  of `hashInputs`
 * @returns           the manifest as written
 */
export async function buildPack(
	folder: string,
	inputsHash: string,
	progress: Progress,
): Promise<PackManifest> {
	const { gadm, hierarchy, points } = await progress.step(
		'Membaca GADM, hierarki 2025, dan titik desa',
		() => {
			const today = readHierarchy();
			return { gadm: readGadm(), hierarchy: today, points: readVillagePoints(today) };
		},
	);
	const villages = await progress.step('Membersihkan celah dan tumpang tindih antardesa', () =>
		cleanVillages(folder, gadm),
	);
	const assigned = await progress.step('Memadankan desa dengan hierarki 2025', () =>
		assignHierarchy(gadm, hierarchy, points, villages),
	);
	const review = writeReviewList(gadm, hierarchy, assigned);
	await progress.step('Menggabungkan desa menjadi kecamatan', () =>
		joinKecamatan(folder, villages, kecamatanCodes(assigned.assignments)),
	);
	const mosaic = await progress.step('Menyambung daratan negara tetangga', () =>
		layContextLand(folder),
	);
	const shapes = await progress.step('Menyederhanakan peta nasional', () =>
		simplifyNational(folder, mosaic),
	);
	return progress.step('Menulis dan mengukur berkas paket', async () => {
		const agreement = (code: AreaCode): number => assigned.pointAgreement.get(code) ?? 0;
		const indicative = hierarchy.provinsi
			.map(({ code }) => code)
			.filter((code) => isInPapua(code) || agreement(code) < LEAST_AGREEMENT);
		const names = indicative.map((code) => hierarchy.byCode.get(code)?.name ?? code);
		const national = nationalFiles(shapes, names);
		const details = hierarchy.provinsi.map(({ code }) =>
			detailFile(mosaic, code, agreement(code), indicative.includes(code)),
		);
		const drawn = new Set<string>(kecamatanCodes(assigned.assignments));
		const undrawn = placeUndrawn(
			hierarchy.kecamatan.filter(({ code }) => !drawn.has(code)),
			points.points,
			kabkotaShapes([...national, ...details]),
		);
		const topologies = details.map(({ text }) => JSON.parse(text) as Topology);
		const kabkota = JSON.parse(national[0]?.text ?? '') as Topology;
		const errors = kabkotaErrors(kabkota, topologies);
		await createBuildFolder();
		const files = await writeFiles([
			...national,
			...details,
			lakeFile(gadm.water),
			...desaFiles(hierarchy),
			reviewFile(review),
		]);
		const manifest: PackManifest = {
			format: 'peta-sasaran/boundaries',
			version: 1,
			title: texts.PACK_TITLE,
			vintage: texts.HIERARCHY_DATE,
			redistributable: false,
			notice: texts.PACK_NOTICE,
			sources: texts.PACK_SOURCES,
			inputsHash,
			counts: {
				provinsi: hierarchy.provinsi.length,
				kabkota: errors.size,
				kecamatan: hierarchy.kecamatan.length - undrawn.length,
			},
			indicative,
			undrawn,
			areaError: summariseErrors(errors),
			files,
		};
		await publishPack(manifest);
		return manifest;
	});
}

/** The polygons each kabkota is drawn with, in whichever file. */
function kabkotaShapes(files: readonly PackFileDraft[]): Map<AreaCode, (Polygon | MultiPolygon)[]> {
	const shapes = new Map<AreaCode, (Polygon | MultiPolygon)[]>();
	for (const { text } of files) {
		const topology = JSON.parse(text) as Topology;
		const object = topology.objects['kabkota'];
		if (!object) continue;
		const { features } = feature(topology, object) as FeatureCollection<Polygon | MultiPolygon>;
		for (const { id, geometry } of features) {
			const code = parseAreaCode(String(id));
			if (code) shapes.set(code, [...(shapes.get(code) ?? []), geometry]);
		}
	}
	return shapes;
}

function desaFiles(hierarchy: Hierarchy): PackFileDraft[] {
	return hierarchy.provinsi.map(({ code }) => {
		const desa = hierarchy.desa.filter((area) => area.code.startsWith(`${code}.`));
		const data = desa.map((area) => [area.code, area.name]);
		return {
			path: `desa/${code}.csv`,
			role: 'desa-names',
			provinsi: code,
			text: `${Papa.unparse({ fields: ['code', 'name'], data }, { newline: '\n' })}\n`,
			objects: [{ name: 'desa', count: desa.length }],
			...texts.DESA_TEXTS,
		};
	});
}

function reviewFile(text: string): PackFileDraft {
	const rows = text.trimEnd().split('\n').length - 1;
	return {
		path: 'review.csv',
		role: 'review',
		text,
		objects: [{ name: 'review', count: rows }],
		...texts.REVIEW_TEXTS,
	};
}
