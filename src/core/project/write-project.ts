import type { ColumnChoice, RawTable } from '../model/table.ts';
import type { Decisions } from './decisions.ts';
import {
	BOUNDARY_NAMES,
	COLUMN_NAMES,
	DECISION_NAMES,
	SLICE_NAMES,
	SOURCE_NAMES,
	SUMMARY_NAMES,
	TARGET_NAMES,
} from './field-names.ts';
import {
	PRIORITY_KIND,
	PROJECT_FORMAT,
	PROJECT_VERSION,
	type SavedProject,
	type SavedTable,
	type UnknownFields,
	type UnknownOfTable,
} from './saved-project.ts';
import { registerFields } from './saved-registers.ts';
import { viewFields } from './saved-view.ts';
import { writeJson, WrittenJson } from './write-json.ts';

/** How deep the sheets of a table stand in the file. */
const SHEETS_DEPTH = 3;

/**
 * Writes the sheets of one table as they stand in a project file, so that a worker can do so for the
 * cells it holds.
 */
export function writeSheets(sheets: readonly RawTable[]): string {
	return writeJson(
		sheets.map(({ name, startRow, rows }) => ({ name, startRow, rows })),
		SHEETS_DEPTH,
	);
}

/**
 * Writes a project file. The same project gives the same bytes, whenever and wherever: there is no
 * date in it, fields have one order, and fields that came with a file and nobody knows go after those
 * that are known.
 *
 * @param project  all but the cells
 * @param sheets   cells of each table, as {@link writeSheets} wrote them
 */
export function writeProject(project: SavedProject, sheets: readonly string[]): string {
	const { producer, boundaries, view, tableIndex, showsTable, tables, unknown } = project;
	const { sources, targets, priority } = project;
	const registers = registerFields(project.registers, unknown.registers);
	const file = {
		format: PROJECT_FORMAT,
		version: PROJECT_VERSION,
		producer: { name: 'Peta Sasaran', version: producer },
		boundaries: boundaries && inOrder(BOUNDARY_NAMES, boundaries),
		views: [
			{
				source: showsTable ? 'table' : 'bundled',
				tableIndex,
				state: { ...viewFields(view), ...unknown.state },
				...unknown.view,
			},
			...unknown.furtherViews,
		],
		rules: [
			...(priority ? [{ kind: PRIORITY_KIND, ...sorted(priority), ...unknown.priority }] : []),
			...unknown.rules,
		],
		...(sources.length > 0 ? { sources: sources.map(fieldsOf(SOURCE_NAMES)) } : {}),
		...(targets.length > 0 ? { targets: targets.map(fieldsOf(TARGET_NAMES)) } : {}),
		...(registers ? { registers } : {}),
		tables: tables.map((table, at) => tableFields(table, sheets[at] ?? '[]')),
		...unknown.project,
	};
	return `${writeJson(file)}\n`;
}

function tableFields(table: SavedTable, sheets: string): UnknownFields {
	const { file, tableIndex, decisions, slice, summary, notes, bytes, unknown } = table;
	return {
		file,
		tableIndex,
		decisions: decisionFields(decisions, unknown),
		slice: slice && {
			...inOrder(SLICE_NAMES, { ...slice, category: sorted(slice.category) }),
			...unknown.slice,
		},
		summary: summary && inOrder(SUMMARY_NAMES, summary),
		notes: notes.map(({ code, params, rows, count }) => ({ code, params, rows, count })),
		...(bytes === null ? {} : { bytes }),
		sheets: new WrittenJson(sheets),
		...unknown.table,
	};
}

function decisionFields(
	{ columns, answers, ...whole }: Decisions,
	unknown: UnknownOfTable,
): UnknownFields {
	const byNumber = <T>(map: ReadonlyMap<number, T>): [number, T][] =>
		[...map].sort(([one], [other]) => one - other);
	return {
		...inOrder(DECISION_NAMES, whole),
		columns: byNumber<ColumnChoice>(columns).map(([column, choice]) => ({
			column,
			...inOrder(COLUMN_NAMES, choice),
			...unknown.columns.get(column),
		})),
		answers: byNumber(answers),
		...unknown.decisions,
	};
}

/** The fields of a value in the order of their names; those it does not have are left out. */
function inOrder(names: readonly string[], value: object): UnknownFields {
	const given = new Map(Object.entries(value));
	return Object.fromEntries(
		names.flatMap((field) => (given.get(field) === undefined ? [] : [[field, given.get(field)]])),
	);
}

/** A value with the fields of every object in it in the order of the alphabet. */
function sorted<T>(value: T): T {
	if (Array.isArray(value)) return value.map(sorted) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	return Object.fromEntries(
		entries
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([name, inner]: [string, unknown]) => [name, sorted(inner)]),
	) as T;
}

/** An entry with what nobody knows of it behind its own fields. */
function fieldsOf(names: readonly string[]) {
	return (entry: { readonly unknown: UnknownFields }): UnknownFields => ({
		...inOrder(names, entry),
		...entry.unknown,
	});
}
