import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { area } from '@turf/turf';
import type { AreaFeature } from '../geo/level-geometry.ts';
import { representativePoint } from '../geo/representative-point.ts';
import type { MapPlace } from './map-appearance.ts';

/** Kilometres of the equator, to give lakes without an outline a size. */
const EQUATOR_KM = 40_075;

/**
 * Large lakes that the pack cannot have, because its villages part them between them: only their names
 * stand on the map, about in the middle. Size in km², to tell from which zoom they are named.
 */
const WITHOUT_OUTLINE: readonly (readonly [name: string, lng: number, lat: number, km2: number])[] =
	[
		['Danau Ranau', 103.93, -4.87, 125],
		['Danau Sentarum', 112.1, 0.83, 800],
		['Danau Semayang', 116.46, -0.23, 130],
		['Danau Jempang', 116.2, -0.45, 150],
		['Danau Batur', 115.4, -8.26, 16],
		['Danau Paniai', 136.33, -3.9, 145],
		['Danau Sentani', 140.52, -3.61, 95],
	];

/**
 * The names of lakes: those the pack names, at a place inside their outline, and the large ones it
 * has no outline of.
 *
 * @param lakes  features with a property `name`; those without one are left out
 * @returns      steps, one for each lake, and the places at their end
 */
export function* lakePlaces(
	lakes: readonly Feature<Polygon | MultiPolygon>[],
): Generator<undefined, MapPlace[]> {
	if (lakes.length === 0) return [];
	const drawn: MapPlace[] = [];
	for (const lake of lakes) {
		const name: unknown = lake.properties?.['name'];
		if (typeof name !== 'string') continue;
		yield;
		const shape = lake as AreaFeature;
		drawn.push({
			kind: 'lake',
			name,
			lngLat: representativePoint(shape),
			side: Math.sqrt(area(shape)) / (1000 * EQUATOR_KM),
		});
	}
	const known = new Set(drawn.map(({ name }) => name));
	const others = WITHOUT_OUTLINE.filter(([name]) => !known.has(name)).map(
		([name, lng, lat, km2]): MapPlace => ({
			kind: 'lake',
			name,
			lngLat: [lng, lat],
			side: Math.sqrt(km2) / EQUATOR_KM,
		}),
	);
	return [...drawn, ...others];
}
