import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { parseAreaCode } from '../core/area/area-code.ts';
import type { AreaRegistry } from '../core/area/area-registry.ts';
import { lakePlaces } from '../core/figure/lake-places.ts';
import type { LngLat, MapPlace } from '../core/figure/map-appearance.ts';
import { PROVINCIAL_SEATS } from '../core/figure/provincial-seats.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { representativePoint } from '../core/geo/representative-point.ts';
import type { AreaCode } from '../core/model/area.ts';

/** What is named; each part may be missing. */
export interface PlaceSources {
	readonly lakes: readonly Feature<Polygon | MultiPolygon>[];
	readonly provinsi: LevelGeometry | null;
	readonly kabkota: LevelGeometry | null;
	readonly registry: AreaRegistry | null;
}

/** Names on the map with a place for each; places once found are kept. */
export class PlaceFinder {
	#lakes: { readonly of: PlaceSources['lakes']; readonly places: readonly MapPlace[] } | null =
		null;
	readonly #points = new WeakMap<LevelGeometry, Map<AreaCode, LngLat>>();

	/** Lakes, provinsi and their seats, in this order; steps are short, to be taken in slices. */
	*find({ lakes, provinsi, kabkota, registry }: PlaceSources): Generator<undefined, MapPlace[]> {
		if (this.#lakes?.of !== lakes) this.#lakes = { of: lakes, places: yield* lakePlaces(lakes) };
		const places = [...this.#lakes.places];
		for (const area of (registry && provinsi?.codes) ?? []) {
			yield;
			const place = provinsi && this.#placeIn(provinsi, area);
			if (place)
				places.push({ kind: 'provinsi', name: registry?.get(area)?.shortName ?? '', ...place });
		}
		for (const [text, name] of kabkota ? PROVINCIAL_SEATS : []) {
			yield;
			const area = parseAreaCode(text);
			const place = area && kabkota && this.#placeIn(kabkota, area);
			if (place) places.push({ kind: 'capital', name, ...place });
		}
		return places;
	}

	/** A place inside an area, and the side of a square as large; null without a shape. */
	#placeIn(geometry: LevelGeometry, area: AreaCode): Pick<MapPlace, 'lngLat' | 'side'> | null {
		let points = this.#points.get(geometry);
		if (!points) this.#points.set(geometry, (points = new Map()));
		const at = geometry.indexByCode.get(area) ?? -1;
		let lngLat = points.get(area);
		if (!lngLat) {
			const shape = geometry.featureAt(at);
			if (!shape) return null;
			points.set(area, (lngLat = representativePoint(shape)));
		}
		return { lngLat, side: Math.sqrt(geometry.mercatorAreas[at] ?? 0) };
	}
}
