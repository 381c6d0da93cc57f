import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { paintAreas, quantileClassing } from '../../../src/core/choropleth/paint-areas.ts';
import type { FigurePage } from '../../../src/core/page/figure-page.ts';
import { singleFile } from '../../../src/core/page/single-file.ts';
import { writeEmbedFile } from '../../../src/core/page/write-embed-file.ts';
import { areaPoint, layerAppearance } from '../../../src/core/figure/layer-appearance.ts';
import { PLACE_NAMES } from '../../../src/core/figure/place-names.ts';
import { decodeLevel } from '../../../src/core/geo/boundary-pack.ts';
import { unionBbox } from '../../../src/core/geo/level-geometry.ts';
import { bundleScript } from '../../../src/cli/bundle-script.ts';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { createPage } from './create-page.ts';

const PACK = new URL('../../../geodata/boundaries/kabkota.topo.json', import.meta.url);
const SCRIPT = await bundleScript('single-file-script');

/** A page of the kab/kota of a provinsi, or of all of them, with a figure for each. */
function pageOf(provinsi: string): FigurePage {
	const decoded = decodeLevel(readFileSync(PACK, 'utf8'), 'kabkota.topo.json', 'kabkota');
	if (!decoded.ok) throw new Error('the pack cannot be read');
	const geometry = decoded.value;
	const { registry } = loadGazetteer();
	const areas = geometry.codes.filter((code) => code.startsWith(provinsi));
	const painted = paintAreas({
		areas,
		figures: new Map(areas.map((code, at) => [code, { value: (at * 7.31) % 43, missing: null }])),
		undecided: new Set(),
		classing: quantileClassing(5),
		drawing: 'fill',
	});
	const appearance = layerAppearance({
		...{ geometry, painted, registry, undrawn: [], land: [], lakes: [] },
		valueText: (value) => value.toFixed(2),
		mostLabels: 120,
	});
	const boxes = geometry.boxes.filter((_, at) => geometry.codes[at]?.startsWith(provinsi));
	const names = areas.map((area) => [area, registry.get(area)?.name ?? area] as const);
	return createPage(
		{
			appearance,
			bbox: unionBbox(boxes) ?? [95, -11, 141, 6],
			names: PLACE_NAMES,
			places: new Map(
				areas.flatMap((area) => {
					const point = areaPoint({ geometry, undrawn: [] }, area);
					return point ? [[area, point] as const] : [];
				}),
			),
		},
		Object.fromEntries(names),
	);
}

/** What each of the files weighs, said at the end. */
const weighed: string[] = [];
afterAll(() => {
	if (weighed.length > 0) console.info(weighed.join('\n'));
});

/** A weight that is held to a limit, both in bytes. */
function expectWeight(what: string, bytes: number, most: number): void {
	weighed.push(`${what}: ${bytes} of ${most} bytes`);
	expect(bytes).toBeLessThanOrEqual(most);
}

/** Bytes of a file of one figure as a server sends it, gzip 9. */
function sentBytes(provinsi: string): number {
	const file = writeEmbedFile([
		{
			about: {
				indicator: { id: 'p0', name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' } },
				...{ period: '2025-03', level: 'kabkota' },
				area: { code: null, name: { id: 'Indonesia', en: 'Indonesia' } },
				source: { id: 'BPS', en: 'BPS' },
			},
			page: pageOf(provinsi),
		},
	]);
	return gzipSync(file, { level: 9 }).length;
}

describe.skipIf(!existsSync(PACK))('on the real boundaries, a single file', () => {
	// most kab/kota, most islands, and the longest shores
	it.each([
		['Jawa Timur', '35.'],
		['Kepulauan Riau', '21.'],
		['Maluku', '81.'],
		['Sulawesi Tengah', '72.'],
		['Papua Barat Daya', '96.'],
	])('of %s weighs at most 120 kB', (name, provinsi) => {
		expectWeight(`one file, ${name}`, singleFile(pageOf(provinsi), SCRIPT).length, 120_000);
	});

	it('of all kab/kota weighs at most 400 kB', () => {
		expectWeight('one file, all kab/kota', singleFile(pageOf(''), SCRIPT).length, 400_000);
	});
});

describe.skipIf(!existsSync(PACK))('on the real boundaries, a frame fetches', () => {
	// promised are 60 kB of script, and 120 kB with everything
	it.each([
		['Jawa Timur', '35.'],
		['Kepulauan Riau', '21.'],
	])('at most 60 kB beside its script for %s', (name, provinsi) => {
		expectWeight(`frame, ${name}`, sentBytes(provinsi), 60_000);
	});

	it('at most 250 kB beside its script for all kab/kota', () => {
		expectWeight('frame, all kab/kota', sentBytes(''), 250_000);
	});
});
