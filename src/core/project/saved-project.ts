import type { TableSlice } from '../layer/table-layer.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RawTable } from '../model/table.ts';
import type { PriorityChoices } from '../priority/priority-choices.ts';
import type { RegisterChoices } from '../registers/register-choices.ts';
import type { AreaTarget } from '../targets/area-target.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Decisions } from './decisions.ts';
import type { SourceRecord } from './source-record.ts';
import type { TableSummary } from './table-summary.ts';

/** What a project file says it is. */
export const PROJECT_FORMAT = 'peta-sasaran-project';
/** The version of the format that is written, and the newest whole number that is read. */
export const PROJECT_VERSION = 1;
/** How the names of project files end; what a file is its content says. */
export const PROJECT_ENDING = '.peta.json';

/** What the entry of `rules` that is ours calls itself. */
export const PRIORITY_KIND = 'priority';

/** Fields of a file that nobody here knows, in the order they stood in: kept and written back. */
export type UnknownFields = Readonly<Record<string, unknown>>;

/** Where unknown fields of one table stood. */
export interface UnknownOfTable {
	readonly table: UnknownFields;
	readonly decisions: UnknownFields;
	readonly slice: UnknownFields;
	/** By column. */
	readonly columns: ReadonlyMap<number, UnknownFields>;
}

/** Where unknown fields of a project stood, apart from those of its tables. */
export interface UnknownOfProject {
	readonly project: UnknownFields;
	readonly view: UnknownFields;
	readonly state: UnknownFields;
	/** Views after the first, which no version of today shows. */
	readonly furtherViews: readonly unknown[];
	readonly registers: UnknownFields;
	/** Rules that are none of ours. */
	readonly rules: readonly unknown[];
	/** Of our own rule. */
	readonly priority: UnknownFields;
}

/** What no file held. */
export const NOTHING_UNKNOWN: UnknownOfProject & UnknownOfTable = {
	project: {},
	view: {},
	state: {},
	registers: {},
	furtherViews: [],
	rules: [],
	priority: {},
	table: {},
	decisions: {},
	slice: {},
	columns: new Map(),
};

/** One open table, with all that is needed to have it again without its file. */
export interface SavedTable {
	/** Name of the file, or the name that stands for what was pasted. */
	readonly file: string;
	/** Which of the tables found in the sheets, from 0. */
	readonly tableIndex: number;
	readonly decisions: Decisions;
	/** What of it is on the map; null lets the tool choose. */
	readonly slice: TableSlice | null;
	/** What came of it when it was saved; null when nothing did. */
	readonly summary: TableSummary | null;
	/** What was noticed while its file was read. */
	readonly notes: readonly Diagnostic[];
	/** The file's bytes in base 64, while its letters are in doubt; else null. */
	readonly bytes: string | null;
	readonly unknown: UnknownOfTable;
}

/** The cells of a table's sheets as they were read, before anything was found in them. */
export type SavedSheets = readonly RawTable[];

/** The boundaries a project was saved over. */
export interface SavedBoundaries {
	readonly title: string;
	/** Date of the hierarchy that codes and boundaries follow, ISO. */
	readonly vintage: string;
	/** Hash over what the boundary pack was built from. */
	readonly inputsHash: string;
}

/** A project as a file holds it, but for the cells of its tables. */
export interface SavedProject {
	/** Version of the tool that wrote it; empty when the file does not say. */
	readonly producer: string;
	/** Null when the tool had none. */
	readonly boundaries: SavedBoundaries | null;
	readonly view: ViewState;
	/** The table on screen; null when there is none. */
	readonly tableIndex: number | null;
	/** Whether that table, and not a bundled indicator, is on the map. */
	readonly showsTable: boolean;
	readonly tables: readonly SavedTable[];
	/** Where its datasets are from. */
	readonly sources: readonly SourceRecord[];
	/** Targets that a person set. */
	readonly targets: readonly AreaTarget[];
	/** What was chosen of registers side by side. */
	readonly registers: RegisterChoices;
	/** What was chosen about priority locations; null where nothing was. */
	readonly priority: PriorityChoices | null;
	readonly unknown: UnknownOfProject;
}
