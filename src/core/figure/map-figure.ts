import { geoConicEqualArea, geoGraticule, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import { isDarkFill } from '../classify/color-scheme.ts';
import { textureOf, type AreaState } from '../choropleth/paint-areas.ts';
import {
	edgeLines,
	type AreaFeature,
	type Bbox,
	type LevelGeometry,
} from '../geo/level-geometry.ts';
import type { AreaCode } from '../model/area.ts';
import { representativePoint } from '../geo/representative-point.ts';
import { node, type FigureNode } from './figure-node.ts';
import { fillOfArea, type MapAppearance } from './map-appearance.ts';
import type { MapTheme } from './map-theme.ts';
import type { PlaceName } from './place-names.ts';
import { thinProjection } from './thin-projection.ts';

/** What a figure shows, and how large it is. */
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
}

/** A drawn map, and where things are on it. */
export interface MapFigure {
	readonly root: FigureNode;
	/** SVG path of an area as it is drawn. */
	readonly pathOf: (area: AreaFeature) => string;
	/** Degrees of a pixel of the drawing, null outside the projection. */
	readonly lngLatAt: (x: number, y: number) => [lng: number, lat: number] | null;
}

/** Side of an area, in pixels, below which it is also marked by a ring. */
const SMALL_AREA_PX = 2.2;
/** Pixels per degree below which only the large seas are named. */
const SMALL_SCALE = 20;
/** Slanted lines that meet across tiles of eight pixels. */
const SLANTED = 'M-2 2l4-4M0 8l8-8M6 10l4-4';
/** Dots a figure shows at most: more are too small to tell apart, and slow to draw. */
const MOST_DOTS = 2000;
/** Degrees between two lines of the graticule on a national figure. */
const GRATICULE_STEP = 5;

/**
 * Draws a painted level as an SVG figure, in the cylindrical equal-area projection (equator as
 * standard parallel): areas may be compared by eye, which Web Mercator only nearly allows.
 *
 * Used where there is no WebGL, and for small or printed maps. The same classes, colours and
 * textures as the map, from the same paints.
 *
 * @param request  what to draw; not mutated
 *
 * Points closer than half a pixel and islands under a pixel are left out; an area that is nothing
 * but such islands keeps its row in the table. Cost: linear in vertices.
 */
