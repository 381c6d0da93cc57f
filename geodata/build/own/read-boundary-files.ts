import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import type { Feature, Geometry } from 'geojson';
import { runMapshaper } from '../run-mapshaper.ts';
import { BoundaryFault } from './boundary-fault.ts';

/** One layer of polygons as a person's folder holds it. */
export interface BoundaryLayer {
	/** Path below the folder; inside a zip, `paket.zip/berkas.shp`. */
	readonly file: string;
	readonly features: readonly Feature<Geometry | null, Readonly<Record<string, unknown>> | null>[];
}

/** Everything a folder holds that can be read. */
export interface BoundaryFiles {
	readonly layers: readonly BoundaryLayer[];
	/** Every file that was opened, with its SHA-256, in order of name. */
	readonly files: readonly { readonly name: string; readonly sha256: string }[];
	/** What was left aside, and why, a sentence each. */
	readonly left: readonly string[];
}

/** Decimals kept of a degree: 1 m. */
const PRECISION = '0.00001';

/** Endings of files that are boundaries; the parts beside a Shapefile are found with it. */
const READABLE = new Set(['.zip', '.shp', '.geojson', '.json']);

/** Endings of the parts of a Shapefile that are read. */
const SHAPEFILE_PARTS = new Set(['.shp', '.shx', '.dbf', '.prj', '.cpg']);

const collectionSchema = v.looseObject({
	type: v.literal('FeatureCollection'),
	features: v.array(
		v.looseObject({
			type: v.literal('Feature'),
			properties: v.nullish(v.record(v.string(), v.unknown())),
			geometry: v.nullish(v.looseObject({ type: v.string() })),
		}),
	),
	crs: v.optional(v.unknown()),
});

/**
 * Reads every GeoJSON and Shapefile of a folder, its subfolders and its zips. Shapefiles in another
 * projection are turned to degrees by what their `.prj` says.
 *
 * @param folder   a person's folder; nothing is written there
 * @param scratch  an empty folder for what is unpacked
 * @throws BoundaryFault  when there is no folder, no boundary file in it, or one that cannot be read
 */
