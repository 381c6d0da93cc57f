import { LOCATOR_PX } from '../figure/figure-layout.ts';
import { node, type FigureNode } from '../figure/figure-node.ts';
import { locatorDrawing } from '../figure/locator-drawing.ts';
import { locatedIn, locatorFrame } from '../figure/map-inset.ts';
import { mapTheme } from '../figure/map-theme.ts';
import type { FigurePageRequest } from './figure-page.ts';
import type { GroundColors } from './ground-colors.ts';
import { inBoth } from './page-nodes.ts';

/**
 * Where in the country the part lies that a page shows, as its figure has it.
 *
 * @returns null for a page of the whole country
 */
export function pageLocator(
	{ appearance, bbox, words }: Pick<FigurePageRequest, 'appearance' | 'bbox' | 'words'>,
	colors: GroundColors,
): FigureNode | null {
	const whole = locatedIn(appearance.geometry, bbox);
	if (!whole) return null;
	const frame = locatorFrame(whole, LOCATOR_PX);
	const { widthPx, heightPx } = frame.box;
	const draw = locatorDrawing(appearance, frame, bbox);
	const [light, dark] = (['light', 'dark'] as const).map((ground) =>
		node('svg', { viewBox: `0 0 ${widthPx} ${heightPx}`, 'aria-hidden': 'true' }, [
			...draw(mapTheme(ground)),
		]),
	);
	const { id, en } = words;
	return node('div', { class: 'inset locator' }, [
		...(light ? [colors.joined(light, dark)] : []),
		node('p', {}, inBoth({ id: id.figure.locator, en: en.figure.locator })),
	]);
}
