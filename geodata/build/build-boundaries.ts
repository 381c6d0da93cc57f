import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPack, BUILD_STEPS } from './build-pack.ts';
import { hashInputs } from './inputs-hash.ts';
import { PACK_BUILD_FOLDER, PACK_FOLDER } from './pack-paths.ts';
import { printPack } from './print-pack.ts';
import { createProgress, formatSeconds } from './progress.ts';
import { readPackManifest } from './read-pack.ts';
import { updateLock } from './write-pack.ts';

// `npm run boundaries` builds geodata/boundaries/ from npm packages. With `--if-needed` it first
// compares the pack with its inputs, and does and says nothing when they agree.

const write = (text: string): void => void process.stdout.write(text);
const inputsHash = hashInputs();

if (!process.argv.includes('--if-needed') || !isPackWhole(inputsHash)) {
	const start = performance.now();
	const folder = mkdtempSync(join(tmpdir(), 'peta-sasaran-'));
	const clean = (): void => {
		for (const path of [folder, PACK_BUILD_FOLDER]) rmSync(path, { recursive: true, force: true });
	};
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => {
			clean();
			process.exit(1);
		});
	}
	write('Membangun batas wilayah (sekitar satu setengah menit):\n');
	try {
		const manifest = await buildPack(folder, inputsHash, createProgress(BUILD_STEPS, write));
		const lock = await updateLock(manifest);
		printPack(manifest, write);
		if (lock === 'written') {
			write('geodata/boundaries.lock.json diperbarui: simpan bersama perubahan masukannya.\n');
		} else if (lock === 'contradicted') {
			// the pack is whole and usable; boundaries:check, and with it npm test, fails on this
			write('Perhatian: masukan sama, hasil lain daripada geodata/boundaries.lock.json.\n');
		}
		write(`Selesai dalam ${formatSeconds((performance.now() - start) / 1000)}.\n`);
	} finally {
		clean();
	}
}

/** Whether the pack is there, made of these inputs, and undamaged as far as sizes tell. */
function isPackWhole(hash: string): boolean {
	if (!existsSync(join(PACK_FOLDER, 'manifest.json'))) return false;
	const manifest = readPackManifest();
	if (!manifest || manifest.inputsHash !== hash) return false;
	return manifest.files.every(({ path, bytes }) => {
		const file = join(PACK_FOLDER, path);
		return existsSync(file) && statSync(file).size === bytes;
	});
}
