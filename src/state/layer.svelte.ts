import { paintAreas, type PaintedAreas } from '../core/choropleth/paint-areas.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { pointsOf } from '../core/points/count-points.ts';
import { bundledLayer, tableLayer, type CurrentLayer } from '../core/layer/current-layer.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Project } from './project.svelte.ts';
import type { ViewStore } from './view.svelte.ts';

/** A layer painted on its boundaries: results that belong together, from one request. */
export interface PaintedLayer {
	readonly layer: CurrentLayer;
	/** Null where the boundaries cannot be had: table and legend do without. */
	readonly geometry: LevelGeometry | null;
	/** The areas the layer is about, of the working area where there is one; those without a shape last. */
	readonly areas: readonly AreaCode[];
	readonly painted: PaintedAreas;
}

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

	/** @param showsTable  whether the person's table is on the map, not a bundled indicator */
	constructor(view: ViewStore, atlas: Atlas, project: Project, showsTable: () => boolean) {
		this.#view = view;
		this.#atlas = atlas;
		this.#project = project;
		this.#showsTable = showsTable;
	}

	/** The layer asked for, null while its figures load. */
	readonly current: CurrentLayer | null = $derived.by(() => {
		const { catalogue, figures, gazetteer } = this.#atlas;
		if (!catalogue || !gazetteer) return null;
		const { merged, periods, active } = this.#project;
		const { slice, choices, decisions } = active;
		if (this.#showsTable() && merged && slice && choices) {
			return tableLayer(
				merged,
				slice,
				choices,
				periods,
				catalogue,
				gazetteer.registry,
				decisions.repeats,
			);
		}
		return bundledLayer(this.#view.current, catalogue, figures);
	});

	/** The places of what the layer counts, null where it counts no points. */
	readonly dots: Float64Array | null = $derived.by(() => {
		const { joined, slice } = this.#project.active;
		if (!this.#showsTable() || !joined?.points || !slice) return null;
		return pointsOf(joined.points, slice.period);
	});

	/** The layer with its classes, null while its boundaries load. */
	readonly painted: PaintedLayer | null = $derived.by(() => {
		const layer = this.current;
		const { gazetteer, levels, unmapped } = this.#atlas;
		if (!layer || !gazetteer) return null;
		const geometry = levels.get(layer.level) ?? null;
		if (!geometry && !unmapped.has(layer.level)) return null;
		const undrawn = this.#atlas.undrawnAt(layer.level).map(({ code }) => code);
		const all = geometry
			? [...geometry.codes, ...undrawn]
			: gazetteer.registry.atLevel(layer.level).map(({ code }) => code);
		const inScope = all.filter((code) => layer.isInScope(code));
		const painted = paintAreas({
			areas: inScope,
			figures: layer.figures,
			undecided: layer.undecided,
			shared: layer.shared,
			classCount: this.#view.current.classCount,
			drawing: layer.drawing,
		});
		const { within } = this.#view.current;
		if (!within) return { layer, geometry, areas: inScope, painted };
		// classes stay those of the whole, so that a working area can be compared with what is outside
		const areas = inScope.filter((code) => code === within || code.startsWith(`${within}.`));
		const paints = new Map([...painted.paints].filter(([code]) => areas.includes(code)));
		return { layer, geometry, areas, painted: { ...painted, paints } };
	});
}
