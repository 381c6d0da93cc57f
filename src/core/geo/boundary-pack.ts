import * as v from 'valibot';
import type { Topology } from 'topojson-specification';
import { diagnose, failure, success, type Result } from '../model/diagnostic.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import { createDrawings } from '../mesh/level-drawings.ts';
import { levelGeometry, openLevel, type LevelGeometry } from './level-geometry.ts';
import { packLevel } from './packed-level.ts';
import { scanTopology } from './packed-arcs.ts';
import { packManifestSchema, type PackFile, type PackManifest } from './pack-manifest.ts';

/** The frame of TopoJSON; arcs and positions, which are many, are looked at while decoding. */
const topologySchema = v.looseObject({
	type: v.literal('Topology'),
	objects: v.record(v.string(), v.looseObject({ type: v.string() })),
	arcs: v.custom<unknown[][]>((arcs) => Array.isArray(arcs) && arcs.every(Array.isArray)),
});

/**
 * Reads a pack's manifest.
 *
 * @param json  parsed `manifest.json`, from anywhere
 * @returns     `pack-newer` for a later version, `pack-damaged` for anything that is not a manifest
 */
export function readManifest(json: unknown): Result<PackManifest> {
	const version = v.safeParse(v.object({ version: v.number() }), json);
	if (version.success && version.output.version > 1) {
		return failure(diagnose('pack-newer', { version: version.output.version }));
	}
	const manifest = v.safeParse(packManifestSchema, json);
	if (manifest.success) return success(manifest.output);
	const [issue] = manifest.issues;
	return failure(diagnose('pack-damaged', { part: v.getDotPath(issue) ?? 'manifest.json' }));
}

/** The file that holds a level nationally; desa have none. */
export function nationalFile(manifest: PackManifest, level: AreaLevel): PackFile | undefined {
	const role = level === 'kecamatan' ? 'kecamatan' : 'kabkota';
	return level === 'desa' ? undefined : manifest.files.find((file) => file.role === role);
}

/** The file with one provinsi's kecamatan at full detail. */
export function detailFile(manifest: PackManifest, provinsi: AreaCode): PackFile | undefined {
	return manifest.files.find(
		(file) => file.role === 'kecamatan-detail' && file.provinsi === provinsi,
	);
}

/**
 * Decodes one level of a topology file.
 *
 * @param text   the file's text
 * @param path   its path, for the message
 * @param level  the level to take
 * @returns      `pack-damaged` when the text is no topology, refers to arcs it does not have, or
 *               lacks the level
 */
export function decodeLevel(text: string, path: string, level: AreaLevel): Result<LevelGeometry> {
	try {
		const geometry = levelIn(text, level);
		return geometry ? success(geometry) : failure(diagnose('pack-damaged', { part: path }));
	} catch {
		// topojson-client throws on arcs that are not there
		return failure(diagnose('pack-damaged', { part: path }));
	}
}

/** One level of a topology's text, null where the text is no topology or lacks the level. */
function levelIn(text: string, level: AreaLevel): LevelGeometry | null {
	const whole = (): Topology | null => readTopology(text);
	const scanned = scanTopology(text);
	if (!scanned || !v.is(topologySchema, scanned.frame)) {
		const topology = whole();
		return topology && levelGeometry(topology, level);
	}
	const packed = packLevel(scanned.frame as unknown as Topology, level, scanned.arcs);
	if (!packed) return null;
	// only coarser meshes look at the arcs as they are written, and those come later
	const topology = (): Topology => whole() ?? (scanned.frame as unknown as Topology);
	return openLevel(packed, createDrawings(topology, packed));
}

/** A topology from text, or null when it is none. */
export function readTopology(text: string): Topology | null {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return null;
	}
	return v.is(topologySchema, json) ? (json as unknown as Topology) : null;
}
