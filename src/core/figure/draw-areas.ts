import { textureOf, type AreaTexture } from '../choropleth/paint-areas.ts';
import { isDarkFill } from '../classify/color-scheme.ts';
import type { LevelGeometry } from '../geo/level-geometry.ts';
import type { AreaCode } from '../model/area.ts';
import { isOverlayTexture } from './area-textures.ts';
import { projectPlace, type EqualAreaFrame } from './equal-area-frame.ts';
import { node, type FigureNode } from './figure-node.ts';
import { isNear, sidePx, type LevelPaths } from './level-paths.ts';
import { fillOfArea, type LngLat, type MapAppearance } from './map-appearance.ts';

/** Whether each area is a shape of its own, or all that look alike are one. */
export type AreaGrouping = 'apart' | 'joined';

/** How an area looks: areas of one look are drawn together. */
interface Look {
	/** `0` … for a class, a texture's name, or `context`. */
	readonly name: string;
	readonly fill: string;
	readonly areas: number[];
}

/** Side of an area, CSS pixels, below which it is also marked by a dot: on an island of its own … */
const SMALL_ISLAND_PX = 2.2;
/** … and among neighbours, where colour meets colour. */
const SMALL_SIDE_PX = 1.1;
/** Radius of a mark that stands alone, and of one among others. */
const MARK_RADIUS_PX = 2;
const CROWDED_RADIUS_PX = 0.9;
/** Side of the squares in which marks are counted. */
const CROWD_PX = 5;
/** Covers the hairline between two fills that meet without a border. */
const SEAM_PX = 0.3;

/**
 * The areas of a level filled with the colours of their classes or the textures of their states, one
 * group for each look: `data-class` is a class's number or a state's name.
 *
 * @param grouping  `apart` keeps an element per area with its code in `data-area`; `joined` makes one
 *                  path per look, which a browser draws many times faster
 */
export function drawAreas(
	appearance: MapAppearance,
	paths: LevelPaths,
	idPrefix: string,
	grouping: AreaGrouping,
): FigureNode[] {
	const { geometry, painted } = appearance;
	const drawn = looksOf(appearance, idPrefix).map(({ name, fill, areas }) => {
		const attributes = {
			fill,
			stroke: paths.hasOwnBorders ? undefined : fill,
			'stroke-width': paths.hasOwnBorders ? undefined : SEAM_PX,
			'data-class': name,
		};
		if (grouping === 'joined') {
			return node('path', { ...attributes, d: areas.map((at) => paths.areas[at]).join('') });
		}
		return node(
			'g',
			attributes,
			areas.flatMap((at) =>
				paths.areas[at]
					? [node('path', { d: paths.areas[at], 'data-area': geometry.codes[at] })]
					: [],
			),
		);
	});
	const overlaid = new Map<AreaTexture, string>();
	geometry.codes.forEach((code, at) => {
		const texture = textureOf(painted, code);
		if (texture === null || !isOverlayTexture(texture)) return;
		overlaid.set(texture, (overlaid.get(texture) ?? '') + (paths.areas[at] ?? ''));
	});
	const over = [...overlaid].map(([texture, d]) =>
		node('path', { d, fill: `url(#${idPrefix}${texture})`, 'data-texture': texture }),
	);
	return [node('g', { 'fill-rule': 'evenodd' }, [...drawn, ...over])];
}

/** Looks in the order they are drawn: context, states, then classes from the lowest. */
function looksOf(appearance: MapAppearance, idPrefix: string): Look[] {
	const { geometry, painted } = appearance;
	const looks = new Map<string, Look>();
	geometry.codes.forEach((code, index) => {
		const paint = painted.paints.get(code);
		const texture = textureOf(painted, code);
		const isGround = texture !== null && !isOverlayTexture(texture);
		const name = isGround ? texture : paint ? String(paint.classIndex ?? 0) : 'context';
		const look = looks.get(name);
		if (look) look.areas.push(index);
		else {
			const fill = isGround ? `url(#${idPrefix}${texture})` : fillOfArea(appearance, code);
			looks.set(name, { name, fill, areas: [index] });
		}
	});
	const order = (name: string): string =>
		name === 'context' ? '' : /\d/.test(name) ? `~${name}` : name;
	return [...looks.values()].sort((a, b) => (order(a.name) < order(b.name) ? -1 : 1));
}

/** Which areas have a fill so dark that a border between two of them must be light. */
export function darkAreas(appearance: MapAppearance): readonly boolean[] {
	const known = new Map<string, boolean>();
	return appearance.geometry.codes.map((code) => {
		if (appearance.painted.paints.get(code)?.state) return false;
		const fill = fillOfArea(appearance, code);
		const isDark = known.get(fill) ?? (fill.startsWith('#') && isDarkFill(fill));
		known.set(fill, isDark);
		return isDark;
	});
}

