import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { AreaCode } from '../model/area.ts';
import type { LevelGeometry } from './level-geometry.ts';

/** Side of a cell of the index, degrees: about as large as a kabupaten. */
const CELL = 0.25;

/** An area near a place. */
export interface NearArea {
	readonly code: AreaCode;
	/** Planar degrees from the place to the area; 0 inside. */
	readonly distance: number;
}

/**
 * Finds areas at places, for many places: an index of boxes, made once, leaves a few areas to look at.
 *
 * Making it is linear in areas; a place costs a few point-in-polygon tests. Planar, as the outlines
 * are drawn: at this size and near the equator a degree is a degree.
 */
export class AreaLocator {
	readonly geometry: LevelGeometry;
	readonly #cells = new Map<string, number[]>();

	/** @param geometry  one level's outlines, kept and not copied */
	constructor(geometry: LevelGeometry) {
		this.geometry = geometry;
		for (const [index, [west, south, east, north]] of geometry.boxes.entries()) {
			for (let x = cellOf(west); x <= cellOf(east); x++) {
				for (let y = cellOf(south); y <= cellOf(north); y++) {
					const key = `${x} ${y}`;
					const cell = this.#cells.get(key);
					if (cell) cell.push(index);
					else this.#cells.set(key, [index]);
				}
			}
		}
	}

	/**
	 * The area that holds a place; on a border, the first of its sides.
	 *
	 * @returns null at sea and abroad
	 */
	at(lng: number, lat: number): AreaCode | null {
		for (const index of this.#cells.get(`${cellOf(lng)} ${cellOf(lat)}`) ?? []) {
			if (this.#holds(index, lng, lat)) return this.geometry.codes[index] ?? null;
		}
		return null;
	}

	/**
	 * The areas at most so far from a place, the nearest first.
	 *
	 * @param reach  planar degrees
	 */
	near(lng: number, lat: number, reach: number): NearArea[] {
		const indices = new Set<number>();
		for (let x = cellOf(lng - reach); x <= cellOf(lng + reach); x++) {
			for (let y = cellOf(lat - reach); y <= cellOf(lat + reach); y++) {
				for (const index of this.#cells.get(`${x} ${y}`) ?? []) indices.add(index);
			}
		}
		const found: NearArea[] = [];
		for (const index of indices) {
			const box = this.geometry.boxes[index];
			const code = this.geometry.codes[index];
			if (!box || !code) continue;
			const [west, south, east, north] = box;
			if (lng < west - reach || lng > east + reach) continue;
			if (lat < south - reach || lat > north + reach) continue;
			const distance = this.#holds(index, lng, lat) ? 0 : this.#distance(index, lng, lat);
			if (distance <= reach) found.push({ code, distance });
		}
		return found.sort((a, b) => a.distance - b.distance);
	}

	#holds(index: number, lng: number, lat: number): boolean {
		const [west = 0, south = 0, east = 0, north = 0] = this.geometry.boxes[index] ?? [];
		if (lng < west || lng > east || lat < south || lat > north) return false;
		const area = this.geometry.features[index];
		return area !== undefined && booleanPointInPolygon([lng, lat], area);
	}

	/** To the nearest edge of any of its rings. */
	#distance(index: number, lng: number, lat: number): number {
		const shape = this.geometry.features[index]?.geometry;
		if (!shape) return Infinity;
		const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
		let least = Infinity;
		for (const ring of polygons.flat()) {
			for (let at = 1; at < ring.length; at++) {
				least = Math.min(least, segmentDistance(ring[at - 1], ring[at], lng, lat));
			}
		}
		return least;
	}
}

function cellOf(degrees: number): number {
	return Math.floor(degrees / CELL);
}

function segmentDistance(
	[x1 = 0, y1 = 0]: Position = [],
	[x2 = 0, y2 = 0]: Position = [],
	x: number,
	y: number,
): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
	const part = Math.min(1, Math.max(0, along));
	return Math.hypot(x1 + part * dx - x, y1 + part * dy - y);
}
