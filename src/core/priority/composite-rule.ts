import { admitIndicator } from '../composite/admit-indicator.ts';
import { compositeIndex } from '../composite/composite-index.ts';
import {
	noList,
	priorityNote,
	warningsOf,
	type Judged,
	type Judgement,
	type PriorityNote,
} from './judgement.ts';
import { isHigherWorse, usableFigure, type PriorityInput, type Refusal } from './priority-input.ts';
import type { RuleOf } from './priority-rule.ts';

/** An index asks for a smaller relative standard error than a single figure does, in percent. */
const RSE_OF_INDEX = 30;

/**
 * Areas by a composite index of all indicators, as `compositeIndex` makes it, of the areas that have
 * every figure; the others are refused. Where the rule shares the weight of a missing figure out, or puts
 * the middle figure in its place, those without any figure are, and those with too little weight left.
 *
 * An indicator with figures for fewer areas than the rule admits, or with a median relative standard
 * error of 30 % or more, stops the list: leaving it out would change the weights in silence.
 */
export function judgeComposite(input: PriorityInput, rule: RuleOf<'composite'>): Judged {
	const { indicators, areas } = input;
	const stopped = weightsProblem(rule.weights, indicators.length);
	if (stopped) return { ok: false, problems: [stopped], refused: [] };
	const refused: Refusal[] = [];
	const isStrict = (rule.missing ?? 'leave-out') === 'leave-out';
	const scored: { area: Judgement['area']; values: (number | null)[]; refusal: Refusal | null }[] =
		[];
	for (const area of areas) {
		const usable = indicators.map((_, at) =>
			usableFigure(input, area, at, (rse) => rse < RSE_OF_INDEX),
		);
		const lacking = usable.find((each) => 'refusal' in each);
		const refusal = lacking && 'refusal' in lacking ? lacking.refusal : null;
		const values = usable.map((each) => ('value' in each ? each.value : null));
		if (refusal && (isStrict || values.every((value) => value === null))) refused.push(refusal);
		else scored.push({ area, values, refusal });
	}
	for (const [at, indicator] of indicators.entries()) {
		const figures = areas.map((area) => indicator.figures.get(area)?.value ?? null);
		const rse = areas.map((area) => indicator.rse?.get(area) ?? null);
		const { presentShare, medianRse } = admitIndicator(figures, rse);
		if (presentShare === 0) return noList('all-missing', { indicator: at }, refused);
		if (presentShare < rule.present) {
			const params = { indicator: at, percent: presentShare * 100, least: rule.present * 100 };
			return noList('indicator-sparse', params, refused);
		}
		if (medianRse !== null && medianRse >= RSE_OF_INDEX)
			return noList('indicator-unsure', { indicator: at, rse: medianRse }, refused);
	}
	if (scored.length === 0) return noList('all-missing', { indicator: 0 }, refused);
	const made = compositeIndex(
		indicators.map((indicator, at) => ({
			values: scored.map(({ values }) => values[at] ?? NaN),
			direction: isHigherWorse(indicator) ? 1 : -1,
			...(rule.targets?.[at] === undefined ? {} : { target: rule.targets[at] }),
			...(rule.goalposts?.[at] === undefined ? {} : { goalposts: rule.goalposts[at] }),
		})),
		rule.weights,
		{
			normalise: rule.normalise,
			aggregate: rule.aggregate,
			floor: rule.floor,
			missing: rule.missing ?? 'leave-out',
		},
	);
	const notes: PriorityNote[] = made.diagnostics.flatMap(({ code, params }) =>
		code === 'indicator-constant'
			? [priorityNote('constant-indicator', { indicator: Number(params['indicator']) })]
			: [],
	);
	// no indicator tells the areas apart: they are all tied
	const isAllTied = made.diagnostics.some(({ code }) => code === 'composite-all-tied');
	if (!made.ok && !isAllTied) {
		const isNegative = made.diagnostics.some(({ code }) => code === 'geometric-needs-positive');
		return noList(isNegative ? 'geometric-negative' : 'weights-zero', {}, refused);
	}
	const weights = made.ok ? [...made.value.weights] : rule.weights;
	const judgements: Judgement[] = [];
	for (const [at, { area, values, refusal }] of scored.entries()) {
		const score = made.ok ? (made.value.scores[at] ?? NaN) : 0;
		if (!Number.isFinite(score) && refusal) {
			refused.push(refusal);
			continue;
		}
		judgements.push({
			area,
			qualifies: Number.isFinite(score),
			keys: [score],
			score: Number.isFinite(score) ? score : null,
			reasons: [
				{ code: 'composite', score, values, weights },
				...warningsOf(input, area, indicators.keys()),
			],
		});
	}
	return {
		ok: true,
		judgements,
		refused: refused.toSorted((one, other) => (one.area < other.area ? -1 : 1)),
		scoreIs: { kind: 'composite' },
		most: null,
		notes,
	};
}

function weightsProblem(weights: readonly number[], indicators: number): PriorityNote | null {
	if (weights.length !== indicators)
		return priorityNote('weights-count', { weights: weights.length, indicators });
	const odd = weights.findIndex((weight) => !Number.isFinite(weight));
	if (odd >= 0) return priorityNote('weight-not-finite', { number: odd + 1 });
	const negative = weights.findIndex((weight) => weight < 0);
	if (negative >= 0) return priorityNote('weight-negative', { number: negative + 1 });
	return weights.every((weight) => weight === 0) ? priorityNote('weights-zero') : null;
}
