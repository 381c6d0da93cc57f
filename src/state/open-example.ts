import type { Example, ExampleStep } from '../core/project/examples.ts';
import { PROJECT_FORMAT, PROJECT_VERSION } from '../core/project/saved-project.ts';
import type { Session } from './session.svelte.ts';

/** A project with nothing in it. */
const BLANK = JSON.stringify({ format: PROJECT_FORMAT, version: PROJECT_VERSION });
const BLANK_FILE = 'proyek-baru.peta.json';

/**
 * Opens a ready example as any project is opened: after asking, where something is open.
 *
 * @returns whether it is open now
 * @throws LoadError when it cannot be fetched
 */
export async function openExample(session: Session, example: Example): Promise<boolean> {
	const { file, steps } = example;
	const name = file ?? BLANK_FILE;
	const text = file === null ? BLANK : await (await session.examples()).loadExampleText(file);
	const { origin } = session.project;
	await session.openFile(new File([text], name, { type: 'application/json' }));
	if (session.project.origin === origin || session.project.origin?.fileName !== name) return false;
	if (file === null) session.mode = 'data';
	session.guide = steps.length > 0 ? example : null;
	return true;
}

/** Puts what a step speaks of on the map. */
export async function showStep(
	session: Session,
	{ show, select, mode, page }: ExampleStep,
): Promise<void> {
	const table = show && session.project.tables[show.table];
	if (show && table) {
		await session.chooseColumn(table, show.column);
		if (table.periods.includes(show.period)) session.choosePeriod(show.period);
	}
	if (select !== undefined) session.select(select, select !== null);
	if (mode) session.mode = mode;
	if (page) session.about = page;
}
