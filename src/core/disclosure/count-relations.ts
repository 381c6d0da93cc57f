import { group } from 'd3-array';
import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import type { CountCells } from './count-cells.ts';

/** A count that others add up to, of one area. */
export interface CountRelation {
	readonly total: number;
	readonly parts: readonly number[];
	/** Whether the total holds more than the parts: not, nobody knows, or surely. */
	readonly rest: 'none' | 'maybe' | 'some';
}

/** Stands for the row of a table that adds up all others. */
export const EVERYTHING = 'everything';

/** A column of people of one table, period and category. */
export interface CountColumn {
	readonly table: number;
	readonly period: string | null;
	/** What it measures, by its words. */
	readonly about: string;
	/** One figure of each area; areas that have several are left out. */
	readonly byArea: ReadonlyMap<AreaCode | typeof EVERYTHING, number>;
}

/** Most columns of one period of which every two are added up; of more, only neighbours are. */
export const MOST_IN_PAIRS = 60;
/** Most columns of one period of which every three are. */
const MOST_IN_THREES = 16;
/** Most columns of one run that a total is looked for. */
const LONGEST_RUN = 12;

/**
 * Counts that are the sum of others, by their numbers: columns row by row, a larger area of its parts, a
 * year of its quarters, one column of another that repeats it.
 *
 * What agrees wherever it can be told is taken, though by chance: it hides a little more. Rows in which a
 * figure is hidden agree where the others leave it a figure within its limits; one row in five may be a
 * slip.
 *
 * @param least  the highest k
 *
 * Cost: for each period columns³ looks at a row or two for at most {@link MOST_IN_PAIRS} columns, and a
 * pass over the rows for what agrees; the areas of each column once, for each other column.
 */
export function countRelations(
	columns: readonly CountColumn[],
	cells: CountCells,
	registry: AreaRegistry,
	least: number,
): CountRelation[] {
	const periods = new Set(columns.map(({ period }) => period));
	if (periods.size > 1) periods.delete(null);
	const relations: CountRelation[] = [];
	const heldBy = heldAreasOf(registry);
	for (const period of periods) {
		const beside = columns.filter((each) => each.period === period || each.period === null);
		for (const [total, parts] of candidates(beside))
			relations.push(...agreeing(total, parts, cells, least));
		for (const column of beside)
			relations.push(...areaRelations(column, beside, cells, heldBy(column)));
	}
	for (const [total, parts] of yearCandidates(columns))
		relations.push(...agreeing(total, parts, cells, least));
	return relations;
}

type Candidate = readonly [CountColumn, readonly CountColumn[]];

/** Columns that may add up. */
function* candidates(columns: readonly CountColumn[]): Generator<Candidate> {
	for (const [place, total] of columns.entries()) {
		for (const copy of columns.slice(place + 1)) yield [total, [copy]];
		const others = columns.filter((each) => each !== total);
		for (const [at, first] of others.entries()) {
			const seconds = others.slice(at + 1, columns.length > MOST_IN_PAIRS ? at + 2 : undefined);
			for (const [next, second] of seconds.entries()) {
				yield [total, [first, second]];
				if (columns.length > MOST_IN_THREES) continue;
				// three neighbours are a run
				const thirds = others.slice(at + 2 + next);
				for (const third of next === 0 ? thirds.slice(1) : thirds)
					yield [total, [first, second, third]];
			}
			for (let end = at + 3; end <= Math.min(others.length, at + LONGEST_RUN); end++)
				yield [total, others.slice(at, end)];
		}
	}
}

/** Columns of a year, with those of parts of it. */
function* yearCandidates(columns: readonly CountColumn[]): Generator<Candidate> {
	for (const [, alike] of group(columns, ({ about }) => about)) {
		for (const year of alike) {
			if (!/^\d{4}$/.test(year.period ?? '')) continue;
			const parts = alike.filter(({ period }) => period?.startsWith(`${year.period}-`));
			const once = [...new Map(parts.map((each) => [each.period, each])).values()];
			if (once.length > 1) yield [year, once];
		}
	}
}