/** An area that is marked by a dot, for it could not be seen otherwise. */
export interface AreaMark {
	readonly area: AreaCode;
	readonly x: number;
	readonly y: number;
	readonly isCrowded: boolean;
}

/**
 * Where dots stand: at areas too small to see in a map of fills, and at areas without a shape.
 *
 * Dots that would run into one another are marked as crowded; they are drawn smaller.
 */
export function areaMarks(appearance: MapAppearance, paths: LevelPaths): AreaMark[] {
	const { geometry, painted, points } = appearance;
	const { frame } = paths;
	const places: { area: AreaCode; lngLat: LngLat }[] = [...points];
	if (painted.request.drawing === 'fill') {
		const withNeighbours = new Set(geometry.borders.flatMap(({ between }) => between));
		geometry.codes.forEach((area, index) => {
			if (!painted.paints.has(area) || !isNear(frame, geometry.boxes[index])) return;
			const least = withNeighbours.has(index) ? SMALL_SIDE_PX : SMALL_ISLAND_PX;
			if (paths.areas[index] && sidePx(geometry, frame, index) >= least) return;
			const lngLat = middleOf(geometry, index);
			if (lngLat) places.push({ area, lngLat });
		});
	}
	const seen = places.flatMap(({ area, lngLat }) => {
		const [x, y] = projectPlace(frame, lngLat);
		return isIn(frame, x, y) ? [{ area, x, y }] : [];
	});
	const crowd = new Map<string, number>();
	const squareOf = (x: number, y: number): string =>
		`${Math.floor(x / CROWD_PX)} ${Math.floor(y / CROWD_PX)}`;
	for (const { x, y } of seen) {
		crowd.set(squareOf(x, y), (crowd.get(squareOf(x, y)) ?? 0) + 1);
	}
	return seen.map((mark) => ({
		...mark,
		isCrowded: (crowd.get(squareOf(mark.x, mark.y)) ?? 0) > 1,
	}));
}

/** The dots of {@link areaMarks}: in the class's colour, ringed where they stand alone. */
export function drawMarks(
	appearance: MapAppearance,
	marks: readonly AreaMark[],
	grouping: AreaGrouping,
): FigureNode[] {
	const crowded = marks.filter(({ isCrowded }) => isCrowded);
	const alone = marks.filter(({ isCrowded }) => !isCrowded);
	const { coast } = appearance.theme;
	return [
		...markGroup(appearance, crowded, CROWDED_RADIUS_PX, grouping, {}),
		...markGroup(appearance, alone, MARK_RADIUS_PX, grouping, {
			stroke: coast,
			'stroke-width': 0.8,
		}),
	];
}

function markGroup(
	appearance: MapAppearance,
	marks: readonly AreaMark[],
	radius: number,
	grouping: AreaGrouping,
	attributes: Readonly<Record<string, string | number>>,
): FigureNode[] {
	if (marks.length === 0) return [];
	if (grouping === 'apart') {
		const dots = marks.map(({ area, x, y }) =>
			node('circle', {
				cx: round(x),
				cy: round(y),
				r: radius,
				fill: fillOfArea(appearance, area),
				'data-mark': area,
			}),
		);
		return [node('g', attributes, dots)];
	}
	const byFill = new Map<string, string>();
	for (const { area, x, y } of marks) {
		const fill = fillOfArea(appearance, area);
		const arc = `a${radius} ${radius} 0 1 0 `;
		const dot = `M${round(x - radius)} ${round(y)}${arc}${2 * radius} 0${arc}${-2 * radius} 0z`;
		byFill.set(fill, (byFill.get(fill) ?? '') + dot);
	}
	return [
		node(
			'g',
			attributes,
			[...byFill].map(([fill, d]) => node('path', { d, fill })),
		),
	];
}

/** The middle of an area's largest part, for areas so small that it does not matter where inside. */
function middleOf(geometry: LevelGeometry, index: number): LngLat | null {
	const shape = geometry.features[index]?.geometry;
	if (!shape) return null;
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	let best: LngLat | null = null;
	let largest = -1;
	for (const [ring = []] of polygons) {
		let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const [lng = NaN, lat = NaN] of ring) {
			west = Math.min(west, lng);
			east = Math.max(east, lng);
			south = Math.min(south, lat);
			north = Math.max(north, lat);
		}
		const size = (east - west) * (north - south);
		if (size > largest) [best, largest] = [[(west + east) / 2, (south + north) / 2], size];
	}
	return best;
}

function isIn({ box }: EqualAreaFrame, x: number, y: number): boolean {
	return x >= box.x && x <= box.x + box.widthPx && y >= box.y && y <= box.y + box.heightPx;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
