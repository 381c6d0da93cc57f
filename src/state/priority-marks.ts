import type { Robustness } from '../core/composite/rank-draws.ts';
import type { AreaCode } from '../core/model/area.ts';
import { ranksUp, type ListComparison } from '../core/priority/compare-lists.ts';
import type { PriorityArea, PriorityList } from '../core/priority/prioritise.ts';
import type { AreaMarkText } from './appearance.svelte.ts';
import { signRoom, type SignPlacing } from './thin-signs.ts';

/** What signs are placed by. */
export interface MarkPlacing extends SignPlacing {
	/** How sure it is that an area is on the list; empty where nobody asked. */
	readonly robustness: ReadonlyMap<AreaCode, Robustness>;
}

/** More areas than this are not outlined: lines would cover what they are around. */
const MOST_OUTLINES = 600;

/** A sign before it is known whether there is room for it. */
interface Wanted extends AreaMarkText {
	/** What comes first where there is room for one. */
	readonly isFirst: boolean;
}

/**
 * What the map marks of a list: listed areas by rank, those tied at the cut, and what a person changed.
 *
 * Where plates would lie on one another the first in rank keeps its own, changes by hand before all; the
 * others are outlined without one until there is room.
 */
export function marksOfList(list: PriorityList, placing: MarkPlacing): AreaMarkText[] {
	const isRanked = list.scoreIs.kind !== 'none';
	const undecided = list.cut.ties.filter(({ resolved }) => resolved === 'undecided');
	const tied = new Set(undecided.flatMap(({ areas }) => areas));
	const marks: Wanted[] = [];
	// thousands of areas have no sign, and are not looked at where no other than a listed one has any
	const isOfListed = list.request.overrides.length === 0 && tied.size === 0;
	for (const each of isOfListed ? list.listed : list.areas) {
		const { area, inList, override } = each;
		if (!inList && override === null && !tied.has(area)) continue;
		const isSure = placing.robustness.get(area) !== 'arguable';
		const text = markText(each, isRanked);
		marks.push({ area, text, isListed: inList, isSure, isFirst: override !== null });
	}
	return place(marks, placing);
}

/** Whether two lists of signs look the same. */
export function isSameMarks(one: readonly AreaMarkText[], other: readonly AreaMarkText[]): boolean {
	return (
		one.length === other.length &&
		one.every(({ area, text, isListed, isSure }, at) => {
			const beside = other[at];
			return (
				beside?.area === area &&
				beside.text === text &&
				beside.isListed === isListed &&
				beside.isSure === isSure
			);
		})
	);
}

/**
 * What the map marks of two scenarios: `B` where an area came in, `A` with an empty plate where it went
 * out, by how many ranks those in both went up or down.
 *
 * @param list  scenario B
 */
export function comparedMarks(
	list: PriorityList,
	{ enters, leaves, shifts }: ListComparison,
	placing: MarkPlacing,
): AreaMarkText[] {
	const came = new Set(enters.map(({ area }) => area));
	const moved = new Map(shifts.map((each) => [each.area, ranksUp(each)]));
	const both = list.listed.map(({ area }): Wanted => {
		const up = moved.get(area) ?? 0;
		const shift = up === 0 ? '' : `${up > 0 ? '↑' : '↓'}${Math.abs(up)}`;
		const isFirst = came.has(area);
		return { area, text: isFirst ? 'B' : shift, isListed: true, isSure: true, isFirst };
	});
	const gone = leaves.map(({ area }): Wanted => ({
		area,
		text: 'A',
		isListed: true,
		isSure: false,
		isFirst: true,
	}));
	return place([...gone, ...both], placing);
}

function place(marks: readonly Wanted[], placing: MarkPlacing): AreaMarkText[] {
	const isCrowded = marks.filter(({ isListed }) => isListed).length > MOST_OUTLINES;
	const takeRoom = signRoom(placing);
	const byWeight = marks.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst));
	return byWeight.flatMap(({ area, text, isListed, isSure }, position): AreaMarkText[] => {
		// without outlines only what comes first has room for a sign
		if (isCrowded && position >= MOST_OUTLINES) return [];
		if (text === '') return [{ area, text, isListed: isListed && !isCrowded, isSure }];
		const isFree = takeRoom(area, text);
		return [{ area, text: isFree ? text : '', isListed: isListed && !isCrowded, isSure }];
	});
}

/** The sign of an area on the map. */
function markText({ rank, rankHigh, override }: PriorityArea, isRanked: boolean): string {
	if (override !== null) return override === 'add' ? '+' : '−';
	// a list that was brought has an order, and no ranks
	if (!isRanked) return '•';
	const tie = rank !== null && rankHigh !== null && rankHigh > rank ? '=' : '';
	return rank === null ? '+' : `${rank}${tie}`;
}
