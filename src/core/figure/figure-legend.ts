import type { AreaTexture, PaintedAreas } from '../choropleth/paint-areas.ts';
import { symbolLegendValues, symbolRadiusPx } from '../symbols/proportional-symbol.ts';
import { isOverlayTexture } from './area-textures.ts';
import { borderStyle, type BorderStyle } from './draw-lines.ts';
import { bivariateBlock } from './figure-bivariate.ts';
import {
	inRow,
	round,
	stacked,
	textBlock,
	textNode,
	widestPx,
	type FigureBlock,
	type TextType,
} from './figure-block.ts';
import { node, type FigureNode } from './figure-node.ts';
import type { FigureWords, LegendLine } from './figure-words.ts';
import { borderRanks } from './level-paths.ts';
import type { MapAppearance } from './map-appearance.ts';
import { texturesIn, type DrawnMap } from './map-figure.ts';
import { textWidthPx } from './text-width.ts';

/** A key: what is drawn, its name, and how many areas have it; '' for none. */
interface LegendKey {
	readonly swatch: readonly FigureNode[];
	readonly text: string;
	readonly count: string;
	readonly name: string;
}

const SWATCH_PX = 26;
const SWATCH_HIGH_PX = 13;
const ROW_PX = 17;
const TEXT_PX = 12;

/**
 * The legend: classes with their limits and numbers of areas (or three circles for counts), the
 * textures that are on the map (no data always, where there may be data), the lines, and the method.
 *
 * @param widthPx  room; keys stand in as many columns as fit
 */
export function legendBlock(
	appearance: MapAppearance,
	drawn: DrawnMap,
	words: FigureWords,
	widthPx: number,
	idPrefix: string,
): FigureBlock {
	const { theme, painted } = appearance;
	const type: TextType = { sizePx: TEXT_PX, linePx: 15, face: 'sans', fill: theme.ink };
	const head = textBlock([words.legendHead.toUpperCase()], widthPx, {
		...type,
		sizePx: 11,
		face: 'sans-bold',
		spacing: 1,
	});
	const isSymbol = painted.request.drawing === 'symbol';
	const isRefused = painted.request.drawing === 'refused';
	const classes = isSymbol
		? symbolBlock(appearance, drawn, words, type)
		: isRefused
			? NOTHING
			: words.cross
				? bivariateBlock(appearance, words.cross, words.number, type)
				: keyBlock(classKeys(appearance, words), words.unit, words.areasHead, type, widthPx);
	const states = keyBlock(textureKeys(appearance, words, idPrefix), '', '', type, widthPx);
	const lines = keyBlock(lineKeys(appearance, drawn, words), '', '', type, widthPx);
	const second = stacked([states, lines], 4);
	const isBeside = classes.widthPx + 24 + second.widthPx <= widthPx && classes.heightPx > 0;
	const keys = isBeside ? inRow([classes, second], 24) : stacked([classes, second], 6);
	const hasClasses = painted.breaks.length > 0 || painted.crossed || painted.clusters;
	const notes = [
		hasClasses || isSymbol || isRefused ? '' : words.noFigures,
		words.method,
		...words.notes,
		drawn.marks.length > 0 ? words.dots : '',
	];
	const note = textBlock(notes, widthPx, {
		...type,
		sizePx: 11,
		linePx: 14,
		fill: theme.inkQuiet,
	});
	return stacked([head, keys, note], 6);
}

const NOTHING: FigureBlock = { widthPx: 0, heightPx: 0, nodes: [] };

function classKeys({ painted, colors, theme }: MapAppearance, words: FigureWords): LegendKey[] {
	return colors.map((fill, at) => ({
		swatch: [swatch(fill, theme.coast)],
		text: words.classes[at] ?? '',
		count: words.number(painted.counts[at] ?? 0),
		name: String(at),
	}));
}

function textureKeys(appearance: MapAppearance, words: FigureWords, idPrefix: string): LegendKey[] {
	const { painted, theme, colors } = appearance;
	const shown = legendTextures(appearance);
	const ground = colors[Math.floor(colors.length / 2)] ?? theme.context;
	return shown.map((texture) => {
		const count = textureCount(painted, texture);
		return {
			swatch: [
				...(isOverlayTexture(texture) ? [swatch(ground, 'none')] : []),
				swatch(`url(#${idPrefix}${texture})`, theme.coast),
			],
			text: words.textures[texture],
			count: words.number(count),
			name: texture,
		};
	});
}

/** How many areas have a texture: those in a state, or those with a figure under the lines. */
function textureCount(
	{ request, stateCounts, paints }: PaintedAreas,
	texture: AreaTexture,
): number {
	if (texture === 'shared') return request.shared?.size ?? 0;
	if (texture !== 'caution' && texture !== 'unreliable' && texture !== 'projected')
		return stateCounts[texture];
	return [...(request.doubts ?? [])].filter(
		([area, doubt]) => doubt === texture && paints.get(area)?.state === null,
	).length;
}

/** Textures the legend explains: those on the map, and no data always where there may be data. */
export function legendTextures(appearance: MapAppearance): readonly AreaTexture[] {
	const present = texturesIn(appearance);
	return appearance.painted.request.drawing === 'refused' || present.includes('noData')
		? present
		: ['noData', ...present];
}

