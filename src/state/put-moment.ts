import { lookingAs, type Moment } from './moment.ts';
import type { Session } from './session.svelte.ts';

/** All that undo gives back, as it is now. */
export function takeMoment({ view, showsTable, project }: Session): Moment {
	const { active, tables, origin, sources, targets, priority, registers } = project;
	return {
		view: view.current,
		showsTable,
		active,
		tables: new Map(tables.map((table) => [table, table.moment])),
		origin,
		sources,
		targets,
		registers,
		priority,
	};
}

/**
 * Joins what must be joined again to have a moment back; nothing on screen changes meanwhile.
 *
 * @returns how to put it there at once; null when it was given up
 */
export async function prepareMoment(
	session: Session,
	moment: Moment,
): Promise<(() => void) | null> {
	const { project, view } = session;
	const shows: (() => void)[] = [];
	for (const [table, tableMoment] of moment.tables) {
		const show = await table.prepare(tableMoment);
		if (!show) return null;
		shows.push(show);
	}
	return () => {
		const before = takeMoment(session);
		project.replace([...moment.tables.keys()], moment.active);
		project.origin = moment.origin;
		project.sources = moment.sources;
		project.targets = moment.targets;
		project.registers = moment.registers;
		project.priority = moment.priority;
		for (const show of shows) show();
		session.showsTable = moment.showsTable;
		view.restore(lookingAs(moment.view, view.current), 'choice');
		if (!moment.active.file) session.mode = 'map';
		const isElsewhere =
			before.active !== moment.active ||
			before.showsTable !== moment.showsTable ||
			before.view.within !== moment.view.within;
		void session.loadNeeded().then(() => {
			if (isElsewhere) session.fitToLayer(false);
		});
	};
}
