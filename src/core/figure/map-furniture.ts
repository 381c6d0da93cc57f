import { pickArea } from '../geo/pick-area.ts';
import { roundScaleBar } from '../geo/scale-bar.ts';
import { graticuleStep, multiplesBetween } from './draw-lines.ts';
import { placeAt, projectPlace, type EqualAreaFrame } from './equal-area-frame.ts';
import { round, textNode, type FigureBlock, type TextType } from './figure-block.ts';
import { node, type FigureNode } from './figure-node.ts';
import type { FigureWords } from './figure-words.ts';
import type { MapAppearance } from './map-appearance.ts';
import type { MapTheme } from './map-theme.ts';
import type { TextBox } from './place-text.ts';
import { textWidthPx } from './text-width.ts';

/** Width of the degree band around a map. */
const BAND_PX = 4;

/** A degree written inside the neat line. */
interface DegreeLabel {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly isOnTop: boolean;
}

const DEGREE_PX = 10;

/** What degrees are written on. */
export interface DegreeGround {
	readonly frame: EqualAreaFrame;
	/** Areas whose colours must not be written over. */
	readonly appearance: Pick<MapAppearance, 'geometry' | 'painted'>;
	/** How many times larger the text is where the drawing is shown smallest; 1 where it grows with the drawing. */
	readonly largestText?: number;
}

/** Room the degrees of the neat line take, for names to keep off. */
export function degreeBoxes(ground: DegreeGround, words: FigureWords): TextBox[] {
	return degreeLabels(ground, words).map((label) => boxOf(label, 1));
}

function boxOf({ x, y, text, isOnTop }: DegreeLabel, times: number): TextBox {
	const wide = times * textWidthPx(text, DEGREE_PX, 'sans');
	const left = isOnTop ? x - wide / 2 : x - wide;
	return [left, y - times * DEGREE_PX, left + wide, y + 2];
}

/** Whether text would lie on an area that the map is about. */
function isOnArea({ frame, appearance }: DegreeGround, box: TextBox): boolean {
	const { geometry, painted } = appearance;
	const [left, top, right, bottom] = box;
	return [0, 0.25, 0.5, 0.75, 1].some((share) =>
		[top, (top + bottom) / 2, bottom].some((y) => {
			const place = placeAt(frame, left + share * (right - left), y);
			const code = place && geometry.codes[pickArea(geometry, place) ?? -1];
			return code !== null && code !== undefined && painted.paints.has(code);
		}),
	);
}

/** Degrees along the top and the right edge, where there is room and no area; the first of an edge with areas all along. */
function degreeLabels(ground: DegreeGround, words: FigureWords): DegreeLabel[] {
	const all = everyDegree(ground.frame, words);
	return [true, false].flatMap((isOnTop) => {
		const ofEdge = all.filter((label) => label.isOnTop === isOnTop);
		const free = ofEdge.filter((label) => !isOnArea(ground, boxOf(label, 1)));
		return free.length > 0 ? free : ofEdge.slice(0, 1);
	});
}

function everyDegree(frame: EqualAreaFrame, words: FigureWords): DegreeLabel[] {
	const { box, bbox } = frame;
	const step = graticuleStep(frame);
	const right = box.x + box.widthPx;
	const marginPx = textWidthPx(words.degrees(step, 'lng'), DEGREE_PX, 'sans') / 2 + 8;
	const onTop = multiplesBetween(bbox[0], bbox[2], step).flatMap((lng) => {
		const [x] = projectPlace(frame, [lng, 0]);
		return x > box.x + marginPx && x < right - marginPx - 30
			? [{ x, y: box.y + BAND_PX + 12, text: words.degrees(lng, 'lng'), isOnTop: true }]
			: [];
	});
	const onRight = multiplesBetween(bbox[1], bbox[3], step).flatMap((lat) => {
		const [, y] = projectPlace(frame, [0, lat]);
		return y > box.y + 26 && y < box.y + box.heightPx - 12
			? [{ x: right - BAND_PX - 5, y: y + 3.5, text: words.degrees(lat, 'lat'), isOnTop: false }]
			: [];
	});
	return [...onTop, ...onRight];
}

/**
 * The sheet's edge: a band that changes its ink at each line of the graticule, with the degrees
 * written inside along the top and the right edge where there is room and no area. One that larger text would
 * lay over an area has the class `w`.
 */
