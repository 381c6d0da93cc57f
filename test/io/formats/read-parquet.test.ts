import { describe, expect, it } from 'vitest';
import { fixtureBytes, readFixture } from '../read-fixture.ts';
import { readTableFile } from '../../../src/io/read-table-file.ts';

describe('a Parquet file, written by Polars', () => {
	it.each(['snappy', 'gzip', 'zstd'])('packed with %s is read cell by cell', async (packing) => {
		const read = await readFixture(`daerah-${packing}.parquet`);
		expect(read.ok && read.value).toMatchObject([
			{
				name: `daerah-${packing}`,
				rows: [
					[
						'kode_kabupaten_kota',
						'nama_kabupaten_kota',
						'persentase_penduduk_miskin',
						'jumlah_keluarga',
						'diperbarui',
						'tahun',
					],
					['32.05', 'Kabupaten Garut', 9.25, 250500, '2024-07-01', 2024],
					['32.10', 'Kabupaten Majalengka', null, 130000, '2024-07-02', 2024],
					['32.73', 'Kota Bandung', 3.75, 100750, '2024-07-03', 2024],
				],
			},
		]);
	});

	it('packed in a way we cannot unpack is said to be of no kind we read', async () => {
		const read = await readFixture('daerah-brotli.parquet');
		expect(read.diagnostics[0]).toMatchObject({
			code: 'file-type-unknown',
			params: { kind: 'parquet' },
		});
	});

	it('that is cut off is damaged: its list of columns stands at the end', async () => {
		const bytes = fixtureBytes('daerah-snappy.parquet');
		const read = await readTableFile(bytes.subarray(0, bytes.length / 2), 'x.parquet');
		expect(read.diagnostics[0]).toMatchObject({
			code: 'file-damaged',
			params: { part: 'parquet footer' },
		});
	});

	it('is known by its bytes, whatever its name', async () => {
		const read = await readTableFile(fixtureBytes('daerah-snappy.parquet'), 'tabel.csv');
		expect(read.ok).toBe(true);
		expect(read.diagnostics.map(({ code }) => code)).toEqual(['file-type-differs']);
	});
});
