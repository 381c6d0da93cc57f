import { unzipSync } from 'fflate';
import { diagnose, failure, success, type Result } from '../../core/model/diagnostic.ts';
import type { RawCell, RawTable } from '../../core/model/table.ts';

/** Inflated size a workbook may claim; a bomb claims more. */
const MAX_INFLATED_BYTES = 200 * 1024 * 1024;
/** Parts a workbook may have. */
const MAX_PARTS = 2000;

/** What a zip file holds, told from its part names without inflating them. */
interface ZipContents {
	readonly kind: 'xlsx' | 'xlsb' | 'ods' | 'other';
	readonly inflatedBytes: number;
	readonly parts: number;
}

/** The part of hucre's cell this module reads. */
type HucreCell = string | number | boolean | Date | null;
interface HucreSheet {
	readonly name: string;
	readonly rows: readonly (readonly HucreCell[])[];
	readonly hidden?: boolean;
	readonly veryHidden?: boolean;
}

/**
 * Reads an Excel or OpenDocument workbook with hucre: every visible sheet that holds something.
 *
 * Text codes keep their zeros, formulas give their stored value, dates become ISO text. Sizes are
 * checked before anything is inflated.
 *
 * @param bytes   the whole file
 * @param format  `zip` for XLSX and ODS, `ole2` for XLS (or a locked workbook)
 * @param name    file name for messages
 */
export async function readWorkbook(
	bytes: Uint8Array,
	format: 'zip' | 'ole2',
	name: string,
): Promise<Result<RawTable[]>> {
	let kind: 'xlsx' | 'ods' | 'xls' = 'xls';
	if (format === 'zip') {
		let contents: ZipContents;
		try {
			contents = inspectZip(bytes);
		} catch {
			return failure(diagnose('file-damaged', { file: name, part: 'zip' }));
		}
		if (contents.inflatedBytes > MAX_INFLATED_BYTES || contents.parts > MAX_PARTS) {
			return failure(
				diagnose('file-unsafe', { file: name, megabytes: MAX_INFLATED_BYTES / 1024 / 1024 }),
			);
		}
		if (contents.kind === 'xlsb' || contents.kind === 'other') {
			return failure(diagnose('file-type-unknown', { file: name, kind: contents.kind }));
		}
		kind = contents.kind;
	}
	try {
		const sheets = await readSheets(bytes, kind);
		const tables = sheets
			.filter((sheet) => !sheet.hidden && !sheet.veryHidden && sheet.rows.length > 0)
			.map((sheet) => ({
				name: sheet.name.trim(),
				rows: sheet.rows.map((row) => row.map(toRawCell)),
			}));
		return tables.length > 0 ? success(tables) : failure(diagnose('file-empty', { file: name }));
	} catch (error) {
		const said = error instanceof Error ? `${error.name} ${error.message}` : '';
		if (/password|encrypt/iu.test(said)) return failure(diagnose('file-locked', { file: name }));
		if (/doctype|entity|dtd/iu.test(said))
			return failure(diagnose('file-unsafe', { file: name, megabytes: 0 }));
		return failure(diagnose('file-damaged', { file: name, part: kind }));
	}
}

async function readSheets(
	bytes: Uint8Array,
	kind: 'xlsx' | 'ods' | 'xls',
): Promise<readonly HucreSheet[]> {
	if (kind === 'ods') return (await (await import('hucre/ods')).readOds(bytes)).sheets;
	const { readXls, readXlsx } = await import('hucre/xlsx');
	return (await (kind === 'xls' ? readXls(bytes) : readXlsx(bytes))).sheets;
}

function inspectZip(bytes: Uint8Array): ZipContents {
	let inflatedBytes = 0;
	let parts = 0;
	const names: string[] = [];
	unzipSync(bytes, {
		filter: (part) => {
			inflatedBytes += part.originalSize;
			parts++;
			names.push(part.name);
			return false;
		},
	});
	const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
	const kind = has(/^xl\/workbook\.bin$/)
		? 'xlsb'
		: has(/^xl\/workbook\.xml$/)
			? 'xlsx'
			: has(/^content\.xml$/)
				? 'ods'
				: 'other';
	return { kind, inflatedBytes, parts };
}

function toRawCell(cell: HucreCell): RawCell {
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}
