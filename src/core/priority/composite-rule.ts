import { admitIndicator } from '../composite/admit-indicator.ts';
import { compositeBase, type CompositeBase } from '../composite/composite-base.ts';
import { scoreBase } from '../composite/composite-index.ts';
import type { AreaCode } from '../model/area.ts';
import type { Result } from '../model/diagnostic.ts';
import {
	noList,
	priorityNote,
	warningsOf,
	type Judged,
	type Judgement,
	type PriorityNote,
	type Reason,
} from './judgement.ts';
import { isHigherWorse, usableFigure, type PriorityInput, type Refusal } from './priority-input.ts';
import type { RuleOf } from './priority-rule.ts';

/** An index asks for a smaller relative standard error than a single figure does, in percent. */
const RSE_OF_INDEX = 30;

/** An index but for its weights: which areas it is of, and their indicators made comparable. */
export type PreparedIndex =
	| {
			readonly ok: true;
			readonly scored: readonly ScoredArea[];
			readonly refused: readonly Refusal[];
			readonly base: Result<CompositeBase>;
	  }
	| (Judged & { readonly ok: false });

interface ScoredArea {
	readonly area: AreaCode;
	readonly values: readonly (number | null)[];
	/** Why it has not every figure; null where it has. */
	readonly refusal: Refusal | null;
	/** What must be said of its figures. */
	readonly warnings: readonly Reason[];
}

/**
 * Areas by a composite index of all indicators, as `compositeIndex` makes it, of the areas that have
 * every figure; the others are refused. Where the rule shares the weight of a missing figure out, or puts
 * the middle figure in its place, those without any figure are, and those with too little weight left.
 *
 * An indicator with figures for fewer areas than the rule admits, or with a median relative standard
 * error of 30 % or more, stops the list: leaving it out would change the weights in silence.
 *
 * Of a scale by distance to a target, an indicator that no area is on the worse side of has no part in the
 * scores, and is told of; a target that is not given, and goalposts that are not or do not rise, stop the
 * list.
 *
 * @param prepare  gives what {@link prepareIndex} made of the same figures and rule before
 * @param breakBy  positions of indicators that part equal areas
 */
