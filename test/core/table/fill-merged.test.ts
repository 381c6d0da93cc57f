import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { RawCell, SourceTable } from '../../../src/core/model/table.ts';
import { arrangeTable } from '../../../src/core/table/arrange-table.ts';
import { createTable } from '../create-table.ts';

const { registry } = loadGazetteer();

function found(headers: readonly string[], ...rows: readonly (readonly RawCell[])[]): SourceTable {
	return arrangeTable(createTable(headers, rows), registry);
}

describe('cells merged downwards', () => {
	const headers = ['Kabupaten', 'Kecamatan', 'KPM'];
	const kecamatan = [
		['Kab. Bogor', 'Sukaraja', 10],
		[null, 'Ciawi', 30],
		['Kab. Tasikmalaya', 'Sukaraja', 5],
		[null, 'Ciawi', 7],
	];

	it('hold for the rows of their group, which is told', () => {
		const table = found(headers, ...kecamatan);
		expect(table.rows.map((row) => row[0])).toEqual([
			'Kab. Bogor',
			'Kab. Bogor',
			'Kab. Tasikmalaya',
			'Kab. Tasikmalaya',
		]);
		const told = table.diagnostics.find(({ code }) => code === 'merged-cells-filled');
		expect(told).toMatchObject({ count: 2, rows: [1, 3], params: { column: 'Kabupaten' } });
	});

	it('may be years', () => {
		const table = found(
			['Tahun', 'Kabupaten', 'P0'],
			[2022, 'Bogor', 7],
			[null, 'Garut', 9],
			[2023, 'Bogor', 7],
			[null, 'Garut', 9],
		);
		expect(table.rows.map((row) => row[0])).toEqual([2022, 2022, 2023, 2023]);
	});

	it('end at a footnote', () => {
		const table = found(headers, ...kecamatan, [null, 'Sumber: Dinas Sosial', null]);
		expect(table.rows.at(-1)?.[0]).toBeNull();
	});

	it('are none where a column is written row by row, or only lacks a name', () => {
		const byRow = found(
			['Kabupaten', 'Kecamatan', 'KPM'],
			['Kab. Bogor', 'Sukaraja', 10],
			['Kab. Bogor', 'Ciawi', 30],
			[null, 'Cibinong', 5],
			[null, 'Cileungsi', 7],
		);
		expect(byRow.rows[2]?.[0]).toBeNull();
		const lacking = found(
			['Kabupaten', 'Kecamatan', 'KPM'],
			['Kab. Bogor', 'Sukaraja', 10],
			['Kab. Garut', 'Tarogong Kaler', 30],
			[null, 'Cisayong', 5],
		);
		expect(lacking.rows[2]?.[0]).toBeNull();
	});

	it('are none in a column that says something else of the rows', () => {
		const table = found(
			['Status', 'Kecamatan', 'KPM'],
			['Tertinggal', 'Sukaraja', 10],
			[null, 'Ciawi', 30],
		);
		expect(table.rows[1]?.[0]).toBeNull();
	});
});
