import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import type { MapLabel, MapPlace, MapPoint, MapSymbol } from '../core/figure/map-appearance.ts';
import { PLACE_NAMES } from '../core/figure/place-names.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { largestPart } from '../core/geo/largest-part.ts';
import type { AreaCode } from '../core/model/area.ts';

/** A ring on the map, and between which zooms it is shown. */
export interface AreaMarker {
	readonly area: AreaCode;
	readonly lngLat: readonly [lng: number, lat: number];
	readonly from: number;
	readonly until: number;
}

type Features = FeatureCollection<Geometry, Record<string, unknown>>;

/** Pixels of its largest part below which an area is also marked by a ring. */
const SMALL_AREA_PX = 6;
/** Zoom from which kecamatan among others have rings; islands have them from afar. */
const KECAMATAN_RINGS_FROM = 7;
/** Pixels between the middles of two rings of kecamatan: nearer than that they would cover the country. */
const RING_DISTANCE_PX = 12;
/** Pixels of a world at zoom 0. */
const WORLD_PX = 512;
/** Text size of labels, which their offsets are counted in. */
export const LABEL_PX = 12;
/** Zoom from which seats of provinsi are named. */
const SEATS_FROM = 5;
/** The map is never farther out than this. */
const LEAST_ZOOM = 3;
/** Zoom that an always-shown marker is shown until. */
const ALWAYS = 99;

function collection(features: Features['features']): Features {
	return { type: 'FeatureCollection', features };
}

/**
 * Rings for small areas and for areas without a shape, with the zooms between which each is shown.
 *
 * @param marksSmall  whether small areas need rings: only where fills carry the values
 */
export function markerFeatures(
	geometry: LevelGeometry,
	points: readonly MapPoint[],
	marksSmall: boolean,
): {
	features: Features;
	markers: AreaMarker[];
} {
	const isKecamatan = geometry.level === 'kecamatan';
	const bordered = new Set(isKecamatan ? geometry.packed.borders.sides : []);
	const small = (marksSmall ? geometry.codes : []).flatMap((area, index): AreaMarker[] => {
		const part = largestPart(geometry.packed.shapes, index);
		const from = bordered.has(index) ? KECAMATAN_RINGS_FROM : 0;
		const until = Math.log2(SMALL_AREA_PX / (WORLD_PX * part.extent));
		return until > Math.max(LEAST_ZOOM, from) && Number.isFinite(until)
			? [{ area, lngLat: part.middle, from, until }]
			: [];
	});
	if (isKecamatan) thinOut(small);
	const markers = [
		...small.filter(({ from, until }) => until > from),
		...points.map(({ area, lngLat }) => ({ area, lngLat, from: 0, until: ALWAYS })),
	];
	return {
		markers,
		features: collection(
			markers.map(({ lngLat, from: first, until }, id) => ({
				type: 'Feature',
				id,
				properties: { from: first, until },
				geometry: { type: 'Point', coordinates: [...lngLat] },
			})),
		),
	};
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

/**
 * Names that place the map, each from the zoom at which what it names is large enough for it. A seat
 * gives way to its own kota's label.
 */
export function placeFeatures(places: readonly MapPlace[]): Features {
	return collection(
		places.map(({ kind, name, lngLat, side }) => {
			const isProvinsi = kind === 'provinsi';
			const text = isProvinsi ? name.toLocaleUpperCase('id') : name;
			const wide =
				(isProvinsi ? 8.4 : 5.2) * Math.max(...text.split(' ').map((word) => word.length));
			const fits = Math.log2((wide * (kind === 'lake' ? 0.5 : 0.8)) / (WORLD_PX * side));
			return {
				type: 'Feature',
				properties: {
					kind,
					text,
					priority: side,
					from: kind === 'capital' ? SEATS_FROM : Math.max(isProvinsi ? 0 : 5, fits),
					until: kind === 'capital' ? Math.floor(fits) : ALWAYS,
				},
				geometry: { type: 'Point', coordinates: [...lngLat] },
			};
		}),
	);
}

/** Names on areas; each appears from the zoom at which its area is about as wide as the name. */
export function labelFeatures(
	labels: readonly MapLabel[],
	geometry: LevelGeometry,
	inkOf: (area: AreaCode) => { ink: string; halo: string },
): Features {
	return collection(
		labels.map((label) => {
			const index = geometry.indexByCode.get(label.area) ?? -1;
			const side = WORLD_PX * Math.sqrt(geometry.mercatorAreas[index] ?? 1e-9);
			const wide = 5.2 * Math.min(12, label.name.length) + 6;
			return {
				type: 'Feature',
				properties: {
					name: label.name,
					value: label.value ? `\n${label.value}` : '',
					kota: label.isKota,
					beside: label.radiusPx > 0,
					distance: label.radiusPx / LABEL_PX + 0.15,
					priority: label.priority,
					from: Math.floor(Math.log2(wide / side)),
					...inkOf(label.area),
				},
				geometry: { type: 'Point', coordinates: [...label.lngLat] },
			};
		}),
	);
}

/**
 * How much smaller than a circle the square is that names keep clear of, pixels: names reach into its
 * corners, and MapLibre sets those above and below closer than asked by the descent of a line.
 */
const CIRCLE_SLACK_PX = 3.5;

/** Where circles are, for names to keep clear of. */
export function circleFeatures(symbols: readonly MapSymbol[]): Features {
	return collection(
		symbols.map(({ lngLat, radiusPx }) => ({
			type: 'Feature',
			properties: { radius: Math.max(1, radiusPx - CIRCLE_SLACK_PX) },
			geometry: { type: 'Point', coordinates: [...lngLat] },
		})),
	);
}

/** Seas, oceans and neighbours. */
export function nameFeatures(): Features {
	return collection(
		PLACE_NAMES.map(({ lines, lngLat, kind, sizePx, rotation }) => ({
			type: 'Feature',
			properties: { text: lines.join('\n'), kind, size: sizePx, rotation },
			geometry: { type: 'Point', coordinates: [...lngLat] },
		})),
	);
}

/** Meridians and parallels: every 5° always, every degree and half degree when near. */
export function graticuleFeatures(): Features {
	const lines: Feature<LineString, Record<string, unknown>>[] = [];
	const add = (coordinates: number[][], degrees: number, equator = false): void => {
		const from = degrees % 5 === 0 ? 0 : Number.isInteger(degrees) ? 6 : 7;
		lines.push({
			type: 'Feature',
			properties: { from, degrees: equator ? 'equator' : degrees },
			geometry: { type: 'LineString', coordinates },
		});
	};
	for (let lng = 70; lng <= 165; lng += 0.5)
		add(
			[
				[lng, -50],
				[lng, 50],
			],
			lng,
		);
	for (let lat = -50; lat <= 50; lat += 0.5)
		add(
			[
				[70, lat],
				[165, lat],
			],
			lat,
			lat === 0,
		);
	return collection(lines);
}

/** A collection of one feature, or of none. */
export function oneFeature(feature: Feature | null): FeatureCollection {
	return { type: 'FeatureCollection', features: feature ? [feature] : [] };
}
