import { describe, expect, it } from 'vitest';
import { hashInputs } from '../../geodata/build/inputs-hash.ts';
import { findHashFaults, findSizeFaults } from '../../geodata/build/inspect-pack.ts';
import { readHierarchy } from '../../geodata/build/read-hierarchy.ts';
import { readPackFile, readPackManifest, readPackTopology } from '../../geodata/build/read-pack.ts';
import { geometriesOf } from '../../geodata/build/topology-areas.ts';
import { readLock } from '../../geodata/build/write-pack.ts';

const manifest = readPackManifest() ?? expect.fail('run: npm run boundaries');
const hierarchy = readHierarchy();
const national = readPackTopology({ path: 'kecamatan.topo.json' });

const idsOf = (path: string, object: string): string[] =>
	geometriesOf(readPackTopology({ path }), object).map(({ id }) => String(id));
const filesOf = (role: string) => manifest.files.filter((file) => file.role === role);

describe('what the pack holds', () => {
	it('there are 38 provinsi and 514 kabupaten/kota, each with a polygon', () => {
		expect(idsOf('kabkota.topo.json', 'provinsi')).toEqual(hierarchy.provinsi.map((a) => a.code));
		expect(idsOf('kabkota.topo.json', 'kabkota')).toEqual(hierarchy.kabkota.map((a) => a.code));
	});

	it('at least 7,259 kecamatan have a polygon', () => {
		expect(geometriesOf(national, 'kecamatan').length).toBeGreaterThanOrEqual(7259);
	});

	it('every kecamatan is either drawn or listed as undrawn, never both', () => {
		const drawn = idsOf('kecamatan.topo.json', 'kecamatan');
		const undrawn = manifest.undrawn.map(({ code }) => code);
		expect([...drawn, ...undrawn].sort()).toEqual(hierarchy.kecamatan.map((a) => a.code));
	});

	it('all kecamatan outside Papua are drawn', () => {
		expect(manifest.undrawn.filter(({ code }) => !code.startsWith('9'))).toEqual([]);
	});

	it('each undrawn kecamatan says why and lies under its own kabupaten', () => {
		for (const { code, name, parent, reason } of manifest.undrawn) {
			expect(hierarchy.byCode.get(code)?.name).toBe(name);
			expect(code.startsWith(`${parent}.`)).toBe(true);
			expect(reason).not.toBe('');
		}
	});

	it('no two undrawn kecamatan have one place', () => {
		const places = manifest.undrawn.map(({ lngLat }) => String(lngLat));
		expect(new Set(places).size).toBe(places.length);
	});

	it('the detailed files hold every kecamatan that is drawn nationally', () => {
		const files = filesOf('kecamatan-detail');
		const ids = files.flatMap(({ path }) => idsOf(path, 'kecamatan'));
		expect(ids.sort()).toEqual(idsOf('kecamatan.topo.json', 'kecamatan'));
	});

	it('a geometry has a code and nothing else', () => {
		for (const object of ['kecamatan', 'kabkota', 'provinsi']) {
			expect(geometriesOf(national, object).filter(({ properties }) => properties)).toEqual([]);
		}
	});

	it('every desa of the country is named in the file of its provinsi, in code order', () => {
		for (const file of filesOf('desa-names')) {
			const [header, ...rows] = readPackFile(file).toString('utf8').trimEnd().split('\n');
			const codes = rows.map((row) => row.slice(0, 13));
			const desa = hierarchy.desa.filter(({ code }) => code.startsWith(`${file.provinsi}.`));
			expect(header).toBe('code,name');
			expect(codes).toEqual(desa.map(({ code }) => code));
		}
	});

	it('neighbours have ISO codes and Indonesian names', () => {
		const land = geometriesOf(readPackTopology({ path: 'context.topo.json' }), 'land');
		const names = Object.fromEntries(land.map(({ id, properties }) => [id, properties]));
		expect(names).toMatchObject({
			MYS: { name: 'Malaysia' },
			PNG: { name: 'Papua Nugini' },
			TLS: { name: 'Timor-Leste' },
			PHL: { name: 'Filipina' },
			SGP: { name: 'Singapura' },
		});
	});
});

describe('the files', () => {
	it('hashes and lengths are those of the manifest and of the committed lock', async () => {
		expect(findHashFaults(manifest, await readLock())).toEqual([]);
	});

	it('the lock was made from the inputs that are installed', async () => {
		expect((await readLock())?.inputsHash).toBe(hashInputs());
		expect(manifest.inputsHash).toBe(hashInputs());
	});

	it('sizes after Brotli are within 240, 700 and 150 kB', { timeout: 120_000 }, async () => {
		expect(await findSizeFaults(manifest)).toEqual([]);
	});

	it('the manifest forbids publishing the pack and says so in both languages', () => {
		expect(manifest.redistributable).toBe(false);
		expect(manifest.notice.id).toContain('nonkomersial');
		expect(manifest.notice.en).toContain('non-commercial');
	});

	it('kecamatan of Papua are indicative, and those of Kalimantan Utara', () => {
		expect(manifest.indicative).toEqual(['65', '91', '92', '93', '94', '95', '96']);
		for (const file of filesOf('kecamatan-detail')) {
			const isIndicative = manifest.indicative.some((code) => code === file.provinsi);
			expect(file.quality.includes('indikatif')).toBe(isIndicative);
		}
	});

	it('every spelling taken as another is on the review list', () => {
		const [file] = filesOf('review');
		const rows = readPackFile(file ?? expect.fail())
			.toString('utf8')
			.trimEnd()
			.split('\n');
		expect(rows[0]).toBe('kind,code,name,gadm_name,gadm_kecamatan,distance_km');
		expect(rows.length - 1).toBe(file?.featureCount);
		expect(rows).toContain('kecamatan,32.02.01,Palabuhanratu,PelabuhanRatu,PelabuhanRatu,');
	});
});
