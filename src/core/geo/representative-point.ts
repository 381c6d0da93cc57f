import polylabel from 'polylabel';
import type { AreaFeature } from './level-geometry.ts';

/** Precision of the search, in degrees (about a kilometre). */
const PRECISION = 0.01;

/**
 * A place well inside an area: the pole of inaccessibility of its largest polygon.
 *
 * For symbols and labels. Always inside, unlike a centroid, and not on the edge.
 *
 * @returns longitude and latitude in degrees
 *
 * Source: Garcia-Castellanos & Lombardo 2007, by mapbox/polylabel.
 */
export function representativePoint({ geometry }: AreaFeature): [lng: number, lat: number] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	let largest: number[][][] | undefined;
	let size = -1;
	for (const polygon of polygons) {
		const extent = boxArea(polygon[0] ?? []);
		if (extent > size) [largest, size] = [polygon, extent];
	}
	if (!largest) throw new RangeError('representativePoint needs a polygon');
	const [lng = NaN, lat = NaN] = polylabel(largest, PRECISION);
	return [lng, lat];
}

function boxArea(ring: readonly (readonly number[])[]): number {
	const lngs = ring.map(([lng = 0]) => lng);
	const lats = ring.map(([, lat = 0]) => lat);
	return (Math.max(...lngs) - Math.min(...lngs)) * (Math.max(...lats) - Math.min(...lats));
}
