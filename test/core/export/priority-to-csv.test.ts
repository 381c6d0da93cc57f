import { describe, expect, it } from 'vitest';
import { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import { priorityToCsv } from '../../../src/core/export/priority-to-csv.ts';
import { createArea } from '../create-area.ts';
import { createIndicator, createInput, list } from '../priority/create-priority.ts';

const input = createInput(
	createIndicator({ '36.01': 9.27, '36.02': 8.5, '36.03': 8.5, '36.04': null }, { unit: 'persen' }),
);
const made = list(input, {
	rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 8 } },
	quota: { total: 2 },
	overrides: [{ area: '36.03', change: 'add', reason: 'banjir' }],
});
const registry = new AreaRegistry([
	createArea('36', 'Banten'),
	createArea('36.01', 'Kabupaten Pandeglang'),
	createArea('36.02', 'Kabupaten Lebak'),
	createArea('36.03', 'Kabupaten Tangerang'),
	createArea('36.04', 'Kabupaten Serang'),
]);
const request = {
	list: made,
	input,
	sentence: 'Prioritaskan …',
	standard: '',
	reasonsOf: (at: number) => (made.areas[at]?.reasons ?? []).map(({ code }) => code).join('; '),
	refusalOf: () => 'kosong, bukan nol',
	drawnOf: () => null,
	language: 'id' as const,
};

describe('a list of priority locations as CSV', () => {
	it('has ranks, ties, figures as numbers, changes by hand, and what was refused', () => {
		expect(priorityToCsv(request, registry).split('\r\n')).toEqual([
			'peringkat,peringkat_terendah_bila_seri,kode_kemendagri,nama,induk,masuk_daftar,Skor 2023 (persen),skor,alasan,diubah_tangan,aturan,sumber,standar_data',
			'1,1,36.01,Kabupaten Pandeglang,Banten,ya,9.27,9.27,criterion-met,,Prioritaskan …,tabel.csv,',
			'2,3,36.02,Kabupaten Lebak,Banten,tidak,8.5,8.5,criterion-met; tied-at-cut,,Prioritaskan …,tabel.csv,',
			'2,3,36.03,Kabupaten Tangerang,Banten,ya,8.5,8.5,criterion-met; tied-at-cut; added,ditambahkan,Prioritaskan …,tabel.csv,',
			',,36.04,Kabupaten Serang,Banten,tidak dinilai,,,"kosong, bukan nol",,Prioritaskan …,tabel.csv,',
			'',
		]);
	});

	it('has the intervals that were drawn, where some were', () => {
		const drawn = { median: 2, low: 1, high: 4, share: 0.875 };
		const drawnOf = (area: string) => (area === '36.01' ? drawn : null);
		const rows = priorityToCsv({ ...request, drawnOf }, registry)
			.split('\r\n')
			.map((row) => row.split(',').slice(0, 7));
		expect(rows[0]?.slice(2, 6)).toEqual([
			'peringkat_tengah_undian',
			'peringkat_5_persen',
			'peringkat_95_persen',
			'bagian_undian_masuk',
		]);
		expect(rows[1]).toEqual(['1', '1', '2', '1', '4', '0.875', '36.01']);
		expect(rows[2]?.slice(2, 7)).toEqual(['', '', '', '', '36.02']);
	});
});
