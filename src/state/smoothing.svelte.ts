import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import { chooseColumns, chosenColumns } from './chosen-columns.ts';
import { areaColumns, type AreaColumns } from './column-figures.ts';
import { ruleColumns, type RuleColumn } from './rule-columns.ts';
import { ruleSources } from './rule-sources.ts';
import type { Session } from './session.svelte.ts';
import { smoothedLayer, type SmoothedLayer } from './smoothed-layer.ts';

/** Which columns are smoothed to rates, if any. */
export class SmoothingStore {
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** The column of cases; empty for none. */
	get cases(): string {
		return chosenColumns(this.#session)['cases'] ?? '';
	}

	/** The column of the population they are out of; empty for none. */
	get population(): string {
		return chosenColumns(this.#session)['atRisk'] ?? '';
	}

	/** Chooses one of the columns. */
	choose(part: 'cases' | 'atRisk', column: string): void {
		chooseColumns(this.#session, { [part]: column });
	}

	/** Columns of the person's table: no population is bundled. */
	readonly columns: readonly RuleColumn[] = $derived.by(() =>
		this.#session.showsTable ? ruleColumns(this.#session) : [],
	);

	// as texts, so that the layer these rates take the place of does not make them anew
	readonly #level = $derived.by(() => this.#session.level);
	readonly #period = $derived.by(() => this.#session.layer.current?.period ?? null);
	readonly #within = $derived.by(
		() => this.#session.view.current.within ?? this.#session.layer.areaOfTable,
	);
	readonly #sources = $derived.by(() => ruleSources(this.#session));

	readonly #made: AreaColumns | null = $derived.by(() => {
		const has = (name: string): boolean => this.columns.some(({ id }) => id === name);
		const sources = this.#sources;
		if (!sources || !has(this.cases) || !has(this.population)) return null;
		return areaColumns(this.#session, [this.cases, this.population], {
			sources,
			within: this.#within,
			level: this.#level,
			period: this.#period,
		});
	});

	readonly #smoothed = $derived.by(() => {
		const made = this.#made;
		const [cases, population] = made?.ok ? made.columns : [];
		return made?.ok && cases && population ? smoothedLayer(made.areas, cases, population) : null;
	});

	/** Smoothed rates in place of the figures on the map; null where nothing is smoothed. */
	readonly layer: SmoothedLayer | null = $derived.by(() =>
		this.#smoothed?.figures ? this.#smoothed : null,
	);

	/** Why columns cannot be had. */
	readonly problems: readonly PriorityNote[] = $derived.by(() =>
		this.#made && !this.#made.ok ? this.#made.problems : [],
	);

	/** What is to be known of the rates. */
	readonly diagnostics: readonly Diagnostic[] = $derived(this.#smoothed?.diagnostics ?? []);

	/** Takes the figures of the map again. */
	clear(): void {
		chooseColumns(this.#session, { cases: '', atRisk: '' });
	}
}
