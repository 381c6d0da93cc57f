import type { Example, ExampleStep } from '../core/project/examples.ts';
import { PROJECT_FORMAT, PROJECT_VERSION } from '../core/project/saved-project.ts';
import type { Session } from './session.svelte.ts';

/** A project with nothing in it. */
const BLANK = JSON.stringify({ format: PROJECT_FORMAT, version: PROJECT_VERSION });
const BLANK_FILE = 'proyek-baru.peta.json';

/**
 * The project file of a ready example; nothing is opened yet.
 *
 * @throws LoadError when it cannot be fetched
 */
export async function exampleFile(session: Session, { file }: Example): Promise<File> {
	const text = file === null ? BLANK : await (await session.examples()).loadExampleText(file);
	return new File([text], file ?? BLANK_FILE, { type: 'application/json' });
}

/** Opens a ready example as any project is opened: after asking, where something is open. */
export async function openExample(session: Session, example: Example, file: File): Promise<void> {
	const { origin } = session.project;
	await session.openFile(file);
	if (session.project.origin === origin || session.project.origin?.fileName !== file.name) return;
	if (example.file === null) session.mode = 'data';
	session.guide = example.steps.length > 0 ? example : null;
}

/** Puts what a step speaks of on the map; not its page of the handbook, which would cover its words. */
export async function showStep(
	session: Session,
	{ show, select, mode }: ExampleStep,
): Promise<void> {
	const table = show && session.project.tables[show.table];
	if (show && table) {
		await session.chooseColumn(table, show.column);
		if (table.periods.includes(show.period)) session.choosePeriod(show.period);
	}
	if (select !== undefined) session.select(select, select !== null);
	if (mode) session.mode = mode;
}
