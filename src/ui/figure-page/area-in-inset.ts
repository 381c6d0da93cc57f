import type { AreaPlace } from './next-place.ts';

/** Areas nearest to the pointer that are looked at: the one under it is among them. */
const NEAREST = 24;

/**
 * The area under a pointer on a part of the map that is drawn larger. Its shapes are the map's, used again, so that
 * the pointer is looked for there.
 *
 * @param inset   holds the enlarged drawing
 * @param map     the drawing whose shapes it uses
 * @param places  of areas, in the map's own pixels
 * @returns       null beside all areas
 */
export function areaInInset(
	inset: HTMLElement,
	map: SVGSVGElement,
	places: readonly AreaPlace[],
	{ clientX, clientY }: MouseEvent,
): string | null {
	const used = inset.querySelector<SVGGraphicsElement>('svg:not([data-waits]) use');
	const toMap = used?.getScreenCTM()?.inverse();
	if (!toMap) return null;
	const point = new DOMPoint(clientX, clientY).matrixTransform(toMap);
	const away = ({ x, y }: AreaPlace): number => Math.hypot(x - point.x, y - point.y);
	const nearest = [...places].sort((a, b) => away(a) - away(b)).slice(0, NEAREST);
	const found = nearest.find(({ area }) =>
		[...map.querySelectorAll<SVGGeometryElement>(`[data-area="${CSS.escape(area)}"]`)].some(
			(each) => each.isPointInFill(point),
		),
	);
	return found?.area ?? null;
}
