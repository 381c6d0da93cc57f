import { brushAreas, type ValueRange } from '../core/layer/brush-areas.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Figure, Indicator } from '../core/model/indicator.ts';
import type { LayerStore } from './layer.svelte.ts';
import type { Project } from './project.svelte.ts';

/** What is compared with what is on the map. */
export interface SecondFigures {
	readonly indicator: Indicator;
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** The nation's published figure; null for none, and for counts, which are no measure for a part. */
	readonly national: number | null;
}

/**
 * Areas chosen by their values in a chart. Of the moment: it is in no link, and goes when the charts do.
 *
 * Ranges are kept with the indicators they were made for, so that a range of percents never chooses
 * rupiah; another period, level or working area is chosen from by the same range.
 */
export class Brush {
	readonly #layer: LayerStore;
	readonly #project: Project;
	readonly #showsTable: () => boolean;
	#range = $state.raw<{ readonly of: string; readonly range: ValueRange } | null>(null);
	#other = $state.raw<{ readonly of: string; readonly range: ValueRange } | null>(null);
	#picked = $state.raw<{ readonly of: string; readonly areas: ReadonlySet<AreaCode> } | null>(null);
	#secondColumn = $state.raw<string | null>(null);

	constructor(layer: LayerStore, project: Project, showsTable: () => boolean) {
		this.#layer = layer;
		this.#project = project;
		this.#showsTable = showsTable;
	}

	/** Columns of a person's table that can be compared with what is on the map. */
	readonly columns: readonly string[] = $derived.by(() => {
		const { choices, slice } = this.#project.active;
		if (!this.#showsTable()) return [];
		return (choices?.indicators ?? []).filter((each) => each !== slice?.indicator);
	});

	/** The column chosen of them, the first until one is. */
	get secondColumn(): string | null {
		const { columns } = this;
		return columns.find((each) => each === this.#secondColumn) ?? columns[0] ?? null;
	}

	readonly #secondLayer = $derived.by(() => {
		const column = this.secondColumn;
		return column === null ? null : this.#layer.layerOfColumn(column);
	});

	/** Whether the column chosen is of no figures at the level: a survey's rate of kecamatan. */
	get isRefused(): boolean {
		return this.#secondLayer?.drawing === 'refused';
	}

	/** The indicator's companion, or the column chosen of a person's table; null for none. */
	readonly second: SecondFigures | null = $derived.by(() => {
		const shown = this.#layer.painted;
		if (!shown) return null;
		if (!this.#showsTable()) {
			const { companion } = shown.layer;
			if (!companion) return null;
			const isPart = companion.indicator.measure === 'count';
			return { ...companion, national: isPart ? null : companion.national };
		}
		const layer = this.#secondLayer;
		return layer && { indicator: layer.indicator, figures: layer.figures, national: null };
	});

	/** The range of values chosen; null for none. */
	readonly range: ValueRange | null = $derived.by(() =>
		this.#range?.of === this.#layer.painted?.layer.indicator.id
			? (this.#range?.range ?? null)
			: null,
	);

	/** The range of second values chosen; null for none. */
	readonly other: ValueRange | null = $derived.by(() =>
		this.range && this.#other?.of === this.second?.indicator.id
			? (this.#other?.range ?? null)
			: null,
	);

	/** Areas chosen one by one, and not by ranges; null for none. */
	readonly picked: ReadonlySet<AreaCode> | null = $derived.by(() =>
		this.#picked?.of === this.#layer.painted?.layer.indicator.id
			? (this.#picked?.areas ?? null)
			: null,
	);

	/** Areas chosen; null while nothing is. */
	readonly areas: ReadonlySet<AreaCode> | null = $derived.by(() => {
		const shown = this.#layer.painted;
		if (!shown || this.picked) return this.picked;
		const { paints } = shown.painted;
		return brushAreas(
			shown.areas,
			(area) => paints.get(area)?.value ?? null,
			this.second?.figures ?? null,
			this.range,
			this.other,
		);
	});

	/** Chooses the areas in a range of what is on the map, and in one of what it is compared with. */
	choose(range: ValueRange | null, other: ValueRange | null = null): void {
		const of = this.#layer.painted?.layer.indicator.id;
		const otherOf = this.second?.indicator.id;
		this.#picked = null;
		this.#range = range && of !== undefined ? { of, range } : null;
		this.#other = other && otherOf !== undefined ? { of: otherOf, range: other } : null;
	}

	/** Chooses some areas, in place of ranges. */
	pick(areas: ReadonlySet<AreaCode>): void {
		const of = this.#layer.painted?.layer.indicator.id;
		this.choose(null);
		if (of !== undefined) this.#picked = { of, areas };
	}

	/** Compares with another column of a person's table. */
	chooseColumn(column: string): void {
		this.#secondColumn = column;
	}

	clear(): void {
		this.choose(null);
	}
}
