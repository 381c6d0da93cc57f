import type { Map as MapLibreMap } from 'maplibre-gl';
import { BASEMAP } from './basemap.ts';

/** Longest time a map stays without a frame, milliseconds: then the sea at least is to be seen. */
const LONGEST_HOLD_MS = 600;

/**
 * Lets a new map wait with its first frame until there are areas: one of nothing but sea holds them up.
 * A map over tiles of a basemap does not wait.
 *
 * @returns  ends the wait; may be called again
 */
export function holdFirstFrame(map: MapLibreMap): () => void {
	if (BASEMAP) return () => undefined;
	let isAsked = false;
	// all of MapLibre's frames are asked for through this
	map.triggerRepaint = () => {
		isAsked = true;
	};
	const release = (): void => {
		clearTimeout(timer);
		Reflect.deleteProperty(map, 'triggerRepaint');
		if (isAsked) map.triggerRepaint();
		isAsked = false;
	};
	const timer = setTimeout(release, LONGEST_HOLD_MS);
	return release;
}
