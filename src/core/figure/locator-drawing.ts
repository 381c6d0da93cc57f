import type { Bbox } from '../geo/level-geometry.ts';
import { coarseOutline } from './coarse-outline.ts';
import { projectPlace, type EqualAreaFrame } from './equal-area-frame.ts';
import { round } from './figure-block.ts';
import { node, type FigureNode } from './figure-node.ts';
import type { MapAppearance } from './map-appearance.ts';
import type { MapTheme } from './map-theme.ts';

/** Areas smaller than this, square pixels, do not help anybody to find the place. */
const LEAST_PX2 = 1.5;
/** The part that is marked is drawn finer. */
const LEAST_OWN_PX2 = 0.5;
/** Least side of the mark, CSS pixels. */
const LEAST_MARK_PX = 6;

/**
 * A small map of the country with a part of it marked, a few kilobytes whatever the level: each of land
 * around, country and part is one shape.
 *
 * @param frame  shows the country
 * @param part   what is marked, degrees
 * @returns      a drawing in the colours of a ground
 */
export function locatorDrawing(
	{ geometry, land, painted }: Pick<MapAppearance, 'geometry' | 'land' | 'painted'>,
	frame: EqualAreaFrame,
	part: Bbox,
): (theme: MapTheme) => FigureNode[] {
	const isOwn = (index: number): boolean => {
		const box = geometry.boxes[index];
		const code = geometry.codes[index];
		if (!box || !code || !painted.paints.has(code)) return false;
		const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
		return x >= part[0] && x <= part[2] && y >= part[1] && y <= part[3];
	};
	const shapes = geometry.features.map((feature) => feature.geometry);
	const around = coarseOutline(
		land.map((feature) => feature.geometry),
		frame,
		LEAST_PX2,
	);
	const country = coarseOutline(shapes, frame, LEAST_PX2);
	const own = coarseOutline(
		shapes.filter((_, index) => isOwn(index)),
		frame,
		LEAST_OWN_PX2,
	);
	const [left, top] = projectPlace(frame, [part[0], part[3]]);
	const [right, bottom] = projectPlace(frame, [part[2], part[1]]);
	const wide = Math.max(LEAST_MARK_PX, right - left);
	const high = Math.max(LEAST_MARK_PX, bottom - top);
	const { x, y, widthPx, heightPx } = frame.box;
	return (theme) => [
		node('rect', { x, y, width: widthPx, height: heightPx, fill: theme.sea }),
		node('path', { d: around, fill: theme.foreign }),
		node('path', { d: country, fill: theme.foreignLine, 'fill-rule': 'evenodd' }),
		node('path', { d: own, fill: theme.symbol, 'fill-rule': 'evenodd' }),
		node('rect', {
			x: round((left + right - wide) / 2),
			y: round((top + bottom - high) / 2),
			width: round(wide),
			height: round(high),
			fill: 'none',
			stroke: theme.ink,
			'stroke-width': 1.2,
		}),
	];
}