export function judgeComposite(
	input: PriorityInput,
	rule: RuleOf<'composite'>,
	prepare: () => PreparedIndex = () => prepareIndex(input, rule),
	breakBy: readonly number[] = [],
): Judged {
	// what only parts equal areas stands behind the indicators of the index, and has no weight
	const count = input.indicators.filter(
		(_, at) => at < rule.weights.length || !breakBy.includes(at),
	).length;
	const stopped = weightsProblem(rule.weights, count);
	if (stopped) return { ok: false, problems: [stopped], refused: [] };
	const prepared = prepare();
	if (!prepared.ok) return prepared;
	const { scored, base } = prepared;
	const refused = [...prepared.refused];
	const notes: PriorityNote[] = base.diagnostics.flatMap(({ code, params }) =>
		code === 'indicator-constant' ? [unusedNote(rule, Number(params['indicator']))] : [],
	);
	const made = scoreBase(base, rule.weights);
	// no indicator tells the areas apart: they are all tied
	const isAllTied = made.diagnostics.some(({ code }) => code === 'composite-all-tied');
	if (!made.ok && !isAllTied) {
		const isNegative = made.diagnostics.some(({ code }) => code === 'geometric-needs-positive');
		return noList(isNegative ? 'geometric-negative' : 'weights-zero', {}, refused);
	}
	const weights = made.ok ? [...made.value.weights] : rule.weights;
	const scores = made.ok ? made.value.scores : new Float64Array(scored.length);
	const index: ScoredIndex = { scored, scores, weights };
	const judgements: Judgement[] = [];
	for (let at = 0; at < scored.length; at++) {
		const refusal = scored[at]?.refusal;
		if (refusal && !Number.isFinite(scores[at])) refused.push(refusal);
		else judgements.push(new IndexJudgement(index, at));
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

/** An index with its weights: areas, and the score of each; NaN where it has none. */
interface ScoredIndex {
	readonly scored: readonly ScoredArea[];
	readonly scores: Float64Array;
	readonly weights: readonly number[];
}

/** What an index says of one area, put together when it is asked for: there is one for each area and move. */
class IndexJudgement implements Judgement {
	readonly #index: ScoredIndex;
	readonly #at: number;

	constructor(index: ScoredIndex, at: number) {
		this.#index = index;
		this.#at = at;
	}

	get #scored(): ScoredArea {
		return this.#index.scored[this.#at] as ScoredArea;
	}

	get #key(): number {
		return this.#index.scores[this.#at] ?? NaN;
	}

	get area(): AreaCode {
		return this.#scored.area;
	}

	get qualifies(): boolean {
		return Number.isFinite(this.#key);
	}

	get score(): number | null {
		return this.qualifies ? this.#key : null;
	}

	get keys(): readonly number[] {
		return [this.#key];
	}

	get reasons(): readonly Reason[] {
		const { values, warnings } = this.#scored;
		const { weights } = this.#index;
		return [{ code: 'composite', score: this.#key, values, weights }, ...warnings];
	}
}

/** All of an index but its weights, which therefore may be dragged without making it again. */
export function prepareIndex(input: PriorityInput, rule: RuleOf<'composite'>): PreparedIndex {
	const { areas } = input;
	const indicators = input.indicators.slice(0, rule.weights.length);
	const refused: Refusal[] = [];
	const isStrict = (rule.missing ?? 'leave-out') === 'leave-out';
	const scored: ScoredArea[] = [];
	for (const area of areas) {
		const usable = indicators.map((_, at) =>
			usableFigure(input, area, at, (rse) => rse < RSE_OF_INDEX),
		);
		const lacking = usable.find((each) => 'refusal' in each);
		const refusal = lacking && 'refusal' in lacking ? lacking.refusal : null;
		const values = usable.map((each) => ('value' in each ? each.value : null));
		if (refusal && (isStrict || values.every((value) => value === null))) refused.push(refusal);
		else {
			const warnings = warningsOf(input, area, indicators.keys());
			scored.push({ area, values, refusal, warnings });
		}
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
	const unset = indicators.findIndex((_, at) => !hasScale(rule, at));
	if (unset >= 0) {
		const code = rule.normalise === 'target' ? 'target-missing' : 'goalposts-missing';
		return noList(code, { indicator: unset }, refused);
	}
	if (rule.normalise === 'goalposts') {
		const odd = indicators.findIndex((_, at) => !isRising(rule.goalposts?.[at]));
		if (odd >= 0) return noList('goalposts-reversed', { indicator: odd }, refused);
	}
	const base = compositeBase(
		indicators.map((indicator, at) => ({
			values: Float64Array.from(scored, ({ values }) => values[at] ?? NaN),
			direction: isHigherWorse(indicator) ? 1 : -1,
			...(rule.targets?.[at] === undefined ? {} : { target: rule.targets[at] }),
			...(rule.goalposts?.[at] === undefined ? {} : { goalposts: rule.goalposts[at] }),
		})),
		{
			normalise: rule.normalise,
			aggregate: rule.aggregate,
			floor: rule.floor,
			missing: rule.missing ?? 'leave-out',
		},
	);
	return { ok: true, scored, refused, base };
}

/** Whether a rule says what its scale needs to know of an indicator. */
function hasScale({ normalise, targets, goalposts }: RuleOf<'composite'>, at: number): boolean {
	if (normalise === 'target') return targets?.[at] !== undefined;
	return normalise !== 'goalposts' || goalposts?.[at] !== undefined;
}

function isRising(posts: readonly [low: number, high: number] | undefined): boolean {
	return posts !== undefined && posts[0] < posts[1];
}

/** Why an indicator tells no areas apart. */
function unusedNote({ normalise, targets }: RuleOf<'composite'>, indicator: number): PriorityNote {
	const target = normalise === 'target' ? targets?.[indicator] : undefined;
	return target === undefined
		? priorityNote('constant-indicator', { indicator })
		: priorityNote('target-reached', { indicator, target });
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