/** The rows in which columns add up, where they do. */
function agreeing(
	total: CountColumn,
	parts: readonly CountColumn[],
	cells: CountCells,
	least: number,
): CountRelation[] {
	const [narrowest = total] = [total, ...parts].sort((a, b) => a.byArea.size - b.byArea.size);
	const found: CountRelation[] = [];
	let right = 0;
	let wrong = 0;
	for (const area of narrowest.byArea.keys()) {
		const at = total.byArea.get(area);
		const own = parts.flatMap((part) => part.byArea.get(area) ?? []);
		if (at === undefined || own.length < parts.length) continue;
		const agreed = agreement({ total: at, parts: own, rest: 'none' }, cells);
		if (agreed === null) continue;
		if (agreed === false) {
			if (++wrong > 1 + right / 5) return [];
			continue;
		}
		if (agreed < least) right++;
		found.push({ total: at, parts: own, rest: 'none' });
	}
	return right > 0 && right >= 4 * wrong ? found : [];
}

/**
 * Whether parts may be a total.
 *
 * @returns how far limits of what is hidden leave it open, `Infinity` where they tell nothing; false where
 *          they cannot be; null where there are no figures
 */
function agreement(
	{ total, parts, rest }: CountRelation,
	cells: CountCells,
): number | false | null {
	const whole = cells.rangeOf(total);
	if (!whole) return null;
	let low = 0;
	let high = 0;
	let isOpen = rest !== 'none';
	for (const part of parts) {
		const range = cells.rangeOf(part);
		if (!range && rest === 'none') return null;
		isOpen ||= !range;
		low += range?.low ?? 0;
		high += range?.high ?? 0;
	}
	if (whole.high < low - 1e-6 || (!isOpen && whole.low > high + 1e-6)) return false;
	if (whole.high === 0 || isOpen) return Infinity;
	return whole.high - whole.low + high - low;
}

/** Areas of the columns of a period that hold areas of one of them. */
function areaRelations(
	column: CountColumn,
	beside: readonly CountColumn[],
	cells: CountCells,
	{ within, open }: HeldAreas,
): CountRelation[] {
	return beside.flatMap((totals) => {
		const sure: CountRelation[] = [];
		const guessed: CountRelation[] = [];
		let wrong = 0;
		for (const [area, held] of within) {
			const total = totals.byArea.get(area);
			if (total === undefined || (area === EVERYTHING && totals.table !== column.table)) continue;
			const parts = held.flatMap((each) => column.byArea.get(each) ?? []);
			const isOpen = open.has(area) || parts.some((part) => !cells.rangeOf(part));
			const relation: CountRelation = { total, parts, rest: isOpen ? 'maybe' : 'none' };
			const agreed = agreement(relation, cells);
			if (agreed === false) wrong++;
			else if (agreed !== null) (agreed === Infinity ? guessed : sure).push(relation);
		}
		const isSame = totals === column || totals.about === column.about;
		const isTaken = sure.length > 0 ? sure.length >= 4 * wrong : isSame && wrong === 0;
		return isTaken ? [...sure, ...guessed] : [];
	});
}

/** The finest of some areas by every larger one, and the larger of which some are not listed. */
interface HeldAreas {
	readonly within: ReadonlyMap<AreaCode | typeof EVERYTHING, readonly AreaCode[]>;
	readonly open: ReadonlySet<string>;
}

/** Gives the {@link HeldAreas} of columns; those of the same areas share them. */
function heldAreasOf(registry: AreaRegistry): (column: CountColumn) => HeldAreas {
	const known = new Map<string, HeldAreas>();
	return ({ byArea }) => {
		const key = [...byArea.keys()].join();
		const held = known.get(key) ?? heldAreas(byArea, registry);
		known.set(key, held);
		return held;
	};
}

function heldAreas(byArea: CountColumn['byArea'], registry: AreaRegistry): HeldAreas {
	const ancestors = new Map<AreaCode, AreaCode[]>();
	for (const area of byArea.keys())
		if (area !== EVERYTHING)
			ancestors.set(
				area,
				registry.ancestorsOf(area).map(({ code }) => code),
			);
	const larger = new Set([...ancestors.values()].flat());
	const within = new Map<AreaCode | typeof EVERYTHING, AreaCode[]>();
	for (const [area, above] of ancestors) {
		if (larger.has(area)) continue;
		for (const each of [...above, EVERYTHING] as const) {
			const parts = within.get(each);
			if (parts) parts.push(area);
			else within.set(each, [area]);
		}
	}
	const open = new Set<string>();
	for (const area of larger) {
		const isListed = registry
			.childrenOf(area)
			.every(({ code }) => byArea.has(code) || larger.has(code));
		if (isListed) continue;
		open.add(area);
		for (const { code } of registry.ancestorsOf(area)) open.add(code);
	}
	return { within, open };
}
