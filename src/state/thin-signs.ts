import type { LngLat } from '../core/figure/map-appearance.ts';
import { mercatorX, mercatorY } from '../core/geo/web-mercator.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { AreaMarkText } from './appearance.svelte.ts';

/** Pixels of the world at zoom 0; height of a plate; width of one without and per sign on it. */
const WORLD_PX = 512;
const PLATE_PX = { height: 22, least: 18, perSign: 7 } as const;

/** Where signs are placed. */
export interface SignPlacing {
	/** Where the sign of an area stands; null for an area without a place, which is never in the way. */
	readonly lngLatOf: (area: AreaCode) => LngLat | null;
	readonly zoom: number;
}

/**
 * Takes the room of a sign if it lies on none that was asked for before.
 *
 * @returns whether there was room
 */
export function signRoom({
	lngLatOf,
	zoom,
}: SignPlacing): (area: AreaCode, text: string) => boolean {
	const scale = WORLD_PX * 2 ** zoom;
	const taken: { x: number; y: number; half: number }[] = [];
	return (area, text) => {
		const at = lngLatOf(area);
		const [x, y] = at ? [mercatorX(at[0]) * scale, mercatorY(at[1]) * scale] : [NaN, NaN];
		const half = (PLATE_PX.least + PLATE_PX.perSign * text.length) / 2;
		const isFree = taken.every(
			(other) =>
				Math.abs(other.x - x) >= other.half + half || Math.abs(other.y - y) >= PLATE_PX.height,
		);
		if (isFree) taken.push({ x, y, half });
		return isFree;
	};
}

/**
 * Signs that do not lie on one another: of those that would the first keeps its own, the others have
 * none until there is room.
 *
 * @param marks  what weighs most first
 */
export function thinSigns(marks: readonly AreaMarkText[], placing: SignPlacing): AreaMarkText[] {
	const takeRoom = signRoom(placing);
	return marks.map((mark) => (takeRoom(mark.area, mark.text) ? mark : { ...mark, text: '' }));
}
