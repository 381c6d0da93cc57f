import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bbox } from '../geo/level-geometry.ts';
import { textureDefinitions } from './area-textures.ts';
import type { AreaGrouping } from './draw-areas.ts';
import { equalAreaFrame, type Box, type EqualAreaFrame } from './equal-area-frame.ts';
import { placed, round, stacked, textBlock, type FigureBlock } from './figure-block.ts';
import { figureLayout, LOCATOR_PX, type FigureLayout } from './figure-layout.ts';
import { legendBlock, legendTextures } from './figure-legend.ts';
import { figureNotices } from './figure-notices.ts';
import { node, serializeFigure, type FigureNode } from './figure-node.ts';
import type { FigureWords } from './figure-words.ts';
import type { LevelPaths } from './level-paths.ts';
import { classColors, type MapAppearance } from './map-appearance.ts';
import { drawMap, type DrawnMap } from './map-figure.ts';
import { degreeBoxes, neatLine, scaleBlock } from './map-furniture.ts';
import { enlargedBlock, insetFor, locatorBlock } from './map-inset.ts';
import { mapTheme } from './map-theme.ts';
import type { PlaceName } from './place-names.ts';
import type { ThemeName } from '../classify/color-scheme.ts';
import { balanceText, wrapText } from './text-width.ts';

/** Longest side of a figure, CSS pixels: more than any sheet of A0 needs, and what viewers open. */
export const MAX_FIGURE_PX = 16_000;
/** Narrowest figure whose text can be read. */
const MIN_FIGURE_PX = 240;

/** Fineness of the map that is drawn only to learn how much room its legend takes. */
const TRIAL_DETAIL_PX = 3;

/** What a figure shows, and how large it is. */
export interface FigureRequest {
	readonly appearance: MapAppearance;
	readonly words: FigureWords;
	/** CSS pixels, 1/96 inch: an A4 sheet is 1123 wide. */
	readonly widthPx: number;
	/** CSS pixels; left out, as high as map and furniture need. */
	readonly heightPx?: number;
	/** The part of the world to fit. */
	readonly bbox: Bbox;
	/** The ground, light unless told otherwise, whatever the screen has. */
	readonly theme?: ThemeName;
	readonly names: readonly PlaceName[];
	/** Prefix of ids in the drawing, so that several figures may stand on one page. */
	readonly idPrefix: string;
	/** `apart` unless told otherwise. */
	readonly areas?: AreaGrouping;
	/** Fineness of lines, CSS pixels; less for print. */
	readonly detailPx?: number;
}

/** A figure with its furniture, and what is worth knowing about it. */
export interface Figure {
	readonly root: FigureNode;
	/** The size it has, which may not be the size asked for; a notice says so. */
	readonly widthPx: number;
	readonly heightPx: number;
	/** The map in it. */
	readonly frame: EqualAreaFrame;
	readonly paths: LevelPaths;
	readonly notices: readonly Diagnostic[];
}

/** The same map on another ground. */
function onGround(appearance: MapAppearance, theme: ThemeName): MapAppearance {
	return {
		...appearance,
		theme: mapTheme(theme),
		colors: classColors(mapTheme(theme), appearance.painted),
	};
}

/**
 * Draws a figure that can stand by itself: map, title, legend, scale, north, inset, sources,
 * projection.
 *
 * The legend is of `appearance.painted`: paint only the areas the figure is about, the others are
 * quiet context. Texts are wrapped; where the height asked for leaves the map too little room, the
 * figure becomes higher. Same request, same text, byte for byte.
 *
 * @param request  what to draw; not mutated
 * @returns        the drawing, its true size, and notices: size not as asked, nothing to draw, areas
 *                 without a shape, no figures, areas too small to see
 */
