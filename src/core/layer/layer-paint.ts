import type { Classing, PaintRequest } from '../choropleth/paint-areas.ts';
import type { PaletteChoice } from '../classify/palette-choice.ts';
import type { AreaCode } from '../model/area.ts';
import type { CurrentLayer } from './current-layer.ts';
import { doubtsOf } from './uncertainty.ts';

/** How a person wants a layer painted. */
export interface PaintWishes {
	readonly classing: Classing;
	/** Null for what the figures themselves speak for. */
	readonly choice: PaletteChoice | null;
	/** Whether a count is filled, which is warned of, and not drawn as circles. */
	readonly fillsCount: boolean;
}

/**
 * How a layer's areas are to be painted, by a page or a command alike.
 *
 * @param areas  the areas it is about, in the order of the boundaries
 */
export function layerPaint(
	layer: CurrentLayer,
	areas: readonly AreaCode[],
	{ classing, choice, fillsCount }: PaintWishes,
): PaintRequest {
	const isCountFilled = layer.drawing === 'symbol' && fillsCount;
	return {
		areas,
		figures: layer.figures,
		undecided: layer.undecided,
		shared: layer.shared,
		doubts: doubtsOf(layer.estimates),
		classing,
		drawing: isCountFilled ? 'fill' : layer.drawing,
		isCountFilled,
		coloring: {
			choice,
			direction: layer.indicator.direction,
			national: isCountFilled ? null : layer.national,
			isChange: layer.change !== undefined,
		},
	};
}
