import { isFinerLevel, isInside, levelOfCode } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import { findIndicator, type Catalogue, type CatalogueEntry } from '../indicator/catalogue.ts';
import type { FigureTable } from '../indicator/figure-table.ts';
import { isEventCount } from '../indicator/event-count.ts';
import { lowestLevelInWords, tableWords } from '../indicator/level-in-words.ts';
import { overlappingCounts } from '../indicator/overlapping-counts.ts';
import type { SliceMeaning } from '../indicator/slice-meaning.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import {
	columnIndicator,
	decimalsOf,
	periodsOf,
	sliceTable,
	sliceTest,
	type TableSlice,
} from '../layer/table-layer.ts';
import { tableScope } from '../layer/table-scope.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';
import type { NeighbourChoice } from '../spatial/neighbour-choice.ts';
import type { Neighbours } from '../spatial/neighbours.ts';
import { refusedBelowLevel } from '../validity/check-layer.ts';
import { figureErrors } from './figure-errors.ts';
import { entryOf, findColumn, finestLevel, Unavailable, type FoundColumn } from './find-column.ts';
import { priorityNote, type PriorityNote } from './judgement.ts';
import type { IndicatorFigures, PriorityInput, UnsureReason } from './priority-input.ts';
import { NATION, type PriorityRequest, type RuleIndicator } from './priority-rule.ts';

/** Where the figures of a rule may come from. */
export interface RuleSources {
	/** Tables of files, joined. */
	readonly tables: readonly JoinedFigures[];
	readonly catalogue: Catalogue;
	/** Bundled figures by the name of their file, as far as they are loaded. */
	readonly bundled: ReadonlyMap<string, FigureTable>;
	readonly registry: AreaRegistry;
	/** What columns of tables measure, and so how far down they are valid; absent: only their names tell. */
	readonly meaningOf?: SliceMeaning | undefined;
	/** Neighbours among areas of a level, in their order; null, or absent, where boundaries are not there. */
	readonly neighboursOf?: (
		level: AreaLevel,
		areas: readonly AreaCode[],
		choice: NeighbourChoice,
	) => Neighbours | null;
}

/** The figures a rule asks for, or why they cannot be had. */
export type Gathered =
	| { readonly ok: true; readonly input: PriorityInput; readonly notes: readonly PriorityNote[] }
	| { readonly ok: false; readonly problems: readonly PriorityNote[] };

/**
 * Finds the figures a rule asks for in tables and bundled series, for the areas of its level in its
 * working area.
 *
 * A column is named as the file writes it, without unit and period, or by the id of a known indicator;
 * what no file has is looked for among the bundled indicators. A survey's poverty rate below
 * kabupaten/kota is refused, whatever the file says. A column that several tables have differently, a
 * period that is not there and a category that is not named are told, never guessed.
 */
export function gatherInput(request: PriorityRequest, sources: RuleSources): Gathered {
	const notes: PriorityNote[] = [];
	try {
		const found = request.indicators.map((asked) => findColumn(asked, sources));
		const level = request.level ?? levelOf(request, found, sources);
		const problems = request.indicators.flatMap((asked, at) =>
			validity(asked, found[at] ?? null, level, sources),
		);
		if (problems.length > 0) return { ok: false, problems };
		const covered: AreaCode[] = [];
		const indicators = request.indicators.map((asked, at) => {
			const own = found[at];
			return own
				? ofTable(asked, own, level, sources, notes, covered)
				: ofBundled(asked, level, sources, covered);
		});
		const inTable = tableScope(covered, level, sources.registry);
		const all = sources.registry.atLevel(level).map(({ code }) => code);
		const known = all.length > 0 ? all : [...new Set(covered)];
		const areas = known
			.filter((code) => isInside(code, request.within) && inTable(code))
			.toSorted();
		const { rule } = request;
		const overlap =
			rule.kind === 'composite' ? overlappingCounts(indicators.map(({ name }) => name.id)) : null;
		if (overlap) notes.push(priorityNote('counts-overlap', { columns: overlap.names }));
		const neighbours =
			rule.kind === 'clusters'
				? { neighbours: sources.neighboursOf?.(level, areas, rule.neighbours) ?? null }
				: {};
		return { ok: true, input: { level, areas, indicators, ...neighbours }, notes };
	} catch (error) {
		if (error instanceof Unavailable) return { ok: false, problems: [error.note] };
		throw error;
	}
}

