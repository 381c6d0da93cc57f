import { quantileClassing, type Classing } from '../core/choropleth/paint-areas.ts';
import { hideAcrossTables } from '../core/disclosure/hide-across-tables.ts';
import { publicFigures } from '../core/disclosure/public-figures.ts';
import { leastShown } from '../core/disclosure/small-count-limits.ts';
import { findIndicator } from '../core/indicator/catalogue.ts';
import type { IndicatorDefinition } from '../core/indicator/indicator-definition.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import { latestPeriod } from '../core/layer/choose-slice.ts';
import { bundledLayer, tableLayer, type CurrentLayer } from '../core/layer/current-layer.ts';
import { agree, mergeTables, type JoinedFigures } from '../core/layer/merge-tables.ts';
import { periodsOf } from '../core/layer/table-layer.ts';
import { layerWithin } from '../core/layer/working-area.ts';
import type { AreaCode } from '../core/model/area.ts';
import { DRAWN_LEVELS, type DrawnLevel } from '../core/view/view-state.ts';
import { layerFigure, type LayerFigure } from '../i18n/layer-figure.ts';
import type { Language } from '../i18n/translate.ts';
import type { PageTheme } from '../core/page/figure-page.ts';
import type { Dataset } from './dataset.svelte.ts';
import type { Session } from './session.svelte.ts';

/** One figure somebody wants to embed. */
export interface EmbedWish {
	/** Of a bundled indicator its id, of a table the column. */
	readonly indicator: string;
	/** Null for the latest. */
	readonly period: string | null;
	readonly level: DrawnLevel;
	readonly within: AreaCode | null;
}

/** The open tables that measure the same, as anybody may see them; the active one first. */
function publicTables({ project, atlas }: Session, indicator: string): JoinedFigures[] {
	const { known, gazetteer } = atlas;
	const { joined, slice, decisions } = project.active;
	if (!joined || !slice || !known || !gazetteer) return [];
	const meaningOf = sliceMeanings(known.indicators);
	const limitOf = (table: Dataset): number | null =>
		table.decisions.hideBelow ?? decisions.hideBelow;
	// what others of them tell counts, also where they are not embedded
	const open = [project.active, ...project.tables.filter((each) => each !== project.active)];
	const shown = open.flatMap((table) =>
		table.joined
			? [
					{
						...publicFigures(table.joined, meaningOf, limitOf(table), gazetteer.registry),
						least: leastShown('public', limitOf(table)),
						isWanted:
							table === project.active || agree(joined, table.joined, { ...slice, indicator }),
					},
				]
			: [],
	);
	return hideAcrossTables(shown, ({ least }) => least, meaningOf, gazetteer.registry).filter(
		({ isWanted }) => isWanted,
	);
}

/**
 * The layer somebody wants to embed: of a table without small counts of people, of whatever is on screen.
 *
 * @returns null while something is not loaded, and where there is no such table
 */
export function embedLayer(session: Session, wish: EmbedWish): CurrentLayer | null {
	const { catalogue, figures, gazetteer, known } = session.atlas;
	if (!catalogue || !gazetteer) return null;
	const { indicator, period, level, within } = wish;
	if (!session.showsTable) {
		const layer = bundledLayer({ indicator, level, period }, catalogue, figures);
		return layer && layerWithin(layer, within);
	}
	const { slice, choices, decisions } = session.dataset;
	const tables = publicTables(session, indicator);
	if (!slice || !choices || tables.length === 0) return null;
	const merged = mergeTables(tables, indicator);
	const asked = latestPeriod(merged.tidy, { ...slice, indicator, level, period });
	const layer = tableLayer(
		merged,
		asked,
		choices,
		periodsOf(merged.tidy, asked),
		catalogue,
		gazetteer.registry,
		decisions.repeats,
		known?.meaningOf(merged, asked, decisions.columns, session.project.sources),
	);
	return layerWithin(layer, within);
}

/** Indicators that can be embedded: those of the table on screen, or the bundled ones. */
export function embeddable(session: Session): { readonly id: string; readonly name: string }[] {
	const { language } = session.preferences;
	if (session.showsTable)
		return (session.dataset.choices?.indicators ?? []).map((id) => ({ id, name: id }));
	return (session.atlas.catalogue?.indicators ?? []).map(({ id, name }) => ({
		id,
		name: name[language],
	}));
}

/** Levels at which an indicator has figures inside an area. */
export function embedLevels(layer: CurrentLayer): DrawnLevel[] {
	return DRAWN_LEVELS.filter((level) => layer.levels[level] === 'offered');
}

/** The indicator on screen. */
export function indicatorOnScreen(session: Session): string {
	return session.showsTable
		? (session.dataset.slice?.indicator ?? '')
		: session.view.current.indicator;
}

/** Fetches what a figure is drawn from. */
export async function loadForEmbed(session: Session, wish: EmbedWish): Promise<void> {
	const { atlas } = session;
	const entry = atlas.catalogue && findIndicator(atlas.catalogue, wish.indicator);
	await Promise.all([
		atlas.needContext(),
		atlas.needLevel(wish.level),
		atlas.needKnown(),
		...(entry?.series.map((series) => atlas.needFigures(series)) ?? []),
	]);
}

/** What an indicator means in full, where it is known. */
function definitionOf(
	{ atlas, project }: Session,
	{ origin, indicator }: CurrentLayer,
	column: string,
): IndicatorDefinition | null {
	const { known } = atlas;
	if (!known) return null;
	if (origin === 'bundled') return known.indicators.find(indicator.id) ?? null;
	const { merged, active, sources } = project;
	if (!merged || !active.slice) return null;
	const slice = { ...active.slice, indicator: column };
	return known.meaningOf(merged, slice, active.decisions.columns, sources).definition;
}

/**
 * A layer as a figure for others. The indicator on screen keeps its classes and colours; class limits are
 * made anew, of the figures anybody may see.
 *
 * @returns null where its boundaries are not here
 */
export function embedFigure(
	session: Session,
	layer: CurrentLayer,
	{ indicator, within }: EmbedWish,
	theme: PageTheme,
	language: Language,
): LayerFigure | null {
	const { atlas, view } = session;
	const geometry = atlas.levels.get(layer.level);
	const registry = atlas.gazetteer?.registry;
	const manifest = atlas.boundaries?.manifest;
	if (!geometry || !registry || !manifest) return null;
	const isShown = indicator === indicatorOnScreen(session);
	const chosen: Classing | null = isShown ? session.layer.classing.classing : null;
	return layerFigure({
		...{ layer, within, registry, manifest, geometry, theme, language },
		definition: definitionOf(session, layer, indicator),
		land: atlas.land,
		lakes: atlas.lakes,
		wishes: {
			classing: chosen ?? quantileClassing(5),
			choice: isShown ? view.current.palette : null,
			fillsCount: isShown && view.current.fillsCount,
		},
	});
}
