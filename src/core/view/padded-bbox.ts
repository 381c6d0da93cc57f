import type { Bbox } from '../geo/level-geometry.ts';
import type { Padding } from './view-state.ts';

/**
 * The part of the world a still map shows whose box must stand clear of what lies on the map: the box with
 * what the padding shows around it, at the scale that fits the box into the room left.
 *
 * @param bbox    west, south, east, north in degrees, wider and higher than nothing
 * @param size    of the map, CSS pixels
 * @param padding CSS pixels; where it leaves less than a fifth of a side, that fifth is used
 * @returns       degrees, of the map's proportions but for how latitude is stretched
 *
 * @example paddedBbox([100, -5, 110, 5], { width: 300, height: 100 }, { top: 0, right: 0, bottom: 0, left: 100 }) // [85, -5, 115, 5]
 */
export function paddedBbox(
	[west, south, east, north]: Bbox,
	{ width, height }: { readonly width: number; readonly height: number },
	{ top, right, bottom, left }: Padding,
): Bbox {
	const wide = Math.max(width / 5, width - left - right);
	const high = Math.max(height / 5, height - top - bottom);
	const pxPerDegree = Math.min(wide / (east - west), high / (north - south));
	const [lng, lat] = [(west + east) / 2, (south + north) / 2];
	const toLeft = (left + wide / 2) / pxPerDegree;
	const toTop = (top + high / 2) / pxPerDegree;
	return [
		lng - toLeft,
		lat + toTop - height / pxPerDegree,
		lng - toLeft + width / pxPerDegree,
		lat + toTop,
	];
}
