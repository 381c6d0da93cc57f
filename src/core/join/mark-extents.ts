import { levelOfCode } from '../area/area-code.ts';
import type { AreaLineage } from '../area/area-split.ts';
import type { AreaCode } from '../model/area.ts';
import { cellText } from '../model/table.ts';
import type { JoinedRow, JoinResult } from './join-result.ts';
import { PeriodReader } from './period-reader.ts';

/** Years in which areas that were split off have figures of their own in this table: `93 2023`. */
type OwnFigures = ReadonlySet<string>;

/**
 * The areas of today that a figure covers, when they are more than the area itself: Papua of 2021 is
 * Papua, Papua Selatan, Papua Tengah and Papua Pegunungan.
 *
 * Where a table has figures for the split-off area in the same year, the figure covers it no longer:
 * between the law and the first separate statistics, publications differ.
 *
 * @param area  a canonical code
 * @param year  null for a figure of no known year, which is taken for one of today; see {@link yearOfList}
 * @param own   figures the table has for split-off areas; see {@link ownFigures}
 * @returns     codes, the area itself first; null when the figure covers the area alone
 *
 * Cost: one set lookup for an area nothing was split off.
 */
export function extentOf(
	area: AreaCode,
	year: number | null,
	lineage: AreaLineage,
	own: OwnFigures = new Set(),
): readonly AreaCode[] | null {
	if (year === null || !lineage.wasSplit(area)) return null;
	const covered = lineage
		.extentIn(area, year)
		.filter((code) => code === area || !own.has(`${code} ${String(year)}`));
	return covered.length > 1 ? covered : null;
}

/**
 * Which split-off areas have a figure of their own in which year; zeros and dashes are none.
 *
 * @param periods  of this join, where somebody has made one
 */
export function ownFigures(
	join: Omit<JoinResult, 'diagnostics'>,
	lineage: AreaLineage,
	periods = new PeriodReader(join),
): OwnFigures {
	const values = join.columns.filter(({ role }) => role === 'value');
	const own = new Set<string>();
	for (const { area, row } of join.rows) {
		if (!area || !lineage.wasSplitOff(area)) continue;
		const cells = join.request.table.rows[row] ?? [];
		for (const column of values) {
			if (!/[1-9]/.test(cellText(cells[column.index]))) continue;
			const year = yearOf(periods.of(cells, column));
			if (year !== null) own.add(`${area} ${String(year)}`);
		}
	}
	return own;
}

/** Provinsi that a list of the whole country names at least: there were as many in 1999. */
const WHOLE_COUNTRY = 26;

/**
 * The last year in which the provinsi that a list of the whole country has were all there were: the
 * year its figures without one are taken to be of. A list of 34 without the provinsi of 2022 gives
 * Papua's figure for all of old Papua.
 *
 * @returns null for a list of today, of some provinsi only, and for one that leaves out some of those
 *          that were made together
 */
export function yearOfList(
	{ rows, columns, request }: Omit<JoinResult, 'diagnostics'>,
	lineage: AreaLineage,
): number | null {
	const values = columns.filter(({ role }) => role === 'value');
	const listed = new Set(
		rows.flatMap(({ area, level, row }) => {
			const cells = request.table.rows[row] ?? [];
			const hasFigure = values.some(({ index }) => /[1-9]/.test(cellText(cells[index])));
			return area && level === 'provinsi' && hasFigure ? area : [];
		}),
	);
	if (listed.size < WHOLE_COUNTRY) return null;
	const provinsi = lineage.splits.filter(({ child }) => levelOfCode(child) === 'provinsi');
	const since = (isListed: boolean): number[] =>
		provinsi
			.filter(({ child }) => listed.has(child) === isListed)
			.map(({ statisticsFrom, lawYear }) => statisticsFrom ?? lawYear);
	const first = Math.min(...since(false));
	return Number.isFinite(first) && since(true).every((year) => year < first) ? first - 1 : null;
}

/**
 * The rows, `extent` filled in where every figure of a row covers the same larger territory.
 *
 * A row whose columns are years of before and after a split has no one extent: each tidy value then
 * has its own.
 */
export function markExtents(
	join: Omit<JoinResult, 'diagnostics'>,
	lineage: AreaLineage,
): JoinedRow[] {
	const values = join.columns.filter(({ role }) => role === 'value');
	const periods = new PeriodReader(join);
	const own = ownFigures(join, lineage, periods);
	const undated = yearOfList(join, lineage);
	return join.rows.map((row) => {
		if (!row.area || !lineage.wasSplit(row.area)) return row;
		const cells = join.request.table.rows[row.row] ?? [];
		const extents = values.map((column) =>
			row.area
				? extentOf(row.area, yearOf(periods.of(cells, column)) ?? undated, lineage, own)
				: null,
		);
		const [first = null] = extents;
		const isOne = extents.every((extent) => extent?.join() === first?.join());
		return first && isOne ? { ...row, extent: first } : row;
	});
}

/** The year of a period, null without one. */
export function yearOf(period: string | null): number | null {
	return period === null ? null : Number(period.slice(0, 4));
}