function levelOf(
	{ rule, indicators }: PriorityRequest,
	found: readonly (FoundColumn | null)[],
	sources: RuleSources,
): AreaLevel {
	const [first] = found;
	if (first) return finestLevel(first) ?? 'kabkota';
	const [asked] = indicators;
	if (asked) return entryOf(asked, sources).series.at(-1)?.level ?? 'kabkota';
	return rule.kind === 'manual' && rule.areas[0] ? levelOfCode(rule.areas[0]) : 'kabkota';
}

function validity(
	asked: RuleIndicator,
	found: FoundColumn | null,
	level: AreaLevel,
	sources: RuleSources,
): PriorityNote[] {
	const id = found?.indicator ?? entryOf(asked, sources).id;
	if (isEventCount(id)) return [priorityNote('not-an-indicator', { column: asked.column })];
	const known = findIndicator(sources.catalogue, id);
	const unit = found?.table.tidy.values.find(({ indicator }) => indicator === id)?.unit ?? null;
	const said = found && sources.meaningOf?.(found.table, found)?.definition.lowestLevel;
	const around = found ? tableWords(found.table.join.request) : [];
	const unknown = lowestLevelInWords(id, unit, around);
	const lowestLevel = known?.lowestLevel ?? said ?? unknown;
	return refusedBelowLevel([{ id, lowestLevel }], level).map(() =>
		priorityNote('not-valid-at-level', { column: asked.column, level, lowest: lowestLevel }),
	);
}

/** The period meant: the one asked for, the only one that begins so, or the latest there is. */
function periodIn(asked: string | null, periods: readonly string[], column: string): string | null {
	if (asked === null) return periods.at(-1) ?? null;
	if (periods.length === 0 || periods.includes(asked)) return periods.length === 0 ? null : asked;
	const within = periods.filter((each) => each.startsWith(`${asked}-`));
	if (within.length === 1 && within[0]) return within[0];
	throw new Unavailable(priorityNote('period-unknown', { column, period: asked, periods }));
}

function ofTable(
	asked: RuleIndicator,
	found: FoundColumn,
	level: AreaLevel,
	sources: RuleSources,
	notes: PriorityNote[],
	covered: AreaCode[],
): IndicatorFigures {
	const { table, indicator } = found;
	const { join, tidy } = table;
	const category = categoryOf(asked, found);
	const periods = periodsOf(tidy, { indicator, category });
	const period = periodIn(found.period, periods, asked.column);
	if (found.period !== null && period === null)
		notes.push(priorityNote('period-not-in-file', { column: asked.column, period: found.period }));
	if (found.period === null && periods.length > 1 && period)
		notes.push(priorityNote('period-latest', { column: asked.column, period, periods }));
	const slice: TableSlice = { indicator, period, category, level };
	const repeats = asked.repeats ?? null;
	const sliced = sliceTable(join, tidy, slice, repeats);
	const known = findIndicator(sources.catalogue, indicator);
	const decimals = decimalsOf([...sliced.figures.values()].flatMap(({ value }) => value ?? []));
	const own = known ?? columnIndicator(indicator, sliced.unit, decimals);
	for (const row of join.rows) if (row.area && row.level === level) covered.push(row.area);
	const unsure = new Map<AreaCode, UnsureReason>();
	for (const area of sliced.undecided)
		if (!sliced.figures.has(area)) unsure.set(area, 'row-undecided');
	for (const area of sliced.conflicting) unsure.set(area, 'rows-differ');

	const errors = figureErrors(asked, found, slice, sliced.figures);
	if (errors?.column)
		notes.push(priorityNote('errors-read', { column: asked.column, errors: errors.column }));
	const published = new Map<string, number>(
		known ? bundledAbove(known, level, period, sources) : [],
	);
	for (const larger of AREA_LEVELS.filter((each) => isFinerLevel(level, each))) {
		for (const [area, { value }] of sliceTable(join, tidy, { ...slice, level: larger }, repeats)
			.figures)
			if (value !== null) published.set(area, value);
	}
	const national = nationalIn(table, slice);
	if (national !== null) published.set(NATION, national);
	for (const [of, value] of Object.entries(asked.published)) published.set(of, value);
	const meant = sources.meaningOf?.(table, { ...found, category });
	return {
		asked,
		name: own.name,
		knownId: known?.id ?? meant?.definition.id,
		facts: meant?.facts,
		period: period ?? found.period,
		unit: sliced.unit ?? own.unit,
		measure: own.measure,
		decimals,
		figures: sliced.figures,
		unsure,
		shared: new Set(sliced.shared.keys()),
		rse: errors?.rse ?? null,
		published,
		sources: found.files,
	};
}

