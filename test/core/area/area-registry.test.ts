import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { AreaRegistry, readCodeText } from '../../../src/core/area/area-registry.ts';
import { AREA_LEVELS, type AreaLevel } from '../../../src/core/model/area.ts';
import { codeOf, createArea, createRegistry } from '../create-area.ts';

const { registry: nation } = loadGazetteer();

function namesOf(level: AreaLevel, text: string, registry: AreaRegistry = nation): string[] {
	return registry.findByName(level, text).map(({ area }) => area.name);
}

describe('a registry', () => {
	it('refuses two areas with one code', () => {
		expect(() => createRegistry(createArea('11', 'Aceh'))).toThrow(RangeError);
	});

	it('counts areas by level', () => {
		expect(createRegistry().counts()).toEqual({ provinsi: 2, kabkota: 4, kecamatan: 4, desa: 0 });
	});

	it('keeps the order in which a level was given', () => {
		const codes = createRegistry()
			.atLevel('kabkota')
			.map((area) => area.code);
		expect(codes).toEqual(['11.01', '11.09', '32.04', '32.73']);
	});

	it('is not changed by growing', () => {
		const registry = createRegistry();
		const larger = registry.with([createArea('32.73.05.1006', 'Campaka')]);
		expect(larger.counts().desa).toBe(1);
		expect(registry.counts().desa).toBe(0);
		expect(larger.get(codeOf('32.73'))).toBe(registry.get(codeOf('32.73')));
	});

	it('knows what lies in what', () => {
		const registry = createRegistry();
		expect(registry.isWithin(codeOf('32.73.05'), codeOf('32'))).toBe(true);
		expect(registry.isWithin(codeOf('32'), codeOf('32'))).toBe(true);
		expect(registry.isWithin(codeOf('32'), codeOf('32.73'))).toBe(false);
		expect(registry.childrenOf(codeOf('32.73')).map(({ name }) => name)).toEqual([
			'Andir',
			'Cicendo',
		]);
		expect(registry.childrenOf(codeOf('32.73.05'))).toEqual([]);
	});

	it('lists ancestors from the parent up', () => {
		const ancestors = createRegistry().ancestorsOf(codeOf('32.73.05'));
		expect(ancestors.map(({ code }) => code)).toEqual(['32.73', '32']);
	});
});

describe('finding an area by code', () => {
	const registry = createRegistry();

	it('1101 is Aceh Selatan at Kemendagri and Simeulue at BPS', () => {
		expect(registry.findByCode('1101', 'kemendagri')?.name).toBe('Kabupaten Aceh Selatan');
		expect(registry.findByCode('1101', 'bps-2020')?.name).toBe('Kabupaten Simeulue');
		expect(registry.findByCode('1101', 'bps-2025')?.name).toBe('Kabupaten Simeulue');
	});

	it('91 in a column of BPS codes is Papua Barat, and Papua in one of Kemendagri codes', () => {
		expect(nation.findByCode('91', 'bps-2020')?.name).toBe('Papua Barat');
		expect(nation.findByCode('91', 'kemendagri')?.name).toBe('Papua');
		expect(nation.findByCode('94', 'bps-2025')?.name).toBe('Papua');
	});

	it('a dotted code is never a BPS code', () => {
		expect(registry.findByCode('11.01', 'kemendagri')?.name).toBe('Kabupaten Aceh Selatan');
		expect(registry.findByCode('11.01', 'bps-2020')).toBeUndefined();
	});

	it('a code with OCHA’s ID in front is BPS’s, and only a pcode', () => {
		expect(registry.findByCode('ID1101', 'pcode')?.name).toBe('Kabupaten Simeulue');
		expect(registry.findByCode('ID1101', 'bps-2020')).toBeUndefined();
		expect(registry.findByCode('ID1101', 'kemendagri')).toBeUndefined();
		expect(registry.findByCode('1101', 'pcode')).toBeUndefined();
	});

	it('BPS writes a provinsi with two zeros, and a kab/kota with three', () => {
		expect(registry.findByCode('3200', 'bps-2020')?.name).toBe('Jawa Barat');
		expect(registry.findByCode('3273000', 'bps-2020')?.name).toBe('Kota Bandung');
		expect(registry.findByCode('3200', 'kemendagri')).toBeUndefined();
	});

	it('a code turned into a decimal number is still that code', () => {
		expect(registry.findByCode('3204.0', 'kemendagri')?.name).toBe('Kabupaten Bandung');
		expect(registry.findByCode('3273180.0', 'bps-2020')?.name).toBe('Andir');
	});

	it('a code that no area has is found nowhere', () => {
		expect(registry.findByCode('9999', 'kemendagri')).toBeUndefined();
		expect(registry.findByCode('', 'kemendagri')).toBeUndefined();
	});
});

