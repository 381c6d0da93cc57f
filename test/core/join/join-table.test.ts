import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { JoinRequest, JoinResult } from '../../../src/core/join/join-result.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { createArea } from '../create-area.ts';
import { codeOf } from '../create-area.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function join(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
	more: Partial<JoinRequest> = {},
): JoinResult {
	return joinTable(createRequest(createTable(headers, rows), more), gazetteer);
}

/** `area outcome` of each row, `!` where it is not to be painted. */
function outcomes({ rows }: JoinResult): string[] {
	return rows.map(
		({ area, outcome, approved }) => `${area ?? '-'} ${outcome}${approved ? '' : '!'}`,
	);
}

function codesOf({ diagnostics }: JoinResult): string[] {
	return diagnostics.map(({ code }) => code);
}

describe('codes and names of one column', () => {
	it('1101 is Simeulue where the names are BPS’s, and Aceh Selatan where they are Kemendagri’s', () => {
		const bps = join(
			['kode', 'nama', 'p0'],
			[
				[1101, 'Simeulue', 1],
				[1102, 'Aceh Singkil', 2],
				[1103, 'Aceh Selatan', 3],
			],
		);
		expect(outcomes(bps)).toEqual(['11.09 matched', '11.10 matched', '11.01 matched']);
		expect(bps.codeSystem).toBe('bps-2020');
		const kemendagri = join(
			['kode', 'nama', 'p0'],
			[
				[1101, 'Aceh Selatan', 1],
				[1102, 'Aceh Tenggara', 2],
			],
		);
		expect(outcomes(kemendagri)).toEqual(['11.01 matched', '11.02 matched']);
		expect(kemendagri.codeSystem).toBe('kemendagri');
	});

	it('a row is matched by its code when that is known, else by its name', () => {
		const { rows } = join(
			['kode', 'nama', 'p0'],
			[
				['32.05', 'Garut', 1],
				['32.08', 'Kuningan', 1],
				['32.13', 'Subang', 1],
				['32.15', 'Karawang', 1],
				['#N/A', 'Cianjur', 2],
			],
		);
		expect(rows.map(({ by }) => by)).toEqual(['code', 'code', 'code', 'code', 'name']);
	});

	it('a code that is one area beside a name that is another blocks the row', () => {
		const { rows } = join(
			['kode', 'nama', 'p0'],
			[
				['32.05', 'Garut', 1],
				['32.03', 'Kabupaten Kuningan', 2],
			],
		);
		expect(rows[1]).toMatchObject({
			outcome: 'contradiction',
			area: null,
			approved: false,
			reason: 'code-and-name-differ',
			suggestions: ['32.03', '32.08'],
		});
	});

	it('Badung beside the code of Bandung is a contradiction, however alike they are', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['32.04', 'Badung', 1],
				['32.05', 'Garut', 1],
			],
		);
		expect(outcomes(result)[0]).toBe('- contradiction!');
	});

	it('codes of a neighbouring provinsi beside a few names are contradictions, each', () => {
		const result = join(
			['kode', 'kabupaten', 'p0'],
			[
				[3301, 'Kulon Progo', 1],
				[3302, 'Bantul', 2],
				[3303, 'Gunungkidul', 3],
				[3304, 'Sleman', 4],
			],
		);
		expect(new Set(outcomes(result))).toEqual(new Set(['- contradiction!']));
		expect(result.rows[0]?.suggestions).toEqual(['33.01', '34.01']);
	});

	it('two rows of four with each other’s codes are contradictions, and the two others are not', () => {
		const result = join(
			['kode', 'kabupaten', 'p0'],
			[
				[3401, 'Bantul', 1],
				[3402, 'Kulon Progo', 2],
				[3403, 'Gunungkidul', 3],
				[3404, 'Sleman', 4],
			],
		);
		expect(outcomes(result)).toEqual([
			'- contradiction!',
			'- contradiction!',
			'34.03 matched',
			'34.04 matched',
		]);
	});

	it('numbers that are no codes leave the names as they are', () => {
		const result = join(
			['kode', 'kabupaten', 'p0'],
			[
				[1001, 'Kulon Progo', 1],
				[1002, 'Bantul', 2],
				[1003, 'Gunungkidul', 3],
			],
		);
		expect(outcomes(result)).toEqual(['34.01 matched', '34.02 matched', '34.03 matched']);
		expect(codesOf(result)).toContain('code-system-unknown');
	});

	it('the kota of a kabupaten’s code is a contradiction', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['32.04', 'Kota Bandung', 1],
				['32.05', 'Garut', 1],
			],
		);
		expect(outcomes(result)[0]).toBe('- contradiction!');
	});

	it('a variant spelling beside a code is matched, and said to differ', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['32.05', 'Garrut', 1],
				['32.03', 'Cianjur', 2],
				['32.08', 'Kuningan', 2],
			],
		);
		expect(outcomes(result)[0]).toBe('32.05 matched');
		expect(codesOf(result)).toContain('name-differs');
	});

	it('a name nobody knows beside a code is matched by the code', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['32.05', 'Wakanda', 1],
				['32.03', 'Cianjur', 2],
				['32.08', 'Kuningan', 2],
			],
		);
		expect(result.rows[0]).toMatchObject({ area: '32.05', by: 'code', approved: true });
	});

	it('a bare name beside the code of its kota is that kota', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['32.73', 'Bandung', 1],
				['32.05', 'Garut', 1],
				['32.71', 'Kota Bogor', 1],
			],
		);
		expect(outcomes(result)[0]).toBe('32.73 matched');
	});

	it('codes a spreadsheet damaged give way to names, and are counted', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['32.05', 'Garut', 1],
				['32.03', 'Cianjur', 1],
				['32.08', 'Kuningan', 1],
				['32.13', 'Subang', 1],
				['32.1', 'Majalengka', 1],
			],
		);
		expect(outcomes(result)[4]).toBe('32.10 matched');
		const damaged = result.diagnostics.find(({ code }) => code === 'codes-damaged');
		expect(damaged).toMatchObject({ count: 1, rows: [4] });
	});

	it('a code of a known system that no area has gives way to the name of a kab/kota', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['32.05', 'Garut', 1],
				['32.99', 'Cianjur', 1],
			],
		);
		expect(result.rows[1]).toMatchObject({ area: '32.03', by: 'name' });
		expect(codesOf(result)).toContain('codes-superseded');
	});

	it('a code of a known system that no area has leaves a kecamatan unmatched', () => {
		const result = join(
			['kode', 'nama', 'n'],
			[
				['32.73.05', 'Andir', 1],
				['32.73.99', 'Cicendo', 1],
				['32.73.02', 'Coblong', 1],
			],
		);
		expect(result.rows[1]).toMatchObject({ outcome: 'unmatched', reason: 'code-unknown' });
	});
});

