import {
	findAreaFaults,
	findCoverageFaults,
	findHashFaults,
	findPlacementFaults,
	findSizeFaults,
	findTilingFaults,
	findWindingFaults,
	readDetails,
} from './inspect-pack.ts';
import type { PackManifest } from '../../src/core/geo/pack-manifest.ts';
import { ownPackChecks, type PackCheck } from './own/own-pack-checks.ts';
import { readOwnManifest } from './own/own-manifest.ts';
import { PACK_FOLDER } from './pack-paths.ts';
import { printPack } from './print-pack.ts';
import { readHierarchy } from './read-hierarchy.ts';
import { readPackManifest, readPackTopology } from './read-pack.ts';
import { comparableLock, readLock } from './write-pack.ts';

// `npm run boundaries:check` measures the built pack again and prints what it finds.

const write = (text: string): void => void process.stdout.write(text);
const manifest = readPackManifest();
if (!manifest) {
	write('Paket batas belum dibangun atau rusak. Jalankan: npm run boundaries\n');
	process.exit(1);
}
printPack(manifest, write);
const lock = await readLock();
const damaged = findHashFaults(manifest, lock);
report('Isi berkas sesuai manifes dan boundaries.lock.json', damaged);
if (damaged.length) process.exit(1);

const checks = readOwnManifest(PACK_FOLDER)
	? await ownPackChecks(manifest)
	: await defaultPackChecks(manifest);
for (const [title, faults] of checks) report(title, faults);
if (!comparableLock(lock, manifest.inputsHash) && !readOwnManifest(PACK_FOLDER)) {
	write('       (boundaries.lock.json dari masukan atau Node lain: isinya tidak dibandingkan)\n');
}
if (checks.some(([, faults]) => faults.length)) process.exitCode = 1;

function report(title: string, faults: readonly string[]): void {
	write(`${faults.length ? 'GAGAL' : 'lulus'}  ${title}\n`);
	faults.slice(0, 20).forEach((fault) => write(`       ${fault}\n`));
	if (faults.length > 20) write(`       … dan ${faults.length - 20} lagi\n`);
}

async function defaultPackChecks(pack: PackManifest): Promise<PackCheck[]> {
	const national = readPackTopology({ path: 'kecamatan.topo.json' });
	const opening = readPackTopology({ path: 'kabkota.topo.json' });
	const details = readDetails(pack);
	return [
		['Setiap wilayah digambar atau dicatat', findCoverageFaults(pack, readHierarchy())],
		['Ukuran Brotli di bawah batas', await findSizeFaults(pack)],
		['Luas kab/kota nasional meleset paling banyak 10 %', findAreaFaults(pack)],
		[
			'Anak memenuhi induknya',
			[
				...findTilingFaults(opening, 'kabkota', 'provinsi'),
				...findTilingFaults(national, 'kecamatan', 'kabkota'),
				...findTilingFaults(national, 'kabkota', 'provinsi'),
				...details.flatMap((detail) => findTilingFaults(detail, 'kecamatan', 'kabkota')),
			],
		],
		[
			'Cincin luar searah jarum jam',
			[
				...['kabkota', 'provinsi'].flatMap((level) => findWindingFaults(opening, level)),
				...['kecamatan', 'kabkota', 'provinsi'].flatMap((level) =>
					findWindingFaults(national, level),
				),
				...details.flatMap((detail) => findWindingFaults(detail, 'kecamatan')),
				...details.flatMap((detail) => findWindingFaults(detail, 'kabkota')),
				...findWindingFaults(readPackTopology({ path: 'context.topo.json' }), 'land'),
			],
		],
		['Titik berada di dalam kabupatennya', findPlacementFaults(pack)],
	];
}
