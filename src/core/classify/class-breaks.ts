import { diagnose } from '../model/diagnostic.ts';
import { perValueBreaks } from './between-values.ts';
import type { ClassMethod, ClassRequest, Classes } from './class-request.ts';
import { deviationBreaks } from './deviation-breaks.ts';
import { distinctValues } from './distinct-values.ts';
import { equalBreaks } from './equal-breaks.ts';
import { ascending, frameClasses } from './frame-classes.ts';
import { headTailBreaks } from './head-tail-breaks.ts';
import { naturalBreaks } from './natural-breaks.ts';
import { quantileBreaks } from './quantile-breaks.ts';
import { perValueClasses } from './quantile-classes.ts';
import { snapLimits } from './snap-limits.ts';
import { tidyLimits } from './tidy-limits.ts';

/**
 * Class breaks by any method.
 *
 * @param values   one number per area, any order; NaN and ±Infinity are left out and said
 *                 (`values-not-finite`); not mutated
 * @param request  the method, and what it needs
 * @returns        breaks; a class holds its lower break and not its upper one, the last class both.
 *                 Never throws on values or limits:
 *                 - no values: no breaks, `classes-without-values`;
 *                 - all equal: one class, `classes-of-one-value`;
 *                 - no more different values than classes: one class per value, limits halfway,
 *                   `classes-per-value` where fewer than wanted;
 *                 - quantiles that tie, steps too small for their numbers: fewer classes, `classes-merged`;
 *                 - more values than may go unclassed: quantiles, `unclassed-too-many`;
 *                 - limits and anchors out of order, repeated or outside the data: see {@link tidyLimits}
 * @throws RangeError if the count is not a whole number from 1
 *
 * Equal values are never split; the order of values does not matter. O(n log n), natural breaks
 * O(count · n log n).
 *
 * @example classBreaks([1, 2, 3, 4], { method: 'quantile', count: 2 }).breaks // [1, 2.5, 4]
 * @example classBreaks([4, 1, 9], { method: 'equal', count: 9 }).breaks // [1, 2.5, 6.5, 9]
 * @example classBreaks([1, 8, 30], { method: 'manual', count: 5, limits: [20, 10] }).breaks // [1, 10, 20, 30]
 */
export function classBreaks(values: readonly number[], request: ClassRequest): Classes {
	return frameClasses(values, request, breaksOf);
}

/** Methods of which no more classes can be asked than there are different values. */
const ONE_PER_VALUE: readonly ClassMethod[] = ['quantile', 'equal', 'natural', 'sd'];

/** Breaks of at least two different values; they may still repeat. */
function breaksOf(sorted: readonly number[], request: ClassRequest): Classes {
	const { method, count, limits = [], anchors = [], most = Infinity } = request;
	const [least = NaN, greatest = NaN] = [sorted[0], sorted.at(-1)];
	// a limit that is dragged asks for nothing more
	if (method === 'manual') {
		const tidy = tidyLimits(limits, least, greatest);
		return { breaks: [least, ...tidy.limits, greatest], diagnostics: tidy.diagnostics };
	}
	const [distinct, weights] = distinctValues(sorted);
	if (method === 'unclassed') {
		if (sorted.length <= most) return { breaks: perValueBreaks(distinct), diagnostics: [] };
		const { breaks } = breaksOf(sorted, { method: 'quantile', count });
		const params = { areas: sorted.length, most };
		return { breaks, diagnostics: [diagnose('unclassed-too-many', params)] };
	}
	const perValue = ONE_PER_VALUE.includes(method) ? perValueClasses(distinct, count) : null;
	if (perValue) return perValue;
	switch (method) {
		case 'quantile':
			return { breaks: quantileBreaks(sorted, count), diagnostics: [] };
		case 'equal':
			return { breaks: equalBreaks(sorted, count), diagnostics: [] };
		case 'natural':
			return { breaks: naturalBreaks(distinct, weights, count), diagnostics: [] };
		case 'head-tail':
			return { breaks: headTailBreaks(sorted, most), diagnostics: [] };
		case 'sd':
			return { breaks: deviationBreaks(sorted, count, most), diagnostics: [] };
		case 'snap': {
			const base = breaksOf(sorted, { method: 'quantile', count }).breaks;
			const own = tidyLimits(limits.length > 0 ? limits : ascending(base), least, greatest);
			const tidy = tidyLimits(anchors, least, greatest);
			const made = tidy.limits.length + 1;
			const added =
				made > own.limits.length + 1
					? [diagnose('classes-by-anchors', { wanted: count, made })]
					: [];
			return {
				breaks: [least, ...snapLimits(own.limits, tidy.limits), greatest],
				diagnostics: [...own.diagnostics, ...tidy.diagnostics, ...added],
			};
		}
	}
}
