import { diagnose, failure, type Diagnostic, type Result } from '../core/model/diagnostic.ts';
import type { RawTable } from '../core/model/table.ts';
import { admitTables } from './admit-tables.ts';
import { decodeText, doubtfulLetters } from './formats/decode-text.ts';
import type { TextEncoding } from '../core/model/text-encoding.ts';
import { sniffFormat, type FileFormat } from './formats/sniff-format.ts';

/** Largest file that is read. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** Endings people give each format. */
const ENDINGS: Readonly<Partial<Record<FileFormat, readonly string[]>>> = {
	zip: ['xlsx', 'xlsm', 'ods'],
	ole2: ['xls'],
	html: ['html', 'htm', 'xls'],
	parquet: ['parquet', 'parq', 'pq'],
	json: ['json', 'geojson', 'topojson', 'ndjson', 'jsonl'],
	delimited: ['csv', 'tsv', 'txt', 'tab'],
};

/**
 * Reads the tables of a file: CSV and its kin, XLSX, XLS, ODS, Parquet, JSON (GeoJSON,
 * TopoJSON, NDJSON), and pages saved as `.xls`.
 *
 * A file with personal data in any sheet, a hidden one too, ends here with `personal-data`: none of
 * its cells goes further.
 *
 * @param bytes     the whole file
 * @param fileName  its name, for messages and for the name of its table
 * @param encoding  how a person said its text is written, null when nobody did
 * @returns         every table that holds something, in file order, also of sheets that hold several;
 *                  else an error diagnostic
 */
export async function readTableFile(
	bytes: Uint8Array,
	fileName: string,
	encoding: TextEncoding | null = null,
): Promise<Result<RawTable[]>> {
	return admitTables(await readSheets(bytes, fileName, encoding));
}

/**
 * Reads the sheets of a file as they are, before the door that {@link readTableFile} takes them
 * through: whoever calls this takes them there.
 *
 * The content decides the format, never the name; a name that says otherwise is reported. Nothing
 * is interpreted beyond cells: finding headers and areas is core's work. Runs in Node and in a
 * worker; format readers are loaded when first needed.
 */
export async function readSheets(
	bytes: Uint8Array,
	fileName: string,
	encoding: TextEncoding | null,
): Promise<Result<RawTable[]>> {
	if (bytes.length > MAX_FILE_BYTES) {
		return failure(
			diagnose('file-too-large', {
				file: fileName,
				megabytes: Math.round(bytes.length / 1024 / 1024),
				limit: MAX_FILE_BYTES / 1024 / 1024,
			}),
		);
	}
	const format = sniffFormat(bytes);
	const name = fileName.replace(/\.[^.]+$/u, '');
	const notes: Diagnostic[] = [];
	const ending = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase();
	if (ending && ENDINGS[format] && !ENDINGS[format].includes(ending)) {
		notes.push(diagnose('file-type-differs', { file: fileName, ending, format }));
	}
	const read = await readFormat(bytes, format, name, fileName, encoding);
	return read.ok ? { ...read, diagnostics: [...notes, ...read.diagnostics] } : read;
}

async function readFormat(
	bytes: Uint8Array,
	format: FileFormat,
	name: string,
	fileName: string,
	encoding: TextEncoding | null,
): Promise<Result<RawTable[]>> {
	switch (format) {
		case 'empty':
			return failure(diagnose('file-empty', { file: fileName }));
		case 'zip':
		case 'ole2':
			return (await import('./formats/read-workbook.ts')).readWorkbook(bytes, format, fileName);
		case 'parquet':
			return (await import('./formats/read-parquet.ts')).readParquet(bytes, name, fileName);
		case 'html': {
			const { readHtmlTables } = await import('./formats/read-html-tables.ts');
			return readText(bytes, encoding, (text) => readHtmlTables(text, name));
		}
		case 'json': {
			const { readJsonTables } = await import('./formats/read-json-tables.ts');
			return readText(bytes, encoding, (text) => readJsonTables(text, name, fileName));
		}
		case 'delimited': {
			const { readDelimited } = await import('./formats/read-delimited.ts');
			return readText(bytes, encoding, (text) => readDelimited(text, name));
		}
		case 'pdf':
		case 'image':
		case 'binary':
			return failure(diagnose('file-type-unknown', { file: fileName, kind: format }));
	}
}

/** Decodes a file, reads its text, and says which letters were a guess. */
function readText(
	bytes: Uint8Array,
	encoding: TextEncoding | null,
	read: (text: string) => Result<RawTable[]>,
): Result<RawTable[]> {
	const decoded = decodeText(bytes, encoding);
	const tables = read(decoded.text);
	if (!tables.ok) return tables;
	const doubts = [
		...(encoding ? [diagnose('encoding-chosen', { encoding })] : []),
		...doubtfulLetters(decoded, tables.value),
	];
	return { ...tables, diagnostics: [...doubts, ...tables.diagnostics] };
}
