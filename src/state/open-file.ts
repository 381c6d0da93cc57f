import { diagnose } from '../core/model/diagnostic.ts';
import { tableMessages } from '../i18n/table-messages.ts';
import { addMessages } from '../i18n/translate.ts';
import { openProject } from './open-project.ts';
import { isProjectFile } from './project-question.ts';
import { takeMoment } from './put-moment.ts';
import type { Session } from './session.svelte.ts';
import type { TableSource } from './table-file.svelte.ts';
import { keepWorkingAreaValid } from './working-area.ts';

addMessages(tableMessages);

/** Opens a person's file and puts it on the map; a file that cannot be used changes nothing. */
export async function openFile(session: Session, file: TableSource): Promise<void> {
	if (await isProjectFile(file)) {
		await openProject(session, file);
		return;
	}
	const { project } = session;
	const steps = await session.history.load();
	const { outcome, diagnostics, table } = await project.read(file);
	if (outcome === 'refused') session.notify(diagnostics, true);
	if (outcome === 'cancelled')
		session.notify([diagnose('reading-cancelled', { file: file.name })], true);
	if (outcome !== 'opened') return;
	session.notices = [];
	session.notify(diagnostics.filter(({ severity }) => severity === 'warning'));
	steps.step(() => {
		project.add(table);
		showTable(session);
	});
	// what this device remembered is a decision of its own, and can be taken back alone
	if (table.beforeRecall) {
		const now = takeMoment(session);
		steps.split({ ...now, tables: new Map(now.tables).set(table, table.beforeRecall) });
	}
	await session.loadNeeded();
	session.fitToLayer(false);
}

/** Puts the active table on the map, or its questions on screen. */
function showTable(session: Session): void {
	const { view, dataset, layer } = session;
	if (view.current.isLevelLocked) view.lockLevel(false);
	view.forgetColors();
	view.forgetClasses();
	session.showsTable = dataset.isDrawable;
	keepWorkingAreaValid(session);
	const isClear = dataset.waitingRows === 0 && (layer.current?.undecided.size ?? 0) === 0;
	const hasFigures = (dataset.choices?.indicators.length ?? 0) > 0;
	const isList = dataset.joined?.join.request.table.isAreaList === true;
	const shown = isList ? 'priority' : 'map';
	session.mode = isClear && hasFigures && session.showsTable ? shown : 'data';
	view.select(null);
}
