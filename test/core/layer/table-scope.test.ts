import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { tableScope } from '../../../src/core/layer/table-scope.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { codeOf } from '../create-area.ts';

const { registry } = loadGazetteer();

/** Codes of a level that start with a text. */
function codesIn(level: 'provinsi' | 'kabkota' | 'kecamatan', start: string): AreaCode[] {
	return registry
		.atLevel(level)
		.map(({ code }) => code)
		.filter((code) => code.startsWith(start));
}

describe('what a table is about', () => {
	it('is the provinsi its kab/kota lie in: Kota Tegal without a row is missing, Bogor is not', () => {
		const isInScope = tableScope([codeOf('33.01'), codeOf('33.02')], 'kabkota', registry);
		expect(isInScope(codeOf('33.76'))).toBe(true);
		expect(isInScope(codeOf('32.01'))).toBe(false);
	});

	it('is several provinsi where rows lie in several', () => {
		const isInScope = tableScope([codeOf('33.01'), codeOf('51.03')], 'kabkota', registry);
		expect(isInScope(codeOf('51.71'))).toBe(true);
		expect(isInScope(codeOf('32.01'))).toBe(false);
	});

	it('is the nation when half of its provinsi have rows', () => {
		const half = registry
			.atLevel('provinsi')
			.slice(0, 19)
			.map(({ code }) => codeOf(`${code}.01`));
		expect(tableScope(half, 'kabkota', registry)(codeOf('94.01'))).toBe(true);
		expect(tableScope(half.slice(0, 18), 'kabkota', registry)(codeOf('94.01'))).toBe(false);
	});

	it('is the nation for any table of provinsi', () => {
		expect(tableScope([codeOf('11')], 'provinsi', registry)(codeOf('94'))).toBe(true);
	});

	it('is everything for a table that matched nothing', () => {
		expect(tableScope([], 'kabkota', registry)(codeOf('94.01'))).toBe(true);
	});

	it('is the kab/kota its kecamatan lie in', () => {
		const isInScope = tableScope([codeOf('32.73.05')], 'kecamatan', registry);
		expect(isInScope(codeOf('32.73.06'))).toBe(true);
		expect(isInScope(codeOf('32.04.05'))).toBe(false);
	});

	it('is the whole provinsi when half of its kab/kota have kecamatan with rows', () => {
		const banten = codesIn('kabkota', '36.');
		const kecamatan = banten.slice(0, 4).flatMap((code) => codesIn('kecamatan', `${code}.`));
		const isInScope = tableScope(kecamatan, 'kecamatan', registry);
		const elsewhere = codesIn('kecamatan', `${banten[7] ?? ''}.`)[0];
		expect(elsewhere && isInScope(elsewhere)).toBe(true);
		expect(isInScope(codeOf('32.73.05'))).toBe(false);
	});

	it('is one kecamatan of desa, even where its kab/kota has but two', () => {
		expect(codesIn('kecamatan', '31.01.')).toHaveLength(2);
		const isInScope = tableScope([codeOf('31.01.01.1001')], 'desa', registry);
		expect(isInScope(codeOf('31.01.01.1002'))).toBe(true);
		expect(isInScope(codeOf('31.01.02.1001'))).toBe(false);
	});

	it('always holds the areas it was made from', () => {
		const covered = [codeOf('11.01'), codeOf('32.73'), codeOf('94.03')];
		const isInScope = tableScope(covered, 'kabkota', registry);
		expect(covered.every(isInScope)).toBe(true);
	});
});
