import { diagnose } from '../model/diagnostic.ts';
import type { ClassMethod, ClassRequest, Classes } from './class-request.ts';
import { sortedValues } from './sorted-values.ts';

/**
 * Numbers beyond this, or all within its inverse, are scaled before they are squared or subtracted, but
 * not beside limits, which would have to be scaled and told unscaled.
 */
const LARGE = 2 ** 400;

/**
 * What every method has in common: what is no number is left out, nothing and a single value need no
 * method, repeated breaks are merged, and the ends are the data's.
 *
 * @param values   any order; not mutated
 * @param request  what is asked for
 * @param find     makes breaks of finite values, ascending, at least two of them different, of a size
 *                 that can be squared; its breaks never fall and may repeat
 * @returns        as {@link classBreaks} describes it
 * @throws RangeError if the count is not a whole number from 1
 */
export function frameClasses(
	values: readonly number[],
	request: ClassRequest,
	find: (sorted: readonly number[], request: ClassRequest) => Classes,
): Classes {
	const { count } = request;
	if (!Number.isInteger(count) || count < 1)
		throw new RangeError(`classes are counted from 1, not ${count}`);
	const sorted = sortedValues(values);
	const lost = values.length - sorted.length;
	const said = lost > 0 ? [diagnose('values-not-finite', {}, [], lost)] : [];
	const least = sorted[0];
	const greatest = sorted.at(-1);
	if (least === undefined || greatest === undefined)
		return { breaks: [], diagnostics: [...said, diagnose('classes-without-values')] };
	if (least === greatest)
		return {
			breaks: [least, least],
			diagnostics: [...said, diagnose('classes-of-one-value', { values: sorted.length })],
		};
	const takesLimits = request.method === 'manual' || request.method === 'snap';
	const scale = takesLimits ? 1 : scaleOf(Math.max(-least, greatest));
	const scaled = scale === 1 ? sorted : sorted.map((value) => value * scale);
	const found = find(scaled, request);
	const breaks = ascending(found.breaks.map((each) => each / scale));
	// scaled back, an end may be a hair off; those of standard deviations lie beyond the data
	const isBeyond = request.method === 'sd';
	breaks[0] = isBeyond ? Math.min(breaks[0] ?? least, least) : least;
	breaks[breaks.length - 1] = isBeyond ? Math.max(breaks.at(-1) ?? greatest, greatest) : greatest;
	const made = breaks.length - 1;
	const isShort = made < count && found.diagnostics.length === 0 && FOLLOWS_COUNT[request.method];
	return {
		breaks,
		diagnostics: [
			...said,
			...found.diagnostics,
			...(isShort ? [diagnose('classes-merged', { wanted: count, made })] : []),
		],
	};
}

/** Methods that make as many classes as are wanted, unless values tie. */
const FOLLOWS_COUNT: Readonly<Record<ClassMethod, boolean>> = {
	quantile: true,
	equal: true,
	natural: true,
	'head-tail': false,
	sd: false,
	manual: false,
	snap: true,
	unclassed: false,
};

/**
 * Breaks without those that repeat the one before.
 *
 * @example ascending([0, 0, 5, 5]) // [0, 5]
 */
export function ascending(breaks: readonly number[]): number[] {
	return breaks.filter((each, at) => at === 0 || each > (breaks[at - 1] ?? NaN));
}

/** A power of two that brings numbers where sums of their squares neither overflow nor vanish. */
function scaleOf(largest: number): number {
	if (largest < LARGE && largest > 1 / LARGE) return 1;
	return 2 ** Math.min(1000, Math.max(-1000, -Math.floor(Math.log2(largest))));
}
