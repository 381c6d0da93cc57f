import { diagnose, success, type Result } from '../model/diagnostic.ts';
import { normalTail } from '../stats/normal-tail.ts';
import { drawFirst, SeededRandom } from '../stats/seeded-random.ts';
import { forEachOrder } from './combinations.ts';
import { areaCount, hasNeighbour, type Neighbours } from './neighbours.ts';
import { checkPermutations, foldedP, TIE, type PermutationRequest } from './permutations.ts';
import { admissionOf, centred, spatialSample, type Admission } from './spatial-sample.ts';

/** Up to so many areas every order of the values is counted: 9! = 362,880. */
const MOST_ORDERED = 9;

/** Whether areas lie among their like. */
export interface GlobalMoran {
	/** Moran's I with row-standardised weights: above `expected` like lies by like. */
	readonly i: number;
	/** −1 / (n − 1). */
	readonly expected: number;
	/** Under randomisation: the values as they are, in any order. NaN for fewer than four areas. */
	readonly variance: number;
	/** Were the values a sample of a normal distribution. */
	readonly varianceNormal: number;
	/** (I − expected) / √variance; NaN where there is no variance. */
	readonly z: number;
	/** Upper tail of the normal distribution at z, as R's `moran.test`. */
	readonly pNormal: number;
	/** Folded, from orders of the values; NaN where none were asked for and there are too many to count. */
	readonly pPermutation: number;
	/** Whether every order was counted. */
	readonly isExact: boolean;
	/** Areas in it. */
	readonly n: number;
	/** Positions of areas without neighbours, which are left out. */
	readonly islands: readonly number[];
	/** Positions of areas without a value, which are left out. */
	readonly missing: readonly number[];
	readonly admission: Admission;
}

/**
 * Global Moran's I, what it would be by chance, and how likely it is.
 *
 * @param values      one per area; null, NaN and infinite ones are missing
 * @param neighbours  of the same areas in the same order; weights are 1 / number of neighbours
 * @param request     permutations to make; null: none, p from the normal distribution only. Up to nine
 *                    areas every order is counted in any case
 * @returns           the diagnostics of {@link spatialSample}, `moran-no-variance` where every order gives
 *                    the same I, `permutations-few`
 * @throws RangeError for a number of permutations that cannot be made
 *
 * Areas without neighbours are left out altogether, of the mean too; spdep's `adjust.n` leaves them in
 * the mean. Order and unit of the values do not matter. O(permutations · pairs of neighbours).
 * Source: Moran 1950; moments of Cliff and Ord 1981, as spdep and PySAL.
 *
 * @example globalMoran([1, 2, 3, 4], packNeighbours([[1], [0, 2], [1, 3], [2]]), null).value.i // 0.4
 */
export function globalMoran(
	values: readonly (number | null)[],
	neighbours: Neighbours,
	request: PermutationRequest | null = {},
): Result<GlobalMoran> {
	const asked = request && checkPermutations(request);
	const taken = spatialSample(values, neighbours);
	if (!taken.ok) return taken;
	const { values: sample, neighbours: near, islands, missing } = taken.value;
	const z = centred(sample);
	const n = z.length;
	const squares = z.reduce((sum, each) => sum + each * each, 0);
	const cross = crossProduct(z, near);
	const i = cross / squares;
	const expected = -1 / (n - 1);
	const { variance, varianceNormal } = variances(z, near);
	const score = variance > 0 ? (i - expected) / Math.sqrt(variance) : NaN;
	const isExact = n <= MOST_ORDERED;
	const pPermutation = isExact
		? exactP(z, near, cross)
		: asked
			? sampledP(z, near, cross, { ...asked, onMade: request?.onMade })
			: NaN;
	const hasNoVariance = n >= 4 && !(variance > 0);
	return success(
		{
			i,
			expected,
			variance,
			varianceNormal,
			z: score,
			pNormal: normalTail(score),
			pPermutation,
			isExact,
			n,
			islands,
			missing,
			admission: admissionOf(n),
		},
		[
			...taken.diagnostics,
			...(hasNoVariance ? [diagnose('moran-no-variance', { areas: n })] : []),
			...(isExact ? [] : (asked?.diagnostics ?? [])),
		],
	);
}

