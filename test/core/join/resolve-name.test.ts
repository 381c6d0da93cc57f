import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { learnNamingHabits } from '../../../src/core/join/area-context.ts';
import {
	resolveName,
	type NameContext,
	type NameResolution,
} from '../../../src/core/join/resolve-name.ts';
import type { AreaLevel } from '../../../src/core/model/area.ts';
import { codeOf } from '../create-area.ts';

const gazetteer = loadGazetteer();

/** What is known of a row: nothing, unless said. `column` are the other names of its column. */
function createContext(
	more: Partial<NameContext> & { column?: readonly string[]; kabupatenOnly?: boolean } = {},
): NameContext {
	const { column = [], kabupatenOnly = false, ...rest } = more;
	return {
		within: [],
		soft: true,
		section: null,
		habits: learnNamingHabits(column, kabupatenOnly, gazetteer.registry),
		...rest,
	};
}

function resolve(
	text: string,
	context: NameContext = createContext(),
	level: AreaLevel = 'kabkota',
): NameResolution {
	return resolveName(text, level, context, gazetteer);
}

function codesOf({ found }: NameResolution): string[] {
	return found.map(({ area }) => area.code);
}

describe('a bare name that is both a kabupaten and a kota', () => {
	it('stays both when nothing tells which', () => {
		expect(codesOf(resolve('Bandung'))).toEqual(['32.04', '32.73']);
	});

	it('is the kabupaten in a column that marks kota', () => {
		const resolution = resolve('Bandung', createContext({ column: ['Bandung', 'Kota Bogor'] }));
		expect(codesOf(resolution)).toEqual(['32.04']);
		expect(resolution.decidedBy).toBe('convention');
	});

	it('is the kabupaten beside a Kota of its own name, even where other kota go unmarked', () => {
		const column = ['Bandung', 'Kota Bandung', 'Medan', 'Binjai', 'Bogor'];
		expect(codesOf(resolve('Bandung', createContext({ column })))).toEqual(['32.04']);
		expect(codesOf(resolve('Bogor', createContext({ column })))).toHaveLength(2);
	});

	it('is the kabupaten under a header of kabupaten only', () => {
		const context = createContext({ column: ['Bandung', 'Garut'], kabupatenOnly: true });
		expect(resolve('Bandung', context)).toMatchObject({ decidedBy: 'header' });
		expect(codesOf(resolve('Bandung', context))).toEqual(['32.04']);
	});

	it('is the kota under a section heading Kota, against any habit', () => {
		const column = ['Bandung', 'Kota Bogor'];
		const resolution = resolve('Bandung', createContext({ column, section: 'kota' }));
		expect(codesOf(resolution)).toEqual(['32.73']);
		expect(resolution.decidedBy).toBe('section');
	});

	it('is the kind that is written, wherever it stands', () => {
		const context = createContext({ section: 'kota', column: ['Kota Bogor'] });
		expect(codesOf(resolve('Kab. Bandung', context))).toEqual(['32.04']);
		expect(codesOf(resolve('Kota Bandung', createContext({ section: 'kabupaten' })))).toEqual([
			'32.73',
		]);
	});

	it('Pontianak is Mempawah where the column marks kota, and nothing certain elsewhere', () => {
		const column = ['Pontianak', 'Kota Pontianak', 'Kota Singkawang'];
		expect(codesOf(resolve('Pontianak', createContext({ column })))).toEqual(['61.02']);
		expect(codesOf(resolve('Pontianak'))).toEqual(['61.71', '61.02']);
	});
});

describe('a name in a parent', () => {
	it('is looked for there first', () => {
		const context = createContext({ within: [codeOf('32.73')], soft: false });
		expect(codesOf(resolve('Sukajadi', context, 'kecamatan'))).toEqual(['32.73.07']);
	});

	it('of a kab/kota wins from outside when it is the only one, and says so', () => {
		const resolution = resolve('Bulungan', createContext({ within: [codeOf('64')] }));
		expect(codesOf(resolution)).toEqual(['65.01']);
		expect(resolution.outsideParent).toBe(true);
	});

	it('of a kecamatan is not looked for elsewhere', () => {
		const context = createContext({ within: [codeOf('32.04')], soft: false });
		expect(codesOf(resolve('Andir', context, 'kecamatan'))).toEqual([]);
	});

	it('gets a spelling proposal from that parent only', () => {
		const context = createContext({ within: [codeOf('32.73')], soft: false });
		expect(resolve('Andirr', context, 'kecamatan').proposal?.code).toBe('32.73.05');
	});

	it('gets none among a nation of kecamatan', () => {
		expect(resolve('Andirr', createContext(), 'kecamatan')).toMatchObject({
			proposal: null,
			suggestions: [],
		});
	});
});

