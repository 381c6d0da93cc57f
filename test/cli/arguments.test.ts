import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = `${ROOT}node_modules/.bin/tsx${process.platform === 'win32' ? '.cmd' : ''}`;

/** What a command says on standard error, and its exit code. */
function run(file: string, args: readonly string[]): Promise<readonly [number, string]> {
	return new Promise((resolve) => {
		const options = { cwd: ROOT, shell: process.platform === 'win32' };
		const child = execFile(TSX, [file, ...args], options, (_, __, stderr) => {
			resolve([child.exitCode ?? -1, stderr.split('\n')[0] ?? '']);
		});
	});
}

describe.concurrent('an option a command does not know', () => {
	it.each([
		['figure', 'src/cli/figure.ts', ['a.csv', '--soruce', 'BPS']],
		['boundaries', 'geodata/build/boundaries.ts', ['--soruce', 'BPS']],
	])('is named in Indonesian by %s', { timeout: 60_000 }, async (name, file, args) => {
		expect(await run(file, args)).toEqual([1, `${name}: pilihan --soruce tidak dikenal`]);
	});
});
