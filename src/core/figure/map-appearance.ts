import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { PaintedAreas } from '../choropleth/paint-areas.ts';
import { paletteColors } from '../classify/palette.ts';
import type { LevelGeometry } from '../geo/level-geometry.ts';
import type { AreaCode } from '../model/area.ts';
import { symbolRadiusPx } from '../symbols/proportional-symbol.ts';
import type { MapTheme } from './map-theme.ts';

/** A place on the map, degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** A circle sized by a count. */
export interface MapSymbol {
	readonly area: AreaCode;
	readonly lngLat: LngLat;
	readonly radiusPx: number;
}

/** An area without a polygon, drawn as a point. */
export interface MapPoint {
	readonly area: AreaCode;
	readonly lngLat: LngLat;
}

/** A name on an area. */
export interface MapLabel {
	readonly area: AreaCode;
	readonly lngLat: LngLat;
	readonly name: string;
	/** The value under the name, '' for none. */
	readonly value: string;
	readonly isKota: boolean;
	/** Larger wins where labels collide. */
	readonly priority: number;
	/** Radius of the circle at its place, which the name stands beside, CSS pixels; 0 without one. */
	readonly radiusPx: number;
}

/** A name that places the map: a provinsi, the seat of one, a lake. */
export interface MapPlace {
	readonly kind: 'provinsi' | 'capital' | 'lake';
	readonly name: string;
	readonly lngLat: LngLat;
	/** Side of a square of its size in Web Mercator, where the world is 1 × 1: larger is named first. */
	readonly side: number;
}

/** An area of a list of priority locations: outlined, with a sign in a ring on it. */
export interface MapMark {
	readonly area: AreaCode;
	readonly lngLat: LngLat;
	/**
	 * Its rank, `=` behind it in a tie; `+` and `−` where a person changed it, `•` without ranks; the
	 * letters of its cluster, `○` without neighbours; empty where there is no room.
	 */
	readonly text: string;
	/** Whether it is in the list, and so outlined; else it has its sign alone. */
	readonly isListed: boolean;
	/** False where its place on the list depends on what was chosen: a thinner line and an empty plate. */
	readonly isSure: boolean;
}

/** Share of their width that outlines of a list have: of very many, colours are read between them. */
export function lineShare(marks: readonly MapMark[]): number {
	return marks.length > 80 ? 0.6 : 1;
}

/** Everything a map shows, as plain data: what every renderer draws from. */
export interface MapAppearance {
	readonly theme: MapTheme;
	readonly geometry: LevelGeometry;
	/** Provinsi drawn at full detail in place of the national shapes. */
	readonly details: readonly LevelGeometry[];
	readonly painted: PaintedAreas;
	/** Class colours, lowest class first. */
	readonly colors: readonly string[];
	/** Areas without a shape. */
	readonly points: readonly MapPoint[];
	readonly symbols: readonly MapSymbol[];
	/** Places of single things, on top of everything: longitude and latitude, alternating. */
	readonly dots?: Float64Array;
	/** Areas of a list of priority locations, on top of everything; none where there is no list. */
	readonly marks?: readonly MapMark[];
	readonly labels: readonly MapLabel[];
	/** Land of neighbouring countries. */
	readonly land: readonly Feature<Polygon | MultiPolygon>[];
	/** Lakes, where the pack has them: water under the areas. */
	readonly lakes?: readonly Feature<Polygon | MultiPolygon>[];
	/** Names beside those of areas. */
	readonly places?: readonly MapPlace[];
}

/** Whether two appearances are of one picture but for the marks of a list, by identity of its parts. */
export function differsInMarksOnly(one: MapAppearance, other: MapAppearance): boolean {
	const names = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof MapAppearance)[]);
	return [...names].every((name) => name === 'marks' || one[name] === other[name]);
}

/**
 * Class colours for a painted level on a ground.
 *
 * @returns one colour per class; none where nothing is classed
 */
export function classColors(
	theme: MapTheme,
	{ breaks, palette }: Pick<PaintedAreas, 'breaks' | 'palette'>,
): readonly string[] {
	const { kind } = palette.palette;
	const isClassed = breaks.length > 0 || kind === 'bivariate' || kind === 'clusters';
	return isClassed ? paletteColors(palette.palette, theme.name, breaks) : [];
}

/** A painted level with its colours: what a swatch needs. */
export type PaintColors = Pick<MapAppearance, 'painted' | 'colors' | 'theme'>;

/**
 * The colour an area is filled with; a textured area's ground where it has no class.
 */
export function fillOfArea(appearance: PaintColors, area: AreaCode): string {
	const { painted, colors, theme } = appearance;
	const paint = painted.paints.get(area);
	if (!paint) return theme.context;
	if (paint.classIndex === null || painted.request.drawing === 'symbol') return theme.bare;
	return colors[paint.classIndex] ?? theme.context;
}

/**
 * Circles for a painted level, area proportional to value, the largest first so that small ones stay
 * on top.
 *
 * @param pointOf  a place inside each area
 * @returns        none unless symbols are drawn; areas with zero or no figure have no circle
 */
export function symbolsOf(
	painted: PaintedAreas,
	pointOf: (area: AreaCode) => LngLat | null,
): MapSymbol[] {
	if (painted.request.drawing !== 'symbol') return [];
	const { shared } = painted.request;
	const values = [...painted.paints].flatMap(([area, { value }]) =>
		// a shared figure has one circle, at the area it is written for
		value === null || (shared?.get(area) ?? area) !== area ? [] : [{ area, value }],
	);
	const most = painted.request.largest ?? 0;
	const largest = values.reduce((sofar, { value }) => Math.max(sofar, value), most);
	return values
		.flatMap(({ area, value }) => {
			const lngLat = pointOf(area);
			const radiusPx = symbolRadiusPx(value, largest);
			return lngLat && radiusPx > 0 ? [{ area, lngLat, radiusPx }] : [];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}
