import { FIRST_CHOICES } from '../core/priority/priority-choices.ts';
import type { Session } from './session.svelte.ts';

/** Columns that a person chose for analyses, by the part they play; '' is none. The project keeps them. */
export function chosenColumns({ project }: Session): Readonly<Record<string, string>> {
	return (project.priority ?? FIRST_CHOICES).columns;
}

/** Chooses columns for parts of an analysis, as a step of its own. */
export function chooseColumns(
	{ project, history }: Session,
	columns: Readonly<Record<string, string>>,
): void {
	history.step(() => {
		const choices = project.priority ?? FIRST_CHOICES;
		project.priority = { ...choices, columns: { ...choices.columns, ...columns } };
	});
}
