import { describe, expect, it } from 'vitest';
import {
	decodeLevel,
	detailFile,
	nationalFile,
	readManifest,
	readTopology,
} from '../../../src/core/geo/boundary-pack.ts';
import type { PackManifest } from '../../../src/core/geo/pack-manifest.ts';
import { codeOf } from '../create-area.ts';
import { createTopology } from '../create-topology.ts';

const HASH = 'a'.repeat(64);

function createFile(path: string, role: string, provinsi?: string): Record<string, unknown> {
	return {
		path,
		role,
		...(provinsi ? { provinsi } : {}),
		objects: [{ name: 'kabkota', count: 3 }],
		featureCount: 3,
		bytes: 1,
		brotliBytes: 1,
		sha256: HASH,
		source: 'x',
		licence: 'x',
		vintage: '2025',
		simplification: 'none',
		quality: 'x',
	};
}

/** What a pack says of itself, as it lies in its file. */
function createManifestJson(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
	return {
		format: 'peta-sasaran/boundaries',
		version: 1,
		title: 'Contoh',
		vintage: '2025-02-01',
		redistributable: true,
		notice: { id: 'x', en: 'x' },
		sources: [{ name: 'x', attribution: 'x', licence: 'x', url: 'https://example.org', use: 'x' }],
		inputsHash: HASH,
		counts: { provinsi: 2, kabkota: 3, kecamatan: 0 },
		indicative: ['91'],
		undrawn: [
			{
				code: '33.02',
				name: 'Contoh',
				parent: '33',
				lngLat: [103, -1],
				placedBy: 'parent',
				reason: 'x',
			},
		],
		areaError: { medianPercent: 0, p95Percent: 0, worst: { code: '32.01', percent: 0 } },
		files: [
			createFile('kabkota.topo.json', 'kabkota'),
			createFile('kecamatan.topo.json', 'kecamatan'),
			createFile('kecamatan/32.topo.json', 'kecamatan-detail', '32'),
		],
		...more,
	};
}

function createManifest(): PackManifest {
	const read = readManifest(createManifestJson());
	if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
	return read.value;
}

describe('the manifest of a pack', () => {
	it('is read', () => {
		expect(createManifest()).toMatchObject({ title: 'Contoh', indicative: ['91'] });
	});

	it('may have keys nobody here knows', () => {
		expect(readManifest(createManifestJson({ signedBy: 'BIG' })).ok).toBe(true);
	});

	it('of a later version asks for a newer app', () => {
		const read = readManifest(createManifestJson({ version: 2, format: 'anything' }));
		expect(read.diagnostics).toEqual([
			expect.objectContaining({ code: 'pack-newer', params: { version: 2 } }),
		]);
	});

	it.each([
		['a hash that is none', { inputsHash: 'abc' }, 'inputsHash'],
		['a code without dots', { indicative: ['9101x'] }, 'indicative.0'],
		['no files', { files: null }, 'files'],
		['a role nobody knows', { files: [createFile('x', 'sungai')] }, 'files.0.role'],
	])('with %s is damaged, and says where', (_, more, part) => {
		expect(readManifest(createManifestJson(more)).diagnostics).toEqual([
			expect.objectContaining({ code: 'pack-damaged', params: { part } }),
		]);
	});

	it.each([null, 7, 'manifest', [], {}])('that is %j is damaged', (json) => {
		const read = readManifest(json);
		expect(read.ok).toBe(false);
		expect(read.diagnostics[0]?.code).toBe('pack-damaged');
	});
});

describe('the files of a pack', () => {
	it('hold provinsi and kab/kota together, and kecamatan apart', () => {
		const manifest = createManifest();
		expect(nationalFile(manifest, 'provinsi')?.path).toBe('kabkota.topo.json');
		expect(nationalFile(manifest, 'kabkota')?.path).toBe('kabkota.topo.json');
		expect(nationalFile(manifest, 'kecamatan')?.path).toBe('kecamatan.topo.json');
	});

	it('hold no desa', () => {
		expect(nationalFile(createManifest(), 'desa')).toBeUndefined();
	});

	it('hold a provinsi in detail, where they do', () => {
		expect(detailFile(createManifest(), codeOf('32'))?.path).toBe('kecamatan/32.topo.json');
		expect(detailFile(createManifest(), codeOf('33'))).toBeUndefined();
	});
});

describe('a topology file', () => {
	const text = JSON.stringify(createTopology());

	it('is decoded level by level', () => {
		const read = decodeLevel(text, 'kabkota.topo.json', 'kabkota');
		expect(read.ok && read.value.codes).toEqual(['32.01', '32.02', '33.01']);
	});

	it.each([
		['cut off', text.slice(0, -40)],
		['a web page', '<!doctype html><title>404</title>'],
		['no topology', '{"type":"FeatureCollection","features":[]}'],
		['empty', ''],
		['without arcs', JSON.stringify({ ...createTopology(), arcs: 'none' })],
		['with fewer arcs than it names', JSON.stringify({ ...createTopology(), arcs: [] })],
	])('that is %s is damaged, and named', (_, damaged) => {
		expect(decodeLevel(damaged, 'kabkota.topo.json', 'kabkota').diagnostics).toEqual([
			expect.objectContaining({ code: 'pack-damaged', params: { part: 'kabkota.topo.json' } }),
		]);
	});

	it('without the level asked for is damaged', () => {
		expect(decodeLevel(text, 'x', 'kecamatan').ok).toBe(false);
	});

	it('is read as it is', () => {
		expect(readTopology(text)).toEqual(createTopology());
		expect(readTopology('[1, 2]')).toBeNull();
	});
});
