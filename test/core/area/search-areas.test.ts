import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { codeOf } from '../create-area.ts';
import { AreaSearch } from '../../../src/core/area/search-areas.ts';

const { registry } = loadGazetteer();
const search = new AreaSearch(registry);

function found(text: string): string[] {
	return search.find(text).map(({ area }) => area.name);
}

describe('searching areas', () => {
	it('1101 gives Simeulue for BPS and Aceh Selatan for Kemendagri, named by system', () => {
		const byCode = search.find('1101').map(({ area, codeSystems }) => [area.name, codeSystems]);
		expect(byCode.slice(0, 2)).toEqual([
			['Kabupaten Aceh Selatan', ['kemendagri']],
			['Kabupaten Simeulue', ['bps-2020', 'bps-2025']],
		]);
	});

	it('an area found in two systems is listed once', () => {
		const codes = search.find('3204').map(({ area }) => area.code);
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('a dotted code gives its area first, then what lies in it', () => {
		const codes = search.find('32.73').map(({ area }) => area.code);
		expect(codes[0]).toBe('32.73');
		expect(codes.slice(1).every((code) => code.startsWith('32.73.'))).toBe(true);
	});

	it('the whole of an undotted code gives its area alone, a part of one what begins so', () => {
		expect(search.find('3602').map(({ area }) => area.code)).toEqual(['36.02']);
		const codes = search.find('36020').map(({ area }) => area.code);
		expect(codes.length).toBeGreaterThan(1);
		expect(codes.every((code) => code.startsWith('36.02.0'))).toBe(true);
	});

	it('a BPS code of seven digits gives the kecamatan', () => {
		const [first] = search.find('3273180');
		expect(first).toMatchObject({ area: { name: 'Andir' }, codeSystems: ['bps-2020'] });
	});

	it('a pcode gives the area of its BPS code', () => {
		expect(search.find('ID1101').map(({ area, codeSystems }) => [area.name, codeSystems])).toEqual([
			['Kabupaten Simeulue', ['pcode']],
		]);
	});

	it('a name gives areas of every drawn level, larger ones first among equals', () => {
		const levels = search.find('gorontalo').map(({ area }) => area.level);
		expect(levels.slice(0, 3)).toEqual(['provinsi', 'kabkota', 'kabkota']);
	});

	it('a former name gives the area of today', () => {
		expect(found('toba samosir')).toContain('Kabupaten Toba');
	});

	it('one wrong letter does not hide a name', () => {
		expect(found('lumajamg')).toContain('Kabupaten Lumajang');
	});

	it('two letters that changed places, and more slips in a long name, do not hide it', () => {
		expect(found('elbak')).toContain('Kabupaten Lebak');
		expect(found('tasikmlaay')).toContain('Kabupaten Tasikmalaya');
		expect(found('siau taguladang biro')).toContain('Kabupaten Kepulauan Siau Tagulandang Biaro');
	});

	it('accents are of no account, nor is the case', () => {
		expect(found('Lébak')[0]).toBe('Kabupaten Lebak');
		expect(found('LEBAK')[0]).toBe('Kabupaten Lebak');
	});

	it('a kind in front chooses between namesakes', () => {
		expect(found('kota serang')[0]).toBe('Kota Serang');
		expect(found('kab. serang')[0]).toBe('Kabupaten Serang');
	});

	it('the name of its kabupaten finds one of many namesakes', () => {
		const [first] = search.find('karanganyar demak');
		expect(first?.area).toMatchObject({ name: 'Karanganyar', parent: '33.21' });
	});

	it('gives areas of one level together, the level of the very name first', () => {
		for (const text of ['lebak', 'andir', 'bandung', 'karanganyar', 'papua', 'serang']) {
			const levels = search.find(text).map(({ area }) => area.level);
			const changes = levels.filter((level, at) => level !== levels[at - 1]);
			expect(changes).toEqual([...new Set(levels)]);
		}
		expect(search.find('andir')[0]?.area.level).toBe('kecamatan');
	});

	it.each(['33.01', '36.02', '71.09', '32.73.05', '96'])('finds %s by its own name', (code) => {
		const name = registry.get(codeOf(code))?.name ?? '';
		expect(search.find(name)[0]?.area.code).toBe(code);
	});

	it('finds every provinsi and kab/kota by its own name, first', () => {
		const areas = [...registry.atLevel('provinsi'), ...registry.atLevel('kabkota')];
		expect(areas.filter(({ name, code }) => search.find(name)[0]?.area.code !== code)).toEqual([]);
	});

	it('gives no more than eight areas', () => {
		expect(search.find('su').length).toBeLessThanOrEqual(8);
		expect(search.find('32').length).toBeLessThanOrEqual(8);
	});

	it('finds nothing for less than two characters, and nothing where nothing is', () => {
		expect(search.find('a')).toEqual([]);
		expect(search.find('  ')).toEqual([]);
		expect(search.find('zzzzqqq')).toEqual([]);
		expect(search.find('9999')).toEqual([]);
	});
});
