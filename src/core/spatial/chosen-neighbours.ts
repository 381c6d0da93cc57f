import type { PackedShapes } from '../geo/packed-level.ts';
import { areaPlaces } from './area-places.ts';
import type { NeighbourChoice } from './neighbour-choice.ts';
import { nearestNeighbours, type Place } from './nearest-neighbours.ts';
import { neighbourLists, packNeighbours, type Neighbours } from './neighbours.ts';
import { queenNeighbours } from './queen-neighbours.ts';
import { linkOverSea, seaLinks } from './sea-links.ts';

/** A level of boundaries, whose neighbours by outlines are found once. */
export class NeighbourFinder {
	readonly #shapes: PackedShapes;
	readonly #found = new Map<string, Neighbours>();
	#places: (Place | null)[] | null = null;

	/** @param shapes  of a level of a pack, degrees */
	constructor(shapes: PackedShapes) {
		this.#shapes = shapes;
	}

	/**
	 * Neighbours among some areas of the level.
	 *
	 * By outlines these are the neighbours in the whole level, cut to the areas: an area at the edge loses
	 * those beyond it. The nearest are looked for among the areas only, so that each has as many.
	 *
	 * @param positions  of the areas in the level, none repeated; −1 for one without an outline, which has
	 *                   no neighbours but nearest ones
	 * @param points     places of areas without an outline, by their position in `positions`; one without
	 *                   either has no neighbours
	 * @returns          in the order of `positions`
	 */
	among(
		positions: ArrayLike<number>,
		choice: NeighbourChoice,
		points: ReadonlyMap<number, Place> = new Map(),
	): Neighbours {
		if (choice.kind === 'nearest') return this.#nearest(positions, choice.count, points);
		const level = this.#byOutline(choice);
		const place = new Map<number, number>();
		for (let at = 0; at < positions.length; at++)
			if ((positions[at] ?? -1) >= 0) place.set(positions[at] ?? -1, at);
		const lists = neighbourLists(level);
		return packNeighbours(
			Array.from({ length: positions.length }, (_, at) =>
				(lists[positions[at] ?? -1] ?? []).flatMap((other) => place.get(other) ?? []),
			),
		);
	}

	#byOutline(choice: Exclude<NeighbourChoice, { kind: 'nearest' }>): Neighbours {
		const key = JSON.stringify(choice);
		const known = this.#found.get(key);
		if (known) return known;
		const found =
			choice.kind === 'queen' ? queenNeighbours(this.#shapes) : this.#overSea(choice.km);
		this.#found.set(key, found);
		return found;
	}

	#overSea(km: number): Neighbours {
		const queen = this.#byOutline({ kind: 'queen' });
		return linkOverSea(queen, seaLinks(this.#shapes, queen, km));
	}

	#nearest(
		positions: ArrayLike<number>,
		count: number,
		points: ReadonlyMap<number, Place>,
	): Neighbours {
		this.#places ??= areaPlaces(this.#shapes);
		const all = this.#places;
		const placed = Array.from({ length: positions.length }, (_, at) => at).flatMap((at) => {
			const place = points.get(at) ?? all[positions[at] ?? -1] ?? null;
			return place ? [{ at, place }] : [];
		});
		const lists = Array.from({ length: positions.length }, (): number[] => []);
		neighbourLists(
			nearestNeighbours(
				placed.map(({ place }) => place),
				count,
			),
		).forEach((list, own) => {
			lists[placed[own]?.at ?? -1] = list.map((other) => placed[other]?.at ?? -1);
		});
		return packNeighbours(lists);
	}
}
