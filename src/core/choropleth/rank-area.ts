import type { AreaCode } from '../model/area.ts';
import { rankOf, type Rank } from '../stats/rank.ts';
import type { PaintedAreas } from './paint-areas.ts';

/**
 * The rank of an area's value among those that are painted with it: of the working area where there is
 * one, whatever figures there are outside.
 *
 * @returns null for an area that is not painted, has no figure, or has one of several areas together
 */
export function rankArea({ paints, request }: PaintedAreas, area: AreaCode): Rank | null {
	const value = paints.get(area)?.value ?? null;
	const { shared } = request;
	if (value === null || shared?.has(area)) return null;
	const values = [...paints].flatMap(([code, paint]) =>
		(shared?.get(code) ?? code) === code ? (paint.value ?? []) : [],
	);
	return rankOf(value, values);
}
