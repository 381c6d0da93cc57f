import type { Bbox } from '../geo/level-geometry.ts';
import { mercatorY } from '../geo/web-mercator.ts';
import type { CameraView } from './view-state.ts';

/**
 * The part of the world a Web Mercator camera sees, degrees.
 *
 * @example cameraBbox({ lng: 118, lat: 0, zoom: 0, widthPx: 128, heightPx: 0 }) // [73, 0, 163, 0]
 */
export function cameraBbox({ lng, lat, zoom, widthPx, heightPx }: CameraView): Bbox {
	const scalePx = 512 * 2 ** zoom;
	const halfLng = (widthPx / 2 / scalePx) * 360;
	const y = mercatorY(lat);
	const halfY = heightPx / 2 / scalePx;
	return [lng - halfLng, latitudeAt(y + halfY), lng + halfLng, latitudeAt(y - halfY)];
}

/** The latitude of a height in Web Mercator, 0 at 85° N to 1 at 85° S. */
function latitudeAt(y: number): number {
	const degrees = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
	// an equator that is a hair off zero is the equator
	return Math.abs(degrees) < 1e-12 ? 0 : degrees;
}
