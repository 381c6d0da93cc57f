import { levelOfCode } from '../area/area-code.ts';
import type { AreaCode } from '../model/area.ts';
import type { CurrentLayer } from './current-layer.ts';

/**
 * Areas of a layer that have a value and neither a shape nor a point: the boundary pack is of a part of
 * the country, or lacks them. They are not drawn, and not among those that classes are made of.
 *
 * @param layer  what is on the map
 * @param areas  the areas that are drawn, as shapes or points
 * @returns      in the order of the figures; areas outside the layer's scope, and of other levels, are
 *               not missed
 */
export function areasWithoutPlace(
	{ figures, level, isInScope }: Pick<CurrentLayer, 'figures' | 'level' | 'isInScope'>,
	areas: readonly AreaCode[],
): AreaCode[] {
	const placed = new Set(areas);
	return [...figures].flatMap(([code, { value }]) =>
		value !== null && levelOfCode(code) === level && isInScope(code) && !placed.has(code)
			? [code]
			: [],
	);
}
