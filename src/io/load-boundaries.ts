import { detailFile, nationalFile, readManifest } from '../core/geo/boundary-pack.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { PackFile, PackManifest } from '../core/geo/pack-manifest.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { diagnose, failure, success, type Result } from '../core/model/diagnostic.ts';
import { contextFeatures, type ContextFeature } from './context-features.ts';
import { loadBytes, loadText } from './load-text.ts';

/** Turns the bytes of a topology file into one of its levels. */
export type DecodeLevel = (
	bytes: ArrayBuffer,
	path: string,
	level: AreaLevel,
) => Promise<Result<LevelGeometry>>;

/** Folder of the pack, beside the page. */
const PACK_FOLDER = 'batas';

/** The pack a page came with: its manifest, and its files when they are asked for. */
export interface BoundarySource {
	readonly manifest: PackManifest;
	/** One level of the whole country. */
	readonly national: (level: AreaLevel) => Promise<Result<LevelGeometry>>;
	/** One provinsi's kabkota or kecamatan at full detail. */
	readonly detail: (provinsi: AreaCode, level: AreaLevel) => Promise<Result<LevelGeometry>>;
	/** Land of neighbouring countries; empty when the pack has none. */
	readonly land: () => Promise<ContextFeature[]>;
	/** Lakes with the names the pack gives them (property `name`); empty when it has none. */
	readonly lakes: () => Promise<ContextFeature[]>;
	/** Addresses of the tables of desa, one per provinsi; none when the pack has none. */
	readonly desaUrls: readonly string[];
	/** Address of the national outlines of kecamatan, null when the pack has none. */
	readonly outlinesUrl: string | null;
}

/**
 * Opens the boundary pack that lies beside the page.
 *
 * @param base    address of the page's folder
 * @param decode  decodes a topology file, in whichever thread
 * @returns     `pack-missing` without a manifest; `pack-damaged` or `pack-newer` for one that cannot
 *              be used
 */
export async function openBoundaries(
	base: string,
	decode: DecodeLevel,
): Promise<Result<BoundarySource>> {
	const url = (path: string): string => new URL(`${PACK_FOLDER}/${path}`, base).href;
	let json: unknown;
	try {
		json = JSON.parse(await loadText(url('manifest.json')));
	} catch (error) {
		const code = error instanceof SyntaxError ? 'pack-damaged' : 'pack-missing';
		return failure(diagnose(code, { part: `${PACK_FOLDER}/manifest.json` }));
	}
	const read = readManifest(json);
	if (!read.ok) return read;
	const manifest = read.value;

	// the hash in the query keeps a cached file of an older pack from being used
	const hashedUrl = (file: PackFile): string => `${url(file.path)}?${file.sha256.slice(0, 12)}`;
	const nationalUrl = (file: PackFile | undefined): string | null =>
		file ? hashedUrl(file) : null;
	const level = async (
		file: PackFile | undefined,
		name: AreaLevel,
	): Promise<Result<LevelGeometry>> => {
		if (!file) return failure(diagnose('pack-missing', { part: PACK_FOLDER }));
		try {
			return await decode(await loadBytes(hashedUrl(file)), file.path, name);
		} catch {
			return failure(diagnose('pack-missing', { part: file.path }));
		}
	};
	/** Shapes that only surround the areas: the map goes without them where they cannot be had. */
	const featuresIn = async (role: PackFile['role'], name: string): Promise<ContextFeature[]> => {
		const file = manifest.files.find((each) => each.role === role);
		try {
			return file ? contextFeatures(await loadText(hashedUrl(file)), name) : [];
		} catch {
			return [];
		}
	};
	return success({
		manifest,
		national: (name) => level(nationalFile(manifest, name), name),
		detail: (provinsi, name) => level(detailFile(manifest, provinsi), name),
		land: () => featuresIn('context', 'land'),
		lakes: () => featuresIn('lakes', 'lakes'),
		outlinesUrl: nationalUrl(nationalFile(manifest, 'kecamatan')),
		desaUrls: manifest.files.filter(({ role }) => role === 'desa-names').map(hashedUrl),
	});
}
