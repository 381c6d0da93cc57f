import type { Aggregation, MissingPolicy } from '../composite/composite-base.ts';
import type { Normalisation } from '../composite/normalise.ts';
import { partOfPeriod, yearsOfPeriod } from '../layer/area-series.ts';
import type { RepeatRule } from '../layer/table-layer.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { PatternForm } from '../spatial/pattern-form.ts';
import type { ClusterKind } from './judgement.ts';
import type { PublishedList } from './published-lists.ts';
import {
	NATION,
	readPriorityRequest,
	type Criterion,
	type Override,
	type PriorityRequest,
	type Reference,
	type RuleIndicator,
	type TieRule,
} from './priority-rule.ts';

/** What a comparison on screen is with. */
export const THAN_KINDS = ['value', 'parent', 'nation', 'mean', 'median'] as const;
/** What a comparison on screen is with. */
export type ThanKind = (typeof THAN_KINDS)[number];

/** One comparison as it is chosen on screen. */
export interface FormCriterion {
	/** A column's name, or an indicator's id. */
	readonly indicator: string;
	readonly is: Criterion['is'];
	readonly than: ThanKind;
	/** For `value`. */
	readonly value: number;
}

/** Ways to choose areas that are offered on screen. */
export const FORM_KINDS = [
	'threshold',
	'quadrant',
	'coverage',
	'composite',
	'gap',
	'pace',
	'clusters',
	'list',
	'own',
] as const;
/** A way to choose areas that is offered on screen. */
export type FormKind = (typeof FORM_KINDS)[number];

/** One indicator of an index as it is chosen on screen. */
export interface IndexPart {
	readonly indicator: string;
	/** In per cent, to a tenth. */
	readonly weight: number;
	/** Whether the weight stays when another is moved. */
	readonly isLocked: boolean;
	/** Null: as the indicator itself is known to be. */
	readonly direction: RuleIndicator['direction'] | null;
	/** What is aimed at, for `target`; the fixed ends, for `goalposts`: these two. */
	readonly low: number;
	readonly high: number;
}

/** An index as it is chosen on screen. */
export interface IndexForm {
	readonly parts: readonly IndexPart[];
	readonly normalise: Normalisation;
	readonly aggregate: Aggregation;
	readonly missing: MissingPolicy;
	/** Least normalised value of a geometric mean. */
	readonly floor: number;
	/** Least share of areas with a figure for an indicator to be admitted, in per cent. */
	readonly present: number;
}

/** A pace as it is chosen on screen. */
export interface PaceForm {
	/** The earlier period; null while none is chosen. */
	readonly before: string | null;
	/** The year the target is for. */
	readonly by: number;
}

/** Clusters as they are chosen on screen. */
export interface ClusterForm extends Omit<PatternForm, 'method'> {
	/** The kind of cluster that is listed; null: the bad one, as the indicator itself is known to be. */
	readonly take: ClusterKind | null;
}

/** A rule as it is chosen on screen: short enough for a link. */
export interface RuleForm {
	readonly kind: FormKind;
	/** Comparisons; the two lines of a quadrant; of coverage, gap, pace and clusters the first alone. */
	readonly criteria: readonly FormCriterion[];
	/** For `composite`. */
	readonly index: IndexForm;
	/** For `pace`. */
	readonly pace: PaceForm;
	/** For `clusters`. */
	readonly clusters: ClusterForm;
	/** A count of the people a rate is of, for `gap`; empty: the gap stays in points. */
	readonly people: string;
	/** Whether all comparisons have to be met, or any. */
	readonly join: 'all' | 'any';
	/** Share to be covered, in percent. */
	readonly percent: number;
	/** Id of a published list, for `list`. */
	readonly list: string;
	/** A person's own list in its order, for `own`; what is put in by hand comes on top. */
	readonly areas: readonly AreaCode[];
	readonly total: number | null;
	readonly perParent: number | null;
	/** The indicator that parts equal areas; empty: none does. */
	readonly breakBy: string;
	readonly ties: TieRule['then'];
	readonly seed: number;
}

/** Where a form's rule is put to: of what areas and figures. */
export interface FormScope {
	readonly within: AreaCode | null;
	readonly level: AreaLevel;
	/** The period of an indicator's figures. */
	readonly periodOf: (indicator: string) => string | null;
	readonly category: Readonly<Record<string, string>>;
	/** What a person chose for areas with several rows; null while nobody did. */
	readonly repeats: RepeatRule | null;
	readonly directionOf: (indicator: string) => 'higher-is-worse' | 'higher-is-better';
	readonly lists: readonly PublishedList[];
	readonly overrides: readonly Override[];
}

/**
 * The rule a form stands for.
 *
 * @returns null while a published list is not chosen, or has no area
 */
