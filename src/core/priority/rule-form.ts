import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { PublishedList } from './published-lists.ts';
import {
	NATION,
	readPriorityRequest,
	type Criterion,
	type Override,
	type PriorityRequest,
	type Reference,
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
export const FORM_KINDS = ['threshold', 'quadrant', 'coverage', 'gap', 'list'] as const;
/** A way to choose areas that is offered on screen. */
export type FormKind = (typeof FORM_KINDS)[number];

/** A rule as it is chosen on screen: short enough for a link. */
export interface RuleForm {
	readonly kind: FormKind;
	/** Comparisons; the two lines of a quadrant; of coverage and gap the first alone. */
	readonly criteria: readonly FormCriterion[];
	/** Whether all comparisons have to be met, or any. */
	readonly join: 'all' | 'any';
	/** Share to be covered, in percent. */
	readonly percent: number;
	/** Id of a published list, for `list`. */
	readonly list: string;
	readonly total: number | null;
	readonly perParent: number | null;
	readonly ties: TieRule['then'];
	readonly seed: number;
}

/** What a form begins with. */
export function firstForm(indicator: string): RuleForm {
	return {
		kind: 'threshold',
		criteria: [{ indicator, is: '>', than: 'parent', value: 0 }],
		join: 'all',
		percent: 80,
		list: '',
		total: null,
		perParent: null,
		ties: 'undecided',
		seed: 1,
	};
}

/** Where a form's rule is put to: of what areas and figures. */
export interface FormScope {
	readonly within: AreaCode | null;
	readonly level: AreaLevel;
	readonly period: string | null;
	readonly category: Readonly<Record<string, string>>;
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
	const named = form.kind === 'list' ? [] : usedCriteria(form);
	const columns = [...new Set(named.map(({ indicator }) => indicator))];
	const read = readPriorityRequest({
		within: scope.within,
		level: form.kind === 'list' ? (list?.level ?? scope.level) : scope.level,
		indicators: columns.map((column) => ({
			column,
			period: scope.period,
			direction: scope.directionOf(column),
			category: scope.category,
		})),
		rule: ruleOf(form, columns, scope, list),
		quota: { total: form.total, perParent: form.perParent },
		ties: form.ties,
		seed: form.seed,
		overrides: scope.overrides,
	});
	return read.ok ? read.request : null;
}

/** Comparisons that a kind of rule looks at. */
export function usedCriteria({ kind, criteria }: RuleForm): readonly FormCriterion[] {
	if (kind === 'list') return [];
	if (kind === 'threshold') return criteria;
	return criteria.slice(0, kind === 'quadrant' ? 2 : 1);
}

function ruleOf(
	form: RuleForm,
	columns: readonly string[],
	{ within }: FormScope,
	list: PublishedList | undefined,
): unknown {
	const at = ({ indicator }: FormCriterion): number => columns.indexOf(indicator);
	const than = ({ than: kind, value }: FormCriterion): Reference => {
		if (kind === 'value') return value;
		if (kind === 'mean') return { mean: within ?? NATION };
		return kind === 'median' ? { median: within ?? NATION } : kind;
	};
	const [first, second = first] = form.criteria;
	if (form.kind === 'list') return { kind: 'manual', areas: list?.areas ?? [] };
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
			return { kind: 'gap', indicator: at(first), target: than(first) };
	}
}

/** Comparisons in a link, which knows no `<`. */
const IS_WORDS = { '>': 'gt', '>=': 'ge', '<': 'lt', '<=': 'le' } as const;
const PART = '~';
const INSIDE = '*';

/**
 * A form as the text of a link, of characters that need no escape there. Defaults are left out.
 *
 * @example writeRuleForm(firstForm('p0')) // 'threshold~p0*gt*parent'
 */
export function writeRuleForm(form: RuleForm): string {
	const criteria = usedCriteria(form).map(({ indicator, is, than, value }) =>
		[indicator, IS_WORDS[is], than === 'value' ? String(value) : than].join(INSIDE),
	);
	const options = [
		form.join === 'any' ? 'any' : '',
		form.kind === 'coverage' ? `s${INSIDE}${form.percent}` : '',
		form.kind === 'list' ? `d${INSIDE}${form.list}` : '',
		form.total === null ? '' : `k${INSIDE}${form.total}`,
		form.perParent === null ? '' : `m${INSIDE}${form.perParent}`,
		form.ties === 'undecided' ? '' : `t${INSIDE}${form.ties}`,
		form.seed === 1 ? '' : `b${INSIDE}${form.seed}`,
	];
	return [form.kind, ...criteria, ...options].filter(Boolean).join(PART);
}

/**
 * Reads a form from a link.
 *
 * @returns null for text that is none
 *
 * @example readRuleForm('coverage~jiwa*gt*parent~s*75')?.percent // 75
 * @example readRuleForm('oracle') // null
 */
export function readRuleForm(text: string): RuleForm | null {
	const [kindText, ...parts] = text.split(PART);
	const kind = FORM_KINDS.find((each) => each === kindText);
	if (!kind) return null;
	let form: RuleForm = { ...firstForm(''), kind, criteria: [] };
	for (const part of parts) {
		const read = readPart(form, part.split(INSIDE));
		if (!read) return null;
		form = read;
	}
	const needed = kind === 'list' ? 0 : kind === 'quadrant' ? 2 : 1;
	return form.criteria.length >= needed ? form : null;
}

function readPart(form: RuleForm, [name = '', ...rest]: readonly string[]): RuleForm | null {
	const [text = '', last] = rest;
	if (last !== undefined) {
		const is = (['>', '>=', '<', '<='] as const).find((each) => IS_WORDS[each] === text);
		const than = THAN_KINDS.find((each) => each === last);
		const value = Number(last);
		if (!is || (!than && (last === '' || !Number.isFinite(value))) || than === 'value') return null;
		const criterion: FormCriterion = {
			indicator: name,
			is,
			than: than ?? 'value',
			value: than ? 0 : value,
		};
		return { ...form, criteria: [...form.criteria, criterion] };
	}
	const whole = /^\d{1,9}$/.test(text) ? Number(text) : null;
	if (name === 'any') return { ...form, join: 'any' };
	if (name === 'd') return /^[a-z0-9-]+$/.test(text) ? { ...form, list: text } : null;
	if (name === 't') {
		const ties = (['undecided', 'include', 'exclude', 'lot'] as const).find(
			(each) => each === text,
		);
		return ties ? { ...form, ties } : null;
	}
	if (whole === null) return null;
	if (name === 's') return whole >= 1 && whole <= 100 ? { ...form, percent: whole } : null;
	if (name === 'k') return whole > 0 ? { ...form, total: whole } : null;
	if (name === 'm') return whole > 0 ? { ...form, perParent: whole } : null;
	return name === 'b' ? { ...form, seed: whole } : null;
}
