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

/** Bundles a group lists at most: a screen shows no more, and the report has every row. */
export const MAX_BUNDLES = 400;

/** The rows of a group, bundled. */
export interface RowGroupList {
	/** In order of first appearance, at most {@link MAX_BUNDLES}. */
	readonly bundles: readonly RowBundle[];
	/** How many there are in all. */
	readonly bundleCount: number;
	readonly rowCount: number;
}

/** The rows of a table by group. */
export type GroupedRows = Readonly<Record<RowGroup, RowGroupList>>;

/**
 * Rows by group, and within a group by place and answer, in order of first appearance: twenty years
 * of one misspelling are one decision, and namesakes in two kecamatan are two.
 *
 * @returns a list for every group, empty for groups without rows
 */
export function groupRows({ rows, places }: Pick<JoinResult, 'rows' | 'places'>): GroupedRows {
	const list = (group: RowGroup): RowGroupList => {
		const bundles = new Map<string, { first: JoinedRow; rows: number[] }>();
		const ofGroup = rows.filter((row) => groupOf(row) === group);
		for (const row of ofGroup) {
			const key = `${places[row.row] ?? row.row} ${row.area ?? ''}`;
			const bundle = bundles.get(key);
			if (bundle) bundle.rows.push(row.row);
			else bundles.set(key, { first: row, rows: [row.row] });
		}
		return {
			bundles: [...bundles.values()].slice(0, MAX_BUNDLES),
			bundleCount: bundles.size,
			rowCount: ofGroup.length,
		};
	};
	return {
		contradiction: list('contradiction'),
		ambiguous: list('ambiguous'),
		spelling: list('spelling'),
		duplicate: list('duplicate'),
		unmatched: list('unmatched'),
		remark: list('remark'),
		matched: list('matched'),
	};
}