export async function readBoundaryFiles(folder: string, scratch: string): Promise<BoundaryFiles> {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		throw new BoundaryFault(
			`Folder tidak ditemukan: ${folder}. Tulis folder dengan berkas batasnya setelah --from.`,
		);
	}
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => READABLE.has(extname(path).toLowerCase()) && statSync(path).isFile())
		.sort();
	const layers: BoundaryLayer[] = [];
	const left: string[] = [];
	const files: { name: string; sha256: string }[] = [];
	for (const [number, path] of paths.entries()) {
		const name = relative(folder, path).replaceAll('\\', '/');
		files.push({ name, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') });
		const unpacked = join(scratch, String(number));
		const parts =
			extname(path).toLowerCase() === '.zip' ? unzip(path, name, unpacked) : [{ path, name }];
		if (parts.length === 0) left.push(`${name}: tidak berisi Shapefile atau GeoJSON.`);
		for (const part of parts) {
			const features = await readFeatures(part.path, part.name, unpacked);
			if (features) layers.push({ file: part.name, features });
			else left.push(`${part.name}: bukan GeoJSON, dilewati.`);
		}
	}
	if (layers.length === 0) {
		throw new BoundaryFault(
			[
				`Tidak ada berkas batas di ${folder}: dicari .geojson, .json, .shp, atau .zip berisi Shapefile. ` +
					'Berkas GeoPackage, KML, atau TopoJSON perlu disimpan ulang sebagai GeoJSON dulu.',
				...left,
			].join('\n'),
		);
	}
	return { layers, files, left };
}

/** Unpacks the boundary files of a zip; each gets a folder, for names repeat in the folders of a zip. */
function unzip(path: string, name: string, folder: string): { path: string; name: string }[] {
	let entries: Record<string, Uint8Array>;
	try {
		entries = unzipSync(readFileSync(path), {
			filter: ({ name: inside }) => {
				const ending = extname(inside).toLowerCase();
				return (
					!inside.includes('__MACOSX/') && (READABLE.has(ending) || SHAPEFILE_PARTS.has(ending))
				);
			},
		});
	} catch {
		throw new BoundaryFault(
			`${name}: zip ini rusak atau terkunci. Unduh ulang, atau buka dulu dan simpan isinya di folder itu.`,
		);
	}
	const stem = (inside: string): string => inside.slice(0, -extname(inside).length).toLowerCase();
	const stems = [...new Set(Object.keys(entries).map(stem))];
	return Object.entries(entries).flatMap(([inside, bytes]) => {
		const own = join(folder, String(stems.indexOf(stem(inside))));
		mkdirSync(own, { recursive: true });
		const written = join(own, `isi${extname(inside).toLowerCase()}`);
		writeFileSync(written, bytes);
		return ['.shp', '.geojson', '.json'].includes(extname(inside).toLowerCase())
			? [{ path: written, name: `${name}/${basename(inside)}` }]
			: [];
	});
}

/** The features of one file; null for JSON that is something else. */
async function readFeatures(
	path: string,
	name: string,
	scratch: string,
): Promise<BoundaryLayer['features'] | null> {
	const isShapefile = extname(path).toLowerCase() === '.shp';
	const text = readFileSync(
		isShapefile ? await convertShapefile(path, name, scratch) : path,
		'utf8',
	);
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new BoundaryFault(`${name}: bukan JSON yang utuh. Unduh atau ekspor ulang berkas ini.`);
	}
	const collection = v.safeParse(collectionSchema, json);
	if (!collection.success) {
		if (extname(path).toLowerCase() === '.json') return null;
		throw new BoundaryFault(
			`${name}: bukan FeatureCollection GeoJSON. Ekspor ulang sebagai GeoJSON (EPSG:4326).`,
		);
	}
	const system = JSON.stringify(collection.output.crs ?? 'CRS84');
	if (!/CRS84|4326/.test(system)) {
		throw new BoundaryFault(
			`${name}: sistem koordinatnya ${system}. GeoJSON harus berisi derajat WGS 84; ekspor ulang dengan EPSG:4326.`,
		);
	}
	return collection.output.features as unknown as BoundaryLayer['features'];
}

/** Makes GeoJSON in degrees of a Shapefile. */
async function convertShapefile(path: string, name: string, scratch: string): Promise<string> {
	const beside = (ending: string): boolean =>
		[ending, ending.toUpperCase()].some((each) => existsSync(path.replace(/\.shp$/i, each)));
	if (!beside('.dbf')) {
		throw new BoundaryFault(
			`${name}: tidak ada .dbf di sebelahnya, jadi nama dan kode wilayahnya tidak diketahui.`,
		);
	}
	mkdirSync(scratch, { recursive: true });
	const written = join(
		scratch,
		`${createHash('sha256').update(name).digest('hex').slice(0, 12)}.json`,
	);
	const convert = (from: string, toDegrees: readonly string[]): Promise<boolean> =>
		runMapshaper(scratch, [
			...['-i', from, ...toDegrees],
			...['-o', written, 'force', 'format=geojson', `precision=${PRECISION}`],
		]).then(
			() => true,
			() => false,
		);
	const hasProjection = beside('.prj');
	if (await convert(path, hasProjection ? ['-proj', 'wgs84'] : [])) return written;
	// one that can be read once its .prj is away failed for that
	const bare = join(scratch, 'tanpa-prj.shp');
	if (hasProjection) {
		for (const ending of ['.shp', '.SHP', '.dbf', '.DBF']) {
			const part = path.replace(/\.shp$/i, ending);
			if (existsSync(part)) copyFileSync(part, bare.replace('.shp', ending.toLowerCase()));
		}
		if (await convert(bare, [])) {
			throw new BoundaryFault(
				`${name}: .prj di sebelahnya tidak dapat dibaca, jadi sistem koordinatnya tidak diketahui. Bila koordinatnya sudah derajat WGS 84, hapus .prj itu; bila bukan, ekspor ulang dengan EPSG:4326.`,
			);
		}
	}
	throw new BoundaryFault(
		`${name}: Shapefile ini rusak atau terpotong. Unduh ulang, atau ekspor ulang dari program petanya.`,
	);
}
