import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapAppearance } from '../core/figure/map-appearance.ts';
import type { AreaCode } from '../core/model/area.ts';
import { circleLayers } from './circle-layer.ts';
import { dotLayer } from './dot-layer.ts';
import type { MarkDrawer } from './mark-layers.ts';

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
	const drawCircles = circleLayers();
	/** What draws marks, fetched when there are some. */
	let drawMarks: MarkDrawer | null = null;
	let shown: Parameters<SymbolOverlay['show']> | null = null;
	const self: SymbolOverlay = {
		show: (appearance, emphasis) => {
			shown = [appearance, emphasis];
			if (appearance.marks && !drawMarks) {
				void import('./mark-layers.ts').then(async (code) => {
					drawMarks = await code.createMarkDrawer();
					if (shown) self.show(...shown);
				});
			}
			const { dots, theme } = appearance;
			overlay.setProps({
				layers: [
					drawCircles(appearance, emphasis),
					...(dots ? [dotLayer(dots, theme)] : []),
					...(drawMarks?.(appearance, map.getPixelRatio()) ?? []),
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
