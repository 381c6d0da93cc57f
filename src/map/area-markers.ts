import type { MapPoint } from '../core/figure/map-appearance.ts';
import { largestPart } from '../core/geo/largest-part.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';

type LngLat = readonly [lng: number, lat: number];

/** A ring on the map, and between which zooms it is shown. */
export interface AreaMarker {
	readonly area: AreaCode;
	/** Place of its colour: among the level's shapes, or behind them for an area without a shape. */
	readonly index: number;
	readonly lngLat: LngLat;
	readonly from: number;
	readonly until: number;
}

/** Pixels of its largest part below which an area is also marked by a ring. */
const SMALL_AREA_PX = 6;
/** Zoom from which kecamatan among others have rings; islands have them from afar. */
const KECAMATAN_RINGS_FROM = 7;
/** Pixels between the middles of two rings of kecamatan: nearer than that they would cover the country. */
const RING_DISTANCE_PX = 12;
/** Pixels around the middle of a ring that it covers, and a little more. */
const RING_REACH_PX = 5;
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
	const parts = (marksSmall ? geometry.codes : []).map((_, index) =>
		largestPart(geometry.packed.shapes, index),
	);
	const small = parts.flatMap((part, index): AreaMarker[] => {
		const area = geometry.codes[index];
		const from = bordered.has(index) ? KECAMATAN_RINGS_FROM : 0;
		const until = Math.log2(SMALL_AREA_PX / (WORLD_PX * part.extent));
		return area && until > Math.max(LEAST_ZOOM, from) && Number.isFinite(until)
			? [{ area, index, lngLat: part.middle, from, until }]
			: [];
	});
	if (isKecamatan) {
		keepClear(
			small,
			parts.map(({ middle }) => middle),
		);
		keepApart(small);
	}
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

/**
 * Keeps rings off other areas: each is shown from the zoom at which the middle of no other area is
 * under it. Replaces them in place.
 */
function keepClear(markers: AreaMarker[], middles: readonly LngLat[]): void {
	const grid = new NearGrid(RING_REACH_PX);
	middles.forEach((middle) => {
		grid.add(middle);
	});
	markers.forEach((marker, at) => {
		markers[at] = { ...marker, from: Math.max(marker.from, grid.clearFrom(marker.lngLat)) };
	});
}

/**
 * Keeps rings apart: each is shown from the zoom at which none shown before it is nearer than
 * {@link RING_DISTANCE_PX}. Those that need a ring longest come first. Replaces them in place.
 */
function keepApart(markers: AreaMarker[]): void {
	markers.sort((a, b) => b.until - a.until);
	const shown = new NearGrid(RING_DISTANCE_PX);
	markers.forEach((marker, at) => {
		const from = Math.max(marker.from, shown.clearFrom(marker.lngLat));
		markers[at] = { ...marker, from };
		if (marker.until > from) shown.add(marker.lngLat);
	});
}

/** Places, and from which zoom on none of them is too near another place. */
class NearGrid {
	/** Degrees beyond which no place is too near at the farthest zoom. */
	readonly #reach: number;
	/** By square of a grid whose neighbouring squares are all that can be near. */
	readonly #squares = new Map<number, LngLat[]>();

	/** @param distancePx  nearer than this is too near */
	constructor(distancePx: number) {
		this.#reach = ((distancePx / WORLD_PX) * 360) / 2 ** LEAST_ZOOM;
	}

	#squareOf(lng: number, lat: number): number {
		return Math.floor(lng / this.#reach) * 1000 + Math.floor(lat / this.#reach) + 500;
	}

	add(place: LngLat): void {
		const square = this.#squareOf(...place);
		const known = this.#squares.get(square);
		if (known) known.push(place);
		else this.#squares.set(square, [place]);
	}

	/** The zoom from which every other place is far enough away; {@link LEAST_ZOOM} at least. */
	clearFrom(place: LngLat): number {
		const [lng, lat] = place;
		let nearest = this.#reach;
		for (const dx of [-this.#reach, 0, this.#reach]) {
			for (const dy of [-this.#reach, 0, this.#reach]) {
				for (const other of this.#squares.get(this.#squareOf(lng + dx, lat + dy)) ?? []) {
					if (other === place) continue;
					nearest = Math.min(nearest, Math.hypot(other[0] - lng, other[1] - lat));
				}
			}
		}
		return LEAST_ZOOM + Math.log2(this.#reach / nearest);
	}
}