describe('a provinsi in a column of kab/kota', () => {
	const bps = ['ACEH', 'Simeulue', 'BALI', 'Badung', 'GORONTALO', 'Gorontalo', 'Kota Gorontalo'];

	it('is found there', () => {
		expect(codesOf(resolve('ACEH', createContext({ column: bps })))).toEqual(['11']);
	});

	it('GORONTALO in capitals is the provinsi, Gorontalo the kabupaten', () => {
		expect(codesOf(resolve('GORONTALO', createContext({ column: bps })))).toEqual(['75']);
		expect(codesOf(resolve('Gorontalo', createContext({ column: bps })))).toEqual(['75.01']);
		expect(codesOf(resolve('Kota Gorontalo', createContext({ column: bps })))).toEqual(['75.71']);
	});

	it('Gorontalo stays undecided where provinsi are not told by capitals', () => {
		const column = ['Aceh', 'Simeulue', 'Bali', 'Badung', 'Gorontalo', 'Kota Gorontalo'];
		const codes = codesOf(resolve('Gorontalo', createContext({ column })));
		expect(codes).toContain('75');
		expect(codes).toContain('75.01');
		expect(codes).not.toContain('75.71');
	});

	it('is not meant where a column of provinsi stands beside', () => {
		const context = createContext({ within: [codeOf('75')], column: ['Gorontalo', 'Boalemo'] });
		expect(codesOf(resolve('Gorontalo', context))).toEqual(['75.01', '75.71']);
	});
});

describe('a row of kecamatan', () => {
	it('may be the kab/kota itself when its kind is written', () => {
		expect(codesOf(resolve('Kota Bandung', createContext(), 'kecamatan'))).toEqual(['32.73']);
		const within = [codeOf('32.05')];
		const context = createContext({ within, soft: false });
		expect(codesOf(resolve('Kab. Garut', context, 'kecamatan'))).toEqual(['32.05']);
		expect(codesOf(resolve('Provinsi Jawa Barat', context, 'kecamatan'))).toEqual(['32']);
	});

	it('is not the parent for a bare name equal to the parent’s', () => {
		const context = createContext({ within: [codeOf('32.05')], soft: false });
		expect(codesOf(resolve('Garut', context, 'kecamatan'))).toEqual([]);
	});

	it('is no kab/kota elsewhere than the parent named', () => {
		const context = createContext({ within: [codeOf('32.05')], soft: false });
		expect(codesOf(resolve('Kota Bandung', context, 'kecamatan'))).toEqual([]);
		const inProvinsi = createContext({ within: [codeOf('32')], soft: false });
		expect(codesOf(resolve('Kota Bandung', inProvinsi, 'kecamatan'))).toEqual(['32.73']);
	});

	it('is not a kab/kota for a bare name', () => {
		expect(codesOf(resolve('Pangandaran', createContext(), 'kecamatan'))).not.toContain('32.18');
	});
});

describe('a row of desa, when the list of desa is not there', () => {
	const inKecamatan = createContext({ within: [codeOf('32.73.05')], soft: false });

	it('is not the kecamatan of the same name', () => {
		expect(codesOf(resolve('Andir', inKecamatan, 'desa'))).toEqual([]);
		expect(codesOf(resolve('Andir', createContext(), 'desa'))).toEqual([]);
	});

	it('is the kecamatan itself when its kind is written and it is the parent named', () => {
		expect(codesOf(resolve('Kec. Andir', inKecamatan, 'desa'))).toEqual(['32.73.05']);
		expect(codesOf(resolve('Kec. Andir', createContext(), 'desa'))).toEqual([]);
	});

	it('KOTA BATU in Jawa Barat is not the kota of Jawa Timur', () => {
		const within = [codeOf('32.01.29')];
		const context = createContext({ within, soft: false });
		expect(codesOf(resolve('KOTA BATU', context, 'desa'))).toEqual([]);
		expect(codesOf(resolve('KOTA BATU', createContext(), 'desa'))).toEqual([]);
	});
});

describe('a name that is none', () => {
	it('finds nothing and proposes nothing', () => {
		for (const text of ['', ' - ', '…']) {
			expect(resolve(text)).toEqual({
				found: [],
				decidedBy: null,
				outsideParent: false,
				proposal: null,
				proposedBy: null,
				suggestions: [],
			});
		}
	});
});
