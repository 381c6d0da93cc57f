import { sumToParents } from '../area/sum-to-parents.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import { AddedRows } from '../join/added-rows.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { JoinedFigures } from './merge-tables.ts';
import { measureOf } from './table-layer.ts';

/**
 * A table of desa with sums of its counts for a larger level added behind its rows, on a person's
 * request: desa have no outlines here.
 *
 * Only counts are summed. A desa without a figure is no zero, and one with two different figures
 * counts as one without: both are told in `desa-summed-partly`, with how many areas have a sum.
 *
 * @param joined    a joined table whose rows are desa; not mutated
 * @param level     level of the sums
 * @param registry  with desa in it, so that desa the table does not name are missing too
 * @returns         the same table where nothing can be summed
 */
export function addSums(
	{ join, tidy }: JoinedFigures,
	level: AreaLevel,
	registry: AreaRegistry,
): JoinedFigures {
	const series = new Map<string, { first: TidyValue; values: Map<AreaCode, number | null> }>();
	for (const value of tidy.values) {
		const row = join.rows[value.row];
		if (!row?.approved || row.level !== 'desa' || !row.area) continue;
		if (measureOf(value.indicator, value.unit) !== 'count') continue;
		const key = JSON.stringify([value.indicator, value.period, value.category, value.unit]);
		const found = series.get(key) ?? { first: value, values: new Map<AreaCode, number | null>() };
		const before = found.values.get(row.area);
		const differs = before !== undefined && before !== value.value;
		found.values.set(row.area, differs ? null : value.value);
		series.set(key, found);
	}
	const rows = new AddedRows(join, registry);
	let missing = 0;
	const sums: TidyValue[] = [];
	for (const { first, values } of series.values()) {
		for (const [area, sum] of sumToParents(values, 'count', level, registry) ?? []) {
			missing += sum.missing;
			sums.push({
				...first,
				row: rows.of(area, level).row,
				area,
				value: sum.value,
				missing: sum.value === null ? 'blank' : null,
			});
		}
	}
	if (sums.length === 0) return { join, tidy };
	const told =
		missing > 0
			? diagnose('desa-summed-partly', { level, missing }, [], rows.size)
			: diagnose('desa-summed', { level }, [], rows.size);
	const joined = rows.joined();
	return {
		join: { ...joined, diagnostics: [...joined.diagnostics, told] },
		tidy: { ...tidy, values: [...tidy.values, ...sums] },
	};
}
