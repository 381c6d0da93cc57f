import { describe, expect, it } from 'vitest';
import { matchReport } from '../../../src/core/export/match-report.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { reportWords } from '../../../src/i18n/report-words.ts';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { createRequest, createTable } from '../create-table.ts';
import type { RawCell } from '../../../src/core/model/table.ts';

const gazetteer = loadGazetteer();

function report(rows: readonly (readonly RawCell[])[], standard = ''): string[] {
	const join = joinTable(
		createRequest(createTable(['kode', 'kabupaten_kota', 'p0'], rows)),
		gazetteer,
	);
	return matchReport(join, gazetteer.registry, () => null, reportWords('id', standard)).split(
		'\r\n',
	);
}

describe('a match report', () => {
	const lines = report([
		['32.05', 'Garut', 1],
		['11.02', 'Simeulue', 2],
		['', 'Banjar', 3],
		['', 'Kab. Muko-Mukko', 4],
		['', 'Jumlah', 10],
		['', '=HYPERLINK("x")', 5],
	]);

	it('has a heading and one line for every data row', () => {
		expect(lines[0]).toBe(
			'berkas,baris,tertulis,kode_kemendagri,wilayah,induk,hasil,dasar,alasan,pilihan',
		);
		expect(lines.slice(1, -1)).toHaveLength(6);
	});

	it('has what its columns measure beside every row', () => {
		const [head, first] = report([['32.05', 'Garut', 1]], 'p0: satuan persen');
		expect(head).toMatch(/,pilihan,standar_data$/);
		expect(first).toMatch(/,p0: satuan persen$/);
	});

	it('says where a row is, and by what', () => {
		expect(lines[1]).toBe(
			'tabel.csv,2,Garut,32.05,Kabupaten Garut,Jawa Barat,cocok,menurut kode,,',
		);
	});

	it('names both places of a contradiction', () => {
		expect(lines[2]).toBe(
			'tabel.csv,3,Simeulue,,,,kode dan nama bertentangan,,kode dan nama menunjuk tempat berbeda,11.02 Kabupaten Aceh Tenggara; 11.09 Kabupaten Simeulue',
		);
	});

	it('offers the choices of a name that is two places', () => {
		expect(lines[3]).toContain('nama ganda');
		expect(lines[3]).toContain('32.79 Kota Banjar; 63.03 Kabupaten Banjar');
	});

	it('calls a spelling that nobody accepted waiting', () => {
		expect(lines[4]).toContain('17.06,Kabupaten Mukomuko,Bengkulu,menunggu persetujuan');
	});

	it('lists totals as totals', () => {
		expect(lines[5]).toContain('Jumlah,,,,jumlah,,jumlah,');
	});

	it('does not hand a formula to a spreadsheet', () => {
		expect(lines[6]).toContain(`"'=HYPERLINK(""x"")"`);
	});
});
