import { describe, expect, it } from 'vitest';
import { columnRemarks } from '../../src/cli/column-remarks.ts';
import { loadKnownIndicators, loadPublished } from '../../src/cli/load-known-indicators.ts';
import { tableMessages } from '../../src/i18n/table-messages.ts';
import { addMessages } from '../../src/i18n/translate.ts';
import { csv, readFile } from '../bad-input/read-csv.ts';

addMessages(tableMessages);
const known = loadKnownIndicators();
const published = loadPublished();

/** What commands say of a table's column before they show it. */
async function saidOf(column: string, ...lines: readonly string[]): Promise<string> {
	return columnRemarks(await readFile(csv(...lines)), [column], known, published).join('\n');
}

describe('a column that a command shows', () => {
	const FAMILIES = [
		'Kecamatan;Kabupaten;Keluarga DTKS (keluarga);Jumlah penduduk (orang);Persentase DTKS (%)',
		'Anak Tuha;Lampung Tengah;2310;40000;5,775',
		'Pubian;Lampung Tengah;1720;50000;3,44',
		'Punggur;Lampung Tengah;900;30000;3',
	];
	it('is told to be families by people', async () => {
		expect(await saidOf('Persentase DTKS', ...FAMILIES)).toMatch(/keluarga dan orang/u);
	});

	it('is told nothing that is of another column', async () => {
		expect(await saidOf('Keluarga DTKS', ...FAMILIES)).toBe('');
		expect(await saidOf('tidak ada', ...FAMILIES)).toBe('');
	});

	it('is told to be a change in points that is called percent', async () => {
		const said = await saidOf(
			'perubahan',
			'Kabupaten;Persentase Penduduk Miskin 2022;Persentase Penduduk Miskin 2023;Perubahan',
			'Lampung Tengah;10,96;10,65;0,31 %',
			'Lampung Selatan;12,00;11,70;0,30 %',
		);
		expect(said).toMatch(/0,31 persen poin.*2,83/u);
	});

	it('is told to cover more than all', async () => {
		const rows = ['Pandeglang;130', 'Lebak;92', 'Serang;88'];
		const said = await saidOf('Cakupan PBI-JK', 'Kabupaten;Cakupan PBI-JK (%)', ...rows);
		expect(said).toMatch(/1 wilayah di atas 100/u);
	});

	it('is told to be P2 above P1, by the name of its indicator too', async () => {
		const lines = [
			'Kabupaten;P0 (%);Indeks Kedalaman Kemiskinan (P1);Indeks Keparahan Kemiskinan (P2)',
			'Pandeglang;9,27;1,2;1,5',
			'Lebak;8,68;1,1;0,3',
		];
		expect(await saidOf('indeks-keparahan-kemiskinan', ...lines)).toMatch(/1 baris.*P2/u);
	});
});
