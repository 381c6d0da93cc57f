import { textureDefinitions } from '../figure/area-textures.ts';
import {
	equalAreaFrame,
	projectPlace,
	type Box,
	type EqualAreaFrame,
} from '../figure/equal-area-frame.ts';
import { legendTextures } from '../figure/figure-legend.ts';
import { node, type FigureNode } from '../figure/figure-node.ts';
import { classColors, type LngLat, type MapAppearance } from '../figure/map-appearance.ts';
import { drawMap } from '../figure/map-figure.ts';
import { degreeBoxes, neatLine, scaleBlock } from '../figure/map-furniture.ts';
import { mapTheme } from '../figure/map-theme.ts';
import type { PlaceName } from '../figure/place-names.ts';
import type { TextBox } from '../figure/place-text.ts';
import type { Bbox } from '../geo/level-geometry.ts';
import type { AreaCode } from '../model/area.ts';
import type { GroundColors } from './ground-colors.ts';
import { freeCorner, plateBox, type PlateCorner } from './plate-corner.ts';
import { pageInset } from './page-inset.ts';
import { drawnInBoth, inBoth } from './page-nodes.ts';
import type { PageLanguage, PageRow, PageWords } from './page-words.ts';
import { sharedPaths } from './shared-paths.ts';

/** What the map of a page is drawn from. */
export interface PageMapRequest {
	/** On the light ground. */
	readonly appearance: MapAppearance;
	readonly bbox: Bbox;
	readonly names: readonly PlaceName[];
	readonly words: Readonly<Record<PageLanguage, PageWords>>;
	readonly rows: readonly PageRow[];
	readonly idPrefix: string;
	/** Width it is drawn for, CSS pixels; it is shown at any. */
	readonly widthPx: number;
	/** Fineness of lines, CSS pixels. */
	readonly detailPx: number;
	/** A place inside each area, degrees. */
	readonly places: ReadonlyMap<AreaCode, LngLat>;
	/** Height the legend's plate needs where it lies on the map, CSS pixels; null where it never does. */
	readonly platePx: number | null;
}

/** The map of a page, for both grounds and in both languages. */
export interface PageMap {
	readonly root: FigureNode;
	/** A part of it drawn larger; null for none. */
	readonly inset: FigureNode | null;
	readonly widthPx: number;
	readonly heightPx: number;
	/** Where the legend may lie without covering an area; null for nowhere. */
	readonly corner: PlateCorner | null;
	/** A place inside each area, of the drawing. */
	readonly places: ReadonlyMap<AreaCode, readonly [x: number, y: number]>;
	readonly symbolScale: number;
	readonly frame: EqualAreaFrame;
}

/** Height over width of a map, at least and at most: a strip cannot be read, a tower not be seen. */
const ASPECT = { least: 0.36, most: 1.15 } as const;
const PADDING_PX = 16;
/** Width of a map on a narrow phone, CSS pixels. */
const NARROW_PX = 340;
/** Room of the scale bar and the north arrow. */
const SCALE_PX = 150;
const SCALE_HIGH_PX = 34;

/** Draws the map of a page: sea first, names last, and the sheet's edge around it. */
export function drawPageMap(request: PageMapRequest, colors: GroundColors): PageMap {
	const { appearance, bbox, words, rows, idPrefix, widthPx } = request;
	const box: Box = { x: 0, y: 0, widthPx, heightPx: heightFor(widthPx, bbox) };
	const frame = equalAreaFrame(box, bbox, PADDING_PX);
	// text is as large on a narrow page as on a wide one
	const largestText = Math.max(1, widthPx / NARROW_PX);
	const ground = { frame, appearance, largestText };
	const corner = request.platePx === null ? null : freeCorner(appearance, frame, request.platePx);
	const scale = {
		x: box.widthPx - SCALE_PX - 14,
		y: box.heightPx - SCALE_HIGH_PX - 12,
	};
	const blocked: TextBox[] = [
		...degreeBoxes(ground, words.id.figure),
		[scale.x, scale.y, box.widthPx, box.heightPx],
		...(corner && request.platePx !== null ? [plateBox(frame, request.platePx, corner)] : []),
	];
	const dark: MapAppearance = {
		...appearance,
		theme: mapTheme('dark'),
		colors: classColors(mapTheme('dark'), appearance.painted),
	};
	const groundId = `${idPrefix}m`;
	const common = { frame, names: request.names, idPrefix, blocked, groundId, largestText };
	const light = drawMap({ ...common, appearance, detailPx: request.detailPx });
	const other = drawMap({
		...common,
		appearance: dark,
		paths: light.paths,
		symbolScale: light.symbolScale,
	});
	const furniture = (of: MapAppearance): FigureNode[] => [
		node(
			'g',
			{ 'data-part': 'edge' },
			drawnInBoth((l) => neatLine(ground, of.theme, words[l].figure)),
		),
		node(
			'g',
			{ 'data-part': 'scale', transform: `translate(${scale.x} ${scale.y})` },
			drawnInBoth((l) => scaleBlock(frame, of.theme, words[l].figure, SCALE_PX).nodes),
		),
	];
	const drawingOf = (of: MapAppearance, nodes: readonly FigureNode[]): FigureNode =>
		node('svg', { viewBox: `0 0 ${box.widthPx} ${box.heightPx}`, 'aria-hidden': 'true' }, [
			node('defs', {}, textureDefinitions(of.theme, idPrefix, legendTextures(of))),
			...nodes,
			...furniture(of),
		]);
	const joined = colors.joined(drawingOf(appearance, light.nodes), drawingOf(dark, other.nodes));
	const { paths, symbolScale } = light;
	const inset = { light: appearance, dark, bbox, frame, paths, symbolScale, words, groundId };
	return {
		inset: pageInset(inset, colors),
		root: sharedPaths(withPlainText(joined, new Map(rows.map((row) => [row.area, row]))), idPrefix),
		widthPx: box.widthPx,
		heightPx: box.heightPx,
		corner,
		places: new Map(
			[...request.places].map(([area, lngLat]) => [area, projectPlace(frame, lngLat)]),
		),
		symbolScale: light.symbolScale,
		frame,
	};
}

