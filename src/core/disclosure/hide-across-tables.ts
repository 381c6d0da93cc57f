import { group } from 'd3-array';
import type { AreaRegistry } from '../area/area-registry.ts';
import type { SliceMeaning } from '../indicator/slice-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { AreaCode } from '../model/area.ts';
import type { SmallCount } from '../model/table.ts';
import { CountCells } from './count-cells.ts';
import {
	countRelations,
	EVERYTHING,
	MOST_IN_PAIRS,
	type CountColumn,
	type CountRelation,
} from './count-relations.ts';
import { derivedCounts } from './derived-counts.ts';
import { hideExamples } from './hidden-examples.ts';
import { nestedSums } from './nested-sums.ts';
import { slicesOf, valueAt, wholeCount, type Slice } from './people-slices.ts';
import { closeRelation, tellsCount } from './told-relation.ts';
import { toldDifferences } from './told-differences.ts';

/** A column of one of the tables, its places among the values of all. */
interface TableSlice extends Slice {
	readonly table: number;
}

/**
 * Open tables, of which each hides its own small counts, without what they tell together: a total in one
 * file less PKH and BPNT in two others, kecamatan in one and their kabkota in another, a column that two
 * files have and hide differently, deciles, quarters, changes and shares of what another file counts.
 *
 * Only what is shown is needed, for nobody else has more to subtract with. Hidden on top are the smallest
 * parts, then totals, until no sum of counts in one or several tables tells a hidden one. Columns that
 * agree by their numbers are taken for sums also where no word says so, which hides more than it must.
 *
 * @param tables     with small counts hidden one by one (`hideSmallCounts`); not mutated
 * @param leastOf    k of each
 * @param meaningOf  what a slice of a table measures
 * @returns          in the same order, the same objects where nothing more is hidden; others say
 *                   `small-counts-across-tables`, and `tables-not-all-compared` where one period has more
 *                   columns than are compared in pairs
 *
 * Cost: nothing for one table; else that of {@link countRelations}, and a pass over what it finds for
 * each step of hiding.
 */
export function hideAcrossTables<T extends JoinedFigures>(
	tables: readonly T[],
	leastOf: (table: T) => number,
	meaningOf: SliceMeaning,
	registry: AreaRegistry,
): readonly T[] {
	if (tables.length < 2) return tables;
	const offsets: number[] = [];
	const values: TidyValue[] = [];
	const slices = tables.flatMap((figures, table): TableSlice[] => {
		const offset = values.length;
		offsets.push(offset);
		const own = slicesOf(figures.tidy.values, (slice) => meaningOf(figures, slice));
		for (const value of figures.tidy.values) values.push(value);
		for (const { places, scale, isOfPeople } of own) {
			if (scale === 1 || !isOfPeople) continue;
			for (const at of places) values[offset + at] = inOnes(valueAt(values, offset + at), scale);
		}
		return own.map((slice) => ({ ...slice, table, places: slice.places.map((at) => offset + at) }));
	});
	const ofPeople = slices.filter(({ isOfPeople }) => isOfPeople);
	if (ofPeople.length === 0 || new Set(slices.map(({ table }) => table)).size < 2) return tables;
	const tableOf = (at: number): number => offsets.findLastIndex((offset) => offset <= at);
	const leasts = tables.map(leastOf);
	const least = Math.max(...leasts);
	const cells = new CountCells(values, ofPeople, (at) => leasts[tableOf(at)] ?? least);
	const isAggregate = (at: number): boolean => {
		const table = tableOf(at);
		const row = tables[table]?.join.rows[valueAt(values, at).row];
		return row?.outcome === 'aggregate';
	};
	const columns = ofPeople.map((slice) => columnOf(slice, values, isAggregate));
	const placed = slices.map((slice) => ({
		...slice,
		places: slice.places.filter((at) => valueAt(values, at).area !== null),
	}));
	const periods = [...group(placed, ({ period }) => period).values()];
	const relations: CountRelation[] = [
		...countRelations(columns, cells, registry, least),
		...periods.flatMap((beside) => nestedRelations(beside, values)),
	];
	const isMany = periods.some(
		(beside) => beside.filter(({ isOfPeople }) => isOfPeople).length > MOST_IN_PAIRS,
	);
	const tellers = isMany ? [] : tellersOf(placed, periods, values);
	const isAcross = (places: readonly number[]): boolean =>
		new Set(places.map(tableOf)).size > 1 || places.some((at) => cells.added.has(at));
	for (let before = -1; before !== cells.added.size;) {
		before = cells.added.size;
		for (const relation of relations) {
			if (!isAcross([relation.total, ...relation.parts])) continue;
			while (tellsCount(relation, cells, least) && closeRelation(relation, cells, least));
		}
		for (const { at, of, count } of tellers) {
			if (cells.isHidden(at) || !isAcross([at, ...of])) continue;
			const isSmall = count !== null && count > 0 && count < least;
			if (isSmall || of.some((other) => cells.isHidden(other))) cells.hide(at, least);
		}
	}
	if (cells.added.size === 0) return tables;
	return tables.map((figures, table) => {
		const from = offsets[table] ?? 0;
		const added = new Set(
			[...cells.added].flatMap((at) => (tableOf(at) === table ? [at - from] : [])),
		);
		const scaled = new Set(
			ofPeople.flatMap((each) => (each.table === table && each.scale !== 1 ? each.places : [])),
		);
		return added.size === 0
			? figures
			: without(figures, added, leasts[table] ?? least, (at) => scaled.has(from + at), isMany);
	});
}