export function requestOfForm(form: RuleForm, scope: FormScope): PriorityRequest | null {
	const list = scope.lists.find(({ id }) => id === form.list);
	const columns = usedColumns(form);
	const indicators = columns.map((column): RuleIndicator => {
		const part = form.index.parts.find(({ indicator }) => indicator === column);
		return {
			column,
			period: scope.periodOf(column),
			direction: (form.kind === 'composite' && part?.direction) || scope.directionOf(column),
			category: { ...scope.category },
			...(scope.repeats === null ? {} : { repeats: scope.repeats }),
			published: {},
		};
	});
	const [first] = indicators;
	if (form.kind === 'pace' && first) indicators.push({ ...first, period: form.pace.before });
	const read = readPriorityRequest({
		within: scope.within,
		level: form.kind === 'list' ? (list?.level ?? scope.level) : scope.level,
		indicators,
		rule: ruleOf(form, columns, scope, list),
		quota: { total: form.total, perParent: form.perParent },
		ties: {
			breakBy: columns.flatMap((column, at) => (isTieBreak(form, column) ? at : [])),
			then: form.ties,
		},
		seed: form.seed,
		overrides: scope.overrides,
	});
	return read.ok ? read.request : null;
}

/** The comparisons of a form with one of them changed. */
export function withCriterion(
	{ criteria }: Pick<RuleForm, 'criteria'>,
	at: number,
	part: Partial<FormCriterion>,
): readonly FormCriterion[] {
	return criteria.map((each, index) => (index === at ? { ...each, ...part } : each));
}

/** Comparisons that a kind of rule looks at. */
export function usedCriteria({ kind, criteria }: RuleForm): readonly FormCriterion[] {
	if (kind === 'list' || kind === 'own' || kind === 'composite') return [];
	if (kind === 'threshold') return criteria;
	return criteria.slice(0, kind === 'quadrant' ? 2 : 1);
}

/** Indicators that a kind of rule looks at, each once. */
export function usedColumns(form: RuleForm): readonly string[] {
	const parts = form.kind === 'composite' ? form.index.parts : usedCriteria(form);
	const people = form.kind === 'gap' && form.people !== '' ? [form.people] : [];
	const judged = [...parts.map(({ indicator }) => indicator), ...people];
	return [...new Set([...judged, ...(isTieBreak(form, form.breakBy) ? [form.breakBy] : [])])];
}

/** Whether a column parts equal areas; a list that was brought has none. */
function isTieBreak({ kind, breakBy }: RuleForm, column: string): boolean {
	return column !== '' && column === breakBy && kind !== 'list' && kind !== 'own';
}

function ruleOf(
	form: RuleForm,
	columns: readonly string[],
	{ within, periodOf }: FormScope,
	list: PublishedList | undefined,
): unknown {
	const at = ({ indicator }: FormCriterion): number => columns.indexOf(indicator);
	const than = ({ than: kind, value }: FormCriterion): Reference => {
		if (kind === 'value') return value;
		if (kind === 'mean') return { mean: within ?? NATION };
		return kind === 'median' ? { median: within ?? NATION } : kind;
	};
	const [first, second = first] = form.criteria;
	if (form.kind === 'list') return list ? { kind: 'manual', areas: list.areas } : null;
	if (form.kind === 'own') return { kind: 'manual', areas: form.areas };
	if (form.kind === 'composite') return indexRule(form.index, columns);
	if (!first || !second) return null;
	switch (form.kind) {
		case 'threshold':
			return {
				kind: 'threshold',
				where: {
					[form.join]: form.criteria.map((each) => ({
						indicator: at(each),
						is: each.is,
						than: than(each),
					})),
				},
			};
		case 'quadrant':
			return {
				kind: 'quadrant',
				first: { indicator: at(first), line: than(first) },
				second: { indicator: at(second), line: than(second) },
				strict: !first.is.endsWith('='),
			};
		case 'coverage':
			return { kind: 'coverage', indicator: at(first), share: form.percent / 100 };
		case 'gap':
			return {
				kind: 'gap',
				indicator: at(first),
				target: than(first),
				...(form.people === '' ? {} : { people: columns.indexOf(form.people) }),
			};
		case 'clusters': {
			const { take, neighbours, permutations, seed, isCorrected } = form.clusters;
			return {
				kind: 'clusters',
				indicator: at(first),
				...(take === null ? {} : { take: [take] }),
				neighbours,
				permutations,
				seed,
				correction: isCorrected ? 'bh' : 'none',
			};
		}
		case 'pace': {
			const [now, before] = [periodOf(first.indicator), form.pace.before].map((period) =>
				period === null ? NaN : yearsOfPeriod(period, partOfPeriod(period)),
			);
			// without two periods, or with a year that has passed, there is no pace
			return {
				kind: 'pace',
				indicator: at(first),
				before: columns.length,
				yearsBetween: (now ?? NaN) - (before ?? NaN),
				yearsLeft: form.pace.by - (now ?? NaN),
				target: than(first),
			};
		}
	}
}

function indexRule(
	{ parts, normalise, aggregate, floor, missing, present }: IndexForm,
	columns: readonly string[],
): unknown {
	const part = (column: string): IndexPart | undefined =>
		parts.find(({ indicator }) => indicator === column);
	const ofAll = <T>(pick: (part: IndexPart) => T): T[] =>
		columns.flatMap((column) => part(column) ?? []).map(pick);
	return {
		kind: 'composite',
		weights: ofAll(({ weight }) => weight),
		normalise,
		aggregate,
		floor,
		...(missing === 'leave-out' ? {} : { missing }),
		present: present / 100,
		...(normalise === 'target' ? { targets: ofAll(({ low }) => low) } : {}),
		...(normalise === 'goalposts' ? { goalposts: ofAll(({ low, high }) => [low, high]) } : {}),
	};
}
