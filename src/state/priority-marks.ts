import type { Robustness } from '../core/composite/rank-draws.ts';
import type { LngLat } from '../core/figure/map-appearance.ts';
import { mercatorX, mercatorY } from '../core/geo/web-mercator.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { PriorityArea, PriorityList } from '../core/priority/prioritise.ts';
import type { AreaMarkText } from './appearance.svelte.ts';

/** What signs are placed by. */
export interface MarkPlacing {
	/** How sure it is that an area is on the list; empty where nobody asked. */
	readonly robustness: ReadonlyMap<AreaCode, Robustness>;
	readonly lngLatOf: (area: AreaCode) => LngLat | null;
	readonly zoom: number;
}

/** Pixels of the world at zoom 0; height of a plate; width of one without and per sign on it. */
const WORLD_PX = 512;
const PLATE_PX = { height: 22, least: 18, perSign: 7 } as const;

/**
 * What the map marks of a list: listed areas by rank, those tied at the cut, and what a person changed.
 *
 * Where plates would lie on one another the first in rank keeps its own, changes by hand before all; the
 * others are outlined without one until there is room.
 */
export function marksOfList(list: PriorityList, placing: MarkPlacing): AreaMarkText[] {
	const isRanked = list.scoreIs.kind !== 'none';
	const marks = list.areas.flatMap((each) => {
		const text = markText(each, isRanked);
		const isSure = placing.robustness.get(each.area) !== 'arguable';
		return text === null
			? []
			: [
					{
						area: each.area,
						text,
						isListed: each.inList,
						isSure,
						isChanged: each.override !== null,
					},
				];
	});
	const scale = WORLD_PX * 2 ** placing.zoom;
	const taken: { x: number; y: number; half: number }[] = [];
	const byWeight = marks.toSorted((a, b) => Number(b.isChanged) - Number(a.isChanged));
	return byWeight.map(({ area, text, isListed, isSure }) => {
		const at = placing.lngLatOf(area);
		const [x, y] = at ? [mercatorX(at[0]) * scale, mercatorY(at[1]) * scale] : [NaN, NaN];
		const half = (PLATE_PX.least + PLATE_PX.perSign * text.length) / 2;
		const isFree = taken.every(
			(other) =>
				Math.abs(other.x - x) >= other.half + half || Math.abs(other.y - y) >= PLATE_PX.height,
		);
		if (isFree) taken.push({ x, y, half });
		return { area, text: isFree ? text : '', isListed, isSure };
	});
}

/** The sign of an area on the map; null for one without. */
function markText(
	{ rank, rankHigh, inList, override, reasons }: PriorityArea,
	isRanked: boolean,
): string | null {
	if (override !== null) return override === 'add' ? '+' : '−';
	const isTied = reasons.some(({ code }) => code === 'tied-at-cut');
	if (!inList && !isTied) return null;
	// a list that was brought has an order, and no ranks
	if (!isRanked) return '•';
	const tie = rank !== null && rankHigh !== null && rankHigh > rank ? '=' : '';
	return rank === null ? '+' : `${rank}${tie}`;
}
