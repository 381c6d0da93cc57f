import { spawn } from 'node:child_process';
import { packageFile } from './pack-paths.ts';

/** Heap given to mapshaper, MB; `-clean` over 77,000 villages needs about 1,200. */
const HEAP_MB = 4096;

/**
 * Runs one mapshaper command line in a process of its own.
 *
 * A child process keeps its gigabyte out of ours and gives it back when it ends.
 *
 * @param folder  working folder: file names in `args` are relative to it
 * @param args    commands as typed after `mapshaper`
 * @returns       what mapshaper said of its work, line by line
 * @throws Error  with mapshaper's last words when it fails
 */
export function runMapshaper(folder: string, args: readonly string[]): Promise<string[]> {
	const program = packageFile('mapshaper', 'bin/mapshaper');
	const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, program, ...args], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const stop = (): void => void child.kill();
	process.once('exit', stop);
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			process.off('exit', stop);
			if (code === 0) resolve(said.split('\n').filter(Boolean));
			else reject(new Error(`mapshaper ${args.join(' ').slice(0, 200)}\n${said.slice(-2000)}`));
		});
	});
}
