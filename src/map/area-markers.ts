import type { MapPoint } from '../core/figure/map-appearance.ts';
import { largestPart } from '../core/geo/largest-part.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';

/** A ring on the map, and between which zooms it is shown. */
export interface AreaMarker {
	readonly area: AreaCode;
	/** Place of its colour: among the level's shapes, or behind them for an area without a shape. */
	readonly index: number;
	readonly lngLat: readonly [lng: number, lat: number];
	readonly from: number;
	readonly until: number;
}

/** Pixels of its largest part below which an area is also marked by a ring. */
const SMALL_AREA_PX = 6;
/** Zoom from which kecamatan among others have rings; islands have them from afar. */
const KECAMATAN_RINGS_FROM = 7;
/** Pixels between the middles of two rings of kecamatan: nearer than that they would cover the country. */
const RING_DISTANCE_PX = 12;
/** Pixels of a world at zoom 0. */
const WORLD_PX = 512;
/** The map is never farther out than this. */
const LEAST_ZOOM = 3;
/** Zoom that an always-shown marker is shown until. */
const ALWAYS = 99;

/**
 * Rings for small areas and for areas without a shape, with the zooms between which each is shown.
 *
 * @param marksSmall  whether small areas need rings: only where fills carry the values
 */
export function areaMarkers(
	geometry: LevelGeometry,
	points: readonly MapPoint[],
	marksSmall: boolean,
): AreaMarker[] {
	const isKecamatan = geometry.level === 'kecamatan';
	const bordered = new Set(isKecamatan ? geometry.packed.borders.sides : []);
	const small = (marksSmall ? geometry.codes : []).flatMap((area, index): AreaMarker[] => {
		const part = largestPart(geometry.packed.shapes, index);
		const from = bordered.has(index) ? KECAMATAN_RINGS_FROM : 0;
		const until = Math.log2(SMALL_AREA_PX / (WORLD_PX * part.extent));
		return until > Math.max(LEAST_ZOOM, from) && Number.isFinite(until)
			? [{ area, index, lngLat: part.middle, from, until }]
			: [];
	});
	if (isKecamatan) thinOut(small);
	return [
		...small.filter(({ from, until }) => until > from),
		...points.map(({ area, lngLat }, at) => ({
			area,
			index: geometry.codes.length + at,
			lngLat,
			from: 0,
			until: ALWAYS,
		})),
	];
}

/** Degrees beyond which no ring at the farthest zoom is in the way of another. */
const NEAR_DEGREES = ((RING_DISTANCE_PX / WORLD_PX) * 360) / 2 ** LEAST_ZOOM;

/**
 * Keeps rings apart: each is shown from the zoom at which none shown before it is nearer than
 * {@link RING_DISTANCE_PX}. Those that need a ring longest come first. Replaces them in place.
 */
function thinOut(markers: AreaMarker[]): void {
	markers.sort((a, b) => b.until - a.until);
	// shown rings by square of the grid, whose neighbours are all that can be near
	const squares = new Map<number, AreaMarker['lngLat'][]>();
	const squareOf = (lng: number, lat: number): number =>
		Math.floor(lng / NEAR_DEGREES) * 1000 + Math.floor(lat / NEAR_DEGREES) + 500;
	markers.forEach((marker, at) => {
		const [lng, lat] = marker.lngLat;
		let nearest = NEAR_DEGREES;
		for (const dx of [-NEAR_DEGREES, 0, NEAR_DEGREES]) {
			for (const dy of [-NEAR_DEGREES, 0, NEAR_DEGREES]) {
				for (const [x, y] of squares.get(squareOf(lng + dx, lat + dy)) ?? []) {
					nearest = Math.min(nearest, Math.hypot(x - lng, y - lat));
				}
			}
		}
		const from = Math.max(marker.from, LEAST_ZOOM + Math.log2(NEAR_DEGREES / nearest));
		markers[at] = { ...marker, from };
		if (marker.until <= from) return;
		const square = squareOf(lng, lat);
		const known = squares.get(square);
		if (known) known.push(marker.lngLat);
		else squares.set(square, [marker.lngLat]);
	});
}
