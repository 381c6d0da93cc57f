import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { bundledSeries, categoryParts, tableSeries } from '../../../src/core/layer/area-series.ts';
import type { JoinedFigures } from '../../../src/core/layer/merge-tables.ts';
import { tableChoices, type TableSlice } from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { codeOf } from '../create-area.ts';
import { createFigures } from '../create-catalogue.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const LEBAK = codeOf('36.02');

function open(rows: readonly (readonly RawCell[])[]): {
	readonly figures: JoinedFigures;
	readonly slice: TableSlice;
	readonly categories: ReturnType<typeof tableChoices>['categories'];
} {
	const [headers = [], ...cells] = rows;
	const table = createTable(headers.map(String), cells);
	const join = joinTable(createRequest(table), gazetteer);
	const tidy = tidyValues(join, gazetteer.lineage);
	const { indicators, categories } = tableChoices(join, tidy);
	const category = Object.fromEntries(
		categories.map(({ name, values }) => [name, values[0] ?? '']),
	);
	return {
		figures: { join, tidy },
		slice: { indicator: indicators[0] ?? '', period: null, category, level: 'kabkota' },
		categories,
	};
}

describe('the series of an area', () => {
	it('has a point for every period of a bundled series, with the month where it is known', () => {
		const table = createFigures('36.02 2021 10.29', '36.02 2022 -', '36.01 2025-03 8.51');
		const points = bundledSeries(table, LEBAK, { '2021': '03' });
		expect(points).toEqual([
			{ period: '2021', part: '03', figure: { value: 10.29, missing: null } },
			{ period: '2022', part: null, figure: { value: null, missing: 'not-in-source' } },
			{ period: '2025-03', part: '03', figure: null },
		]);
	});

	it('of a table leaves out figures that conflict, as the map does', () => {
		const { figures, slice } = open([
			['Kabupaten/Kota', 'tahun', 'skor'],
			['Kabupaten Lebak', 2021, 10],
			['Kabupaten Lebak', 2022, 8],
			['Kabupaten Lebak', 2022, 9],
			['Kabupaten Pandeglang', 2022, 7],
		]);
		const points = tableSeries(figures, slice, ['2021', '2022'], LEBAK);
		expect(points.map(({ figure }) => figure?.value ?? null)).toEqual([10, null]);
	});
});

describe('the categories of an area', () => {
	const ROWS = [
		['Kabupaten/Kota', 'daerah', 'jenis', 'persentase'],
		['Kabupaten Lebak', 'Perkotaan', 'a', 5],
		['Kabupaten Lebak', 'Perdesaan', 'a', 9],
		['Kabupaten Lebak', 'Perdesaan', 'b', 4],
		['Kabupaten Pandeglang', 'Perkotaan', 'a', 6],
	];

	it('stand side by side, the others held as they are on the map', () => {
		const { figures, slice, categories } = open(ROWS);
		const parts = categoryParts(figures, slice, categories, LEBAK);
		expect(parts[0]).toEqual({
			name: 'daerah',
			parts: [
				{ text: 'Perkotaan', figure: { value: 5, missing: null }, isShown: true },
				{ text: 'Perdesaan', figure: { value: 9, missing: null }, isShown: false },
			],
		});
	});

	it('are not shown where an area has only one part', () => {
		const { figures, slice, categories } = open(ROWS);
		expect(categoryParts(figures, slice, categories, codeOf('36.01'))).toEqual([]);
	});
});
