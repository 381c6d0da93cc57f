import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	version?: string;
	integrity?: string;
	optionalDependencies?: object;
}

const packages: Record<string, Locked> = JSON.parse(
	readFileSync('package-lock.json', 'utf8'),
).packages;
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('the lock file names every package that some platform needs, so that npm ci works on all', () => {
	const names = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, '')));
	const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !names.has(name))
			.map((name) => `${path} wants ${name}`),
	);
	expect(missing).toEqual([]);
});

test('every locked package has a version and a hash', () => {
	const loose = locked.filter(([, { version, integrity }]) => !version || !integrity);
	expect(loose).toEqual([]);
});
