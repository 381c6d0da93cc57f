import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapSymbol } from '../core/figure/map-appearance.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { dotLayer, rgb } from './dot-layer.ts';

/** Share of full ink a symbol is filled with, so that overlaps show. */
const FILL_ALPHA = 184;
/** The same of a symbol that steps back. */
const ASIDE_ALPHA = 40;

/** Circles over the map. */
export interface SymbolOverlay {
	/** Shows these circles, the first one lowest, and dots over them; all but the emphasized step back. */
	show: (
		symbols: readonly MapSymbol[],
		dots: Float64Array | undefined,
		theme: MapTheme,
		emphasis: ReadonlySet<AreaCode> | null,
	) => void;
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
	return {
		show: (symbols, dots, theme, emphasis) => {
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
				],
			});
		},
		dispose: () => {
			map.removeControl(overlay);
			overlay.finalize();
		},
	};
}
