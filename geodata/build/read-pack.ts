import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Topology } from 'topojson-specification';
import {
	packManifestSchema,
	type PackFile,
	type PackManifest,
} from '../../src/core/geo/pack-manifest.ts';
import { PACK_FOLDER } from './pack-paths.ts';

/** The manifest of the built pack; null when it is missing, no JSON, or not a manifest. */
export function readPackManifest(): PackManifest | null {
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(join(PACK_FOLDER, 'manifest.json'), 'utf8'));
	} catch {
		return null;
	}
	const manifest = v.safeParse(packManifestSchema, json);
	return manifest.success ? manifest.output : null;
}

/** Whether the built pack has a file. */
export function isInPack({ path }: Pick<PackFile, 'path'>): boolean {
	return existsSync(join(PACK_FOLDER, path));
}

/** The bytes of a file of the built pack. */
export function readPackFile({ path }: Pick<PackFile, 'path'>): Buffer {
	return readFileSync(join(PACK_FOLDER, path));
}

/** A TopoJSON file of the built pack. */
export function readPackTopology(file: Pick<PackFile, 'path'>): Topology {
	return JSON.parse(readPackFile(file).toString('utf8')) as Topology;
}
