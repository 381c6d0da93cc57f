import { findIndicator } from '../core/indicator/catalogue.ts';
import {
	bundledSeries,
	categoryParts,
	tableSeries,
	type CategoryParts,
	type SeriesPoint,
	type SurveyMonths,
} from '../core/layer/area-series.ts';
import { bundledLayer, tableLayer, type CurrentLayer } from '../core/layer/current-layer.ts';
import { layerWithin } from '../core/layer/working-area.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { comparablePoints, type Comparables } from '../core/stats/change.ts';
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
}

const NOTHING: AreaFacts = {
	series: [],
	comparables: { comparable: [], leftOut: { part: [], extent: [] } },
	categories: [],
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
		atlas.known?.meaningOf(merged, slice) ?? null,
	);
	return layerWithin(whole, within);
}

/** Gathers the facts of an area for a layer of its level. One pass over a table. */
export function areaFacts(session: Session, current: CurrentLayer, area: AreaCode): AreaFacts {
	const { atlas, project } = session;
	const lineage = atlas.gazetteer?.lineage;
	if (!lineage) return NOTHING;
	const { series, categories } = current.origin === 'table' ? ofTable() : ofBundle();
	const isOfLarger = (year: number): boolean =>
		lineage.hadLargerExtent(area, year) || lineage.didNotExist(area, year);
	return {
		series,
		categories,
		comparables: comparablePoints(series, current.period ?? '', isOfLarger),
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
		const entry = atlas.catalogue && findIndicator(atlas.catalogue, current.indicator.id);
		const found = entry?.series.find(({ level }) => level === current.level);
		const table = found && atlas.figures.get(found.file);
		if (!table) return NOTHING;
		const months: SurveyMonths = found.months ?? {};
		return { series: bundledSeries(table, area, months), categories: [] };
	}
}
