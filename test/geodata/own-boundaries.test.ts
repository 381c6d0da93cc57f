import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { buildOwnPack } from '../../geodata/build/own/build-own-pack.ts';
import { levelOfPolygons, recogniseSchema } from '../../geodata/build/own/boundary-schema.ts';
import { gatherPieces } from '../../geodata/build/own/gather-pieces.ts';
import { loadGazetteer } from '../../geodata/build/own/load-gazetteer.ts';
import { matchFolder } from '../../geodata/build/own/match-folder.ts';
import { isOpenLicence, type OwnFlagValues } from '../../geodata/build/own/own-flags.ts';
import { findMissing, openQuestions, reportLines } from '../../geodata/build/own/own-review.ts';
import {
	bigKabkota,
	codAbKecamatan,
	createFolder,
	createSquares,
	square,
	writeShapefile,
	type Squares,
} from './create-boundaries.ts';

const gazetteer = loadGazetteer();
const scratch: string[] = [];
afterAll(() => {
	for (const path of scratch) rmSync(path, { recursive: true, force: true });
});

function folderOf(files: Readonly<Record<string, Squares | string>>): string {
	const folder = createFolder(files);
	scratch.push(folder);
	return folder;
}

async function match(files: Readonly<Record<string, Squares | string>>) {
	return matchFolder({ from: folderOf(files), level: null }, folderOf({}), gazetteer, new Map());
}

/** The areas that were found, and the outcome where none was. */
async function areasOf(files: Readonly<Record<string, Squares | string>>): Promise<string[]> {
	const { polygons } = await match(files);
	return polygons.map(({ area, outcome }) => (outcome === 'matched' ? String(area) : outcome));
}

/** A build that is to fail: what it said, its exit code, and the review beside the pack. */
async function fail(
	files: Readonly<Record<string, Squares | string>>,
	flags: OwnFlagValues = {},
): Promise<{ code: number; said: string; review: string | null; isWritten: boolean }> {
	const from = folderOf(files);
	const to = join(tmpdir(), `paket-${from.slice(-6)}`);
	scratch.push(to, `${to}.review.csv`);
	let said = '';
	const values = { from, to, source: 'Uji', licence: 'CC BY 4.0', vintage: '2023', ...flags };
	const code = await buildOwnPack(values, (text) => (said += text));
	const path = `${to}.review.csv`;
	const review = existsSync(path) ? readFileSync(path, 'utf8') : null;
	return { code, said, review, isWritten: existsSync(to) };
}

describe('columns of boundary files', () => {
	it('are recognised whatever their case, by the publisher that has most of them', () => {
		expect(recogniseSchema(['ADM2_EN', 'ADM2_PCODE'])?.publisher).toBe('OCHA COD-AB');
		expect(recogniseSchema(['adm2_name', 'adm2_pcode'])?.publisher).toBe('OCHA COD-AB');
		expect(recogniseSchema(['OBJECTID', 'WADMKK', 'WADMPR'])?.publisher).toBe('BIG');
		expect(recogniseSchema(['PROVINSI', 'KAB_KOTA', 'KECAMATAN'])?.publisher).toBe('Kemendagri');
	});

	it('of GADM are nobody’s here', () => {
		expect(recogniseSchema(['NAME_1', 'NAME_2', 'CC_2'])).toBeNull();
	});

	it('left over from villages do not make kab/kota of BIG into desa', () => {
		const schema = recogniseSchema(Object.keys(bigKabkota()[0] ?? {})) ?? expect.fail();
		expect(levelOfPolygons(schema, bigKabkota())).toBe('kabkota');
	});
});

