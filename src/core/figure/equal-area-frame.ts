import type { Bbox } from '../geo/level-geometry.ts';

/** Mean radius of the Earth, kilometres. */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** A rectangle of a drawing, CSS pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** A part of the world fitted into a rectangle of a drawing, in an equal-area projection. */
export interface EqualAreaFrame {
	readonly box: Box;
	/** Latitude along which shapes and lengths are true, degrees, half degrees only. */
	readonly standardParallel: number;
	/** Pixels east of a meridian: `x0 + lng · pxPerDegree`. */
	readonly x0: number;
	readonly pxPerDegree: number;
	/** Pixels south of a parallel: `y0 − sin(lat) · pxPerSine`. */
	readonly y0: number;
	readonly pxPerSine: number;
	/** Kilometres of a pixel along the standard parallel. */
	readonly kmPerPx: number;
	/** West, south, east, north of the whole rectangle, degrees; held at the poles. */
	readonly bbox: Bbox;
}

/**
 * Fits a part of the world into a rectangle, in Lambert's cylindrical equal-area projection with a
 * standard parallel of its own (also named after Behrmann and others for single parallels).
 *
 * Areas are in proportion everywhere, so that fills may be compared; meridians and parallels are
 * straight, so that one north arrow and one degree band hold for the whole map. The standard parallel
 * is where cos² is half-way between its largest and smallest in the box: shapes are stretched by less
 * than 2 % anywhere in Indonesia. On a sphere.
 *
 * @param box        rectangle of the drawing
 * @param bbox       part of the world that must be inside, degrees; one without extent is given a
 *                   hundredth of a degree
 * @param paddingPx  room kept free on each side, at most a third of the rectangle
 */
export function equalAreaFrame(box: Box, bbox: Bbox, paddingPx = 0): EqualAreaFrame {
	const [west, south, east, north] = withExtent(bbox);
	const standardParallel = standardParallelOf(south, north);
	const cosine = Math.cos(standardParallel * RADIANS);
	const [low, high] = [Math.sin(south * RADIANS), Math.sin(north * RADIANS)];
	const padding = Math.max(0, Math.min(paddingPx, box.widthPx / 3, box.heightPx / 3));
	// pixels per radian along the standard parallel
	const scale = Math.min(
		(box.widthPx - 2 * padding) / ((east - west) * RADIANS * cosine),
		(box.heightPx - 2 * padding) / ((high - low) / cosine),
	);
	const pxPerDegree = scale * cosine * RADIANS;
	const pxPerSine = scale / cosine;
	const x0 = box.x + box.widthPx / 2 - ((west + east) / 2) * pxPerDegree;
	const y0 = box.y + box.heightPx / 2 + ((low + high) / 2) * pxPerSine;
	const latAt = (y: number): number => asin((y0 - y) / pxPerSine) / RADIANS;
	return {
		box,
		standardParallel,
		x0,
		pxPerDegree,
		y0,
		pxPerSine,
		kmPerPx: EARTH_KM / scale,
		bbox: [
			(box.x - x0) / pxPerDegree,
			latAt(box.y + box.heightPx),
			(box.x + box.widthPx - x0) / pxPerDegree,
			latAt(box.y),
		],
	};
}

/**
 * The latitude that balances the stretching of shapes between two parallels, to half a degree.
 *
 * @returns degrees, signed as the middle of the two; 0 for a narrow band on the equator
 *
 * @example standardParallelOf(-11.1, 6.1) // -8
 * @example standardParallelOf(-9, -8) // -8.5
 */
export function standardParallelOf(south: number, north: number): number {
	const cosines = [Math.cos(south * RADIANS) ** 2, Math.cos(north * RADIANS) ** 2];
	if (south < 0 && north > 0) cosines.push(1);
	const middle = (Math.min(...cosines) + Math.max(...cosines)) / 2;
	const degrees = Math.round((Math.acos(Math.sqrt(middle)) / RADIANS) * 2) / 2;
	return south + north < 0 ? -degrees : degrees;
}

/** Where a place is drawn, CSS pixels. */
export function projectPlace(
	{ x0, y0, pxPerDegree, pxPerSine }: EqualAreaFrame,
	[lng, lat]: readonly [lng: number, lat: number],
): [x: number, y: number] {
	return [x0 + lng * pxPerDegree, y0 - Math.sin(lat * RADIANS) * pxPerSine];
}

/** The place drawn at a pixel, degrees; null beyond the poles. */
export function placeAt(
	{ x0, y0, pxPerDegree, pxPerSine }: EqualAreaFrame,
	x: number,
	y: number,
): [lng: number, lat: number] | null {
	const sine = (y0 - y) / pxPerSine;
	return Math.abs(sine) > 1 ? null : [(x - x0) / pxPerDegree, Math.asin(sine) / RADIANS];
}

function asin(sine: number): number {
	return Math.asin(Math.max(-1, Math.min(1, sine)));
}

function withExtent([west, south, east, north]: Bbox): Bbox {
	const wide = east - west > 0 ? 0 : 0.005;
	const tall = north - south > 0 ? 0 : 0.005;
	return [west - wide, south - tall, east + wide, north + tall];
}
