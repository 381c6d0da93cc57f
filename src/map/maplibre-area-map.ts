import type { FeatureCollection } from 'geojson';
import * as maplibre from 'maplibre-gl';
import './maplibre.css';
import { inkOn } from '../core/classify/color-scheme.ts';
import { fillOfArea, type MapAppearance, type MapPoint } from '../core/figure/map-appearance.ts';
import type { Bbox, LevelGeometry } from '../core/geo/level-geometry.ts';
import { pickArea } from '../core/geo/pick-area.ts';
import type { AreaCode } from '../core/model/area.ts';
import { CAMERA_LIMITS, type Camera, type Padding } from '../core/view/view-state.ts';
import type { AreaMap, AreaMapEvents } from './area-map.ts';
import { AreaLines } from './area-lines.ts';
import { areaMarkers, type AreaMarker } from './area-markers.ts';
import { EMPTY_SOURCE, groundStyle, SURROUNDING_SOURCES, surroundingLayers } from './base-style.ts';
import {
	circleFeatures,
	groundFeatures,
	labelFeatures,
	nameFeatures,
	placeFeatures,
} from './map-sources.ts';
import { LayerPictures } from './layer-pictures.ts';
import { MarkerLayer } from './marker-layer.ts';
import workerUrl from './maplibre.worker.ts?worker&url';
import type { MeshRequest } from './level-meshes.ts';
import { MeshLayer } from './mesh-layer.ts';
import { CLEAR_IMAGE, CLEAR_IMAGE_PX } from './name-layers.ts';
import { haloedStrokes, OutlineLayer, ringedStrokes } from './outline-layer.ts';
import type { SymbolOverlay } from './symbol-overlay.ts';

/** Pixels around a marker's centre that still mean the marker. */
const MARKER_REACH_PX = 7;
/** Milliseconds of a camera move; none when the person prefers reduced motion. */
const CAMERA_MS = 700;
/** Names come and go at once: there is nothing to follow with the eye. */
const NAME_FADE_MS = 1;
/** Ways in which one area is outlined. */
type Outlined = 'hovered' | 'selected' | 'focused';
/** Goes with the events of a move that was asked for by a key, a button or a search. */
const ASKED = { isAsked: true };

/** Layers that others come under. */
const BELOW = { water: 'graticule', borders: 'cut-between' } as const;
/** The lowest of the layers over markers and outlines. */
const LOWEST_NAME = 'names-country';

/**
 * A map of areas: one mesh coloured through one texture, in a MapLibre map with its lines and names.
 *
 * @param container  element the map fills
 * @param camera     where to look first
 * @param events     what is heard of pointer and camera
 * @throws Error when WebGL 2 cannot be had
 */
