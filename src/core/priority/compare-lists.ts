import type { AreaCode } from '../model/area.ts';
import type { PriorityList } from './prioritise.ts';

/** An area that one list has and the other has not, with its rank in each. */
export interface MovedArea {
	readonly area: AreaCode;
	/** Its rank in the first and in the second list; null where it has none. */
	readonly before: number | null;
	readonly after: number | null;
}

/** What became of a list. */
export interface ListComparison {
	/** Areas that are in the second list alone, by their rank there; those without one last, by code. */
	readonly enters: readonly MovedArea[];
	/** Areas that are in the first list alone, by their rank there. */
	readonly leaves: readonly MovedArea[];
	/** Areas that are in both at another rank, the farthest moved first. */
	readonly shifts: readonly MovedArea[];
	/** How many areas are in both. */
	readonly stays: number;
}

/**
 * What one list has that another has not, and by how many ranks those in both have moved.
 *
 * Equal areas share their best rank, so a move is from best to best. O(areas).
 *
 * @param before  the first list, scenario A
 * @param after   the second, scenario B
 */
export function compareLists(before: PriorityList, after: PriorityList): ListComparison {
	const [inBefore, inAfter] = [listedIn(before), listedIn(after)];
	const either = new Set([...inBefore, ...inAfter]);
	// of thousands of areas those of the two lists alone
	const [ranksBefore, ranksAfter] = [before.ranksOf(either), after.ranksOf(either)];
	const of = (area: AreaCode): MovedArea => ({
		area,
		before: ranksBefore.get(area) ?? null,
		after: ranksAfter.get(area) ?? null,
	});
	const enters = [...inAfter].filter((area) => !inBefore.has(area)).map(of);
	const leaves = [...inBefore].filter((area) => !inAfter.has(area)).map(of);
	const both = [...inAfter].filter((area) => inBefore.has(area)).map(of);
	const byRank = (side: 'before' | 'after') => (one: MovedArea, other: MovedArea) =>
		(one[side] ?? Infinity) - (other[side] ?? Infinity) || (one.area < other.area ? -1 : 1);
	return {
		enters: enters.sort((one, other) => byRank('after')(one, other)),
		leaves: leaves.sort((one, other) => byRank('before')(one, other)),
		shifts: both
			.filter(({ before: was, after: is }) => was !== is)
			.sort((one, other) => distance(other) - distance(one) || byRank('after')(one, other)),
		stays: both.length,
	};
}

function listedIn({ listed }: PriorityList): Set<AreaCode> {
	return new Set(listed.map(({ area }) => area));
}

/** How many ranks an area moved up; negative down; 0 where it has none on one side. */
export function ranksUp({ before, after }: MovedArea): number {
	return before === null || after === null ? 0 : before - after;
}

function distance(moved: MovedArea): number {
	return Math.abs(ranksUp(moved));
}
