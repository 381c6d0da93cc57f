import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { UndrawnArea } from '../../src/core/geo/pack-manifest.ts';
import { isInRings } from './planar-rings.ts';
import { kabkotaOf, type NamedArea } from './read-hierarchy.ts';
import type { VillagePoint } from './read-village-points.ts';

type LngLat = [number, number];

/**
 * Gives every kecamatan without a polygon a place inside its kabupaten.
 *
 * @param undrawn  kecamatan without a polygon, in code order
 * @param points   village points of the whole country
 * @param shapes   polygons a kabupaten is drawn with, at every detail; a place must be in all
 * @throws Error   when a kabupaten has no polygon
 */
export function placeUndrawn(
	undrawn: readonly NamedArea[],
	points: readonly VillagePoint[],
	shapes: ReadonlyMap<AreaCode, readonly (Polygon | MultiPolygon)[]>,
): UndrawnArea[] {
	const taken = new Set<string>();
	return undrawn.map(({ code, name }) => {
		const parent = kabkotaOf(code);
		const polygons = shapes.get(parent) ?? [];
		const [first] = polygons;
		if (!first) throw new Error(`${parent} has no polygon to place ${code} in`);
		const places = points.filter((point) => point.kecamatan === code).map(({ lngLat }) => lngLat);
		const inside = byNearness(places).filter((place) =>
			polygons.every((polygon) => isInRings(ringsOf(polygon), place)),
		);
		// Guessed points are often the same for several kecamatan; one on top of another hides it.
		const central = inside.find((place) => !taken.has(String(place))) ?? inside[0];
		taken.add(String(central));
		return {
			code,
			name,
			parent,
			lngLat: roundPlace(central ?? interiorPlace(first)),
			placedBy: central ? 'village-points' : 'parent',
			reason: central
				? 'Desanya dibentuk setelah peta desa GADM; titik diletakkan di salah satu desanya.'
				: 'Desanya dibentuk setelah peta desa GADM dan koordinatnya tidak diketahui; titik hanya menunjukkan kabupatennya.',
		};
	});
}

/**
 * A place well inside a shape: the middle of the widest crossing along nine parallels.
 *
 * @returns `[lng, lat]`
 * @throws Error for a shape without area
 */
export function interiorPlace(shape: Polygon | MultiPolygon): LngLat {
	const rings = ringsOf(shape);
	const lats = rings.flat().map(([, lat = 0]) => lat);
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	let best: { place: LngLat; width: number } | null = null;
	for (let step = 1; step <= 9; step++) {
		const lat = south + ((north - south) * step) / 10;
		const crossings = crossingsOf(rings, lat);
		for (let i = 0; i + 1 < crossings.length; i += 2) {
			const [west = 0, east = 0] = crossings.slice(i, i + 2);
			if (best && east - west <= best.width) continue;
			best = { place: [(west + east) / 2, lat], width: east - west };
		}
	}
	if (!best) throw new Error('a shape without area has no inside');
	return best.place;
}

/** Places in order of their distance to all others, the most central first. */
function byNearness(places: readonly (readonly [number, number])[]): LngLat[] {
	const remoteness = ([x, y]: readonly [number, number]): number =>
		places.reduce((sum, [otherX, otherY]) => sum + Math.hypot(x - otherX, y - otherY), 0);
	return [...places]
		.map(([lng, lat]): LngLat => [lng, lat])
		.sort((a, b) => remoteness(a) - remoteness(b) || a[0] - b[0] || a[1] - b[1]);
}

function crossingsOf(rings: readonly Position[][], lat: number): number[] {
	const crossings: number[] = [];
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [ax = 0, ay = 0] = ring[i - 1] ?? [];
			const [bx = 0, by = 0] = ring[i] ?? [];
			if (ay > lat !== by > lat) crossings.push(ax + ((bx - ax) * (lat - ay)) / (by - ay));
		}
	}
	return crossings.sort((a, b) => a - b);
}

function ringsOf(shape: Polygon | MultiPolygon): Position[][] {
	return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

function roundPlace([lng, lat]: LngLat): LngLat {
	return [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
}
