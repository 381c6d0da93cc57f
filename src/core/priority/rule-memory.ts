import type { AreaCode } from '../model/area.ts';
import { canonicalJson } from './canonical-json.ts';
import { judgeClusters } from './cluster-rule.ts';
import { prepareIndex, type PreparedIndex } from './composite-rule.ts';
import type { Judged } from './judgement.ts';
import { orderAreas, type AreaOrder } from './order-areas.ts';
import { usableFigure, type PriorityInput } from './priority-input.ts';
import type { Order, RuleOf } from './priority-rule.ts';
import { ResolvedReferences } from './resolve-reference.ts';

/**
 * What rules that are put to the same figures one after the other have in common: the figures of each
 * area, what they are held against, their order, and the indicators of an index made comparable. A weight
 * or a line that is dragged changes none of them.
 */
export class RuleMemory {
	readonly input: PriorityInput;
	#values: Map<AreaCode, readonly (number | null)[]> | null = null;
	readonly references = new ResolvedReferences();
	#order: { readonly key: string; readonly order: AreaOrder } | null = null;
	#index: { readonly key: string; readonly prepared: PreparedIndex } | null = null;

	#clusters: { readonly key: string; readonly judged: Judged } | null = null;

	constructor(input: PriorityInput) {
		this.input = input;
	}

	/** Whether an area is among those that can be chosen. */
	knows(area: AreaCode): boolean {
		return this.#all.has(area);
	}

	/** The usable figures of an area in the order of the rule's indicators, null where there is none. */
	valuesOf(area: AreaCode): readonly (number | null)[] {
		return this.#all.get(area) ?? this.input.indicators.map(() => null);
	}

	get #all(): Map<AreaCode, readonly (number | null)[]> {
		const { areas, indicators } = this.input;
		this.#values ??= new Map(
			areas.map((area) => [
				area,
				indicators.map((_, at) => {
					const usable = usableFigure(this.input, area, at);
					return 'value' in usable ? usable.value : null;
				}),
			]),
		);
		return this.#values;
	}

	/** An order of areas, made anew only for others of the rule's indicators. */
	orderOf(order: Order | null | undefined, among: readonly number[]): AreaOrder {
		const key = JSON.stringify([order ?? null, among]);
		if (this.#order?.key !== key)
			this.#order = { key, order: orderAreas(this.input, order, among) };
		return this.#order.order;
	}

	/** What a rule by clusters says, drawn anew only where the rule changed: a quota is none of it. */
	clustersOf(rule: RuleOf<'clusters'>): Judged {
		const key = canonicalJson(rule);
		if (this.#clusters?.key !== key)
			this.#clusters = { key, judged: judgeClusters(this.input, rule) };
		return this.#clusters.judged;
	}

	/** The index of a rule but for its weights, made anew only where something else of the rule changed. */
	indexOf(rule: RuleOf<'composite'>): PreparedIndex {
		const key = canonicalJson({ ...rule, weights: [] });
		if (this.#index?.key !== key) this.#index = { key, prepared: prepareIndex(this.input, rule) };
		return this.#index.prepared;
	}
}
