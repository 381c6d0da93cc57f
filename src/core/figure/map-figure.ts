import { AREA_TEXTURES, textureOf, type AreaTexture } from '../choropleth/paint-areas.ts';
import type { AreaFeature, Bbox } from '../geo/level-geometry.ts';
import { textureDefinitions } from './area-textures.ts';
import { areaMarks, drawAreas, drawMarks, type AreaGrouping, type AreaMark } from './draw-areas.ts';
import { drawBorders, drawGraticule, drawWaterLines } from './draw-lines.ts';
import {
	equalAreaFrame,
	placeAt,
	projectPlace,
	type Box,
	type EqualAreaFrame,
} from './equal-area-frame.ts';
import { node, type FigureNode } from './figure-node.ts';
import { levelPaths, sidePx, type LevelPaths } from './level-paths.ts';
import { lineShare, type MapAppearance } from './map-appearance.ts';
import { mapPath } from './map-path.ts';
import { drawLabels, drawPlaceNames, TextRoom, type TextBox } from './place-text.ts';
import type { PlaceName } from './place-names.ts';

/** What a map without furniture shows, and how large it is. */
export interface MapFigureRequest {
	readonly widthPx: number;
	readonly heightPx: number;
	/** The part of the world to fit. */
	readonly bbox: Bbox;
	readonly paddingPx: number;
	readonly appearance: MapAppearance;
	readonly names: readonly PlaceName[];
	/** Prefix of ids in the drawing, unique on a page. */
	readonly idPrefix: string;
	/** `apart` unless told otherwise. */
	readonly areas?: AreaGrouping;
	/** The level drawn beforehand into {@link figureFrame} of this request; drawn here otherwise. */
	readonly paths?: LevelPaths;
}

/** A drawn map, and where things are on it. */
export interface MapFigure {
	readonly root: FigureNode;
	/** SVG path of an area as it is drawn. */
	readonly pathOf: (area: AreaFeature) => string;
	/** Degrees of a pixel of the drawing, null outside the projection. */
	readonly lngLatAt: (x: number, y: number) => [lng: number, lat: number] | null;
}

/** The frame of a map without furniture: the whole drawing. */
export function figureFrame(
	request: Pick<MapFigureRequest, 'widthPx' | 'heightPx' | 'bbox' | 'paddingPx'>,
): EqualAreaFrame {
	const { widthPx, heightPx, bbox, paddingPx } = request;
	return equalAreaFrame({ x: 0, y: 0, widthPx, heightPx }, bbox, paddingPx);
}

/**
 * Draws a painted level as an SVG figure without furniture, in an equal-area projection
 * ({@link equalAreaFrame}): areas may be compared by eye, which Web Mercator only nearly allows.
 *
 * Used where there is no WebGL and for previews. The same classes, colours and textures as the map,
 * from the same paints.
 *
 * @param request  what to draw; not mutated
 *
 * Areas too small to see are marked by a dot. Cost: linear in points.
 */
