import type { CurrentLayer } from '../core/layer/current-layer.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Figure } from '../core/model/indicator.ts';
import { smoothRates } from '../core/spatial/empirical-bayes.ts';
import { smoothedWords } from '../i18n/spatial-messages.ts';
import type { AreaColumn } from './column-figures.ts';

/** Rates of two columns, smoothed, as a layer of the map. */
export interface SmoothedLayer {
	/** Puts the smoothed rates in place of a layer's figures, labelled as such. */
	readonly figures: (layer: CurrentLayer) => CurrentLayer;
	/** Rates as they are and smoothed, in per cent, by area. */
	readonly rates: ReadonlyMap<AreaCode, readonly [rate: number, smoothed: number]>;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Empirical-Bayes rates of cases out of a population, in per cent, pulled to the mean of all areas.
 *
 * @returns null where no area has a rate, with what is to be said of that
 */
export function smoothedLayer(
	areas: readonly AreaCode[],
	cases: AreaColumn,
	population: AreaColumn,
): SmoothedLayer | { readonly figures: null; readonly diagnostics: readonly Diagnostic[] } {
	const smoothed = smoothRates(cases.values, population.values);
	if (!smoothed.ok) return { figures: null, diagnostics: smoothed.diagnostics };
	const { rates, smoothed: pulled } = smoothed.value;
	const figures = new Map<AreaCode, Figure>();
	const both = new Map<AreaCode, readonly [number, number]>();
	areas.forEach((area, at) => {
		const [rate, value] = [(rates[at] ?? NaN) * 100, (pulled[at] ?? NaN) * 100];
		if (Number.isNaN(value)) figures.set(area, { value: null, missing: 'blank' });
		else {
			figures.set(area, { value, missing: null });
			both.set(area, [rate, value]);
		}
	});
	const words = smoothedWords(cases.about.name, population.about.name);
	return {
		figures: (layer) => ({
			...layer,
			indicator: {
				...layer.indicator,
				...words,
				id: `eb ${cases.about.asked.column} ${population.about.asked.column}`,
				symbol: null,
				unit: 'persen',
				measure: 'rate',
				direction: 'neutral',
				decimals: 2,
			},
			drawing: layer.drawing === 'refused' ? 'refused' : 'fill',
			figures,
			national: null,
			provincial: new Map(),
			companion: null,
			estimates: new Map(),
			shared: new Map(),
			conflicting: new Set(),
			change: undefined,
		}),
		rates: both,
		diagnostics: smoothed.diagnostics,
	};
}
