import type { AreaRegistry } from '../area/area-registry.ts';
import type { Area, AreaLevel } from '../model/area.ts';
import { cellText, type ColumnDescription, type RawCell } from '../model/table.ts';
import { decideNumberFormat, parseNumber } from '../table/parse-number.ts';

/** What is asked of a table's rows. */
export interface ParentRowsOf {
	readonly rows: readonly (readonly RawCell[])[];
	readonly columns: readonly ColumnDescription[];
	/** The level the rows are of. */
	readonly level: AreaLevel;
	/** Whether a row's own name and code are empty, or a stroke. */
	readonly isOpen: (row: number) => boolean;
	/** The larger area that a row names without doubt; null for others. */
	readonly parentOf: (row: number) => Area | null;
	/** The areas of the rows' level that a row may be by its name. */
	readonly namedBy: (row: number) => readonly Area[];
}

/** A larger area's rows of one period and category. */
interface Block {
	readonly parent: Area;
	/** Rows without a name of their own. */
	readonly open: number[];
	readonly named: number[];
}

/** Rows that must be inside a larger area before one without a name can be its total. */
const FEWEST_INSIDE = 2;
/** Larger areas whose rows proved to be theirs before the rows of others follow, and their share. */
const HABIT = { fewest: 2, share: 0.8 };

/**
 * Finds rows that are of a larger area: `Garut | (empty) | 3000` among the kecamatan of Garut.
 *
 * A row without a name may as well be a kecamatan whose name was lost. It is taken for the larger area
 * only when it is the only one of its kind there and its figure is the sum of the others', or all areas
 * inside are named beside it; or, where four fifths of the larger areas have proven rows, when it stands
 * in the same place.
 *
 * @returns the larger area for each such row; empty when nothing is proven
 *
 * Cost: linear in rows and columns of figures, where some row has no name; else nothing.
 */
export function findParentRows(table: ParentRowsOf, registry: AreaRegistry): Map<number, Area> {
	const found = new Map<number, Area>();
	const open = table.rows.flatMap((_, row) => (table.isOpen(row) ? [row] : []));
	if (open.length === 0 || open.length * 2 > table.rows.length) return found;
	const candidates = blocksOf(table, new Set(open)).filter(
		(block) => block.open.length === 1 && block.named.length >= FEWEST_INSIDE,
	);
	const columns = readColumns(table);
	const proven = candidates.filter(
		(block) =>
			columns.some((numbers) => isSum(block, numbers)) || isComplete(block, table, registry),
	);
	const isHabit = proven.length >= HABIT.fewest && proven.length >= candidates.length * HABIT.share;
	const [first] = proven;
	for (const block of isHabit ? candidates : proven) {
		const [row] = block.open;
		if (row === undefined) continue;
		if (proven.includes(block) || (first && placeOf(block) === placeOf(first))) {
			found.set(row, block.parent);
		}
	}
	return found;
}

/** Rows by the larger area they name, and by period and category. */
function blocksOf({ rows, columns, parentOf }: ParentRowsOf, isOpen: ReadonlySet<number>): Block[] {
	const parting = columns.filter(({ role }) => role === 'period' || role === 'category');
	const blocks = new Map<string, Block>();
	for (const [row, cells] of rows.entries()) {
		const parent = parentOf(row);
		if (!parent) continue;
		const key = [parent.code, ...parting.map(({ index }) => cellText(cells[index]))].join('\n');
		const block = blocks.get(key) ?? { parent, open: [], named: [] };
		blocks.set(key, block);
		(isOpen.has(row) ? block.open : block.named).push(row);
	}
	return [...blocks.values()];
}

/** The numbers of each column of figures, with the digits behind their mark. */
function readColumns({ rows, columns }: ParentRowsOf): (readonly (number | null)[])[] {
	return columns
		.filter(({ role }) => role === 'value')
		.map(({ index }) => {
			const cells = rows.map((row) => row[index] ?? null);
			const format = decideNumberFormat(cells);
			return cells.map((cell) => parseNumber(cell, format).value);
		});
}

/** Whether the open row's figure is the sum of the others', as far as they were rounded. */
function isSum({ open: [row = -1], named }: Block, numbers: readonly (number | null)[]): boolean {
	const total = numbers[row] ?? null;
	const parts = named.flatMap((each) => numbers[each] ?? []);
	if (total === null || parts.filter((part) => part > 0).length < FEWEST_INSIDE) return false;
	const digits = Math.max(...[total, ...parts].map(decimals));
	const rounding = digits === 0 ? 0 : (parts.length + 1) * 0.5 * 10 ** -digits;
	return Math.abs(parts.reduce((sum, part) => sum + part, 0) - total) <= rounding + 1e-9;
}

function decimals(value: number): number {
	return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** Whether every area inside the larger one is named beside the open row. */
function isComplete(
	{ parent, named }: Block,
	{ level, namedBy }: ParentRowsOf,
	registry: AreaRegistry,
): boolean {
	const inside = new Set(registry.areasInside(level, [parent.code]));
	if (inside.size < FEWEST_INSIDE) return false;
	for (const row of named) for (const area of namedBy(row)) inside.delete(area);
	return inside.size === 0;
}

/** Whether the open row stands before the others of its area, behind them, or between. */
function placeOf({ open: [row = -1], named }: Block): 'first' | 'last' | 'between' {
	if (named.every((each) => each > row)) return 'first';
	return named.every((each) => each < row) ? 'last' : 'between';
}
