import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Root folder of the repository. */
export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Folder of the finished pack; ignored by git. */
export const PACK_FOLDER = join(REPOSITORY, 'geodata/boundaries');

/** Folder this process writes to before it replaces {@link PACK_FOLDER} in one rename. */
export const PACK_BUILD_FOLDER = join(REPOSITORY, `geodata/boundaries.building-${process.pid}`);

/** Committed hashes of the pack that the committed inputs must give. */
export const PACK_LOCK = join(REPOSITORY, 'geodata/boundaries.lock.json');

/** Committed table of kecamatan codes. */
export const KECAMATAN_CODES = join(REPOSITORY, 'geodata/codes/kecamatan.csv');

/**
 * Path of a file inside an installed npm package.
 *
 * @example packageFile('idn-area-data', 'data/districts.csv')
 */
export function packageFile(name: string, path: string): string {
	return join(REPOSITORY, 'node_modules', name, path);
}
