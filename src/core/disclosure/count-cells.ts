import type { TidyValue } from '../join/tidy-values.ts';
import { valueAt, type Slice } from './people-slices.ts';

/** What may be known of a count: its two limits are one where it is shown. */
export interface CountRange {
	readonly low: number;
	readonly high: number;
}

/**
 * Counts of people of several tables as anybody sees them: a figure, the limits of a hidden one, or none.
 * What is hidden here stays hidden; the figures behind what came hidden are not here at all.
 */
export class CountCells {
	readonly #ranges = new Map<number, CountRange>();
	readonly #hidden = new Set<number>();
	/** Hidden on top of what came hidden. */
	readonly added = new Set<number>();

	/**
	 * @param values  of all tables, people counted one by one
	 * @param slices  the columns of people among them
	 * @param leastOf k of the table of a value
	 */
	constructor(
		readonly values: readonly TidyValue[],
		slices: readonly Slice[],
		leastOf: (at: number) => number,
	) {
		for (const { places, scale } of slices) {
			for (const at of places) {
				const { value, missing } = valueAt(values, at);
				if (value !== null) {
					this.#ranges.set(at, { low: value, high: value });
					continue;
				}
				if (missing?.startsWith('<')) {
					const below = Number(missing.slice(1));
					if (!Number.isFinite(below)) continue;
					this.#ranges.set(at, { low: 1, high: below - 1 });
				} else if (missing === 'protects-small') {
					this.#ranges.set(at, { low: scale === 1 ? leastOf(at) : 0, high: Infinity });
				} else continue;
				this.#hidden.add(at);
			}
		}
		for (const [at, { missing }] of values.entries())
			if (missing === 'protects-small') this.#hidden.add(at);
	}

	/** Null where there is no figure at all. */
	rangeOf(at: number): CountRange | null {
		return this.#ranges.get(at) ?? null;
	}

	isHidden(at: number): boolean {
		return this.#hidden.has(at);
	}

	/** The figure that is shown; null where none is. */
	shownAt(at: number): number | null {
		return this.#hidden.has(at) ? null : (this.#ranges.get(at)?.low ?? null);
	}

	/** Hides a figure that is shown. What was seen of it is forgotten but for its side of k. */
	hide(at: number, least: number): void {
		if (this.#hidden.has(at) || valueAt(this.values, at).value === null) return;
		const range = this.#ranges.get(at);
		if (range)
			this.#ranges.set(
				at,
				range.low < least ? { low: 1, high: least - 1 } : { low: least, high: Infinity },
			);
		this.#hidden.add(at);
		this.added.add(at);
	}
}
