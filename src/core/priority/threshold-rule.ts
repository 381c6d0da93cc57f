import { contradictionIn, judgeCondition } from './judge-condition.ts';
import { noList, warningsOf, type Judged, type Judgement } from './judgement.ts';
import type { Refusal } from './priority-input.ts';
import { criteriaOf, type RuleOf } from './priority-rule.ts';
import type { RuleMemory } from './rule-memory.ts';

/**
 * Areas whose figures meet a condition. An area whose missing figure decides is refused, and so is one
 * that qualifies and has no place in the order asked for.
 */
export function judgeThreshold(memory: RuleMemory, rule: RuleOf<'threshold'>): Judged {
	const contradiction = contradictionIn(rule.where);
	if (contradiction) {
		const { first, second } = contradiction;
		return noList('criteria-contradict', {
			indicator: first.indicator,
			first: `${first.is} ${String(first.than)}`,
			second: `${second.is} ${String(second.than)}`,
		});
	}
	const among = [...new Set(criteriaOf(rule.where).map(({ indicator }) => indicator))];
	const { input } = memory;
	const order = memory.orderOf(rule.order, among);
	const judgements: Judgement[] = [];
	const refused: Refusal[] = [];
	for (const area of input.areas) {
		const { outcome, reasons, refusal } = judgeCondition(memory, area, rule.where);
		if (refusal) {
			refused.push(refusal);
			continue;
		}
		const standing = order.of(area);
		const isPlaced = 'key' in standing;
		if (!isPlaced && outcome === 'met') {
			refused.push(standing);
			continue;
		}
		judgements.push({
			area,
			qualifies: outcome === 'met',
			keys: isPlaced ? [standing.key] : [],
			score: isPlaced ? standing.score : null,
			reasons: [...reasons, ...warningsOf(input, area, among)],
		});
	}
	return { ok: true, judgements, refused, scoreIs: order.scoreIs, most: null, notes: [] };
}
