import type { AreaCode, AreaLevel } from '../model/area.ts';
import { chooseAreas, type Choice, type Cut } from './choose-areas.ts';
import { judgeComposite } from './composite-rule.ts';
import { judgeCoverage } from './coverage-rule.ts';
import { judgeGap, judgePace } from './gap-rule.ts';
import { JudgedAreas } from './judged-areas.ts';
import {
	priorityNote,
	type Judged,
	type PriorityNote,
	type Reason,
	type ScoreMeaning,
} from './judgement.ts';
import { judgeManual } from './manual-rule.ts';
import type { PriorityInput, Refusal } from './priority-input.ts';
import { indicatorsOf, type Override, type PriorityRequest } from './priority-rule.ts';
import { judgeQuadrant } from './quadrant-rule.ts';
import { RuleMemory } from './rule-memory.ts';
import { shortfalls } from './shortfalls.ts';
import { judgeThreshold } from './threshold-rule.ts';

/** One area of a list, or one that was judged and left out. */
export interface PriorityArea {
	readonly area: AreaCode;
	/** Its figures in the order of the rule's indicators; null where there is none to rely on. */
	readonly values: readonly (number | null)[];
	readonly score: number | null;
	/** From 1 among those that qualify; equal areas share the best. Null where it does not qualify. */
	readonly rank: number | null;
	/** The best and the worst rank it can have among its equals. */
	readonly rankLow: number | null;
	readonly rankHigh: number | null;
	readonly inList: boolean;
	readonly reasons: readonly Reason[];
	/** What a person changed about it, or null. */
	readonly override: Override['change'] | null;
}

/** A list of priority locations, with the request that made it. */
export interface PriorityList {
	readonly request: PriorityRequest;
	readonly level: AreaLevel;
	/**
	 * In rank order, equals by code; then those that do not qualify, by code. Put together when it is first
	 * asked for: a list that is dragged asks for its first areas alone.
	 */
	readonly areas: readonly PriorityArea[];
	/** Those of them that are in the list, in that order. */
	readonly listed: readonly PriorityArea[];
	/** How many were judged: the length of `areas`. */
	readonly count: number;
	/** The first of `areas`, as many as are asked for and there are. */
	readonly first: (count: number) => readonly PriorityArea[];
	/** Ranks of those of some areas that have one. */
	readonly ranksOf: (areas: ReadonlySet<AreaCode>) => ReadonlyMap<AreaCode, number>;
	/** Areas that could not be judged, in code order. */
	readonly refused: readonly Refusal[];
	readonly scoreIs: ScoreMeaning;
	readonly cut: Cut;
	readonly notes: readonly PriorityNote[];
}

/** A list, or why there is none: then whatever list there was stays. */
export type PriorityResult =
	| { readonly ok: true; readonly list: PriorityList }
	| {
			readonly ok: false;
			readonly problems: readonly PriorityNote[];
			readonly refused: readonly Refusal[];
	  };

/**
 * Makes a list of priority locations: judges every area by the rule, takes as many as the quota has
 * room for, and applies what a person changed, each change with its reason.
 *
 * The same request and figures give the same list, always. No area is judged by a figure it does not
 * have: it is refused, with the reason. Costs one pass over the areas and a sort.
 *
 * @param input   figures in the order of the request's indicators
 * @param memory  what was made of the same figures before, for a rule that is being dragged
 */
export function prioritise(
	input: PriorityInput,
	request: PriorityRequest,
	memory: RuleMemory = new RuleMemory(input),
): PriorityResult {
	if (input.areas.length === 0)
		return { ok: false, problems: [priorityNote('no-areas')], refused: [] };
	const judged = judge(input, request, memory);
	if (!judged.ok) return judged;
	const used = indicatorsOf(request.rule);
	const [first] = used;
	if (judged.judgements.length === 0 && first !== undefined) {
		// figures that are there, with nothing published to hold them against, are not missing
		const alone = judged.refused.find(({ reason }) => reason === 'no-reference');
		const problem = alone
			? priorityNote('comparison-unknown', { indicator: alone.indicator })
			: priorityNote('all-missing', { indicator: first });
		return { ok: false, problems: [problem], refused: judged.refused };
	}
	const choice = chooseAreas(input, judged.judgements, judged.most, request);
	if ('code' in choice) return { ok: false, problems: [choice], refused: judged.refused };

	const judgedAreas = new JudgedAreas(memory, judged.judgements, choice, request.overrides);
	return {
		ok: true,
		list: {
			request,
			level: input.level,
			get areas() {
				return judgedAreas.all;
			},
			get listed() {
				return judgedAreas.listed;
			},
			count: judgedAreas.count,
			first: (count) => judgedAreas.first(count),
			ranksOf: (areas) => judgedAreas.ranksOf(areas),
			refused: judged.refused,
			scoreIs: judged.scoreIs,
			cut: choice.cut,
			notes: [
				...judged.notes,
				...remarksOn(judged, choice),
				...choice.notes,
				...judgedAreas.notes,
				...shortfalls(request, choice, judgedAreas),
			],
		},
	};
}

function judge(input: PriorityInput, { rule, ties }: PriorityRequest, memory: RuleMemory): Judged {
	switch (rule.kind) {
		case 'threshold':
			return judgeThreshold(memory, rule);
		case 'quadrant':
			return judgeQuadrant(memory, rule);
		case 'coverage':
			return judgeCoverage(input, rule);
		case 'composite':
			return judgeComposite(input, rule, () => memory.indexOf(rule), ties.breakBy);
		case 'gap':
			return judgeGap(memory, rule);
		case 'pace':
			return judgePace(memory, rule);
		case 'clusters':
			return memory.clustersOf(rule);
		case 'manual':
			return judgeManual(input, rule);
	}
}

/** What a list says of itself: nothing qualifies, one area, all equal. */
function remarksOn(judged: Judged & { ok: true }, choice: Choice): PriorityNote[] {
	const [first, second] = choice.ordered;
	if (!first) return [priorityNote('nothing-qualifies', { count: judged.judgements.length })];
	if (judged.judgements.length === 1) return [priorityNote('one-area')];
	const isOneTie = choice.rankHighs[0] === choice.ordered.length;
	return second && isOneTie ? [priorityNote('all-tied', { count: choice.ordered.length })] : [];
}
