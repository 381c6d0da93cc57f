import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile, type FileMatch, type MatchOptions } from '../../src/cli/match-file.ts';
import { printMatch } from '../../src/cli/print-match.ts';

const gazetteer = loadGazetteer();

function match(text: string, more: Partial<MatchOptions> = {}): Promise<FileMatch> {
	const options = { level: null, codeSystem: null, values: false, ...more };
	return matchFile(new TextEncoder().encode(text), 'tabel.csv', options, gazetteer);
}

async function printed(text: string): Promise<string[]> {
	const lines: string[] = [];
	printMatch(await match(text), gazetteer.registry, (line) => lines.push(line));
	return lines;
}

describe('a matched file', () => {
	it('counts rows from 0, without header, title and blank rows, with totals and footnotes', async () => {
		const { tables } = await match(
			'Tabel 1,\n,\nKabupaten,skor\nGarut,1\n,\nCiamis,2\nJumlah,3\nSumber: x,\n',
		);
		expect(tables[0]?.rows.map(({ row, label, outcome }) => [row, label, outcome])).toEqual([
			[0, 'Garut', 'matched'],
			[1, 'Ciamis', 'matched'],
			[2, 'Jumlah', 'aggregate'],
			[3, 'Sumber: x', 'note'],
		]);
	});

	it('has no values unless they are asked for', async () => {
		expect((await match('Kabupaten,skor\nGarut,1\n')).tables[0]).not.toHaveProperty('values');
		const { tables } = await match('Kabupaten,skor\nGarut,1\n', { values: true });
		expect(tables[0]?.values).toHaveLength(1);
	});

	it('takes no column for what others beside it part by programme', async () => {
		const { tables } = await match(
			'Kabupaten,KPM BPNT,KPM BLT DD,Jumlah Anak Jalanan,RT sanitasi layak (%)\nGarut,12,9,7,61\nCiamis,13,8,6,62\n',
		);
		const ids = tables[0]?.columns.map(({ catalogueId }) => catalogueId).slice(3);
		for (const id of ids ?? []) expect(id ?? '').not.toMatch(/kpm/u);
	});

	it('tells two programmes apart that columns are parted by', async () => {
		const { tables } = await match('Kabupaten,KPM BPNT,KPM BLT DD\nGarut,12,9\nCiamis,13,8\n');
		expect(tables[0]?.columns[1]?.catalogueIds).toEqual({
			BPNT: 'kpm-sembako',
			'BLT Desa': 'kpm-blt-desa',
		});
	});

	it('asks which category of services people need, unless the header says it', async () => {
		const { tables } = await match('Kabupaten,Jumlah PMKS 2023,PMKS Pemulung 2023\nGarut,92,19\n');
		expect(tables[0]?.columns.map(({ asked }) => asked?.includes('services') ?? false)).toEqual([
			false,
			true,
			false,
		]);
	});

	it('tells what nobody has said of a register', async () => {
		const { tables } = await match(
			'Kabupaten,DTKS,P3KE desil 1 hasil verval 2023 (KK)\nGarut,12,9\n',
		);
		expect(tables[0]?.columns.map(({ asked }) => asked)).toEqual([
			undefined,
			['unit', 'period', 'level', 'part'],
			undefined,
		]);
	});

	it('adds up diagnostics of one code', async () => {
		const { tables } = await match('Kabupaten,a,b\nGarut,1.234,2.345\nCiamis,5.678,6.789\n');
		expect(tables[0]?.diagnostics).toEqual([
			{ code: 'number-format-ambiguous', message: 'B14', severity: 'warning', count: 4 },
		]);
	});

	it('that holds only headings says so and has no table', async () => {
		expect(await match('Kabupaten,skor\n')).toEqual({
			file: 'tabel.csv',
			tables: [],
			diagnostics: [{ code: 'header-only', message: 'B02', severity: 'error', count: 1 }],
		});
	});

	it('proposes a spelling without approving it', async () => {
		const { tables } = await match('Provinsi,Kabupaten,skor\nJawa Barat,Garrut,1\nBali,Badung,2\n');
		expect(tables[0]?.rows[0]).toMatchObject({
			outcome: 'matched',
			by: 'spelling',
			approved: false,
			area: '32.05',
		});
	});

	it('is the same for the same bytes', async () => {
		const text = 'kode,nama,skor\n1101,Simeulue,1\n1102,Aceh Singkil,2\n';
		expect(await match(text, { values: true })).toEqual(await match(text, { values: true }));
	});
});

describe('a printed match', () => {
	it('counts outcomes, proposals apart', async () => {
		const lines = await printed('Kabupaten,skor\nGarut,1\nWakanda,2\n');
		expect(lines[0]).toBe('tabel.csv');
		expect(lines[1]).toBe('  tabel: 2 baris, tingkat kabkota, kode none: matched 1, unmatched 1');
	});

	it('lists ten open rows and counts the rest', async () => {
		const rows = Array.from({ length: 14 }, (_, at) => `Wakanda ${'abcdefghijklmn'.charAt(at)},1`);
		const lines = await printed(`Kabupaten,skor\nGarut,1\n${rows.join('\n')}\n`);
		expect(lines.filter((line) => line.includes('name-unknown'))).toHaveLength(10);
		expect(lines).toContain('    … dan 4 baris lagi');
	});
});