describe('the text of a code', () => {
	it('may be dotted, bare, a decimal number, quoted for a spreadsheet, or a pcode', () => {
		expect(readCodeText('32. 04. 05')).toEqual({
			dotted: '32.04.05',
			digits: '320405',
			prefixed: false,
		});
		expect(readCodeText("'3204")?.digits).toBe('3204');
		expect(readCodeText('3204.00')?.digits).toBe('3204');
		expect(readCodeText('id3204')).toEqual({ dotted: null, digits: '3204', prefixed: true });
	});

	it('has 2, 4, 6, 7 or 10 digits', () => {
		for (const digits of ['32', '3204', '320405', '3204050', '3204052001'])
			expect(readCodeText(digits)?.digits).toBe(digits);
		for (const digits of ['', '3', '320', '32040', '32040501', '320405200', '32040520011'])
			expect(readCodeText(digits)).toBeNull();
	});

	it('is no figure and no name', () => {
		for (const text of ['1.474,5', '12,5', '3.2E+3', '#N/A', 'Bogor', '-', '32.1'])
			expect(readCodeText(text)).toBeNull();
	});
});

describe('finding areas by name', () => {
	it('a kota and the kabupaten of the same name are never merged', () => {
		const registry = createRegistry();
		expect(namesOf('kabkota', 'Bandung', registry)).toEqual(['Kabupaten Bandung', 'Kota Bandung']);
		expect(namesOf('kabkota', 'Kab. Bandung', registry)).toEqual(['Kabupaten Bandung']);
		expect(namesOf('kabkota', 'KOTA BANDUNG', registry)).toEqual(['Kota Bandung']);
	});

	it('26 bare names are both a kabupaten and a kota', () => {
		const bare = nation
			.atLevel('kabkota')
			.filter((area) => area.kind === 'kota')
			.map((area) => area.shortName.replace(/^Kota /u, ''))
			.filter((name) => {
				const official = nation.findByName('kabkota', name).filter(({ by }) => by === 'name');
				return official.length === 2;
			});
		expect(bare).toHaveLength(26);
	});

	it('Kota Baru is Kabupaten Kotabaru', () => {
		expect(namesOf('kabkota', 'Kota Baru')).toEqual(['Kabupaten Kotabaru']);
	});

	it('Pontianak is Kota Pontianak by name and Mempawah by its former one', () => {
		expect(
			nation.findByName('kabkota', 'Pontianak').map(({ area, by }) => [area.code, by]),
		).toEqual([
			['61.71', 'name'],
			['61.02', 'alias'],
		]);
	});

	it('Gorontalo is a provinsi, a kabupaten and a kota', () => {
		expect(namesOf('provinsi', 'Gorontalo')).toEqual(['Gorontalo']);
		expect(namesOf('kabkota', 'Gorontalo')).toEqual(['Kabupaten Gorontalo', 'Kota Gorontalo']);
	});

	it.each([
		['Toba Samosir', '12.12'],
		['Mamuju Utara', '76.01'],
		['Maluku Tenggara Barat', '81.03'],
		['Mahakam Hulu', '64.11'],
		['Siau Tagulandang Biaro', '71.09'],
		['Pasir', '64.01'],
		['Yapen Waropen', '91.05'],
		['Kabupaten Kepulauan Riau', '21.01'],
		['Kodya Jakarta Barat', '31.73'],
		['Kep. Seribu', '31.01'],
		['Mentawai', '13.09'],
	])('%s is %s by a former or customary name', (name, code) => {
		expect(nation.findByName('kabkota', name).map(({ area }) => area.code)).toEqual([code]);
	});

	it.each([
		['NAD', '11'],
		['Nanggroe Aceh Darussalam', '11'],
		['DKI Jakarta', '31'],
		['DKJ', '31'],
		['D.I. Yogyakarta', '34'],
		['DIY', '34'],
		['Bangka Belitung', '19'],
		['Kep. Bangka-Belitung', '19'],
		['NTB', '52'],
	])('%s is the provinsi %s', (name, code) => {
		expect(nation.findByName('provinsi', name).map(({ area }) => area.code)).toEqual([code]);
	});

	it('every area is found by its own name and by its short name', () => {
		const lost = (['provinsi', 'kabkota', 'kecamatan'] as const).flatMap((level) =>
			nation
				.atLevel(level)
				.filter((area) =>
					[area.name, area.shortName].some(
						(name) => !nation.findByName(level, name).some((found) => found.area === area),
					),
				)
				.map(({ code, name }) => `${code} ${name}`),
		);
		expect(lost).toEqual([]);
	});

	it('every kab/kota is found by its full name alone', () => {
		const shared = nation
			.atLevel('kabkota')
			.filter((area) => nation.findByName('kabkota', area.name).length !== 1)
			.map(({ name }) => name);
		expect(shared).toEqual([]);
	});

	it('no two kecamatan of one kab/kota share a name', () => {
		const clashes = nation
			.atLevel('kecamatan')
			.filter((area) => nation.findByName('kecamatan', area.name, area.parent).length !== 1)
			.map(({ code, name }) => `${code} ${name}`);
		expect(clashes).toEqual([]);
	});

	it('a registry that remembers finds what one that does not finds, again and again', () => {
		const remembering = nation.remembering();
		for (const text of [
			'Bandung',
			'Kab. Bandung',
			'Sukajadi',
			'Ilir Timur II',
			'Jawa Barat',
			'-',
		]) {
			for (const level of ['provinsi', 'kabkota', 'kecamatan'] as const) {
				for (const within of [null, codeOf('32.73'), codeOf('33')]) {
					const found = nation.findByName(level, text, within);
					expect(remembering.findByName(level, text, within)).toEqual(found);
					expect(remembering.findByName(level, text, within)).toEqual(found);
				}
			}
			expect(remembering.nameOf(text).readings).toEqual(nation.nameOf(text).readings);
		}
	});

	it('one of many namesakes is found in its own parent, and in what lies above it', () => {
		const named = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
			(number) => createArea(`32.01.${number}`, 'Sukamaju'),
		);
		const crowded = new AreaRegistry([createArea('32.01', 'Kabupaten Bogor'), ...named]).with(
			named.map(({ code }) => createArea(`${code}.2001`, 'Sukamaju')),
		);
		const codes = (within: readonly string[]): string[] =>
			crowded.findInside('desa', 'Sukamaju', within.map(codeOf)).map(({ area }) => area.code);
		expect(codes(['32.01.07'])).toEqual(['32.01.07.2001']);
		expect(codes(['32.01.07', '32.01.02'])).toEqual(['32.01.02.2001', '32.01.07.2001']);
		expect(codes(['32.01'])).toHaveLength(12);
		expect(codes([])).toHaveLength(12);
		expect(codes(['32.02.01'])).toEqual([]);
	});

	it('an official name stands before an alias, whichever area was given first', () => {
		const old = createArea('32.05', 'Kabupaten Cianjur', { otherNames: ['Lembang'] });
		const today = createArea('32.06', 'Kabupaten Lembang');
		for (const areas of [
			[old, today],
			[today, old],
		]) {
			expect(namesOf('kabkota', 'Lembang', createRegistry(...areas))).toEqual([
				'Kabupaten Lembang',
				'Kabupaten Cianjur',
			]);
		}
	});

	it('a name written as the list has it means what it means in capitals', () => {
		for (const level of ['provinsi', 'kabkota', 'kecamatan'] as const) {
			for (const { name } of nation.atLevel(level)) {
				expect(nation.findByName(level, name)).toEqual(
					nation.findByName(level, name.toUpperCase()),
				);
			}
		}
	});

	it('only areas in a parent are found when one is asked for', () => {
		expect(nation.findByName('kabkota', 'Bandung', codeOf('33'))).toEqual([]);
		expect(
			nation.findByName('kecamatan', 'Sukajadi', codeOf('32.73')).map(({ area }) => area.code),
		).toEqual(['32.73.07']);
		expect(nation.findByName('kecamatan', 'Sukajadi').length).toBeGreaterThan(1);
	});

	it('a name nobody carries is found at no level', () => {
		for (const level of AREA_LEVELS) expect(nation.findByName(level, 'Wakanda')).toEqual([]);
		for (const level of AREA_LEVELS) expect(nation.findByName(level, '')).toEqual([]);
	});

	it('a desa and a kelurahan go by each other’s word, a kabupaten and a kota never', () => {
		const registry = createRegistry(
			createArea('32.73.05.1006', 'Campaka', { kind: 'kelurahan' }),
			createArea('32.04.05.2001', 'Cibiru Hilir', { kind: 'desa' }),
		);
		expect(namesOf('desa', 'Desa Campaka', registry)).toEqual(['Campaka']);
		expect(namesOf('desa', 'Kel. Cibiru Hilir', registry)).toEqual(['Cibiru Hilir']);
		expect(namesOf('kabkota', 'Kota Simeulue', registry)).toEqual([]);
	});
});
