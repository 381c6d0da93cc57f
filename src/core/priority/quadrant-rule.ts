import { warningsOf, type Judged, type Judgement } from './judgement.ts';
import { isHigherWorse, usableFigure, type Refusal } from './priority-input.ts';
import type { RuleOf } from './priority-rule.ts';
import type { RuleMemory } from './rule-memory.ts';

/**
 * Areas by two figures, each above or below a line: quadrant 1 is worse than both lines, 2 than the
 * first alone, 3 than the second alone, 4 than neither. "Worse" follows each indicator's direction.
 *
 * The lines are numbers, published figures, or means and medians of the areas in an area that the rule
 * names, so they stay where they are when fewer areas are looked at.
 */
export function judgeQuadrant(memory: RuleMemory, rule: RuleOf<'quadrant'>): Judged {
	const { input } = memory;
	const axes = [rule.first, rule.second] as const;
	const among = axes.map(({ indicator }) => indicator);
	const order = memory.orderOf(rule.order, among);
	const judgements: Judgement[] = [];
	const refused: Refusal[] = [];
	for (const area of input.areas) {
		const seen = axes.map(({ indicator: at, line }) => {
			const usable = usableFigure(input, area, at);
			if ('refusal' in usable) return usable.refusal;
			const indicator = input.indicators[at];
			const resolved = indicator ? memory.references.of(line, indicator, area) : null;
			if (!indicator || !resolved)
				return { area, indicator: at, reason: 'no-reference' } satisfies Refusal;
			const sign = isHigherWorse(indicator) ? 1 : -1;
			const past = sign * (usable.value - resolved.value);
			return { value: usable.value, line: resolved, isWorse: rule.strict ? past > 0 : past >= 0 };
		});
		const [first, second] = seen;
		if (!first || !second) continue;
		if ('reason' in first || 'reason' in second) {
			refused.push('reason' in first ? first : (second as Refusal));
			continue;
		}
		const quadrant = first.isWorse ? (second.isWorse ? 1 : 2) : second.isWorse ? 3 : 4;
		const standing = order.of(area);
		if ('reason' in standing) {
			refused.push(standing);
			continue;
		}
		const place = rule.take.indexOf(quadrant);
		judgements.push({
			area,
			qualifies: place >= 0,
			keys: [-place, standing.key],
			score: standing.score,
			reasons: [
				{
					code: 'quadrant',
					quadrant,
					indicators: [rule.first.indicator, rule.second.indicator],
					values: [first.value, second.value],
					lines: [first.line, second.line],
				},
				...warningsOf(input, area, among),
			],
		});
	}
	return { ok: true, judgements, refused, scoreIs: order.scoreIs, most: null, notes: [] };
}
