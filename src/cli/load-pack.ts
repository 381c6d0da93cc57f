import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeLevel, nationalFile, readManifest } from '../core/geo/boundary-pack.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { PackFile, PackManifest } from '../core/geo/pack-manifest.ts';
import type { AreaLevel } from '../core/model/area.ts';
import { diagnose, failure, success, type Result } from '../core/model/diagnostic.ts';
import { contextFeatures, type ContextFeature } from '../io/context-features.ts';

const FOLDER = fileURLToPath(new URL('../../geodata/boundaries', import.meta.url));

/** The built boundary pack, read from disk. */
export interface DiskPack {
	readonly manifest: PackManifest;
	/** One level of the whole country. */
	readonly national: (level: AreaLevel) => Result<LevelGeometry>;
	/** Land of neighbouring countries, or lakes; empty when the pack has none. */
	readonly context: (role: 'context' | 'lakes', name: 'land' | 'lakes') => ContextFeature[];
}

/** @returns `pack-missing` before `npm run boundaries`; `pack-damaged`, `pack-newer` for one that cannot be used */
export function loadPack(): Result<DiskPack> {
	const path = join(FOLDER, 'manifest.json');
	if (!existsSync(path)) return failure(diagnose('pack-missing', { part: path }));
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return failure(diagnose('pack-damaged', { part: path }));
	}
	const read = readManifest(json);
	if (!read.ok) return read;
	const manifest = read.value;
	const textOf = (file: PackFile): string => readFileSync(join(FOLDER, file.path), 'utf8');
	return success({
		manifest,
		national: (level) => {
			const file = nationalFile(manifest, level);
			return file
				? decodeLevel(textOf(file), file.path, level)
				: failure(diagnose('pack-missing', { part: level }));
		},
		context: (role, name) => {
			const file = manifest.files.find((each) => each.role === role);
			return file ? contextFeatures(textOf(file), name) : [];
		},
	});
}
