/** How an indicator is made comparable with others: see {@link normalise}. */
export type Normalisation = 'min-max' | 'z-score' | 'rank' | 'target' | 'goalposts';

/** 1: the higher, the worse, so the more of a priority. −1: the higher, the better. */
export type Direction = 1 | -1;

/** One indicator of a composite index. */
export interface CompositeIndicator {
	/** One per area, NaN where missing. */
	readonly values: ArrayLike<number>;
	readonly direction: Direction;
	/** What is aimed at, in the unit of the values; for `target`. */
	readonly target?: number;
	/** Fixed ends that become 0 and 1, so that years can be compared; for `goalposts`. */
	readonly goalposts?: readonly [low: number, high: number];
}

/** Which standard deviation a z-score divides by: with n − 1 (R's `scale`), or with n. */
export type Deviation = 'sample' | 'population';

/**
 * An indicator on a scale where more is more of a priority.
 *
 * - `min-max`: 0 at the least, 1 at the greatest value present; changes when areas come or go.
 * - `z-score`: standard deviations from the mean.
 * - `rank`: (rank − 1) / (n − 1), equal values their mean rank.
 * - `target`: (x − target) / (greatest − target), or (target − x) / (target − least) where more is
 *   better: 0 at the target, 1 farthest from it, below 0 beyond it.
 * - `goalposts`: (x − low) / (high − low), not cut off outside.
 *
 * Where less is a priority, `min-max`, `rank` and `goalposts` become 1 − that, `z-score` changes its sign.
 *
 * @returns one per area, NaN where missing or infinite; null where the scale has no length: all values
 *          equal, none beyond the target on its worse side, goalposts missing or equal
 *
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 5.
 *
 * @example Array.from(normalise({ values: [2, 4, 3], direction: 1 }, 'min-max')) // [0, 1, 0.5]
 * @example Array.from(normalise({ values: [2, 4, 3], direction: -1 }, 'rank')) // [1, 0, 0.5]
 */
export function normalise(
	indicator: CompositeIndicator,
	method: Normalisation,
	deviation: Deviation = 'sample',
): Float64Array | null {
	const values = Float64Array.from(indicator.values, (value) =>
		Number.isFinite(value) ? value : NaN,
	);
	const known = values.filter((value) => !Number.isNaN(value));
	const isWorse = indicator.direction === 1;
	if (method === 'rank') return ranked(values, known, isWorse);
	const scale = scaleOf(known, indicator, method, deviation);
	if (!scale || !(scale.length > 0)) return null;
	const { zero, length } = scale;
	const isTurned = !isWorse && method !== 'target';
	if (method === 'z-score')
		return values.map((value) => ((isTurned ? -1 : 1) * (value - zero)) / length);
	if (method === 'target' && !isWorse) return values.map((value) => (zero - value) / length);
	return values.map((value) => (isTurned ? 1 - (value - zero) / length : (value - zero) / length));
}

function scaleOf(
	known: Float64Array,
	{ direction, target = NaN, goalposts }: CompositeIndicator,
	method: Exclude<Normalisation, 'rank'>,
	deviation: Deviation,
): { readonly zero: number; readonly length: number } | null {
	let [least, greatest] = [Infinity, -Infinity];
	for (const value of known) {
		if (value < least) least = value;
		if (value > greatest) greatest = value;
	}
	switch (method) {
		case 'min-max':
			return { zero: least, length: greatest - least };
		case 'target':
			return { zero: target, length: direction === 1 ? greatest - target : target - least };
		case 'goalposts':
			return goalposts ? { zero: goalposts[0], length: goalposts[1] - goalposts[0] } : null;
		case 'z-score': {
			if (greatest === least) return null;
			const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
			const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
			const of = deviation === 'sample' ? known.length - 1 : known.length;
			return { zero: mean, length: Math.sqrt(squares / of) };
		}
	}
}

function ranked(values: Float64Array, known: Float64Array, isWorse: boolean): Float64Array | null {
	const sorted = known.slice().sort();
	if (sorted.length < 2 || sorted[0] === sorted.at(-1)) return null;
	const place = new Map<number, number>();
	for (let from = 0; from < sorted.length;) {
		let to = from;
		while (sorted[to] === sorted[from]) to++;
		place.set(sorted[from] ?? NaN, (from + to - 1) / 2 / (sorted.length - 1));
		from = to;
	}
	return values.map((value) => {
		const share = place.get(value) ?? NaN;
		return isWorse ? share : 1 - share;
	});
}
