import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import type { IndicatorFigures } from '../core/priority/priority-input.ts';
import {
	indicatorsOf,
	NATION,
	type Condition,
	type Order,
	type PriorityRequest,
	type Reference,
} from '../core/priority/priority-rule.ts';
import type { ResolvedReference } from '../core/priority/resolve-reference.ts';
import { formatFigure, formatNumber, formatPlain } from './format-value.ts';
import { priorityMessage, type PriorityMessageKey } from './priority-messages.ts';
import { isMessageKey, translate, type Language, type MessageParams } from './translate.ts';
import { unitText } from './unit-text.ts';

/** What a rule and its results are put into words with. */
export interface RuleWords {
	readonly language: Language;
	readonly indicators: readonly Pick<IndicatorFigures, 'name' | 'unit' | 'measure' | 'decimals'>[];
	readonly registry: AreaRegistry;
}

/** A figure of an indicator with its unit: `8,47 %`, `96,19 ribu orang`. */
export function figureText({ language, indicators }: RuleWords, at: number, value: number): string {
	const indicator = indicators[at];
	if (!indicator) return formatPlain(language, value);
	const { unit } = indicator;
	const decimals = Math.max(indicator.decimals, decimalsToShow(value));
	const number = formatFigure(language, value, { unit, decimals });
	const isSaid = unit === '' || unit === 'persen' || unit.startsWith('rupiah');
	return isSaid ? number : `${number} ${unitText(language, unit, value)}`;
}

