import { isValidLevel } from '../indicator/catalogue.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { Figure, Measure } from '../model/indicator.ts';
import { isHiddenCount } from '../model/table.ts';
import { relativeError, reliabilityOf, type Estimate } from '../stats/sampling-error.ts';
import { warn, type Warning } from './warning.ts';

/** What of an indicator decides where it may be shown. */
export interface LevelRule {
	readonly id: string;
	readonly lowestLevel: AreaLevel;
}

/**
 * Indicators that do not exist at a level (W1): to be asked before anything is drawn, listed, exported
 * or embedded, by whatever way it came: a switch, a link, a project, an index of several, a command.
 *
 * @returns one refusal for each indicator that is not valid there; none where all are
 *
 * @example refusedBelowLevel([{ id: 'p0', lowestLevel: 'kabkota' }], 'kecamatan').length // 1
 */
export function refusedBelowLevel(indicators: readonly LevelRule[], level: AreaLevel): Warning[] {
	return indicators
		.filter((each) => !isValidLevel(each, level))
		.map(({ id, lowestLevel }) =>
			warn('level-not-valid', { indicator: id, level, lowest: lowestLevel }),
		);
}

/** What a layer shows, for what is to be said of it. */
export interface ShownLayer {
	readonly measure: Measure;
	readonly drawing: 'fill' | 'symbol' | 'refused';
	readonly areas: readonly AreaCode[];
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** Estimates with their standard errors, of areas that have them. */
	readonly estimates?: ReadonlyMap<AreaCode, Estimate>;
}

/**
 * What is to be said of a layer: unreliable estimates (W5), counts drawn as fill (W7), areas without a
 * figure (W10), hidden counts not among them. Nothing is said of a layer that is refused.
 */
export function checkLayer({ measure, drawing, areas, figures, estimates }: ShownLayer): Warning[] {
	if (drawing === 'refused') return [];
	const warnings: Warning[] = [];
	const classes = [...(estimates ?? [])].map(
		([area, estimate]) => [area, reliabilityOf(relativeError(estimate))] as const,
	);
	for (const reliability of ['caution', 'unreliable'] as const) {
		const concerned = classes.flatMap(([area, each]) => (each === reliability ? [area] : []));
		if (concerned.length === 0) continue;
		warnings.push(warn(`estimates-${reliability}`, { areas: concerned }, concerned.length));
	}
	if (measure === 'count' && drawing === 'fill') warnings.push(warn('count-as-fill'));
	const empty = areas.filter((area) => {
		const { value = null, missing } = figures.get(area) ?? {};
		return value === null && !isHiddenCount(missing);
	});
	if (empty.length > 0) warnings.push(warn('areas-without-figure', {}, empty.length));
	return warnings;
}
