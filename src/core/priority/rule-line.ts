import { parentOfCode } from '../area/area-code.ts';
import type { IndicatorFigures, PriorityInput } from './priority-input.ts';
import { criteriaOf, type PriorityRequest, type Reference } from './priority-rule.ts';
import { resolveReference } from './resolve-reference.ts';

/** A line of a rule: a figure that others are held against. */
export interface RuleLine {
	readonly figures: IndicatorFigures;
	/** Position of the indicator in the rule. */
	readonly indicator: number;
	/** Where it lies; null where it differs from area to area, or nobody knows it. */
	readonly value: number | null;
}

/**
 * The lines of a rule, in the order of its comparisons: of a threshold each, of a quadrant two, of a gap or
 * a pace the target. Other rules have none.
 *
 * O(areas) for a published figure of larger areas or a mean, else O(1).
 */
export function ruleLines(input: PriorityInput, { rule }: PriorityRequest): RuleLine[] {
	const lineOf = (indicator: number, reference: Reference): RuleLine[] => {
		const figures = input.indicators[indicator];
		return figures ? [{ figures, indicator, value: valueOf(reference, figures, input) }] : [];
	};
	switch (rule.kind) {
		case 'threshold':
			return criteriaOf(rule.where).flatMap(({ indicator, than }) => lineOf(indicator, than));
		case 'quadrant':
			return [rule.first, rule.second].flatMap(({ indicator, line }) => lineOf(indicator, line));
		case 'gap':
		case 'pace':
			return lineOf(rule.indicator, rule.target);
		default:
			return [];
	}
}

function valueOf(
	reference: Reference,
	figures: IndicatorFigures,
	{ areas }: PriorityInput,
): number | null {
	const [first] = areas;
	if (typeof reference === 'number') return reference;
	if (!first) return null;
	if (reference !== 'parent') return resolveReference(reference, figures, first)?.value ?? null;
	const byParent = new Map(areas.map((area) => [parentOfCode(area), area]));
	const values = new Set(
		[...byParent.values()].map((area) => resolveReference(reference, figures, area)?.value),
	);
	const [only] = values;
	return values.size === 1 ? (only ?? null) : null;
}

/**
 * By how much a line is moved with one key: a unit of the last decimal shown, or the next power of ten of
 * it that crosses the figures in a few hundred steps.
 *
 * @param span      from the least to the greatest figure
 * @param decimals  of the figures
 *
 * @example lineStep(20, 2) // 0.1
 * @example lineStep(0, 2) // 0.01
 */
export function lineStep(span: number, decimals: number): number {
	const least = 10 ** -decimals;
	const wanted = span / 300;
	return wanted <= least ? least : Math.max(least, 10 ** Math.ceil(Math.log10(wanted)));
}

/** A value on the nearest step, without the rounding of a computer behind it. */
export function onStep(value: number, step: number): number {
	return Number((Math.round(value / step) * step).toPrecision(12));
}
