import { group } from 'd3-array';
import type { AreaRegistry } from '../area/area-registry.ts';
import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import type { SmallCount } from '../model/table.ts';
import { derivedCounts, type DerivedCount } from './derived-counts.ts';
import { hideExamples } from './hidden-examples.ts';
import { nestedSums } from './nested-sums.ts';
import { slicesOf, valueAt, wholeCount, type Slice } from './people-slices.ts';
import { LEAST_SHOWN } from './small-count-limits.ts';
import { suppressCells, type Cell } from './suppress-cells.ts';
import { areaSum, columnSums, wholeSums, yearSums, type Sum } from './table-sums.ts';
import { toldDifferences } from './told-differences.ts';
import { toldRests } from './told-rests.ts';

/** What is to be hidden: by place in the list of values. */
type Hidden = Map<number, 'small' | 'protecting'>;

/**
 * A table without its small counts of people: those from 1 to k − 1 of a register or a programme, of
 * columns nobody knows that count people by their unit or, of whole numbers, by their header, and whatever would tell them by subtraction or by a product:
 * other areas of the same kabkota, provinsi or table, their totals, other parts of a `Jumlah`, of a
 * column that adds up others or of a year, deciles that hold others, differences between two columns, and
 * shares of a whole that the table shows. What a printed total has more than its parts, where one of them
 * is blank or not listed, counts as one of them.
 *
 * Everything that shows or hands on a table reads its figures from here, so that nothing can show what
 * another hides. A hidden figure is missing as `<5`, or as `protects-small`. Surveys' estimates speak of
 * nobody and stay. Fractions count as the whole below them, thousands as what they are thousands of. Cells
 * that diagnostics quote are hidden with the figures.
 *
 * @param joined     not mutated
 * @param meaningOf  what a slice of the table measures, null for what nobody knows
 * @param least      k
 * @returns          the same table where nothing is small; `small-counts-not-public` where what is shown
 *                   is more than may be shown in public
 *
 * Cost: one pass, and for columns with small counts one suppression for each period and category.
 */
export function hideSmallCounts(
	{ join, tidy }: JoinedFigures,
	meaningOf: (slice: Pick<TidyValue, 'indicator' | 'category'>) => KnownMeaning | null,
	least: number,
	registry: AreaRegistry,
): JoinedFigures {
	const slices = slicesOf(tidy.values, meaningOf);
	const ofPeople = slices.filter((slice) => slice.isOfPeople);
	const places = ofPeople.flatMap((slice) => slice.places);
	if (places.length === 0) return { join, tidy };
	// one by one, whatever the table counts at once
	const values = inOnes(tidy.values, ofPeople);
	const beside = [...group(slices, (slice) => slice.period).values()];
	const told = beside.flatMap((each) => derivedOf(values, each));
	// what shares tell stands behind the table's own values, each with its share
	const standsFor = new Map<number, number>();
	const tellers = told.map(({ counts, others }) => {
		const own = [...counts].map(([at, value]) => {
			standsFor.set(values.length, at);
			return values.push({ ...valueAt(values, at), value }) - 1;
		});
		return { own, others };
	});
	const sums: Sum[] = [
		...[...ofPeople.map((slice) => slice.places), ...tellers.map(({ own }) => own)].map((slice) =>
			areaSum(slice, { join, tidy: { ...tidy, values } }, registry),
		),
		...wholeSums(values, places),
		...beside.flatMap((each) => {
			const people = each.filter((slice) => slice.isOfPeople);
			return [
				...columnSums(
					values,
					people.map((slice) => slice.places),
				),
				...nestedSums(values, people),
			];
		}),
		...yearSums(values, ofPeople),
	];
	const countOf = (at: number): number | null => wholeCount(valueAt(values, at).value);
	const isAnyBelow = (limit: number): boolean =>
		[...places, ...tellers.flatMap(({ own }) => own)].some((at) => {
			const count = countOf(at);
			return count !== null && count > 0 && count < limit;
		}) || sums.some((sum) => toldRests(sum, countOf, limit).length > 0);
	if (!isAnyBelow(least)) {
		if (least >= LEAST_SHOWN.public || !isAnyBelow(LEAST_SHOWN.public)) return { join, tidy };
		return { join, tidy: { ...tidy, diagnostics: [...tidy.diagnostics, notPublic(least)] } };
	}
	const differences = toldDifferences(values, ofPeople, slices);
	const hidden: Hidden = new Map();
	// what hides a part of one total may be told by another, until nothing more is
	for (let before = -1; before !== hidden.size;) {
		before = hidden.size;
		for (const sum of sums) suppress(sum, values, hidden, least);
		for (const { own, others } of tellers) {
			for (const at of own) {
				const share = standsFor.get(at) ?? at;
				const isTold = (others.get(share) ?? []).some((other) => hidden.has(other));
				if (isTold && !hidden.has(at)) hidden.set(at, 'protecting');
				if (hidden.has(at) && !hidden.has(share)) hidden.set(share, 'protecting');
			}
		}
		for (const [at, of] of differences)
			if (!hidden.has(at) && of.some((each) => hidden.has(each))) hidden.set(at, 'protecting');
	}
	const reason: SmallCount = `<${least}`;
	const inThousands = new Set(ofPeople.flatMap((each) => (each.scale === 1 ? [] : each.places)));
	const shown = tidy.values.map((value, at): TidyValue => {
		const how = hidden.get(at);
		if (!how || value.value === null) return value;
		const isPlain = how === 'small' && !inThousands.has(at);
		return { ...value, value: null, missing: isPlain ? reason : 'protects-small' };
	});
	const own = [...hidden.keys()].filter((at) => at < tidy.values.length);
	const rows = [...new Set(own.map((at) => valueAt(values, at).row))];
	const diagnostics = [diagnose('small-counts-hidden', { least }, rows, own.length)];
	if (least < LEAST_SHOWN.public) diagnostics.push(notPublic(least));
	const gone = own.map((at) => valueAt(values, at));
	const unquoted = (told: readonly Diagnostic[]): Diagnostic[] =>
		hideExamples(join, told, gone, reason);
	return {
		join: { ...join, diagnostics: unquoted(join.diagnostics) },
		tidy: { ...tidy, values: shown, diagnostics: [...unquoted(tidy.diagnostics), ...diagnostics] },
	};
}

