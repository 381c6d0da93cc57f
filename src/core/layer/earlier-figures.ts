import type { FigureTable } from '../indicator/figure-table.ts';
import type { AreaCode } from '../model/area.ts';
import type { KnownPoint } from '../stats/change.ts';
import type { SeriesPoint } from './area-series.ts';
import type { JoinedFigures } from './merge-tables.ts';
import { sliceTest, type TableSlice } from './table-layer.ts';

/**
 * The last figure an area has from before the period on screen, for which it has none. It is said, and
 * never painted: colours of two years on one map would be taken for one.
 *
 * @param series  earliest first
 * @returns       null where no earlier period has a figure
 */
export function earlierFigure(series: readonly SeriesPoint[], period: string): KnownPoint | null {
	const isKnown = (point: SeriesPoint): point is KnownPoint =>
		point.period < period && point.figure !== null && point.figure.value !== null;
	return series.findLast(isKnown) ?? null;
}

/**
 * The latest earlier period in which each of some areas has a figure; areas without any are not in it.
 *
 * Cost: areas × periods at most.
 */
export function earlierPeriods(
	{ periods, byPeriod }: FigureTable,
	period: string,
	areas: readonly AreaCode[],
): ReadonlyMap<AreaCode, string> {
	const earlier = periods.filter((each) => each < period).reverse();
	const found = new Map<AreaCode, string>();
	for (const area of areas) {
		const last = earlier.find((each) => (byPeriod.get(each)?.get(area)?.value ?? null) !== null);
		if (last !== undefined) found.set(area, last);
	}
	return found;
}

/**
 * The same of a person's table: of rows that were approved, also where several of a period differ. A
 * figure of several areas together, before a split, is none of theirs.
 *
 * Cost: one pass over the table's values.
 */
export function earlierPeriodsOfTable(
	{ join, tidy }: JoinedFigures,
	slice: TableSlice,
	areas: readonly AreaCode[],
): ReadonlyMap<AreaCode, string> {
	const wanted = new Set(areas);
	const found = new Map<AreaCode, string>();
	const isOfSlice = sliceTest({ ...slice, period: null });
	for (const value of tidy.values) {
		const { period } = value;
		if (value.value === null || period === null || value.extent || !isOfSlice(value)) continue;
		if (slice.period === null || period >= slice.period) continue;
		const row = join.rows[value.row];
		if (row?.outcome !== 'matched' || !row.approved || row.level !== slice.level) continue;
		if (!row.area || !wanted.has(row.area) || period < (found.get(row.area) ?? '')) continue;
		found.set(row.area, period);
	}
	return found;
}
