import type { PackManifest } from '../../../src/core/geo/pack-manifest.ts';
import {
	findAreaFaults,
	findPlacementFaults,
	findSizeFaults,
	findTilingFaults,
	findWindingFaults,
	readDetails,
} from '../inspect-pack.ts';
import { readPackTopology } from '../read-pack.ts';

/** What is looked at in a pack, and a line for each fault that was found. */
export type PackCheck = readonly [title: string, faults: string[]];

/**
 * Measures a pack of one's own: what holds for every pack, but not how many areas it has, for that is
 * its owner's to say.
 */
export async function ownPackChecks(manifest: PackManifest): Promise<PackCheck[]> {
	const opening = readPackTopology({ path: 'kabkota.topo.json' });
	const details = readDetails(manifest);
	return [
		['Ukuran Brotli di bawah batas', await findSizeFaults(manifest)],
		['Luas kab/kota nasional meleset paling banyak 10 %', findAreaFaults(manifest)],
		['Kabupaten/kota memenuhi provinsinya', findTilingFaults(opening, 'kabkota', 'provinsi')],
		[
			'Cincin luar searah jarum jam',
			[
				...['kabkota', 'provinsi'].flatMap((level) => findWindingFaults(opening, level)),
				...['kecamatan', 'kabkota'].flatMap((level) =>
					details.flatMap((detail) => findWindingFaults(detail, level)),
				),
			],
		],
		['Titik berada di dalam kabupatennya', findPlacementFaults(manifest)],
	];
}