export function drawMapFigure(request: MapFigureRequest): MapFigure {
	const { widthPx, heightPx, appearance, idPrefix } = request;
	const frame = request.paths?.frame ?? figureFrame(request);
	const { nodes } = drawMap({ ...request, frame });
	const root = node(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${widthPx} ${heightPx}`,
			width: widthPx,
			height: heightPx,
		},
		[
			node('defs', {}, textureDefinitions(appearance.theme, idPrefix, texturesIn(appearance))),
			...nodes,
		],
	);
	const path = mapPath(frame);
	return {
		root,
		pathOf: ({ geometry }) => path.ofArea(geometry),
		lngLatAt: (x, y) => placeAt(frame, x, y),
	};
}

/** A map drawn into its frame, and what came of it. */
export interface DrawnMap {
	readonly nodes: readonly FigureNode[];
	readonly marks: readonly AreaMark[];
	readonly paths: LevelPaths;
	/** What radii of circles were multiplied by. */
	readonly symbolScale: number;
}

/** What {@link drawMap} needs. */
export interface DrawMapRequest {
	readonly appearance: MapAppearance;
	readonly frame: EqualAreaFrame;
	readonly names: readonly PlaceName[];
	readonly idPrefix: string;
	readonly areas?: AreaGrouping | undefined;
	readonly paths?: LevelPaths | undefined;
	readonly detailPx?: number | undefined;
	/** What radii of circles are multiplied by; chosen for the map otherwise. */
	readonly symbolScale?: number | undefined;
	/** Puts land, areas and borders into one element of this id, to be used again. */
	readonly groundId?: string | undefined;
	/** Boxes that names keep off. */
	readonly blocked?: readonly TextBox[] | undefined;
	/** How many times larger names are where the drawing is shown smallest; 1 unless told otherwise. */
	readonly largestText?: number | undefined;
}

/** Share of the land drawn that circles may cover together; more would hide each other. */
const SYMBOL_SHARE = 0.35;
const LEAST_SYMBOL_SCALE = 0.25;

/** Draws the parts of a map into a frame, sea first and names last. */
export function drawMap(request: DrawMapRequest): DrawnMap {
	const { appearance, frame, names, idPrefix, areas: grouping = 'apart' } = request;
	const { theme, geometry } = appearance;
	const paths = request.paths ?? levelPaths(geometry, frame, request.detailPx);
	const marks = areaMarks(appearance, paths);
	const symbolScale = request.symbolScale ?? symbolScaleFor(appearance, frame);
	const room = new TextRoom(frame);
	for (const box of request.blocked ?? []) room.block(box);
	for (const { lngLat, radiusPx } of appearance.symbols) {
		const [x, y] = projectPlace(frame, lngLat);
		const radius = radiusPx * symbolScale;
		if (radius > 6) room.block([x - radius, y - radius, x + radius, y + radius]);
	}
	const labels = drawLabels(appearance, frame, room, symbolScale, request.largestText);
	const ground = [
		...drawLand(appearance, frame),
		...drawAreas(appearance, paths, idPrefix, grouping),
		...drawBorders(appearance, paths),
	];
	const { groundId } = request;
	const nodes = [
		node('rect', { ...boxAttributes(frame.box), fill: theme.sea }),
		...drawGraticule(frame, theme),
		...drawWaterLines(paths.shore, theme),
		...(groundId === undefined ? ground : [node('g', { id: groundId }, ground)]),
		...drawMarks(appearance, marks, grouping),
		...drawSymbols(appearance, frame, symbolScale),
		...drawDots(appearance, frame),
		...drawPlaceNames(names, frame, theme, room),
		...labels,
		...drawListMarks(appearance, paths, frame),
	];
	return { nodes, marks, paths, symbolScale };
}

/**
 * What radii of circles are multiplied by, so that they do not hide each other: a country in a small
 * figure has small circles.
 *
 * @returns 1 where the circles of the live map fit, at least a quarter
 */
function symbolScaleFor(
	{ symbols, geometry, painted }: MapAppearance,
	frame: EqualAreaFrame,
): number {
	let landPx = 0;
	geometry.codes.forEach((code, index) => {
		if (painted.paints.has(code)) landPx += sidePx(geometry, frame, index) ** 2;
	});
	const circlesPx = symbols.reduce((sum, { radiusPx }) => sum + Math.PI * radiusPx ** 2, 0);
	if (circlesPx === 0) return 1;
	const fitting = Math.sqrt((SYMBOL_SHARE * landPx) / circlesPx);
	return Math.max(LEAST_SYMBOL_SCALE, Math.min(1, round(fitting)));
}

/** Textures some area of a level has, in the legend's order. */
export function texturesIn({ painted }: MapAppearance): AreaTexture[] {
	const present = new Set<AreaTexture | null>();
	for (const area of painted.paints.keys()) present.add(textureOf(painted, area));
	return AREA_TEXTURES.filter((texture) => present.has(texture));
}

/** A box as the attributes of a rectangle. */
export function boxAttributes({ x, y, widthPx, heightPx }: Box): Record<string, number> {
	return { x, y, width: widthPx, height: heightPx };
}

function drawLand({ land, theme }: MapAppearance, frame: EqualAreaFrame): FigureNode[] {
	const path = mapPath(frame);
	const d = land.map(({ geometry }) => path.ofArea(geometry)).join('');
	return d
		? [node('path', { d, fill: theme.foreign, stroke: theme.foreignLine, 'stroke-width': 0.7 })]
		: [];
}

/** Dots a figure shows at most: more are too small to tell apart, and slow to draw. */
const MOST_DOTS = 2000;

/** Small dots, all in one path; none where they are too many for a drawing. */
function drawDots(
	{ dots = new Float64Array(), theme }: MapAppearance,
	frame: EqualAreaFrame,
): FigureNode[] {
	if (dots.length === 0 || dots.length > 2 * MOST_DOTS) return [];
	let d = '';
	for (let at = 0; at < dots.length; at += 2) {
		const [x, y] = projectPlace(frame, [dots[at] ?? NaN, dots[at + 1] ?? NaN]);
		// a line of no length with round ends is a dot
		d += `M${round(x)} ${round(y)}h0`;
	}
	const line = { d, fill: 'none', 'stroke-linecap': 'round' };
	return [
		node('path', { ...line, stroke: theme.halo, 'stroke-width': 3.4 }),
		node('path', { ...line, stroke: theme.label, 'stroke-width': 2.2 }),
	];
}

/** Circles of an appearance, their radii multiplied by `scale`; those outside the frame too. */
export function drawSymbols(
	{ symbols, theme }: Pick<MapAppearance, 'symbols' | 'theme'>,
	frame: EqualAreaFrame,
	scale: number,
): FigureNode[] {
	if (symbols.length === 0) return [];
	const circles = symbols.map(({ area, lngLat, radiusPx }) => {
		const [x, y] = projectPlace(frame, lngLat);
		return node('circle', {
			cx: round(x),
			cy: round(y),
			r: round(radiusPx * scale),
			'data-symbol': area,
		});
	});
	return [
		node(
			'g',
			{
				fill: theme.symbol,
				'fill-opacity': 0.72,
				stroke: theme.symbolEdge,
				'stroke-width': round(Math.max(0.5, scale)),
			},
			circles,
		),
	];
}

/** Radius of the ring of a list's mark. */
const LIST_RING_PX = 9;

/** Areas of a list of priority locations: an outline over a halo, and the rank in a ring. */
function drawListMarks(
	{ marks = [], theme, geometry }: MapAppearance,
	paths: LevelPaths,
	frame: EqualAreaFrame,
): FigureNode[] {
	if (marks.length === 0) return [];
	const d = marks
		.filter(({ isListed }) => isListed)
		.map(({ area }) => paths.areas[geometry.indexByCode.get(area) ?? -1] ?? '')
		.join('');
	const rings = marks.flatMap(({ lngLat, text, isListed, area }) => {
		if (text === '') return [];
		const [x, y] = projectPlace(frame, lngLat);
		const [ground, ink] = isListed ? [theme.select, theme.halo] : [theme.halo, theme.select];
		return [
			node('circle', {
				cx: round(x),
				cy: round(y),
				r: LIST_RING_PX,
				fill: ground,
				stroke: ink,
				'stroke-width': 1.5,
				'data-mark': area,
			}),
			node(
				'text',
				{ x: round(x), y: round(y + 3.6), fill: ink, 'font-size': 10.5, 'text-anchor': 'middle' },
				[text],
			),
		];
	});
	const share = lineShare(marks);
	const line = { d, fill: 'none', 'stroke-linejoin': 'round' };
	return [
		...(d
			? [
					node('path', { ...line, stroke: theme.halo, 'stroke-width': 4.5 * share }),
					node('path', { ...line, stroke: theme.select, 'stroke-width': 2 * share }),
				]
			: []),
		...rings,
	];
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
