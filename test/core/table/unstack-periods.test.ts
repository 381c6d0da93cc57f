import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import type { RawCell, SourceTable } from '../../../src/core/model/table.ts';
import { arrangeTable } from '../../../src/core/table/arrange-table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function arrange(headers: readonly string[], rows: readonly (readonly RawCell[])[]): SourceTable {
	return arrangeTable(createTable(headers, rows), gazetteer.registry);
}

/** Each figure with its area and period. */
function figures(table: SourceTable): string[] {
	const join = joinTable(createRequest(table), gazetteer);
	return tidyValues(join, gazetteer.lineage).values.map(
		({ area, period, value }) => `${area ?? '-'} ${period ?? '-'} ${String(value)}`,
	);
}

describe('years under an area', () => {
	it('are the periods of its figures', () => {
		const table = arrange(
			['Wilayah', 'P0'],
			[
				['Kab. Lebak', null],
				[2022, '8,91'],
				[2023, '8,68'],
				['Kota Serang', null],
				[2022, '6,20'],
				[2023, '6,2'],
			],
		);
		expect(figures(table)).toEqual([
			'36.02 2022 8.91',
			'36.02 2023 8.68',
			'36.73 2022 6.2',
			'36.73 2023 6.2',
		]);
		expect(table.sheetRows).toEqual([3, 4, 6, 7]);
		expect(table.diagnostics.at(-1)).toMatchObject({
			code: 'periods-unstacked',
			count: 2,
			params: { column: 'Wilayah', example: 'Kab. Lebak, 2022' },
		});
	});

	it('leave totals, larger areas and the source where they stand', () => {
		const table = arrange(
			['Kecamatan/Tahun', 'KPM'],
			[
				['Kab. Garut', null],
				['Garut Kota', null],
				['Tahun 2022', 5],
				['Tahun 2023', 6],
				['Jumlah', 11],
				['Karangpawitan', null],
				['Tahun 2022', 7],
				['Tahun 2023', '...'],
				['Sumber: Dinas Sosial', null],
			],
		);
		expect(table.rows.map((row) => row[0])).toEqual([
			'Kab. Garut',
			...['Garut Kota', 'Garut Kota', 'Jumlah', 'Karangpawitan', 'Karangpawitan'],
			'Sumber: Dinas Sosial',
		]);
		expect(figures(table).filter((figure) => figure.startsWith('32.05.'))).toEqual([
			'32.05.01 2022 5',
			'32.05.01 2023 6',
			'32.05.02 2022 7',
			'32.05.02 2023 null',
		]);
	});

	it('may be semesters or months that the title dates', () => {
		const rows = ['Lebak', 'Pandeglang'].flatMap((name): RawCell[][] => [
			[name, null],
			['Semester I', 1],
			['Semester II', 2],
		]);
		const table = arrangeTable(
			createTable(['Kabupaten', 'KPM'], rows, { title: 'KPM PKH, 2023' }),
			gazetteer.registry,
		);
		expect(figures(table)).toEqual([
			'36.02 2023-S1 1',
			'36.02 2023-S2 2',
			'36.01 2023-S1 1',
			'36.01 2023-S2 2',
		]);
	});
});

describe('areas under years', () => {
	it('have figures of the year above them', () => {
		const table = arrange(
			['Wilayah', 'P0'],
			[
				[2022, null],
				['Lebak', 8.91],
				['Pandeglang', 9.32],
				[2023, null],
				['Lebak', 8.68],
			],
		);
		expect(figures(table)).toEqual(['36.02 2022 8.91', '36.01 2022 9.32', '36.02 2023 8.68']);
	});
});

describe('a table that is not taken apart', () => {
	it.each([
		[
			'years with figures and no area above',
			[
				[2022, 5],
				['Lebak', null],
				[2023, 6],
			],
		],
		[
			'a total of a year among areas',
			[
				['Lebak', 5],
				['Serang', 6],
				[2022, 11],
				[2023, 12],
			],
		],
		[
			'years under things that are no areas',
			[
				['PKH', null],
				[2022, 5],
				['BPNT', null],
				[2022, 6],
			],
		],
		[
			'one area only',
			[
				['Lebak', null],
				[2022, 5],
				[2023, 6],
			],
		],
	] as const)('has %s', (_, rows) => {
		expect(arrange(['Wilayah', 'KPM'], rows).headers).toEqual(['Wilayah', 'KPM']);
	});
});
