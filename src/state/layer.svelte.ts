import {
	figuresToClass,
	paintAreas,
	quantileClassing,
	type Classing,
	type PaintedAreas,
	type PaintRequest,
} from '../core/choropleth/paint-areas.ts';
import type { Palette } from '../core/classify/palette.ts';
import type { PaletteChoice } from '../core/classify/palette-choice.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { pointsOf } from '../core/points/count-points.ts';
import { bundledLayer, tableLayer, type CurrentLayer } from '../core/layer/current-layer.ts';
import { layerPaint } from '../core/layer/layer-paint.ts';
import { periodAmong } from '../core/layer/period-among.ts';
import { areaOfAll, layerWithin, levelToWorkAt } from '../core/layer/working-area.ts';
import type { AreaCode } from '../core/model/area.ts';
import { findIndicator } from '../core/indicator/catalogue.ts';
import { DRAWN_LEVELS, type DrawnLevel } from '../core/view/view-state.ts';
import { formatPeriod } from '../i18n/format-value.ts';
import type { Language } from '../i18n/translate.ts';
import type { Atlas } from './atlas.svelte.ts';
import { ClassingStore } from './classing.svelte.ts';
import { ComparingStore } from './comparing.svelte.ts';
import type { Project } from './project.svelte.ts';
import type { ViewStore } from './view.svelte.ts';

/** A layer painted on its boundaries: results that belong together, from one request. */
export interface PaintedLayer {
	readonly layer: CurrentLayer;
	/** Null where the boundaries cannot be had: table and legend do without. */
	readonly geometry: LevelGeometry | null;
	/** The provinsi or kabkota everything here is of; null is the whole country, or all of a table. */
	readonly within: AreaCode | null;
	/** The areas the layer is about, those without a shape last: classes, ranks and lists are of them. */
	readonly areas: readonly AreaCode[];
	readonly painted: PaintedAreas;
	/** What is compared with, apart from what changed: another indicator. */
	readonly beside: CurrentLayer | null;
}

/** What a panel makes of the layer while it is open: other figures, or other paints of the same ones. */
export interface LayerOverlay {
	readonly figures?: (layer: CurrentLayer) => CurrentLayer;
	readonly paints?: (shown: PaintedLayer) => PaintedLayer;
}

/** What of the view decides which bundled layer is shown. */
type BundledKey = [indicator: string, level: DrawnLevel, period: string | null];

/**
 * What the map shows, derived from view, atlas and table; nothing here is set by hand.
 *
 * Legend, table and card draw from one {@link PaintedLayer}, so that none of them can show classes
 * of one request with figures of another.
 */
export class LayerStore {
	readonly #view: ViewStore;
	readonly #atlas: Atlas;
	readonly #project: Project;
	readonly #showsTable: () => boolean;
	/** Which classes are asked for. */
	readonly classing: ClassingStore;
	/** What a panel draws in place of the layer; null for nothing. */
	overlay = $state.raw<LayerOverlay | null>(null);
	/** What is compared. */
	readonly comparing: ComparingStore;

	/** @param showsTable  whether the person's table is on the map, not a bundled indicator */
	constructor(view: ViewStore, atlas: Atlas, project: Project, showsTable: () => boolean) {
		this.#view = view;
		this.#atlas = atlas;
		this.#project = project;
		this.#showsTable = showsTable;
		this.classing = new ClassingStore(view);
		this.comparing = new ComparingStore(view);
	}

