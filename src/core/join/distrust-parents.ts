import type { WrittenName } from '../area/written-name.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { ColumnDescription } from '../model/table.ts';
import type { RowGroups } from '../table/column-cells.ts';

/** A column of larger areas that most names beside it contradict. */
export interface ParentDistrust {
	readonly column: ColumnDescription;
	/** Different places whose name lies in the area beside it, and whose name lies elsewhere only. */
	readonly inside: number;
	readonly outside: number;
	/** First rows of the places outside. */
	readonly rows: readonly number[];
}

/** Names that must lie elsewhere before a column is not believed, and their share. */
const NEEDED = { fewest: 3, share: 0.4 };

/**
 * Whether the larger areas written beside names are those of other rows: sorted without them, or filled
 * down too far. Then a name that fits may fit by chance.
 *
 * @param groups     rows that say the same of where they lie
 * @param column     the nearest column of larger areas
 * @param nameOf     a row's own name
 * @param parentsOf  the areas in which its coarser cells say it lies; empty when they say nothing
 * @returns          null for a column that is right of more than three fifths of the known names
 */
export function distrustParents(
	{ firstRows }: RowGroups,
	column: ColumnDescription,
	nameOf: (row: number) => WrittenName,
	parentsOf: (row: number) => readonly AreaCode[],
	level: AreaLevel,
): ParentDistrust | null {
	let inside = 0;
	const rows: number[] = [];
	for (const row of firstRows) {
		const name = nameOf(row);
		const parents = name.at(level).length > 0 ? parentsOf(row) : [];
		if (parents.length === 0) continue;
		if (name.inside(level, parents).length > 0) inside++;
		else rows.push(row);
	}
	const outside = rows.length;
	const isWrong = outside >= NEEDED.fewest && outside >= (inside + outside) * NEEDED.share;
	return isWrong ? { column, inside, outside, rows } : null;
}
