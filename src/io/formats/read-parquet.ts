import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { parquetMetadata, parquetReadObjects, parquetSchema, type FileMetaData } from 'hyparquet';
import { diagnose, failure, success, type Result } from '../../core/model/diagnostic.ts';
import type { RawCell, RawTable } from '../../core/model/table.ts';
import { jsonCell } from './json-value.ts';

/** Unpacked size a file may claim. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Rows a file may claim: repeated values take next to no bytes. */
const MAX_ROWS = 5_000_000;

/**
 * Reads a Parquet file with hyparquet: one table of its columns in their order.
 *
 * Whole numbers too large to be exact stay text, dates become ISO text, nested columns JSON text.
 * Unpacks Snappy, gzip and Zstandard; size is checked before anything is unpacked.
 *
 * @param bytes     the whole file
 * @param name      the table's name
 * @param fileName  for messages
 */
export async function readParquet(
	bytes: Uint8Array,
	name: string,
	fileName: string,
): Promise<Result<RawTable[]>> {
	const file = Uint8Array.from(bytes).buffer;
	let metadata: FileMetaData;
	try {
		metadata = parquetMetadata(file);
	} catch {
		return failure(diagnose('file-damaged', { file: fileName, part: 'parquet footer' }));
	}
	const unpacked = metadata.row_groups.reduce(
		(sum, group) => sum + Number(group.total_byte_size),
		0,
	);
	if (unpacked > MAX_UNPACKED_BYTES || Number(metadata.num_rows) > MAX_ROWS) {
		const megabytes = MAX_UNPACKED_BYTES / 1024 / 1024;
		return failure(diagnose('file-inflates', { file: fileName, megabytes }));
	}
	try {
		const records = await parquetReadObjects({
			file,
			metadata,
			compressors: {
				GZIP: (input) => gunzipSync(input),
				ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
			},
		});
		const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
		const rows = records.map((record) => columns.map((column) => parquetCell(record[column])));
		return success([{ name, rows: [columns, ...rows], hasColumnNames: true }]);
	} catch (error) {
		if (error instanceof Error && /unsupported compression/u.test(error.message))
			return failure(diagnose('file-type-unknown', { file: fileName, kind: 'parquet' }));
		return failure(diagnose('file-damaged', { file: fileName, part: 'parquet' }));
	}
}

function parquetCell(value: unknown): RawCell {
	if (typeof value === 'bigint')
		return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/u, '');
	if (value instanceof Uint8Array) return null;
	if (typeof value === 'object' && value !== null) {
		return JSON.stringify(value, (_, inner: unknown) =>
			typeof inner === 'bigint' ? Number(inner) : inner,
		);
	}
	return jsonCell(value);
}