describe('codes without names', () => {
	it('of bare digits are not accepted: each may be two places', () => {
		const result = join(
			['kode_kabupaten', 'p0'],
			[
				[1101, 1],
				[1102, 2],
			],
		);
		expect(outcomes(result)).toEqual(['- ambiguous!', '- ambiguous!']);
		expect(result.codeSystem).toBe('unknown');
		expect(result.rows[0]).toMatchObject({
			label: '1101',
			reason: 'code-system-unknown',
			suggestions: ['11.01', '11.09'],
		});
	});

	it('with dots are accepted', () => {
		const result = join(
			['kode', 'p0'],
			[
				['11.01', 1],
				['11.09', 2],
			],
		);
		expect(outcomes(result)).toEqual(['11.01 matched', '11.09 matched']);
		expect(result.codeSystem).toBe('kemendagri');
	});

	it('are accepted under a header of BPS', () => {
		const result = join(
			['bps_kode_kabupaten_kota', 'p0'],
			[
				[1101, 1],
				[1102, 2],
			],
		);
		expect(outcomes(result)).toEqual(['11.09 matched', '11.10 matched']);
	});

	it('are accepted when a person declares their system', () => {
		const rows = [
			[1101, 1],
			[1102, 2],
		] as const;
		const asBps = join(['kode', 'p0'], rows, { codeSystem: 'bps-2020' });
		expect(outcomes(asBps)).toEqual(['11.09 matched', '11.10 matched']);
		const asKemendagri = join(['kode', 'p0'], rows, { codeSystem: 'kemendagri' });
		expect(outcomes(asKemendagri)).toEqual(['11.01 matched', '11.02 matched']);
	});

	it('with OCHA’s ID in front are accepted as BPS codes', () => {
		const result = join(
			['adm2_pcode', 'p0'],
			[
				['ID1101', 1],
				['ID3204', 2],
			],
		);
		expect(outcomes(result)).toEqual(['11.09 matched', '32.04 matched']);
		expect(result.codeSystem).toBe('pcode');
	});

	it('turned into decimal numbers are accepted with names', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				['3201.0', 'Bogor', 1],
				['3273.0', 'Kota Bandung', 2],
			],
		);
		expect(outcomes(result)).toEqual(['32.01 matched', '32.73 matched']);
	});

	it('declared against the names leave every row a contradiction', () => {
		const result = join(
			['kode', 'nama', 'p0'],
			[
				[1101, 'Simeulue', 1],
				[1102, 'Aceh Singkil', 2],
			],
			{ codeSystem: 'kemendagri' },
		);
		expect(outcomes(result)).toEqual(['- contradiction!', '- contradiction!']);
		expect(codesOf(result)).toContain('no-row-matched');
	});
});

