import type { AreaCode, AreaLevel, CodeSystem } from '../model/area.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ColumnChoice, ColumnDescription, SourceTable } from '../model/table.ts';

/** Where a row ended up. Every data row ends in exactly one. */
export type RowOutcome =
	/** It is this area; painted when approved. */
	| 'matched'
	/** A total over areas: Indonesia, Jumlah, Kalimantan. Not painted. */
	| 'aggregate'
	/** A footnote, a source line, a section heading. */
	| 'note'
	/** No area carries this name or code. */
	| 'unmatched'
	/** Several areas do, and nothing in the row tells which. */
	| 'ambiguous'
	/** The code is one existing area and the name another. */
	| 'contradiction';

/**
 * What tied a row to its area. `spelling` is a proposal (its reason says of what) and waits for a person, `person` is one's
 * answer, `point` its coordinates.
 */
export type MatchedBy = 'code' | 'name' | 'alias' | 'spelling' | 'person' | 'point';

/** Why a row is not simply matched. */
export type RowReason =
	| 'total'
	| 'island-group'
	| 'footnote'
	| 'section'
	| 'no-name'
	| 'name-unknown'
	| 'code-unknown'
	| 'code-system-unknown'
	| 'several-areas'
	| 'code-and-name-differ'
	| 'spelling'
	| 'short-name'
	| 'two-names'
	| 'outside-parent'
	| 'parent-doubtful'
	| 'away-from-others'
	| 'left-out'
	| 'no-coordinates'
	| 'zero-coordinates'
	| 'coordinates-swapped'
	| 'not-degrees'
	| 'outside-indonesia'
	| 'at-sea'
	| 'point-and-name-differ';

/** What became of one data row. */
export interface JoinedRow {
	/** 0-based data row of the table. */
	readonly row: number;
	/** The finest area-name cell as written; the code where there is no name. */
	readonly label: string;
	readonly area: AreaCode | null;
	readonly level: AreaLevel | null;
	readonly outcome: RowOutcome;
	readonly by: MatchedBy | null;
	readonly reason: RowReason | null;
	/** Whether the match may be painted: false for a proposal nobody accepted yet. */
	readonly approved: boolean;
	/** Areas a person may choose from, likeliest first. */
	readonly suggestions: readonly AreaCode[];
	/**
	 * All of today's areas that the row's figures cover, the area first: Papua of 2021 is four provinsi.
	 * Null when the area is today what it was, or the row's years differ in it.
	 */
	readonly extent: readonly AreaCode[] | null;
	/** First row with the same area, period and category, or null. */
	readonly duplicateOf: number | null;
	/**
	 * The row a person answered that told what this row's parent is, as a row of `Kab. Bandng` tells
	 * all others of it; null where nothing was told, and for answered rows.
	 */
	readonly follows: number | null;
}

/** What a join was asked to do. The result carries it, so that a late answer is never misread. */
export interface JoinRequest {
	readonly table: SourceTable;
	/** File name, for periods that are written nowhere else. */
	readonly fileName: string;
	/** The level the rows are of; null lets the columns decide. */
	readonly level: AreaLevel | null;
	/** The system of undotted codes when a person declared it; null lets names decide. */
	readonly codeSystem: CodeSystem | null;
	/** What a person said columns are, by index. */
	readonly columns: ReadonlyMap<number, ColumnChoice>;
	/** What a person said rows are: an area, or null for a row that is none and is left out. */
	readonly answers: ReadonlyMap<number, AreaCode | null>;
}

/** A table joined to areas. */
export interface JoinResult {
	readonly request: JoinRequest;
	readonly columns: readonly ColumnDescription[];
	/** Level of the matched rows; null when they are of several levels, or none matched. */
	readonly level: AreaLevel | null;
	/** `none` without a code column; `unknown` when codes could not be used. */
	readonly codeSystem: CodeSystem | 'none' | 'unknown';
	/** One per data row, in order. */
	readonly rows: readonly JoinedRow[];
	/** For each row, the number of its place: rows with the same area cells have the same. */
	readonly places: readonly number[];
	readonly diagnostics: readonly Diagnostic[];
}
