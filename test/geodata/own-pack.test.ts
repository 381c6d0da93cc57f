import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTilingFaults, findWindingFaults } from '../../geodata/build/inspect-pack.ts';
import { areasByCode } from '../../geodata/build/measure-areas.ts';
import { buildOwnPack } from '../../geodata/build/own/build-own-pack.ts';
import { findOwnPackFaults, readOwnManifest } from '../../geodata/build/own/own-manifest.ts';
import { geometriesOf } from '../../geodata/build/topology-areas.ts';
import { boundaryCredit } from '../../src/core/geo/boundary-credit.ts';
import { decodeLevel, readManifest, readTopology } from '../../src/core/geo/boundary-pack.ts';
import {
	bigKabkota,
	codAbKecamatan,
	createFolder,
	createSquares,
	square,
	writeShapefile,
	type Squares,
} from './create-boundaries.ts';

// One pack of six squares: three kecamatan of OCHA in a row, and above them three kab/kota of BIG, of
// which the first is the kabupaten of those kecamatan.

const to = join(mkdtempSync(join(tmpdir(), 'paket-')), 'batas');
let from = '';
let said = '';
let exitCode = -1;

/** A square that lies over half of the one before it. */
const HALF_OVER = square(1.5, 1);

/** A square whose line goes out and back on its upper edge. */
function withSpike<Feature extends Squares['features'][number]>(feature: Feature): Feature {
	const [a = [], b = [], ...rest] = square(0, 1).coordinates[0] ?? [];
	const ring = [a, b, [96.05, 3.2], [96.05, 3.25], [96.05, 3.2], ...rest];
	return { ...feature, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const readText = (path: string): string => readFileSync(join(to, path), 'utf8');
const topologyOf = (path: string) => readTopology(readText(path)) ?? expect.fail(path);
const idsOf = (path: string, object: string): string[] =>
	geometriesOf(topologyOf(path), object).map(({ id }) => String(id));
const manifest = () => readOwnManifest(to) ?? expect.fail('no manifest');

beforeAll(async () => {
	const misspelt = bigKabkota().map((row, at) =>
		at === 1 ? { WADMPR: 'Aceh', WADMKK: 'Aceh Tengara' } : row,
	);
	const squares = createSquares(misspelt, 1);
	const features = squares.features.map((feature, at) =>
		at === 2 ? { ...feature, geometry: HALF_OVER } : at === 0 ? withSpike(feature) : feature,
	);
	from = createFolder({ 'kab kota.geojson': { ...squares, features } });
	writeShapefile(from, 'adm3.zip', createSquares(codAbKecamatan()));
	const review = join(createFolder({}), 'review.csv');
	writeFileSync(review, 'berkas,poligon,kode\nkab kota.geojson,2,11.02\n');
	const flags = { source: 'Dinas Uji', licence: 'Izin setempat', vintage: '2023-12', review };
	exitCode = await buildOwnPack({ from, to, ...flags }, (text) => (said += text));
}, 120_000);

afterAll(() => {
	for (const path of [from, to]) rmSync(path, { recursive: true, force: true });
});

describe('a pack of one’s own boundaries', () => {
	it('is built, and says what it read, what is missing and that it may not be passed on', () => {
		expect(said).toContain('adm3.zip/isi.shp: OCHA COD-AB, 3 poligon kecamatan.');
		expect(said).toContain('kab kota.geojson: BIG, 3 poligon kabupaten/kota.');
		expect(said).toContain('Wilayah: 3 dari 514 kabupaten/kota, 3 kecamatan.');
		expect(said).toContain('paket ini tidak boleh disebarluaskan');
		expect(exitCode).toBe(0);
	});

	it('says what lies over another area, by its own code, and what it mended', () => {
		expect(said).toContain('Tumpang tindih: 11.09 Kabupaten Simeulue tinggal 50 %');
		expect(said).toContain(
			'Dirapikan: kab kota.geojson poligon 1 (11.01 Kabupaten Aceh Selatan): garis batasnya menelusuri dirinya dua kali di (96.05, 3.2); garis ganda itu dibuang.',
		);
		expect(readText('review.csv')).toContain('kode; garis batasnya menelusuri dirinya');
	});

	it('opens in the page as any pack does', () => {
		expect(readManifest(JSON.parse(readText('manifest.json')))).toMatchObject({ ok: true });
		for (const [path, level] of [
			['kabkota.topo.json', 'kabkota'],
			['kecamatan.topo.json', 'kecamatan'],
			['kecamatan/11.topo.json', 'kecamatan'],
		] as const) {
			expect(decodeLevel(readText(path), path, level)).toMatchObject({ ok: true });
		}
	});

	it('draws kab/kota and provinsi from the finest polygons there are', () => {
		expect(idsOf('kecamatan.topo.json', 'kecamatan')).toEqual(['11.01.01', '11.01.02', '11.01.03']);
		expect(idsOf('kabkota.topo.json', 'kabkota')).toEqual(['11.01', '11.02', '11.09']);
		expect(idsOf('kabkota.topo.json', 'provinsi')).toEqual(['11']);
	});

	it('fills a kabupaten with its own polygon where kecamatan are missing', () => {
		const km2 = areasByCode(topologyOf('kabkota.topo.json'), 'kabkota');
		// 11.01 has three squares of kecamatan and one of its own
		expect((km2.get('11.01') ?? 0) / (km2.get('11.02') ?? 1)).toBeCloseTo(4, 1);
	});

	it('has levels that tile each other, clockwise', () => {
		const opening = topologyOf('kabkota.topo.json');
		expect(findTilingFaults(opening, 'kabkota', 'provinsi')).toEqual([]);
		expect(findWindingFaults(opening, 'kabkota')).toEqual([]);
		expect(findWindingFaults(topologyOf('kecamatan/11.topo.json'), 'kecamatan')).toEqual([]);
	});

	it('lists the other kecamatan of that kabupaten as points inside it, no two in one place', () => {
		const { undrawn } = manifest();
		expect(undrawn.map(({ parent }) => parent)).toEqual(undrawn.map(() => '11.01'));
		expect(undrawn).toHaveLength(15);
		expect(new Set(undrawn.map(({ lngLat }) => String(lngLat))).size).toBe(15);
	});

	it('credits its owner wherever the page credits anybody, and nobody of the default pack', () => {
		expect(boundaryCredit(manifest())).toEqual({
			attribution: 'Dinas Uji, idn-area-data (ODbL), Natural Earth',
			redistributable: false,
		});
		expect(readText('manifest.json')).not.toMatch(/GADM|geografis/);
		expect(manifest()).toMatchObject({
			title: 'Batas wilayah Dinas Uji (2023-12)',
			own: { source: 'Dinas Uji', licence: 'Izin setempat', vintage: '2023-12' },
		});
	});

	it('keeps every decision in its review', () => {
		const rows = readText('review.csv').split('\n');
		expect(rows).toContain(
			'cocok,kab kota.geojson,2,,Aceh Tengara,11.02,Kabupaten Aceh Tenggara,ejaan yang diterima,',
		);
		expect(rows).toContain('tanpa poligon,,,,,11.03,Kabupaten Aceh Timur,,');
	});

	it('is known as one’s own, and found out when a file is cut short', () => {
		expect(findOwnPackFaults(manifest(), to)).toEqual([]);
		writeFileSync(join(to, 'context.topo.json'), '{}');
		expect(findOwnPackFaults(manifest(), to)).toEqual(['context.topo.json']);
	});
});
