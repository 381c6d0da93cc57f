import type { SeriesPoint } from '../core/layer/area-series.ts';
import type { Change } from '../core/stats/change.ts';
import { formatNumber, formatPeriod } from './format-value.ts';
import { translate, type Language } from './translate.ts';

/**
 * A change in words: `naik 0,29 persen poin`, `turun 2,3 %`, `tetap`. What fell is never written with a
 * minus as well.
 *
 * @param decimals  with which the figures are published
 *
 * @example describeChange('id', { unit: 'points', amount: -2.26, direction: 'down' }, 2) // 'turun 2,26 persen poin'
 * @example describeChange('id', { unit: 'percent', amount: 12, direction: 'up' }, 0) // 'naik 12,0\u00a0%'
 * @example describeChange('en', { unit: 'units', amount: 0, direction: 'same' }, 2) // 'unchanged'
 */
export function describeChange(
	language: Language,
	{ unit, amount, direction }: Change,
	decimals: number,
): string {
	const size = formatNumber(language, Math.abs(amount), unit === 'percent' ? 1 : decimals);
	const text =
		unit === 'points'
			? translate(language, 'card.points', { amount: size })
			: unit === 'percent'
				? `${size}\u00a0%`
				: size;
	return translate(language, `card.change.${direction}`, { amount: text });
}

/**
 * The period of a figure as people say it, with the month where the source leaves it out and it is known.
 *
 * @example formatPointPeriod('id', { period: '2021', part: '03' }) // 'Maret 2021'
 * @example formatPointPeriod('id', { period: '2010', part: null }) // '2010'
 */
export function formatPointPeriod(
	language: Language,
	{ period, part }: Pick<SeriesPoint, 'period' | 'part'>,
): string {
	return formatPeriod(language, part && !period.includes('-') ? `${period}-${part}` : period);
}
