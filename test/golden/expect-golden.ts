import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Compares a text with a golden file of this folder.
 *
 * A difference is written beside it as `<name>-changed.<ending>`, to be looked at; to accept it,
 * rename that file over the golden one. Nothing is accepted by itself.
 */
export function expectGolden(file: string, text: string): void {
	const golden = fileURLToPath(new URL(file, import.meta.url));
	const changed = golden.replace(/\.(\w+)$/, '-changed.$1');
	const expected = existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : '';
	if (text === expected) rmSync(changed, { force: true });
	else writeFileSync(changed, text);
	expect(text, `differs from test/golden/${file}; see the -changed file beside it`).toBe(expected);
}
