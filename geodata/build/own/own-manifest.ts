import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { packManifestSchema } from '../../../src/core/geo/pack-manifest.ts';

/** A pack's manifest that also says what its owner made it of. */
const ownManifestSchema = v.object({
	...packManifestSchema.entries,
	own: v.object({
		source: v.string(),
		licence: v.string(),
		vintage: v.string(),
		files: v.array(v.object({ name: v.string(), sha256: v.string() })),
	}),
});

/** The manifest of a pack of one's own. */
export type OwnManifest = v.InferOutput<typeof ownManifestSchema>;

/** The manifest of a pack of one's own; null for the default pack, or where there is none. */
export function readOwnManifest(folder: string): OwnManifest | null {
	try {
		const json: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
		const manifest = v.safeParse(ownManifestSchema, json);
		return manifest.success ? manifest.output : null;
	} catch {
		return null;
	}
}

/** Paths of files that are missing or of another length than the manifest says. */
export function findOwnPackFaults({ files }: OwnManifest, folder: string): string[] {
	return files
		.filter(({ path, bytes }) => {
			const file = join(folder, path);
			return !existsSync(file) || statSync(file).size !== bytes;
		})
		.map(({ path }) => path);
}
