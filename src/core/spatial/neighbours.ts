import { diagnose, failure, success, type Result } from '../model/diagnostic.ts';

/**
 * Which areas are neighbours of which, as flat arrays: those of area `i` are `others[starts[i]]` up to
 * before `others[starts[i + 1]]`, ascending, none repeated, never `i` itself. Not always both ways:
 * the nearest of an area may have others nearer.
 */
export interface Neighbours {
	readonly starts: Uint32Array;
	readonly others: Uint32Array;
}

/** How many areas there are. */
export function areaCount({ starts }: Neighbours): number {
	return starts.length - 1;
}

/**
 * Neighbours from a list per area.
 *
 * @param lists  0-based positions, any order; not mutated. Repeated ones, and an area among its own, are
 *               left out
 * @throws RangeError for a position that is none
 *
 * @example Array.from(packNeighbours([[1, 2], [0], [0]]).others) // [1, 2, 0, 0]
 */
export function packNeighbours(lists: readonly (readonly number[])[]): Neighbours {
	const starts = new Uint32Array(lists.length + 1);
	const tidy = lists.map((list, own) => {
		const others = [...new Set(list)].filter((other) => other !== own).sort((a, b) => a - b);
		for (const other of others)
			if (!isPosition(other, lists.length)) throw new RangeError(`there is no area ${other}`);
		return others;
	});
	tidy.forEach((list, at) => {
		starts[at + 1] = (starts[at] ?? 0) + list.length;
	});
	return { starts, others: Uint32Array.from(tidy.flat()) };
}

/**
 * Neighbours that hold both ways, from pairs of areas.
 *
 * @param pairs  two positions each, one behind the other; a pair may come again, or the other way round
 */
export function pairNeighbours(count: number, pairs: ArrayLike<number>): Neighbours {
	const lists = Array.from({ length: count }, (): number[] => []);
	for (let at = 0; at + 1 < pairs.length; at += 2) {
		const [a, b] = [pairs[at] ?? -1, pairs[at + 1] ?? -1];
		lists[a]?.push(b);
		lists[b]?.push(a);
	}
	return packNeighbours(lists);
}

/** Neighbours as a list per area, new arrays. */
export function neighbourLists(neighbours: Neighbours): number[][] {
	return Array.from({ length: areaCount(neighbours) }, (_, at) => [...othersOf(neighbours, at)]);
}

/** The neighbours of one area: a view, ascending. */
export function othersOf({ starts, others }: Neighbours, area: number): Uint32Array {
	return others.subarray(starts[area], starts[area + 1]);
}

/**
 * Neighbours that somebody else made, looked at before they are used.
 *
 * @returns an error for positions that are none (`neighbours-out-of-range`); else the neighbours, with
 *          `neighbours-tidied` where an area stood in its own list or twice in one, and
 *          `neighbours-one-way` where a neighbour does not list the area in turn, which is right for the
 *          nearest and wrong for common borders
 *
 * @example readNeighbours([[1], [2]]).ok // false
 */
export function readNeighbours(lists: readonly (readonly number[])[]): Result<Neighbours> {
	const wrong = lists.flatMap((list, at) =>
		list.every((other) => isPosition(other, lists.length)) ? [] : [at],
	);
	if (wrong.length > 0) {
		const params = { last: lists.length - 1, area: wrong[0] ?? 0 };
		return failure(diagnose('neighbours-out-of-range', params, wrong));
	}
	const neighbours = packNeighbours(lists);
	const tidied = lists.flatMap((list, at) =>
		othersOf(neighbours, at).length < list.length ? [at] : [],
	);
	const oneWay = lists.flatMap((_, at) =>
		othersOf(neighbours, at).every((other) => hasNeighbour(neighbours, other, at)) ? [] : [at],
	);
	return success(neighbours, [
		...(tidied.length > 0 ? [diagnose('neighbours-tidied', {}, tidied)] : []),
		...(oneWay.length > 0 ? [diagnose('neighbours-one-way', {}, oneWay)] : []),
	]);
}

function isPosition(at: number, count: number): boolean {
	return Number.isInteger(at) && at >= 0 && at < count;
}

/** Whether `other` is among the neighbours of `area`. O(log of them). */
export function hasNeighbour({ starts, others }: Neighbours, area: number, other: number): boolean {
	let [low, high] = [starts[area] ?? 0, starts[area + 1] ?? 0];
	while (low < high) {
		const middle = (low + high) >> 1;
		const found = others[middle] ?? 0;
		if (found === other) return true;
		if (found < other) low = middle + 1;
		else high = middle;
	}
	return false;
}

/**
 * The neighbours among some of the areas only.
 *
 * @param kept  positions, none repeated; the result counts areas in this order
 *
 * @example neighbourLists(keepNeighbours(packNeighbours([[1], [0, 2], [1]]), [2, 1])) // [[1], [0]]
 */
export function keepNeighbours(neighbours: Neighbours, kept: ArrayLike<number>): Neighbours {
	const place = new Int32Array(areaCount(neighbours)).fill(-1);
	for (let at = 0; at < kept.length; at++) place[kept[at] ?? 0] = at;
	const starts = new Uint32Array(kept.length + 1);
	const others = new Uint32Array(neighbours.others.length);
	let end = 0;
	for (let at = 0; at < kept.length; at++) {
		for (const other of othersOf(neighbours, kept[at] ?? 0)) {
			const to = place[other] ?? -1;
			if (to >= 0) others[end++] = to;
		}
		others.subarray(starts[at], end).sort();
		starts[at + 1] = end;
	}
	return { starts, others: others.slice(0, end) };
}

/** Both neighbourhoods together, of the same areas. @throws RangeError for different numbers of areas */
export function joinNeighbours(first: Neighbours, second: Neighbours): Neighbours {
	if (first.starts.length !== second.starts.length)
		throw new RangeError('neighbourhoods of different areas cannot be joined');
	return packNeighbours(
		Array.from({ length: areaCount(first) }, (_, at) => [
			...othersOf(first, at),
			...othersOf(second, at),
		]),
	);
}

/**
 * Areas without any neighbour: islands, as far as this neighbourhood goes.
 *
 * @example islandsOf(packNeighbours([[1], [0], []])) // [2]
 */
export function islandsOf(neighbours: Neighbours): number[] {
	const { starts } = neighbours;
	return Array.from({ length: areaCount(neighbours) }, (_, at) => at).filter(
		(at) => starts[at] === starts[at + 1],
	);
}

/**
 * Which areas hang together, over any number of neighbours.
 *
 * @returns the number of its part for each area; parts are numbered from 0 in the order they come up
 *
 * @example Array.from(connectedParts(packNeighbours([[2], [], [0]]))) // [0, 1, 0]
 */
export function connectedParts(neighbours: Neighbours): Int32Array {
	const count = areaCount(neighbours);
	const parts = new Int32Array(count).fill(-1);
	const either = neighbourLists(neighbours);
	for (let at = 0; at < count; at++)
		for (const other of othersOf(neighbours, at)) either[other]?.push(at);
	let part = 0;
	for (let from = 0; from < count; from++) {
		if (parts[from] !== -1) continue;
		const waiting = [from];
		parts[from] = part;
		for (let area = waiting.pop(); area !== undefined; area = waiting.pop()) {
			for (const other of either[area] ?? []) {
				if (parts[other] !== -1) continue;
				parts[other] = part;
				waiting.push(other);
			}
		}
		part++;
	}
	return parts;
}
