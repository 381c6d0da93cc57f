import * as v from 'valibot';
import type { AreaCode } from '../model/area.ts';
import {
	DIAGNOSTIC_SEVERITY,
	diagnose,
	type Diagnostic,
	type DiagnosticCode,
} from '../model/diagnostic.ts';
import type { ColumnChoice, RawTable } from '../model/table.ts';
import { UNDECIDED, type Decisions } from './decisions.ts';
import { FieldReader, isFields, unknownFields } from './field-reader.ts';
import {
	areaCode,
	cell,
	COLUMN_FIELDS,
	DECISION_FIELDS,
	index,
	NOTE_FIELDS,
	SHEET_FIELDS,
	SLICE_FIELDS,
	SUMMARY_FIELDS,
} from './project-fields.ts';
import type { SavedSheets, SavedTable, UnknownFields } from './saved-project.ts';

const TABLE_KEYS = [
	'file',
	'tableIndex',
	'decisions',
	'slice',
	'summary',
	'notes',
	'bytes',
	'sheets',
];
const OWN_FIELDS = { file: v.string(), tableIndex: index, bytes: v.string() };
const row = v.array(cell);
const answer = v.tuple([index, v.nullable(areaCode)]);

/** A table of a project file, with its damaged places; or why it cannot be had at all. */
type TableRead =
	| {
			readonly table: SavedTable;
			readonly sheets: SavedSheets;
			readonly damaged: readonly string[];
	  }
	| { readonly lost: string };

/**
 * Reads one table of a project. Its cells must all be there, for a table with holes would be another
 * table; of the rest, what is damaged gets its default. Places begin with the file's name.
 *
 * @param at  its place among the tables, from 0, which names a table whose name is damaged
 */
export function readTable(given: unknown, at: number): TableRead {
	const unnamed = `tables[${at}]`;
	if (!isFields(given)) return { lost: unnamed };
	const reader = new FieldReader();
	const own = reader.read(given, OWN_FIELDS, '');
	const name = own.file ?? unnamed;
	const sheets = readSheets(given['sheets']);
	if ('damaged' in sheets) return { lost: `${name}: ${sheets.damaged}` };
	const { decisions, unknownOfDecisions, columns } = readDecisions(
		reader.object(given['decisions'], 'decisions'),
		reader,
	);
	const slice = given['slice'] ?? null;
	const summary = given['summary'] ?? null;
	const table: SavedTable = {
		file: name,
		tableIndex: own.tableIndex ?? 0,
		decisions,
		slice: slice === null ? null : reader.readWhole(slice, SLICE_FIELDS, 'slice'),
		summary: summary === null ? null : reader.readWhole(summary, SUMMARY_FIELDS, 'summary'),
		notes: readNotes(reader.list(given['notes'], 'notes'), reader),
		bytes: own.bytes ?? null,
		unknown: {
			table: unknownFields(given, TABLE_KEYS),
			decisions: unknownOfDecisions,
			slice: isFields(slice) ? unknownFields(slice, Object.keys(SLICE_FIELDS)) : {},
			columns,
		},
	};
	return { table, sheets: sheets.value, damaged: reader.damaged.map((each) => `${name}: ${each}`) };
}

function readSheets(
	given: unknown,
): { readonly value: SavedSheets } | { readonly damaged: string } {
	if (!Array.isArray(given) || given.length === 0) return { damaged: 'sheets' };
	const sheets: RawTable[] = [];
	for (const [at, each] of (given as readonly unknown[]).entries()) {
		const place = `sheets[${at}]`;
		const reader = new FieldReader();
		const sheet = isFields(each) ? reader.read(each, SHEET_FIELDS, place) : {};
		const { name, startRow, rows } = sheet;
		if (name === undefined || rows === undefined || reader.damaged.length > 0)
			return { damaged: reader.damaged[0] ?? place };
		const broken = rows.findIndex((cells) => !v.is(row, cells));
		if (broken >= 0) return { damaged: `${place}.rows[${broken}]` };
		const cells = rows as RawTable['rows'];
		sheets.push(startRow === undefined ? { name, rows: cells } : { name, startRow, rows: cells });
	}
	return { value: sheets };
}

function readDecisions(
	given: UnknownFields,
	reader: FieldReader,
): {
	readonly decisions: Decisions;
	readonly unknownOfDecisions: UnknownFields;
	readonly columns: ReadonlyMap<number, UnknownFields>;
} {
	const columns = new Map<number, ColumnChoice>();
	const unknownOfColumns = new Map<number, UnknownFields>();
	const whole = reader.read(given, DECISION_FIELDS, 'decisions');
	const listed = reader.list(given['columns'], 'decisions.columns');
	for (const [at, each] of listed.entries()) {
		const place = `decisions.columns[${at}]`;
		const column = isFields(each) ? each['column'] : undefined;
		if (!isFields(each) || !v.is(index, column)) {
			reader.report(place);
			continue;
		}
		columns.set(column, reader.read(each, COLUMN_FIELDS, place));
		unknownOfColumns.set(column, unknownFields(each, ['column', ...Object.keys(COLUMN_FIELDS)]));
	}
	const answers = new Map<number, AreaCode | null>();
	const answered = reader.list(given['answers'], 'decisions.answers');
	for (const [at, each] of answered.entries()) {
		const read = v.safeParse(answer, each);
		if (read.success) answers.set(...read.output);
		else reader.report(`decisions.answers[${at}]`);
	}
	return {
		decisions: { ...UNDECIDED, ...whole, columns, answers },
		unknownOfDecisions: unknownFields(given, [
			...Object.keys(DECISION_FIELDS),
			'columns',
			'answers',
		]),
		columns: unknownOfColumns,
	};
}

/** Notes whose words are still known; one of another version says nothing that could be shown. */
function readNotes(given: readonly unknown[], reader: FieldReader): Diagnostic[] {
	return given.flatMap((each, at) => {
		const note = reader.readWhole(each, NOTE_FIELDS, `notes[${at}]`);
		if (!note || !isDiagnosticCode(note.code)) return [];
		return [diagnose(note.code, note.params, note.rows, note.count)];
	});
}

function isDiagnosticCode(code: string): code is DiagnosticCode {
	return Object.hasOwn(DIAGNOSTIC_SEVERITY, code);
}
