import type { PackedShapes } from '../geo/packed-level.ts';
import { pairNeighbours, type Neighbours } from './neighbours.ts';

/**
 * Neighbours by queen contiguity: areas whose outlines have a point in common, be it a corner only.
 *
 * Outlines of one topology have exactly equal points where they meet; outlines from elsewhere that
 * merely lie close have no neighbours.
 *
 * @param shapes  of a level of a pack, or any polygons in the same form
 * @returns       both ways; nothing for an area without a polygon
 *
 * Cost: linear in points (a hash of them), about a third of a second for 7,285 kecamatan.
 * Source: GeoDa and spdep's `poly2nb`, whose lists for two data sets these are.
 */
export function queenNeighbours(shapes: PackedShapes): Neighbours {
	const { points, ringStarts, polygonStarts, areaStarts } = shapes;
	const count = areaStarts.length - 1;
	const table = new PointTable(points);
	const pairs: number[] = [];
	const found = new Set<number>();
	for (let area = 0; area < count; area++) {
		const firstRing = polygonStarts[areaStarts[area] ?? 0] ?? 0;
		const endRing = polygonStarts[areaStarts[area + 1] ?? 0] ?? 0;
		const [from, to] = [ringStarts[firstRing] ?? 0, ringStarts[endRing] ?? 0];
		for (let point = from; point < to; point++) {
			for (let met = table.add(point, area); met >= 0; met = table.before(met)) {
				const other = table.areaOf(met);
				if (other === area) continue;
				const key = other * count + area;
				if (found.has(key)) continue;
				found.add(key);
				pairs.push(other, area);
			}
		}
	}
	return pairNeighbours(count, pairs);
}

/** Points by where they are, each with the areas that have it. */
class PointTable {
	readonly #points: Float64Array;
	readonly #bits: Uint32Array;
	readonly #mask: number;
	/** The latest point of each place, −1 for none. */
	readonly #latest: Int32Array;
	/** The point of another area at the same place, −1 for none. */
	readonly #before: Int32Array;
	readonly #area: Int32Array;

	constructor(points: Float64Array) {
		// minus zero is zero
		this.#points = points.map((degrees) => degrees + 0);
		this.#bits = new Uint32Array(this.#points.buffer);
		const size = 2 ** Math.ceil(Math.log2(points.length + 2));
		this.#mask = size - 1;
		this.#latest = new Int32Array(size).fill(-1);
		this.#before = new Int32Array(points.length / 2).fill(-1);
		this.#area = new Int32Array(points.length / 2);
	}

	/** Takes a point in; gives the points already there, by the latest of another place in the chain. */
	add(point: number, area: number): number {
		this.#area[point] = area;
		let slot = this.#hash(point);
		for (;;) {
			const there = this.#latest[slot] ?? -1;
			if (there < 0) {
				this.#latest[slot] = point;
				return -1;
			}
			if (this.#isSame(there, point)) {
				// an area that has been here needs no second entry
				if (this.#area[there] === area) return there;
				this.#before[point] = there;
				this.#latest[slot] = point;
				return there;
			}
			slot = (slot + 1) & this.#mask;
		}
	}

	before(point: number): number {
		return this.#before[point] ?? -1;
	}

	areaOf(point: number): number {
		return this.#area[point] ?? -1;
	}

	#isSame(a: number, b: number): boolean {
		const points = this.#points;
		return points[2 * a] === points[2 * b] && points[2 * a + 1] === points[2 * b + 1];
	}

	#hash(point: number): number {
		let hash = 0x9e3779b9;
		for (let word = 4 * point; word < 4 * point + 4; word++) {
			hash = Math.imul(hash ^ (this.#bits[word] ?? 0), 0x85ebca6b);
			hash ^= hash >>> 13;
		}
		hash = Math.imul(hash, 0xc2b2ae35);
		return (hash ^ (hash >>> 16)) & this.#mask;
	}
}