export class MapLibreAreaMap implements AreaMap {
	readonly #map: maplibre.Map;
	readonly #events: AreaMapEvents;
	readonly #container: HTMLElement;
	#appearance: MapAppearance | null = null;
	#themeShown: string | null = null;
	readonly #mesh: MeshLayer;
	readonly #markerLayer: MarkerLayer;
	readonly #pictures: LayerPictures;
	readonly #lines: AreaLines;
	readonly #outlines: Readonly<Record<Outlined, OutlineLayer>>;
	#markers: readonly AreaMarker[] = [];
	#markersOf: { geometry: LevelGeometry; points: readonly MapPoint[]; drawing: string } | null =
		null;
	#landShown: MapAppearance['land'] | null = null;
	#lakesShown: MapAppearance['lakes'] | null = null;
	#placesShown: MapAppearance['places'] | null = null;
	/** Sources that hold nothing. */
	readonly #isEmpty = new Set<string>();
	#hovered: AreaCode | null = null;
	#selected: AreaCode | null = null;
	#focused: AreaCode | null = null;
	#emphasis: ReadonlySet<AreaCode> | null = null;
	#symbols: SymbolOverlay | null = null;
	#symbolsLoading: Promise<void> | null = null;
	#styleReady = false;
	/** Whether neighbours, lines and names are there too; they wait for the first drawn areas. */
	#hasSurroundings = false;
	#areasDrawn = false;
	/** Whether MapLibre has drawn all it was asked to. */
	#isIdle = false;
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
			style: groundStyle(appearance.theme),
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
			// not 0, which would place all names anew in every frame, also when only colours change
			fadeDuration: NAME_FADE_MS,
			localIdeographFontFamily: false,
		});
		this.#map.touchZoomRotate.disableRotation();
		this.#themeShown = appearance.theme.name;
		this.#appearance = appearance;
		this.#lines = new AreaLines(this.#map);
		const redraw = (): void => {
			this.#pictures.redraw();
		};
		const { theme } = appearance;
		this.#outlines = {
			hovered: new OutlineLayer('hovered', haloedStrokes(1.3), theme, redraw),
			selected: new OutlineLayer('selected', haloedStrokes(2.2), theme, redraw),
			focused: new OutlineLayer('focused', ringedStrokes(2.2), theme, redraw),
		};
		this.#mesh = new MeshLayer(
			{
				onReady: (shown) => {
					if (this.#hasSurroundings) this.#showLines(shown);
				},
				onDrawn: () => {
					this.#areasDrawn = true;
					// after the frame with the areas is on screen
					requestAnimationFrame(() => {
						this.#addSurroundings();
					});
				},
				onFlat: (_, areas) => {
					this.#events.onFlat(areas);
				},
				onFailed: () => {
					if (!this.#disposed) this.#events.onFailed();
				},
			},
			redraw,
		);
		this.#markerLayer = new MarkerLayer(this.#mesh, theme, redraw);
		this.#pictures = new LayerPictures(
			this.#mesh,
			[this.#markerLayer, ...Object.values(this.#outlines)],
			() => {
				if (this.#isIdle) this.#tellDrawn();
			},
		);
		this.#map.on('style.load', () => {
			this.#addOwnLayers();
		});
		this.#listen();
		// meshes are being made while MapLibre starts
		this.#mesh.show({ national: appearance.geometry, details: appearance.details });
	}

	/** After the style was made, or made anew: what MapLibre does not keep is added. */
	#addOwnLayers(): void {
		this.#styleReady = true;
		this.#hasSurroundings = false;
		const pictures = this.#pictures;
		for (const layer of [
			pictures.cut('below'),
			pictures.own(this.#mesh),
			pictures.cut('between'),
			pictures.own(this.#markerLayer),
			...Object.values(this.#outlines).map((outline) => pictures.own(outline)),
		])
			this.#map.addLayer(layer, this.#layerNamed(LOWEST_NAME));
		this.#map.addLayer(pictures.cut('above'));
		this.#showAll();
		if (this.#areasDrawn) this.#addSurroundings();
	}

	/** A layer's name where the style has it: after a lost context most of them come back. */
	#layerNamed(id: string): string | undefined {
		return this.#map.getLayer(id) ? id : undefined;
	}

	/** Adds what is around the areas, once per style; it is what MapLibre's worker is needed for. */
	#addSurroundings(): void {
		if (this.#hasSurroundings || !this.#styleReady || this.#disposed || !this.#appearance) return;
		this.#hasSurroundings = true;
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
		const { below, names } = surroundingLayers(this.#appearance.theme);
		const add = (layers: readonly maplibre.LayerSpecification[], under?: string): void => {
			for (const layer of layers)
				if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, under);
		};
		add(below, 'cut-below');
		add(names, 'cut-above');
		if (this.#mesh.shown) this.#showLines(this.#mesh.shown);
		this.#showSurroundings(this.#appearance);
	}

	#showLines(shown: MeshRequest): void {
		if (!this.#appearance || this.#disposed) return;
		this.#lines.show(shown, this.#appearance.theme, BELOW);
		this.#lines.paint(this.#appearance);
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
			this.#isIdle = true;
			if (this.#hasSurroundings) this.#pictures.rest();
			this.#tellDrawn();
		});
		map.on('render', () => {
			this.#isIdle = false;
		});
		map.on('webglcontextlost', () => {
			// the style went with the context; it comes back with 'style.load', and all is shown again
			this.#styleReady = false;
			this.#hasSurroundings = false;
			if (!this.#disposed) this.#events.onLost();
		});
		map.on('webglcontextrestored', () => {
			if (!this.#disposed) this.#events.onRestored();
		});
	}

	#tellDrawn(): void {
		if (this.#hasSurroundings && this.#mesh.isReady) this.#events.onDrawn(true);
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
			for (const outline of Object.values(this.#outlines)) outline.setTheme(appearance.theme);
			this.#markerLayer.setTheme(appearance.theme);
			this.#styleReady = false;
			this.#hasSurroundings = false;
			this.#map.setStyle(groundStyle(appearance.theme), { diff: false });
			return;
		}
		if (this.#styleReady) this.#showAll();
	}

	#showAll(): void {
		const appearance = this.#appearance;
		if (!appearance || this.#disposed) return;
		this.#mesh.show({ national: appearance.geometry, details: appearance.details });
		this.#paintMesh(appearance);
		this.#showMarkers(appearance);
		if (this.#hasSurroundings) this.#showSurroundings(appearance);
		this.#outline('hovered', this.#hovered);
		this.#outline('selected', this.#selected);
		this.#outline('focused', this.#focused);
		this.#showSymbols(appearance);
	}

	#showSurroundings(appearance: MapAppearance): void {
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

	#setData(source: string, data: FeatureCollection): void {
		// MapLibre makes its tiles anew each time, also of nothing
		const isEmpty = data.features.length === 0;
		if (isEmpty && this.#isEmpty.has(source)) return;
		if (isEmpty) this.#isEmpty.add(source);
		else this.#isEmpty.delete(source);
		void this.#map.getSource<maplibre.GeoJSONSource>(source)?.setData(data);
	}

	#showMarkers({ geometry, points, painted }: MapAppearance): void {
		const { drawing } = painted.request;
		const before = this.#markersOf;
		if (before?.geometry === geometry && before.points === points && before.drawing === drawing)
			return;
		this.#markersOf = { geometry, points, drawing };
		this.#markers = areaMarkers(geometry, points, drawing === 'fill');
		this.#markerLayer.show(this.#markers);
	}

	/** Names on areas; their ink follows the fills, so they are sent with every new colour. */
	#showLabels({ labels, geometry }: MapAppearance): void {
		if (labels.length === 0 && this.#isEmpty.has('labels')) return;
		this.#setData(
			'labels',
			labelFeatures(labels, geometry, (area) => this.#inkOf(area)),
		);
	}

	#inkOf(area: AreaCode): { ink: string; halo: string } {
		if (!this.#appearance) return { ink: '#000000', halo: '#ffffff' };
		const { theme } = this.#appearance;
		return inkOn(fillOfArea(this.#appearance, area), [theme.label, theme.halo]);
	}

	#showSymbols({ symbols, dots, marks = [] }: MapAppearance): void {
		if (symbols.length + marks.length === 0 && !dots && !this.#symbols) return;
		this.#symbolsLoading ??= import('./symbol-overlay.ts').then(({ createSymbolOverlay }) => {
			if (!this.#disposed) this.#symbols = createSymbolOverlay(this.#map);
		});
		void this.#symbolsLoading.then(() => {
			// what is shown by now, which is the latest asked for
			if (this.#appearance) this.#symbols?.show(this.#appearance, this.#emphasis);
		});
	}

	hover(area: AreaCode | null): void {
		if (area === this.#hovered) return;
		this.#hovered = area;
		this.#mesh.hover(area);
		this.#outline('hovered', area);
	}

	select(area: AreaCode | null): void {
		if (area === this.#selected) return;
		this.#selected = area;
		this.#outline('selected', area);
	}

	focus(area: AreaCode | null): void {
		if (area === this.#focused) return;
		this.#focused = area;
		this.#outline('focused', area);
	}

	emphasize(areas: ReadonlySet<AreaCode> | null): void {
		if (areas === this.#emphasis) return;
		this.#emphasis = areas;
		const appearance = this.#appearance;
		if (!appearance) return;
		this.#paintMesh(appearance);
		this.#symbols?.show(appearance, areas);
	}

	/** Colours of all areas; those painted that are not among the emphasized step back. */
	#paintMesh(appearance: MapAppearance): void {
		const emphasis = this.#emphasis;
		const { points, painted } = appearance;
		this.#mesh.paint(
			appearance,
			points.map(({ area }) => area),
			emphasis && new Set([...painted.paints.keys()].filter((area) => !emphasis.has(area))),
		);
	}

	/** A line around an area's shape, or a ring around its marker while the shape is too small. */
	#outline(which: Outlined, area: AreaCode | null): void {
		if (!this.#appearance) return;
		const { geometry, details } = this.#appearance;
		const marker = area ? this.#markers.find((each) => each.area === area) : undefined;
		const isSmall = marker !== undefined && this.#map.getZoom() < marker.until;
		const shown = [...details, geometry].find((each) => area && each.indexByCode.has(area));
		const index = area ? shown?.indexByCode.get(area) : undefined;
		const hasShape = !isSmall && shown !== undefined && index !== undefined;
		this.#outlines[which].show(hasShape ? shown : null, hasShape ? index : -1);
		this.#markerLayer.ring(which, (!hasShape && marker?.lngLat) || null);
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
		this.#lines.dispose();
		this.#pictures.dispose();
		this.#map.remove();
	}
}

/** Whether two lists are one, or both empty; null is neither. */
function isSame(before: readonly unknown[] | null | undefined, now: readonly unknown[]): boolean {
	return before === now || (before?.length === 0 && now.length === 0);
}
