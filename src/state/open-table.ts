import {
	diagnose,
	failure,
	success,
	type Diagnostic,
	type Result,
} from '../core/model/diagnostic.ts';
import { UNDECIDED, type Decisions } from '../core/project/decisions.ts';
import type { SavedTable } from '../core/project/saved-project.ts';
import type { TableClient } from '../workers/table-client.ts';
import type { JoinedTable, OpenedFile } from '../workers/table-service.ts';
import { joinQuestion } from './join-question.ts';
import type { TableDoors, TableMoment, TableSource } from './table-file.svelte.ts';

/** A table joined under some decisions. */
interface JoinedAs {
	readonly index: number;
	readonly decisions: Decisions;
	readonly joined: JoinedTable;
	/** Before what this device remembered was decided; null where it remembered nothing. */
	readonly beforeRecall: TableMoment | null;
}

/** A file read in a worker, and the table of it that comes on screen. */
export interface OpenedTable extends JoinedAs {
	readonly file: OpenedFile;
	/** What was noticed while reading it. */
	readonly notes: readonly Diagnostic[];
	/** What a project file says of it; null where it is of none. */
	readonly saved: SavedTable | null;
}

/**
 * Reads a file in a worker and joins its likeliest table, or the one that was saved.
 *
 * @param recall  what this device remembers of tables of a shape
 * @param onRead  told how many rows there are, before they are joined
 * @returns       diagnostics of a success are what was noticed in the file alone
 * @throws `CancelledError` when the worker is ended
 */
export async function openTable(
	client: TableClient,
	source: TableSource,
	recall: TableDoors['recall'],
	onRead: (rows: number) => void,
): Promise<Result<OpenedTable>> {
	const opened = await read(client, source);
	if (!opened.ok) return opened;
	const file = opened.value;
	onRead(file.tables.reduce((sum, { rowCount }) => sum + rowCount, 0));
	const notes = [...opened.diagnostics];
	const saved = 'saved' in source ? source.saved : null;
	const joined = saved
		? await joinSaved(client, saved, file.tables.length)
		: await joinLikeliest(client, file.tables, recall, notes);
	// what was saved comes on screen whatever comes of it now
	const errors = saved ? [] : whyUnusable(joined.joined);
	if (errors.length > 0) return failure(...errors);
	return success({ ...joined, file, notes, saved }, opened.diagnostics);
}

/** Hands what a person opened to a worker. */
async function read(client: TableClient, source: TableSource): Promise<Result<OpenedFile>> {
	if (source instanceof File)
		return client.open(new Uint8Array(await source.arrayBuffer()), source.name);
	if (!('saved' in source)) return client.openPasted(source, source.name);
	const { project, at } = source;
	return client.openSaved(project.bytes, project.name, at);
}

/** The table that most looks like one of areas, as this device remembers such tables. */
async function joinLikeliest(
	client: TableClient,
	tables: OpenedFile['tables'],
	recall: TableDoors['recall'],
	notes: Diagnostic[],
): Promise<JoinedAs> {
	const index = await client.likeliest();
	const memory = recall(tables[index]?.shape ?? '');
	const undecided = { index, decisions: UNDECIDED, beforeRecall: null };
	if (!memory) return { ...undecided, joined: await client.join(joinQuestion(index, UNDECIDED)) };
	const decisions = { ...UNDECIDED, ...memory };
	const joined = await client.join(joinQuestion(index, decisions));
	// what suited another file of this shape may make nothing of this one
	const isMisled = whyUnusable(joined).length > 0;
	notes.push(diagnose(isMisled ? 'columns-not-remembered' : 'columns-remembered'));
	if (isMisled) return { ...undecided, joined: await client.join(joinQuestion(index, UNDECIDED)) };
	const beforeRecall = { tableIndex: index, decisions: UNDECIDED, slice: null };
	return { index, decisions, joined, beforeRecall };
}

/** The table that was on screen when it was saved. */
async function joinSaved(
	client: TableClient,
	{ tableIndex, decisions }: SavedTable,
	tableCount: number,
): Promise<JoinedAs> {
	const index = tableIndex < tableCount ? tableIndex : 0;
	const joined = await client.join(joinQuestion(index, decisions));
	return { index, decisions, joined, beforeRecall: null };
}

/** Why a joined table can not be used at all; empty when it can. */
function whyUnusable({ join, tidy, choices, groups, points }: JoinedTable): Diagnostic[] {
	// swapped coordinates are asked about, and rows that lie nowhere are shown with their reasons
	if (points) return [];
	// rows that wait for a choice are not lost: they are asked about, not refused
	const isOpen = Object.values(groups).some(({ bundles }) =>
		bundles.some(({ first }) => first.suggestions.length > 0),
	);
	const isOtherLevel = join.diagnostics.some(({ code }) => code === 'level-suggested');
	const errors = join.diagnostics.filter(
		({ code, severity }) =>
			severity === 'error' && !(code === 'no-row-matched' && (isOpen || isOtherLevel)),
	);
	// figures that may mean two things are asked about too
	const isDoubtful = tidy.values.some(({ missing }) => missing === 'ambiguous-number');
	const hasEvents = tidy.diagnostics.some(({ code }) => code === 'event-column');
	if (errors.length > 0 || isDoubtful || hasEvents || choices.indicators.length > 0) return errors;
	const rows = groups.matched.rowCount + groups.spelling.rowCount + groups.duplicate.rowCount;
	return [diagnose('no-value-column', { rows, headers: [...join.request.table.headers] })];
}
