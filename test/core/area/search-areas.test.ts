import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { AreaSearch } from '../../../src/core/area/search-areas.ts';

const search = new AreaSearch(loadGazetteer().registry);

function found(text: string): string[] {
	return search.find(text).map(({ area }) => area.name);
}

describe('searching areas', () => {
	it('1101 gives Simeulue for BPS and Aceh Selatan for Kemendagri, named by system', () => {
		const byCode = search.find('1101').map(({ area, codeSystem }) => [area.name, codeSystem]);
		expect(byCode).toContainEqual(['Kabupaten Aceh Selatan', 'kemendagri']);
		expect(byCode).toContainEqual(['Kabupaten Simeulue', 'bps-2020']);
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

	it('a pcode gives the area of its BPS code', () => {
		expect(search.find('ID1101').map(({ area, codeSystem }) => [area.name, codeSystem])).toEqual([
			['Kabupaten Simeulue', 'pcode'],
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
