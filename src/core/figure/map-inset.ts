import type { Bbox } from '../geo/level-geometry.ts';
import { unionBbox } from '../geo/level-geometry.ts';
import { equalAreaFrame, projectPlace, type EqualAreaFrame } from './equal-area-frame.ts';
import { textNode, type FigureBlock } from './figure-block.ts';
import { node } from './figure-node.ts';
import type { EnlargedPart } from './figure-words.ts';
import { sidePx } from './level-paths.ts';
import { locatorDrawing } from './locator-drawing.ts';
import type { MapAppearance } from './map-appearance.ts';
import { boxAttributes, drawMap } from './map-figure.ts';

/** A part of the country that is drawn larger beside a national map. */
const CROWDED_PARTS: Readonly<Record<EnlargedPart, Bbox>> = {
	jawa: [105.0, -8.85, 114.75, -5.75],
};
/** Mean side of an area, CSS pixels, from which it can be seen without help. */
const READABLE_SIDE_PX = 14;
/** An inset must draw its part at least this many times larger. */
const LEAST_ENLARGED = 1.4;
/** A figure that shows less of the country's width than this has a locator. */
const LOCATOR_SHARE = 0.6;
const CAPTION_PX = 16;

/** What a map should have beside it, and the part of the world in it. */
export type MapInset =
	| { readonly kind: 'locator'; readonly bbox: Bbox }
	| { readonly kind: 'enlarged'; readonly name: EnlargedPart; readonly bbox: Bbox };

/**
 * Whether a map needs an inset: a locator where it shows a part of the country; the crowded part
 * drawn larger where it shows the country and areas there are specks; else none.
 */
export function insetFor(
	{ geometry }: MapAppearance,
	frame: EqualAreaFrame,
	bbox: Bbox,
): MapInset | null {
	const whole = locatedIn(geometry, bbox);
	if (whole) return { kind: 'locator', bbox: whole };
	for (const [name, part] of Object.entries(CROWDED_PARTS) as [EnlargedPart, Bbox][]) {
		const inside = geometry.boxes.flatMap((box, index) =>
			box[0] >= part[0] && box[2] <= part[2] && box[1] >= part[1] && box[3] <= part[3]
				? [sidePx(geometry, frame, index)]
				: [],
		);
		const mean = inside.reduce((sum, side) => sum + side, 0) / inside.length;
		if (inside.length > 1 && mean < READABLE_SIDE_PX) return { kind: 'enlarged', name, bbox: part };
	}
	return null;
}

/** The country in which a map shows a part; null where it shows nearly all of it. */
export function locatedIn(
	{ boxes }: Pick<MapAppearance['geometry'], 'boxes'>,
	bbox: Bbox,
): Bbox | null {
	const whole = countryBox(boxes);
	return whole && bbox[2] - bbox[0] < LOCATOR_SHARE * (whole[2] - whole[0]) ? whole : null;
}

/** A small map of the country with the figure's part marked. */
export function locatorBlock(
	appearance: MapAppearance,
	whole: Bbox,
	part: Bbox,
	caption: string,
	widthPx: number,
): FigureBlock {
	const { theme } = appearance;
	const frame = locatorFrame(whole, widthPx);
	return framed(frame, caption, appearance, locatorDrawing(appearance, frame, part)(theme));
}

/** A map of the country as wide as a locator is. */
export function locatorFrame(whole: Bbox, widthPx: number): EqualAreaFrame {
	return insetFrame(whole, widthPx, 3);
}

/**
 * A part of the map drawn larger, with the same colours.
 *
 * @returns null where the room would not make it larger enough to help
 */
export function enlargedBlock(
	appearance: MapAppearance,
	main: EqualAreaFrame,
	part: Bbox,
	caption: (times: number) => string,
	widthPx: number,
	idPrefix: string,
	symbolScale: number,
): FigureBlock | null {
	const frame = insetFrame(part, widthPx, 2);
	const times = frame.pxPerDegree / main.pxPerDegree;
	if (times < LEAST_ENLARGED) return null;
	const { nodes } = drawMap({
		appearance: { ...appearance, labels: [], points: [] },
		frame,
		names: [],
		idPrefix,
		symbolScale,
	});
	return framed(frame, caption(Math.round(times * 10) / 10), appearance, [
		node('rect', { ...boxAttributes(frame.box), fill: appearance.theme.sea }),
		...nodes,
	]);
}

function insetFrame(bbox: Bbox, widthPx: number, paddingPx: number): EqualAreaFrame {
	const unit = equalAreaFrame({ x: 0, y: 0, widthPx, heightPx: 10_000 }, bbox, paddingPx);
	const [, top] = projectPlace(unit, [bbox[0], bbox[3]]);
	const [, bottom] = projectPlace(unit, [bbox[0], bbox[1]]);
	const heightPx = Math.ceil(bottom - top + 2 * paddingPx);
	return equalAreaFrame({ x: 0, y: 0, widthPx, heightPx }, bbox, paddingPx);
}

function framed(
	frame: EqualAreaFrame,
	caption: string,
	{ theme }: MapAppearance,
	nodes: FigureBlock['nodes'],
): FigureBlock {
	const { widthPx, heightPx } = frame.box;
	return {
		widthPx,
		heightPx: heightPx + CAPTION_PX,
		nodes: [
			// a nested drawing cuts off what reaches over its edge
			node('svg', { width: widthPx, height: heightPx, overflow: 'hidden' }, [...nodes]),
			node('rect', {
				...boxAttributes(frame.box),
				fill: 'none',
				stroke: theme.neatInk,
				'stroke-width': 0.8,
			}),
			textNode(0, heightPx + 12, caption, {
				sizePx: 11,
				linePx: 14,
				face: 'sans',
				fill: theme.inkQuiet,
			}),
		],
	};
}

function countryBox(boxes: readonly Bbox[]): Bbox | null {
	return unionBbox(boxes.filter((box) => Number.isFinite(box[0]) && Number.isFinite(box[1])));
}
