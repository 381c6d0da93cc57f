import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { AREA_TEXTURES, textureOf, type AreaTexture } from '../core/choropleth/paint-areas.ts';
import { isDarkFill } from '../core/classify/color-scheme.ts';
import { fillOfArea, type MapAppearance, type MapPoint } from '../core/figure/map-appearance.ts';
import type { Bbox, LevelGeometry } from '../core/geo/level-geometry.ts';
import { pickArea } from '../core/geo/pick-area.ts';
import type { AreaCode } from '../core/model/area.ts';
import { CAMERA_LIMITS, type Camera, type Padding } from '../core/view/view-state.ts';
import type { AreaMap, AreaMapEvents } from './area-map.ts';
import { baseStyle, ofSet, SHAPE_SETS, textureName, type ShapeSet } from './base-style.ts';
import { addImages } from './map-images.ts';
import {
	areaFeatures,
	borderFeatures,
	circleFeatures,
	edgeFeatures,
	featuresOf,
	graticuleFeatures,
	labelFeatures,
	markerFeatures,
	nameFeatures,
	oneFeature,
	placeFeatures,
	type AreaMarker,
} from './map-sources.ts';
import type { SymbolOverlay } from './symbol-overlay.ts';

/** Pixels around a marker's centre that still mean the marker. */
const MARKER_REACH_PX = 7;
/** Milliseconds of a camera move; none when the person prefers reduced motion. */
const CAMERA_MS = 700;
/** Goes with the events of a move that was asked for by a key, a button or a search. */
const ASKED = { isAsked: true };

/** Parts of a shape set as last given to the map, so that unchanged ones are not sent again. */
interface ShownShapes {
	readonly geometries: readonly LevelGeometry[];
}

/**
 * A map of areas drawn by MapLibre, feature-state for colours.
 *
 * @param container  element the map fills
 * @param camera     where to look first
 * @param events     what is heard of pointer and camera
 * @throws Error when WebGL 2 cannot be had; ask `hasWebGL` first
 */
export class MapLibreAreaMap implements AreaMap {
	readonly #map: maplibre.Map;
	readonly #events: AreaMapEvents;
	readonly #container: HTMLElement;
	#appearance: MapAppearance | null = null;
	#themeShown: string | null = null;
	readonly #shown = new Map<ShapeSet, ShownShapes>();
	#markers: readonly AreaMarker[] = [];
	#markersOf: { geometry: LevelGeometry; points: readonly MapPoint[]; drawing: string } | null =
		null;
	#landShown: MapAppearance['land'] | null = null;
	#lakesShown: MapAppearance['lakes'] | null = null;
	#placesShown: MapAppearance['places'] | null = null;
	#hovered: AreaCode | null = null;
	#selected: AreaCode | null = null;
	#symbols: SymbolOverlay | null = null;
	#symbolsLoading: Promise<void> | null = null;
	#styleReady = false;
	#disposed = false;

