import * as maplibre from 'maplibre-gl';
import './maplibre.css';
import { differsInMarksOnly, type MapAppearance } from '../core/figure/map-appearance.ts';
import type { Bbox } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import { CAMERA_LIMITS, type Camera, type Padding } from '../core/view/view-state.ts';
import type { AreaMap, AreaMapEvents } from './area-map.ts';
import { AreaPicker } from './area-picker.ts';
import { groundStyle } from './base-style.ts';
import { holdFirstFrame } from './first-frame.ts';
import { LayerPictures } from './layer-pictures.ts';
import { MarkerLayer } from './marker-layer.ts';
import workerUrl from './maplibre.worker.ts?worker&url';
import { MeshLayer } from './mesh-layer.ts';
import { leaveOutSky } from './no-sky.ts';
import { haloedStrokes, OutlineLayer, ringedStrokes } from './outline-layer.ts';
import { Surroundings } from './surroundings.ts';
import type { SymbolOverlay } from './symbol-overlay.ts';

/** Milliseconds of a camera move; none when the person prefers reduced motion. */
const CAMERA_MS = 700;
/** Names come and go at once: there is nothing to follow with the eye. */
const NAME_FADE_MS = 1;
/** Ways in which one area is outlined. */
type Outlined = 'hovered' | 'selected' | 'focused';
/** Goes with the events of a move that was asked for by a key, a button or a search. */
const ASKED = { isAsked: true };

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
	readonly #outlines: Readonly<Record<Outlined, OutlineLayer>>;
	readonly #picker: AreaPicker;
	readonly #surroundings: Surroundings;
	#hovered: AreaCode | null = null;
	#selected: AreaCode | null = null;
	#focused: AreaCode | null = null;
	#emphasis: ReadonlySet<AreaCode> | null = null;
	#symbols: SymbolOverlay | null = null;
	#symbolsLoading: Promise<void> | null = null;
	#symbolsDue = false;
	#styleReady = false;
	#areasDrawn = false;
	/** Ends the wait for the first frame. */
	readonly #release: () => void;
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
		this.#appearance = appearance;
		const redraw = (): void => {
			this.#pictures.redraw();
		};
		this.#mesh = new MeshLayer(
			{
				onReady: (shown) => {
					this.#release();
					if (this.#appearance) this.#surroundings.showLines(this.#appearance, shown);
				},
				onDrawn: () => {
					this.#areasDrawn = true;
					// after the frame with the areas is on screen, and one thing in each frame
					requestAnimationFrame(() => {
						void this.#addRest();
					});
				},
				onFlat: (_, areas) => {
					this.#events.onFlat(areas);
				},
				onFailed: () => {
					this.#release();
					this.#events.onFailed();
				},
			},
			redraw,
		);
		// meshes are being made while MapLibre starts
		this.#mesh.show({ national: appearance.geometry, details: appearance.details });
		try {
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
		} catch (error) {
			this.#mesh.dispose();
			throw error;
		}
		this.#release = holdFirstFrame(this.#map);
		this.#map.touchZoomRotate.disableRotation();
		this.#themeShown = appearance.theme.name;
		this.#picker = new AreaPicker(this.#map);
		this.#surroundings = new Surroundings(this.#map);
		const { theme } = appearance;
		this.#outlines = {
			hovered: new OutlineLayer('hovered', haloedStrokes(1.3), theme, redraw),
			selected: new OutlineLayer('selected', haloedStrokes(2.2), theme, redraw),
			focused: new OutlineLayer('focused', ringedStrokes(2.2), theme, redraw),
		};
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
	}

	/** After the style was made, or made anew: what MapLibre does not keep is added. */
	#addOwnLayers(): void {
		this.#styleReady = true;
		leaveOutSky(this.#map);
		this.#surroundings.forget();
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

	/** Adds what the first picture of the areas does not wait for: markers, then what MapLibre draws. */
	async #addRest(): Promise<void> {
		await this.#pictures.makePrograms();
		if (!this.#appearance || this.#disposed) return;
		this.#showMarkers(this.#appearance);
		this.#showOutlines();
		requestAnimationFrame(() => {
			this.#addSurroundings();
		});
	}

	/** Adds what is around the areas, once per style. */
	#addSurroundings(): void {
		const isDue = this.#styleReady && !this.#surroundings.isThere && !this.#disposed;
		if (!isDue || !this.#appearance) return;
		this.#surroundings.add(this.#appearance, this.#mesh.shown);
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
			if (this.#surroundings.isThere) this.#pictures.rest();
			this.#tellDrawn();
		});
		map.on('render', () => {
			this.#isIdle = false;
		});
		map.on('webglcontextlost', () => {
			// the style went with the context; it comes back with 'style.load', and all is shown again
			this.#styleReady = false;
			this.#surroundings.forget();
			if (!this.#disposed) this.#events.onLost();
		});
		map.on('webglcontextrestored', () => {
			if (!this.#disposed) this.#events.onRestored();
		});
	}

	#tellDrawn(): void {
		if (this.#surroundings.isThere && this.#mesh.isReady) this.#events.onDrawn(true);
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
		const before = this.#appearance;
		this.#appearance = appearance;
		if (before && this.#styleReady && differsInMarksOnly(before, appearance)) {
			this.#showSymbols(appearance);
			return;
		}
		this.#events.onDrawn(false);
		if (appearance.theme.name !== this.#themeShown) {
			// colours of every layer change: a new style, and everything is shown again on its load
			this.#themeShown = appearance.theme.name;
			for (const outline of Object.values(this.#outlines)) outline.setTheme(appearance.theme);
			this.#markerLayer.setTheme(appearance.theme);
			this.#styleReady = false;
			this.#surroundings.forget();
			this.#map.setStyle(groundStyle(appearance.theme), { diff: false });
			return;
		}
		if (this.#styleReady) this.#showAll();
	}

	#showAll(): void {
		const appearance = this.#appearance;
		if (!appearance || this.#disposed) return;
		this.#mesh.show({ national: appearance.geometry, details: appearance.details });
		this.#mesh.paint(
			appearance,
			appearance.points.map(({ area }) => area),
		);
		if (this.#areasDrawn) this.#showMarkers(appearance);
		this.#surroundings.show(appearance);
		this.#showOutlines();
		this.#showSymbols(appearance);
	}

	#showOutlines(): void {
		this.#outline('hovered', this.#hovered);
		this.#outline('selected', this.#selected);
		this.#outline('focused', this.#focused);
	}

	#showMarkers(appearance: MapAppearance): void {
		const markers = this.#picker.markersFor(appearance);
		if (markers) this.#markerLayer.show(markers);
	}

	#showSymbols({ symbols, dots, marks = [] }: MapAppearance): void {
		if (symbols.length + marks.length === 0 && !dots && !this.#symbols) return;
		this.#symbolsLoading ??= import('./symbol-overlay.ts').then(({ createSymbolOverlay }) => {
			if (!this.#disposed) this.#symbols = createSymbolOverlay(this.#map);
		});
		// signs and those that step back come one after the other: they are shown once
		if (this.#symbolsDue) return;
		this.#symbolsDue = true;
		void this.#symbolsLoading.then(() => {
			this.#symbolsDue = false;
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
		this.#mesh.emphasize(areas);
		if (this.#symbols && this.#appearance) this.#showSymbols(this.#appearance);
	}

	/** A line around an area's shape, or a ring around its marker while the shape is too small. */
	#outline(which: Outlined, area: AreaCode | null): void {
		if (!this.#appearance) return;
		const { geometry, details } = this.#appearance;
		const marker = this.#picker.markerOf(area);
		const isSmall = marker !== undefined && this.#map.getZoom() < marker.until;
		const shown = [...details, geometry].find((each) => area && each.indexByCode.has(area));
		const index = area ? shown?.indexByCode.get(area) : undefined;
		const hasShape = !isSmall && shown !== undefined && index !== undefined;
		this.#outlines[which].show(hasShape ? shown : null, hasShape ? index : -1);
		this.#markerLayer.ring(which, (!hasShape && marker?.lngLat) || null);
	}

	pick(at: readonly [x: number, y: number]): AreaCode | null {
		return this.#appearance && this.#picker.pick(this.#appearance, at);
	}

	fit(bbox: Bbox, padding: Padding, animate: boolean, isHome: boolean): void {
		const [west, south, east, north] = bbox;
		// a sheet that has just got another size is fitted in that one
		const { clientWidth, clientHeight } = this.#map.getCanvas();
		if (
			clientWidth !== this.#container.clientWidth ||
			clientHeight !== this.#container.clientHeight
		)
			this.#map.resize();
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
		this.#release();
		this.#symbols?.dispose();
		this.#surroundings.dispose();
		this.#pictures.dispose();
		this.#map.remove();
		this.#mesh.dispose();
	}
}