export function drawMapFigure(request: MapFigureRequest): MapFigure {
	const { widthPx, heightPx, appearance } = request;
	const { theme, geometry, painted, land } = appearance;
	const projection = fitProjection(request);
	const path = geoPath(thinProjection(projection)).digits(1);
	const fills = geometry.codes.map((code) => {
		const state = painted.paints.get(code)?.state;
		return state ? `url(#${request.idPrefix}${state})` : fillOfArea(appearance, code);
	});
	const areas = geometry.features.map((feature, index) =>
		node('path', {
			d: path(feature) ?? '',
			fill: fills[index] ?? theme.context,
			'data-area': geometry.codes[index],
		}),
	);
	const hatched = geometry.features.flatMap((feature, index) =>
		textureOf(painted, geometry.codes[index] ?? ('' as AreaCode)) === 'shared'
			? [node('path', { d: path(feature) ?? '', fill: `url(#${request.idPrefix}shared)` })]
			: [],
	);
	const root = node(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${widthPx} ${heightPx}`,
			width: widthPx,
			height: heightPx,
		},
		[
			node('defs', {}, textureDefinitions(theme, request.idPrefix)),
			node('rect', { width: widthPx, height: heightPx, fill: theme.sea }),
			...graticule(path, theme),
			...waterLines(path(edgeLines(geometry, 'coast')) ?? '', theme),
			node('path', {
				d: path({ type: 'FeatureCollection', features: [...land] }) ?? '',
				fill: theme.foreign,
				stroke: theme.foreignLine,
				'stroke-width': 0.7,
			}),
			node('g', { 'fill-rule': 'evenodd' }, [...areas, ...hatched]),
			...borders(request, path, fills),
			...rings(request, projection),
			...appearance.symbols.map(({ lngLat, radiusPx }) => {
				const [cx = 0, cy = 0] = projection([...lngLat]) ?? [];
				return node('circle', {
					cx: round(cx),
					cy: round(cy),
					r: round(radiusPx),
					fill: theme.symbol,
					'fill-opacity': 0.72,
					stroke: theme.symbolEdge,
					'stroke-width': 1,
				});
			}),
			...dots(request, projection),
			...placeNames(request, projection),
		],
	);
	return {
		root,
		pathOf: (area) => path(area) ?? '',
		lngLatAt: (x, y) => projection.invert?.([x, y]) ?? null,
	};
}

function fitProjection({ widthPx, heightPx, bbox, paddingPx }: MapFigureRequest): GeoProjection {
	const [west, south, east, north] = bbox;
	const corners = {
		type: 'MultiPoint' as const,
		coordinates: [
			[west, south],
			[east, north],
		],
	};
	return geoConicEqualArea()
		.parallels([0, 0])
		.rotate([-(west + east) / 2, 0])
		.fitExtent(
			[
				[paddingPx, paddingPx],
				[widthPx - paddingPx, heightPx - paddingPx],
			],
			corners,
		)
		.clipExtent([
			[-20, -20],
			[widthPx + 20, heightPx + 20],
		]);
}

function graticule(path: GeoPath, theme: MapTheme): FigureNode[] {
	const lines = geoGraticule().step([GRATICULE_STEP, GRATICULE_STEP]);
	const equator = {
		type: 'LineString' as const,
		coordinates: [80, 110, 140, 170].map((lng) => [lng, 0]),
	};
	return [
		node('path', {
			d: path(lines()) ?? '',
			fill: 'none',
			stroke: theme.graticule,
			'stroke-width': 0.75,
		}),
		node('path', {
			d: path(equator) ?? '',
			fill: 'none',
			stroke: theme.equator,
			'stroke-dasharray': '1 3',
			'stroke-linecap': 'round',
		}),
	];
}

/** Two fine lines along the shore: a wide stroke, and the sea over all but its edge. */
function waterLines(coast: string, theme: MapTheme): FigureNode[] {
	return [7, 4].flatMap((width, at) => [
		node('path', {
			d: coast,
			fill: 'none',
			stroke: theme.waterline,
			'stroke-opacity': at === 0 ? 0.55 : 0.9,
			'stroke-width': width,
			'stroke-linejoin': 'round',
		}),
		node('path', {
			d: coast,
			fill: 'none',
			stroke: theme.sea,
			'stroke-width': width - 1.3,
			'stroke-linejoin': 'round',
		}),
	]);
}

function borders(
	{ appearance: { geometry, theme } }: MapFigureRequest,
	path: GeoPath,
	fills: readonly string[],
): FigureNode[] {
	const isDark = (index: number): boolean => {
		const fill = fills[index] ?? '';
		return fill.startsWith('#') && isDarkFill(fill);
	};
	const join = (test: (border: LevelGeometry['borders'][number]) => boolean): string =>
		geometry.borders
			.filter(test)
			.map((border) => path(border.lines) ?? '')
			.join('');
	const own = (border: LevelGeometry['borders'][number]): boolean => border.rank === geometry.level;
	const darkPair = ({ between: [a, b] }: LevelGeometry['borders'][number]): boolean =>
		isDark(a) && isDark(b);
	const line = (d: string, stroke: string, width: number, opacity?: number): FigureNode =>
		node('path', {
			d,
			fill: 'none',
			stroke,
			'stroke-width': width,
			'stroke-opacity': opacity,
			'stroke-linejoin': 'round',
		});
	const parent = join((border) => !own(border));
	return [
		line(
			join((border) => own(border) && !darkPair(border)),
			theme.borderFar,
			0.45,
		),
		line(
			join((border) => own(border) && darkPair(border)),
			theme.borderOnDark,
			0.45,
		),
		line(path(edgeLines(geometry, 'coast')) ?? '', theme.coast, 0.5),
		node('path', {
			d: path(edgeLines(geometry, 'state')) ?? '',
			fill: 'none',
			stroke: theme.borderParent,
			'stroke-width': 0.8,
			'stroke-dasharray': '7 2 1.5 2',
		}),
		line(parent, theme.borderParentCase, 2.15, 0.65),
		line(parent, theme.borderParent, 0.85),
	];
}

/** Areas too small to see, and areas without a shape: a ring in the class's colour, as on the map. */
function rings({ appearance }: MapFigureRequest, projection: GeoProjection): FigureNode[] {
	const { geometry, painted, points, theme } = appearance;
	const world = 2 * Math.PI * projection.scale();
	const small = geometry.codes.flatMap((area, index) => {
		const shape = geometry.features[index];
		const side = Math.sqrt(geometry.mercatorAreas[index] ?? 0) * world;
		const isSmall =
			painted.request.drawing === 'fill' && side < SMALL_AREA_PX && painted.paints.has(area);
		return isSmall && shape ? [{ area, lngLat: representativePoint(shape) }] : [];
	});
	return [...small, ...points].flatMap(({ area, lngLat }) => {
		const [cx, cy] = projection([lngLat[0], lngLat[1]]) ?? [];
		if (cx === undefined || cy === undefined) return [];
		return [
			node('circle', {
				cx: round(cx),
				cy: round(cy),
				r: world < 360 * SMALL_SCALE ? 1.7 : 2.4,
				fill: fillOfArea(appearance, area),
				stroke: theme.coast,
				'stroke-width': 0.8,
				'data-area': area,
			}),
		];
	});
}

/** Small dots, all in one path; none where they are too many for a drawing. */
function dots({ appearance }: MapFigureRequest, projection: GeoProjection): FigureNode[] {
	const { dots: lngLats = new Float64Array(), theme } = appearance;
	if (lngLats.length === 0 || lngLats.length > 2 * MOST_DOTS) return [];
	let d = '';
	for (let at = 0; at < lngLats.length; at += 2) {
		const [x, y] = projection([lngLats[at] ?? NaN, lngLats[at + 1] ?? NaN]) ?? [];
		// a line of no length with round ends is a dot
		if (x !== undefined && y !== undefined) d += `M${round(x)} ${round(y)}h0`;
	}
	const line = { d, fill: 'none', 'stroke-linecap': 'round' };
	return [
		node('path', { ...line, stroke: theme.halo, 'stroke-width': 3.4 }),
		node('path', { ...line, stroke: theme.label, 'stroke-width': 2.2 }),
	];
}

/** Names that fit inside the frame and do not run into one another, in the order given. */
function placeNames(
	{ names, widthPx, heightPx, appearance: { theme } }: MapFigureRequest,
	projection: GeoProjection,
): FigureNode[] {
	const pxPerDegree = projection.scale() * (Math.PI / 180);
	const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
	return names.flatMap((each) => {
		const [x, y] = projection([...each.lngLat]) ?? [];
		if (x === undefined || y === undefined) return [];
		// smaller seas are named only where there is room around them
		if (pxPerDegree < SMALL_SCALE && each.kind === 'sea' && each.sizePx < 13) return [];
		const long = Math.max(...each.lines.map((text) => text.length)) * each.sizePx * 0.62;
		const high = each.lines.length * each.sizePx * 1.2;
		const [wide, tall] = each.rotation === 0 ? [long, high] : [high, long];
		const box = [x - wide / 2, y - tall, x + wide / 2, y + tall / 2] as const;
		const inside = box[0] > 2 && box[1] > 2 && box[2] < widthPx - 2 && box[3] < heightPx - 2;
		const free = taken.every(
			(other) => box[0] > other[2] || box[2] < other[0] || box[1] > other[3] || box[3] < other[1],
		);
		if (!inside || !free) return [];
		taken.push(box);
		return [placeName(each, x, y, theme)];
	});
}

function placeName(each: PlaceName, x: number, y: number, theme: MapTheme): FigureNode {
	const water = each.kind !== 'country';
	const spacing = each.kind === 'sea' ? 0.09 : each.kind === 'ocean' ? 0.22 : 0.16;
	return node(
		'text',
		{
			x: round(x),
			y: round(y),
			'text-anchor': 'middle',
			'font-size': each.sizePx,
			'font-family': water
				? 'Source Serif 4, Georgia, serif'
				: 'Source Sans 3 Variable, Segoe UI, sans-serif',
			'font-style': water ? 'italic' : undefined,
			'font-weight': water ? 400 : 500,
			'letter-spacing': round(each.sizePx * spacing),
			fill: water ? theme.seaName : theme.foreignName,
			transform: each.rotation ? `rotate(${each.rotation} ${round(x)} ${round(y)})` : undefined,
		},
		each.lines.map((text, at) =>
			node('tspan', { x: round(x), dy: at === 0 ? 0 : round(each.sizePx * 1.2) }, [text]),
		),
	);
}

/**
 * The textures of areas without a class, as SVG patterns: dots for no data, crosses for rows that
 * wait, level lines for a level that is not valid; and the slanted lines over a class whose figure
 * covers several areas, the only one without a ground. They differ in geometry, so that they survive
 * grey, photocopies and colour blindness.
 *
 * @param idPrefix  put before the texture's name in each id
 */
export function textureDefinitions(theme: MapTheme, idPrefix: string): FigureNode[] {
	const texture = (state: AreaState, size: number, drawing: FigureNode): FigureNode =>
		node(
			'pattern',
			{ id: idPrefix + state, width: size, height: size, patternUnits: 'userSpaceOnUse' },
			[node('rect', { width: size, height: size, fill: theme.bare }), drawing],
		);
	const stroke = { stroke: theme.textureStrong, fill: 'none' };
	return [
		texture('noData', 5, node('circle', { cx: 2.5, cy: 2.5, r: 0.85, fill: theme.textureDot })),
		texture(
			'noMatch',
			9,
			node('path', { d: 'M2.5 2.5l4 4m0-4l-4 4', ...stroke, 'stroke-width': 1.15 }),
		),
		texture('notValid', 6, node('path', { d: 'M0 3h6', ...stroke, 'stroke-width': 1 })),
		node(
			'pattern',
			{ id: `${idPrefix}shared`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
			[
				node('path', { d: SLANTED, stroke: theme.halo, fill: 'none', 'stroke-width': 2.6 }),
				node('path', { d: SLANTED, stroke: theme.label, fill: 'none', 'stroke-width': 1 }),
			],
		),
	];
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