describe('polygons find their areas', () => {
	it('by OCHA’s codes, which are BPS’s, not Kemendagri’s', async () => {
		expect(await areasOf({ 'a.geojson': createSquares(codAbKecamatan()) })).toEqual([
			'11.01.01',
			'11.01.02',
			'11.01.03',
		]);
	});

	it('by BIG’s codes, whatever village left its name', async () => {
		expect(await areasOf({ 'a.geojson': createSquares(bigKabkota()) })).toEqual([
			'11.01',
			'11.02',
			'11.09',
		]);
	});

	it('by names alone, with their kind and parent', async () => {
		const named = ['Kota Serang', 'Serang', 'Lebak'].map((WADMKK) => ({
			WADMKK,
			WADMPR: 'Banten',
		}));
		expect(await areasOf({ 'a.geojson': createSquares(named) })).toEqual([
			'36.73',
			'36.04',
			'36.02',
		]);
	});

	it('by Dukcapil’s numbers within the parent, desa by their kecamatan', async () => {
		const desa = [1, 2].map((number) => ({
			NO_PROP: 36,
			NO_KAB: 1,
			NO_KEC: number,
			NO_KEL: 2001,
			NAMA_PROP: 'BANTEN',
			NAMA_KAB: 'PANDEGLANG',
			NAMA_KEC: number === 1 ? 'SUMUR' : 'CIMANGGU',
			NAMA_KEL: 'UJI',
		}));
		expect(await areasOf({ 'a.geojson': createSquares(desa) })).toEqual(['36.01.01', '36.01.02']);
	});

	it(
		'in a zipped Shapefile in metres, once its projection is known',
		{ timeout: 60_000 },
		async () => {
			const folder = folderOf({});
			writeShapefile(folder, 'cod ab (2020).zip', createSquares(codAbKecamatan()), 'EPSG:32647');
			const { polygons } = await matchFolder(
				{ from: folder, level: null },
				folderOf({}),
				gazetteer,
				new Map(),
			);
			expect(polygons.map(({ area }) => area)).toEqual(['11.01.01', '11.01.02', '11.01.03']);
			expect(polygons[0]?.geometry?.coordinates.flat(2)[0]).toEqual([
				expect.closeTo(96, 0),
				expect.closeTo(3, 0),
			]);
		},
	);

	it('unless it is a lake or has no name', async () => {
		const rows = [
			...bigKabkota(),
			{ WADMPR: 'Aceh', WADMKK: 'Danau Laut Tawar', KDPKAB: null },
			{ WADMPR: 'Aceh', WADMKK: null, KDPKAB: null },
		];
		expect((await areasOf({ 'a.geojson': createSquares(rows) })).slice(3)).toEqual([
			'no-area',
			'no-area',
		]);
	});

	it('though a shape is missing, which is told', async () => {
		const squares = createSquares(bigKabkota());
		const [first, ...rest] = squares.features;
		const features = [{ ...(first ?? expect.fail()), geometry: null }, ...rest];
		expect(await areasOf({ 'a.geojson': { ...squares, features } })).toEqual([
			'shapeless',
			'11.02',
			'11.09',
		]);
	});
});

describe('a desa in two files', () => {
	const desa = (kecamatan: string, KDCPUM: string): Squares =>
		createSquares([
			{
				...{ WADMPR: 'Aceh', WADMKK: 'Aceh Selatan', WADMKC: kecamatan, WADMKD: 'Keude Bakongan' },
				...{ KDPPUM: '11', KDPKAB: '11.01', KDCPUM, KDEPUM: '11.01.01.2001' },
			},
		]);
	async function told(
		...other: [string, string]
	): Promise<{ report: string; questions: string[] }> {
		const { polygons } = await match({
			'a.geojson': desa('Bakongan', '11.01.01'),
			'b.geojson': desa(...other),
		});
		const { registry } = gazetteer;
		const gathered = gatherPieces(polygons, registry);
		const missing = findMissing(gathered, registry);
		return {
			report: reportLines(polygons, gathered, missing, registry).join('\n'),
			questions: openQuestions(polygons, gathered, registry, false),
		};
	}

	it('is told, and drawn once', async () => {
		const { report, questions } = await told('Bakongan', '11.01.01');
		expect(report).toContain(
			'Desa yang ada di beberapa berkas: 1 (Keude Bakongan: a.geojson poligon 1 dan b.geojson poligon 1)',
		);
		expect(questions).toEqual([]);
	});

	it('that give its code two kecamatan is a question', async () => {
		const { questions } = await told('Kluet Utara', '11.01.02');
		expect(questions).toEqual([
			'ganda: 11.01.01 Bakongan: a.geojson poligon 1 "Keude Bakongan", b.geojson poligon 1 "Keude Bakongan"',
		]);
	});
});

describe('licences', () => {
	it.each(['CC BY 3.0 IGO', 'cc-by-4.0', 'CC BY-SA 4.0', 'CC0', 'ODbL 1.0', 'Domain publik'])(
		'%s allows passing on',
		(licence) => {
			expect(isOpenLicence(licence)).toBe(true);
		},
	);

	it.each(['CC BY-NC 4.0', 'CC-BY-ND', 'Izin BIG 2023', 'GADM', 'bebas', ''])(
		'%s is not known to',
		(licence) => {
			expect(isOpenLicence(licence)).toBe(false);
		},
	);
});

