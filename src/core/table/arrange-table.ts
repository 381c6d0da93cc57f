import type { AreaRegistry } from '../area/area-registry.ts';
import type { SourceTable } from '../model/table.ts';
import { partCodes } from './part-codes.ts';
import { partPlaces } from './part-places.ts';
import { turnTable } from './turn-table.ts';
import { unstackPeriods } from './unstack-periods.ts';

/**
 * Puts a table whose areas are written otherwise into the order the joiner reads: an area per row, and
 * one area, without its code and without periods under it, per cell. Most tables come back as they are; what was done is among the diagnostics.
 *
 * @param table     a table with its header found; not mutated
 * @param registry  the areas whose names count
 *
 * Cost: every header is looked up once, and a few cells of each column.
 */
export function arrangeTable(table: SourceTable, registry: AreaRegistry): SourceTable {
	const turned = unstackPeriods(turnTable(table, registry), registry);
	return partPlaces(partCodes(turned, registry), registry);
}