/** Permutations between two words about how far it is. */
const TOLD_EVERY = 250;

/** Σ zᵢ · mean of the neighbours' z. */
function crossProduct(z: Float64Array, { starts, others }: Neighbours): number {
	let cross = 0;
	for (let area = 0; area < z.length; area++) {
		const [from, to] = [starts[area] ?? 0, starts[area + 1] ?? 0];
		let sum = 0;
		for (let at = from; at < to; at++) sum += z[others[at] ?? 0] ?? 0;
		cross += ((z[area] ?? 0) * sum) / (to - from);
	}
	return cross;
}

/** The variances of I under chance; those too small to be told from none are 0. */
function variances(
	z: Float64Array,
	neighbours: Neighbours,
): { readonly variance: number; readonly varianceNormal: number } {
	const n = areaCount(neighbours);
	const { starts, others } = neighbours;
	const cards = Float64Array.from(z, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0));
	const columns = new Float64Array(n);
	let s1 = 0;
	for (let area = 0; area < n; area++) {
		const weight = 1 / (cards[area] ?? 1);
		for (let at = starts[area] ?? 0; at < (starts[area + 1] ?? 0); at++) {
			const other = others[at] ?? 0;
			columns[other] = (columns[other] ?? 0) + weight;
			s1 += weight * weight;
			if (hasNeighbour(neighbours, other, area)) s1 += weight / (cards[other] ?? 1);
		}
	}
	const s0 = n;
	const s2 = columns.reduce((sum, column) => sum + (1 + column) ** 2, 0);
	const second = z.reduce((sum, each) => sum + each ** 2, 0);
	const fourth = z.reduce((sum, each) => sum + each ** 4, 0);
	const kurtosis = (n * fourth) / second ** 2;
	const mean = (1 / (n - 1)) ** 2;
	const bySpread =
		(n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
			kurtosis * (n * (n - 1) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
		((n - 1) * (n - 2) * (n - 3) * s0 * s0);
	const byNormal = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0);
	const told = (moment: number): number => (moment - mean > TIE * moment ? moment - mean : 0);
	return { variance: n < 4 ? NaN : told(bySpread), varianceNormal: told(byNormal) };
}

function exactP(z: Float64Array, neighbours: Neighbours, observed: number): number {
	const order = z.slice();
	const tie = tieOf(z);
	let [atLeast, atMost, all] = [0, 0, 0];
	forEachOrder(order, () => {
		const cross = crossProduct(order, neighbours);
		all++;
		if (cross >= observed - tie) atLeast++;
		if (cross <= observed + tie) atMost++;
	});
	return foldedP(atLeast, atMost, all, true);
}

function sampledP(
	z: Float64Array,
	neighbours: Neighbours,
	observed: number,
	{
		permutations,
		seed,
		onMade,
	}: {
		readonly permutations: number;
		readonly seed: number;
		readonly onMade: ((made: number) => void) | undefined;
	},
): number {
	const random = new SeededRandom(seed);
	const deck = Uint32Array.from(z, (_, at) => at);
	const order = new Float64Array(z.length);
	const tie = tieOf(z);
	let [atLeast, atMost] = [0, 0];
	for (let made = 0; made < permutations; made++) {
		drawFirst(deck, deck.length, random);
		for (let at = 0; at < order.length; at++) order[at] = z[deck[at] ?? 0] ?? 0;
		const cross = crossProduct(order, neighbours);
		if (cross >= observed - tie) atLeast++;
		if (cross <= observed + tie) atMost++;
		if ((made + 1) % TOLD_EVERY === 0) onMade?.(made + 1);
	}
	return foldedP(atLeast, atMost, permutations, false);
}

/** Difference below which cross products are equal. */
function tieOf(z: Float64Array): number {
	return TIE * z.reduce((sum, each) => sum + each * each, 0);
}
