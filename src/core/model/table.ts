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
	'not-in-source',
	'did-not-exist',
] as const;

/** Why a cell holds no value. */
export type MissingReason = (typeof MISSING_REASONS)[number];

/** What a column is for. */
export type ColumnRole =
	| 'area-code'
	| 'area-name'
	| 'parent-code'
	| 'parent-name'
	| 'period'
	| 'category'
	| 'unit'
	| 'value'
	| 'row-id'
	| 'text'
	| 'empty';

/** A month, semester or quarter inside a year, as the data write it. */
export type PeriodPart = 'month' | 'semester' | 'quarter';

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
	/** Share (0–1) of distinct cells that spoke for the role. */
	readonly confidence: number;
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
	readonly diagnostics: readonly Diagnostic[];
}

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
	// most cells are clean, and a join asks for each many times
	return /^\s|\s$|\s\s|[^\S ]/u.test(cell) ? cell.replace(/\s+/gu, ' ').trim() : cell;
}
