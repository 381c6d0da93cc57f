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

	/** What the ranks were in the draws taken so far. */
	spread(top: number): RankSpread {
		const [areas, made] = [this.#areas, this.#made];
		const [median, low, high] = [0, 0, 0].map(() => new Uint32Array(areas)) as [
			Uint32Array,
			Uint32Array,
			Uint32Array,
		];
		const topShare = new Float64Array(areas);
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
			for (let at = 0; at < made && (sorted[at] ?? 0) <= top; at++) within++;
			topShare[area] = within / made;
		}
		return { median, low, high, topShare, draws: made };
	}
}
