import { classIndexOf } from '../classify/class-index.ts';
import { quantileClasses } from '../classify/quantile-classes.ts';
import { sortedValues } from '../classify/sorted-values.ts';
import type { AreaCode } from '../model/area.ts';
import { isHiddenCount } from '../model/table.ts';
import type { AreaPaint, AreaState, PaintedAreas, PaintRequest } from './paint-areas.ts';

/** Classes of each of two indicators. */
const STEPS = 3;

/**
 * Gives every area one of nine cells by two indicators, each in three classes of equally many areas
 * (quantiles, type 7) among those that have both figures.
 *
 * Where equal values leave two classes they are the lowest and the highest, where they leave one it is
 * the middle. An area without one of the figures has a state, like one without both.
 *
 * @param request  the first indicator; how it would be classed and coloured alone does not matter
 * @param second   the figures of the second, and areas that rows without a decision may belong to
 * @returns        the value of a paint is the first indicator's; `counts` has nine numbers, which with
 *                 the state counts add up to the areas, and `breaks` none. O(n log n)
 */
export function paintBivariate(
	request: PaintRequest,
	second: Pick<PaintRequest, 'figures' | 'undecided'>,
): PaintedAreas {
	const { areas, figures, undecided } = request;
	const pairOf = (code: AreaCode): readonly [number, number] | null => {
		const one = figures.get(code)?.value ?? null;
		const other = second.figures.get(code)?.value ?? null;
		return one === null || other === null ? null : [one, other];
	};
	// a figure of before a split is classed once
	const own = areas.filter((code) => (request.shared?.get(code) ?? code) === code);
	const pairs = (own.some(pairOf) ? own : areas).flatMap((code) => {
		const pair = pairOf(code);
		return pair ? [pair] : [];
	});
	const rowBreaks = threeClasses(pairs.map(([one]) => one));
	const columnBreaks = threeClasses(pairs.map(([, other]) => other));
	const counts = new Array<number>(STEPS * STEPS).fill(0);
	const stateCounts: Record<AreaState, number> = {
		noData: 0,
		noMatch: 0,
		suppressed: 0,
		notValid: 0,
	};
	const paints = new Map<AreaCode, AreaPaint>();
	for (const code of areas) {
		const pair = request.drawing === 'refused' ? null : pairOf(code);
		if (pair) {
			const classIndex = STEPS * stepOf(pair[0], rowBreaks) + stepOf(pair[1], columnBreaks);
			counts[classIndex] = (counts[classIndex] ?? 0) + 1;
			paints.set(code, { classIndex, value: pair[0], state: null });
			continue;
		}
		const waits = undecided.has(code) || second.undecided.has(code);
		const isHidden = [figures, second.figures].some((each) =>
			isHiddenCount(each.get(code)?.missing),
		);
		const without = isHidden ? 'suppressed' : waits ? 'noMatch' : 'noData';
		const state = request.drawing === 'refused' ? 'notValid' : without;
		stateCounts[state]++;
		paints.set(code, { classIndex: null, value: null, state });
	}
	return {
		request: { ...request, drawing: request.drawing === 'refused' ? 'refused' : 'fill' },
		paints,
		breaks: [],
		sorted: sortedValues(pairs.map(([one]) => one)),
		counts,
		stateCounts,
		palette: { palette: { kind: 'bivariate' }, because: 'chosen', reference: null },
		diagnostics: [],
		crossed: { rowBreaks, columnBreaks, figures: second.figures },
	};
}

function threeClasses(values: readonly number[]): readonly number[] {
	return quantileClasses(values, { method: 'quantile', count: STEPS }).breaks;
}

/**
 * The row or column of a value, from 0: of three classes their number, of two the lowest and the
 * highest, of one the middle.
 *
 * @param breaks  ascending limits of one to three classes
 *
 * @example stepOf(5, [0, 2, 4, 9]) // 2
 * @example stepOf(5, [0, 2, 9]) // 2
 * @example stepOf(5, [5, 5]) // 1
 */
export function stepOf(value: number, breaks: readonly number[]): number {
	const made = breaks.length - 1;
	if (made < 2) return 1;
	const at = classIndexOf(value, breaks);
	return made === 2 ? 2 * at : at;
}

/**
 * Where a value stands along its three rows or columns, 0 at the foot of the lowest to 1 at the top of
 * the highest; inside its class in proportion.
 *
 * @example stepPosition(1, [0, 2, 4, 9]) // 0.16666666666666666
 * @example stepPosition(5, [5, 5]) // 0.5
 */
export function stepPosition(value: number, breaks: readonly number[]): number {
	const step = stepOf(value, breaks);
	const at = classIndexOf(value, breaks);
	const [from = 0, to = 0] = [breaks[at], breaks[at + 1]];
	const inside = to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0.5;
	return (step + inside) / STEPS;
}
