import type { CameraView } from '../view/view-state.ts';
import { mercatorY } from './web-mercator.ts';

/** A run of the degree band along one edge, in CSS pixels from the map's corner. */
export interface DegreeSegment {
	readonly from: number;
	readonly to: number;
	/** Alternates along the edge. */
	readonly isInk: boolean;
}

/** A degree mark along an edge. */
export interface DegreeMark {
	readonly at: number;
	readonly degrees: number;
}

/** The neat line of a map sheet: bands and marks for the meridians and parallels in view. */
export interface NeatLine {
	readonly horizontal: readonly DegreeSegment[];
	readonly vertical: readonly DegreeSegment[];
	readonly meridians: readonly DegreeMark[];
	readonly parallels: readonly DegreeMark[];
}

/** Degrees between band changes, by how many pixels a degree takes. */
function stepFor(pxPerDegree: number): number {
	if (pxPerDegree > 900) return 0.1;
	if (pxPerDegree > 220) return 0.5;
	return pxPerDegree > 90 ? 1 : 5;
}

/**
 * Computes the alternating degree band around a Web Mercator map.
 *
 * @param camera  where the map looks and how large it is
 * @returns       segments and marks inside the map's edges, in order
 */
export function neatLine(camera: CameraView): NeatLine {
	const world = 512 * 2 ** camera.zoom;
	const step = stepFor(world / 360);
	const x = (lng: number): number => camera.widthPx / 2 + ((lng - camera.lng) / 360) * world;
	const y = (lat: number): number =>
		camera.heightPx / 2 + (mercatorY(lat) - mercatorY(camera.lat)) * world;
	const halfWide = (camera.widthPx / 2 / world) * 360;
	const north = latitudeAt(mercatorY(camera.lat) - camera.heightPx / 2 / world);
	const south = latitudeAt(mercatorY(camera.lat) + camera.heightPx / 2 / world);
	const meridians = multiples(camera.lng - halfWide, camera.lng + halfWide, step);
	const parallels = multiples(south, north, step);
	return {
		horizontal: segments(meridians, step, x, camera.widthPx),
		vertical: segments(parallels, step, y, camera.heightPx),
		meridians: marks(meridians, x, camera.widthPx),
		parallels: marks(parallels, y, camera.heightPx),
	};
}

function latitudeAt(mercator: number): number {
	return (Math.atan(Math.sinh(Math.PI * (1 - 2 * mercator))) * 180) / Math.PI;
}

/** Multiples of a step from just below `from` to just above `to`. */
function multiples(from: number, to: number, step: number): number[] {
	const first = Math.floor(from / step);
	const last = Math.ceil(to / step);
	return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

function segments(
	degrees: readonly number[],
	step: number,
	place: (degrees: number) => number,
	length: number,
): DegreeSegment[] {
	return degrees.slice(0, -1).flatMap((degree) => {
		const ends = [place(degree), place(degree + step)];
		const from = Math.max(0, Math.min(...ends));
		const to = Math.min(length, Math.max(...ends));
		const isInk = Math.abs(Math.round(degree / step)) % 2 === 1;
		return to > from ? [{ from, to, isInk }] : [];
	});
}

function marks(
	degrees: readonly number[],
	place: (degrees: number) => number,
	length: number,
): DegreeMark[] {
	return degrees
		.map((degree) => ({ at: place(degree), degrees: Math.round(degree * 100) / 100 }))
		.filter(({ at }) => at > 0 && at < length);
}
