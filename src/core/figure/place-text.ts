import { booleanPointInPolygon } from '@turf/turf';
import type { AreaCode } from '../model/area.ts';
import { textureOf } from '../choropleth/paint-areas.ts';
import { contrastRatio, isDarkFill } from '../classify/color-scheme.ts';
import { pickArea } from '../geo/pick-area.ts';
import { placeAt, projectPlace, type EqualAreaFrame } from './equal-area-frame.ts';
import { node, type FigureNode } from './figure-node.ts';
import { fillOfArea, type MapAppearance, type MapLabel } from './map-appearance.ts';
import type { MapTheme } from './map-theme.ts';
import type { PlaceName } from './place-names.ts';
import { textWidthPx, type TextFace } from './text-width.ts';

/** Left, top, right, bottom of something on a drawing, CSS pixels. */
export type TextBox = readonly [left: number, top: number, right: number, bottom: number];

/** CSS of a face, with the fonts that stand in where a file travels without the page's. */
const FAMILY: Readonly<Record<'sans' | 'serif', string>> = {
	sans: "'Source Sans 3 Variable','Source Sans 3','Segoe UI',Roboto,'Noto Sans',sans-serif",
	serif: "'Source Serif 4',Georgia,'Noto Serif',serif",
};

/** Attributes that set text in a face. */
export function faceAttributes(face: TextFace): Readonly<Record<string, string | number>> {
	return {
		'font-family': face.startsWith('serif') ? FAMILY.serif : FAMILY.sans,
		...(face.endsWith('italic') ? { 'font-style': 'italic' } : {}),
		'font-weight': {
			sans: 400,
			'sans-bold': 600,
			'sans-italic': 500,
			serif: 600,
			'serif-italic': 400,
		}[face],
	};
}

/** Room on a map that text has taken. */
export class TextRoom {
	readonly #taken: TextBox[] = [];
	readonly #frame: EqualAreaFrame;

	/** @param frame  nothing may reach over its edge */
	constructor(frame: EqualAreaFrame) {
		this.#frame = frame;
	}

	/** Takes a box if it is inside the frame and free; whether it was. */
	take(box: TextBox): boolean {
		const { x, y, widthPx, heightPx } = this.#frame.box;
		const isInside =
			box[0] > x + 2 && box[1] > y + 2 && box[2] < x + widthPx - 2 && box[3] < y + heightPx - 2;
		const isFree = this.#taken.every(
			(other) => box[0] > other[2] || box[2] < other[0] || box[1] > other[3] || box[3] < other[1],
		);
		if (!isInside || !isFree) return false;
		this.#taken.push(box);
		return true;
	}

	/** Keeps text off a box, whether it is free or not. */
	block(box: TextBox): void {
		this.#taken.push(box);
	}
}

/** Pixels per degree from which straits are named, below which only the large seas are, and below which none is. */
const STRAIT_SCALE = 60;
const SMALL_SCALE = 20;
const LEAST_SCALE = 13;

/** Names of seas and countries that fit inside the frame and are free, in the order given. */
export function drawPlaceNames(
	names: readonly PlaceName[],
	frame: EqualAreaFrame,
	theme: MapTheme,
	room: TextRoom,
): FigureNode[] {
	if (frame.pxPerDegree < LEAST_SCALE) return [];
	return names.flatMap((each) => {
		// smaller seas are named only where there is room around them
		if (frame.pxPerDegree < SMALL_SCALE && each.kind === 'sea' && each.sizePx < 13) return [];
		if (frame.pxPerDegree < STRAIT_SCALE && each.kind === 'strait') return [];
		const [x, y] = projectPlace(frame, each.lngLat);
		const { face, spacing } = placeNameType(each);
		const widths = each.lines.map((text) => textWidthPx(text, each.sizePx, face, spacing));
		const long = Math.max(...widths);
		const high = each.lines.length * each.sizePx * 1.2;
		const [wide, tall] = each.rotation === 0 ? [long, high] : [high, long];
		if (!room.take([x - wide / 2, y - tall, x + wide / 2, y + tall / 2])) return [];
		return [placeName(each, x, y, theme)];
	});
}

function placeNameType({ kind, sizePx }: PlaceName): { face: TextFace; spacing: number } {
	const share = kind === 'ocean' ? 0.22 : kind === 'country' ? 0.16 : 0.09;
	return { face: kind === 'country' ? 'sans' : 'serif-italic', spacing: sizePx * share };
}

function placeName(each: PlaceName, x: number, y: number, theme: MapTheme): FigureNode {
	const { face, spacing } = placeNameType(each);
	return node(
		'text',
		{
			x: round(x),
			y: round(y),
			'text-anchor': 'middle',
			'font-size': each.sizePx,
			...faceAttributes(face),
			'letter-spacing': round(spacing),
			fill: face === 'sans' ? theme.foreignName : theme.seaName,
			transform: each.rotation ? `rotate(${each.rotation} ${round(x)} ${round(y)})` : undefined,
		},
		each.lines.map((text, at) =>
			node('tspan', { x: round(x), dy: at === 0 ? 0 : round(each.sizePx * 1.2) }, [text]),
		),
	);
}

/** Type size of an area's name, and the room of its line. */
const LABEL_PX = 11;
const LABEL_LINE_PX = 12.5;

