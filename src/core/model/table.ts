import type { AreaLevel, CodeSystem } from './area.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A cell as a file holds it. Dates arrive as ISO text, error cells as their text (`#N/A`). */
export type RawCell = string | number | boolean | null;

/** A sheet, or a delimited file: rows of cells as they stand, nothing decided yet. */
export interface RawTable {
	/** Sheet name, or the file's name without its ending. */
	readonly name: string;
	/** Rows may be ragged; a missing cell is an empty one. */
	readonly rows: readonly (readonly RawCell[])[];
	/** Row of the sheet, 0-based, in which `rows` start; 0 when not given. */
	readonly startRow?: number;
	/** Whether the format names its columns, and the first row holds the names. */
	readonly hasColumnNames?: boolean;
}

/** Why a cell holds no value. Missing is never zero, and its reason is kept to be told. */
export const MISSING_REASONS = [
	'blank',
	'not-available',
	'nil-or-none',
	'withheld',
	'error-cell',
	'not-a-number',
	'ambiguous-number',
	'out-of-range',
	'became-date',
	'negligible',
	'not-in-source',
	'did-not-exist',
	'not-comparable',
	'protects-small',
] as const;

/** A count of people that is hidden because it is below a threshold; zero is none. */
export type SmallCount = `<${number}`;

/** Why a cell holds no value. */
export type MissingReason = (typeof MISSING_REASONS)[number] | SmallCount;

/**
 * Whether a figure is missing because it is a small count of people, or protects one.
 *
 * @example isHiddenCount('<5') // true
 * @example isHiddenCount('blank') // false
 */
export function isHiddenCount(missing: MissingReason | null | undefined): boolean {
	return /^<|^protects/.test(missing ?? '');
}

/** What a column may be for. */
export const COLUMN_ROLES = [
	'area-code',
	'area-name',
	'parent-code',
	'parent-name',
	'period',
	'category',
	'unit',
	'value',
	'row-id',
	'latitude',
	'longitude',
	'coordinates',
	'text',
	'empty',
] as const;

/** What a column is for. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A month, semester or quarter inside a year, as the data write it. */
export type PeriodPart = 'month' | 'semester' | 'quarter';

/** What may speak for a column's role; `i18n` has a sentence for each. */
export type EvidenceCode =
	| 'chosen'
	| 'header-word'
	| 'no-cells'
	| 'cells-are-codes'
	| 'cells-are-names'
	| 'cells-are-numbers'
	| 'cells-are-words'
	| 'cells-are-degrees'
	| 'years'
	| 'parts-of-a-year'
	| 'running-number'
	| 'repeats'
	| 'unit-in-header'
	| 'cells-are-rupiah'
	| 'part-of-a-set';

/** One reason for a column's role, with the numbers its sentence quotes. */
export interface Evidence {
	readonly code: EvidenceCode;
	/** `percent` is a share of cells, 0–100, whole. */
	readonly params: Readonly<Record<string, string | number>>;
}

/** How a person said the numbers of a column are to be read. What is absent the cells decide. */
export interface NumberChoice {
	readonly decimal?: '.' | ',' | null;
	/**
	 * `percent`: the numbers are percentages as they stand. `fraction`: those from 0 to 1 are shares,
	 * read times a hundred. `thousand`: a dot parts thousands whose last zeros were lost, so `50.36` is
	 * 50,360. `as-written`: nothing was lost.
	 */
	readonly scale?: 'percent' | 'fraction' | 'thousand' | 'as-written' | null;
}

/** What a person said a column is. What is absent the cells decide. */
export interface ColumnChoice extends NumberChoice {
	readonly role?: ColumnRole;
	readonly level?: AreaLevel | null;
	/** Null: the figures have no unit. */
	readonly unit?: string | null;
	/** Null: the header names no period. */
	readonly period?: string | null;
	readonly periodPart?: PeriodPart | 'year' | null;
	/**
	 * Of a column of areas. `none`: each row is what its own cells say, whatever section or larger area it
	 * stands under, and whatever other rows are like.
	 */
	readonly context?: 'none' | null;
	/** The finest level its figures are valid at; null: not known. It never widens what is known. */
	readonly lowestLevel?: AreaLevel | null;
	/** Of a register: the part of its list that is counted, the deciles, and whether it was verified. */
	readonly part?: string | null;
	readonly decile?: string | null;
	readonly verification?: string | null;
	/** Of people needing social services: which of their categories. */
	readonly services?: string | null;
}

/** What was decided about one column, and the evidence for it. */
export interface ColumnDescription {
	readonly index: number;
	/** Header as written, white space evened out; `Kolom 3` when there is none. */
	readonly name: string;
	readonly role: ColumnRole;
	/** Level of an area column, else null. */
	readonly level: AreaLevel | null;
	/** System of a code column once it is known, else null. */
	readonly codeSystem: CodeSystem | null;
	/** A `period` column holds years, or a part of a year. */
	readonly periodPart: PeriodPart | 'year' | null;
	/** Unit named in the header (or the title that stands for it), lower case, or null. */
	readonly unit: string | null;
	/** Period named in the header (`2024`, `2025-03`), or null. */
	readonly period: string | null;
	/**
	 * What a value column measures: a known indicator's id, else the header without unit and period,
	 * else, for a header that is only a period, the table's title.
	 */
	readonly indicator: string | null;
	/**
	 * For one of several columns that part a figure into groups (`Laki-laki`, `Perempuan`, `Jumlah`):
	 * the kind of group and which of them, as a category of its values. Else empty.
	 */
	readonly group: Readonly<Record<string, string>>;
	/** Share (0–1) of distinct cells that spoke for the role. */
	readonly confidence: number;
	/** Why it has the role, strongest reason first; what the cells say stays when a person chose. */
	readonly evidence: readonly Evidence[];
}

/** A table with its header found: what the joiner works on. */
export interface SourceTable {
	readonly name: string;
	/** One header per column, joined when it stood in several rows. */
	readonly headers: readonly string[];
	/** Data rows in file order, padded to the header's length. Totals and footnotes are among them. */
	readonly rows: readonly (readonly RawCell[])[];
	/** For each data row, its 1-based row in the sheet. */
	readonly sheetRows: readonly number[];
	/** Text of the rows above the header. */
	readonly title: string;
	/** Whether it was a list of names or codes alone, in no habit of a column: then {@link LIST_COLUMN} is in it. */
	readonly isAreaList?: boolean;
	/** What a row below the figures names as their source; null or absent where none does. */
	readonly sourceNote?: string | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** Words of ASCII with single spaces between them. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A cell as text: trimmed, NBSP as space; empty for null.
 *
 * @example cellText(3201) // '3201'
 * @example cellText('\u00a0Bogor ') // 'Bogor'
 * @example cellText(null) // ''
 */
export function cellText(cell: RawCell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell !== 'string') return String(cell);
	// most cells are clean, and there are many
	if (CLEAN.test(cell)) return cell;
	return /^\s|\s$|\s\s|[^\S ]/u.test(cell) ? cell.replace(/\s+/gu, ' ').trim() : cell;
}

/** The column that a list of names alone is given, with a 1 in every row: its header, and its name in English. */
export const LIST_COLUMN = { id: 'Dalam daftar', en: 'In the list' } as const;
