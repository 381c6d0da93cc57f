import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapAppearance, MapSymbol } from '../core/figure/map-appearance.ts';
import type { AreaCode } from '../core/model/area.ts';
import { dotLayer, rgb } from './dot-layer.ts';
import type { markLayers } from './mark-layers.ts';

/** Share of full ink a symbol is filled with, so that overlaps show. */
const FILL_ALPHA = 184;
/** The same of a symbol that steps back. */
const ASIDE_ALPHA = 40;

/** Circles over the map. */
export interface SymbolOverlay {
	/**
	 * Shows circles, the first one lowest, dots over them and marks of a list over all; all circles but
	 * the emphasized step back.
	 */
	show: (appearance: MapAppearance, emphasis: ReadonlySet<AreaCode> | null) => void;
	dispose: () => void;
}

/**
 * Circles sized by counts, drawn by deck.gl on a canvas of its own over the map.
 *
 * Loaded only when there are symbols. Overlaid, not interleaved: interleaving deck.gl 9.4 with
 * MapLibre 6 disturbs labels (visgl/deck.gl#10700).
 */
export function createSymbolOverlay(map: MapLibreMap): SymbolOverlay {
	const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
	map.addControl(overlay);
	/** What draws marks, fetched when there are some. */
	let drawMarks: ((appearance: MapAppearance) => ReturnType<typeof markLayers>) | null = null;
	let shown: Parameters<SymbolOverlay['show']> | null = null;
	const self: SymbolOverlay = {
		show: (appearance, emphasis) => {
			shown = [appearance, emphasis];
			if (appearance.marks && !drawMarks) {
				void import('./mark-layers.ts').then((code) => {
					const ringsOf = code.outlines();
					drawMarks = (now) => code.markLayers(now.marks ?? [], now, ringsOf);
					if (shown) self.show(...shown);
				});
			}
			const { symbols, dots, theme } = appearance;
			const fill = rgb(theme.symbol);
			const edge = rgb(theme.symbolEdge);
			overlay.setProps({
				layers: [
					new ScatterplotLayer<MapSymbol>({
						id: 'symbols',
						data: symbols,
						getPosition: (symbol) => [symbol.lngLat[0], symbol.lngLat[1]],
						getRadius: (symbol) => symbol.radiusPx,
						radiusUnits: 'pixels',
						getFillColor: ({ area }) => [
							...fill,
							emphasis && !emphasis.has(area) ? ASIDE_ALPHA : FILL_ALPHA,
						],
						getLineColor: edge,
						stroked: true,
						lineWidthUnits: 'pixels',
						getLineWidth: 1,
						updateTriggers: { getFillColor: [theme.name, emphasis], getLineColor: theme.name },
					}),
					...(dots ? [dotLayer(dots, theme)] : []),
					...(drawMarks?.(appearance) ?? []),
				],
			});
		},
		dispose: () => {
			map.removeControl(overlay);
			shown = null;
			overlay.finalize();
		},
	};
	return self;
}
