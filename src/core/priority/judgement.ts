import type { AreaCode } from '../model/area.ts';
import type { Criterion } from './priority-rule.ts';
import { RSE_CAUTION, type PriorityInput, type Refusal } from './priority-input.ts';
import type { ResolvedReference } from './resolve-reference.ts';

/** Why an area is where it is, with the numbers its sentence quotes; `i18n` has the words. */
export type Reason =
	| {
			readonly code: 'criterion-met' | 'criterion-not-met';
			readonly indicator: number;
			readonly value: number;
			readonly is: Criterion['is'];
			readonly than: ResolvedReference;
	  }
	| {
			/** The figure and what it is held against cannot be told apart. */
			readonly code: 'too-near';
			readonly indicator: number;
			readonly difference: number;
			readonly margin: number;
	  }
	| { readonly code: 'rse-caution'; readonly indicator: number; readonly rse: number }
	| { readonly code: 'figure-covers-more'; readonly indicator: number }
	| {
			readonly code: 'quadrant';
			readonly quadrant: 1 | 2 | 3 | 4;
			readonly indicators: readonly [number, number];
			readonly values: readonly [number, number];
			readonly lines: readonly [ResolvedReference, ResolvedReference];
	  }
	| {
			readonly code: 'coverage';
			readonly indicator: number;
			readonly value: number;
			/** Of the total, 0–1: its own, and with all that stand before it. */
			readonly share: number;
			readonly cumulative: number;
	  }
	| {
			readonly code: 'composite';
			readonly score: number;
			/** Null where the index did without one. */
			readonly values: readonly (number | null)[];
			readonly weights: readonly number[];
	  }
	| {
			readonly code: 'gap';
			readonly indicator: number;
			readonly value: number;
			readonly target: ResolvedReference;
			readonly gap: number;
			/** People short of the target, in the unit of their own figure; null where nobody counted them. */
			readonly people: number | null;
	  }
	| {
			readonly code: 'pace';
			readonly indicator: number;
			readonly target: ResolvedReference;
			/** Points a year: what would reach the target, and what was seen. */
			readonly need: number;
			readonly observed: number;
			readonly status: PaceStatus;
	  }
	| {
			readonly code: 'cluster';
			readonly indicator: number;
			readonly value: number;
			readonly cluster: ClusterKind | 'none';
			/** Folded, and Benjamini and Hochberg's. */
			readonly p: number;
			readonly q: number;
	  }
	| { readonly code: 'picked' }
	| { readonly code: 'guaranteed'; readonly parent: string }
	| { readonly code: 'beyond-quota'; readonly total: number }
	| { readonly code: 'tied-at-cut'; readonly seats: number; readonly areas: number }
	| { readonly code: 'tie-broken'; readonly by: 'lot' | 'include' | 'exclude' }
	| {
			readonly code: 'added' | 'removed';
			readonly reason: string;
			readonly by: string | null;
	  };

/** What an area is by itself and by its neighbours: `high-low` is high among low ones. */
export type ClusterKind = 'high-high' | 'low-low' | 'high-low' | 'low-high';

/** Whether a target comes within reach at the pace seen. */
export type PaceStatus = 'on-track' | 'nearly' | 'off-track' | 'reached';

/** Something worth knowing about a list, or why there is none. */
export interface PriorityNote {
	readonly code: PriorityNoteCode;
	readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What can be said of a list. */
export type PriorityNoteCode =
	// there is a list
	| 'all-tied'
	| 'one-area'
	| 'constant-indicator'
	| 'target-reached'
	| 'nothing-qualifies'
	| 'quota-exceeds-list'
	| 'ties-at-cut'
	| 'count-by-hand'
	| 'share-not-filled'
	| 'list-covers-less'
	| 'areas-missing'
	| 'totals-differ'
	| 'counts-overlap'
	| 'share-not-reached'
	| 'coverage-curve'
	| 'override-without-effect'
	| 'area-outside'
	| 'period-not-in-file'
	| 'period-latest'
	| 'errors-read'
	| 'clusters-exploratory'
	// there is none
	| 'no-areas'
	| 'all-missing'
	| 'weights-zero'
	| 'weight-not-finite'
	| 'weight-negative'
	| 'weights-count'
	| 'criteria-contradict'
	| 'quota-contradicts'
	| 'reference-unknown'
	| 'comparison-unknown'
	| 'indicator-sparse'
	| 'indicator-unsure'
	| 'geometric-negative'
	| 'goalposts-missing'
	| 'goalposts-reversed'
	| 'target-missing'
	| 'not-a-count'
	| 'all-zero'
	| 'column-unknown'
	| 'column-empty'
	| 'column-ambiguous'
	| 'period-unknown'
	| 'category-needed'
	| 'not-valid-at-level'
	| 'not-an-indicator'
	| 'neighbours-unknown'
	| 'clusters-too-few'
	| 'rule-unreadable';

/** Makes a note. */
export function priorityNote(
	code: PriorityNoteCode,
	params: PriorityNote['params'] = {},
): PriorityNote {
	return { code, params };
}

/** What a rule says of one area. */
export interface Judgement {
	readonly area: AreaCode;
	/** Whether the area may be listed at all. */
	readonly qualifies: boolean;
	/** What orders areas, most urgent first: compared from the first on, greater before smaller. */
	readonly keys: readonly number[];
	/** What is shown as its score; null for a list that has none. */
	readonly score: number | null;
	readonly reasons: readonly Reason[];
}

/** What the scores of a list are. */
export type ScoreMeaning =
	| { readonly kind: 'indicator'; readonly indicator: number }
	| { readonly kind: 'mean-rank' }
	| { readonly kind: 'composite' }
	| { readonly kind: 'gap'; readonly indicator: number; readonly inPeople: boolean }
	| { readonly kind: 'pace'; readonly indicator: number }
	/** Iᵢ, strongest first. */
	| { readonly kind: 'local-moran'; readonly indicator: number }
	| { readonly kind: 'none' };

/** What a rule makes of its areas, before quota and ties. */
export type Judged =
	| {
			readonly ok: true;
			readonly judgements: readonly Judgement[];
			readonly refused: readonly Refusal[];
			readonly scoreIs: ScoreMeaning;
			/** How many areas the rule itself asks for; null for all that qualify. */
			readonly most: number | null;
			readonly notes: readonly PriorityNote[];
	  }
	| {
			readonly ok: false;
			readonly problems: readonly PriorityNote[];
			readonly refused: readonly Refusal[];
	  };

/** A refused list. */
export function noList(
	code: PriorityNoteCode,
	params: PriorityNote['params'] = {},
	refused: readonly Refusal[] = [],
): Judged & { readonly ok: false } {
	return { ok: false, problems: [priorityNote(code, params)], refused };
}

/** What must be said of the figures an area is judged by: large errors, larger territories. */
export function warningsOf(
	input: PriorityInput,
	area: AreaCode,
	indicators: Iterable<number>,
): Reason[] {
	const warnings: Reason[] = [];
	for (const at of indicators) {
		const indicator = input.indicators[at];
		const rse = indicator?.rse?.get(area);
		if (rse !== undefined && rse > RSE_CAUTION)
			warnings.push({ code: 'rse-caution', indicator: at, rse });
		if (indicator?.shared.has(area)) warnings.push({ code: 'figure-covers-more', indicator: at });
	}
	return warnings;
}
