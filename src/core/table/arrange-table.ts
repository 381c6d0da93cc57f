import type { AreaRegistry } from '../area/area-registry.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { SourceTable } from '../model/table.ts';
import { asAreaList } from './area-list.ts';
import { ARRANGEMENTS, type Arrangement } from './arrangement.ts';
import { fillMerged } from './fill-merged.ts';
import { partCodes } from './part-codes.ts';
import { partPlaces } from './part-places.ts';
import { turnTable } from './turn-table.ts';
import { unstackPeriods } from './unstack-periods.ts';

const ARRANGE: Readonly<
	Record<Arrangement, (table: SourceTable, registry: AreaRegistry) => SourceTable>
> = {
	merged: fillCells,
	turned: turnTable,
	unstacked: unstackPeriods,
	codes: partCodes,
	places: partPlaces,
};

/**
 * Puts a table whose areas are written otherwise into the order the joiner reads: an area per row, and
 * one area, without its code and without periods under it, per cell. A list of names alone becomes a table
 * first ({@link asAreaList}). Most tables come back as they are;
 * what was done is among the diagnostics, {@link ARRANGEMENTS} one by one.
 *
 * @param table      a table with its header found; not mutated
 * @param registry   the areas whose names count
 * @param asWritten  what a person wants left as it is written
 *
 * Cost: every header is looked up once, and a few cells of each column.
 */
export function arrangeTable(
	table: SourceTable,
	registry: AreaRegistry,
	asWritten: readonly Arrangement[] = [],
): SourceTable {
	return ARRANGEMENTS.filter((each) => !asWritten.includes(each)).reduce(
		(arranged, each) => ARRANGE[each](arranged, registry),
		asAreaList(table, registry),
	);
}

function fillCells(table: SourceTable): SourceTable {
	const { headers } = table;
	const { rows, merged } = fillMerged(headers, table.rows);
	if (merged.length === 0) return table;
	const told = merged.map(({ column, rows: filled }) =>
		diagnose('merged-cells-filled', { column: headers[column] ?? '' }, filled),
	);
	return { ...table, rows, diagnostics: [...table.diagnostics, ...told] };
}
