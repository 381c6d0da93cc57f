import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { UndrawnArea } from '../../src/core/geo/pack-manifest.ts';
import { isInRings } from './planar-rings.ts';
import { kabkotaOf, type NamedArea } from './read-hierarchy.ts';
import type { VillagePoint } from './read-village-points.ts';

type LngLat = [lng: number, lat: number];

/** How many parallels are searched for a place inside a shape. */
const PARALLELS = 60;

const REASONS = {
	villages: 'Desanya lebih baru daripada peta desa GADM; titik diletakkan di salah satu desanya.',
	nearest:
		'Desanya lebih baru daripada peta desa GADM dan titiknya jatuh di luar kabupaten; titik ' +
		'diletakkan di tempat terdekat di dalam kabupaten.',
	unknown:
		'Desanya lebih baru daripada peta desa GADM dan letaknya tidak diketahui; titik hanya ' +
		'menunjukkan kabupatennya.',
};

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
		const polygons = (shapes.get(parent) ?? []).map(ringsOf);
		const [first] = polygons;
		if (!first) throw new Error(`${parent} has no polygon to place ${code} in`);
		const isInside = (place: LngLat): boolean => polygons.every((rings) => isInRings(rings, place));
		const villages = byNearness(
			points.filter((point) => point.kecamatan === code).map(({ lngLat }) => lngLat),
		);
		const inside = villages.filter(isInside);
		// Guessed points are often the same for several kecamatan; one on top of another hides it.
		const village = inside.find((place) => !taken.has(String(place))) ?? inside[0];
		const elsewhere = interiorPlaces(first, villages[0]).find(isInside);
		const place = village ?? elsewhere;
		if (!place) throw new Error(`no place inside ${parent} was found for ${code}`);
		taken.add(String(place));
		const reason = village ? 'villages' : villages.length ? 'nearest' : 'unknown';
		return {
			code,
			name,
			parent,
			lngLat: roundPlace(place),
			placedBy: village ? 'village-points' : 'parent',
			reason: REASONS[reason],
		};
	});
}

/**
 * Places well inside a shape: the middles of its crossings by many parallels.
 *
 * @param rings  outlines and holes, closed
 * @param near   put those nearest to this place first; without it, the middles of the widest crossings
 * @returns      `[lng, lat]`; empty for a shape without area
 */
export function interiorPlaces(rings: readonly (readonly Position[])[], near?: LngLat): LngLat[] {
	let [south, north] = [Infinity, -Infinity];
	for (const [, lat = 0] of rings.flat()) {
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	}
	const found: { place: LngLat; order: number }[] = [];
	for (let step = 1; step < PARALLELS; step++) {
		const lat = south + ((north - south) * step) / PARALLELS;
		const crossings = crossingsOf(rings, lat);
		for (let i = 0; i + 1 < crossings.length; i += 2) {
			const [west = 0, east = 0] = crossings.slice(i, i + 2);
			const place: LngLat = [(west + east) / 2, lat];
			const order = near ? Math.hypot(place[0] - near[0], place[1] - near[1]) : west - east;
			found.push({ place, order });
		}
	}
	return found.sort((a, b) => a.order - b.order).map(({ place }) => place);
}

/** Places in order of their distance to all others, the most central first. */
function byNearness(places: readonly (readonly [number, number])[]): LngLat[] {
	const remoteness = ([x, y]: LngLat): number =>
		places.reduce((sum, [otherX, otherY]) => sum + Math.hypot(x - otherX, y - otherY), 0);
	return places
		.map(([lng, lat]): LngLat => [lng, lat])
		.sort((a, b) => remoteness(a) - remoteness(b) || a[0] - b[0] || a[1] - b[1]);
}

function crossingsOf(rings: readonly (readonly Position[])[], lat: number): number[] {
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