describe('what cannot be built says why, ends with 1 and writes no pack', () => {
	const kabkota = { 'a.geojson': createSquares(bigKabkota()) };
	const swapped = createSquares(bigKabkota()).features.map((feature) => ({
		...feature,
		geometry: {
			type: 'Polygon',
			coordinates: square(0, 0).coordinates.map((ring) => ring.map(([x, y]) => [y, x])),
		},
	}));
	const metres = {
		...createSquares(bigKabkota()),
		features: createSquares(bigKabkota()).features.map((feature) => ({
			...feature,
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[5e5, 9e6],
						[5e5, 9.1e6],
						[6e5, 9.1e6],
						[5e5, 9e6],
					],
				],
			},
		})),
	};
	const renamed = bigKabkota().map((row, at) =>
		at === 0 ? { ...row, KDPKAB: '11.99', WADMKK: 'Negeri Uji' } : row,
	);
	const misspelt = bigKabkota().map((row, at) =>
		at === 1 ? { WADMPR: 'Aceh', WADMKK: 'Aceh Tengara' } : row,
	);
	const contrary = bigKabkota().map((row, at) => (at === 1 ? { ...row, WADMKK: 'Simeulue' } : row));

	it.each<[string, Readonly<Record<string, Squares | string>>, OwnFlagValues, string]>([
		['no flags', kabkota, { licence: '', vintage: '' }, '--licence belum diisi'],
		['a date that is none', kabkota, { vintage: 'kemarin' }, '--vintage "kemarin"'],
		['no folder', kabkota, { from: '/tidak/ada' }, 'Folder tidak ditemukan: /tidak/ada'],
		['no boundary file', { 'baca.txt': 'x' }, {}, 'Tidak ada berkas batas'],
		['other JSON alone', { 'a.json': '{"versi": 1}' }, {}, 'a.json: bukan GeoJSON, dilewati'],
		['half a file', { 'a.geojson': '{"type": "Fea' }, {}, 'a.geojson: bukan JSON yang utuh'],
		['a zip that is none', { 'a.zip': 'x' }, {}, 'a.zip: zip ini rusak'],
		[
			'other columns',
			{ 'a.geojson': createSquares([{ NAME_2: 'Lebak' }]) },
			{},
			'Ditemukan: NAME_2',
		],
		[
			'swapped coordinates',
			{ 'a.geojson': { type: 'FeatureCollection', features: swapped } },
			{},
			'tertukar',
		],
		[
			'metres',
			{ ...kabkota, 'b.geojson': metres },
			{},
			'b.geojson: 3 dari 3 poligon di luar Indonesia',
		],
		[
			'no area',
			{ 'a.geojson': createSquares(renamed) },
			{},
			'tidak cocok: a.geojson poligon 1 "11.99 Negeri Uji"',
		],
		[
			'a misspelling',
			{ 'a.geojson': createSquares(misspelt) },
			{},
			'11.02 Kabupaten Aceh Tenggara?',
		],
		['two at once', { 'a.geojson': createSquares(contrary) }, {}, 'kode dan namanya dua wilayah'],
		[
			'an area twice',
			{ ...kabkota, 'b.geojson': createSquares(bigKabkota(), 3) },
			{},
			'ganda: 11.01',
		],
	])('%s', async (_, files, flags, words) => {
		const { code, said, isWritten } = await fail(files, flags);
		expect(said).toContain(words);
		expect(said).toContain('paket yang ada tidak berubah');
		expect(code).toBe(1);
		expect(isWritten).toBe(false);
	});

	it('a line like an eight, with the area, the file and where it crosses', async () => {
		const squares = createSquares(bigKabkota());
		const eight = square(1, 0).coordinates.map(([a, b, c, d]) => [a, c, b, d, a]);
		const features = squares.features.map((feature, at) =>
			at === 1 ? { ...feature, geometry: { type: 'Polygon', coordinates: eight } } : feature,
		);
		const { said, code, review } = await fail({ 'a.geojson': { ...squares, features } });
		expect(said).toContain(
			'menyilang: a.geojson poligon 2 (11.02 Kabupaten Aceh Tenggara): garis batasnya menyilang dirinya sendiri di (96.15, 3.05)',
		);
		expect(code).toBe(1);
		expect(review).toContain('menyilang,a.geojson,2,11.02');
	});

	it.each([
		['.prj', 'isi.prj', 'rusak', 'isi.shp: .prj di sebelahnya tidak dapat dibaca'],
		['.shp', 'isi.shp', 'x'.repeat(50), 'isi.shp: Shapefile ini rusak atau terpotong'],
	])('a Shapefile with a broken %s', async (_, part, content, words) => {
		const from = folderOf({});
		writeShapefile(from, 'a.zip', createSquares(bigKabkota()));
		const parts = unzipSync(readFileSync(join(from, 'a.zip')));
		rmSync(join(from, 'a.zip'));
		for (const [name, bytes] of Object.entries(parts)) writeFileSync(join(from, name), bytes);
		writeFileSync(join(from, part), content);
		const { said, code } = await fail({}, { from });
		expect(said).toContain(words);
		expect(said).not.toContain('()');
		expect(code).toBe(1);
	});

	it('a folder with other things is not written over', async () => {
		const to = folderOf({ 'surat.txt': 'penting' });
		const { code, said } = await fail(kabkota, { to });
		expect([code, said.includes('tidak ditimpa'), readdirSync(to)]).toEqual([
			1,
			true,
			['surat.txt'],
		]);
	});

	it('what is open stands in a review that can be answered', async () => {
		const { review } = await fail({ 'a.geojson': createSquares(misspelt) });
		expect(review?.split('\n')[2]).toBe(
			'menunggu,a.geojson,2,,Aceh Tengara,,,"nama ini mirip, tetapi tidak sama",11.02 Kabupaten Aceh Tenggara',
		);
	});
});
