import { parseAreaCode } from '../core/area/area-code.ts';
import {
	classColors,
	symbolsOf,
	type LngLat,
	type MapAppearance,
	type MapLabel,
	type PaintColors,
} from '../core/figure/map-appearance.ts';
import { mapTheme } from '../core/figure/map-theme.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { representativePoint } from '../core/geo/representative-point.ts';
import type { AreaCode } from '../core/model/area.ts';
import { formatNumber } from '../i18n/format-value.ts';
import { detailKey, type Atlas } from './atlas.svelte.ts';
import type { LayerStore, PaintedLayer } from './layer.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Stage } from './stage.svelte.ts';

/** Zoom from which provinsi are drawn at full detail. */
const DETAIL_ZOOM = 7.5;
/** Zoom from which areas carry their names. */
const LABEL_ZOOM = 5.5;
/** More areas than this are not named: nobody could read them. */
const MOST_LABELS = 900;
/** Provinsi drawn in detail at once. */
const MOST_DETAILS = 3;

/** The map as plain data, derived; and the detailed shapes it wants next. */
export class AppearanceStore {
	readonly #atlas: Atlas;
	readonly #layer: LayerStore;
	readonly #preferences: Preferences;
	readonly #stage: Stage;
	/** A place inside each area, computed when first needed. */
	readonly #points = new WeakMap<LevelGeometry, Map<AreaCode, LngLat>>();

	constructor(atlas: Atlas, layer: LayerStore, preferences: Preferences, stage: Stage) {
		this.#atlas = atlas;
		this.#layer = layer;
		this.#preferences = preferences;
		this.#stage = stage;
	}

	/** Whether the camera is near enough for detail and for names. */
	readonly #isNear = $derived.by(() => (this.#stage.camera?.zoom ?? 0) >= DETAIL_ZOOM);
	readonly #isNamed = $derived.by(() => (this.#stage.camera?.zoom ?? 0) >= LABEL_ZOOM);

	/** Provinsi in the middle of the view that should be drawn in detail, by code joined with spaces. */
	readonly #wantedKey = $derived.by(() => {
		const camera = this.#stage.camera;
		const shown = this.#layer.painted;
		const geometry = shown?.geometry;
		if (!camera || !geometry || !this.#isNear || shown.layer.level === 'provinsi') return '';
		const halfLng = (camera.widthPx / 2 / (512 * 2 ** camera.zoom)) * 360;
		const halfLat = halfLng * (camera.heightPx / Math.max(1, camera.widthPx));
		const near = new Map<string, number>();
		geometry.boxes.forEach(([west, south, east, north], index) => {
			const outside =
				east < camera.lng - halfLng ||
				west > camera.lng + halfLng ||
				north < camera.lat - halfLat ||
				south > camera.lat + halfLat;
			const provinsi = geometry.codes[index]?.slice(0, 2);
			if (!outside && provinsi) near.set(provinsi, (near.get(provinsi) ?? 0) + 1);
		});
		return [...near]
			.sort((a, b) => b[1] - a[1])
			.slice(0, MOST_DETAILS)
			.map(([provinsi]) => provinsi)
			.sort()
			.join(' ');
	});

	/** Provinsi whose detailed shapes the view wants. */
	get wantedDetails(): AreaCode[] {
		return this.#wantedKey.split(' ').flatMap((code) => parseAreaCode(code) ?? []);
	}

	readonly #details = $derived.by((): readonly LevelGeometry[] => {
		const level = this.#layer.painted?.layer.level;
		if (!level) return [];
		const { details } = this.#atlas;
		return this.wantedDetails.flatMap((provinsi) => details.get(detailKey(level, provinsi)) ?? []);
	});

	readonly #undrawn = $derived.by(() => {
		const level = this.#layer.painted?.layer.level;
		return level
			? this.#atlas.undrawnAt(level).map(({ code, lngLat }) => ({ area: code, lngLat }))
			: [];
	});

	readonly #symbols = $derived.by(() => {
		const shown = this.#layer.painted;
		const geometry = shown?.geometry;
		return geometry ? symbolsOf(shown.painted, (area) => this.pointOf(geometry, area)) : [];
	});

	readonly #labels = $derived.by((): readonly MapLabel[] => {
		const shown = this.#layer.painted;
		return shown && this.#isNamed ? this.#labelsOf(shown) : [];
	});

	/** Classes with their colours, null until there are any. */
	readonly colors: PaintColors | null = $derived.by(() => {
		const shown = this.#layer.painted;
		const theme = mapTheme(this.#preferences.themeName);
		return shown
			? { theme, painted: shown.painted, colors: classColors(theme, shown.painted) }
			: null;
	});

	/** What the map shows, null until there are boundaries to show it on. */
	readonly current: MapAppearance | null = $derived.by(() => {
		const geometry = this.#layer.painted?.geometry;
		if (!geometry || !this.colors) return null;
		return {
			...this.colors,
			geometry,
			details: this.#details,
			points: this.#undrawn,
			symbols: this.#symbols,
			...(this.#layer.dots ? { dots: this.#layer.dots } : {}),
			labels: this.#labels,
			land: this.#atlas.land,
		};
	});

	/** A place inside an area; null for an area without a shape or point. */
	pointOf(geometry: LevelGeometry, area: AreaCode): LngLat | null {
		let points = this.#points.get(geometry);
		if (!points) this.#points.set(geometry, (points = new Map()));
		const known = points.get(area);
		if (known) return known;
		const shape = geometry.featureAt(geometry.indexByCode.get(area) ?? -1);
		const point = shape
			? representativePoint(shape)
			: (this.#undrawn.find((each) => each.area === area)?.lngLat ?? null);
		if (point) points.set(area, point);
		return point;
	}

	#labelsOf({ geometry, layer, painted }: PaintedLayer): MapLabel[] {
		const radii = new Map(this.#symbols.map(({ area, radiusPx }) => [area, radiusPx]));
		const registry = this.#atlas.gazetteer?.registry;
		const named = (geometry?.codes ?? []).filter(
			(code) => layer.isInScope(code) && (layer.level !== 'kecamatan' || layer.figures.has(code)),
		);
		if (!geometry || !registry || named.length > MOST_LABELS) return [];
		return named.flatMap((area) => {
			const known = registry.get(area);
			const lngLat = this.pointOf(geometry, area);
			const value = painted.paints.get(area)?.value ?? null;
			if (!known || !lngLat) return [];
			return [
				{
					area,
					lngLat,
					name: known.shortName,
					value:
						value === null
							? ''
							: formatNumber(this.#preferences.language, value, layer.indicator.decimals),
					isKota: known.kind === 'kota',
					radiusPx: radii.get(area) ?? 0,
					priority: layer.companion?.figures.get(area)?.value ?? value ?? 0,
				},
			];
		});
	}
}
