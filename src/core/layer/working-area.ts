import { isFinerLevel, isInside, levelOfCode, parentOfCode } from '../area/area-code.ts';
import type { AreaCode } from '../model/area.ts';
import { DRAWN_LEVELS, type DrawnLevel } from '../view/view-state.ts';
import type { CurrentLayer, LevelOffer } from './current-layer.ts';

/**
 * A layer cut to the working area: only its areas are in scope, so that classes, ranks, lists and
 * exports are made of them alone. Published figures of the provinsi and the nation stay, to compare
 * with, and so do figures of areas outside, which may be looked at.
 *
 * Levels of areas larger than the working area are not offered (`wider`). The map goes of itself only
 * to levels that divide the working area, where there is one; else to its own.
 *
 * @param within  a provinsi or kabkota; null gives back the same layer
 */
export function layerWithin(layer: CurrentLayer, within: AreaCode | null): CurrentLayer {
	if (!within) return layer;
	const own = levelOfCode(within);
	const offerOf = (level: DrawnLevel): LevelOffer =>
		isFinerLevel(own, level) ? 'wider' : layer.levels[level];
	const inside = layer.followed.filter((level) => !isFinerLevel(own, level));
	const dividing = inside.filter((level) => isFinerLevel(level, own));
	return {
		...layer,
		levels: {
			provinsi: offerOf('provinsi'),
			kabkota: offerOf('kabkota'),
			kecamatan: offerOf('kecamatan'),
		},
		followed: dividing.length > 0 ? dividing : inside,
		isInScope: (area) => isInside(area, within) && layer.isInScope(area),
	};
}

/**
 * The level to show when work begins in an area: the one on screen where it divides the area, else
 * the coarsest that does, else that of the area itself.
 *
 * @param layer   what is on the map, of the whole country
 * @returns       null where the layer has nothing inside the area at any level
 */
export function levelToWorkAt(layer: CurrentLayer, within: AreaCode): DrawnLevel | null {
	const own = levelOfCode(within);
	const offered = DRAWN_LEVELS.filter(
		(level) => layer.levels[level] === 'offered' && !isFinerLevel(own, level),
	);
	const dividing = offered.filter((level) => isFinerLevel(level, own));
	return dividing.find((level) => level === layer.level) ?? dividing[0] ?? offered[0] ?? null;
}

/**
 * The smallest provinsi or kabkota that all areas lie in, none of them being all of it: where a table
 * of one kabupaten is worked on.
 *
 * @returns null for areas of several provinsi, for provinsi, and for none
 *
 * @example areaOfAll([parseAreaCode('35.08.01')!, parseAreaCode('35.08.02')!]) // '35.08'
 * @example areaOfAll([parseAreaCode('35.08')!, parseAreaCode('35.09')!]) // '35'
 */
export function areaOfAll(areas: Iterable<AreaCode>): AreaCode | null {
	let common: AreaCode | null | undefined;
	for (const area of areas) {
		common = common === undefined ? parentOfCode(area) : common;
		while (common && !isInside(area, common)) common = parentOfCode(common);
		if (!common) return null;
	}
	return common ?? null;
}
