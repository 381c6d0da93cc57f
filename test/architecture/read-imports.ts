import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One import of one source file. */
export interface ImportLine {
	/** Path from the repository's root. */
	readonly file: string;
	/** As written, without a query. */
	readonly specifier: string;
	/** Path of our own file it means, from the root; null for a package. */
	readonly target: string | null;
	readonly isTypeOnly: boolean;
}

const IMPORT =
	/(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|import\s+['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+\.ts)['"],\s*import\.meta\.url/g;

/** Every `.ts` and `.svelte` file below a folder, from the root. */
export function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** Imports in a file's text; for a `.svelte` file those of its script blocks. */
export function importsIn(file: string, text: string): ImportLine[] {
	const code = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
		: text;
	return [...code.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(IMPORT)].map((match) => {
		const specifier = (match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').replace(/\?.*$/, '');
		return {
			file,
			specifier,
			target: specifier.startsWith('.') ? relative('.', join(dirname(file), specifier)) : null,
			isTypeOnly: match[1] !== undefined,
		};
	});
}

/** Every import below a folder. */
export function allImports(folder: string): ImportLine[] {
	return sourceFiles(folder).flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));
}

/** The package a specifier names: `@turf/turf` of `@turf/turf/x`. */
export function packageOf(specifier: string): string {
	const parts = specifier.split('/');
	return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
