import { findIndicator } from '../core/indicator/catalogue.ts';
import { publishedFigures } from '../core/indicator/cross-check.ts';
import type { Recognition } from '../core/indicator/known-indicators.ts';
import type { PublishedFact } from '../core/indicator/published-facts.ts';
import { recogniseColumns } from '../core/indicator/recognise-columns.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { checkTable, type TableWarning } from '../core/validity/check-table.ts';
import type { Session } from './session.svelte.ts';

/** What the columns of the active table measure, and what is to be looked at before it is presented. */
export class TableWarnings {
	readonly #session: Session;
	/** Figures that fill no map; without them the tables of the map are compared with alone. */
	#facts = $state.raw<readonly PublishedFact[]>([]);

	/** Call while a component is being set up. */
	constructor(session: Session) {
		this.#session = session;
		$effect(() => {
			session.atlas.known?.facts().then(
				(loaded) => {
					this.#facts = loaded;
				},
				() => undefined,
			);
		});
		$effect(() => {
			for (const { id } of this.recognised.values()) {
				for (const series of this.#entryOf(id)?.series ?? [])
					void session.atlas.needFigures(series);
			}
		});
	}

	#entryOf(id: string | null) {
		const { catalogue } = this.#session.atlas;
		return (id !== null && catalogue && findIndicator(catalogue, id)) || null;
	}

	/** By column; columns nobody knows are absent. */
	readonly recognised: ReadonlyMap<number, Recognition> = $derived.by(() => {
		const { dataset, atlas } = this.#session;
		const { joined } = dataset;
		return joined && atlas.known ? recogniseColumns(joined, atlas.known.indicators) : new Map();
	});

	/** In the order of columns; empty while something is not loaded. */
	readonly all: readonly TableWarning[] = $derived.by(() => {
		const { dataset, atlas } = this.#session;
		const { joined } = dataset;
		if (!joined || !atlas.known) return [];
		const known = atlas.known.indicators;
		const { join, tidy } = joined;
		return checkTable({ join, tidy, columns: this.recognised, known }, (id) =>
			publishedFigures(id, this.#entryOf(id), atlas.figures, this.#facts),
		);
	});

	/** Those that are more than to be known. */
	readonly pressing: readonly TableWarning[] = $derived(
		this.all.filter(({ warning }) => warning.severity !== 'info'),
	);

	/** Cells that have no figure and should have one: infinite or too large, no number, turned into dates. */
	readonly lostCells: readonly Diagnostic[] = $derived.by(() => {
		const { joined } = this.#session.dataset;
		return (joined?.tidy.diagnostics ?? []).filter(({ code }) =>
			/^(?:number-out-of-range|number-unreadable|dates-in-numbers)$/.test(code),
		);
	});
}