/** Figures of people as they are counted one by one; the others as they stand. */
function inOnes(values: readonly TidyValue[], ofPeople: readonly Slice[]): TidyValue[] {
	const ones = [...values];
	for (const { places, scale } of ofPeople) {
		if (scale === 1) continue;
		for (const at of places) {
			const value = valueAt(values, at);
			ones[at] = { ...value, value: value.value === null ? null : Math.round(value.value * scale) };
		}
	}
	return ones;
}

/** Whether a table has counts of people that are hidden, or that the public may not see. */
export function hasSmallCounts({ tidy }: Pick<JoinedFigures, 'tidy'>): boolean {
	return tidy.diagnostics.some(({ code }) => code.startsWith('small-counts-'));
}

function notPublic(least: number): Diagnostic {
	return diagnose('small-counts-not-public', { least, public: LEAST_SHOWN.public });
}

function derivedOf(values: readonly TidyValue[], beside: readonly Slice[]): DerivedCount[] {
	return derivedCounts(
		values,
		beside.filter((slice) => slice.isOfPeople),
		beside.filter((slice) => !slice.isOfPeople),
	);
}

/** Hides what one sum asks for, on top of what is hidden. */
function suppress(sum: Sum, values: readonly TidyValue[], hidden: Hidden, least: number): void {
	const { parts, totals } = sum;
	const countOf = (at: number): number | null => wholeCount(valueAt(values, at).value);
	const isSmall = (at: number): boolean => {
		const count = countOf(at) ?? 0;
		return count > 0 && count < least;
	};
	const hide = (at: number, how: 'small' | 'protecting'): void => {
		if (!hidden.has(at) && values[at]?.value !== null) hidden.set(at, isSmall(at) ? 'small' : how);
	};
	const all = [...parts.map(({ at }) => at), ...[...totals.values()].flat()];
	const rests = toldRests(sum, countOf, least);
	if (rests.length === 0 && !all.some((at) => hidden.has(at) || isSmall(at))) return;
	const cells = parts.map(({ at, within }): Cell<string> => ({
		area: `row ${at}`,
		count: countOf(at),
		within,
		isHidden: hidden.has(at),
	}));
	cells.push(...rests);
	const hiddenTotals = new Set(
		[...totals].flatMap(([area, places]) => (places.some((at) => hidden.has(at)) ? [area] : [])),
	);
	const shown = suppressCells(cells, least, hiddenTotals);
	for (const { at } of parts) {
		const state = shown.get(`row ${at}`)?.state;
		if (state === 'small' || state === 'protecting') hide(at, state);
	}
	for (const [area, places] of totals) {
		const state = shown.get(area)?.state;
		for (const at of places)
			if (isSmall(at) || state === 'small' || state === 'protecting') hide(at, 'protecting');
	}
}
