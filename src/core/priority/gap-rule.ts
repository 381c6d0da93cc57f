import {
	warningsOf,
	type Judged,
	type Judgement,
	type PaceStatus,
	type Reason,
} from './judgement.ts';
import { isHigherWorse, usableFigure, type Refusal } from './priority-input.ts';
import type { RuleOf } from './priority-rule.ts';
import type { RuleMemory } from './rule-memory.ts';

/** From this share of the pace needed on, a target is nearly within reach. */
const NEARLY = 0.9;

/**
 * Areas short of a target, by how far: in the indicator's own unit, or in people where the rule says
 * how many the rate is of. Areas that have reached it do not qualify.
 */
export function judgeGap(memory: RuleMemory, rule: RuleOf<'gap'>): Judged {
	const { input } = memory;
	const judgements: Judgement[] = [];
	const refused: Refusal[] = [];
	const { people } = rule;
	for (const area of input.areas) {
		const found = gapOf(memory, area, rule);
		const head = people === undefined ? null : usableFigure(input, area, people);
		if ('reason' in found || (head && 'refusal' in head)) {
			refused.push('reason' in found ? found : (head as { refusal: Refusal }).refusal);
			continue;
		}
		const gap = Math.max(0, found.past);
		const inPeople = head && 'value' in head ? (gap / 100) * head.value : null;
		const score = inPeople ?? gap;
		judgements.push({
			area,
			qualifies: gap > 0,
			keys: [score],
			score,
			reasons: [
				{
					code: 'gap',
					indicator: rule.indicator,
					value: found.value,
					target: found.target,
					gap,
					people: inPeople,
				},
				...warningsOf(input, area, [rule.indicator]),
			],
		});
	}
	const inPeople = people !== undefined;
	const scoreIs = { kind: 'gap', indicator: inPeople ? people : rule.indicator, inPeople } as const;
	return { ok: true, judgements, refused, scoreIs, most: null, notes: [] };
}

/**
 * Areas that miss a target at the pace they had, by how many points a year they would have to be
 * faster. Linear: a target of zero has no relative pace.
 */
export function judgePace(memory: RuleMemory, rule: RuleOf<'pace'>): Judged {
	const { input } = memory;
	const judgements: Judgement[] = [];
	const refused: Refusal[] = [];
	for (const area of input.areas) {
		const found = gapOf(memory, area, rule);
		const before = usableFigure(input, area, rule.before);
		if ('reason' in found || 'refusal' in before) {
			refused.push('reason' in found ? found : (before as { refusal: Refusal }).refusal);
			continue;
		}
		const sign = found.sign;
		const need = found.past / rule.yearsLeft;
		const observed = (sign * (before.value - found.value)) / rule.yearsBetween;
		const status = statusOf(found.past, need, observed);
		const reason: Reason = {
			code: 'pace',
			indicator: rule.indicator,
			target: found.target,
			need,
			observed,
			status,
		};
		judgements.push({
			area,
			qualifies: status === 'off-track' || status === 'nearly',
			keys: [need - observed],
			score: need - observed,
			reasons: [reason, ...warningsOf(input, area, [rule.indicator, rule.before])],
		});
	}
	const scoreIs = { kind: 'pace', indicator: rule.indicator } as const;
	return { ok: true, judgements, refused, scoreIs, most: null, notes: [] };
}

function statusOf(past: number, need: number, observed: number): PaceStatus {
	if (past <= 0) return 'reached';
	if (observed >= need) return 'on-track';
	return observed >= need * NEARLY ? 'nearly' : 'off-track';
}

/** How far an area's figure is on the worse side of a target, in the figure's unit; negative beyond it. */
function gapOf(
	{ input, references }: RuleMemory,
	area: Judgement['area'],
	{ indicator: at, target }: Pick<RuleOf<'gap'>, 'indicator' | 'target'>,
) {
	const usable = usableFigure(input, area, at);
	if ('refusal' in usable) return usable.refusal;
	const indicator = input.indicators[at];
	const resolved = indicator ? references.of(target, indicator, area) : null;
	if (!indicator || !resolved)
		return { area, indicator: at, reason: 'no-reference' } satisfies Refusal;
	const sign = isHigherWorse(indicator) ? 1 : -1;
	const past = sign * (usable.value - resolved.value);
	return { value: usable.value, target: resolved, past, sign };
}
