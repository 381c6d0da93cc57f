import { parentOfCode } from '../area/area-code.ts';
import { unionBbox, type LevelGeometry } from '../geo/level-geometry.ts';
import type { AreaCode } from '../model/area.ts';
import { equalAreaFrame } from './equal-area-frame.ts';
import { mapPath } from './map-path.ts';

/** Where an area lies among its siblings, as SVG paths. */
export interface LocatorMap {
	/** The area itself. */
	readonly own: string;
	/** The other areas of the same parent. */
	readonly siblings: string;
}

/** Free room around the parent. */
const MARGIN_PX = 5;

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
	const index = geometry.indexByCode.get(area) ?? -1;
	const own = geometry.features[index];
	if (!own) return null;
	const parent = parentOfCode(area);
	const siblings = geometry.codes.flatMap((code, at) =>
		parentOfCode(code) === parent ? [at] : [],
	);
	const bbox = unionBbox(
		siblings.flatMap((at) => (geometry.boxes[at] ? [geometry.boxes[at]] : [])),
	);
	if (!bbox) return null;
	const path = mapPath(equalAreaFrame({ x: 0, y: 0, widthPx, heightPx }, bbox, MARGIN_PX));
	return {
		own: path.ofArea(own.geometry),
		siblings: siblings
			.filter((at) => at !== index)
			.map((at) => {
				const shape = geometry.features[at];
				return shape ? path.ofArea(shape.geometry) : '';
			})
			.join(''),
	};
}