describe('names without codes', () => {
	it('bare ones that are two places stay ambiguous', () => {
		const { rows } = join(
			['wilayah', 'p0'],
			[
				['Bandung', 1],
				['Garut', 2],
			],
		);
		expect(rows[0]).toMatchObject({
			outcome: 'ambiguous',
			reason: 'several-areas',
			suggestions: ['32.04', '32.73'],
			approved: false,
		});
	});

	it('a former name is matched as an alias', () => {
		const { rows } = join(
			['wilayah', 'p0'],
			[
				['Toba Samosir', 1],
				['Garut', 2],
			],
		);
		expect(rows[0]).toMatchObject({ area: '12.12', by: 'alias', approved: true });
	});

	it('a misspelt one is a proposal nobody has accepted yet', () => {
		const headers = ['provinsi', 'kabupaten', 'p0'];
		const rows = [
			['Papua Pegunungan', 'Membrami Tengah', 1],
			['Jawa Barat', 'Garut', 2],
		] as const;
		expect(join(headers, rows).rows[0]).toMatchObject({
			outcome: 'matched',
			by: 'spelling',
			reason: 'spelling',
			area: '95.05',
			approved: false,
		});
		const accepted = join(headers, rows, { answers: new Map([[0, codeOf('95.05')]]) });
		expect(accepted.rows[0]).toMatchObject({ by: 'spelling', approved: true });
	});

	it('one that a person answered for is that area, whatever it looked like', () => {
		const { rows } = join(
			['wilayah', 'p0'],
			[
				['Bandung', 1],
				['Garut', 2],
			],
			{ answers: new Map([[0, codeOf('32.73')]]) },
		);
		expect(rows[0]).toMatchObject({
			area: '32.73',
			level: 'kabkota',
			outcome: 'matched',
			by: 'person',
			reason: null,
			approved: true,
		});
	});

	it('one that a person left out is a note and gives no area', () => {
		const { rows } = join(
			['kabupaten', 'p0'],
			[
				['Wakanda', 1],
				['Garut', 2],
			],
			{ answers: new Map([[0, null]]) },
		);
		expect(rows[0]).toMatchObject({ area: null, outcome: 'note', reason: 'left-out' });
	});

	it('one that nobody knows is unmatched', () => {
		const { rows } = join(
			['kabupaten', 'p0'],
			[
				['Wakanda', 1],
				['Garut', 2],
			],
		);
		expect(rows[0]).toMatchObject({ outcome: 'unmatched', reason: 'name-unknown', area: null });
	});

	it('a row without one is unmatched', () => {
		const { rows } = join(
			['kabupaten', 'p0'],
			[
				[null, 1],
				['Garut', 2],
			],
		);
		expect(rows[0]).toMatchObject({ label: '', outcome: 'unmatched', reason: 'no-name' });
	});
});

describe('a column of provinsi and kab/kota, as BPS lists them', () => {
	it('gives each row its own level and the table none', () => {
		const result = join(
			['Nama Wilayah', 'p0'],
			[
				['ACEH', 1],
				['Simeulue', 2],
				['BALI', 3],
				['Badung', 4],
				['INDONESIA', 5],
			],
		);
		expect(result.rows.map(({ level }) => level)).toEqual([
			'provinsi',
			'kabkota',
			'provinsi',
			'kabkota',
			null,
		]);
		expect(result.level).toBeNull();
		expect(result.rows[4]).toMatchObject({ outcome: 'aggregate', reason: 'total' });
	});
});

describe('sections of kabupaten and kota', () => {
	it('tell the two Bogor apart by the heading above them', () => {
		const result = join(
			['Kabupaten/Kota', 'p0'],
			[
				['Kabupaten', null],
				['1. Bogor', 1],
				['Kota', null],
				['1. Bogor', 2],
				['Jumlah', 3],
				['Sumber: BPS', null],
			],
		);
		expect(outcomes(result)).toEqual([
			'- note!',
			'32.01 matched',
			'- note!',
			'32.71 matched',
			'- aggregate!',
			'- note!',
		]);
		expect(result.diagnostics.find(({ code }) => code === 'kind-from-section')?.count).toBe(2);
	});
});

