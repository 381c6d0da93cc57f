import type { FeatureCollection } from 'geojson';
import type * as maplibre from 'maplibre-gl';
import { textureOf } from '../core/choropleth/paint-areas.ts';
import { inkOn } from '../core/classify/color-scheme.ts';
import { fillOfArea, type MapAppearance } from '../core/figure/map-appearance.ts';
import { AreaLines } from './area-lines.ts';
import { EMPTY_SOURCE, SURROUNDING_SOURCES, surroundingLayers } from './base-style.ts';
import type { MeshRequest } from './level-meshes.ts';
import {
	circleFeatures,
	groundFeatures,
	labelFeatures,
	nameFeatures,
	placeFeatures,
} from './map-sources.ts';
import { CLEAR_IMAGE, CLEAR_IMAGE_PX } from './name-layers.ts';

/** Layers that others come under. */
const BELOW = { water: 'graticule', borders: 'cut-between' } as const;

/**
 * What MapLibre draws around the areas: neighbours, lakes, lines and names. It is what MapLibre's worker
 * is needed for, and is added once per style, after the areas are there.
 */
export class Surroundings {
	readonly #map: maplibre.Map;
	readonly #lines: AreaLines;
	#isThere = false;
	#landShown: MapAppearance['land'] | null = null;
	#lakesShown: MapAppearance['lakes'] | null = null;
	#placesShown: MapAppearance['places'] | null = null;
	/** Sources that hold nothing. */
	readonly #isEmpty = new Set<string>();

	constructor(map: maplibre.Map) {
		this.#map = map;
		this.#lines = new AreaLines(map);
	}

	/** Whether they were added to the style that is there. */
	get isThere(): boolean {
		return this.#isThere;
	}

	/** The style went: they are to be added again. */
	forget(): void {
		this.#isThere = false;
	}

	/** Adds them all. After a lost context most of them may be there already. */
	add(appearance: MapAppearance, shown: MeshRequest | null): void {
		this.#isThere = true;
		this.#landShown = null;
		this.#lakesShown = null;
		this.#placesShown = null;
		this.#isEmpty.clear();
		this.#lines.reset();
		if (!this.#map.hasImage(CLEAR_IMAGE)) {
			const data = new Uint8Array(CLEAR_IMAGE_PX * CLEAR_IMAGE_PX * 4);
			this.#map.addImage(CLEAR_IMAGE, { width: CLEAR_IMAGE_PX, height: CLEAR_IMAGE_PX, data });
		}
		for (const source of SURROUNDING_SOURCES) {
			if (!this.#map.getSource(source)) this.#map.addSource(source, EMPTY_SOURCE);
		}
		const { below, names } = surroundingLayers(appearance.theme);
		const addLayers = (layers: readonly maplibre.LayerSpecification[], under: string): void => {
			for (const layer of layers)
				if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, under);
		};
		addLayers(below, 'cut-below');
		addLayers(names, 'cut-above');
		if (shown) this.showLines(appearance, shown);
		this.show(appearance);
	}

	/** Shows the lines of these levels, once they are drawn. */
	showLines(appearance: MapAppearance, shown: MeshRequest): void {
		if (!this.#isThere) return;
		this.#lines.show(shown, appearance.theme, BELOW);
		this.#lines.paint(appearance);
	}

	/** Shows what is around these areas; sends what has changed. */
	show(appearance: MapAppearance): void {
		if (!this.#isThere) return;
		this.#showContext(appearance);
		this.#lines.paint(appearance);
		this.#showLabels(appearance);
		this.#setData('circles', circleFeatures(appearance.symbols));
	}

	/** Sea, neighbours, lakes and names: sent once, and again only when more of the pack arrives. */
	#showContext({ land, lakes = [], places = [] }: MapAppearance): void {
		if (!isSame(this.#placesShown, places)) {
			this.#placesShown = places;
			this.#setData('places', placeFeatures(places));
		}
		if (isSame(this.#landShown, land) && isSame(this.#lakesShown, lakes)) return;
		if (!this.#landShown) this.#setData('names', nameFeatures());
		this.#landShown = land;
		this.#lakesShown = lakes;
		this.#setData('ground', groundFeatures(land, lakes));
	}

	/** Names on areas; their ink follows the fills, so they are sent with every new colour. */
	#showLabels(appearance: MapAppearance): void {
		const { labels, geometry, theme, painted } = appearance;
		if (labels.length === 0 && this.#isEmpty.has('labels')) return;
		this.#setData(
			'labels',
			labelFeatures(labels, geometry, (area) =>
				// lines over a class cross its letters in either tone: there the paper is around them
				textureOf(painted, area) === null
					? inkOn(fillOfArea(appearance, area), [theme.label, theme.halo])
					: { ink: theme.label, halo: theme.halo },
			),
		);
	}

	#setData(source: string, data: FeatureCollection): void {
		// MapLibre makes its tiles anew each time, also of nothing
		const isEmpty = data.features.length === 0;
		if (isEmpty && this.#isEmpty.has(source)) return;
		if (isEmpty) this.#isEmpty.add(source);
		else this.#isEmpty.delete(source);
		void this.#map.getSource<maplibre.GeoJSONSource>(source)?.setData(data);
	}

	dispose(): void {
		this.#isThere = false;
		this.#lines.dispose();
	}
}

/** Whether two lists are one, or both empty; null is neither. */
function isSame(before: readonly unknown[] | null | undefined, now: readonly unknown[]): boolean {
	return before === now || (before?.length === 0 && now.length === 0);
}
