import { compositeBase, shareWeights } from '../core/composite/composite-base.ts';
import {
	leaders,
	listChanges,
	type Lead,
	type ListChange,
} from '../core/composite/crossover-weight.ts';
import type { Normalisation } from '../core/composite/normalise.ts';
import { robustnessOf, type RankSpread, type Robustness } from '../core/composite/rank-draws.ts';
import { weightShifts, type WeightShift } from '../core/composite/weight-shifts.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { DrawChoice } from '../core/priority/priority-choices.ts';
import { listIndex, type ListIndex } from '../core/priority/list-index.ts';
import { CancelledError } from '../workers/table-client.ts';
import type { StatisticsClient } from '../workers/statistics-client.ts';
import type { PriorityStore } from './priority.svelte.ts';

/** Ranks that were drawn, with the index and the choice that made them. */
export interface Drawn {
	readonly index: ListIndex;
	readonly choice: DrawChoice;
	readonly spread: RankSpread;
	/** Where each area is in the arrays of `spread`. */
	readonly at: ReadonlyMap<AreaCode, number>;
}

/** How the list of two indicators hangs on the weight of the first. */
export interface Crossover {
	/** Positions of the two indicators. */
	readonly first: number;
	readonly second: number;
	/** The first's weight now, 0 to 1. */
	readonly weight: number;
	readonly leads: readonly Lead[];
	readonly below: ListChange | null;
	readonly above: ListChange | null;
}

/** Ways drawn beside that of the rule. */
const WAYS: readonly Normalisation[] = ['min-max', 'z-score', 'rank'];

/** How sure the list of a composite index is: what other weights and ways would make of it. */
export class SensitivityStore {
	readonly #priority: PriorityStore;
	#client: StatisticsClient | null = null;
	#drawn = $state.raw<Drawn | null>(null);
	/** Share of draws made, 0 to 1; null while nothing runs. */
	progress = $state<number | null>(null);
	problems = $state.raw<readonly Diagnostic[]>([]);

	constructor(priority: PriorityStore) {
		this.#priority = priority;
	}

	/** What is drawn. */
	get choice(): DrawChoice {
		return this.#priority.choices.draws;
	}

	/** Changes what is drawn. */
	choose(part: Partial<DrawChoice>): void {
		this.#priority.choose({ draws: { ...this.choice, ...part } });
	}

	/** The index behind the list on screen, that of before while it is dragged; null for another rule. */
	readonly index: ListIndex | null = $derived.by(() => {
		const { settled } = this.#priority;
		return settled && listIndex(settled.list);
	});

	/** Ranks drawn of the very index and list on screen; null where none were. */
	readonly drawn: Drawn | null = $derived.by(() => {
		const [drawn, index] = [this.#drawn, this.index];
		return drawn && index && !this.#priority.isDragging && isSame(drawn.index, index)
			? drawn
			: null;
	});

	/** How sure each area's place is; empty where nothing was drawn. */
	readonly robustness: ReadonlyMap<AreaCode, Robustness> = $derived.by(() => {
		const { drawn } = this;
		return new Map(
			[...(drawn?.at ?? [])].map(([area, at]) => [
				area,
				robustnessOf(drawn?.spread.topShare[at] ?? 0),
			]),
		);
	});

	readonly #base = $derived.by(() => {
		const { index } = this;
		if (!index || this.#priority.isDragging) return null;
		const base = compositeBase(index.indicators, index.method);
		const weights = base.ok ? shareWeights(index.weights, base.value.isUsed) : base;
		return base.ok && weights.ok ? { base: base.value, weights: weights.value, index } : null;
	});

	/** What each weight a tenth more or less, or left out, makes of the list; empty while it is dragged. */
	readonly shifts: readonly WeightShift[] = $derived.by(() => {
		const made = this.#base;
		return made && made.index.length > 0
			? weightShifts(made.base, made.weights, made.index.length)
			: [];
	});

	/** Exact weights at which the list changes; null unless exactly two indicators have one. */
	readonly crossover: Crossover | null = $derived.by(() => {
		const made = this.#base;
		if (!made || made.index.length === 0) return null;
		const { base, weights, index } = made;
		const [first, second, ...more] = [...weights.keys()].filter((at) => (weights[at] ?? 0) > 0);
		if (first === undefined || second === undefined || more.length > 0) return null;
		const termsOf = (at: number): number[] =>
			index.areas.map((_, area) => base.terms[area * base.indicators + at] ?? NaN);
		const [one, other] = [termsOf(first), termsOf(second)];
		const weight = weights[first] ?? 0;
		const changes = listChanges(one, other, index.length, weight);
		return { first, second, weight, leads: leaders(one, other), ...changes };
	});

	/** Draws ranks of the index on screen in a worker; what was drawn before stays until it is done. */
	async draw(): Promise<void> {
		const { index, choice } = this;
		if (!index || index.length === 0) return;
		this.#client ??= this.#priority.doors.statistics();
		this.progress = 0;
		this.problems = [];
		const { method } = index;
		const ways = choice.variesWays
			? {
					normalisations: [...new Set([method.normalise, ...WAYS])],
					aggregations: ['arithmetic', 'geometric'] as const,
				}
			: {};
		try {
			const { indicators, weights } = index;
			const { spread, draws, seed } = choice;
			const made = await this.#client.drawRanks(
				{ indicators, weights, method, ...ways, spread, draws, seed },
				index.length,
				(done, of) => (this.progress = done / of),
			);
			if (made.ok) {
				const at = new Map(index.areas.map((area, position) => [area, position]));
				this.#drawn = { index, choice, spread: made.value, at };
			} else this.problems = made.diagnostics;
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
		} finally {
			this.progress = null;
		}
	}

	/** Stops drawing; what was drawn before stays. */
	cancel(): void {
		this.#client?.cancel();
	}
}

/** Whether two indices are of the same figures, weights and length, so that ranks of one are the other's. */
function isSame(one: ListIndex, other: ListIndex): boolean {
	return (
		one === other ||
		(JSON.stringify([one.areas, one.weights, one.method, one.length]) ===
			JSON.stringify([other.areas, other.weights, other.method, other.length]) &&
			one.indicators.every(
				({ values, direction }, at) =>
					direction === other.indicators[at]?.direction &&
					Array.prototype.every.call(values, (value: number, area) =>
						Object.is(value, other.indicators[at]?.values[area]),
					),
			))
	);
}
