import {
	densityCells,
	levelByDensity,
	levelDensity,
	type DensityCell,
} from '../core/view/level-by-density.ts';
import { DRAWN_LEVELS, type DrawnLevel } from '../core/view/view-state.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { LayerStore } from './layer.svelte.ts';
import type { Stage } from './stage.svelte.ts';

/** Which level the map should go to, derived from what the camera sees; it changes nothing itself. */
export class LevelGuide {
	readonly #atlas: Atlas;
	readonly #layer: LayerStore;
	readonly #stage: Stage;

	constructor(atlas: Atlas, layer: LayerStore, stage: Stage) {
		this.#atlas = atlas;
		this.#layer = layer;
		this.#stage = stage;
	}

	// apart from other levels, whose arrival changes nothing here
	readonly #kabkota = $derived.by(() => this.#atlas.levels.get('kabkota'));

	/** The country to count areas in, null while its kabkota load. */
	readonly #cells: readonly DensityCell[] | null = $derived.by(() => {
		const kabkota = this.#kabkota;
		const registry = this.#atlas.gazetteer?.registry;
		return kabkota && registry ? densityCells(kabkota, registry) : null;
	});

	/** How many areas of each level are on screen: what costs, so it waits for nothing but the camera. */
	readonly #density = $derived.by(() => {
		const { camera } = this.#stage;
		return camera && this.#cells ? levelDensity(this.#cells, camera) : null;
	});

	/**
	 * The level by density, among those the layer can be followed to; the level on screen while it
	 * cannot be told, or where the camera is not a map's (a still figure has none).
	 */
	readonly wanted: DrawnLevel | null = $derived.by(() => {
		const layer = this.#layer.current;
		const current = DRAWN_LEVELS.find((level) => level === layer?.level) ?? null;
		if (!layer || !current || !this.#density || layer.followed.length === 0) return current;
		return levelByDensity(this.#density, current, layer.followed);
	});
}
