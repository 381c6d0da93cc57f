import type { PublishedFact } from '../core/indicator/published-facts.ts';
import { formatNumber } from './format-value.ts';
import { describeRange, targetText } from './target-messages.ts';
import type { Language } from './translate.ts';

/**
 * A published percentage in words: a figure, a range, a bound as a bound, and a change in percentage
 * points with what it is of the earlier figure, where that was published too.
 */
export function describeFact(
	language: Language,
	{ low, high, status, indicator, area, period }: PublishedFact,
	facts: readonly PublishedFact[],
): string {
	if (status === 'below' || low === null)
		return targetText(language, 'lessThan', { value: describeRange(language, high, high, '%') });
	if (status !== 'change')
		return describeRange(language, low, high, '%', status === 'value' ? 2 : null);
	const [from] = period?.split('/') ?? [];
	const before = facts.find(
		(other) =>
			other.status === 'value' &&
			other.indicator === indicator &&
			other.area === area &&
			other.period === from,
	);
	const points = formatNumber(language, high, 2);
	if (!before) return `${points} ${targetText(language, 'points')}`;
	const percent = formatNumber(language, (100 * high) / before.high, 2);
	return targetText(language, 'changeOf', { points, percent });
}
