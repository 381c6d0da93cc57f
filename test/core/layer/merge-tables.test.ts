import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import {
	agree,
	conflictsOf,
	mergeTables,
	type JoinedFigures,
} from '../../../src/core/layer/merge-tables.ts';
import { sliceTable, type TableSlice } from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { codeOf } from '../create-area.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function table(
	fileName: string,
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
): JoinedFigures {
	const join = joinTable(createRequest(createTable(headers, rows), { fileName }), gazetteer);
	return { join, tidy: tidyValues(join, gazetteer.lineage) };
}

const HEADERS = ['kabupaten', 'tahun', 'skor (persen)'] as const;
const OF_2023 = table('2023.csv', HEADERS, [
	['Garut', 2023, 1],
	['Ciamis', 2023, 2],
]);
const OF_2024 = table('2024.csv', HEADERS, [
	['Garut', 2024, 3],
	['Ciamis', 2024, 4],
]);
const SLICE: TableSlice = { indicator: 'skor', period: null, category: {}, level: 'kabkota' };

describe('two tables agree', () => {
	it('when name, unit and level are the same', () => {
		expect(agree(OF_2023, OF_2024, SLICE)).toBe(true);
	});

	it('however capitals and underscores stand in the name', () => {
		const other = table('b.csv', ['kabupaten', 'tahun', 'SKOR (persen)'], [['Garut', 2025, 1]]);
		expect(agree(OF_2023, other, SLICE)).toBe(true);
	});

	it.each([
		['unit', ['kabupaten', 'tahun', 'skor (orang)'], ['Garut', 2024, 3]],
		['name', ['kabupaten', 'tahun', 'nilai (persen)'], ['Garut', 2024, 3]],
		['level', ['provinsi', 'tahun', 'skor (persen)'], ['Jawa Barat', 2024, 3]],
	])('but not when the %s is another', (_, headers, row) => {
		expect(agree(OF_2023, table('c.csv', headers, [row]), SLICE)).toBe(false);
	});

	it('but not when one is divided by a category and the other is not', () => {
		const rows = ['Garut', 'Ciamis', 'Bogor'].flatMap((name) => [
			[name, 'PKH', 2024, 1],
			[name, 'BPNT', 2024, 2],
		]);
		const divided = table('d.csv', ['kabupaten', 'program', 'tahun', 'skor (persen)'], rows);
		expect(agree(OF_2023, divided, SLICE)).toBe(false);
	});
});

describe('merged tables', () => {
	const merged = mergeTables([OF_2023, OF_2024], 'skor');

	it('hold the figures of each', () => {
		const of = (period: string): unknown =>
			[...sliceTable(merged.join, merged.tidy, { ...SLICE, period }).figures].map(
				([code, { value }]) => [code, value],
			);
		expect(of('2023')).toEqual([
			['32.05', 1],
			['32.07', 2],
		]);
		expect(of('2024')).toEqual([
			['32.05', 3],
			['32.07', 4],
		]);
	});

	it('know the file and the row of each of their rows', () => {
		expect(merged.originOf(0)).toEqual({ file: '2023.csv', sheetRow: 2 });
		expect(merged.originOf(3)).toEqual({ file: '2024.csv', sheetRow: 3 });
	});

	it('overwrite nothing: figures that differ are a conflict with its sources', () => {
		const again = table('baru.csv', HEADERS, [['Garut', 2023, 9]]);
		const both = mergeTables([OF_2023, again], 'skor');
		const slice = { ...SLICE, period: '2023' };
		const { conflicting, figures } = sliceTable(both.join, both.tidy, slice);
		expect(figures.has(codeOf('32.05'))).toBe(false);
		expect(conflictsOf(both, slice, conflicting)).toEqual([
			{
				area: '32.05',
				values: [
					{ value: 1, file: '2023.csv', sheetRow: 2 },
					{ value: 9, file: 'baru.csv', sheetRow: 2 },
				],
			},
		]);
	});

	it('do not count a row nobody approved among the sources of a conflict', () => {
		const again = table('baru.csv', HEADERS, [
			['Garut', 2023, 9],
			['Garutt', 2023, 7],
		]);
		const both = mergeTables([OF_2023, again], 'skor');
		const slice = { ...SLICE, period: '2023' };
		const { conflicting } = sliceTable(both.join, both.tidy, slice);
		const [conflict] = conflictsOf(both, slice, conflicting);
		expect(conflict?.values.map(({ value }) => value)).toEqual([1, 9]);
	});

	it('do not conflict for a row nobody approved', () => {
		const again = table('baru.csv', HEADERS, [['Garutt', 2023, 7]]);
		const both = mergeTables([OF_2023, again], 'skor');
		const slice = { ...SLICE, period: '2023' };
		expect(sliceTable(both.join, both.tidy, slice).conflicting.size).toBe(0);
		expect(conflictsOf(both, slice, new Set([codeOf('32.05')]))[0]?.values).toHaveLength(1);
	});

	it('of one table are that table', () => {
		expect(mergeTables([OF_2023], 'skor').join).toBe(OF_2023.join);
	});
});

describe('a figure of old Papua', () => {
	const headers = ['provinsi', 'tahun', 'skor (persen)'] as const;
	const slice = { ...SLICE, level: 'provinsi', period: '2021' } as const;
	const old = table('lama.csv', headers, [['Papua', 2021, 30]]);
	const covered = ['91', '93', '94', '95'];

	it('that another file gives differently conflicts in every provinsi it covered', () => {
		const both = mergeTables([old, table('b.csv', headers, [['Papua', 2021, 31]])], 'skor');
		const { conflicting } = sliceTable(both.join, both.tidy, slice);
		expect([...conflicting].sort()).toEqual(covered);
		const conflicts = conflictsOf(both, slice, conflicting);
		expect(conflicts.map(({ area }) => area).sort()).toEqual(covered);
		for (const { values } of conflicts) expect(values.map(({ value }) => value)).toEqual([30, 31]);
	});

	it('gives way where another file has a figure of the new provinsi’s own', () => {
		const own = table('b.csv', headers, [['Papua Selatan', 2021, 25]]);
		const both = mergeTables([old, own], 'skor');
		const { conflicting, figures, shared } = sliceTable(both.join, both.tidy, slice);
		expect(conflicting.size).toBe(0);
		expect(figures.get(codeOf('93'))?.value).toBe(25);
		expect(figures.get(codeOf('94'))?.value).toBe(30);
		expect([...shared.keys()].sort()).toEqual(['91', '94', '95']);
	});
});
