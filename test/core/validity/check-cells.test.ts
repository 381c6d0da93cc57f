import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { checkCells } from '../../../src/core/validity/check-cells.ts';

const gazetteer = loadGazetteer();

/** What is said of a table, and the table as it was joined. */
function check(...rows: RawCell[][]) {
	const found = findTable({ name: 'uji', rows });
	if (!found.ok) throw new RangeError('no table');
	const [columns, answers] = [new Map(), new Map()];
	const request = { table: found.value, fileName: 'uji.csv', columns, answers };
	const join = joinTable({ ...request, level: null, codeSystem: null }, gazetteer);
	const told = checkCells({ join, tidy: tidyValues(join, gazetteer.lineage) });
	return { told, cells: join.request.table.rows };
}

const codes = (told: readonly Diagnostic[]): string[] => told.map(({ code }) => code);

describe('cells of a table', () => {
	it('that are bounds are told as bounds and stay', () => {
		const { told, cells } = check(
			['Kabupaten/Kota', 'Persentase Kemiskinan Ekstrem 2023'],
			['Kabupaten Lebak', '1,79'],
			['Kabupaten Serang', '<1'],
			['Kota Cilegon', '0'],
			['Kota Serang', 'di bawah 1%'],
		);
		expect(told).toMatchObject([
			{ code: 'figures-censored', count: 2, params: { examples: ['<1', 'di bawah 1%'] } },
		]);
		expect(cells[1]).toContain('<1');
	});

	it('that are targets as people type them are read, and asked for their year', () => {
		const { told, cells } = check(
			['Kabupaten/Kota', 'Persentase Penduduk Miskin 2023', 'Target Persentase Penduduk Miskin'],
			['Kabupaten Pandeglang', '9,27', '7, 25-8,25%'],
			['Kabupaten Lebak', '8,68', '4,5 – 5,5 %'],
			['Kabupaten Tangerang', '6,93', 'sekitar lima'],
		);
		expect(codes(told)).toEqual([
			'targets-without-year',
			'targets-are-ranges',
			'targets-unreadable',
		]);
		expect(told[1]).toMatchObject({ count: 2, params: { low: 7.25, high: 8.25 } });
		expect(cells[0]).toContain('7, 25-8,25%');
	});

	it('that are targets of a year and plain figures need nothing', () => {
		expect(
			check(
				['Kabupaten/Kota', 'Target Persentase Penduduk Miskin 2029'],
				['Kabupaten Pandeglang', '8,1'],
				['Kabupaten Lebak', '7,9'],
			).told,
		).toEqual([]);
	});

	it('that call a fall of points percent are told: 10.96 to 10.65 is 0.31 points', () => {
		const { told } = check(
			[
				'Kabupaten/Kota',
				'Persentase Penduduk Miskin 2022',
				'Persentase Penduduk Miskin 2023',
				'Perubahan',
			],
			['Kabupaten Lampung Tengah', '10,96', '10,65', '0,31 %'],
			['Kabupaten Way Kanan', '11,02', '10,52', '0,5 %'],
		);
		expect(told).toMatchObject([
			{ code: 'change-in-percent', params: { points: -0.31, percent: -2.83 } },
		]);
	});

	it('that are a relative change are left alone', () => {
		const { told } = check(
			[
				'Kabupaten/Kota',
				'Persentase Penduduk Miskin 2022',
				'Persentase Penduduk Miskin 2023',
				'Perubahan',
			],
			['Kabupaten Lampung Tengah', '10,96', '10,65', '-2,83 %'],
			['Kabupaten Way Kanan', '11,02', '10,52', '-4,54 %'],
		);
		expect(told).toEqual([]);
	});
});
