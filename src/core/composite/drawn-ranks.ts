import type { RankSpread } from './rank-draws.ts';

/** Ranks of areas over many draws: all of them are kept, so that any share and interval can be had. */
export class DrawnRanks {
	readonly #areas: number;
	readonly #draws: number;
	/** Draw by draw for one area, then the next. */
	readonly #ranks: Uint16Array | Uint32Array;
	readonly #keys: Float64Array;
	/** A power of two, at least the number of areas: the place of an area in a key. */
	readonly #places: number;
	/** Steps that scores are told apart by. */
	readonly #steps: number;
	#made = 0;

	constructor(areas: number, draws: number) {
		this.#areas = areas;
		this.#draws = draws;
		this.#ranks = areas < 2 ** 16 ? new Uint16Array(areas * draws) : new Uint32Array(areas * draws);
		this.#keys = new Float64Array(areas);
		this.#places = 2 ** Math.ceil(Math.log2(Math.max(2, areas)));
		this.#steps = 2 ** 52 / this.#places - 1;
	}

	/**
	 * Takes the scores of one more draw, NaN for areas without.
	 *
	 * A score and its area become one whole number, score first, so that one sort of numbers gives the
	 * order. Scores are told apart by 2⁻³⁹ of their span among 7,285 areas; nearer ones are tied.
	 */
	add(scores: Float64Array): void {
		const [keys, places] = [this.#keys, this.#places];
		let [least, greatest] = [Infinity, -Infinity];
		for (let area = 0; area < this.#areas; area++) {
			const score = scores[area] ?? NaN;
			if (score < least) least = score;
			if (score > greatest) greatest = score;
		}
		const scale = greatest > least ? this.#steps / (greatest - least) : 0;
		let count = 0;
		for (let area = 0; area < this.#areas; area++) {
			const below = greatest - (scores[area] ?? NaN);
			// the highest score first
			if (below >= 0) keys[count++] = Math.round(below * scale) * places + area;
		}
		const sorted = keys.subarray(0, count).sort();
		let [rank, last] = [0, -1];
		for (let at = 0; at < count; at++) {
			const key = sorted[at] ?? 0;
			const step = Math.floor(key / places);
			if (step !== last) [rank, last] = [at + 1, step];
			this.#ranks[(key - step * places) * this.#draws + this.#made] = rank;
		}
		this.#made++;
	}

	/**
	 * What the ranks were in the draws taken so far.
	 *
	 * In a draw that has several equal areas at the end of the list, those share the places that are left:
	 * so the shares of all areas sum to `top`, or to the areas there are.
	 */
	spread(top: number): RankSpread {
		const [areas, made] = [this.#areas, this.#made];
		const [median, low, high] = [0, 0, 0].map(() => new Uint32Array(areas)) as [
			Uint32Array,
			Uint32Array,
			Uint32Array,
		];
		const topShare = new Float64Array(areas);
		const { lastRank, placeEach } = this.#cutOf(top);
		const sorted = this.#ranks.slice(0, made);
		for (let area = 0; area < areas; area++) {
			const from = area * this.#draws;
			sorted.set(this.#ranks.subarray(from, from + made));
			sorted.sort();
			// an area has a rank in every draw or in none
			if (made === 0 || sorted[made - 1] === 0) continue;
			median[area] = sorted[Math.ceil(0.5 * made) - 1] ?? 0;
			low[area] = sorted[Math.ceil(0.05 * made) - 1] ?? 0;
			high[area] = sorted[Math.ceil(0.95 * made) - 1] ?? 0;
			let within = 0;
			for (let at = 0; at < made; at++) {
				const rank = this.#ranks[from + at] ?? 0;
				const last = lastRank[at] ?? 0;
				if (rank < last) within++;
				else if (rank === last) within += placeEach[at] ?? 0;
			}
			topShare[area] = within / made;
		}
		return { median, low, high, topShare, draws: made };
	}

	/** The last rank on a list of so many, per draw, and what each area of that rank has of a place. */
	#cutOf(top: number): { readonly lastRank: Uint32Array; readonly placeEach: Float64Array } {
		const made = this.#made;
		const lastRank = new Uint32Array(made);
		const equal = new Uint32Array(made);
		for (let area = 0; area < this.#areas; area++) {
			for (let at = 0; at < made; at++) {
				const rank = this.#ranks[area * this.#draws + at] ?? 0;
				const last = lastRank[at] ?? 0;
				if (rank === 0 || rank > top || rank < last) continue;
				equal[at] = rank === last ? (equal[at] ?? 0) + 1 : 1;
				lastRank[at] = rank;
			}
		}
		const placeEach = Float64Array.from(lastRank, (last, at) =>
			Math.min(1, (top - last + 1) / (equal[at] ?? 1)),
		);
		return { lastRank, placeEach };
	}
}
