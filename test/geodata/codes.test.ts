import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { parseAreaCode } from '../../src/core/area/area-code.ts';
import { readAreaName } from '../../src/core/area/area-name.ts';
import { AREA_LEVELS, type Area, type AreaLevel } from '../../src/core/model/area.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';

const { registry, lineage } = loadGazetteer();
const provinsi = registry.atLevel('provinsi');
const kabkota = registry.atLevel('kabkota');

function digitsOf({ code }: Area): string {
	return code.replaceAll('.', '');
}

/** Areas whose digits in a BPS list are the Kemendagri digits of another area of the level. */
function colliding(areas: readonly Area[], list: 'bps2020' | 'bps2025'): Area[] {
	const byDigits = new Map(areas.map((area) => [digitsOf(area), area]));
	return areas.filter((area) => {
		const other = byDigits.get(area[list] ?? '');
		return other !== undefined && other !== area;
	});
}

/** Names of a level in the package idn-area-data, by code. */
function packageNames(file: string): Map<string, string> {
	const url = new URL(`../../node_modules/idn-area-data/data/${file}.csv`, import.meta.url);
	return new Map(
		readOwnCsv(readFileSync(url, 'utf8')).map(({ code = '', name = '' }) => [code, name]),
	);
}

describe('the tables of codes', () => {
	it('have 38 provinsi, 514 kab/kota of which 98 are kota, and 7,285 kecamatan', () => {
		expect(registry.counts()).toEqual({ provinsi: 38, kabkota: 514, kecamatan: 7285, desa: 0 });
		expect(kabkota.filter(({ kind }) => kind === 'kota')).toHaveLength(98);
		expect(kabkota.filter(({ kind }) => kind === 'kabupaten')).toHaveLength(416);
	});

	it('put every kab/kota in a provinsi there is, and every kecamatan in a kab/kota', () => {
		const orphans = [...kabkota, ...registry.atLevel('kecamatan')].filter(
			({ parent }) => !parent || !registry.get(parent),
		);
		expect(orphans).toEqual([]);
	});

	it('give every provinsi at least one kab/kota, and every kab/kota at least one kecamatan', () => {
		const childless = [...provinsi, ...kabkota].filter(
			({ code }) => registry.childrenOf(code).length === 0,
		);
		expect(childless).toEqual([]);
	});

	it('number a kota from 71 and a kabupaten below it', () => {
		const odd = kabkota.filter(
			({ code, kind }) => Number(code.slice(3)) > 70 !== (kind === 'kota'),
		);
		expect(odd).toEqual([]);
	});

	it('name a kota Kota and a kabupaten Kabupaten', () => {
		const odd = kabkota.filter(
			({ name, kind }) => !name.startsWith(kind === 'kota' ? 'Kota ' : 'Kabupaten '),
		);
		expect(odd).toEqual([]);
	});

	it('give every kab/kota a code of its own in each of the three systems', () => {
		for (const codes of [
			kabkota.map(({ code }) => code),
			kabkota.map(({ bps2020 }) => bps2020),
			kabkota.map(({ bps2025 }) => bps2025),
		]) {
			expect(new Set(codes).size).toBe(514);
			expect(codes).not.toContain(null);
		}
	});

	it('put every kab/kota in the provinsi whose BPS 2025 code its own begins with', () => {
		const bpsProvinsi = new Map(provinsi.map((area) => [area.code, area.bps2025]));
		const elsewhere = kabkota.filter(
			({ parent, bps2025 }) => parent && bps2025?.slice(0, 2) !== bpsProvinsi.get(parent),
		);
		expect(elsewhere).toEqual([]);
	});

	it('have well-formed codes and BPS digits', () => {
		const lengths: Readonly<Record<string, number>> = { provinsi: 2, kabkota: 4, kecamatan: 7 };
		const odd = AREA_LEVELS.flatMap((level) => registry.atLevel(level)).filter(
			({ code, level, bps2020, bps2025 }) =>
				parseAreaCode(code) !== code ||
				[bps2020, bps2025].some(
					(bps) => bps !== null && !(/^\d+$/.test(bps) && bps.length === lengths[level]),
				),
		);
		expect(odd).toEqual([]);
	});
});

