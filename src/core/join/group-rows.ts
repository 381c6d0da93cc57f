import type { JoinedRow, JoinResult } from './join-result.ts';

/** Groups a report shows, those that need a person first. */
export const ROW_GROUPS = [
	'contradiction',
	'ambiguous',
	'spelling',
	'duplicate',
	'unmatched',
	'remark',
	'matched',
] as const;
/** A group of rows in the report. */
export type RowGroup = (typeof ROW_GROUPS)[number];

/** Whether rows of a group wait for a person. */
export function isWaiting(group: RowGroup): boolean {
	return (
		group === 'contradiction' ||
		group === 'ambiguous' ||
		group === 'spelling' ||
		group === 'unmatched'
	);
}

/** Rows with the same area cells, one outcome and one answer: decided together. */
export interface RowBundle {
	readonly first: JoinedRow;
	readonly rows: readonly number[];
}

/** The group a row is shown in. A repeated row is shown among the repeats, whatever it matched. */
export function groupOf(row: JoinedRow): RowGroup {
	if (row.outcome === 'aggregate' || row.outcome === 'note') return 'remark';
	if (
		row.outcome === 'contradiction' ||
		row.outcome === 'ambiguous' ||
		row.outcome === 'unmatched'
	) {
		return row.outcome;
	}
	if (!row.approved) return 'spelling';
	return row.duplicateOf === null ? 'matched' : 'duplicate';
}

/**
 * Rows by group, and within a group by place and answer, in order of first appearance: twenty years
 * of one misspelling are one decision, and namesakes in two kecamatan are two.
 *
 * @returns a bundle list for every group, empty for groups without rows
 */
export function groupRows({
	rows,
	places,
}: Pick<JoinResult, 'rows' | 'places'>): Record<RowGroup, RowBundle[]> {
	const groups: Record<RowGroup, Map<string, { first: JoinedRow; rows: number[] }>> = {
		contradiction: new Map(),
		ambiguous: new Map(),
		spelling: new Map(),
		duplicate: new Map(),
		unmatched: new Map(),
		remark: new Map(),
		matched: new Map(),
	};
	for (const row of rows) {
		const group = groups[groupOf(row)];
		const key = `${places[row.row] ?? row.row} ${row.area ?? ''}`;
		const bundle = group.get(key);
		if (bundle) bundle.rows.push(row.row);
		else group.set(key, { first: row, rows: [row.row] });
	}
	const bundles = (group: RowGroup): RowBundle[] => [...groups[group].values()];
	return {
		contradiction: bundles('contradiction'),
		ambiguous: bundles('ambiguous'),
		spelling: bundles('spelling'),
		duplicate: bundles('duplicate'),
		unmatched: bundles('unmatched'),
		remark: bundles('remark'),
		matched: bundles('matched'),
	};
}
