import type { TextEncoding } from '../core/model/text-encoding.ts';
import type { Dataset } from './dataset.svelte.ts';
import type { Session } from './session.svelte.ts';

/** Takes a decision about the table on screen after which other areas are on the map. */
export async function decideTable(session: Session, decision: () => Promise<void>): Promise<void> {
	await decision();
	session.history.follow(() => (session.showsTable = session.dataset.isDrawable));
	await session.loadNeeded();
	session.fitToLayer(false);
}

/** Reads the file on screen again in another encoding; says so where it cannot. */
export async function chooseEncoding(session: Session, encoding: TextEncoding): Promise<void> {
	session.notify(await session.dataset.chooseEncoding(encoding), true);
}

/** Closes a table; without another one, goes back to the bundled indicator. */
export function closeTable(session: Session, table: Dataset = session.dataset): void {
	const wasActive = table === session.dataset;
	session.history.step(() => {
		session.project.remove(table);
		if (wasActive) session.showsTable = session.dataset.isDrawable;
	});
	if (!wasActive) return;
	if (!session.dataset.file) session.mode = 'map';
	session.view.select(null);
	session.fitToLayer(false);
}