function lineKeys(
	{ theme, geometry, colors }: MapAppearance,
	{ paths }: DrawnMap,
	words: FigureWords,
): LegendKey[] {
	// borders that are dark on every ground are shown on land
	const land = colors[Math.floor(colors.length / 2)] ?? theme.context;
	const ground = theme.name === 'dark' ? [swatch(land, 'none')] : [];
	const key = (
		name: LegendLine,
		{ width, stroke, casing }: BorderStyle,
		dash?: string,
	): LegendKey => {
		const d = `M0 ${SWATCH_HIGH_PX / 2}h${SWATCH_PX}`;
		return {
			swatch: [
				...ground,
				...(casing
					? [node('path', { d, stroke: casing.stroke, 'stroke-width': round(casing.width) })]
					: []),
				node('path', { d, stroke, 'stroke-width': width, 'stroke-dasharray': dash }),
			],
			text: words.lines[name],
			count: '',
			name,
		};
	};
	const ranks = borderRanks(paths).filter((rank) =>
		geometry.borders.some((border, at) => border.rank === rank && paths.borders[at]),
	);
	const state: BorderStyle = { width: 1, stroke: theme.borderParent, casing: null };
	return [
		...(paths.edges.state ? [key('state', state, '7 2 1.5 2')] : []),
		...ranks.map((rank) =>
			key(rank as LegendLine, borderStyle(theme, paths.frame, geometry.level, rank)),
		),
	];
}

/** Keys in rows, with a head over names and one over numbers; names wrap where they must. */
function keyBlock(
	keys: readonly LegendKey[],
	head: string,
	countHead: string,
	type: TextType,
	maxPx: number,
): FigureBlock {
	if (keys.length === 0) return NOTHING;
	const countPx = Math.max(
		widestPx(
			keys.map(({ count }) => count),
			TEXT_PX,
			'sans',
		),
		textWidthPx(countHead, 11, 'sans'),
	);
	const left = SWATCH_PX + 8;
	const gap = countPx > 0 ? 12 : 0;
	const room = Math.max(40, maxPx - left - gap - countPx);
	const textPx = Math.min(
		room,
		Math.max(
			widestPx(
				keys.map(({ text }) => text),
				TEXT_PX,
				'sans',
			),
			textWidthPx(head, TEXT_PX, 'sans-bold') - left,
		),
	);
	const widthPx = left + textPx + gap + countPx;
	const nodes: FigureNode[] = [];
	let y = 0;
	if (head) {
		const block = textBlock([head], left + textPx, { ...type, face: 'sans-bold' });
		nodes.push(...block.nodes);
		if (countHead) {
			nodes.push(
				textNode(widthPx, 11, countHead, { ...type, sizePx: 11 }, { 'text-anchor': 'end' }),
			);
		}
		y = block.heightPx + 3;
	}
	for (const { swatch: marks, text, count, name } of keys) {
		const block = textBlock([text], textPx, type);
		const high = Math.max(ROW_PX, block.heightPx + 2);
		nodes.push(
			node('g', { transform: `translate(0 ${round(y)})`, 'data-key': name }, [
				node('g', { transform: `translate(0 ${round((ROW_PX - SWATCH_HIGH_PX) / 2)})` }, marks),
				node('g', { transform: `translate(${left} 1)` }, block.nodes),
				...(count ? [textNode(widthPx, 12.7, count, type, { 'text-anchor': 'end' })] : []),
			]),
		);
		y += high;
	}
	return { widthPx, heightPx: y, nodes };
}

/** Three circles of round values, nested at their feet, as large as on the map. */
function symbolBlock(
	{ painted, theme }: MapAppearance,
	{ symbolScale }: DrawnMap,
	words: FigureWords,
	type: TextType,
): FigureBlock {
	let largest = 0;
	for (const { value } of painted.paints.values()) largest = Math.max(largest, value ?? 0);
	if (largest <= 0) return textBlock([words.noFigures], 180, type);
	const circles = symbolLegendValues(largest).map((value) => ({
		text: words.number(value),
		radius: symbolRadiusPx(value, largest) * symbolScale,
	}));
	const widest = Math.max(...circles.map(({ radius }) => radius));
	const head = textBlock([words.unit], 200, { ...type, face: 'sans-bold' });
	const textX = 2 * widest + 16;
	// lines of text keep their distance even where circles nearly meet
	let above = -Infinity;
	const rows = circles.map(({ radius, text }) => {
		const top = 2 * (widest - radius);
		above = Math.max(top, above + 14);
		return { radius, text, top, at: above };
	});
	const high = Math.max(2 * widest, (rows.at(-1)?.at ?? 0) + 6);
	const drawing = rows.flatMap(({ radius, text, top, at }) => [
		node('circle', {
			cx: round(widest),
			cy: round(2 * widest - radius),
			r: round(radius),
			fill: theme.symbol,
			'fill-opacity': 0.28,
			stroke: theme.symbol,
		}),
		node('path', {
			d: `M${round(widest)} ${round(top)}L${round(textX - 4)} ${round(at)}`,
			stroke: theme.inkQuiet,
			'stroke-width': 0.7,
		}),
		textNode(textX, at + 4, text, type),
	]);
	const width =
		textX +
		widestPx(
			circles.map(({ text }) => text),
			TEXT_PX,
			'sans',
		);
	return stacked(
		[
			head,
			{
				widthPx: width,
				heightPx: high + 4,
				nodes: [node('g', { transform: 'translate(1 5)', 'data-part': 'circles' }, drawing)],
			},
		],
		6,
	);
}

function swatch(fill: string, stroke: string): FigureNode {
	return node('rect', {
		x: 0.4,
		y: 0.4,
		width: SWATCH_PX - 0.8,
		height: SWATCH_HIGH_PX - 0.8,
		fill,
		stroke,
		'stroke-width': 0.8,
	});
}