/** Decimals that a number has, at most two: means have many. */
function decimalsToShow(value: number): number {
	return Math.min(2, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

/** An indicator's name inside a sentence. */
export function indicatorText({ language, indicators }: RuleWords, at: number): string {
	const name = indicators[at]?.name[language] ?? String(at + 1);
	// an abbreviation keeps its capitals
	return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The name of an area, or of the country. */
export function placeText({ language, registry }: RuleWords, code: string | null): string {
	if (code === null || code === NATION) return priorityMessage(language, 'sentence.nation');
	return registry.get(code as AreaCode)?.name ?? code;
}

/** The level in words, lower case. */
export function levelText(language: Language, level: AreaLevel): string {
	const key = `level.lower.${level}`;
	return isMessageKey(key) ? translate(language, key) : level;
}

/** What a figure was held against, with its number. */
export function resolvedText(words: RuleWords, at: number, than: ResolvedReference): string {
	const value = figureText(words, at, than.value);
	if (than.kind === 'value') return value;
	return priorityMessage(words.language, `than.${than.kind}`, {
		value,
		place: placeText(words, than.of),
		count: than.areas,
	});
}

function referenceText(words: RuleWords, at: number, reference: Reference): string {
	const { language } = words;
	if (typeof reference === 'number') return figureText(words, at, reference);
	if (reference === 'parent' || reference === 'nation')
		return priorityMessage(language, `than.${reference}`);
	return 'mean' in reference
		? priorityMessage(language, 'than.meanOf', { place: placeText(words, reference.mean) })
		: priorityMessage(language, 'than.medianOf', { place: placeText(words, reference.median) });
}

function conditionText(words: RuleWords, condition: Condition, isInside = false): string {
	const { language } = words;
	if ('all' in condition || 'any' in condition) {
		const isAll = 'all' in condition;
		const parts = isAll ? condition.all : condition.any;
		const text = parts
			.map((part) => conditionText(words, part, parts.length > 1))
			.join(priorityMessage(language, isAll ? 'sentence.all' : 'sentence.any'));
		return isInside && parts.length > 1 ? `(${text})` : text;
	}
	return priorityMessage(language, 'sentence.criterion', {
		indicator: indicatorText(words, condition.indicator),
		is: priorityMessage(language, `is.${condition.is}`),
		than: referenceText(words, condition.indicator, condition.than),
	});
}

function orderText(words: RuleWords, order: Order | undefined, count: number): string {
	if (order === undefined && count < 2) return '';
	const by =
		typeof order === 'number'
			? indicatorText(words, order)
			: priorityMessage(words.language, 'sentence.meanRank', { count });
	return priorityMessage(words.language, 'sentence.order', { by });
}

/** How many areas, how many of each larger one, and what parts equal ones. */
function quotaText(
	words: RuleWords,
	{ quota, ties }: Pick<PriorityRequest, 'quota' | 'ties'>,
): string {
	const { language } = words;
	const total = quota?.total
		? priorityMessage(language, 'sentence.quota', { total: quota.total })
		: '';
	const share = quota?.perParent
		? priorityMessage(language, 'sentence.perParent', { count: quota.perParent })
		: '';
	const by = ties.breakBy.map((at) => indicatorText(words, at)).join(', ');
	const parted = by === '' ? '' : priorityMessage(language, 'sentence.breakBy', { by });
	return `${total}${share}${parted}`;
}

/**
 * A rule as one sentence: which areas, by what, in which order, how many.
 *
 * @param level  of the areas
 */
export function describeRule(
	words: RuleWords,
	{ within, rule, quota, ties }: PriorityRequest,
	level: AreaLevel,
): string {
	const { language } = words;
	const say = (key: PriorityMessageKey, params: MessageParams = {}): string =>
		priorityMessage(language, key, {
			level: levelText(language, level),
			place: placeText(words, within),
			quota: quotaText(words, { quota, ties }),
			...params,
		});
	const count = indicatorsOf(rule).length;
	switch (rule.kind) {
		case 'threshold':
			return say('sentence.threshold', {
				condition: conditionText(words, rule.where),
				order: orderText(words, rule.order, count),
			});
		case 'quadrant': {
			const { first, second } = rule;
			return say('sentence.quadrant', {
				quadrants: rule.take
					.map((quadrant) => priorityMessage(language, 'quadrant', { quadrant }))
					.join(', '),
				first: indicatorText(words, first.indicator),
				firstLine: referenceText(words, first.indicator, first.line),
				second: indicatorText(words, second.indicator),
				secondLine: referenceText(words, second.indicator, second.line),
				order: orderText(words, rule.order, count),
			});
		}
		case 'coverage':
			return say('sentence.coverage', {
				percent: formatPlain(language, rule.share * 100),
				first: indicatorText(words, rule.indicator),
				order: rule.order === undefined ? '' : orderText(words, rule.order, 1),
			});
		case 'composite': {
			const sum = rule.weights.reduce((all, each) => all + each, 0);
			const parts = rule.weights.map((weight, at) =>
				priorityMessage(language, 'sentence.weight', {
					indicator: indicatorText(words, at),
					percent: formatNumber(language, sum > 0 ? (weight / sum) * 100 : 0, 1),
				}),
			);
			const method = [
				priorityMessage(language, `normalise.${rule.normalise}`),
				priorityMessage(language, `aggregate.${rule.aggregate}`, {
					floor: formatPlain(language, rule.floor),
				}),
				...(rule.missing && rule.missing !== 'leave-out'
					? [priorityMessage(language, `missing.${rule.missing}`)]
					: []),
			].join(', ');
			return say('sentence.composite', { parts: parts.join('; '), method });
		}
		case 'gap':
			return say('sentence.gap', {
				first: indicatorText(words, rule.indicator),
				target: referenceText(words, rule.indicator, rule.target),
				by: priorityMessage(language, rule.people === undefined ? 'gap.points' : 'gap.people'),
			});
		case 'pace':
			return say('sentence.pace', {
				first: indicatorText(words, rule.indicator),
				target: referenceText(words, rule.indicator, rule.target),
				years: rule.yearsLeft,
			});
		case 'clusters':
			return say('sentence.clusters', {
				first: indicatorText(words, rule.indicator),
				kinds:
					(rule.take ?? [])
						.map((kind) => priorityMessage(language, `cluster.${kind}`))
						.join(', ') || priorityMessage(language, 'cluster.worst'),
				near: priorityMessage(language, `near.${rule.neighbours.kind}`, { ...rule.neighbours }),
			});
		case 'manual':
			return say('sentence.manual', { count: rule.areas.length });
	}
}
