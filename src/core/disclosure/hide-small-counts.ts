import type { AreaRegistry } from '../area/area-registry.ts';
import { isOfPeople } from '../indicator/indicator-definition.ts';
import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import type { AreaCode } from '../model/area.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { SmallCount } from '../model/table.ts';
import { isWhole } from '../table/value-groups.ts';
import type { SmallCountLimit } from './small-count-limits.ts';
import { suppressCells, type Cell } from './suppress-cells.ts';

/** Units of people where nobody knows the column; in thousands nobody is singled out. */
const PEOPLE = /^(?:orang|jiwa|individu|keluarga|kepala keluarga|kk|kpm|rumah tangga|peserta)\b/iu;
/** Stands for everything a table has rows of. */
const ALL = 'all';

/** What is to be hidden: by place in the list of values. */
type Hidden = Map<number, 'small' | 'protecting'>;

/**
 * A table without its small counts of people: those from 1 to k − 1 of a register or a programme, of
 * columns nobody knows that count people, and whatever would tell them by subtraction: other areas
 * of the same kabkota, provinsi or table, their totals, and other parts of a `Jumlah`.
 *
 * Everything that shows or hands on a table reads its figures from here, so that nothing can show what
 * another hides. A hidden figure is missing as `<5`, or as `protects-small`. Surveys' estimates, and
 * figures in thousands, speak of nobody and stay. Fractions count as the whole below them.
 *
 * @param joined     not mutated
 * @param meaningOf  what a slice of the table measures, null for what nobody knows
 * @param least      k
 * @returns          the same table where nothing is small
 *
 * Cost: one pass, and for columns with small counts one suppression for each period and category.
 */
export function hideSmallCounts(
	{ join, tidy }: JoinedFigures,
	meaningOf: (slice: Pick<TidyValue, 'indicator' | 'category'>) => KnownMeaning | null,
	least: SmallCountLimit,
	registry: AreaRegistry,
): JoinedFigures {
	const slices = new Map<string, number[]>();
	const ofPeople = new Map<string, boolean>();
	tidy.values.forEach((value, at) => {
		const { indicator, period, category } = value;
		const about = JSON.stringify([indicator, category]);
		let counts = ofPeople.get(about);
		if (counts === undefined) {
			counts = countsPeople(value, meaningOf(value));
			ofPeople.set(about, counts);
		}
		if (!counts) return;
		const key = JSON.stringify([period, about]);
		const slice = slices.get(key);
		if (slice) slice.push(at);
		else slices.set(key, [at]);
	});
	const hidden: Hidden = new Map();
	const small = ({ value }: TidyValue): boolean => value !== null && value > 0 && value < least;
	const inSlices = [...slices.values()];
	if (!inSlices.some((slice) => slice.some((at) => small(valueAt(tidy.values, at)))))
		return { join, tidy };
	const wholes = wholesOf(tidy.values, inSlices.flat());
	const cellsOf = inSlices.map((slice) => areaCells(slice, { join, tidy }, registry));
	// what hides a part of one total may be told by another, until nothing more is
	for (let before = -1; before !== hidden.size;) {
		before = hidden.size;
		for (const cells of cellsOf) suppress(cells, tidy.values, hidden, least);
		for (const cells of wholes) suppress(cells, tidy.values, hidden, least);
	}
	const reason = `<${least}` as SmallCount;
	const values = tidy.values.map((value, at): TidyValue => {
		const how = hidden.get(at);
		if (!how) return value;
		return { ...value, value: null, missing: how === 'small' ? reason : 'protects-small' };
	});
	const rows = [...new Set([...hidden.keys()].map((at) => valueAt(values, at).row))];
	const told = diagnose('small-counts-hidden', { least }, rows, hidden.size);
	return { join, tidy: { ...tidy, values, diagnostics: [...tidy.diagnostics, told] } };
}

function countsPeople({ unit }: TidyValue, meaning: KnownMeaning | null): boolean {
	if (/^(?:ribu|juta)\b/iu.test(unit ?? '')) return false;
	return meaning ? isOfPeople(meaning.definition) : PEOPLE.test(unit ?? '');
}

/** Values that add up to others: parts by their place, and the totals each has, by name. */
interface Sum {
	readonly parts: readonly { readonly at: number; readonly within: readonly string[] }[];
	readonly totals: ReadonlyMap<string, readonly number[]>;
}

/** The areas of one slice: the finest are parts of all they lie in, and of everything. */
function areaCells(
	slice: readonly number[],
	{ join, tidy }: JoinedFigures,
	registry: AreaRegistry,
): Sum {
	const totals = new Map<string, number[]>([[ALL, []]]);
	const held: { at: number; area: AreaCode | null; within: AreaCode[] }[] = [];
	for (const at of slice) {
		const { row, area } = valueAt(tidy.values, at);
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
	for (const { at, area, within } of held) {
		if (area && larger.has(area)) totals.set(area, [...(totals.get(area) ?? []), at]);
		else parts.push({ at, within: [...within, ALL] });
	}
	return { parts, totals };
}

/** Groups of an area's own figures that have a whole beside their parts: `Jumlah` of men and women. */
function wholesOf(values: readonly TidyValue[], places: readonly number[]): Sum[] {
	const groups = new Map<string, { parts: number[]; wholes: number[] }>();
	for (const at of places) {
		const { row, indicator, period, category } = valueAt(values, at);
		for (const [name, text] of Object.entries(category)) {
			const others = Object.entries(category).filter(([other]) => other !== name);
			const { area } = valueAt(values, at);
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

/** Hides what one sum asks for, on top of what is hidden. */
function suppress(
	{ parts, totals }: Sum,
	values: readonly TidyValue[],
	hidden: Hidden,
	least: number,
): void {
	const countOf = (at: number): number | null => {
		const { value } = valueAt(values, at);
		return value === null || value < 0 ? null : value < 1 ? Math.ceil(value) : Math.floor(value);
	};
	const isSmall = (at: number): boolean => {
		const count = countOf(at) ?? 0;
		return count > 0 && count < least;
	};
	const hide = (at: number, how: 'small' | 'protecting'): void => {
		if (!hidden.has(at) && values[at]?.value !== null) hidden.set(at, isSmall(at) ? 'small' : how);
	};
	const all = [...parts.map(({ at }) => at), ...[...totals.values()].flat()];
	if (!all.some((at) => hidden.has(at) || isSmall(at))) return;
	const cells = parts.map(({ at, within }): Cell<string> => ({
		area: `row ${at}`,
		count: countOf(at),
		within,
		isHidden: hidden.has(at),
	}));
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

function valueAt(values: readonly TidyValue[], at: number): TidyValue {
	const value = values[at];
	if (!value) throw new RangeError(`there is no value ${at}`);
	return value;
}
