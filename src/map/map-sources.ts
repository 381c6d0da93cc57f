import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import type { MapLabel, MapPlace, MapPoint, MapSymbol } from '../core/figure/map-appearance.ts';
import { PLACE_NAMES } from '../core/figure/place-names.ts';
import { largestPartExtent, type LevelGeometry } from '../core/geo/level-geometry.ts';
import { representativePoint } from '../core/geo/representative-point.ts';
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

/** Polygons with the geometry's index as id, and the provinsi for filters. */
export function areaFeatures(geometry: LevelGeometry, offset = 0): Features['features'] {
	return geometry.features.map((area, index) => ({
		...area,
		id: offset + index,
		properties: { provinsi: geometry.codes[index]?.slice(0, 2) },
	}));
}

/** Borders with the border's index as id; `own` is false where the parents differ too. */
export function borderFeatures(geometry: LevelGeometry, offset = 0): Features['features'] {
	return geometry.borders.map(({ between, rank, lines }, index) => {
		const [one, other] = between.map((side) => geometry.codes[side]?.slice(0, 2));
		return {
			type: 'Feature',
			id: offset + index,
			properties: { rank, own: rank === geometry.level, provinsi: one === other ? one : '' },
			geometry: lines,
		};
	});
}

/** Shores and land borders by provinsi; what is only a file's end is left out. */
export function edgeFeatures(geometry: LevelGeometry): Features['features'] {
	return geometry.edges
		.filter(({ kind }) => kind !== 'provinsi')
		.map(({ kind, provinsi, lines }) => ({
			type: 'Feature',
			properties: { kind, provinsi },
			geometry: lines,
		}));
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
	const bordered = new Set(isKecamatan ? geometry.borders.flatMap(({ between }) => between) : []);
	const small = (marksSmall ? geometry.features : []).flatMap((shape, index): AreaMarker[] => {
		const area = geometry.codes[index];
		const from = bordered.has(index) ? KECAMATAN_RINGS_FROM : 0;
		const until = Math.log2(SMALL_AREA_PX / (WORLD_PX * largestPartExtent(shape)));
		return until > Math.max(LEAST_ZOOM, from) && area
			? [{ area, lngLat: representativePoint(shape), from, until }]
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

/**
 * Keeps rings apart: each is shown from the zoom at which none shown before it is nearer than
 * {@link RING_DISTANCE_PX}. Those that need a ring longest come first. Replaces them in place.
 */
function thinOut(markers: AreaMarker[]): void {
	markers.sort((a, b) => b.until - a.until);
	const shown: AreaMarker[] = [];
	markers.forEach((marker, at) => {
		const [lng, lat] = marker.lngLat;
		let nearest = Infinity;
		for (const { lngLat } of shown)
			nearest = Math.min(nearest, Math.hypot(lngLat[0] - lng, lngLat[1] - lat));
		const apart = Math.log2(((RING_DISTANCE_PX / WORLD_PX) * 360) / nearest);
		const thinned = { ...marker, from: Math.max(marker.from, apart) };
		markers[at] = thinned;
		if (thinned.until > thinned.from) shown.push(thinned);
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

/** A collection of features. */
export function featuresOf(features: Features['features']): Features {
	return collection(features);
}
