import { diagnose, failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import { SeededRandom } from '../stats/seeded-random.ts';
import {
	compositeBase,
	scoreAreas,
	shareWeights,
	type Aggregation,
	type CompositeBase,
	type CompositeMethod,
} from './composite-base.ts';
import type { CompositeIndicator, Normalisation } from './normalise.ts';
import { DrawnRanks } from './drawn-ranks.ts';

/** What is drawn, how often, and from which seed. */
export interface DrawRequest {
	readonly indicators: readonly CompositeIndicator[];
	/** The weights the draws are around; with `spread: null` only which of them are zero matters. */
	readonly weights: readonly number[];
	/** How the index itself is made; its `normalise` and `aggregate` count where the lists are left out. */
	readonly method: CompositeMethod;
	/** Ways of normalising drawn from, each equally likely. */
	readonly normalisations?: readonly Normalisation[];
	/** Ways of aggregating drawn from; a geometric mean is never drawn with z-scores. */
	readonly aggregations?: readonly Aggregation[];
	/**
	 * How far weights go: 0.1 for each within a tenth of its own, evenly; null for any weights that sum
	 * to one, all equally likely (Dirichlet's distribution with ones).
	 */
	readonly spread: number | null;
	/** 1 to {@link MOST_DRAWS}. */
	readonly draws: number;
	readonly seed: number;
}

/** The most draws that are made. */
const MOST_DRAWS = 10_000;
/** The most ranks that are kept: draws times areas. */
const MOST_RANKS = 100_000_000;

/** What the ranks of an area were over all draws. */
export interface RankSpread {
	/** Middle rank, per area; a rank that was drawn (the lower of two). 0 for areas without a score. */
	readonly median: Uint32Array;
	/** Ranks that a twentieth of draws were at or below, and at or above. */
	readonly low: Uint32Array;
	readonly high: Uint32Array;
	/**
	 * Share of draws in which an area was among the first `top`. Equal areas at the end of the list share
	 * the places that are left, as a fair lot would: two for one place have half of it each, and all shares
	 * sum to `top`.
	 */
	readonly topShare: Float64Array;
	readonly draws: number;
}

/** Draws ranks a slice at a time, so that a worker can say how far it is, and stop. */
export class RankDraws {
	readonly draws: number;
	readonly #bases: readonly CompositeBase[];
	readonly #weights: Float64Array;
	readonly #spread: number | null;
	readonly #random: SeededRandom;
	readonly #drawn: Float64Array;
	readonly #scores: Float64Array;
	readonly #ranks: DrawnRanks;
	#made = 0;

	/** Made by {@link rankDraws}. */
	constructor(request: DrawRequest, bases: readonly CompositeBase[], weights: Float64Array) {
		const areas = bases[0]?.areas ?? 0;
		this.draws = request.draws;
		this.#bases = bases;
		this.#weights = weights;
		this.#spread = request.spread;
		this.#random = new SeededRandom(request.seed);
		this.#drawn = new Float64Array(weights.length);
		this.#scores = new Float64Array(areas);
		this.#ranks = new DrawnRanks(areas, request.draws);
	}

	/** How many draws were made. */
	get made(): number {
		return this.#made;
	}

	/** Makes so many more draws, or as many as are left. */
	run(count: number): void {
		const until = Math.min(this.draws, this.#made + count);
		for (; this.#made < until; this.#made++) {
			const base = this.#bases[this.#random.below(this.#bases.length)];
			if (!base) return;
			this.#drawWeights();
			scoreAreas(base, this.#drawn, this.#scores, true);
			this.#ranks.add(this.#scores);
		}
	}

	/**
	 * What came of the draws made so far.
	 *
	 * @param top  length of the list whose share is wanted
	 */
	spreadOf(top: number): RankSpread {
		return this.#ranks.spread(top);
	}

	#drawWeights(): void {
		let sum = 0;
		for (let at = 0; at < this.#drawn.length; at++) {
			const own = this.#weights[at] ?? 0;
			const chance = this.#random.uniform();
			let weight = 0;
			if (own > 0)
				weight =
					this.#spread === null
						? -Math.log(1 - chance)
						: own * (1 + this.#spread * (2 * chance - 1));
			this.#drawn[at] = weight;
			sum += weight;
		}
		for (let at = 0; at < this.#drawn.length; at++) this.#drawn[at] = (this.#drawn[at] ?? 0) / sum;
	}
}

/**
 * Makes ready to draw weights, and ways of normalising and aggregating, and to see which ranks areas get:
 * whether a list owes more to the data or to the choices.
 *
 * @returns the errors of `compositeBase` and `shareWeights`; `draws-too-many` for more than can be kept.
 *          An indicator without differences has no part in any draw
 * @throws RangeError for draws that are none, or no way to make the index
 *
 * The same seed gives the same ranks. Equal scores share the best rank, and the places left at the cut. A thousand draws of ten
 * indicators over 7,285 areas take about a second. Source: Saisana, Saltelli and Tarantola 2005; OECD and
 * JRC 2008, step 7.
 */
export function rankDraws(request: DrawRequest): Result<RankDraws> {
	const { indicators, method, draws } = request;
	if (!Number.isInteger(draws) || draws < 1) throw new RangeError('draws must be a whole number');
	const areas = indicators[0]?.values.length ?? 0;
	if (draws > MOST_DRAWS || draws * areas > MOST_RANKS) {
		const most = Math.min(MOST_DRAWS, Math.floor(MOST_RANKS / Math.max(1, areas)));
		return failure(diagnose('draws-too-many', { draws, most }));
	}
	const bases: CompositeBase[] = [];
	const notes: Diagnostic[] = [];
	for (const normalise of request.normalisations ?? [method.normalise]) {
		for (const aggregate of request.aggregations ?? [method.aggregate]) {
			if (aggregate === 'geometric' && normalise === 'z-score') continue;
			const base = compositeBase(indicators, { ...method, normalise, aggregate });
			if (!base.ok) return base;
			if (bases.length === 0) notes.push(...base.diagnostics);
			bases.push(base.value);
		}
	}
	const [first] = bases;
	if (!first) throw new RangeError('there is no way to make this index');
	const isUsed = first.isUsed.map((_, at) => (bases.every((base) => base.isUsed[at]) ? 1 : 0));
	const weights = shareWeights(request.weights, isUsed);
	if (!weights.ok) return weights;
	return success(new RankDraws(request, bases, weights.value), notes);
}

/** What a person may say of an area on a list of the first so many. */
export type Robustness = 'core' | 'arguable' | 'out';

/** Share of draws from which an area belongs to the core, and up to which it is out. */
const [SURE, HARDLY] = [0.9, 0.1];

/**
 * Whether an area is on a list whatever is chosen, hardly ever, or depends on the choice.
 *
 * @param topShare  share of draws in which it is on the list
 * @returns         `core` from 90 %, `out` up to 10 %
 *
 * @example [1, 0.5, 0].map(robustnessOf) // ['core', 'arguable', 'out']
 */
export function robustnessOf(topShare: number): Robustness {
	if (topShare >= SURE) return 'core';
	return topShare <= HARDLY ? 'out' : 'arguable';
}