function inOnes(value: TidyValue, scale: number): TidyValue {
	return value.value === null ? value : { ...value, value: Math.round(value.value * scale) };
}

/** A column with one figure of each area. */
function columnOf(
	{ table, period, places }: TableSlice,
	values: readonly TidyValue[],
	isAggregate: (at: number) => boolean,
): CountColumn {
	const byArea = new Map<AreaCode | typeof EVERYTHING, number>();
	const repeated = new Set<string>();
	for (const at of places) {
		const { area } = valueAt(values, at);
		const key = area ?? (isAggregate(at) ? EVERYTHING : null);
		if (key === null) continue;
		if (byArea.has(key)) repeated.add(key);
		byArea.set(key, at);
	}
	for (const key of repeated) byArea.delete(key as AreaCode);
	const [first] = places;
	const { indicator, category } = valueAt(values, first ?? 0);
	const about = JSON.stringify([indicator.replaceAll('_', ' ').toLowerCase(), category]);
	return { table, period, about, byArea };
}

/** Counts that hold another by what they are: deciles 1 to 2 in one table, decile 1 in the next. */
function nestedRelations(
	beside: readonly TableSlice[],
	values: readonly TidyValue[],
): CountRelation[] {
	const people = beside.filter(({ isOfPeople }) => isOfPeople);
	return nestedSums(values, people).flatMap(({ parts, totals }) =>
		[...totals.values()].flat().map((total): CountRelation => {
			return { total, parts: parts.map(({ at }) => at), rest: 'some' };
		}),
	);
}

/** A figure from which, with others, a count follows. */
interface Teller {
	readonly at: number;
	readonly of: readonly number[];
	/** What it tells, where that can be told. */
	readonly count: number | null;
}

/** Shares of what is counted, and how counts differ. */
function tellersOf(
	placed: readonly TableSlice[],
	periods: readonly (readonly TableSlice[])[],
	values: readonly TidyValue[],
): Teller[] {
	const shares = periods.flatMap((beside) =>
		derivedCounts(
			values,
			beside.filter(({ isOfPeople }) => isOfPeople),
			beside.filter(({ isOfPeople }) => !isOfPeople),
		).flatMap(({ counts, others }) =>
			[...counts].map(([at, count]): Teller => {
				return { at, of: others.get(at) ?? [], count: wholeCount(count) };
			}),
		),
	);
	const people = placed.filter(({ isOfPeople }) => isOfPeople);
	const differences = [...toldDifferences(values, people, placed)].map(([at, of]): Teller => ({
		at,
		of,
		count: null,
	}));
	return [...shares, ...differences];
}

/** A table without figures that others would tell something by. */
function without<T extends JoinedFigures>(
	figures: T,
	added: ReadonlySet<number>,
	least: number,
	isScaled: (at: number) => boolean,
	isPartly: boolean,
): T {
	const { join, tidy } = figures;
	const reason: SmallCount = `<${least}`;
	const gone = tidy.values.filter((_, at) => added.has(at));
	const values = tidy.values.map((value, at): TidyValue => {
		if (!added.has(at)) return value;
		const isSmall = value.value !== null && value.value < least && !isScaled(at);
		return { ...value, value: null, missing: isSmall ? reason : 'protects-small' };
	});
	const rows = [...new Set(gone.map(({ row }) => row))];
	const told = [diagnose('small-counts-across-tables', { least }, rows, gone.length)];
	if (isPartly) told.push(diagnose('tables-not-all-compared', { most: MOST_IN_PAIRS }));
	return {
		...figures,
		join: { ...join, diagnostics: hideExamples(join, join.diagnostics, gone, reason) },
		tidy: {
			...tidy,
			values,
			diagnostics: [...hideExamples(join, tidy.diagnostics, gone, reason), ...told],
		},
	};
}
