import { diagnose, type Diagnostic } from '../model/diagnostic.ts';

/** Limits that can part the data, and what was wrong with those that were given. */
export interface TidyLimits {
	/** Ascending, no two equal, all inside the data. */
	readonly limits: readonly number[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts limits in order, drops repeated ones and those that part nothing.
 *
 * @param limits    as somebody typed or dragged them, any order
 * @param least     the least value there is
 * @param greatest  the greatest
 * @returns         the limits between the two; a limit equal to an end is the end and no mistake.
 *                  `class-limits-tidied` where order or repeats were wrong, `class-limits-outside` with
 *                  those beyond the data; what is not a finite number counts as outside
 *
 * @example tidyLimits([10, 5, 5], 0, 20).limits // [5, 10]
 * @example tidyLimits([0, 10, 99], 0, 20).limits // [10]
 */
export function tidyLimits(limits: readonly number[], least: number, greatest: number): TidyLimits {
	const isOrdered = limits.every((limit, at) => at === 0 || limit > (limits[at - 1] ?? NaN));
	const sorted = [...new Set(limits)].sort((a, b) => a - b);
	const inside = sorted.filter((limit) => limit > least && limit < greatest);
	const outside = sorted.filter((limit) => !(limit >= least && limit <= greatest));
	return {
		limits: inside,
		diagnostics: [
			...(isOrdered ? [] : [diagnose('class-limits-tidied')]),
			...(outside.length > 0
				? [
						diagnose('class-limits-outside', {
							limits: outside.map(String),
							range: [least, greatest].map(String),
						}),
					]
				: []),
		],
	};
}
