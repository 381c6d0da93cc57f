import { quantileSorted } from 'd3-array';
import { diagnose } from '../model/diagnostic.ts';
import type { ClassRequest, Classes } from './class-request.ts';

/**
 * Classes that mirror each other around zero, for changes: with an odd count the middle one holds
 * zero and what is near it, with an even one zero is a limit.
 *
 * @param values  any order, without missing ones; not mutated
 * @param count   classes wanted; changes that repeat may leave fewer
 * @param method  `equal` for equal steps; else as many sizes of change, whichever way they go, lie in
 *                each pair of classes
 * @returns       breaks from −m to m, m being the largest change either way; `[0, 0]` where nothing
 *                changed, none without values. Swapping signs gives the same breaks.
 *
 * O(n log n). Source: quantiles of type 7 of the sizes, see `quantileBreaks`.
 *
 * @example zeroCentredClasses([-3, -1, 2, 4], { method: 'quantile', count: 2 }).breaks // [-4, 0, 4]
 * @example zeroCentredClasses([-4, 4, 1, 1], { method: 'quantile', count: 3 }).breaks // [-4, -1, 1, 4]
 * @example zeroCentredClasses([0, 0], { method: 'quantile', count: 5 }).breaks // [0, 0]
 */
export function zeroCentredClasses(
	values: readonly number[],
	{ count, method }: Pick<ClassRequest, 'count' | 'method'>,
): Classes {
	const sizes = values.map(Math.abs).sort((a, b) => a - b);
	const most = sizes.at(-1);
	if (most === undefined) return { breaks: [], diagnostics: [] };
	if (most === 0) return { breaks: [0, 0], diagnostics: [] };
	const pairs = Math.floor(count / 2);
	const isOdd = count % 2 === 1;
	const shares = Array.from({ length: isOdd ? pairs : pairs - 1 }, (_, at) =>
		isOdd ? (2 * at + 1) / count : (2 * (at + 1)) / count,
	);
	const limits = shares
		.map((share) => (method === 'equal' ? share * most : (quantileSorted(sizes, share) ?? most)))
		.filter((limit) => limit < most);
	const positive = [...new Set([...(isOdd ? [] : [0]), ...limits, most])];
	const negative = positive.filter((limit) => limit > 0).map((limit) => -limit);
	const breaks = [...negative.reverse(), ...positive];
	const made = breaks.length - 1;
	return {
		breaks,
		diagnostics: made < count ? [diagnose('classes-merged', { wanted: count, made })] : [],
	};
}
