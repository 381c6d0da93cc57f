import { betweenValues } from './between-values.ts';

/**
 * Natural breaks: the classes whose values are nearest to their class's mean, by the sum of squared
 * distances. The best there are, not a heuristic.
 *
 * For figures that come in clumps. Limits lie in the middle of a gap between two classes.
 *
 * @param distinct  values, ascending, no two equal, more of them than classes; of a span that can be squared
 * @param weights   how often each occurs, whole numbers
 * @param count     number of classes, 1 or more
 * @returns         count + 1 ascending breaks, the first the minimum, the last the maximum
 *
 * Ties: of two ways that are equally good, the one whose last class begins lower, then its second
 * last, and so on. Equal values are never split, because only distinct ones are looked at.
 *
 * Sums of squares are kept in two doubles each (about 32 digits), around a value in the middle: with one
 * double, prefix sums lose a tight class beside a far outlier, and all classes at an offset of 1e12.
 *
 * O(count · n log n) time, O(count · n) memory. Source: Fisher 1958, "On grouping for maximum
 * homogeneity"; Wang & Song 2011 (Ckmeans.1d.dp) for the recurrence, whose best starts never move back,
 * so that each row is filled by halving.
 *
 * @example naturalBreaks([1, 2, 10, 11], [1, 1, 1, 1], 2) // [1, 6, 11]
 */
export function naturalBreaks(
	distinct: readonly number[],
	weights: readonly number[],
	count: number,
): number[] {
	const size = distinct.length;
	const squaresOf = classSquares(distinct, weights);
	/** Best sum of the first `end` values in so many classes. */
	let best = Float64Array.from({ length: size + 1 }, (_, end) => squaresOf(0, end));
	/** Where the last of so many classes begins, for the first `end` values. */
	const starts: Uint32Array[] = [];
	for (let classes = 2; classes <= count; classes++) {
		const previous = best;
		const next = new Float64Array(size + 1);
		const start = new Uint32Array(size + 1);
		const fill = (fromEnd: number, toEnd: number, least: number, most: number): void => {
			if (fromEnd > toEnd) return;
			const end = (fromEnd + toEnd) >> 1;
			let lowest = Infinity;
			let at = least;
			for (let each = least; each <= Math.min(most, end - 1); each++) {
				const sum = (previous[each] ?? 0) + squaresOf(each, end);
				if (sum < lowest) {
					lowest = sum;
					at = each;
				}
			}
			next[end] = lowest;
			start[end] = at;
			fill(fromEnd, end - 1, least, at);
			fill(end + 1, toEnd, at, most);
		};
		// of the last row only its end is needed
		fill(classes === count ? size : classes, size, classes - 1, size - 1);
		starts.push(start);
		best = next;
	}
	const breaks = [distinct.at(-1) ?? NaN];
	let end = size;
	for (const start of starts.toReversed()) {
		end = start[end] ?? 0;
		breaks.unshift(betweenValues(distinct[end - 1] ?? NaN, distinct[end] ?? NaN));
	}
	return [distinct[0] ?? NaN, ...breaks];
}

/**
 * The sum of squared distances from their mean of the values in [from, to), in constant time.
 *
 * Prefix sums are pairs of doubles (Dekker 1971, "A floating-point technique for extending the available
 * precision").
 */
function classSquares(
	distinct: readonly number[],
	weights: readonly number[],
): (from: number, to: number) => number {
	const size = distinct.length;
	const middle = distinct[size >> 1] ?? 0;
	const weight = new Float64Array(size + 1);
	const sum = new Float64Array(size + 1);
	const sumRest = new Float64Array(size + 1);
	const squares = new Float64Array(size + 1);
	const squaresRest = new Float64Array(size + 1);
	for (let at = 0; at < size; at++) {
		const times = weights[at] ?? 1;
		const value = distinct[at] ?? 0;
		const off = value - middle;
		const offRest = sumError(value, -middle, off);
		weight[at + 1] = (weight[at] ?? 0) + times;
		// times · off, as a pair
		const part = times * off;
		const partRest = productError(times, off, part) + times * offRest;
		const total = (sum[at] ?? 0) + part;
		const totalRest = sumError(sum[at] ?? 0, part, total) + (sumRest[at] ?? 0) + partRest;
		sum[at + 1] = total + totalRest;
		sumRest[at + 1] = sumError(total, totalRest, total + totalRest);
		// times · off², as a pair
		const square = part * off;
		const squareRest = productError(part, off, square) + (partRest * off + part * offRest);
		const all = (squares[at] ?? 0) + square;
		const allRest = sumError(squares[at] ?? 0, square, all) + (squaresRest[at] ?? 0) + squareRest;
		squares[at + 1] = all + allRest;
		squaresRest[at + 1] = sumError(all, allRest, all + allRest);
	}
	return (from, to) => {
		const whole = (sum[to] ?? 0) - (sum[from] ?? 0);
		const wholeRest =
			sumError(sum[to] ?? 0, -(sum[from] ?? 0), whole) +
			((sumRest[to] ?? 0) - (sumRest[from] ?? 0));
		const parted = whole + wholeRest;
		const partedRest = sumError(whole, wholeRest, parted);
		const times = (weight[to] ?? 0) - (weight[from] ?? 0);
		// parted² / times, as a pair
		const square = parted * parted;
		const squareRest = productError(parted, parted, square) + 2 * parted * partedRest;
		const mean = square / times;
		const back = mean * times;
		const meanRest = (square - back - productError(mean, times, back) + squareRest) / times;
		const all = (squares[to] ?? 0) - (squares[from] ?? 0);
		const allRest =
			sumError(squares[to] ?? 0, -(squares[from] ?? 0), all) +
			((squaresRest[to] ?? 0) - (squaresRest[from] ?? 0));
		const left = all - mean;
		return Math.max(0, left + (sumError(all, -mean, left) + (allRest - meanRest)));
	};
}

/** What a sum lost to rounding, exactly (Knuth). */
function sumError(a: number, b: number, sum: number): number {
	const part = sum - a;
	return a - (sum - part) + (b - part);
}

/** Parts a double into two halves of 26 digits (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/** What a product lost to rounding, exactly (Dekker); for numbers below 2^996. */
function productError(a: number, b: number, product: number): number {
	const aWide = SPLITTER * a;
	const aHigh = aWide - (aWide - a);
	const aLow = a - aHigh;
	const bWide = SPLITTER * b;
	const bHigh = bWide - (bWide - b);
	const bLow = b - bHigh;
	return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
