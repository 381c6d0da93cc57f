import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { argumentFaultText } from '../../src/i18n/argument-fault-text.ts';
import { OWN_USAGE, ownFlags } from './own/own-flags.ts';
import { findOwnPackFaults, readOwnManifest } from './own/own-manifest.ts';
import { PACK_FOLDER } from './pack-paths.ts';

// `npm run boundaries` builds the default pack, `npm run boundaries -- --from FOLDER …` one from
// boundaries of one's own. With `--if-needed` a pack of one's own is left as it is: only its owner
// replaces it. What the default build is made of begins at build-boundaries.ts, imported when needed,
// so that nothing here makes anybody build it again.

process.exitCode = await main();

async function main(): Promise<number> {
	let values;
	try {
		({ values } = parseArgs({ options: { ...ownFlags, 'if-needed': { type: 'boolean' } } }));
	} catch (error) {
		const fault = argumentFaultText(error);
		if (fault === null) throw error;
		console.error(`boundaries: ${fault}\n${OWN_USAGE}`);
		return 1;
	}
	const { 'if-needed': ifNeeded = false, ...flags } = values;
	if (flags.help) {
		console.log(OWN_USAGE);
		return 0;
	}
	if (Object.keys(flags).length > 0) {
		const { buildOwnPack } = await import('./own/build-own-pack.ts');
		return buildOwnPack(flags, (text) => void process.stdout.write(text));
	}
	const own = ifNeeded && existsSync(PACK_FOLDER) ? readOwnManifest(PACK_FOLDER) : null;
	if (!own) {
		await import('./build-boundaries.ts');
		return 0;
	}
	const faults = findOwnPackFaults(own, PACK_FOLDER);
	if (faults.length === 0) return 0;
	console.error(
		`Paket batas sendiri di geodata/boundaries rusak (${faults.join(', ')}). Paket itu tidak diganti ` +
			'dengan batas bawaan. Bangun ulang dengan perintah yang sama, atau jalankan npm run boundaries ' +
			'tanpa --from bila batas bawaan memang dikehendaki.',
	);
	return 1;
}
