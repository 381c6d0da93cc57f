import { packNeighbours, type Neighbours } from './neighbours.ts';

/** A position: longitude and latitude in degrees, or any two coordinates on a plane. */
export type Place = readonly [number, number];

/**
 * The nearest `count` areas of each, by the places that stand for them. Every area has neighbours, also
 * on islands, but they are not always so in turn.
 *
 * @param places  one per area; areas at the same place are nearest to each other
 * @param count   from 1; where there are fewer other areas, all of them
 * @param ground  `sphere`: great circles between degrees; `plane`: straight lines
 * @returns       of two equally near the earlier one is taken
 * @throws RangeError for a count below 1 or a place that is no number
 *
 * Cost: n² at worst; a tenth of a second for 7,285 areas.
 *
 * @example neighbourLists(nearestNeighbours([[0, 0], [1, 0], [3, 0]], 1)) // [[1], [0], [1]]
 */
export function nearestNeighbours(
	places: readonly Place[],
	count: number,
	ground: 'sphere' | 'plane' = 'sphere',
): Neighbours {
	if (!(count >= 1)) throw new RangeError('an area needs at least one nearest neighbour');
	const [x, y, z] = coordinates(places, ground);
	const size = places.length;
	// by the first coordinate, so that whatever differs in it too much need not be looked at
	const order = Array.from(places.keys()).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
	const lists = Array.from({ length: size }, (): number[] => []);
	const near = new NearestFirst(Math.min(count, size - 1));
	order.forEach((own, place) => {
		near.clear();
		const [ownX, ownY, ownZ] = [x[own] ?? 0, y[own] ?? 0, z[own] ?? 0];
		for (const step of [-1, 1]) {
			for (let at = place + step; at >= 0 && at < size; at += step) {
				const other = order[at] ?? 0;
				const dx = (x[other] ?? 0) - ownX;
				if (dx * dx > near.worst) break;
				const dy = (y[other] ?? 0) - ownY;
				const dz = (z[other] ?? 0) - ownZ;
				near.add(other, dx * dx + dy * dy + dz * dz);
			}
		}
		lists[own] = near.list();
	});
	return packNeighbours(lists);
}

/** The nearest so far, of those equally near the earlier. */
class NearestFirst {
	readonly #far: Float64Array;
	readonly #who: Int32Array;
	#held = 0;

	constructor(most: number) {
		this.#far = new Float64Array(most);
		this.#who = new Int32Array(most);
	}

	clear(): void {
		this.#held = 0;
	}

	/** Nothing farther than this has a place. */
	get worst(): number {
		return this.#held < this.#far.length ? Infinity : (this.#far[this.#held - 1] ?? -1);
	}

	add(other: number, far: number): void {
		const [fars, whos] = [this.#far, this.#who];
		const isNearer = (at: number): boolean =>
			far < (fars[at] ?? 0) || (far === fars[at] && other < (whos[at] ?? 0));
		if (this.#held === fars.length && !isNearer(this.#held - 1)) return;
		let at = this.#held < fars.length ? this.#held++ : this.#held - 1;
		for (; at > 0 && isNearer(at - 1); at--) {
			fars[at] = fars[at - 1] ?? 0;
			whos[at] = whos[at - 1] ?? 0;
		}
		fars[at] = far;
		whos[at] = other;
	}

	list(): number[] {
		return Array.from(this.#who.subarray(0, this.#held));
	}
}

/** Coordinates whose straight distances are in the order of distances on the ground. */
function coordinates(
	places: readonly Place[],
	ground: 'sphere' | 'plane',
): [Float64Array, Float64Array, Float64Array] {
	const [x, y, z] = [0, 1, 2].map(() => new Float64Array(places.length)) as [
		Float64Array,
		Float64Array,
		Float64Array,
	];
	places.forEach(([first, second], at) => {
		if (!Number.isFinite(first) || !Number.isFinite(second))
			throw new RangeError(`area ${at} has no place`);
		if (ground === 'plane') {
			[x[at], y[at]] = [first, second];
			return;
		}
		const [lng, lat] = [(first * Math.PI) / 180, (second * Math.PI) / 180];
		x[at] = Math.cos(lat) * Math.cos(lng);
		y[at] = Math.cos(lat) * Math.sin(lng);
		z[at] = Math.sin(lat);
	});
	return [x, y, z];
}
