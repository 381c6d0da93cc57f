import { describe, expect, it } from 'vitest';
import { readPasted, readPastedText } from '../../src/io/read-pasted.ts';
import { findTables } from '../../src/core/table/find-table.ts';

async function rowsOf(html: string, text = ''): Promise<unknown> {
	const read = await readPasted({ html, text }, 'tempelan');
	return read.ok ? read.value.map(({ rows }) => rows) : read.diagnostics.map(({ code }) => code);
}

const TABS = 'Kabupaten/Kota\tP0\tKPM\r\nBogor\t7,10\t1.200\r\n"Garut\nSelatan"\t9,92\t\r\n';
const CELLS = [
	['Kabupaten/Kota', 'P0', 'KPM'],
	['Bogor', '7,10', '1.200'],
];

describe('text pasted from a spreadsheet', () => {
	it('is its cells: tabs between them, quotes round line ends, commas left alone', async () => {
		expect(await rowsOf('', TABS)).toEqual([[...CELLS, ['Garut\nSelatan', '9,92', ''], ['']]]);
	});

	it('is named by whoever asks', async () => {
		const read = await readPastedText(TABS, 'tempelan');
		expect(read.ok && read.value.map(({ name }) => name)).toEqual(['tempelan']);
	});

	it('may be JSON or delimited text', async () => {
		expect(await rowsOf('', ' [{"nama": "Bogor", "p0": 7.1}]')).toEqual([
			[
				['nama', 'p0'],
				['Bogor', 7.1],
			],
		]);
		expect(await rowsOf('', '[1] Wilayah;P0\nBogor;7,1')).toEqual([
			[
				['[1] Wilayah', 'P0'],
				['Bogor', '7,1'],
			],
		]);
	});

	it('that is none is said to be empty', async () => {
		for (const text of ['', ' \t\r\n', ';;'])
			expect(await rowsOf('', text)).toEqual(['table-empty']);
	});
});

describe('a table pasted with its HTML', () => {
	const cell = (text: string): string => `<td style="color:red">${text}</td>`;
	const html = `<html><body><!--StartFragment--><table>${CELLS.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table><!--EndFragment--></body></html>`;

	it('is read from it, for its text may have lost the cells', async () => {
		expect(await rowsOf(html, 'Kabupaten/Kota P0 KPM Bogor 7,10 1.200')).toEqual([CELLS]);
	});

	it('keeps merged cells over the columns they stand over', async () => {
		const merged =
			'<table><tr><td rowspan=2>Wilayah</td><td colspan=2>P0</td></tr><tr><td>2023</td><td>2024</td></tr><tr><td>Bogor</td><td>7</td><td>8</td></tr></table>';
		expect(await rowsOf(merged)).toEqual([
			[
				['Wilayah', 'P0', null],
				[null, '2023', '2024'],
				['Bogor', '7', '8'],
			],
		]);
	});

	it('is read from its text where the HTML holds no table', async () => {
		expect(await rowsOf('<p>Bogor</p>', TABS)).toEqual(await rowsOf('', TABS));
		expect(await rowsOf('<table><tr><td>satu</td></tr></table>', TABS)).toEqual(
			await rowsOf('', TABS),
		);
	});
});

describe('what is pasted', () => {
	it('holds a table as a file does', async () => {
		const found = findTables(await readPasted({ html: '', text: TABS }, 'tempelan'));
		expect(found.ok && found.value[0]?.headers).toEqual(['Kabupaten/Kota', 'P0', 'KPM']);
	});

	it.each(['', '<table><tr><td>NIK</td></tr><tr><td>3201145708900003</td></tr></table>'])(
		'is stopped at the same door when it lists people: %s',
		async (html) => {
			const text = 'Nama\tNIK\nKenari\t3201145708900003\n';
			const read = await readPasted({ html, text }, 'tempelan');
			expect(read.ok).toBe(false);
			expect(JSON.stringify(read)).not.toMatch(/Kenari|3201/);
			expect(read.diagnostics.map(({ code }) => code)).toEqual(['personal-data']);
		},
	);
});
