import * as v from 'valibot';
import { diagnose, failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { AreaTarget } from '../targets/area-target.ts';
import { isOwnText, OWN_TEXTS } from '../view/own-texts.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { FieldReader, isFields, unknownFields } from './field-reader.ts';
import { BOUNDARY_FIELDS, index, SOURCE_FIELDS, TARGET_FIELDS } from './project-fields.ts';
import { readPriority } from './priority-fields.ts';
import { readTable } from './read-table.ts';
import {
	PROJECT_FORMAT,
	PROJECT_VERSION,
	type SavedProject,
	type SavedSheets,
	type SavedTable,
	type UnknownFields,
} from './saved-project.ts';
import { readRegisters } from './saved-registers.ts';
import { viewOfFields } from './saved-view.ts';
import { blankSource, type SourceRecord } from './source-record.ts';

/** A project that was read, and the cells of its tables, in their order. */
export interface ReadProject {
	readonly project: SavedProject;
	readonly sheets: readonly SavedSheets[];
}

/** Places that one message names. */
const MOST_NAMED = 6;

const PROJECT_KEYS = [
	'format',
	'version',
	'producer',
	'boundaries',
	'views',
	'rules',
	'sources',
	'targets',
	'registers',
	'tables',
];
const VIEW_FIELDS = {
	source: v.picklist(['table', 'bundled']),
	tableIndex: v.nullable(index),
	state: v.custom<UnknownFields>(isFields),
};

/**
 * Reads a project file, field by field. Never throws.
 *
 * A field that is damaged gets its default and is named; a table whose cells are damaged is left out
 * and named; the rest is restored. A file of a newer version is refused whole, for nobody here knows
 * what its fields mean.
 *
 * @param json  parsed JSON
 * @param file  the file's name, for messages
 * @returns     the project, with `project-part-damaged` and `project-table-lost`; or
 *              `project-not-ours`, `project-newer`
 */
export function readProject(json: unknown, file: string): Result<ReadProject> {
	if (!isFields(json) || json['format'] !== PROJECT_FORMAT)
		return failure(diagnose('project-not-ours', { file }));
	const reader = new FieldReader();
	const version = Number(json['version'] ?? NaN);
	if (Math.floor(version) > PROJECT_VERSION)
		return failure(diagnose('project-newer', { file, version, known: PROJECT_VERSION }));
	if (typeof json['version'] !== 'number' || !(version >= 1)) reader.report('version');

	const producer = reader.read(
		reader.object(json['producer'], 'producer'),
		{ version: v.string() },
		'producer',
	);
	const pack = json['boundaries'] ?? null;
	const boundaries = pack === null ? null : reader.readWhole(pack, BOUNDARY_FIELDS, 'boundaries');
	const views = reader.list(json['views'], 'views');
	const view = readView(views[0], reader);
	const { tables, sheets, lost, movedTo } = readTables(
		reader.list(json['tables'], 'tables'),
		reader,
	);
	const registers = readRegisters(json['registers'], reader);
	const rules = readPriority(reader.list(json['rules'], 'rules'), reader);
	const tableIndex = movedTo.get(view.tableIndex ?? -1) ?? (tables.length > 0 ? 0 : null);
	const project: SavedProject = {
		producer: producer.version ?? '',
		boundaries,
		view: view.view,
		tableIndex,
		showsTable: view.source === 'table' && movedTo.has(view.tableIndex ?? -1),
		tables,
		sources: readSources(reader.list(json['sources'], 'sources'), reader),
		registers: registers.registers,
		targets: readTargets(reader.list(json['targets'], 'targets'), reader),
		priority: rules.priority,
		unknown: {
			project: unknownFields(json, PROJECT_KEYS),
			view: view.unknownOfView,
			state: view.unknownOfState,
			registers: registers.unknown,
			furtherViews: views.slice(1),
			rules: rules.others,
			priority: rules.unknown,
		},
	};
	const diagnostics = [
		...named('project-table-lost', file, lost),
		...named('project-part-damaged', file, reader.damaged),
	];
	return success({ project, sheets }, diagnostics);
}

function named(code: Diagnostic['code'], file: string, places: readonly string[]): Diagnostic[] {
	if (places.length === 0) return [];
	return [diagnose(code, { file, places: places.slice(0, MOST_NAMED) }, [], places.length)];
}

/** Records of sources; what is damaged of one is left blank. */
function readSources(given: readonly unknown[], reader: FieldReader): SourceRecord[] {
	return given.flatMap((each, at) => {
		const place = `sources[${at}]`;
		if (!isFields(each)) {
			reader.report(place);
			return [];
		}
		const unknown = unknownFields(each, Object.keys(SOURCE_FIELDS));
		return [{ ...blankSource(null), ...reader.read(each, SOURCE_FIELDS, place), unknown }];
	});
}

/** Targets; one that is damaged is left out, for half a target is another one. */
function readTargets(given: readonly unknown[], reader: FieldReader): AreaTarget[] {
	return given.flatMap((each, at) => {
		const read = reader.readWhole(each, TARGET_FIELDS, `targets[${at}]`);
		if (!read || !isFields(each)) return [];
		if (read.low > read.high) {
			reader.report(`targets[${at}]`);
			return [];
		}
		return [{ ...read, unknown: unknownFields(each, Object.keys(TARGET_FIELDS)) }];
	});
}

function readView(
	given: unknown,
	reader: FieldReader,
): Pick<SavedProject, 'view' | 'tableIndex'> & {
	readonly source: 'table' | 'bundled';
	readonly unknownOfView: UnknownFields;
	readonly unknownOfState: UnknownFields;
} {
	const fields = reader.object(given, 'views[0]');
	const { source, tableIndex, state } = reader.read(fields, VIEW_FIELDS, 'views[0]');
	const { view, damaged } = viewOfFields(state ?? {});
	const odd = OWN_TEXTS.filter((field) => {
		const text = view[field];
		return text !== null && !isOwnText(field, text);
	});
	for (const field of [...damaged, ...odd]) reader.report(`views[0].state.${field}`);
	return {
		source: source ?? 'bundled',
		tableIndex: tableIndex ?? null,
		view: { ...view, ...Object.fromEntries(odd.map((field) => [field, null])) },
		unknownOfView: unknownFields(fields, Object.keys(VIEW_FIELDS)),
		unknownOfState: unknownFields(state ?? {}, Object.keys(DEFAULT_VIEW)),
	};
}

function readTables(
	given: readonly unknown[],
	reader: FieldReader,
): {
	readonly tables: readonly SavedTable[];
	readonly sheets: readonly SavedSheets[];
	/** Tables that had to be left out, with the place that is damaged. */
	readonly lost: readonly string[];
	/** Where each table of the file is now. */
	readonly movedTo: ReadonlyMap<number, number>;
} {
	const tables: SavedTable[] = [];
	const sheets: SavedSheets[] = [];
	const lost: string[] = [];
	const movedTo = new Map<number, number>();
	for (const [at, each] of given.entries()) {
		const read = readTable(each, at);
		if ('lost' in read) {
			lost.push(read.lost);
			continue;
		}
		for (const place of read.damaged) reader.report(place);
		movedTo.set(at, tables.length);
		tables.push(read.table);
		sheets.push(read.sheets);
	}
	return { tables, sheets, lost, movedTo };
}