export function neatLine(ground: DegreeGround, theme: MapTheme, words: FigureWords): FigureNode[] {
	const { frame, largestText = 1 } = ground;
	const { box, bbox } = frame;
	const step = graticuleStep(frame);
	const [right, bottom] = [box.x + box.widthPx, box.y + box.heightPx];
	const xs = multiplesBetween(bbox[0], bbox[2], step).map((lng) => ({
		degrees: lng,
		at: projectPlace(frame, [lng, 0])[0],
	}));
	const ys = multiplesBetween(bbox[1], bbox[3], step).map((lat) => ({
		degrees: lat,
		at: projectPlace(frame, [0, lat])[1],
	}));
	const ink = [
		...inkRuns(xs, step, box.x, right, (from, to) =>
			[box.y, bottom - BAND_PX].map(
				(y) => `M${round(from)} ${round(y)}H${round(to)}v${BAND_PX}H${round(from)}z`,
			),
		),
		...inkRuns(ys.toReversed(), step, box.y, bottom, (from, to) =>
			[box.x, right - BAND_PX].map(
				(x) => `M${round(x)} ${round(from)}V${round(to)}h${BAND_PX}V${round(from)}z`,
			),
		),
	].join('');
	const [innerWide, innerHigh] = [box.widthPx - 2 * BAND_PX, box.heightPx - 2 * BAND_PX];
	const outer = `M${box.x} ${box.y}h${box.widthPx}v${box.heightPx}h${-box.widthPx}z`;
	const inner = `M${box.x + BAND_PX} ${box.y + BAND_PX}v${innerHigh}h${innerWide}v${-innerHigh}z`;
	const type: TextType = { sizePx: DEGREE_PX, linePx: 12, face: 'sans', fill: theme.degree };
	return [
		node('path', {
			d: outer + inner,
			fill: theme.neatPaper,
			'fill-rule': 'evenodd',
			stroke: theme.neatInk,
			'stroke-width': 0.8,
		}),
		node('path', { d: ink, fill: theme.neatInk }),
		...degreeLabels(ground, words).map((label) =>
			textNode(label.x, label.y, label.text, type, {
				'text-anchor': label.isOnTop ? 'middle' : 'end',
				stroke: theme.sea,
				'stroke-width': 2.5,
				'paint-order': 'stroke',
				class: largestText > 1 && isOnArea(ground, boxOf(label, largestText)) ? 'w' : undefined,
			}),
		),
	];
}

/** Every second run between lines of the graticule, cut at the edges. */
function inkRuns(
	lines: readonly { readonly degrees: number; readonly at: number }[],
	step: number,
	from: number,
	to: number,
	shape: (from: number, to: number) => readonly string[],
): string[] {
	const ends = [from, ...lines.map(({ at }) => at), to];
	const first = lines[0] ? Math.round(lines[0].degrees / step) : 0;
	return ends.slice(0, -1).flatMap((start, at) => {
		const end = ends[at + 1] ?? start;
		return Math.abs(first + at) % 2 === 1 && end > start ? shape(start, end) : [];
	});
}

/** A scale bar, true along the standard parallel, and a north arrow beside it. */
export function scaleBlock(
	frame: EqualAreaFrame,
	theme: MapTheme,
	words: FigureWords,
	maxPx: number,
): FigureBlock {
	const unit = words.kilometres;
	const unitPx = textWidthPx(unit, 11, 'sans');
	const { km, widthPx } = roundScaleBar(frame.kmPerPx, Math.min(150, maxPx - 44 - 2 * unitPx));
	const type: TextType = { sizePx: 11, linePx: 13, face: 'sans', fill: theme.ink };
	const left = 30;
	const number = (at: number, value: number): FigureNode =>
		textNode(left + at, 13, words.number(value), type, { 'text-anchor': 'middle' });
	const bar = (at: number, wide: number, fill: string): FigureNode =>
		node('rect', {
			x: round(left + at),
			y: 18,
			width: round(wide),
			height: 5,
			fill,
			stroke: theme.ink,
		});
	const endPx = textWidthPx(words.number(km), 11, 'sans') / 2;
	return {
		widthPx: left + widthPx + endPx + unitPx + 6,
		heightPx: 34,
		nodes: [
			...northArrow(theme, words),
			number(0, 0),
			...(textWidthPx(words.number(km), 11, 'sans') < widthPx / 2.4
				? [number(widthPx / 2, km / 2)]
				: []),
			number(widthPx, km),
			textNode(left + widthPx + endPx + 4, 13, unit, type),
			bar(0, widthPx / 4, theme.ink),
			bar(widthPx / 4, widthPx / 4, theme.neatPaper),
			bar(widthPx / 2, widthPx / 2, theme.ink),
		],
	};
}

function northArrow(theme: MapTheme, words: FigureWords): FigureNode[] {
	const arrow = { stroke: theme.ink, 'stroke-width': 1, 'stroke-linejoin': 'round' };
	return [
		textNode(
			8,
			9,
			words.north,
			{ sizePx: 10.5, linePx: 12, face: 'sans-bold', fill: theme.ink },
			{ 'text-anchor': 'middle' },
		),
		node('path', { d: 'M8 11.5l5 21-5-4.5z', fill: theme.neatPaper, ...arrow }),
		node('path', { d: 'M8 11.5l-5 21 5-4.5z', fill: theme.ink, ...arrow }),
	];
}
