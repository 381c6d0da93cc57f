import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Leaves MapLibre's sky out of all frames.
 *
 * MapLibre draws a sky over the whole canvas before anything else, also where the map lies flat and none
 * of it is to be seen: a fifth of a frame without a graphics card, and one more program to make before
 * the first. Our maps cannot be tilted. MapLibre has no option for it; its functions are one object for
 * all maps, so this one gets its own. To be called again after a lost context.
 */
export function leaveOutSky({ painter }: MapLibreMap): void {
	painter.drawFunctions = { ...painter.drawFunctions, sky: () => undefined };
}
