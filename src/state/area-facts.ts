import { findIndicator } from '../core/indicator/catalogue.ts';
import {
	bundledSeries,
	categoryParts,
	tableSeries,
	type CategoryParts,
	type SeriesPoint,
} from '../core/layer/area-series.ts';
import { bundledLayer, tableLayer, type CurrentLayer } from '../core/layer/current-layer.ts';
import {
	earlierFigure,
	earlierPeriods,
	earlierPeriodsOfTable,
} from '../core/layer/earlier-figures.ts';
import { layerWithin } from '../core/layer/working-area.ts';
import type { AreaLineage } from '../core/area/area-split.ts';
import type { FigureTable } from '../core/indicator/figure-table.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { comparablePoints, type Comparables, type KnownPoint } from '../core/stats/change.ts';
import { DRAWN_LEVELS } from '../core/view/view-state.ts';
import type { Session } from './session.svelte.ts';

/** What is known of an area beyond the figure on the map. */
export interface AreaFacts {
	/** Its figures in every period of the series, earliest first. */
	readonly series: readonly SeriesPoint[];
	/** Those that the figure on the map may be compared with. */
	readonly comparables: Comparables;
	/** Its figures by sex, town and village, or whatever parts the table's figures. */
	readonly categories: readonly CategoryParts[];
	/** Its last figure of its territory today from before the period on the map; null where it has one there. */
	readonly earlier: KnownPoint | null;
}

const NOTHING: AreaFacts = {
	series: [],
	comparables: { comparable: [], leftOut: { part: [], extent: [] } },
	categories: [],
	earlier: null,
};

/**
 * What is on the map, at the level of an area: the map may have gone to another level meanwhile, and the
 * area still has its figure.
 *
 * @returns the map's own layer where it is of that level; null while something is not loaded
 */
export function layerAtLevel(session: Session, level: AreaLevel): CurrentLayer | null {
	const { atlas, project, layer, view } = session;
	const { current } = layer;
	const { catalogue, gazetteer } = atlas;
	const drawn = DRAWN_LEVELS.find((each) => each === level);
	if (!current || current.level === level || !catalogue || !gazetteer) return current;
	const { within } = view.current;
	if (current.origin === 'bundled') {
		const asked = drawn && { ...view.current, level: drawn, period: current.period };
		const whole = asked && bundledLayer(asked, catalogue, atlas.figures);
		return whole ? layerWithin(whole, within) : null;
	}
	const { merged, periods, active } = project;
	const { slice, choices, decisions } = active;
	if (!merged || !slice || !choices) return null;
	const whole = tableLayer(
		merged,
		{ ...slice, level },
		choices,
		periods,
		catalogue,
		gazetteer.registry,
		decisions.repeats,
		atlas.known?.meaningOf(merged, slice, decisions.columns, project.sources),
	);
	return layerWithin(whole, within);
}

/** Gathers the facts of an area for a layer of its level. One pass over a table. */
export function areaFacts(session: Session, current: CurrentLayer, area: AreaCode): AreaFacts {
	const { atlas, project } = session;
	const lineage = atlas.gazetteer?.lineage;
	// what is not valid there has no series either
	if (!lineage || current.drawing === 'refused') return NOTHING;
	const { series, categories } = current.origin === 'table' ? ofTable() : ofBundle();
	const isOfLarger = (year: number): boolean => coversMore(lineage, area, year);
	const own = series.filter(({ period }) => !isOfLarger(Number(period.slice(0, 4))));
	const hasFigure = (current.figures.get(area)?.value ?? null) !== null;
	return {
		series,
		categories,
		comparables: comparablePoints(series, current.period ?? '', isOfLarger),
		earlier: hasFigure || !current.period ? null : earlierFigure(own, current.period),
	};

	function ofTable(): Pick<AreaFacts, 'series' | 'categories'> {
		const { merged, periods, active } = project;
		const { choices, decisions } = active;
		const slice = active.slice && { ...active.slice, level: current.level };
		if (!merged || !slice) return NOTHING;
		return {
			series: tableSeries(merged, slice, periods, area, decisions.repeats),
			categories: categoryParts(merged, slice, choices?.categories ?? [], area, decisions.repeats),
		};
	}

	function ofBundle(): Pick<AreaFacts, 'series' | 'categories'> {
		const table = tableOf(session, current);
		if (!table) return NOTHING;
		return { series: bundledSeries(table, area, current.months), categories: [] };
	}
}

/**
 * The last period before the one on the map in which each of some areas has a figure of its territory
 * today; areas without any are not in it.
 */
export function earlierPeriodsOf(
	session: Session,
	current: CurrentLayer,
	areas: readonly AreaCode[],
): ReadonlyMap<AreaCode, string> {
	const { merged, active } = session.project;
	const lineage = session.atlas.gazetteer?.lineage;
	const slice = active.slice && { ...active.slice, level: current.level };
	const table = tableOf(session, current);
	if (current.drawing === 'refused') return new Map();
	const found =
		current.origin === 'table'
			? merged && slice && earlierPeriodsOfTable(merged, slice, areas)
			: table && current.period && earlierPeriods(table, current.period, areas);
	return new Map(
		[...(found || [])].filter(
			([area, period]) => lineage && !coversMore(lineage, area, Number(period.slice(0, 4))),
		),
	);
}

/** The bundled figures of a layer's level. */
function tableOf({ atlas }: Session, { indicator, level }: CurrentLayer): FigureTable | undefined {
	const entry = atlas.catalogue && findIndicator(atlas.catalogue, indicator.id);
	const found = entry?.series.find((series) => series.level === level);
	return found && atlas.figures.get(found.file);
}

/** Whether figures of a year cover a larger territory than the area has today. */
function coversMore(lineage: AreaLineage, area: AreaCode, year: number): boolean {
	return lineage.hadLargerExtent(area, year) || lineage.didNotExist(area, year);
}