	// apart from the rest of the view, so that a camera that moves paints nothing anew
	readonly #within = $derived.by(() => this.#view.current.within);
	readonly #fillsCount = $derived.by(() => this.#view.current.fillsCount);
	readonly #palette = $derived.by(() => this.#view.current.palette);
	readonly #about = $derived.by(() => {
		const { indicator, level, period } = this.#view.current;
		return JSON.stringify([indicator, level, period] satisfies BundledKey);
	});

	/** The layer asked for, of the whole country or of all that a table is about. */
	readonly #whole: CurrentLayer | null = $derived.by(() => this.#wholeAt(null));

	/**
	 * The layer asked for at a period, or what changed between that and the one it is compared with, from
	 * the earlier to the later; null while something is not loaded.
	 *
	 * @param at  the period; null is the one asked for
	 */
	#wholeAt(at: string | null): CurrentLayer | null {
		const shown = this.layerOf(at);
		const { comparison, code } = this.comparing;
		const lineage = this.#atlas.gazetteer?.lineage;
		if (!shown?.period || !lineage || !comparison || shown.drawing === 'refused') return shown;
		const { kind } = comparison;
		const isChange = kind === 'points' || kind === 'percent';
		if (!isChange || !('period' in comparison)) return shown;
		const period = periodAmong(shown.periods, comparison.period, shown.months ?? {});
		if (!period || period === shown.period) return shown;
		const other = this.layerOf(period);
		if (!other || !code) return null;
		const [before, after] = period < shown.period ? [other, shown] : [shown, other];
		return { ...code.changeLayer(before, after, kind, lineage), period: shown.period };
	}

	/** Another column of the person's table as it would be on the map: refused where it is not valid. */
	layerOfColumn(column: string): CurrentLayer | null {
		return this.layerOf(null, column);
	}

	/**
	 * The layer asked for at another period, null where there is none of it.
	 *
	 * @param at      the period; null is the one asked for
	 * @param column  another column of the person's table; null is the one asked for
	 */
	layerOf(at: string | null, column: string | null = null): CurrentLayer | null {
		const { catalogue, figures, gazetteer, known } = this.#atlas;
		if (!catalogue || !gazetteer) return null;
		const { merged, periods, active, sources } = this.#project;
		const { slice, choices, decisions } = active;
		if (this.#showsTable() && merged && slice && choices) {
			const asked = {
				...slice,
				period: at ?? slice.period,
				indicator: column ?? slice.indicator,
			};
			return tableLayer(
				merged,
				asked,
				choices,
				periods,
				catalogue,
				gazetteer.registry,
				decisions.repeats,
				known?.meaningOf(merged, asked, decisions.columns, sources),
			);
		}
		const [indicator, level, period] = JSON.parse(this.#about) as BundledKey;
		return bundledLayer({ indicator, level, period: at ?? period }, catalogue, figures);
	}

	/**
	 * What is compared with, apart from changes: another period, or another indicator at the level and,
	 * where it has it, the period on screen.
	 *
	 * @returns null while its figures load; `absent` where there is none at the level
	 */
	readonly other: CurrentLayer | 'absent' | null = $derived.by(() => {
		const { comparison } = this.comparing;
		const shown = this.#whole;
		const { catalogue, figures, gazetteer } = this.#atlas;
		const level = DRAWN_LEVELS.find((each) => each === shown?.level);
		if (!shown || !comparison || !catalogue || !gazetteer || !level) return 'absent';
		if (shown.drawing === 'refused' || shown.change) return 'absent';
		if ('period' in comparison) {
			const { kind } = comparison;
			const period = periodAmong(shown.periods, comparison.period, shown.months ?? {});
			if (!period || period === shown.period) return 'absent';
			if (kind !== 'beside' && kind !== 'swipe') return 'absent';
			const other = this.layerOf(period);
			return other && layerWithin(other, this.#within);
		}
		const isColumn = 'column' in comparison;
		const isKnown = isColumn
			? this.#project.active.choices?.indicators.includes(comparison.column)
			: findIndicator(catalogue, comparison.indicator);
		if (!isKnown) return 'absent';
		const other = isColumn
			? this.layerOf(null, comparison.column)
			: bundledLayer(
					{ indicator: comparison.indicator, level, period: shown.period },
					catalogue,
					figures,
				);
		if (!other) return null;
		if (other.level !== level || other.drawing === 'refused') return 'absent';
		return layerWithin(other, this.#within);
	});

	/** The layer of the period the classes are of, null where that is the one shown. */
	readonly #basis: CurrentLayer | null = $derived.by(() => {
		const { period } = this.classing;
		const shown = this.#whole;
		if (!shown || period === null || period === shown.period) return null;
		const basis = this.#wholeAt(period);
		const isAlike = basis?.level === shown.level && !basis.change === !shown.change;
		return isAlike && basis.period === period ? basis : null;
	});

	/** How the figures of areas are to be classed, null while the code for it is fetched. */
	#classingOf(layer: CurrentLayer, areas: readonly AreaCode[]): Classing | null {
		const classing = this.#classingFor(layer);
		const basis = this.#basis;
		if (!classing || !basis || classing.request.method === 'unclassed') return classing;
		const { figures, shared, period } = basis;
		const figuresOfBasis = figuresToClass({ areas, figures, shared });
		// limits a person set may part either period
		const own = classing.request.method === 'manual' ? figuresToClass({ ...layer, areas }) : [];
		const basisPeriod = classing.request.method === 'manual' ? null : period;
		return { ...classing, basis: [...figuresOfBasis, ...own], basisPeriod };
	}

	/** The classes asked for; those of changes mirror each other around zero. */
	#classingFor({ change }: CurrentLayer): Classing | null {
		const { classing } = this.classing;
		const { code } = this.comparing;
		const method = classing?.request.method;
		if (!classing || !code || !change || !(method === 'quantile' || method === 'equal'))
			return classing;
		return { ...classing, classify: code.zeroCentredClasses, isMirrored: true };
	}

	/** The layer asked for, cut to the working area; null while its figures load. */
	readonly current: CurrentLayer | null = $derived.by(() => {
		const own = this.#whole && layerWithin(this.#whole, this.#within);
		return own && (this.#otherFigures?.(own) ?? own);
	});

	// apart from paints, which are made of the figures
	readonly #otherFigures = $derived.by(() => this.overlay?.figures);

	/** The level to show when work begins in an area, null where nothing of the layer is inside it. */
	levelToWorkAt(within: AreaCode): DrawnLevel | null {
		return this.#whole && levelToWorkAt(this.#whole, within);
	}

	/** The area that holds every figure of a person's table, where it could be worked in; else null. */
	readonly areaOfTable: AreaCode | null = $derived.by(() =>
		this.#showsTable() && this.#whole ? areaOfAll(this.#whole.figures.keys()) : null,
	);

	/** Provinsi that can be worked in: all, or those a person's table has figures in, in code order. */
	readonly provinsiToWorkIn: readonly AreaCode[] = $derived.by(() => {
		const registry = this.#atlas.gazetteer?.registry;
		if (!registry || !this.#whole) return [];
		const all = registry.atLevel('provinsi').map(({ code }) => code);
		if (!this.#showsTable()) return all;
		const held = new Set([...this.#whole.figures.keys()].map((code) => code.slice(0, 2)));
		return all.filter((code) => held.has(code));
	});

	/** The places of what the layer counts in the working area, null where it counts no points. */
	readonly dots: Float64Array | null = $derived.by(() => {
		const { joined, slice } = this.#project.active;
		if (!this.#showsTable() || !joined?.points || !slice || this.current?.change) return null;
		return pointsOf(joined.points, slice.period, this.#view.current.within);
	});

	// apart from other levels, whose arrival paints nothing anew
	readonly #geometry = $derived.by(() => {
		const level = this.current?.level;
		return (level && this.#atlas.levels.get(level)) ?? null;
	});
	readonly #isUnmapped = $derived.by(() => {
		const level = this.current?.level;
		return level !== undefined && this.#atlas.unmapped.has(level);
	});

	/** The level with its areas, null while its boundaries load. */
	#placesOf(layer: CurrentLayer): Pick<PaintedLayer, 'geometry' | 'within' | 'areas'> | null {
		const { gazetteer } = this.#atlas;
		if (!gazetteer) return null;
		const geometry = this.#geometry;
		if (!geometry && !this.#isUnmapped) return null;
		const undrawn = this.#atlas.undrawnAt(layer.level).map(({ code }) => code);
		const all = geometry
			? [...geometry.codes, ...undrawn]
			: gazetteer.registry.atLevel(layer.level).map(({ code }) => code);
		const areas = all.filter((code) => layer.isInScope(code));
		return { geometry, within: this.#within, areas };
	}

	/** How a layer's areas are to be painted. */
	#requestOf(
		layer: CurrentLayer,
		areas: readonly AreaCode[],
		classing: Classing,
		choice: PaletteChoice | null,
	): PaintRequest {
		return layerPaint(layer, areas, { classing, choice, fillsCount: this.#fillsCount });
	}

	/** The layer with its classes, or as a panel paints it; null while its boundaries load. */
	readonly painted: PaintedLayer | null = $derived.by(() => {
		const own = this.#classed;
		return own && !own.beside ? (this.overlay?.paints?.(own) ?? own) : own;
	});

	readonly #classed: PaintedLayer | null = $derived.by(() => {
		const layer = this.current;
		const places = layer && this.#placesOf(layer);
		const classing = places && this.#classingOf(layer, places.areas);
		if (!classing) return null;
		const request = this.#requestOf(layer, places.areas, classing, this.#palette);
		const { other } = this;
		const { code, comparison } = this.comparing;
		const drawn = request.isCountFilled ? { ...layer, drawing: 'fill' as const } : layer;
		if (other === 'absent')
			return { ...places, layer: drawn, painted: paintAreas(request), beside: null };
		if (!other || !code) return null;
		const companion = labelled(other);
		if (comparison?.kind === 'bivariate')
			return {
				...places,
				layer: { ...layer, drawing: 'fill', companion },
				painted: code.paintBivariate(request, other),
				beside: other,
			};
		const together = 'period' in (comparison ?? {}) ? withFiguresOf(request, other) : request;
		return {
			...places,
			layer: { ...drawn, companion },
			painted: paintAreas(together),
			beside: other,
		};
	});

	/**
	 * The second of two maps: another period in the classes and colours of the first, or another indicator
	 * in its own. Null where there is one map.
	 */
	readonly besidePainted: PaintedLayer | null = $derived.by(() => {
		const first = this.#classed;
		const { comparison } = this.comparing;
		const other = first?.beside;
		if (!other || !comparison || comparison.kind === 'bivariate') return null;
		const { geometry, within, areas } = first;
		const places = { geometry, within, areas, beside: null };
		const { isInScope } = first.layer;
		const { classing: own } = this.classing;
		const { request, palette } = first.painted;
		if (!('period' in comparison)) {
			const isManual = own?.request.method === 'manual';
			const classing = isManual || !own ? quantileClassing(5) : own;
			const painted = paintAreas(this.#requestOf(other, areas, classing, null));
			const { drawing } = painted.request;
			return { ...places, layer: { ...other, isInScope, drawing }, painted };
		}
		const basis = request.classing.basis ?? figuresToClass(request);
		const classing = { ...request.classing, basis };
		const choice = asChoice(palette.palette);
		const asked = this.#requestOf(other, areas, classing, choice);
		const painted = paintAreas(withFiguresOf({ ...asked, drawing: request.drawing }, first.layer));
		return { ...places, layer: { ...other, drawing: first.layer.drawing }, painted };
	});
}

/** A palette as somebody may choose it; null for those that nobody chooses. */
function asChoice(palette: Palette): PaletteChoice | null {
	return palette.kind === 'bivariate' || palette.kind === 'clusters' ? null : palette;
}

/** A request whose classes and circles also hold the figures of another layer. */
function withFiguresOf(request: PaintRequest, { figures }: CurrentLayer): PaintRequest {
	const held = request.areas.flatMap((code) => figures.get(code)?.value ?? []);
	const own = request.areas.flatMap((code) => request.figures.get(code)?.value ?? []);
	return {
		...request,
		classing: { ...request.classing, alsoHeld: held },
		largest: [...held, ...own].reduce((most, value) => Math.max(most, value), 0),
	};
}

/** A layer as a second figure, with its period in what it is of. */
function labelled(layer: CurrentLayer): NonNullable<CurrentLayer['companion']> {
	const { indicator, figures, national, period } = layer;
	const of = (language: Language): string =>
		[indicator.of[language], period && `(${formatPeriod(language, period)})`]
			.filter(Boolean)
			.join(' ');
	return {
		indicator: { ...indicator, of: { id: of('id'), en: of('en') } },
		figures,
		national,
	};
}
