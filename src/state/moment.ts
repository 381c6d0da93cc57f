import type { Decisions } from '../core/project/decisions.ts';
import type { TableSlice } from '../core/layer/table-layer.ts';
import { FIRST_CHOICES, type PriorityChoices } from '../core/priority/priority-choices.ts';
import type { ViewState } from '../core/view/view-state.ts';
import type { Dataset } from './dataset.svelte.ts';
import type { Project, ProjectOrigin } from './project.svelte.ts';
import type { TableMoment } from './table-file.svelte.ts';

/** Fields of the view that say where a person looks, not what they chose: undo leaves them. */
const LOOKING = ['camera', 'selected', 'table'] as const satisfies readonly (keyof ViewState)[];

/** A field of the view that undo gives back. */
export type ChosenField = Exclude<keyof ViewState, (typeof LOOKING)[number]>;

/** All that undo gives back, as it was at one time. Nothing in it is ever changed. */
export interface Moment {
	readonly view: ViewState;
	/** Whether the active table, and not a bundled indicator, is on the map. */
	readonly showsTable: boolean;
	readonly active: Dataset;
	/** The open tables, in their order. */
	readonly tables: ReadonlyMap<Dataset, TableMoment>;
	readonly origin: ProjectOrigin | null;
	readonly sources: Project['sources'];
	readonly targets: Project['targets'];
	readonly registers: Project['registers'];
	readonly priority: Project['priority'];
}

/** One thing in which two moments differ. */
export type Change =
	| { readonly kind: 'project' | 'opened' | 'closed' | 'replaced'; readonly file: string }
	| { readonly kind: 'sheet' | 'shown'; readonly file: string }
	| { readonly kind: 'sources' | 'targets' | 'registers' }
	| { readonly kind: 'priority'; readonly field: keyof PriorityChoices }
	| { readonly kind: 'decision'; readonly field: keyof Decisions }
	| { readonly kind: 'slice'; readonly field: keyof TableSlice; readonly value: unknown }
	| { readonly kind: 'view'; readonly field: ChosenField; readonly value: unknown };

const nameOf = (table: Dataset): string => table.file?.fileName ?? '';

/** Whether a field holds the same: fields of the view and of slices are small plain data. */
function isSame(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The fields in which two values of one shape differ. */
function fieldsChanged<T extends object>(one: T, other: T): (keyof T)[] {
	return (Object.keys(one) as (keyof T)[]).filter((field) => !isSame(one[field], other[field]));
}

/**
 * What changed from one moment to another, what weighs most first; empty when a person would see no
 * difference that they made.
 */
export function changesBetween(before: Moment, after: Moment): Change[] {
	const changes: Change[] = [];
	if (before.origin !== after.origin)
		changes.push({ kind: 'project', file: (after.origin ?? before.origin)?.fileName ?? '' });
	const opened = [...after.tables.keys()].filter((table) => !before.tables.has(table));
	const closed = [...before.tables.keys()].filter((table) => !after.tables.has(table));
	const closedNames = new Set(closed.map(nameOf));
	for (const table of opened) {
		const file = nameOf(table);
		changes.push({ kind: closedNames.has(file) ? 'replaced' : 'opened', file });
	}
	for (const table of closed) changes.push({ kind: 'closed', file: nameOf(table) });
	for (const [table, { tableIndex, decisions, slice }] of after.tables) {
		const was = before.tables.get(table);
		if (!was) continue;
		if (was.tableIndex !== tableIndex) changes.push({ kind: 'sheet', file: nameOf(table) });
		if (was.decisions !== decisions)
			for (const field of Object.keys(decisions) as (keyof Decisions)[])
				if (was.decisions[field] !== decisions[field]) changes.push({ kind: 'decision', field });
		if (was.slice !== slice && was.slice && slice)
			for (const field of fieldsChanged(was.slice, slice))
				changes.push({ kind: 'slice', field, value: slice[field] });
	}
	for (const kind of ['sources', 'targets', 'registers'] as const)
		if (before[kind] !== after[kind]) changes.push({ kind });
	if (before.active !== after.active || before.showsTable !== after.showsTable)
		changes.push({ kind: 'shown', file: after.showsTable ? nameOf(after.active) : '' });
	changes.push(...priorityChanges(before, after));
	for (const field of fieldsChanged(before.view, after.view)) {
		const isTold = field === 'registers' && before.registers !== after.registers;
		if (!isLooking(field) && !isTold)
			changes.push({ kind: 'view', field, value: after.view[field] });
	}
	return changes;
}

/** A rule that is in the link is told as a field of the view. */
function priorityChanges(before: Moment, after: Moment): Change[] {
	if (before.priority === after.priority) return [];
	const isInLink = after.view.rule !== null;
	return fieldsChanged(before.priority ?? FIRST_CHOICES, after.priority ?? FIRST_CHOICES)
		.filter((field) => field !== 'form' || !isInLink)
		.map((field) => ({ kind: 'priority', field }));
}

function isLooking(field: keyof ViewState): field is (typeof LOOKING)[number] {
	return LOOKING.some((each) => each === field);
}

/** A view with where a person looks now. */
export function lookingAs(view: ViewState, now: ViewState): ViewState {
	const { camera, selected, table } = now;
	return { ...view, camera, selected, table };
}
