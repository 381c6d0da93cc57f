import { diagnose } from '../model/diagnostic.ts';
import { perValueBreaks } from './between-values.ts';
import type { ClassRequest, Classes } from './class-request.ts';
import { distinctValues } from './distinct-values.ts';
import { frameClasses } from './frame-classes.ts';
import { quantileBreaks } from './quantile-breaks.ts';

/**
 * Classes of equally many areas, whatever method is asked for: all that a first map needs.
 *
 * @returns as {@link classBreaks} describes it
 *
 * @example quantileClasses([1, 2, 3, 4], { method: 'quantile', count: 2 }).breaks // [1, 2.5, 4]
 */
export function quantileClasses(values: readonly number[], request: ClassRequest): Classes {
	return frameClasses(
		values,
		request,
		(sorted, { count }) =>
			perValueClasses(distinctValues(sorted)[0], count) ?? {
				breaks: quantileBreaks(sorted, count),
				diagnostics: [],
			},
	);
}

/**
 * One class per value where there are no more different values than classes, which is said where they
 * are fewer; else null.
 *
 * @example perValueClasses([1, 3], 2)?.breaks // [1, 2, 3]
 */
export function perValueClasses(distinct: readonly number[], count: number): Classes | null {
	const made = distinct.length;
	if (made > count) return null;
	const diagnostics = made < count ? [diagnose('classes-per-value', { wanted: count, made })] : [];
	return { breaks: perValueBreaks(distinct), diagnostics };
}