describe('parents', () => {
	it('a provinsi of before the split may stand beside a kab/kota of today’s', () => {
		const result = join(
			['Provinsi', 'Kabupaten/Kota', 'p0'],
			[
				['Papua', 'Merauke', 1],
				['Papua Barat', 'Kota Sorong', 2],
				['Kalimantan Timur', 'Bulungan', 3],
			],
		);
		expect(outcomes(result)).toEqual(['93.01 matched', '96.71 matched', '65.01 matched']);
		expect(codesOf(result)).not.toContain('parent-differs');
	});

	it('a kab/kota written into another provinsi is matched and reported', () => {
		const result = join(
			['Provinsi', 'Kabupaten/Kota', 'p0'],
			[
				['Bali', 'Garut', 1],
				['Bali', 'Badung', 2],
			],
		);
		expect(outcomes(result)[0]).toBe('32.05 matched');
		expect(result.diagnostics.find(({ code }) => code === 'parent-differs')?.rows).toEqual([0]);
	});

	it('a kecamatan is looked for in its kab/kota and nowhere else', () => {
		const result = join(
			['Kabupaten/Kota', 'Kecamatan', 'n'],
			[
				['Kota Bandung', 'Sukajadi', 1],
				['Kab. Bandung', 'Andir', 2],
				['Kab. Bandung', 'Soreang', 3],
			],
		);
		expect(outcomes(result)).toEqual(['32.73.07 matched', '- unmatched!', '32.04.37 matched']);
	});

	it('a kecamatan in a kab/kota that is itself only a proposal is a proposal too', () => {
		const result = join(
			['Kabupaten/Kota', 'Kecamatan', 'n'],
			[
				['Kota Bandunng', 'Sukajadi', 1],
				['Kota Bandung', 'Andir', 2],
			],
		);
		expect(result.rows[0]).toMatchObject({ area: '32.73.07', by: 'spelling', approved: false });
	});

	it('is inferred from kecamatan that only one kab/kota has, totals and notes aside', () => {
		const result = join(
			['Kecamatan', 'n'],
			[
				['Andir', 1],
				['Antapani', 2],
				['Arcamanik', 3],
				['Astanaanyar', 4],
				['Sukajadi', 5],
				['Kota Bandung', 15],
				['Jumlah', 15],
				['Sumber: Dinsos', null],
			],
		);
		expect(outcomes(result)[4]).toBe('32.73.07 matched');
		expect(result.diagnostics.find(({ code }) => code === 'parent-inferred')?.params).toEqual({
			area: 'Kota Bandung',
		});
	});
});

describe('two columns of codes', () => {
	it('the dotted one is used, whatever the other says', () => {
		const result = join(
			['bps_kode_kecamatan', 'bps_nama_kecamatan', 'KODE_KEC', 'n'],
			[
				['3273180', 'ANDIR', '32.73.05', 1],
				['3273230', 'COBLONG', '32.73.02', 2],
			],
		);
		expect(outcomes(result)).toEqual(['32.73.05 matched', '32.73.02 matched']);
		expect(result.codeSystem).toBe('kemendagri');
	});
});

