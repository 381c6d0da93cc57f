import type { AreaCode } from '../model/area.ts';
import type { Reason } from './judgement.ts';
import { usableFigure, type Refusal } from './priority-input.ts';
import { criteriaOf, type Condition, type Criterion } from './priority-rule.ts';
import type { RuleMemory } from './rule-memory.ts';

/** Whether an area meets a condition; `unknown` where a figure that decides is missing. */
export interface ConditionOutcome {
	readonly outcome: 'met' | 'not-met' | 'unknown';
	/** One per comparison that could be made, in order. */
	readonly reasons: readonly Reason[];
	/** What was missing where the outcome is unknown. */
	readonly refusal: Refusal | null;
}

const COMPARE: Readonly<Record<Criterion['is'], (a: number, b: number) => boolean>> = {
	'>': (a, b) => a > b,
	'>=': (a, b) => a >= b,
	'<': (a, b) => a < b,
	'<=': (a, b) => a <= b,
};

/** Standard errors to each side of a figure that make a 95 % interval. */
const Z_95 = 1.96;

/**
 * Whether an area meets a condition, in Kleene's logic of three values: a missing figure matters only
 * where the others do not decide.
 */
export function judgeCondition(
	memory: RuleMemory,
	area: AreaCode,
	condition: Condition,
): ConditionOutcome {
	if (!('all' in condition) && !('any' in condition))
		return judgeCriterion(memory, area, condition);
	const isAll = 'all' in condition;
	const parts = (isAll ? condition.all : condition.any).map((each) =>
		judgeCondition(memory, area, each),
	);
	const reasons = parts.flatMap((part) => part.reasons);
	const decisive = isAll ? 'not-met' : 'met';
	if (parts.some(({ outcome }) => outcome === decisive))
		return { outcome: decisive, reasons, refusal: null };
	const unknown = parts.find(({ outcome }) => outcome === 'unknown');
	if (unknown) return { outcome: 'unknown', reasons, refusal: unknown.refusal };
	return { outcome: isAll ? 'met' : 'not-met', reasons, refusal: null };
}

function judgeCriterion(
	{ input, references }: RuleMemory,
	area: AreaCode,
	criterion: Criterion,
): ConditionOutcome {
	const at = criterion.indicator;
	const usable = usableFigure(input, area, at);
	if ('refusal' in usable) return { outcome: 'unknown', reasons: [], refusal: usable.refusal };
	const indicator = input.indicators[at];
	const than = indicator ? references.of(criterion.than, indicator, area) : null;
	if (!than) {
		const refusal: Refusal = { area, indicator: at, reason: 'no-reference' };
		return { outcome: 'unknown', reasons: [], refusal };
	}
	const { value } = usable;
	const isMet = COMPARE[criterion.is](value, than.value);
	const reasons: Reason[] = [
		{
			code: isMet ? 'criterion-met' : 'criterion-not-met',
			indicator: at,
			value,
			is: criterion.is,
			than,
		},
	];
	const rse = indicator?.rse?.get(area);
	const error = rse === undefined ? 0 : (Z_95 * rse * Math.abs(value)) / 100;
	const margin = Math.max(criterion.margin ?? 0, error);
	const difference = value - than.value;
	if (Math.abs(difference) < margin)
		reasons.push({ code: 'too-near', indicator: at, difference, margin });
	return { outcome: isMet ? 'met' : 'not-met', reasons, refusal: null };
}

/**
 * Two comparisons of one indicator with numbers that no figure can meet at once, all of which have to
 * be met: `> 10` and `< 5`. References that are looked up are not compared.
 *
 * @returns the first such pair, or null
 */
export function contradictionIn(
	condition: Condition,
): { readonly first: Criterion; readonly second: Criterion } | null {
	if ('any' in condition) {
		const inside = condition.any.map(contradictionIn);
		// one way that is open is enough
		return inside.every((each) => each !== null) ? (inside[0] ?? null) : null;
	}
	if (!('all' in condition)) return null;
	for (const each of condition.all) {
		const inside = contradictionIn(each);
		if (inside) return inside;
	}
	const criteria = condition.all.flatMap((each) => ('any' in each ? [] : criteriaOf(each)));
	for (const first of criteria) {
		for (const second of criteria) {
			if (first.indicator !== second.indicator) continue;
			if (!first.is.startsWith('>') || !second.is.startsWith('<')) continue;
			if (typeof first.than !== 'number' || typeof second.than !== 'number') continue;
			const isOpen = first.is === '>' || second.is === '<';
			if (isOpen ? first.than >= second.than : first.than > second.than) return { first, second };
		}
	}
	return null;
}
