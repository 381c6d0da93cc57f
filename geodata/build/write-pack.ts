import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { PackFile, PackManifest } from '../../src/core/geo/pack-manifest.ts';
import type { PackFileDraft } from './pack-files.ts';
import { PACK_BUILD_FOLDER, PACK_FOLDER, PACK_LOCK } from './pack-paths.ts';

const compress = promisify(brotliCompress);

/** What the committed lock says: which inputs give which files. */
export interface PackLock {
	readonly inputsHash: string;
	/** Major version of the Node that gave these files: another one may round a sine differently. */
	readonly node: number;
	/** SHA-256 by path, every file of the pack but the manifest. */
	readonly files: Readonly<Record<string, string>>;
}

/** Makes the folder a pack is built in, one that git does not see. */
export async function createBuildFolder(): Promise<void> {
	await mkdir(PACK_BUILD_FOLDER, { recursive: true });
	await writeFile(join(PACK_BUILD_FOLDER, '.gitignore'), '*\n');
}

/** Writes files into the build folder and measures them. */
export async function writeFiles(drafts: readonly PackFileDraft[]): Promise<PackFile[]> {
	return Promise.all(
		drafts.map(async ({ text, ...draft }): Promise<PackFile> => {
			const bytes = Buffer.from(text);
			await mkdir(dirname(join(PACK_BUILD_FOLDER, draft.path)), { recursive: true });
			await writeFile(join(PACK_BUILD_FOLDER, draft.path), bytes);
			return {
				...draft,
				featureCount: draft.objects.reduce((sum, { count }) => sum + count, 0),
				bytes: bytes.length,
				brotliBytes: await brotliSize(bytes),
				sha256: sha256(bytes),
			};
		}),
	);
}

/** Size after Brotli at its best, as a web server sends it. */
export async function brotliSize(bytes: Buffer): Promise<number> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return (await compress(bytes, { params })).length;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Buffer | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Writes the manifest and puts the finished folder in the pack's place by renaming. */
export async function publishPack(manifest: PackManifest): Promise<void> {
	const text = `${JSON.stringify(manifest, null, '\t')}\n`;
	await writeFile(join(PACK_BUILD_FOLDER, 'manifest.json'), text);
	await rm(join(PACK_BUILD_FOLDER, '.gitignore'));
	const former = `${PACK_BUILD_FOLDER}.former`;
	await rename(PACK_FOLDER, former).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
	});
	await rename(PACK_BUILD_FOLDER, PACK_FOLDER);
	await rm(former, { recursive: true, force: true });
}

/** The committed lock, or null when there is none. */
export async function readLock(): Promise<PackLock | null> {
	const text = await readFile(PACK_LOCK, 'utf8').catch(() => null);
	return text === null ? null : (JSON.parse(text) as PackLock);
}

/** Major version of the Node that runs. */
export const NODE_MAJOR = Number(process.versions.node.split('.')[0]);

/** The lock, if it speaks of these inputs and of this Node; null when nothing can be compared. */
export function comparableLock(lock: PackLock | null, inputsHash: string): PackLock | null {
	return lock?.inputsHash === inputsHash && lock.node === NODE_MAJOR ? lock : null;
}

/**
 * Brings the committed lock up to a new pack.
 *
 * The lock of the same inputs is never overwritten: that is how a build that does not repeat itself
 * is found out.
 *
 * @returns `kept` when it says just this, or was made by another Node; `written` for new inputs;
 *          `contradicted` when the same inputs gave other files
 */
export async function updateLock(
	manifest: PackManifest,
): Promise<'kept' | 'written' | 'contradicted'> {
	const { inputsHash } = manifest;
	const files = Object.fromEntries(manifest.files.map(({ path, sha256: hash }) => [path, hash]));
	const lock = await readLock();
	const same = comparableLock(lock, inputsHash);
	if (same) return JSON.stringify(same.files) === JSON.stringify(files) ? 'kept' : 'contradicted';
	if (lock?.inputsHash === inputsHash) return 'kept';
	const text = JSON.stringify({ inputsHash, node: NODE_MAJOR, files }, null, '\t');
	await writeFile(PACK_LOCK, `${text}\n`);
	return 'written';
}
