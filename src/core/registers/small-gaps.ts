import { group, rollup, sum } from 'd3-array';
import { ancestorOfCode, isFinerLevel } from '../area/area-code.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { ComparedRegisters, RegisterComparison } from './compare-registers.ts';
import type { RegisterColumn, RegisterFigures } from './register-columns.ts';
import type { ServedPocket } from './served-pockets.ts';

/** A comparison as it may be shown: nothing in it is a few people by one subtraction. */
export interface ShownComparison {
	readonly compared: ComparedRegisters;
	/** Areas whose gap is below the limit, with their need; nothing else of them is shown. */
	readonly small: ReadonlyMap<AreaCode, number>;
}

/** Whether what two counts differ by counts a few people: from 1 to below the limit. */
function areNear(one: number, other: number, least: number): boolean {
	const difference = Math.abs(one - other);
	return difference > 0 && difference < least;
}

/**
 * A comparison without areas in which the gap, or what is left of everybody, counts a few people: who has
 * the need and the programme in two files finds them by subtraction, wherever one is part of the other.
 *
 * @param compared  not mutated
 * @param least     the least count of people shown
 */
export function hideSmallGaps(compared: ComparedRegisters, least: number): ShownComparison {
	const areas = new Map<AreaCode, RegisterComparison>();
	const small = new Map<AreaCode, number>();
	for (const [area, each] of compared.areas) {
		const { need, programme, overlap } = each;
		const [floor] = overlap;
		// A − max(0, A + B − U) is U − B, and so with B
		const tellsRest =
			floor > 0 && (areNear(need, floor, least) || areNear(programme, floor, least));
		if (areNear(need, programme, least) || tellsRest) small.set(area, need);
		else areas.set(area, each);
	}
	const isShown = (area: AreaCode): boolean => !small.has(area);
	const overHundred = compared.overHundred.filter(isShown);
	const beyondAll = compared.beyondAll.filter(isShown);
	return { compared: { ...compared, areas, overHundred, beyondAll }, small };
}

/**
 * Pockets without what tells a few families by subtraction: those registered and not matched, or served.
 * Matched goes before unserved, which a meeting is about.
 *
 * @returns the pockets, and the areas in which a layer was hidden
 */
export function hideSmallRests(
	pockets: readonly ServedPocket[],
	least: number,
): {
	readonly pockets: readonly ServedPocket[];
	readonly hidden: Readonly<Record<'matched' | 'unserved', ReadonlySet<AreaCode>>>;
} {
	const hidden = { matched: new Set<AreaCode>(), unserved: new Set<AreaCode>() };
	const near = (one: number | null, other: number | null): boolean =>
		one !== null && other !== null && areNear(one, other, least);
	const shown = pockets.map((pocket): ServedPocket => {
		const { area, registered, matched, unserved } = pocket;
		const hidesMatched = near(registered, matched) || near(matched, unserved);
		const hidesUnserved = near(registered, unserved);
		if (hidesMatched) hidden.matched.add(area);
		if (hidesUnserved) hidden.unserved.add(area);
		if (!hidesMatched && !hidesUnserved) return pocket;
		return {
			...pocket,
			matched: hidesMatched ? null : matched,
			unserved: hidesUnserved ? null : unserved,
			unservedPercent: hidesUnserved ? null : pocket.unservedPercent,
		};
	});
	return { pockets: shown, hidden };
}

/**
 * Figures of a register without what totals of other open tables tell: where a larger area's total of the
 * same register stands in another table, the one count hidden in it, or a few that are left, are its total
 * less those shown. Then the least of those shown is hidden too, until nothing is told.
 *
 * @param column   the register that is shown; what nobody knows has no totals elsewhere
 * @param columns  all that is open
 * @param least    the least count of people shown
 *
 * Cost: a pass over the counts for each level of another table of the same register.
 */
export function hideToldByTotals(
	column: RegisterColumn,
	asked: { readonly level: AreaLevel; readonly version: string | null },
	columns: readonly RegisterColumn[],
	least: number,
): RegisterFigures {
	const own = column.countsAt(asked.level, asked.version);
	if (own.hidden.size === 0 || column.knownId === null) return own;
	const counts = new Map(own.counts);
	const hidden = new Set(own.hidden);
	for (const other of columns) {
		if (other.knownId !== column.knownId) continue;
		const isOther = asked.version !== null && other.versions.length > 0;
		if (isOther && !other.versions.includes(asked.version ?? '')) continue;
		const version = asked.version ?? other.versions.at(-1) ?? null;
		for (const level of other.levels) {
			if (!isFinerLevel(asked.level, level)) continue;
			const totals = other.countsAt(level, version).counts;
			const unseen = rollup(
				hidden,
				(areas) => areas.length,
				(area) => ancestorOfCode(area, level),
			);
			const shown = group(counts, ([area]) => ancestorOfCode(area, level));
			for (const [parent, hiddenInside] of unseen) {
				const total = parent === null ? undefined : totals.get(parent);
				if (total === undefined) continue;
				const parts = (shown.get(parent) ?? []).toSorted(([, one], [, two]) => one - two);
				let rest = total - sum(parts, ([, count]) => count);
				let few = hiddenInside;
				for (const [area, count] of parts) {
					if (rest <= 0 || (few > 1 && rest >= least)) break;
					counts.delete(area);
					hidden.add(area);
					rest += count;
					few++;
				}
			}
		}
	}
	return { counts, hidden };
}
