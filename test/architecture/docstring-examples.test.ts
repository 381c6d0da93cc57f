import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './read-imports.ts';

/** Rooms whose docstrings promise examples that run. */
const FILES = [...sourceFiles('src/core'), ...sourceFiles('src/i18n')].filter((file) =>
	file.endsWith('.ts'),
);

interface Example {
	readonly file: string;
	readonly line: number;
	/** An expression over what core and i18n export. */
	readonly code: string;
	/** The value promised after `//`, as an expression; null when only running is promised. */
	readonly promised: string | null;
}

/** `@example expression // value` lines of a file's docstrings. */
function examplesIn(file: string): Example[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((text, at) => {
			const match = /^\s*\* @example (.+)$/.exec(text);
			if (!match?.[1]) return [];
			const [code = '', promised] = match[1].split(/\s+\/\/\s(?=[^']*(?:'[^']*'[^']*)*$)/);
			// a non-null mark is TypeScript's; the rest of an example is plain JavaScript
			return [{ file, line: at + 1, code: code.replaceAll(')!', ')'), promised: promised ?? null }];
		});
}

const EXAMPLES = FILES.flatMap(examplesIn);
const scope: Record<string, unknown> = {};
for (const file of FILES) {
	Object.assign(
		scope,
		(await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as object,
	);
}

function evaluate(expression: string): unknown {
	const names = Object.keys(scope);
	// the examples are our own source; running them is the point
	const run = new Function(...names, `return (${expression});`) as (
		...values: unknown[]
	) => unknown;
	return run(...names.map((name) => scope[name]));
}

describe('every example in a docstring', () => {
	it('is found: there are more than fifty', () => {
		expect(EXAMPLES.length).toBeGreaterThan(50);
	});

	it.each(EXAMPLES)('gives what it promises: $file:$line', ({ code, promised }) => {
		const value = evaluate(code);
		if (promised !== null) expect(value).toEqual(evaluate(promised));
	});
});

describe('every exported function of core', () => {
	it.each(sourceFiles('src/core'))('has a docstring: %s', (file) => {
		const bare = [
			...readFileSync(file, 'utf8').matchAll(
				/(\*\/)?\n(export (?:async )?(?:function|class|interface|type|const) \w+)/g,
			),
		].flatMap(([, documented, declaration]) => (documented ? [] : [declaration]));
		expect(bare).toEqual([]);
	});
});