	constructor(
		container: HTMLElement,
		camera: Camera,
		appearance: MapAppearance,
		events: AreaMapEvents,
	) {
		maplibre.setWorkerUrl(new URL(workerUrl, import.meta.url).href);
		this.#events = events;
		this.#container = container;
		this.#map = new maplibre.Map({
			container,
			style: baseStyle(appearance.theme),
			center: [camera.lng, camera.lat],
			zoom: camera.zoom,
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			keyboard: false,
			renderWorldCopies: false,
			maxBounds: [...CAMERA_LIMITS.bbox],
			maxZoom: CAMERA_LIMITS.maxZoom,
			fadeDuration: 0,
			localIdeographFontFamily: false,
		});
		this.#map.touchZoomRotate.disableRotation();
		this.#themeShown = appearance.theme.name;
		this.#appearance = appearance;
		this.#map.on('style.load', () => {
			this.#styleReady = true;
			this.#shown.clear();
			this.#markersOf = null;
			this.#landShown = null;
			this.#lakesShown = null;
			this.#placesShown = null;
			this.#showAll();
		});
		this.#listen();
	}

	#listen(): void {
		const map = this.#map;
		map.on('move', () => {
			this.#tellCamera();
		});
		map.on('resize', () => {
			this.#tellCamera();
		});
		map.on('load', () => {
			this.#tellCamera();
		});
		map.on('moveend', (event) => {
			const isAsked = (event as { isAsked?: boolean }).isAsked === true;
			if (event.originalEvent || isAsked) this.#events.onMoved(this.#camera());
		});
		map.on('mousemove', ({ point }) => {
			this.#events.onHover(this.pick([point.x, point.y]), [point.x, point.y]);
		});
		map.on('mouseout', () => {
			this.#events.onHover(null, [0, 0]);
		});
		map.on('click', ({ point }) => {
			this.#events.onSelect(this.pick([point.x, point.y]));
		});
		map.on('idle', () => {
			if (this.#styleReady) this.#events.onDrawn(true);
		});
		map.on('webglcontextlost', () => {
			// the style went with the context; it comes back with 'style.load', and all is shown again
			this.#styleReady = false;
			if (!this.#disposed) this.#events.onLost();
		});
		map.on('webglcontextrestored', () => {
			if (!this.#disposed) this.#events.onRestored();
		});
	}

	#camera(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return { lng, lat, zoom: this.#map.getZoom() };
	}

	#tellCamera(): void {
		const { clientWidth, clientHeight } = this.#container;
		this.#events.onCamera({ ...this.#camera(), widthPx: clientWidth, heightPx: clientHeight });
	}

	setAppearance(appearance: MapAppearance): void {
		this.#appearance = appearance;
		this.#events.onDrawn(false);
		if (appearance.theme.name !== this.#themeShown) {
			// colours of every layer change: a new style, and everything is shown again on its load
			this.#themeShown = appearance.theme.name;
			this.#styleReady = false;
			this.#map.setStyle(baseStyle(appearance.theme), { diff: false });
			return;
		}
		if (this.#styleReady) this.#showAll();
	}

	#showAll(): void {
		const appearance = this.#appearance;
		if (!appearance || this.#disposed) return;
		addImages(this.#map, appearance.theme);
		this.#showContext(appearance);
		this.#showShapes('national', [appearance.geometry]);
		this.#showShapes('detail', appearance.details);
		this.#hideUnderDetails(appearance.details);
		this.#showMarkers(appearance);
		this.#paint(appearance);
		this.#setData(
			'labels',
			labelFeatures(appearance.labels, appearance.geometry, (area) => this.#inkOf(area)),
		);
		this.#outline('hovered', this.#hovered);
		this.#outline('selected', this.#selected);
		this.#showSymbols(appearance);
	}

	/** Sea, neighbours, lakes and names: sent once, and again only when more of the pack arrives. */
	#showContext({ land, lakes = [], places = [] }: MapAppearance): void {
		if (this.#lakesShown !== lakes) {
			this.#lakesShown = lakes;
			this.#setData('lakes', { type: 'FeatureCollection', features: [...lakes] });
		}
		if (this.#placesShown !== places) {
			this.#placesShown = places;
			this.#setData('places', placeFeatures(places));
		}
		if (this.#landShown === land) return;
		this.#landShown = land;
		this.#setData('graticule', graticuleFeatures());
		this.#setData('names', nameFeatures());
		this.#setData('land', { type: 'FeatureCollection', features: [...land] });
	}

	#setData(source: string, data: Parameters<maplibre.GeoJSONSource['setData']>[0]): void {
		void this.#map.getSource<maplibre.GeoJSONSource>(source)?.setData(data);
	}

	#showShapes(set: ShapeSet, geometries: readonly LevelGeometry[]): void {
		const before = this.#shown.get(set)?.geometries;
		if (before?.length === geometries.length && before.every((each, at) => each === geometries[at]))
			return;
		this.#shown.set(set, { geometries });
		let areas = 0;
		let borders = 0;
		const all = { areas: featuresOf([]), borders: featuresOf([]), edges: featuresOf([]) };
		for (const geometry of geometries) {
			all.areas.features.push(...areaFeatures(geometry, areas));
			all.borders.features.push(...borderFeatures(geometry, borders));
			all.edges.features.push(...edgeFeatures(geometry));
			areas += geometry.codes.length;
			borders += geometry.borders.length;
		}
		for (const name of ['areas', 'borders', 'edges'] as const) {
			this.#map.removeFeatureState({ source: ofSet(set, name) });
			this.#setData(ofSet(set, name), all[name]);
		}
	}

	/** National shapes of a provinsi give way to its detailed ones. */
	#hideUnderDetails(details: readonly LevelGeometry[]): void {
		const provinsi = details.map(({ codes }) => codes[0]?.slice(0, 2) ?? '');
		const outside: maplibre.FilterSpecification = [
			'!',
			['in', ['get', 'provinsi'], ['literal', provinsi]],
		];
		const own: maplibre.FilterSpecification = ['==', ['get', 'own'], true];
		const parent: maplibre.FilterSpecification = ['==', ['get', 'own'], false];
		this.#map.setFilter(ofSet('national', 'fill'), outside);
		this.#map.setFilter(ofSet('national', 'border'), ['all', own, outside]);
		this.#map.setFilter(ofSet('national', 'coast'), [
			'all',
			['==', ['get', 'kind'], 'coast'],
			outside,
		]);
		this.#map.setFilter(ofSet('national', 'parent'), ['all', parent, outside]);
		this.#map.setFilter(ofSet('national', 'parent-case'), ['all', parent, outside]);
	}

	#showMarkers({ geometry, points, painted }: MapAppearance): void {
		const { drawing } = painted.request;
		const before = this.#markersOf;
		if (before?.geometry === geometry && before.points === points && before.drawing === drawing)
			return;
		this.#markersOf = { geometry, points, drawing };
		const { features, markers } = markerFeatures(geometry, points, drawing === 'fill');
		this.#markers = markers;
		this.#map.removeFeatureState({ source: 'markers' });
		this.#setData('markers', features);
	}

	#inkOf(area: AreaCode): { ink: string; halo: string } {
		if (!this.#appearance) return { ink: '#000000', halo: '#ffffff' };
		const { theme } = this.#appearance;
		const fill = fillOfArea(this.#appearance, area);
		const dark = isDarkFill(fill);
		const light = theme.name === 'dark' ? theme.label : theme.halo;
		const deep = theme.name === 'dark' ? theme.halo : theme.label;
		return { ink: dark ? light : deep, halo: fill };
	}

	/** Colours of all areas, tones of all borders, and which areas carry a texture. */
	#paint(appearance: MapAppearance): void {
		for (const set of SHAPE_SETS) {
			const textured = new Map<AreaTexture, number[]>(
				AREA_TEXTURES.map((texture) => [texture, []]),
			);
			let areas = 0;
			let borders = 0;
			for (const geometry of this.#shown.get(set)?.geometries ?? []) {
				const fills = geometry.codes.map((code) => fillOfArea(appearance, code));
				geometry.codes.forEach((code, index) => {
					const id = areas + index;
					this.#map.setFeatureState({ source: ofSet(set, 'areas'), id }, { fill: fills[index] });
					const texture = textureOf(appearance.painted, code);
					if (texture) textured.get(texture)?.push(id);
				});
				geometry.borders.forEach(({ between: [a, b] }, index) => {
					const dark = isDarkFill(fills[a] ?? '#ffffff') && isDarkFill(fills[b] ?? '#ffffff');
					this.#map.setFeatureState(
						{ source: ofSet(set, 'borders'), id: borders + index },
						{ dark },
					);
				});
				areas += geometry.codes.length;
				borders += geometry.borders.length;
			}
			for (const [texture, ids] of textured) {
				const layer = ofSet(set, textureName(texture));
				this.#map.setFilter(layer, ids.length > 0 ? ['in', ['id'], ['literal', ids]] : false);
			}
		}
		this.#markers.forEach(({ area }, id) => {
			this.#map.setFeatureState({ source: 'markers', id }, { fill: fillOfArea(appearance, area) });
		});
	}

	#showSymbols({ symbols, theme }: MapAppearance): void {
		this.#setData('circles', circleFeatures(symbols));
		if (symbols.length === 0 && !this.#symbols) return;
		this.#symbolsLoading ??= import('./symbol-overlay.ts').then(({ createSymbolOverlay }) => {
			if (!this.#disposed) this.#symbols = createSymbolOverlay(this.#map);
		});
		void this.#symbolsLoading.then(() => {
			if (this.#appearance?.symbols === symbols) this.#symbols?.show(symbols, theme);
		});
	}

	hover(area: AreaCode | null): void {
		if (area === this.#hovered) return;
		this.#hovered = area;
		this.#outline('hovered', area);
	}

	select(area: AreaCode | null): void {
		if (area === this.#selected) return;
		this.#selected = area;
		this.#outline('selected', area);
	}

	#outline(source: 'hovered' | 'selected', area: AreaCode | null): void {
		if (!this.#styleReady || !this.#appearance) return;
		const { geometry, details } = this.#appearance;
		const shape = area
			? [...details, geometry].flatMap(
					(each) => each.features[each.indexByCode.get(area) ?? -1] ?? [],
				)[0]
			: undefined;
		const marker = area ? this.#markers.find((each) => each.area === area) : undefined;
		const point = marker && {
			type: 'Feature' as const,
			properties: {},
			geometry: { type: 'Point' as const, coordinates: [...marker.lngLat] },
		};
		const isSmall = marker !== undefined && this.#map.getZoom() < marker.until;
		this.#setData(source, oneFeature((isSmall ? point : shape) ?? point ?? null));
	}

	pick(at: readonly [x: number, y: number]): AreaCode | null {
		const appearance = this.#appearance;
		if (!appearance) return null;
		const far = (lngLat: readonly [number, number]): number => {
			const { x, y } = this.#map.project([lngLat[0], lngLat[1]]);
			return Math.hypot(x - at[0], y - at[1]);
		};
		const symbol = appearance.symbols
			.filter(({ lngLat, radiusPx }) => far(lngLat) <= radiusPx)
			.sort((a, b) => a.radiusPx - b.radiusPx)[0];
		if (symbol) return symbol.area;
		const zoom = this.#map.getZoom();
		const marker = this.#markers
			.filter(
				({ from, until, lngLat }) => until > zoom && from <= zoom && far(lngLat) <= MARKER_REACH_PX,
			)
			.sort((a, b) => far(a.lngLat) - far(b.lngLat))[0];
		if (marker) return marker.area;
		const { lng, lat } = this.#map.unproject([at[0], at[1]]);
		for (const geometry of [...appearance.details, appearance.geometry]) {
			const index = pickArea(geometry, [lng, lat]);
			if (index !== null) return geometry.codes[index] ?? null;
		}
		return null;
	}

	fit(bbox: Bbox, padding: Padding, animate: boolean, isHome: boolean): void {
		const [west, south, east, north] = bbox;
		const camera = this.#map.cameraForBounds([west, south, east, north], {
			padding: { ...padding },
			maxZoom: 11,
		});
		if (!camera) return;
		const still = !animate || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
		const told = isHome ? {} : ASKED;
		if (still) this.#map.jumpTo(camera, told);
		else this.#map.easeTo({ ...camera, duration: CAMERA_MS }, told);
	}

	jump(camera: Camera): void {
		this.#map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
	}

	zoomBy(levels: number): void {
		const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.#map.zoomTo(this.#map.getZoom() + levels, { duration: still ? 0 : 250 }, ASKED);
	}

	panBy(xPx: number, yPx: number): void {
		const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.#map.panBy([xPx, yPx], { duration: still ? 0 : 200 }, ASKED);
	}

	dispose(): void {
		this.#disposed = true;
		this.#symbols?.dispose();
		this.#map.remove();
	}
}