describe('the level asked for', () => {
	const headers = ['Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'n'];
	const rows = [
		['Jawa Barat', 'Kota Bandung', 'Andir', 1],
		['Jawa Barat', 'Kota Bandung', 'Cicendo', 2],
	] as const;

	it('is the finest there is when nobody asks', () => {
		expect(join(headers, rows).level).toBe('kecamatan');
	});

	it('makes finer columns plain text', () => {
		const result = join(headers, rows, { level: 'kabkota' });
		expect(result.level).toBe('kabkota');
		expect(outcomes(result)).toEqual(['32.73 matched', '32.73 matched']);
		expect(result.columns[2]?.role).toBe('text');
		expect(result.columns[1]?.role).toBe('area-name');
	});
});

describe('a table without areas', () => {
	it('keeps its rows, unmatched, and says which columns it has', () => {
		const result = join(
			['merek', 'harga'],
			[
				['a b', 1],
				['c d', 2],
			],
		);
		expect(outcomes(result)).toEqual(['- unmatched!', '- unmatched!']);
		expect(result.diagnostics).toContainEqual(
			expect.objectContaining({ code: 'no-area-column', params: { headers: ['merek', 'harga'] } }),
		);
	});

	it('and without rows has none', () => {
		const result = join(['Kabupaten', 'p0'], []);
		expect(result.rows).toEqual([]);
		expect(result.level).toBeNull();
	});
});

describe('a table of desa', () => {
	it('waits for the names of desa, and says so', () => {
		const result = join(['nama_kecamatan', 'nama_desa', 'n'], [['Andir', 'Campaka', 1]]);
		expect(codesOf(result)).toContain('desa-names-missing');
		expect(outcomes(result)).toEqual(['- unmatched!']);
	});

	it('matches nothing at kecamatan while they are not there, nor a kota of another provinsi', () => {
		const result = join(
			['nama_provinsi', 'nama_kabupaten_kota', 'nama_kecamatan', 'nama_desa_kelurahan', 'n'],
			[
				['Jawa Barat', 'Kota Bandung', 'Andir', 'ANDIR', 1],
				['Jawa Barat', 'Kota Bandung', 'Sukajadi', 'SUKAJADI', 2],
				['Jawa Barat', 'Kab. Bogor', 'Ciomas', 'KOTA BATU', 3],
			],
		);
		expect(outcomes(result)).toEqual(['- unmatched!', '- unmatched!', '- unmatched!']);
	});

	it('is joined once they are there', () => {
		const registry = gazetteer.registry.with([
			createArea('32.73.05.1006', 'Campaka', { kind: 'kelurahan' }),
		]);
		const request = createRequest(
			createTable(['nama_kecamatan', 'nama_desa', 'n'], [['Andir', 'CAMPAKA', 1]]),
		);
		const result = joinTable(request, { ...gazetteer, registry });
		expect(outcomes(result)).toEqual(['32.73.05.1006 matched']);
		expect(codesOf(result)).not.toContain('desa-names-missing');
	});
});

describe('the result', () => {
	it('carries the request it answers', () => {
		const request = createRequest(createTable(['Kabupaten', 'p0'], [['Garut', 1]]));
		expect(joinTable(request, gazetteer).request).toBe(request);
	});

	it('labels a row by its finest name as written, and by its code only without a name', () => {
		const named = join(['kode', 'nama', 'p0'], [['32.05', ' KAB.  GARUT ', 1]]);
		expect(named.rows[0]?.label).toBe('KAB. GARUT');
		expect(join(['kode', 'p0'], [['32.05', 1]]).rows[0]?.label).toBe('32.05');
	});

	it('keeps what was noticed while the table was found', () => {
		const table = createTable(['Kabupaten', 'p0'], [['Garut', 1]], {
			diagnostics: [{ code: 'rows-ragged', severity: 'warning', count: 2, params: {}, rows: [0] }],
		});
		expect(codesOf(joinTable(createRequest(table), gazetteer))).toContain('rows-ragged');
	});

	it('names the system on the column it was decided for', () => {
		const { columns } = join(
			['kode', 'nama', 'p0'],
			[
				[1101, 'Simeulue', 1],
				[1102, 'Aceh Singkil', 2],
			],
		);
		expect(columns.map(({ codeSystem }) => codeSystem)).toEqual(['bps-2020', null, null]);
	});
});

describe('rows whose codes were sorted without their names', () => {
	it('contradict, all that are not in their place by chance', () => {
		const names = 'Banjarnegara Banyumas Batang Blora Boyolali Brebes Cilacap Demak Grobogan'.split(
			' ',
		);
		const codes = [3301, 3302, 3304, 3309, 3315, 3316, 3321, 3325, 3329];
		const result = join(
			['kode', 'kabupaten', 'p0'],
			names.map((name, at) => [codes[at] ?? null, `Kab. ${name}`, at]),
		);
		expect(outcomes(result).filter((each) => each.startsWith('-'))).toHaveLength(8);
		expect(outcomes(result)[0]).toBe('- contradiction!');
		expect(outcomes(result)[1]).toBe('33.02 matched');
	});
});

describe('a dotted code without its last zero', () => {
	it('lost it behind where the column writes the zeros in front', () => {
		const codes = ['11.01', '11.02', '11.1', '11.11'];
		expect(
			outcomes(
				join(
					['kode', 'p0'],
					codes.map((code) => [code, 1]),
				),
			),
		).toEqual(['11.01 matched', '11.02 matched', '11.10 matched', '11.11 matched']);
	});
});

describe('the notes at a table’s end', () => {
	it('are no areas, whatever words they go on with', () => {
		const result = join(
			['Provinsi', 'P0'],
			[
				['Aceh', 14],
				['Bali', 4],
				['Keterangan', null],
				['Data sementara', null],
				['Angka 2023', null],
			],
		);
		expect(result.rows.slice(2).map(({ outcome }) => outcome)).toEqual(['note', 'note', 'note']);
	});

	it('are none above rows with figures', () => {
		const result = join(
			['Provinsi', 'P0'],
			[
				['Keterangan', null],
				['Wakanda', null],
				['Aceh', 14],
				['Bali', 4],
			],
		);
		expect(result.rows[1]?.outcome).toBe('unmatched');
	});
});
