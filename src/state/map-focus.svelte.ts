import {
	createAreaWalk,
	type AreaWalk,
	type Direction,
	type WalkStep,
} from '../core/geo/area-walk.ts';
import { sortAreas } from '../core/layer/sort-areas.ts';
import type { AreaCode } from '../core/model/area.ts';
import { describeArea } from '../i18n/describe-area.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { LayerStore, PaintedLayer } from './layer.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Stage } from './stage.svelte.ts';
import type { ViewStore } from './view.svelte.ts';

/** The parts of a session that a walk on its map needs. */
export interface WalkedSession {
	readonly view: ViewStore;
	readonly atlas: Atlas;
	readonly layer: LayerStore;
	readonly stage: Stage;
	readonly preferences: Preferences;
}

/** Where the keyboard stands on the map: one tab stop, inside it an area. */
export class MapFocus {
	readonly #view: ViewStore;
	readonly #atlas: Atlas;
	readonly #layer: LayerStore;
	readonly #stage: Stage;
	readonly #preferences: Preferences;
	#at = $state.raw<AreaCode | null>(null);
	#last: WalkStep | null = null;
	#walk: { readonly walk: AreaWalk; readonly of: PaintedLayer } | null = null;

	constructor({ view, atlas, layer, stage, preferences }: WalkedSession) {
		this.#view = view;
		this.#atlas = atlas;
		this.#layer = layer;
		this.#stage = stage;
		this.#preferences = preferences;
	}

	/** The area stood on, null before the first step and where it is no longer on the map. */
	readonly area: AreaCode | null = $derived.by(() => {
		const painted = this.#layer.painted?.painted;
		return this.#at && painted?.paints.has(this.#at) ? this.#at : null;
	});

	/** The area to draw a ring around. */
	readonly ringed: AreaCode | null = $derived.by(() =>
		this.#stage.hasKeyboard ? this.area : null,
	);

	/** The area with a ring in words: name, value, rank. */
	readonly spoken: string = $derived.by(() => {
		const shown = this.#layer.painted;
		const registry = this.#atlas.gazetteer?.registry;
		return this.ringed && shown && registry
			? describeArea(this.#preferences.language, shown, this.ringed, registry)
			: '';
	});

	/** Areas with a figure, the largest first. */
	#byRank(): AreaCode[] {
		const shown = this.#layer.painted;
		const registry = this.#atlas.gazetteer?.registry;
		if (!shown || !registry) return [];
		const { paints } = shown.painted;
		return sortAreas(shown.areas, 'value', true, shown.layer.figures, registry).filter(
			(area) => paints.get(area)?.value !== null,
		);
	}

	/**
	 * Goes to the neighbour in a direction. The first step goes from what is selected; without that it
	 * stands on the area in the middle of the screen.
	 */
	step(direction: Direction): void {
		const walk = this.#walkOn();
		if (!walk) return;
		const { selected } = this.#view.current;
		const paints = this.#layer.painted?.painted.paints;
		const from = this.area ?? (selected && paints?.has(selected) ? selected : null);
		if (!from) {
			const { camera } = this.#stage;
			const middle = camera ? walk.nearest([camera.lng, camera.lat]) : this.#byRank()[0];
			this.#stand(middle ?? null);
			return;
		}
		const to = walk.next(from, direction, this.#last);
		if (!to) return;
		this.#stand(to);
		this.#last = { from, direction, to };
	}

	/** Goes to the highest or lowest value, or one rank up or down from where it stands. */
	toRank(where: 'highest' | 'lowest' | 'higher' | 'lower'): void {
		const ranked = this.#byRank();
		const at = this.area ? ranked.indexOf(this.area) : -1;
		const to = {
			highest: 0,
			lowest: ranked.length - 1,
			higher: at < 0 ? 0 : Math.max(0, at - 1),
			lower: Math.min(ranked.length - 1, at + 1),
		}[where];
		this.#stand(ranked[to] ?? null);
	}

	/** Stands on no area. */
	leave(): void {
		this.#stand(null);
	}

	#stand(area: AreaCode | null): void {
		this.#last = null;
		this.#at = area;
		this.#stage.hoverFromList(area);
	}

	/** The walk on the areas that are on the map, made when first asked for. */
	#walkOn(): AreaWalk | null {
		const shown = this.#layer.painted;
		if (!shown?.geometry) return null;
		const { geometry, areas } = shown;
		const known = this.#walk;
		const isSame =
			known?.of.geometry === geometry &&
			known.of.areas.length === areas.length &&
			known.of.areas.every((area, at) => area === areas[at]);
		if (isSame) return known.walk;
		const points = this.#atlas
			.undrawnAt(shown.layer.level)
			.map(({ code, lngLat }) => ({ area: code, lngLat }));
		const walk = createAreaWalk(geometry, areas, points);
		this.#walk = { walk, of: shown };
		return walk;
	}
}