describe('digits that mean another place', () => {
	it('199 kab/kota have other digits at BPS 2020 than at Kemendagri', () => {
		expect(kabkota.filter((area) => area.bps2020 !== digitsOf(area))).toHaveLength(199);
	});

	it('164 BPS 2020 codes are the Kemendagri code of another kab/kota', () => {
		expect(colliding(kabkota, 'bps2020')).toHaveLength(164);
	});

	it('169 BPS 2025 codes are the Kemendagri code of another kab/kota', () => {
		expect(colliding(kabkota, 'bps2025')).toHaveLength(169);
	});

	it('1101 is one of them: Simeulue at BPS, Aceh Selatan at Kemendagri', () => {
		const simeulue = colliding(kabkota, 'bps2020').find(({ name }) => name.endsWith('Simeulue'));
		expect(simeulue?.bps2020).toBe('1101');
	});

	it('of provinsi are two at BPS 2020 and five at BPS 2025, all in Papua', () => {
		const names = (list: 'bps2020' | 'bps2025'): string[] =>
			colliding(provinsi, list)
				.map(({ name }) => name)
				.sort();
		expect(names('bps2020')).toEqual(['Papua', 'Papua Barat']);
		expect(names('bps2025')).toEqual([
			'Papua',
			'Papua Barat',
			'Papua Barat Daya',
			'Papua Selatan',
			'Papua Tengah',
		]);
	});

	it('are none between the two BPS lists: 26 codes changed, and no digits were given again', () => {
		expect(kabkota.filter(({ bps2020, bps2025 }) => bps2020 !== bps2025)).toHaveLength(26);
		const by2020 = new Map(kabkota.map((area) => [area.bps2020, area]));
		const given = kabkota.filter((area) => (by2020.get(area.bps2025) ?? area) !== area);
		expect(given).toEqual([]);
	});

	it('are none in nine provinsi, where every kab/kota has the same digits in all systems', () => {
		const same = provinsi.filter(({ code }) =>
			registry
				.childrenOf(code)
				.every((area) => area.bps2020 === digitsOf(area) && area.bps2025 === digitsOf(area)),
		);
		expect(same.map(({ code }) => code).join(' ')).toBe('17 32 33 34 35 36 51 52 63');
	});
});

describe('names', () => {
	it.each([
		['provinsi', 'provinces'],
		['kabkota', 'regencies'],
		['kecamatan', 'districts'],
	] as const)('of every %s are those of the package idn-area-data', (level, file) => {
		const names = packageNames(file);
		const areas = registry.atLevel(level);
		expect(areas).toHaveLength(names.size);
		expect(areas.filter(({ code, name }) => names.get(code) !== name)).toEqual([]);
	});

	it('other names never make two areas of one kind share a key', () => {
		const keysOf = (level: AreaLevel): string[] =>
			registry.atLevel(level).flatMap((area) => {
				const keys = [area.name, area.shortName, ...area.otherNames].map(
					(name) =>
						readAreaName(name).find(({ kind }) => kind === area.kind)?.key ??
						readAreaName(name).at(-1)?.key,
				);
				return [...new Set(keys)].map((key) => `${area.kind} ${key ?? ''}`);
			});
		for (const level of ['provinsi', 'kabkota'] as const) {
			const keys = keysOf(level);
			expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
		}
	});

	it('other names are not the official name of another area of the level', () => {
		const stolen = (['provinsi', 'kabkota'] as const).flatMap((level) =>
			registry
				.atLevel(level)
				.flatMap((area) =>
					area.otherNames.filter((name) =>
						registry
							.findByName(level, name)
							.some(
								(found) =>
									found.by === 'name' && found.area.kind === area.kind && found.area !== area,
							),
					),
				),
		);
		expect(stolen).toEqual([]);
	});
});

describe('the table of splits', () => {
	it('names areas there are, each cut out once', () => {
		const children = lineage.splits.map(({ child }) => child);
		expect(new Set(children).size).toBe(children.length);
		for (const { parent, child } of lineage.splits) {
			expect([registry.get(parent)?.level, registry.get(child)?.level]).not.toContain(undefined);
			expect(registry.get(parent)?.level).toBe(registry.get(child)?.level);
		}
	});

	it('has no statistics before the law', () => {
		const early = lineage.splits.filter(
			({ lawYear, statisticsFrom }) => statisticsFrom !== null && statisticsFrom < lawYear,
		);
		expect(early).toEqual([]);
	});
});
