import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The table the help pages' figures are of, and whose figures those are. */
const TABLE = 'public/bantuan/contoh/persentase-penduduk-miskin-banten.csv';
const SOURCE = 'BPS, Susenas Maret 2025';
/** What is made of it, by the address of the page that is built. */
const MADE = [
	'bantuan/contoh/persentase-penduduk-miskin-banten.html',
	'bantuan/contoh/persentase-penduduk-miskin-banten.svg',
	'sematan/contoh-banten.js',
] as const;

/**
 * Puts the figures that help pages show beside them, drawn by `npm run figure` with the boundaries of
 * the build: nothing that shows boundaries is kept with the source. Without a pack there are none.
 *
 * Cost: a second or two for each.
 */
export function exampleFigures(): Plugin {
	return {
		name: 'example-figures',
		apply: 'build',
		async generateBundle() {
			if (!existsSync(join(ROOT, 'geodata/boundaries/manifest.json'))) return;
			const folder = mkdtempSync(join(tmpdir(), 'peta-'));
			try {
				const drawn = await Promise.all(MADE.map((fileName) => drawFile(folder, fileName)));
				for (const each of drawn) this.emitFile({ type: 'asset', ...each });
			} finally {
				rmSync(folder, { recursive: true });
			}
		},
	};
}

/** One figure, as the command makes it. */
async function drawFile(
	folder: string,
	fileName: (typeof MADE)[number],
): Promise<{ fileName: string; source: string }> {
	const out = join(folder, fileName.slice(fileName.lastIndexOf('/') + 1));
	const command = ['--import', 'tsx', 'src/cli/figure.ts', TABLE, '--source', SOURCE, '--out', out];
	await promisify(execFile)(process.execPath, command, { cwd: ROOT });
	return { fileName, source: readFileSync(out, 'utf8') };
}
