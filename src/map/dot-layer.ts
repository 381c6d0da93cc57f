import { ScatterplotLayer } from '@deck.gl/layers';
import type { MapTheme } from '../core/figure/map-theme.ts';

/** Radius of a dot in CSS pixels, far out and near. */
const RADIUS_PX = 2;

/**
 * Small dots, one for each place, as a layer of the overlay that has the circles: there they lie on
 * top of them.
 *
 * The places go to the graphics card as they are, without an object for each.
 *
 * @param lngLats  longitude and latitude, alternating
 */
export function dotLayer(lngLats: Float64Array, theme: MapTheme): ScatterplotLayer {
	return new ScatterplotLayer({
		id: 'dots',
		data: {
			length: lngLats.length / 2,
			attributes: { getPosition: { value: lngLats, size: 2 } },
		},
		getRadius: RADIUS_PX,
		radiusUnits: 'pixels',
		getFillColor: rgb(theme.label),
		getLineColor: rgb(theme.halo),
		stroked: true,
		lineWidthUnits: 'pixels',
		getLineWidth: 0.75,
		updateTriggers: { getFillColor: theme.name, getLineColor: theme.name },
	});
}

/** The channels of a colour `#rrggbb`. */
export function rgb(hex: string): [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
