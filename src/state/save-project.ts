import {
	NOTHING_UNKNOWN,
	PROJECT_ENDING,
	type SavedProject,
	type SavedTable,
} from '../core/project/saved-project.ts';
import { summariseTable } from '../core/project/table-summary.ts';
import { writeProject } from '../core/project/write-project.ts';
import type { SavedCells } from '../workers/project-service.ts';
import type { Dataset } from './dataset.svelte.ts';
import type { Session } from './session.svelte.ts';

/** Offers all that is open as one project file: what is on screen now, whatever is done meanwhile. */
export async function saveProject(session: Session): Promise<void> {
	const { project, atlas } = session;
	const manifest = atlas.boundaries?.manifest ?? null;
	const { tables, active, origin, sources, targets, priority, registers } = project;
	const at = tables.indexOf(active);
	const outline: SavedProject = {
		producer: session.version,
		boundaries: manifest,
		view: session.view.current,
		tableIndex: at < 0 ? null : at,
		showsTable: session.showsTable,
		tables: tables.map(savedTable),
		sources,
		targets,
		registers,
		priority,
		unknown: origin?.unknown ?? NOTHING_UNKNOWN,
	};
	const cells = await Promise.all(tables.map((table) => table.saveCells()));
	const text = writeProject(
		{ ...outline, tables: outline.tables.map((table, index) => withCells(table, cells[index])) },
		cells.map((each) => each?.sheets ?? '[]'),
	);
	session.saveText(fileName(session), text, 'application/json');
}

/** A table without what only its worker knows. */
function savedTable(table: Dataset): SavedTable {
	const { file, tableIndex, decisions, slice, joined, unknown } = table;
	return {
		file: file?.fileName ?? '',
		tableIndex,
		decisions,
		slice,
		summary: joined && slice && summariseTable(joined, slice, decisions.repeats),
		notes: [],
		bytes: null,
		unknown,
	};
}

function withCells(table: SavedTable, cells: SavedCells | null | undefined): SavedTable {
	return cells ? { ...table, notes: cells.notes, bytes: cells.bytes } : table;
}

/** The name a project was opened under, else that of the table on screen. */
function fileName({ project }: Session): string {
	if (project.origin) return project.origin.fileName;
	const name = project.active.file?.fileName.replace(/\.[^.]+$/u, '') ?? 'peta-sasaran';
	return `${name}${PROJECT_ENDING}`;
}
