import { geoMercator, geoPath } from 'd3-geo';
import { parentOfCode } from '../area/area-code.ts';
import type { LevelGeometry } from '../geo/level-geometry.ts';
import type { AreaCode } from '../model/area.ts';
import { thinProjection } from './thin-projection.ts';

/** Where an area lies among its siblings, as SVG paths. */
export interface LocatorMap {
	/** The area itself. */
	readonly own: string;
	/** The other areas of the same parent. */
	readonly siblings: string;
}

/**
 * A small map that shows where an area lies in its parent.
 *
 * @param geometry  the area's level
 * @param widthPx   width of the drawing; the parent is fitted into it
 * @param heightPx  its height
 * @returns         null for an area without a shape
 */
export function locatorMap(
	geometry: LevelGeometry,
	area: AreaCode,
	widthPx: number,
	heightPx: number,
): LocatorMap | null {
	const own = geometry.features[geometry.indexByCode.get(area) ?? -1];
	if (!own) return null;
	const parent = parentOfCode(area);
	const siblings = geometry.features.filter(
		(_, index) => parentOfCode(geometry.codes[index] ?? area) === parent,
	);
	const margin = 5;
	const projection = geoMercator().fitExtent(
		[
			[margin, margin],
			[widthPx - margin, heightPx - margin],
		],
		{ type: 'FeatureCollection', features: [...siblings] },
	);
	const path = geoPath(thinProjection(projection));
	return {
		own: path(own) ?? '',
		siblings: siblings
			.filter((each) => each !== own)
			.map((each) => path(each) ?? '')
			.join(''),
	};
}