/** Categories asked for; one that divides the figure and is not named has to have a whole, or is told. */
function categoryOf(asked: RuleIndicator, { table, indicator, category }: FoundColumn) {
	const values = new Map<string, Set<string>>();
	for (const value of table.tidy.values) {
		if (value.indicator !== indicator) continue;
		for (const [name, text] of Object.entries(value.category)) {
			if (!values.has(name)) values.set(name, new Set());
			values.get(name)?.add(text);
		}
	}
	const chosen: Record<string, string> = { ...category };
	for (const [name, texts] of values) {
		if (chosen[name] !== undefined) {
			if (texts.has(chosen[name])) continue;
		} else if (texts.size === 1) {
			chosen[name] = [...texts][0] ?? '';
			continue;
		}
		throw new Unavailable(
			priorityNote('category-needed', { column: asked.column, name, values: [...texts] }),
		);
	}
	return chosen;
}

/** The country's figure, where a row that is a total says Indonesia. */
function nationalIn({ join, tidy }: JoinedFigures, slice: TableSlice): number | null {
	const isOfSlice = sliceTest(slice);
	for (const value of tidy.values) {
		const row = join.rows[value.row];
		if (row?.outcome !== 'aggregate' || value.value === null || !isOfSlice(value)) continue;
		if (/^(?:indonesia|nasional)$/i.test(row.label.trim())) return value.value;
	}
	return null;
}

/** Published figures of larger areas among the bundled ones, of the very same period. */
function bundledAbove(
	entry: CatalogueEntry,
	level: AreaLevel,
	period: string | null,
	{ bundled }: RuleSources,
): [string, number][] {
	if (period === null) return [];
	return entry.series
		.filter((series) => isFinerLevel(level, series.level) || series.level === level)
		.flatMap((series): [string, number][] => {
			const table = bundled.get(series.file);
			const national = table?.national.get(period);
			const larger =
				series.level === level
					? []
					: [...(table?.byPeriod.get(period) ?? [])].flatMap(([area, { value }]) =>
							value === null ? [] : [[area, value] satisfies [string, number]],
						);
			return [
				...larger,
				...(national === undefined ? [] : [[NATION, national] as [string, number]]),
			];
		});
}

function ofBundled(
	asked: RuleIndicator,
	level: AreaLevel,
	sources: RuleSources,
	covered: AreaCode[],
): IndicatorFigures {
	const entry = entryOf(asked, sources);
	const series = entry.series.find((each) => each.level === level);
	const table = series && sources.bundled.get(series.file);
	if (!series || !table)
		throw new Unavailable(priorityNote('column-unknown', { column: asked.column }));
	const period = periodIn(asked.period, table.periods, asked.column);
	const figures = (period && table.byPeriod.get(period)) || new Map<AreaCode, never>();
	covered.push(...figures.keys());
	const published = new Map(bundledAbove(entry, level, period, sources));
	for (const [of, value] of Object.entries(asked.published)) published.set(of, value);
	return {
		asked,
		name: entry.name,
		knownId: entry.id,
		period,
		unit: entry.unit,
		measure: entry.measure,
		decimals: entry.decimals,
		figures,
		unsure: new Map(),
		shared: new Set(),
		rse: null,
		published,
		sources: [series.source.id],
	};
}
