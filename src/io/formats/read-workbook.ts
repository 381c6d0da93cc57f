import {
	diagnose,
	failure,
	success,
	type Diagnostic,
	type Result,
} from '../../core/model/diagnostic.ts';
import type { RawCell, RawTable } from '../../core/model/table.ts';
import { refusePersonalData } from '../../core/table/personal-data.ts';
import { isPercentFormat, mayHavePercents, odsPercents, shownPercent } from './percent-cells.ts';
import { xlsPercents } from './xls-percents.ts';
import { brokenPart, inflatePart, listParts, xmlHeads } from './zip-parts.ts';

/** Inflated size a workbook may claim; a bomb claims more. */
const MAX_INFLATED_BYTES = 200 * 1024 * 1024;
/** Parts a workbook may have. */
const MAX_PARTS = 2000;

/** What a zip file holds, told from its part names without inflating them. */
interface ZipContents {
	readonly kind: 'xlsx' | 'xlsb' | 'ods' | 'other';
	readonly inflatedBytes: number;
	readonly parts: number;
	/** Whether an OpenDocument file says that its parts are encrypted. */
	readonly isLocked: boolean;
}

/** The name of a locked XLSX's stream, as OLE2 writes names. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].join('\0');
/** The record that begins an XLS's workbook; with its head it is 20 bytes long. */
const BIFF8_GLOBALS = '\t\b\x10\0\0\x06\x05\0';
/** Numbers of the records that may follow it: FilePass in a locked one, perhaps after the other. */
const FILE_PASS = 0x2f;
const WRITE_PROTECT = 0x86;

/** Where an OpenDocument file lists its parts, and how long that list may be. */
const ODF_MANIFEST = 'META-INF/manifest.xml';
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** Parts with XML that is read for cells. */
const READ_PARTS = /^(?:content\.xml|styles\.xml|meta\.xml|xl\/.*\.xml)$/u;

/** The part of hucre's cell this module reads. */
type HucreCell = string | number | boolean | Date | null;
interface HucreSheet {
	readonly name: string;
	/** XLS leaves holes for empty rows and cells. */
	readonly rows: readonly (readonly (HucreCell | undefined)[] | undefined)[];
	readonly hidden?: boolean;
	readonly veryHidden?: boolean;
	/** By `row,column`, both 0-based; what XLSX says of formulas. */
	readonly cells?: ReadonlyMap<
		string,
		{
			readonly formula?: string;
			readonly value: unknown;
			readonly style?: { readonly numFmt?: string };
		}
	>;
}

/**
 * Reads an Excel or OpenDocument workbook with hucre: every sheet that holds something, hidden ones
 * left out where the format tells (XLSX). Personal data in a hidden sheet end the reading.
 *
 * Text codes keep their zeros, formulas give their stored value, dates become ISO text, and shares shown
 * as percentages are percentages. Sizes and locks are checked before anything is inflated.
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
			return failure(diagnose('file-damaged', { file: name, part: brokenPart(bytes) ?? 'zip' }));
		}
		if (contents.inflatedBytes > MAX_INFLATED_BYTES || contents.parts > MAX_PARTS) {
			return failure(
				diagnose('file-inflates', { file: name, megabytes: MAX_INFLATED_BYTES / 1024 / 1024 }),
			);
		}
		if (contents.kind === 'xlsb' || contents.kind === 'other') {
			return failure(diagnose('file-type-unknown', { file: name, kind: contents.kind }));
		}
		if (contents.isLocked) return failure(diagnose('file-locked', { file: name }));
		kind = contents.kind;
		const part = partWithDtd(bytes);
		if (part) return failure(diagnose('file-unsafe', { file: name, part }));
	} else if (isLockedOle2(bytes)) {
		return failure(diagnose('file-locked', { file: name }));
	}
	try {
		const sheets = await readSheets(bytes, kind);
		const personal = refusePersonalData(sheets.filter((sheet) => !isShown(sheet)).map(toRawTable));
		if (personal) return failure(personal);
		const tables = sheets
			.filter((sheet) => isShown(sheet) && sheet.rows.length > 0)
			.map(toRawTable);
		if (tables.length === 0) return failure(diagnose('file-empty', { file: name }));
		return success(tables, uncalculated(sheets.filter(isShown)));
	} catch (error) {
		const said = error instanceof Error ? `${error.name} ${error.message}` : '';
		if (/password|encrypt/iu.test(said)) return failure(diagnose('file-locked', { file: name }));
		const part = kind === 'xls' ? 'Workbook' : (brokenPart(bytes) ?? unendedPart(bytes) ?? kind);
		return failure(diagnose('file-damaged', { file: name, part }));
	}
}

function isShown({ hidden, veryHidden }: HucreSheet): boolean {
	return !hidden && !veryHidden;
}

/** Says which formulas of an XLSX were stored without a result, as programs do that cannot calculate. */
function uncalculated(sheets: readonly HucreSheet[]): Diagnostic[] {
	const cells = sheets.flatMap(({ cells: formulas }) =>
		[...(formulas ?? [])].flatMap(([at, { formula, value }]) =>
			formula !== undefined && (value === null || value === undefined) ? [cellAddress(at)] : [],
		),
	);
	if (cells.length === 0) return [];
	return [diagnose('formula-without-value', { cells: cells.slice(0, 6) }, [], cells.length)];
}

