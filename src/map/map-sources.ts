import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import type { MapLabel, MapPlace, MapSymbol } from '../core/figure/map-appearance.ts';
import { PLACE_NAMES } from '../core/figure/place-names.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';

type Features = FeatureCollection<Geometry, Record<string, unknown>>;

/** Pixels of a world at zoom 0. */
const WORLD_PX = 512;
/** Text size of labels, which their offsets are counted in. */
export const LABEL_PX = 12;
/** Zoom from which seats of provinsi are named. */
const SEATS_FROM = 5;
/** Zoom that an always-shown marker is shown until. */
const ALWAYS = 99;

function collection(features: Features['features']): Features {
	return { type: 'FeatureCollection', features };
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

/** What lies under the areas. */
export type GroundKind = 'graticule' | 'equator' | 'land' | 'lake';

/** Graticule, neighbours' land and lakes as one source: MapLibre clips each source anew. */
export function groundFeatures(land: readonly Feature[], lakes: readonly Feature[]): Features {
	const ofKind = (kind: GroundKind, features: readonly Feature[]): Features['features'] =>
		features.map((each) => ({ ...each, properties: { kind } }));
	return collection([...graticule(), ...ofKind('land', land), ...ofKind('lake', lakes)]);
}

/** Meridians and parallels: every 5° always, every degree and half degree when near. */
function graticule(): Features['features'] {
	const lines: Feature<LineString, Record<string, unknown>>[] = [];
	const add = (coordinates: number[][], degrees: number, equator = false): void => {
		const from = degrees % 5 === 0 ? 0 : Number.isInteger(degrees) ? 6 : 7;
		lines.push({
			type: 'Feature',
			properties: { from, kind: (equator ? 'equator' : 'graticule') satisfies GroundKind },
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
	return lines;
}
