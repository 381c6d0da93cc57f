import { NO_REGISTERS } from '../../../src/core/registers/register-choices.ts';
import { UNDECIDED } from '../../../src/core/project/decisions.ts';
import {
	NOTHING_UNKNOWN,
	type SavedProject,
	type SavedTable,
} from '../../../src/core/project/saved-project.ts';
import { readProject, type ReadProject } from '../../../src/core/project/read-project.ts';
import { writeProject, writeSheets } from '../../../src/core/project/write-project.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view-state.ts';
import type { RawTable } from '../../../src/core/model/table.ts';

/** The cells of a table of two kabupaten. */
const CELLS: readonly RawTable[] = [
	{
		name: 'garut',
		rows: [
			['kabupaten', 'persen'],
			['Garut', 9.7],
			['Ciamis', '7,5'],
		],
	},
];

export function createSavedTable(part: Partial<SavedTable> = {}): SavedTable {
	return {
		file: 'garut.csv',
		tableIndex: 0,
		decisions: UNDECIDED,
		slice: null,
		summary: null,
		notes: [],
		bytes: null,
		unknown: NOTHING_UNKNOWN,
		...part,
	};
}

export function createProject(part: Partial<SavedProject> = {}): SavedProject {
	return {
		producer: '0.1.0',
		boundaries: { title: 'Batas', vintage: '2025-04-25', inputsHash: '0'.repeat(64) },
		view: DEFAULT_VIEW,
		tableIndex: 0,
		showsTable: true,
		tables: [createSavedTable()],
		sources: [],
		targets: [],
		registers: NO_REGISTERS,
		priority: null,
		unknown: NOTHING_UNKNOWN,
		...part,
	};
}

/** A project file. */
export function projectText(
	project: SavedProject = createProject(),
	cells: readonly (readonly RawTable[])[] = project.tables.map(() => CELLS),
): string {
	return writeProject(project, cells.map(writeSheets));
}

/** The JSON of a project file, to be damaged. */
export function projectJson(project?: SavedProject): Record<string, never> {
	return JSON.parse(projectText(project)) as Record<string, never>;
}

/** A project that can be read. @throws where it cannot */
export function readText(text: string): ReadProject {
	const read = readProject(JSON.parse(text), 'a.peta.json');
	if (!read.ok) throw new Error(read.diagnostics.map(({ code }) => code).join());
	return read.value;
}
