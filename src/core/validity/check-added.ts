import { group } from 'd3-array';
import { columnSums } from '../disclosure/table-sums.ts';
import { addsCategories, overlappingCounts } from '../indicator/overlapping-counts.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { TableWarning } from './check-table.ts';
import { warn } from './warning.ts';

/** Most columns and categories of one period that are tried as sums. */
const MOST_COLUMNS = 40;

/**
 * Sums of a table in which the same people stand more than once: a column that adds up registers or
 * programmes beside it, or categories of people needing social services, and a column that counts all
 * such categories together though the table names none.
 *
 * @param byName  figures by the name of their indicator
 * @returns       one for each such column
 *
 * Cost: nothing where no two columns overlap; else a look for sums among at most {@link MOST_COLUMNS}.
 */
export function checkAdded(byName: ReadonlyMap<string, readonly TidyValue[]>): TableWarning[] {
	const values = [...byName.values()].flat();
	const nameOf = ({ indicator, category }: TidyValue): string =>
		[indicator, ...Object.values(category)].join(' · ');
	const names = [...new Set(values.map(nameOf))];
	const found = new Map<string, TableWarning>();
	const add = (column: string, kind: 'categories' | 'registers', columns: readonly string[]) => {
		if (found.has(column)) return;
		const warning = warn(`${kind}-added`, { column, columns });
		found.set(column, { column: null, warning });
	};
	const isParted = overlappingCounts(names) !== null;
	if (isParted && names.length <= MOST_COLUMNS) {
		const places = [...values.keys()];
		const at = (place: number): TidyValue | undefined => values[place];
		for (const [, beside] of group(places, (place) => at(place)?.period ?? null)) {
			const columns = group(beside, (place) => nameOf(values[place] as TidyValue));
			for (const { parts, totals } of columnSums(values, [...columns.values()])) {
				const total = at([...totals.values()].flat()[0] ?? -1);
				const added = parts.flatMap((part) => at(part.at) ?? []).map(nameOf);
				const overlap = overlappingCounts(added);
				if (total && overlap) add(nameOf(total), overlap.kind, overlap.names);
			}
		}
	}
	for (const name of names) if (addsCategories(name) && !isParted) add(name, 'categories', [name]);
	return [...found.values()];
}
