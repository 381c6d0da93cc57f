import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { JoinedRow, JoinResult } from './join-result.ts';

/** Rows behind those of a joined table: one for each area whose figures were worked out, not read. */
export class AddedRows {
	readonly #join: JoinResult;
	readonly #registry: AreaRegistry;
	readonly #rows = new Map<AreaCode, JoinedRow>();

	/** @param join  the table they stand behind; not mutated */
	constructor(join: JoinResult, registry: AreaRegistry) {
		this.#join = join;
		this.#registry = registry;
	}

	/** How many areas have one. */
	get size(): number {
		return this.#rows.size;
	}

	/** The row of an area, which is made when it is first asked for. */
	of(area: AreaCode, level: AreaLevel): JoinedRow {
		const row: JoinedRow = this.#rows.get(area) ?? {
			row: this.#join.rows.length + this.#rows.size,
			label: this.#registry.get(area)?.name ?? area,
			area,
			level,
			outcome: 'matched',
			by: null,
			reason: null,
			approved: true,
			suggestions: [],
			duplicateOf: null,
			follows: null,
			extent: null,
		};
		this.#rows.set(area, row);
		return row;
	}

	/** How many of these areas are of a level. */
	countOf(level: AreaLevel): number {
		return [...this.#rows.values()].filter((row) => row.level === level).length;
	}

	/** The table with these rows behind its own. */
	joined(): JoinResult {
		const added = [...this.#rows.values()];
		return {
			...this.#join,
			rows: [...this.#join.rows, ...added],
			places: [...this.#join.places, ...added.map(({ row }) => row)],
		};
	}
}
