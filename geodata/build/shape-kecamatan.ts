import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { Gadm } from './read-gadm.ts';
import { removeSpikes } from './remove-spikes.ts';
import { runMapshaper } from './run-mapshaper.ts';
import { geometriesOf } from './topology-areas.ts';
import { zipCracks } from './zip-cracks.ts';

/**
 * Corners closer than this become one, degrees: about 22 m, two steps of GADM's four decimals.
 * Without it four of five cracks between villages stay as needles.
 */
const SNAP_DEGREES = 0.0002;

/** Holes in the land smaller than this are cracks or ponds and are filled. */
const LARGEST_GAP = '1km2';

/** Closing a crack joins arcs, which may bare another spike; the third time nothing is left. */
const SMOOTHING_ROUNDS = 4;

/**
 * Turns the village polygons into one mosaic without gaps and overlaps (mapshaper `-clean`).
 *
 * @param folder  working folder; `villages.topo.json` is left there
 * @returns       unquantised topology, object `desa` with the village number as property `i`;
 *                specks under 22 m are gone
 */
export async function cleanVillages(folder: string, gadm: Gadm): Promise<Topology> {
	const features = gadm.desa.map(({ geometry }, i) => ({
		type: 'Feature',
		properties: { i },
		geometry,
	}));
	await writeFile(
		join(folder, 'desa.json'),
		JSON.stringify({ type: 'FeatureCollection', features }),
	);
	await runMapshaper(folder, [
		...['-i', 'desa.json'],
		...['-clean', `snap-interval=${SNAP_DEGREES}`, `gap-fill-area=${LARGEST_GAP}`],
		'close-outer-gaps',
		...['-o', 'villages.topo.json', 'format=topojson', 'no-quantization'],
	]);
	return readTopology(join(folder, 'villages.topo.json'));
}

/**
 * Joins villages into kecamatan at full detail and smooths away the needles.
 *
 * @param villages  the mosaic of {@link cleanVillages}; its properties are replaced
 * @param codes     kecamatan of each village, by village number
 * @returns         unquantised topology, object `kecamatan` with property `code`, also left in
 *                  `folder` as `kecamatan.topo.json`
 */
export async function joinKecamatan(
	folder: string,
	villages: Topology,
	codes: readonly AreaCode[],
): Promise<Topology> {
	for (const geometry of geometriesOf(villages, 'desa')) {
		const { i } = geometry.properties as { i: number };
		geometry.properties = { code: codes[i] };
	}
	const file = join(folder, 'kecamatan.topo.json');
	let kecamatan = villages;
	for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
		await writeTopology(file, kecamatan);
		await runMapshaper(folder, [
			...['-i', 'kecamatan.topo.json', '-dissolve', 'code'],
			...['-rename-layers', 'kecamatan'],
			...['-o', 'kecamatan.topo.json', 'force', 'format=topojson', 'no-quantization'],
		]);
		kecamatan = await readTopology(file);
		if (removeSpikes(kecamatan) + zipCracks(kecamatan, 'kecamatan') === 0) break;
	}
	return kecamatan;
}

/** Reads a TopoJSON file. */
export async function readTopology(path: string): Promise<Topology> {
	return JSON.parse(await readFile(path, 'utf8')) as Topology;
}

/** Writes a TopoJSON file without spaces. */
export async function writeTopology(path: string, topology: Topology): Promise<void> {
	await writeFile(path, JSON.stringify(topology));
}
