import { BIVARIATE_CELLS } from '../core/classify/palette.ts';
import { parseAreaCode } from '../core/area/area-code.ts';
import {
	classColors,
	symbolsOf,
	type LngLat,
	type MapAppearance,
	type MapLabel,
	type MapPlace,
	type PaintColors,
} from '../core/figure/map-appearance.ts';
import { mapTheme } from '../core/figure/map-theme.ts';
import { unionBbox, type LevelGeometry } from '../core/geo/level-geometry.ts';
import { representativePoint } from '../core/geo/representative-point.ts';
import type { AreaCode } from '../core/model/area.ts';
import { cameraBbox } from '../core/view/camera-bbox.ts';
import { formatValue } from '../i18n/format-value.ts';
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
/** Provinsi fetched in detail for one view: those with most areas in it. */
const MOST_DETAILS = 3;
/** Provinsi drawn in detail at once, where they are there already. */
const MOST_DETAILS_DRAWN = 6;

/** More degrees than any two places are apart, to sort what is in view before what is not. */
const WORLD_DEGREES = 1000;

/** What is painted, and the places of what is counted. */
export type PaintedSource = Pick<LayerStore, 'painted' | 'dots'>;

/** An area that a list of priority locations marks, and its sign. */
export interface AreaMarkText {
	readonly area: AreaCode;
	readonly text: string;
	readonly isListed: boolean;
	/** False where the list depends on what was chosen. */
	readonly isSure: boolean;
}

/** The map as plain data, derived; and the detailed shapes it wants next. */
export class AppearanceStore {
	readonly #atlas: Atlas;
	readonly #layer: PaintedSource;
	readonly #preferences: Preferences;
	readonly #stage: Stage;
	readonly #marksAsked: () => readonly AreaMarkText[];
	/** A place inside each area, computed when first needed. */
	readonly #points = new WeakMap<LevelGeometry, Map<AreaCode, LngLat>>();

	/** @param marks  what a list of priority locations marks */
	constructor(
		atlas: Atlas,
		layer: PaintedSource,
		preferences: Preferences,
		stage: Stage,
		marks: () => readonly AreaMarkText[] = () => [],
	) {
		this.#marksAsked = marks;
		this.#atlas = atlas;
		this.#layer = layer;
		this.#preferences = preferences;
		this.#stage = stage;
	}

	/** Whether the camera is near enough for detail and for names. */
	readonly #isNear = $derived.by(() => (this.#stage.camera?.zoom ?? 0) >= DETAIL_ZOOM);
	readonly #isNamed = $derived.by(() => (this.#stage.camera?.zoom ?? 0) >= LABEL_ZOOM);

	/** What a change of figures leaves as it is, so that what hangs on it alone is not made anew. */
	readonly #level = $derived.by(() => this.#layer.painted?.layer.level ?? null);
	readonly #geometry = $derived.by(() => this.#layer.painted?.geometry ?? null);

	/** Provinsi in view that are near enough for detail, most areas first, joined with spaces. */
	readonly #inViewKey = $derived.by(() => {
		const camera = this.#stage.camera;
		const geometry = this.#geometry;
		if (!camera || !geometry || !this.#isNear || this.#level === 'provinsi') return '';
		const [west, south, east, north] = cameraBbox(camera);
		const near = new Map<string, number>();
		geometry.boxes.forEach((box, index) => {
			const outside = box[2] < west || box[0] > east || box[3] < south || box[1] > north;
			const provinsi = geometry.codes[index]?.slice(0, 2);
			if (!outside && provinsi) near.set(provinsi, (near.get(provinsi) ?? 0) + 1);
		});
		return [...near]
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
			.map(([provinsi]) => provinsi)
			.join(' ');
	});

	/** Provinsi in view, most areas first; empty when too far for detail. */
	get #inView(): AreaCode[] {
		return this.#inViewKey.split(' ').flatMap((code) => parseAreaCode(code) ?? []);
	}

	/** Provinsi whose detailed shapes the view wants. */
	get wantedDetails(): AreaCode[] {
		return this.#inView.slice(0, MOST_DETAILS);
	}

	/** Keys of detailed shapes that are loaded, those of the view first, then the nearest to it. */
	get nearestDetails(): string[] {
		const camera = this.#stage.camera;
		const { details, levels } = this.#atlas;
		const wanted = new Set(this.#inView);
		const away = (key: string): number => {
			const [level = '', provinsi = ''] = key.split(' ');
			const code = parseAreaCode(provinsi);
			const box = unionBbox(details.get(key)?.boxes ?? []);
			if (!camera || !code || !box) return Infinity;
			const far = Math.hypot(
				(box[0] + box[2]) / 2 - camera.lng,
				(box[1] + box[3]) / 2 - camera.lat,
			);
			const isShown = level === this.#layer.painted?.layer.level && wanted.has(code);
			return isShown ? far - WORLD_DEGREES : far;
		};
		return levels.size === 0
			? []
			: [...details.keys()]
					.map((key) => [away(key), key] as const)
					.sort((a, b) => a[0] - b[0])
					.map(([, key]) => key);
	}

	/** Loaded details of provinsi in view, in code order so that the same ones are the same list. */
	readonly #details = $derived.by((): readonly LevelGeometry[] => {
		const level = this.#level;
		if (!level) return [];
		const { details } = this.#atlas;
		return this.#inView
			.flatMap((provinsi) => details.get(detailKey(level, provinsi)) ?? [])
			.slice(0, MOST_DETAILS_DRAWN)
			.sort((a, b) => ((a.codes[0] ?? '') < (b.codes[0] ?? '') ? -1 : 1));
	});

	readonly #undrawn = $derived.by(() => {
		const level = this.#level;
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
			...(this.#marks.length > 0 ? { marks: this.#marks } : {}),
			labels: this.#labels,
			land: this.#atlas.land,
			lakes: this.#atlas.lakes,
			places: this.#places,
		};
	});

	readonly #marks = $derived.by(() => {
		const geometry = this.#geometry;
		return this.#marksAsked().flatMap((mark) => {
			const lngLat = geometry && this.pointOf(geometry, mark.area);
			return lngLat ? [{ ...mark, lngLat }] : [];
		});
	});

	/** Places by name; provinsi not where they carry their own labels. */
	readonly #places = $derived.by((): readonly MapPlace[] => {
		const { places } = this.#atlas;
		const hasOwn = this.#level === 'provinsi' && this.#isNamed;
		return hasOwn ? places.filter(({ kind }) => kind !== 'provinsi') : places;
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
			(code) =>
				painted.paints.has(code) && (layer.level !== 'kecamatan' || layer.figures.has(code)),
		);
		if (!geometry || !registry || named.length > MOST_LABELS) return [];
		return named.flatMap((area) => {
			const known = registry.get(area);
			const lngLat = this.pointOf(geometry, area);
			const { value = null, classIndex } = painted.paints.get(area) ?? {};
			if (!known || !lngLat) return [];
			// nine colours are many to look up: the letters of the legend stand on the map
			const cell = painted.crossed ? BIVARIATE_CELLS[classIndex ?? -1] : undefined;
			return [
				{
					area,
					lngLat,
					name: known.shortName,
					value:
						value === null
							? ''
							: (cell ?? formatValue(this.#preferences.language, value, layer.indicator)),
					isKota: known.kind === 'kota',
					radiusPx: radii.get(area) ?? 0,
					priority: layer.companion?.figures.get(area)?.value ?? value ?? 0,
				},
			];
		});
	}
}
