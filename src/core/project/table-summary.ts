import { sliceTable, type RepeatRule, type TableSlice } from '../layer/table-layer.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import { hash53 } from '../model/hash53.ts';

/** What came of reading and joining a table, in few words: enough to see that it came out otherwise. */
export interface TableSummary {
	/** Data rows. */
	readonly rows: number;
	/** Rows that are an area and may be painted. */
	readonly matched: number;
	/** Areas that have a figure in the slice. */
	readonly areas: number;
	/** Stands for the areas of the slice with their figures: 14 hexadecimal digits. */
	readonly figures: string;
}

/**
 * Sums up a joined table and one slice of it. Equal summaries mean the same areas with the same
 * figures, but for an accident of one in 10¹⁵.
 *
 * @param rule  what a person chose for repeated rows; null while nobody did
 */
export function summariseTable(
	{ join, tidy }: JoinedFigures,
	slice: TableSlice,
	rule: RepeatRule | null,
): TableSummary {
	const { figures } = sliceTable(join, tidy, slice, rule);
	const lines = [...figures]
		.map(([area, { value, missing }]) => `${area} ${value ?? missing}`)
		.sort();
	return {
		rows: join.rows.length,
		matched: join.rows.filter(({ outcome, approved }) => outcome === 'matched' && approved).length,
		areas: [...figures.values()].filter(({ value }) => value !== null).length,
		figures: hash53(lines.join('\n')).toString(16).padStart(14, '0'),
	};
}
