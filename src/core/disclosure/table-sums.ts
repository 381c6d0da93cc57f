import type { AreaRegistry } from '../area/area-registry.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import type { AreaCode } from '../model/area.ts';
import { isWhole } from '../table/value-groups.ts';

/** Stands for everything a table has rows of. */
export const ALL = 'all';
/** Most columns of one run that a total is looked for. */
const LONGEST_RUN = 12;
/** Columns from which only neighbours are added up: pairs of all of them would take seconds. */
const MOST_IN_PAIRS = 120;
/** Fewest rows in which columns must add up. */
const FEWEST_ROWS = 2;

/** Values that add up to others: parts by their place, and the totals each has, by name. */
export interface Sum {
	readonly parts: readonly { readonly at: number; readonly within: readonly string[] }[];
	readonly totals: ReadonlyMap<string, readonly number[]>;
	/** Totals that may hold more than the parts here. */
	readonly open?: ReadonlySet<string>;
}

/** The areas of one slice: the finest are parts of all they lie in, and of everything. */
export function areaSum(
	slice: readonly number[],
	{ join, tidy }: JoinedFigures,
	registry: AreaRegistry,
): Sum {
	const totals = new Map<string, number[]>([[ALL, []]]);
	const held: { at: number; area: AreaCode | null; within: AreaCode[] }[] = [];
	for (const at of slice) {
		const { row, area } = valueOf(tidy.values, at);
		const isTotal = join.rows[row]?.outcome === 'aggregate' && area === null;
		if (isTotal) totals.get(ALL)?.push(at);
		else
			held.push({
				at,
				area,
				within: area ? registry.ancestorsOf(area).map(({ code }) => code) : [],
			});
	}
	const larger = new Set(held.flatMap(({ within }) => within));
	const parts: Sum['parts'][number][] = [];
	const listed = new Set(larger);
	for (const { at, area, within } of held) {
		if (area) listed.add(area);
		if (area && larger.has(area)) totals.set(area, [...(totals.get(area) ?? []), at]);
		else parts.push({ at, within: [...within, ALL] });
	}
	// an area of which the table leaves out a part
	const open: string[] = [...larger].filter((area) =>
		registry.childrenOf(area).some(({ code }) => !listed.has(code)),
	);
	// of the whole table, only what is left out beside its parts
	const beside = new Set<string>(parts.flatMap(({ within }) => within.slice(0, 1)));
	if (open.some((area) => beside.has(area))) open.push(ALL);
	return { parts, totals, open: new Set(open) };
}

/** Columns whose period is a year, beside those of its months, quarters or semesters: they may add up. */
export function yearSums(
	values: readonly TidyValue[],
	columns: readonly { readonly places: readonly number[]; readonly period: string | null }[],
): Sum[] {
	const about = ({ places }: { readonly places: readonly number[] }): string => {
		const [first] = places;
		if (first === undefined) return '';
		const { indicator, category } = valueOf(values, first);
		return JSON.stringify([indicator, category]);
	};
	return columns.flatMap((year) => {
		if (!/^\d{4}$/.test(year.period ?? '')) return [];
		const parts = columns.filter(
			(each) => each.period?.startsWith(`${year.period}-`) && about(each) === about(year),
		);
		if (parts.length < 2) return [];
		return columnSums(
			values,
			[year, ...parts].map(({ places }) => places),
		);
	});
}

/** Groups of an area's own figures that have a whole beside their parts: `Jumlah` of men and women. */
export function wholeSums(values: readonly TidyValue[], places: readonly number[]): Sum[] {
	const groups = new Map<string, { parts: number[]; wholes: number[] }>();
	for (const at of places) {
		const { row, indicator, period, category } = valueOf(values, at);
		for (const [name, text] of Object.entries(category)) {
			const others = Object.entries(category).filter(([other]) => other !== name);
			const { area } = valueOf(values, at);
			const key = JSON.stringify([area ?? row, indicator, period, name, others]);
			const group = groups.get(key) ?? { parts: [], wholes: [] };
			(isWhole(text) ? group.wholes : group.parts).push(at);
			groups.set(key, group);
		}
	}
	return [...groups.values()].flatMap(({ parts, wholes }) =>
		wholes.length > 0 && parts.length > 1
			? [
					{
						parts: parts.map((at) => ({ at, within: [ALL] })),
						totals: new Map([[ALL, wholes]]),
					},
				]
			: [],
	);
}

/**
 * Columns that are the sum of others beside them, row by row: *Total KPM* of PKH and of sembako.
 *
 * Looked for are the sum of any two columns, and of a run of neighbours, that agrees in every row. Columns
 * that add up by chance are taken too: it hides a little more.
 *
 * @param slices  the values of each column that counts people, of one period
 *
 * Cost: columns³, nearly all of it a look at the first row; then a pass over the rows for what agrees.
 */
export function columnSums(
	values: readonly TidyValue[],
	slices: readonly (readonly number[])[],
): Sum[] {
	const placeOf = (at: number): AreaCode | number => {
		const { area, row } = valueOf(values, at);
		return area ?? row;
	};
	const places = [...new Set(slices.flat().map(placeOf))];
	const columns = slices.map((slice) => {
		const byPlace = new Map(slice.map((at) => [placeOf(at), at]));
		return places.map((place) => byPlace.get(place) ?? null);
	});
	const counts = columns.map((column) =>
		column.map((at) => (at === null ? null : valueOf(values, at).value)),
	);
	/** Whether parts are a total in every row where all are there, in two rows or more that are not zero. */
	const addUp = (total: number, parts: readonly number[]): boolean => {
		let rows = 0;
		for (const [row, whole] of counts[total]?.entries() ?? []) {
			let sum: number | null = 0;
			for (const part of parts) {
				const count: number | null = counts[part]?.[row] ?? null;
				sum = sum === null || count === null ? null : sum + count;
			}
			if (whole === null || sum === null) continue;
			if (Math.abs(sum - whole) > 1e-6) return false;
			if (whole > 0) rows++;
		}
		return rows >= FEWEST_ROWS;
	};
	const sums: Sum[] = [];
	const add = (total: number, parts: readonly number[]): void => {
		if (!addUp(total, parts)) return;
		for (const [row, at] of columns[total]?.entries() ?? []) {
			const cells = parts.flatMap((part) => columns[part]?.[row] ?? []);
			if (at === null || cells.length < parts.length) continue;
			sums.push({
				parts: cells.map((cell) => ({ at: cell, within: [ALL] })),
				totals: new Map([[ALL, [at]]]),
			});
		}
	};
	for (const total of columns.keys()) {
		const others = [...columns.keys()].filter((each) => each !== total);
		for (const [at, first] of others.entries()) {
			const seconds =
				others.length < MOST_IN_PAIRS ? others.slice(at + 1) : others.slice(at + 1, at + 2);
			for (const second of seconds) add(total, [first, second]);
			for (let end = at + 3; end <= Math.min(others.length, at + LONGEST_RUN); end++)
				add(total, others.slice(at, end));
		}
	}
	return sums;
}

function valueOf(values: readonly TidyValue[], at: number): TidyValue {
	const value = values[at];
	if (!value) throw new RangeError(`there is no value ${at}`);
	return value;
}
