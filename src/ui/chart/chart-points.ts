import type { AreaCode } from '../../core/model/area.ts';

/** A place on a chart, in its pixels. */
export type Point = readonly [x: number, y: number];
/** An area where a chart draws it. */
export interface AreaPoint {
	readonly area: AreaCode;
	readonly at: Point;
	/** What colours it; those of one are drawn as one path. */
	readonly classIndex?: number;
}
/** A pointer over an element. */
export type Press = PointerEvent & { currentTarget: Element };

/** Pixels a press must move before it draws a rectangle. */
const DRAG_PX = 4;

/** Where a pointer is on the chart it is over. */
export function pressPoint(event: Press): Point {
	const box = event.currentTarget.getBoundingClientRect();
	return [event.clientX - box.left, event.clientY - box.top];
}

/** Whether a press moved so far that it draws. */
export function isDrag([x, y]: Point, now: Point): boolean {
	return Math.hypot(now[0] - x, now[1] - y) >= DRAG_PX;
}

/** The area drawn nearest to a place; null where none is within reach. */
export function nearestArea(
	points: Iterable<AreaPoint>,
	[x, y]: Point,
	reachPx: number,
): AreaCode | null {
	let best: AreaCode | null = null;
	let least = reachPx;
	for (const { area, at } of points) {
		const far = Math.hypot(at[0] - x, at[1] - y);
		if (far < least) [best, least] = [area, far];
	}
	return best;
}
