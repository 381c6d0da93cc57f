import { ancestorOfCode } from '../area/area-code.ts';
import type { JoinResult } from '../join/join-result.ts';
import type { TidyTable } from '../join/tidy-values.ts';
import type { AreaCode } from '../model/area.ts';
import { DRAWN_LEVELS, type DrawnLevel } from '../view/view-state.ts';
import { holdsFigure, sliceTest, type TableSlice } from './table-layer.ts';

/** Share of the areas above a level's that must have a figure for a map of them to say something. */
const SHARE_FOR_A_MAP = 0.5;

/**
 * The levels at which a person's table makes a map, coarsest first.
 *
 * The finest level with figures does. A coarser one does when at least half of the areas that those
 * of the next finer one lie in have a figure, and there are two or more: the total of Kota Bandung
 * under its 30 kecamatan is no map of kabkota.
 *
 * @param slice  what is drawn; its level does not matter
 * @returns      none for a slice without figures
 */
export function followedLevels(join: JoinResult, tidy: TidyTable, slice: TableSlice): DrawnLevel[] {
	const isOfSlice = sliceTest(slice);
	const areas = new Map<string, Set<AreaCode>>();
	for (const value of tidy.values) {
		const row = join.rows[value.row];
		if (!holdsFigure(value) || !row?.area || !row.level || !row.approved) continue;
		if (row.outcome !== 'matched' || !isOfSlice(value)) continue;
		const known = areas.get(row.level);
		if (known) known.add(row.area);
		else areas.set(row.level, new Set([row.area]));
	}
	const followed: DrawnLevel[] = [];
	let finer: ReadonlySet<AreaCode> | null = null;
	for (const level of DRAWN_LEVELS.toReversed()) {
		const own: ReadonlySet<AreaCode> | undefined = areas.get(level);
		if (!own) continue;
		const parents: ReadonlySet<AreaCode | null> = finer
			? new Set([...finer].map((code) => ancestorOfCode(code, level)))
			: own;
		const covered = [...parents].filter((code) => code !== null && own.has(code)).length;
		if (finer && (covered < 2 || covered < parents.size * SHARE_FOR_A_MAP)) continue;
		followed.push(level);
		finer = own;
	}
	return followed.reverse();
}
