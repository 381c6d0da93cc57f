import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/core/model/table.ts';
import { readHtmlTables } from '../../../src/io/formats/read-html-tables.ts';

function tablesOf(html: string): RawTable[] {
	const read = readHtmlTables(html, 'halaman');
	if (!read.ok) throw new Error(read.diagnostics.map(({ code }) => code).join());
	return read.value;
}

function column(...cells: readonly string[]): string {
	return `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`;
}

describe('a page with a table', () => {
	it('is its rows of cells, as text', () => {
		const [table] = tablesOf(
			'<table><tr><th>Wilayah</th><th>P0</th></tr><tr><td><b>Kota&nbsp;Bogor</b></td><td> 6,5 </td></tr></table>',
		);
		expect(table).toEqual({
			name: 'halaman',
			rows: [
				['Wilayah', 'P0'],
				['Kota Bogor', '6,5'],
			],
		});
	});

	it('has merged cells where they began, and empty ones under them', () => {
		const [table] = tablesOf(
			'<table><tr><td rowspan="2">Wilayah</td><td colspan="2">P0</td></tr><tr><td>2022</td><td>2023</td></tr></table>',
		);
		expect(table?.rows).toEqual([
			['Wilayah', 'P0', null],
			[null, '2022', '2023'],
		]);
	});

	it('may have several, which are numbered', () => {
		const page = `<table><tr><td>a</td></tr><tr><td>1</td></tr></table>${column('b', 'c', 'd', 'e')}`;
		expect(tablesOf(page).map(({ name }) => name)).toEqual(['halaman 1', 'halaman 2']);
	});

	it('is not blown up by an absurd span', () => {
		const [table] = tablesOf(
			'<table><tr><td colspan="999999">a</td></tr><tr><td>1</td></tr></table>',
		);
		expect(table?.rows[0]?.length).toBeLessThanOrEqual(200);
	});

	it('runs nothing that stands in it', () => {
		const [table] = tablesOf(
			'<table><tr><td>a<script>throw 1</script></td></tr><tr><td onclick="x()">b</td></tr></table>',
		);
		expect(table?.rows[1]).toEqual(['b']);
	});
});

describe('names and figures in two tables side by side, as BPS exported them', () => {
	const page = `<table><tr><td>${column('Nama Wilayah')}${column('ACEH', 'Simeulue', 'BALI')}</td><td>
		<table><tr><th colspan="2">P1</th></tr><tr><th>2022</th><th>2021</th></tr></table>
		<table><tr><td>2,4</td><td>2,8</td></tr><tr><td>3,0</td><td>-</td></tr><tr><td>0,6</td><td>0,7</td></tr></table>
		</td></tr></table>`;

	it('are put together again, row by row, under their headings', () => {
		expect(tablesOf(page)).toEqual([
			{
				name: 'halaman',
				rows: [
					['Nama Wilayah', 'P1', null],
					[null, '2022', '2021'],
					['ACEH', '2,4', '2,8'],
					['Simeulue', '3,0', '-'],
					['BALI', '0,6', '0,7'],
				],
			},
		]);
	});

	it('are left apart when their lengths differ', () => {
		const unequal = column('ACEH', 'Simeulue', 'BALI') + column('1', '2', '3', '4');
		expect(tablesOf(unequal)).toHaveLength(2);
	});
});

describe('a page without a table', () => {
	it.each([
		'<html><body><h1>Sesi berakhir</h1></body></html>',
		'<table></table>',
		'<table><tr><td>satu baris</td></tr></table>',
	])('is no data: %s', (html) => {
		expect(readHtmlTables(html, 'halaman').diagnostics).toEqual([
			expect.objectContaining({ code: 'file-is-web-page', params: { file: 'halaman' } }),
		]);
	});
});
