import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { REPOSITORY, packageFile } from './pack-paths.ts';

/** Files of npm packages that the pack is made of. */
const DATA_FILES: readonly (readonly [packageName: string, path: string])[] = [
	['geojson-indonesia', 'geojson/gadm41_IDN_2.json'],
	['geojson-indonesia', 'geojson/gadm41_IDN_3.json'],
	['geojson-indonesia', 'geojson/gadm41_IDN_4.json'],
	['idn-area-data', 'data/provinces.csv'],
	['idn-area-data', 'data/regencies.csv'],
	['idn-area-data', 'data/districts.csv'],
	['idn-area-data', 'data/villages.csv'],
	['geografis', 'data/json/data.json'],
	['world-atlas', 'countries-10m.json'],
];

/** Packages whose version decides what the build does with them. */
const TOOLS: readonly string[] = [
	'mapshaper',
	'papaparse',
	'fastest-levenshtein',
	'topojson-client',
	'valibot',
];

/** Where the build begins; every file of ours it imports is an input. */
const ENTRY = join(REPOSITORY, 'geodata/build/build-boundaries.ts');

/**
 * One hash over everything the pack depends on: data files, tool versions, and the build's code.
 *
 * Equal hashes give equal packs. Reads about 110 MB, half a second.
 *
 * @throws Error when a package is not installed
 */
export function hashInputs(): string {
	const hash = createHash('sha256');
	for (const [name, path] of DATA_FILES) {
		hash.update(`${name}/${path}\n`).update(readFileSync(packageFile(name, path)));
	}
	for (const name of TOOLS) {
		const { version } = JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')) as {
			version: string;
		};
		hash.update(`${name}@${version}\n`);
	}
	for (const path of importedFiles(ENTRY)) {
		const name = relative(REPOSITORY, path).replaceAll('\\', '/');
		hash.update(`${name}\n`).update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
	}
	return hash.digest('hex');
}

/**
 * A file of ours and all files of ours that it imports, directly or not.
 *
 * @returns absolute paths, sorted
 */
function importedFiles(entry: string): string[] {
	const found = new Set([resolve(entry)]);
	for (const path of found) {
		const code = readFileSync(path, 'utf8');
		for (const [, target] of code.matchAll(/\bfrom '(\.[^']+\.ts)'/g)) {
			if (target) found.add(resolve(dirname(path), target));
		}
	}
	return [...found].sort();
}
