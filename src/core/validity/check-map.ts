import type { CurrentLayer } from '../layer/current-layer.ts';
import type { AreaCode } from '../model/area.ts';
import { checkLayer } from './check-layer.ts';
import { nearThreshold } from './near-threshold.ts';
import { rateOfParent } from './rate-of-parent.ts';
import { warn, type Warning } from './warning.ts';

/** How near a published figure is near where no error is known: a share of it. */
const NEAR = 0.01;

/** What is on a map, for what is to be said of it. */
export interface CheckedMap {
	readonly layer: CurrentLayer;
	readonly areas: readonly AreaCode[];
	/** The working area; null is the whole country, or all of a table. */
	readonly within: AreaCode | null;
	/** Whether two indicators are crossed. */
	readonly isCrossed: boolean;
}

/**
 * What is to be said of a map before it is believed: of its layer ({@link checkLayer}: W5, W7, W10), of areas
 * too near the published figure of the place to be told from it (W6), of patterns that are no evidence about
 * households where two indicators are crossed (W8), and, where nobody published a figure of the place, that a
 * mean of these rates is none (W13).
 *
 * @returns none for a map that is refused
 *
 * Cost: a pass over the areas.
 */
export function checkMap({ layer, areas, within, isCrossed }: CheckedMap): Warning[] {
	const { indicator, drawing, figures, estimates, change } = layer;
	if (drawing === 'refused') return [];
	const warnings = checkLayer({ measure: indicator.measure, drawing, areas, figures, estimates });
	if (isCrossed) warnings.push(warn('areas-not-households'));
	if (indicator.measure !== 'rate' || change) return warnings;
	const values = new Map(
		areas.flatMap((area): [AreaCode, number][] => {
			const value = figures.get(area)?.value ?? null;
			return value === null ? [] : [[area, value]];
		}),
	);
	if (values.size < 2) return warnings;
	const published = publishedOf(layer, within);
	const parent = rateOfParent(
		published,
		[...values.values()].map((rate) => ({ rate, denominator: null })),
	);
	if (parent.warning) return [...warnings, parent.warning];
	const errors = new Map([...estimates].map(([area, each]) => [area, each.standardError]));
	const near = nearThreshold(values, parent.value, parent.value * NEAR, errors);
	return near ? [...warnings, near] : warnings;
}

function publishedOf(
	{ figures, provincial, national }: CurrentLayer,
	within: AreaCode | null,
): number | null {
	if (within === null) {
		const [only] = provincial.size === 1 ? provincial.values() : [];
		return national ?? only?.value ?? null;
	}
	return figures.get(within)?.value ?? provincial.get(within)?.value ?? null;
}