export function drawFigure(request: FigureRequest): Figure {
	const appearance = onGround(request.appearance, request.theme ?? 'light');
	const { words, idPrefix, bbox } = request;
	const size = sizeOf(request);
	const layout = figureLayout(size.widthPx, size.heightPx, bbox);
	const { theme } = appearance;

	const title = titleBlock(appearance, words, layout);
	const sources = textBlock(
		[
			words.source,
			words.standard,
			words.codes,
			words.boundaries,
			words.disclaimer,
			words.projection(standardParallelIn(layout, bbox)),
		],
		layout.sourcePx,
		{ sizePx: 11, linePx: 14, face: 'sans', fill: theme.inkQuiet },
		2,
	);
	const drawInto = (
		box: Box,
		detailPx = request.detailPx,
	): { frame: EqualAreaFrame; drawn: DrawnMap } => {
		const frame = equalAreaFrame(box, bbox, layout.mapPaddingPx);
		const { names, areas } = request;
		return {
			frame,
			drawn: drawMap({
				appearance,
				frame,
				names,
				idPrefix,
				areas,
				detailPx,
				blocked: degreeBoxes({ frame, appearance }, words),
			}),
		};
	};
	const collarOf = (frame: EqualAreaFrame, drawn: DrawnMap): FigureBlock => {
		const legend = legendBlock(appearance, drawn, words, layout.legendPx, idPrefix);
		const scale = scaleBlock(frame, theme, words, layout.scalePx);
		const inset = insetOf(request, appearance, frame, layout, drawn.symbolScale);
		return layout.collar(legend, stacked([inset, scale], 8), sources);
	};

	// the collar's height depends on the map's scale only by what the legend lists, so the map is
	// drawn into the room that is left, and the collar once more for what was drawn
	const headPx = layout.marginPx + title.heightPx + (title.heightPx > 0 ? 10 : 0);
	const box = (heightPx: number): Box => ({
		x: layout.marginPx,
		y: round(headPx),
		widthPx: layout.mapPx,
		heightPx: Math.round(heightPx),
	});
	const trial = drawInto(
		box(layout.mapHeightPx),
		size.heightPx === null ? request.detailPx : TRIAL_DETAIL_PX,
	);
	const trialCollar = collarOf(trial.frame, trial.drawn);
	const belowPx = layout.isCollarBeside ? 0 : trialCollar.heightPx + layout.gapPx;
	const roomPx =
		size.heightPx === null
			? layout.mapHeightPx
			: size.heightPx - headPx - belowPx - layout.marginPx;
	const mapHeightPx = Math.max(roomPx, layout.leastMapPx);
	const isTrial = size.heightPx === null;
	const { frame, drawn } = isTrial ? trial : drawInto(box(mapHeightPx));
	const collar = isTrial ? trialCollar : collarOf(frame, drawn);
	const bottom = frame.box.y + frame.box.heightPx;
	const [collarX, collarY] = layout.isCollarBeside
		? [layout.marginPx + layout.mapPx + layout.gapPx, frame.box.y]
		: [layout.marginPx, bottom + layout.gapPx];
	const heightPx = Math.max(
		size.heightPx ?? 0,
		Math.ceil(Math.max(bottom, collarY + collar.heightPx) + layout.marginPx),
	);

	const root = node(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${size.widthPx} ${heightPx}`,
			width: size.widthPx,
			height: heightPx,
			role: 'img',
			'aria-labelledby': `${idPrefix}title ${idPrefix}desc`,
		},
		[
			node('title', { id: `${idPrefix}title` }, [words.title]),
			node('desc', { id: `${idPrefix}desc` }, [words.description]),
			...metadataNodes(words),
			node('defs', {}, textureDefinitions(theme, idPrefix, legendTextures(appearance))),
			node('rect', { width: size.widthPx, height: heightPx, fill: theme.neatPaper }),
			placed(title, layout.marginPx, layout.marginPx, 'title'),
			mapNode(frame, drawn),
			node('g', { 'data-part': 'neat-line' }, neatLine({ frame, appearance }, theme, words)),
			placed(collar, collarX, collarY, 'collar'),
		],
	);
	return {
		root,
		widthPx: size.widthPx,
		heightPx,
		frame,
		paths: drawn.paths,
		notices: figureNotices(request, appearance, drawn, { widthPx: size.widthPx, heightPx }),
	};
}

/** What the figures measure, as Dublin Core, for programs that read a drawing. */
function metadataNodes({ metadata }: FigureWords): FigureNode[] {
	if (metadata.length === 0) return [];
	const lines = metadata.map(([name, text]) => node('dc:description', {}, [`${name}: ${text}`]));
	return [node('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, lines)];
}

/** A figure as the text of an SVG file. */
export function figureToSvg({ root }: Pick<Figure, 'root'>): string {
	return `${serializeFigure(root)}\n`;
}

/** The map in a drawing of its own, which cuts off what reaches over its edge. */
function mapNode({ box }: EqualAreaFrame, { nodes }: DrawnMap): FigureNode {
	return node(
		'svg',
		{
			x: box.x,
			y: box.y,
			width: box.widthPx,
			height: box.heightPx,
			viewBox: `${box.x} ${box.y} ${box.widthPx} ${box.heightPx}`,
			overflow: 'hidden',
			'data-part': 'map',
		},
		nodes,
	);
}

function titleBlock(
	{ theme }: MapAppearance,
	words: FigureWords,
	{ contentPx }: FigureLayout,
): FigureBlock {
	let sizePx = contentPx >= 860 ? 24 : contentPx >= 520 ? 20 : 17;
	// a long title is set smaller before it takes more than three lines
	while (sizePx > 14 && wrapText(words.title, contentPx, sizePx, 'serif').length > 3) sizePx--;
	const title = textBlock(balanceText(words.title, contentPx, sizePx, 'serif'), contentPx, {
		sizePx,
		linePx: Math.round(sizePx * 1.24),
		face: 'serif',
		fill: theme.ink,
	});
	const subtitle = textBlock([words.subtitle], contentPx, {
		sizePx: contentPx >= 520 ? 13 : 12,
		linePx: contentPx >= 520 ? 18 : 16,
		face: 'sans',
		fill: theme.inkQuiet,
	});
	return stacked([title, subtitle], 2);
}

function insetOf(
	request: FigureRequest,
	appearance: MapAppearance,
	frame: EqualAreaFrame,
	layout: FigureLayout,
	symbolScale: number,
): FigureBlock {
	const { words, bbox, idPrefix } = request;
	const wanted = insetFor(appearance, frame, bbox);
	const none: FigureBlock = { widthPx: 0, heightPx: 0, nodes: [] };
	if (!wanted) return none;
	return wanted.kind === 'locator'
		? locatorBlock(
				appearance,
				wanted.bbox,
				bbox,
				words.locator,
				Math.min(layout.insetPx, LOCATOR_PX),
			)
		: (enlargedBlock(
				appearance,
				frame,
				wanted.bbox,
				(times) => words.enlarged(wanted.name, times),
				layout.insetPx,
				idPrefix,
				symbolScale,
			) ?? none);
}

/** The standard parallel of the map, which depends on the part of the world alone. */
function standardParallelIn({ marginPx, mapPx }: FigureLayout, bbox: Bbox): number {
	const box = { x: marginPx, y: 0, widthPx: mapPx, heightPx: mapPx };
	return equalAreaFrame(box, bbox).standardParallel;
}

/** The size asked for, held between what can be read and what can be opened. */
function sizeOf({ widthPx, heightPx }: FigureRequest): {
	readonly widthPx: number;
	readonly heightPx: number | null;
} {
	const wide = Number.isFinite(widthPx) ? widthPx : widthPx > 0 ? MAX_FIGURE_PX : MIN_FIGURE_PX;
	const high = heightPx !== undefined && Number.isFinite(heightPx) ? Math.max(1, heightPx) : null;
	const shrink = Math.min(1, MAX_FIGURE_PX / wide, MAX_FIGURE_PX / (high ?? 1));
	return {
		widthPx: Math.max(MIN_FIGURE_PX, Math.round(wide * shrink)),
		heightPx: high === null ? null : Math.round(high * shrink),
	};
}
