import type { Bbox } from '../geo/level-geometry.ts';
import { mercatorX, mercatorY } from '../geo/web-mercator.ts';
import type { CameraView, Padding } from './view-state.ts';

/** Side of the world at zoom 0, CSS pixels. */
const WORLD_PX = 512;
/** How far inside the free part a box that was outside comes, CSS pixels. */
const MARGIN_PX = 24;

/**
 * How far a camera must be moved so that the middle of a box is in the part of the map that nothing
 * covers: the least there is.
 *
 * @returns CSS pixels to the east and south, null where it is in sight already, or the free part is
 *          too small to hold anything
 */
export function pixelsToShow(
	camera: CameraView,
	[west, south, east, north]: Bbox,
	{ top, right, bottom, left }: Padding,
): readonly [xPx: number, yPx: number] | null {
	const { lng, lat, zoom, widthPx, heightPx } = camera;
	const worldPx = WORLD_PX * 2 ** zoom;
	const x = widthPx / 2 + worldPx * (mercatorX((west + east) / 2) - mercatorX(lng));
	const y = heightPx / 2 + worldPx * (mercatorY((south + north) / 2) - mercatorY(lat));
	const beyond = (at: number, from: number, to: number): number => {
		if (to - from < 2 * MARGIN_PX || (at >= from && at <= to)) return 0;
		return at < from ? at - (from + MARGIN_PX) : at - (to - MARGIN_PX);
	};
	const pan = [beyond(x, left, widthPx - right), beyond(y, top, heightPx - bottom)] as const;
	return pan[0] === 0 && pan[1] === 0 ? null : pan;
}
