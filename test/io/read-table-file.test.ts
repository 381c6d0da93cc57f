import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readTableFile } from '../../src/io/read-table-file.ts';
import { fixtureBytes, readFixture } from './read-fixture.ts';

function codesOf({
	diagnostics,
}: {
	readonly diagnostics: readonly { readonly code: string }[];
}): string[] {
	return diagnostics.map(({ code }) => code);
}

describe('a file', () => {
	it('is read by its content, and a name that says otherwise is reported', async () => {
		const read = await readTableFile(fixtureBytes('daerah.xlsx'), 'daerah.csv');
		expect(read.ok).toBe(true);
		expect(read.diagnostics).toEqual([
			expect.objectContaining({
				code: 'file-type-differs',
				params: { file: 'daerah.csv', ending: 'csv', format: 'zip' },
			}),
		]);
	});

	it('without an ending, or with the ending of its kind, is not reported', async () => {
		const bytes = new TextEncoder().encode('a,b\n1,2\n');
		for (const name of ['tabel', 'tabel.csv', 'tabel.TXT', 'tabel.tsv'])
			expect((await readTableFile(bytes, name)).diagnostics).toEqual([]);
	});

	it('of text is one table with the file’s name', async () => {
		const read = await readTableFile(new TextEncoder().encode('a,b\n1,2\n'), 'P0, 2024.csv');
		expect(read.ok && read.value.map(({ name }) => name)).toEqual(['P0, 2024']);
	});

	it('that is a web page called .xls is read as one, without remark', async () => {
		const read = await readFixture('tabel-dinamis.xls');
		expect([read.ok, codesOf(read)]).toEqual([true, []]);
	});

	it.each([
		['kosong.csv', 'file-empty'],
		['halaman-galat.xls', 'file-is-web-page'],
		['galat.json', 'file-is-error-reply'],
		['terpotong.xlsx', 'file-damaged'],
		['terkunci.xlsx', 'file-locked'],
		['balasan-bps-berbenturan.json', 'file-damaged'],
	])('%s is refused with %s', async (file, code) => {
		const read = await readFixture(file);
		expect([read.ok, codesOf(read)]).toEqual([false, [code]]);
	});

	it('that is a document or a picture is of an unknown kind', async () => {
		const pdf = await readTableFile(new TextEncoder().encode('%PDF-1.7 …'), 'tabel.csv');
		expect(pdf.diagnostics).toEqual([
			expect.objectContaining({
				code: 'file-type-unknown',
				params: { file: 'tabel.csv', kind: 'pdf' },
			}),
		]);
	});

	it('larger than the limit is not touched', async () => {
		const huge = { length: MAX_FILE_BYTES + 1 } as unknown as Uint8Array;
		expect(await readTableFile(huge, 'besar.csv')).toMatchObject({
			ok: false,
			diagnostics: [{ code: 'file-too-large', params: { megabytes: 200, limit: 200 } }],
		});
	});

	it('in an encoding that had to be guessed says so', async () => {
		expect(codesOf(await readFixture('windows-1252.csv'))).toEqual(['encoding-guessed']);
	});
});
