import type { JoinResult } from '../join/join-result.ts';
import type { TidyTable, TidyValue } from '../join/tidy-values.ts';
import type { AreaCode } from '../model/area.ts';
import { valuesOfAreas, type TableSlice } from './table-layer.ts';

/** A table joined, with its figures: what a merge takes and gives. */
export interface JoinedFigures {
	readonly join: JoinResult;
	readonly tidy: TidyTable;
}

/** Several tables as one, and where each of its rows comes from. */
export interface MergedFigures extends JoinedFigures {
	/** Files in order of their rows. */
	readonly files: readonly string[];
	/** The file, and the row of its sheet, of a row of the merged table. */
	readonly originOf: (row: number) => { readonly file: string; readonly sheetRow: number };
}

/** A figure that several files or rows give differently. */
export interface FigureConflict {
	readonly area: AreaCode;
	readonly values: readonly {
		readonly value: number | null;
		readonly file: string;
		readonly sheetRow: number;
	}[];
}

/** An indicator's name as it is compared: `Jumlah_KPM` and `jumlah kpm` are one. */
function nameKey(indicator: string): string {
	return indicator
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_]+/gu, ' ')
		.trim();
}

function unitsOf(values: readonly TidyValue[]): Set<string | null> {
	return new Set(values.map(({ unit }) => unit));
}

function valuesNamed({ tidy }: JoinedFigures, indicator: string): TidyValue[] {
	const key = nameKey(indicator);
	return tidy.values.filter((value) => nameKey(value.indicator) === key);
}

/**
 * Whether two tables measure the same: they share the indicator's name, its unit, the level, and are
 * divided by the same categories. One year per file is how BPS gives its series.
 *
 * @param slice  what of the first table is looked at
 */
export function agree(
	first: JoinedFigures,
	other: JoinedFigures,
	slice: Pick<TableSlice, 'indicator' | 'level'>,
): boolean {
	const own = valuesNamed(first, slice.indicator);
	const theirs = valuesNamed(other, slice.indicator);
	if (own.length === 0 || theirs.length === 0) return false;
	const [unit] = unitsOf(own);
	const units = new Set([...unitsOf(own), ...unitsOf(theirs)]);
	if (unit === undefined || units.size !== 1) return false;
	const categories = (values: readonly TidyValue[]): string =>
		Object.keys(values[0]?.category ?? {})
			.sort()
			.join('\n');
	if (categories(own) !== categories(theirs)) return false;
	return other.join.rows.some(
		(row) => row.outcome === 'matched' && row.approved && row.level === slice.level,
	);
}

/**
 * Puts tables that {@link agree} one under another, the indicator's figures only.
 *
 * Nothing is overwritten: two files that give an area different figures for one period are two rows
 * of that area, and conflict as two rows of one file do.
 *
 * @param tables     at least one; the first lends its columns and its name of the indicator
 * @param indicator  tidy name in the first table
 * @returns          the first table itself, when it is the only one
 * @throws RangeError without a table
 */
export function mergeTables(tables: readonly JoinedFigures[], indicator: string): MergedFigures {
	const [first] = tables;
	if (!first) throw new RangeError('there is no table to merge');
	const files = tables.map(({ join }) => join.request.fileName);
	const starts: number[] = [];
	let rowCount = 0;
	for (const { join } of tables) {
		starts.push(rowCount);
		rowCount += join.rows.length;
	}
	const originOf: MergedFigures['originOf'] = (row) => {
		const at = starts.findLastIndex((start) => start <= row);
		const { request } = (tables[at] ?? first).join;
		const own = row - (starts[at] ?? 0);
		return { file: request.fileName, sheetRow: request.table.sheetRows[own] ?? own + 1 };
	};
	if (tables.length === 1) return { ...first, files, originOf };
	const shift = (row: number, at: number): number => row + (starts[at] ?? 0);
	return {
		files,
		originOf,
		join: {
			...first.join,
			rows: tables.flatMap(({ join }, at) =>
				join.rows.map((row) => ({
					...row,
					row: shift(row.row, at),
					duplicateOf: row.duplicateOf === null ? null : shift(row.duplicateOf, at),
				})),
			),
			places: tables.flatMap(({ join }, at) => join.places.map((place) => shift(place, at))),
		},
		tidy: {
			...first.tidy,
			values: tables.flatMap((table, at) =>
				valuesNamed(table, indicator).map((value) => ({
					...value,
					indicator,
					row: shift(value.row, at),
				})),
			),
		},
	};
}

/**
 * The figures behind each conflict of a slice. Rows that nobody approved have no part in one; a figure
 * of before a split is named for each area it covers.
 *
 * @param areas  areas that conflict, as `sliceTable` names them
 * @returns      in the order in which the rows first speak of the areas
 */
export function conflictsOf(
	{ join, tidy, originOf }: MergedFigures,
	slice: TableSlice,
	areas: ReadonlySet<AreaCode>,
): FigureConflict[] {
	return [...valuesOfAreas(join, tidy, slice).values]
		.filter(([area]) => areas.has(area))
		.map(([area, values]) => ({
			area,
			values: values.map(({ value, row }) => ({ value, ...originOf(row) })),
		}));
}
