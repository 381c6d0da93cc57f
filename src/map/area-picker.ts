import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapAppearance, MapPoint } from '../core/figure/map-appearance.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { pickArea } from '../core/geo/pick-area.ts';
import type { AreaCode } from '../core/model/area.ts';
import { areaMarkers, type AreaMarker } from './area-markers.ts';

/** Pixels around a marker's centre that still mean the marker. */
const MARKER_REACH_PX = 7;

/** Finds areas at points of the screen, by their shapes, their markers and their symbols. */
export class AreaPicker {
	readonly #map: MapLibreMap;
	#markers: readonly AreaMarker[] = [];
	#markerByArea: ReadonlyMap<AreaCode, AreaMarker> = new Map();
	#markersOf: { geometry: LevelGeometry; points: readonly MapPoint[]; drawing: string } | null =
		null;

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** The markers of what is shown; null where they are those of before. */
	markersFor({ geometry, points, painted }: MapAppearance): readonly AreaMarker[] | null {
		const { drawing } = painted.request;
		const before = this.#markersOf;
		if (before?.geometry === geometry && before.points === points && before.drawing === drawing)
			return null;
		this.#markersOf = { geometry, points, drawing };
		this.#markers = areaMarkers(geometry, points, drawing === 'fill');
		this.#markerByArea = new Map(this.#markers.map((marker) => [marker.area, marker]));
		return this.#markers;
	}

	/** The marker of an area, undefined where it has none. */
	markerOf(area: AreaCode | null): AreaMarker | undefined {
		return area === null ? undefined : this.#markerByArea.get(area);
	}

	/** The area at a point in CSS pixels: a symbol before a marker, a marker before a shape. */
	pick(appearance: MapAppearance, at: readonly [x: number, y: number]): AreaCode | null {
		const far = (lngLat: readonly [number, number]): number => {
			const { x, y } = this.#map.project([lngLat[0], lngLat[1]]);
			return Math.hypot(x - at[0], y - at[1]);
		};
		const symbol = appearance.symbols
			.filter(({ lngLat, radiusPx }) => far(lngLat) <= radiusPx)
			.sort((a, b) => a.radiusPx - b.radiusPx)[0];
		if (symbol) return symbol.area;
		const zoom = this.#map.getZoom();
		const { lng, lat } = this.#map.unproject([at[0], at[1]]);
		// no marker farther than this in degrees can be within reach in pixels
		const reach = (2 * MARKER_REACH_PX * 360) / (512 * 2 ** zoom);
		const marker = this.#markers
			.filter(
				({ from, until, lngLat: [x, y] }) =>
					until > zoom && from <= zoom && Math.abs(x - lng) < reach && Math.abs(y - lat) < reach,
			)
			.map((each) => ({ area: each.area, px: far(each.lngLat) }))
			.filter(({ px }) => px <= MARKER_REACH_PX)
			.sort((a, b) => a.px - b.px)[0];
		if (marker) return marker.area;
		for (const geometry of [...appearance.details, appearance.geometry]) {
			const index = pickArea(geometry, [lng, lat]);
			if (index !== null) return geometry.codes[index] ?? null;
		}
		return null;
	}
}