/**
 * Names of areas, the most important first; one that would run into another, or over the edge, tries
 * without its value, then stands aside, then is left out. No name beats a wrong-looking name.
 *
 * @param symbolScale  what radii of circles are multiplied by in this figure
 * @param largestText  how many times larger names are where the drawing is shown smallest
 */
export function drawLabels(
	appearance: MapAppearance,
	frame: EqualAreaFrame,
	room: TextRoom,
	symbolScale: number,
	largestText = 1,
): FigureNode[] {
	const ordered = appearance.labels.toSorted(
		(a, b) => b.priority - a.priority || (a.area < b.area ? -1 : 1),
	);
	return ordered.flatMap((label) => {
		const [x, y] = projectPlace(frame, label.lngLat);
		const face: TextFace = label.isKota ? 'sans-italic' : 'sans-bold';
		const aside = label.radiusPx > 0 ? label.radiusPx * symbolScale + 7 : 0;
		for (const value of label.value ? [label.value, ''] : ['']) {
			const wide = Math.max(
				textWidthPx(label.name, LABEL_PX, face),
				textWidthPx(value, LABEL_PX, 'sans'),
			);
			const high = (value ? 2 : 1) * LABEL_LINE_PX;
			for (const [dx, dy] of placesAround(wide, high, aside)) {
				const box: TextBox = [
					x + dx - wide / 2,
					y + dy - high / 2,
					x + dx + wide / 2,
					y + dy + high / 2,
				];
				const isAstray =
					(dx !== 0 || dy !== 0) &&
					aside === 0 &&
					isOverOther(appearance, frame, label.area, [x + dx, y + dy]);
				if (!isAstray && room.take(box)) {
					const holds = (each: TextBox): boolean => holdsBox(appearance, frame, label.area, each);
					const fit = !holds(box)
						? 'astray'
						: largestText === 1 || holds(grown(box, largestText))
							? 'inside'
							: 'inside-when-small';
					return [areaLabel(appearance, label, value, [x + dx, box[1]], face, fit)];
				}
			}
		}
		return [];
	});
}

/** Where a name may stand around its place: on it, or beside the circle there. */
function placesAround(wide: number, high: number, aside: number): [dx: number, dy: number][] {
	if (aside === 0) {
		return [
			[0, 0],
			[0, -high * 0.6],
			[0, high * 0.6],
		];
	}
	return [
		[aside + wide / 2, 0],
		[-aside - wide / 2, 0],
		[0, -aside - high / 2],
		[0, aside + high / 2],
	];
}

/** Whether a place on the drawing is in another area than the one named. */
function isOverOther(
	{ geometry }: MapAppearance,
	frame: EqualAreaFrame,
	area: AreaCode,
	[x, y]: readonly [x: number, y: number],
): boolean {
	const place = placeAt(frame, x, y);
	const index = place ? pickArea(geometry, place) : null;
	return index !== null && geometry.codes[index] !== area;
}

/** A box so many times larger around its middle. */
function grown([left, top, right, bottom]: TextBox, times: number): TextBox {
	const dx = ((times - 1) * (right - left)) / 2;
	const dy = ((times - 1) * (bottom - top)) / 2;
	return [left - dx, top - dy, right + dx, bottom + dy];
}

/** Whether all of a text lies inside its area. */
function holdsBox(
	{ geometry }: MapAppearance,
	frame: EqualAreaFrame,
	area: AreaCode,
	[left, top, right, bottom]: TextBox,
): boolean {
	const shape = geometry.features[geometry.indexByCode.get(area) ?? -1];
	if (!shape) return false;
	const middle = (left + right) / 2;
	return [left, middle, right].every((x) =>
		[top, bottom].every((y) => {
			const place = placeAt(frame, x, y);
			return place !== null && booleanPointInPolygon(place, shape);
		}),
	);
}

function areaLabel(
	{ theme, painted, ...appearance }: MapAppearance,
	label: MapLabel,
	value: string,
	[x, top]: readonly [x: number, top: number],
	face: TextFace,
	fit: 'inside' | 'inside-when-small' | 'astray',
): FigureNode {
	const fill = fillOfArea({ ...appearance, theme, painted }, label.area);
	// on a dark fill of a light map, and a light one of a dark map, text in the halo's colour
	const isReversed =
		fit !== 'astray' &&
		textureOf(painted, label.area) === null &&
		fill.startsWith('#') &&
		(theme.name === 'dark'
			? contrastRatio(theme.halo, fill) > contrastRatio(theme.label, fill)
			: isDarkFill(fill));
	const haloed = {
		'stroke-width': 2.6,
		'stroke-opacity': 0.92,
		'stroke-linejoin': 'round',
		'paint-order': 'stroke',
	};
	return node(
		'text',
		{
			x: round(x),
			y: round(top + 9.5),
			'text-anchor': 'middle',
			'font-size': LABEL_PX,
			...faceAttributes(face),
			...(!isReversed
				? { fill: theme.label, stroke: theme.halo, ...haloed }
				: fit === 'inside'
					? { fill: theme.halo }
					: { fill: theme.halo, stroke: theme.label, ...haloed }),
			'data-label': label.area,
		},
		value
			? [
					node('tspan', { x: round(x) }, [label.name]),
					node(
						'tspan',
						{ x: round(x), dy: LABEL_LINE_PX, 'font-weight': 400, 'font-style': 'normal' },
						[value],
					),
				]
			: [label.name],
	);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
