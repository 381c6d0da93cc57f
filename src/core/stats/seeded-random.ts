/**
 * Random numbers that are the same for the same seed, on every computer: xoshiro128**.
 *
 * Source: Blackman and Vigna 2021, "Scrambled linear pseudorandom number generators"; the four words of
 * state come from the seed by SplitMix32.
 *
 * @example new SeededRandom(7).next() === new SeededRandom(7).next() // true
 */
export class SeededRandom {
	#a: number;
	#b: number;
	#c: number;
	#d: number;

	/** @param seed  a whole number; only its lowest 32 bits count */
	constructor(seed: number) {
		let state = seed >>> 0;
		const word = (): number => {
			state = (state + 0x9e3779b9) | 0;
			let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
			mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
			return (mixed ^ (mixed >>> 15)) | 0;
		};
		[this.#a, this.#b, this.#c, this.#d] = [word(), word(), word(), word() | 1];
	}

	/** A whole number from 0 to 2³² − 1. */
	next(): number {
		const five = Math.imul(this.#b, 5);
		const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
		const shifted = this.#b << 9;
		this.#c ^= this.#a;
		this.#d ^= this.#b;
		this.#b ^= this.#c;
		this.#a ^= this.#d;
		this.#c ^= shifted;
		this.#d = (this.#d << 11) | (this.#d >>> 21);
		return result;
	}

	/** A number from 0 to 1, never 1. */
	uniform(): number {
		return this.next() / 2 ** 32;
	}

	/** A whole number from 0 to `count` − 1; even to one part in 2³² / count. */
	below(count: number): number {
		return Math.floor((this.next() / 2 ** 32) * count);
	}
}

/**
 * Draws some of a list without replacement, into its first places (a part of Fisher and Yates's shuffle).
 * Every choice and order of so many is equally likely, whatever the order of the list was.
 *
 * @param list  changed: the drawn come first, in the order drawn
 */
export function drawFirst(list: Uint32Array, count: number, random: SeededRandom): void {
	const size = list.length;
	for (let at = 0; at < count; at++) {
		const from = at + random.below(size - at);
		const drawn = list[from] ?? 0;
		list[from] = list[at] ?? 0;
		list[at] = drawn;
	}
}