/** `1,27` as spreadsheets name it: AB2. */
function cellAddress(at: string): string {
	const [row = 0, column = 0] = at.split(',').map(Number);
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return `${letters}${row + 1}`;
}

async function readSheets(
	bytes: Uint8Array,
	kind: 'xlsx' | 'ods' | 'xls',
): Promise<readonly HucreSheet[]> {
	if (kind === 'ods') {
		const { sheets } = await (await import('hucre/ods')).readOds(bytes);
		const percents = odsPercents(bytes);
		return sheets.map((sheet) => withPercents(sheet, percents.get(sheet.name.trim())));
	}
	const { readXls, readXlsx } = await import('hucre/xlsx');
	if (kind === 'xls') {
		const { sheets } = await readXls(bytes);
		const percents = await xlsPercents(bytes);
		return sheets.map((sheet, at) => withPercents(withoutNoise(sheet), percents[at]));
	}
	// styles double the work, and few workbooks show percentages
	if (!mayHavePercents(bytes)) return (await readXlsx(bytes)).sheets;
	const { sheets } = await readXlsx(bytes, { readStyles: true });
	return sheets.map((sheet: HucreSheet) => {
		const places = [...(sheet.cells ?? [])].flatMap(([at, { style }]) =>
			isPercentFormat(style?.numFmt ?? '') ? [at] : [],
		);
		return withPercents(sheet, new Set(places));
	});
}

/** XLS keeps 8.12 as hundredths, which come back as 8.120000000000001: no spreadsheet shows more digits. */
function withoutNoise(sheet: HucreSheet): HucreSheet {
	const rows = Array.from(sheet.rows, (row) =>
		Array.from(row ?? [], (cell) =>
			typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell,
		),
	);
	return { ...sheet, rows };
}

/** A sheet with the shares at some places as the percentages they are shown as. */
function withPercents(sheet: HucreSheet, places: ReadonlySet<string> | undefined): HucreSheet {
	if (!places || places.size === 0) return sheet;
	const rows = Array.from(sheet.rows, (row, at) =>
		Array.from(row ?? [], (cell, column) =>
			typeof cell === 'number' && places.has(`${at},${column}`) ? shownPercent(cell) : cell,
		),
	);
	return { ...sheet, rows };
}

function inspectZip(bytes: Uint8Array): ZipContents {
	const parts = listParts(bytes);
	const manifest = parts.find(({ name }) => name === ODF_MANIFEST);
	const has = (pattern: RegExp): boolean => parts.some(({ name }) => pattern.test(name));
	const kind = has(/^xl\/workbook\.bin$/)
		? 'xlsb'
		: has(/^xl\/workbook\.xml$/)
			? 'xlsx'
			: has(/^content\.xml$/)
				? 'ods'
				: 'other';
	const isLocked =
		manifest !== undefined &&
		manifest.inflatedBytes < MAX_MANIFEST_BYTES &&
		new TextDecoder()
			.decode(inflatePart(bytes, ODF_MANIFEST) ?? undefined)
			.includes(':encryption-data');
	const inflatedBytes = parts.reduce((sum, part) => sum + part.inflatedBytes, 0);
	return { kind, inflatedBytes, parts: parts.length, isLocked };
}

/** The first part that declares a document type, in which entities could be defined; none needs one. */
function partWithDtd(bytes: Uint8Array): string | null {
	for (const [name, head] of xmlHeads(bytes, READ_PARTS))
		if (/<!(?:DOCTYPE|ENTITY)/iu.test(head)) return name;
	return null;
}

/** The first part whose XML does not come to its end. */
function unendedPart(bytes: Uint8Array): string | null {
	for (const { name } of listParts(bytes)) {
		if (!READ_PARTS.test(name)) continue;
		const text = new TextDecoder().decode(inflatePart(bytes, name) ?? undefined).trim();
		const root = /<([a-z][\w:.-]*)(?:\s[^<>]*)?>/iu.exec(text)?.[1] ?? '';
		if (
			root === '' ||
			(!text.endsWith(`</${root}>`) && !/^[^<]*(?:<\?[^>]*>\s*)?<[^<>]*\/>$/u.test(text))
		)
			return name;
	}
	return null;
}

/**
 * Whether an OLE2 file is an XLSX behind a password (a stream named `EncryptedPackage`), or an XLS
 * whose workbook starts with a FilePass record.
 *
 * Source: MS-OFFCRYPTO 1.3.1 and MS-XLS 2.1.7.20.3.
 */
function isLockedOle2(bytes: Uint8Array): boolean {
	const text = new TextDecoder('latin1').decode(bytes);
	if (text.includes(ENCRYPTED_PACKAGE)) return true;
	const start = text.indexOf(BIFF8_GLOBALS);
	if (start < 0) return false;
	const next = bytes[start + 20];
	return next === FILE_PASS || (next === WRITE_PROTECT && bytes[start + 24] === FILE_PASS);
}

function toRawTable({ name, rows }: HucreSheet): RawTable {
	return { name: name.trim(), rows: Array.from(rows, (row) => Array.from(row ?? [], toRawCell)) };
}

function toRawCell(cell: HucreCell | undefined): RawCell {
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null);
}