/** Height of a map of a width that shows a part of the world. */
function heightFor(widthPx: number, bbox: Bbox): number {
	const side = 1000;
	const trial = equalAreaFrame({ x: 0, y: 0, widthPx: side, heightPx: side }, bbox);
	const [left, top] = projectPlace(trial, [bbox[0], bbox[3]]);
	const [right, bottom] = projectPlace(trial, [bbox[2], bbox[1]]);
	const ratio = (bottom - top) / Math.max(1, right - left);
	const room = (widthPx - 2 * PADDING_PX) * ratio + 2 * PADDING_PX;
	return Math.round(Math.min(ASPECT.most * widthPx, Math.max(ASPECT.least * widthPx, room)));
}

/** How text is set, which style says and not the drawing. */
const TYPE_ATTRIBUTES = [
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'letter-spacing',
	'stroke-width',
	'stroke-opacity',
	'stroke-linejoin',
	'paint-order',
];

/**
 * A drawing whose text is set by style: at the size a reader can read, however wide the drawing is
 * shown. Values stand in both languages; areas outside the page's lose their code.
 */
function withPlainText(drawing: FigureNode, rows: ReadonlyMap<string, PageRow>): FigureNode {
	const { tag, attributes } = drawing;
	if (tag === 'text') return plainText(drawing, rows);
	const area = attributes['data-area'];
	const kept =
		area !== undefined && !rows.has(String(area))
			? Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'data-area'))
			: attributes;
	return node(
		tag,
		kept,
		drawing.children.map((child) =>
			typeof child === 'string' ? child : withPlainText(child, rows),
		),
	);
}

function plainText(text: FigureNode, rows: ReadonlyMap<string, PageRow>): FigureNode {
	const { attributes, children } = text;
	const row = rows.get(String(attributes['data-label'] ?? ''));
	const sizePx = Number(attributes['font-size'] ?? 11);
	const isItalic = attributes['font-style'] === 'italic';
	const isSpaced = attributes['letter-spacing'] !== undefined;
	const kind = row ? 'n' : isSpaced ? 'p' : 'u';
	const names = [
		`t${Math.round(sizePx)}`,
		kind,
		...(isItalic ? ['i'] : []),
		...(attributes['paint-order'] ? ['h'] : []),
		...(attributes['class'] === undefined ? [] : [attributes['class']]),
	];
	const kept = Object.entries(attributes).filter(
		([name]) => !TYPE_ATTRIBUTES.includes(name) && name !== 'data-label' && name !== 'text-anchor',
	);
	const isMiddle = attributes['text-anchor'] === 'middle';
	const isEnd = attributes['text-anchor'] === 'end';
	return node(
		'text',
		{
			...Object.fromEntries(kept),
			class: [...names, ...(isMiddle ? ['m'] : isEnd ? ['e'] : [])].join(' '),
		},
		children.map((child, at) => {
			if (typeof child === 'string') return child;
			const { dy } = child.attributes;
			return node(
				child.tag,
				{
					x: child.attributes['x'],
					y: child.attributes['y'],
					dy: dy === undefined || dy === 0 ? undefined : `${round(Number(dy) / sizePx)}em`,
					class: row && at === 1 ? 'v' : undefined,
				},
				row && at === 1 ? inBoth(row.short, 'tspan') : child.children,
			);
		}),
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
