import * as maplibre from 'maplibre-gl';
import { isDarkFill } from '../core/classify/color-scheme.ts';
import { fillOfArea, type PaintColors } from '../core/figure/map-appearance.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { LINE_TILE_MAX_ZOOM } from '../core/mesh/level-drawings.ts';
import type { MeshRequest } from './level-meshes.ts';
import { borderLines, outsideOf, waterLines, type LineLayer } from './line-layers.ts';

/** More borders than this keep one tone: at that density nobody sees a second. */
const MOST_TONED = 2500;

/** The lines of one level on the map. */
interface LevelLines {
	/** Name of its source, and beginning of its layers' names. */
	readonly source: string;
	readonly layers: readonly LineLayer[];
	/** Tone last given to each border. */
	readonly dark: Uint8Array;
	hiddenProvinsi: string;
}

/**
 * Borders and coasts of the levels on a map: MapLibre's line layers over vector tiles, which are cut
 * where the level was decoded. The page's thread only hands them on.
 */
export class AreaLines {
	readonly #map: maplibre.Map;
	readonly #protocol = `lines-${crypto.randomUUID()}`;
	readonly #geometries = new Map<string, LevelGeometry>();
	#lines = new Map<LevelGeometry, LevelLines>();

	constructor(map: maplibre.Map) {
		this.#map = map;
		maplibre.addProtocol(this.#protocol, async ({ url }) => {
			const [id = '', z, x, y] = url.slice(this.#protocol.length + 3).split('/');
			const tile = await this.#geometries
				.get(id)
				?.drawings.lineTile(Number(z), Number(x), Number(y));
			return { data: tile?.buffer ?? new ArrayBuffer(0) };
		});
	}

	/** Begins again after the map's style was made anew; after a lost context old lines come back. */
	reset(): void {
		for (const { id } of this.#map.getStyle().layers) {
			if (id.startsWith('lines-')) this.#map.removeLayer(id);
		}
		for (const id of Object.keys(this.#map.getStyle().sources)) {
			if (id.startsWith('lines-')) this.#map.removeSource(id);
		}
		this.#lines = new Map();
		this.#geometries.clear();
	}

	/**
	 * Shows the lines of a level, and of the provinsi in detail instead of the national ones.
	 *
	 * @param below  names of the layers that waterlines and borders come under
	 */
	show(
		{ national, details }: MeshRequest,
		theme: MapTheme,
		below: { readonly water: string; readonly borders: string },
	): void {
		const wanted = new Set([national, ...details]);
		for (const geometry of this.#lines.keys()) if (!wanted.has(geometry)) this.#remove(geometry);
		for (const geometry of wanted) {
			if (!this.#lines.has(geometry)) this.#add(geometry, geometry === national, theme, below);
		}
		const provinsi = details.map(provinsiOf);
		const lines = this.#lines.get(national);
		if (!lines || lines.hiddenProvinsi === provinsi.join()) return;
		lines.hiddenProvinsi = provinsi.join();
		for (const { layer, filter } of lines.layers) {
			this.#map.setFilter(layer.id, outsideOf(filter, provinsi));
		}
	}

	#add(
		geometry: LevelGeometry,
		isNational: boolean,
		theme: MapTheme,
		below: { readonly water: string; readonly borders: string },
	): void {
		// the same names each time: MapLibre keeps something for every name it has seen
		const id = isNational ? geometry.level : `${geometry.level}-${provinsiOf(geometry)}`;
		const source = `lines-${id}`;
		this.#geometries.set(id, geometry);
		this.#map.addSource(source, {
			type: 'vector',
			tiles: [`${this.#protocol}://${id}/{z}/{x}/{y}`],
			maxzoom: LINE_TILE_MAX_ZOOM,
		});
		const water = isNational ? waterLines(source, theme) : [];
		const borders = borderLines(source, geometry.level, theme);
		for (const { layer } of water) this.#map.addLayer(layer, below.water);
		for (const { layer } of borders) this.#map.addLayer(layer, below.borders);
		this.#lines.set(geometry, {
			source,
			layers: [...water, ...borders],
			dark: new Uint8Array(geometry.packed.borders.ranks.length),
			hiddenProvinsi: '',
		});
	}

	#remove(geometry: LevelGeometry): void {
		const lines = this.#lines.get(geometry);
		if (!lines) return;
		for (const { layer } of lines.layers) this.#map.removeLayer(layer.id);
		this.#map.removeSource(lines.source);
		this.#geometries.delete(lines.source.slice('lines-'.length));
		this.#lines.delete(geometry);
	}

	/** Gives borders between two dark fills a light tone. */
	paint(colors: PaintColors): void {
		for (const [geometry, { source, dark }] of this.#lines) {
			if (dark.length > MOST_TONED) continue;
			const { sides } = geometry.packed.borders;
			const isDark = geometry.codes.map((code) => isDarkFill(fillOfArea(colors, code)));
			dark.forEach((before, id) => {
				const now = isDark[sides[2 * id] ?? -1] && isDark[sides[2 * id + 1] ?? -1] ? 1 : 0;
				if (now === before) return;
				dark[id] = now;
				this.#map.setFeatureState({ source, sourceLayer: 'borders', id }, { dark: now === 1 });
			});
		}
	}

	/**
	 * Lines are asked for by a worker, which may not have heard yet that the map is gone: from now on
	 * it gets tiles of nothing, where an address without its protocol would be one on the network.
	 */
	dispose(): void {
		maplibre.addProtocol(this.#protocol, emptyTile);
	}
}

const emptyTile: maplibre.AddProtocolAction = () => Promise.resolve({ data: new ArrayBuffer(0) });

/** The provinsi that a level in detail is of. */
function provinsiOf({ codes }: LevelGeometry): string {
	return codes[0]?.slice(0, 2) ?? '';
}
