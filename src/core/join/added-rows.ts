import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { JoinedRow, JoinResult } from './join-result.ts';

/** Rows for areas the file has none of, behind those of a joined table: one for each area. */
export class AddedRows {
	readonly #join: JoinResult;
	readonly #registry: AreaRegistry;
	readonly #rows = new Map<AreaCode, JoinedRow>();

	/** @param registry  names of areas; the code stands for one it does not know */
	constructor(join: JoinResult, registry: AreaRegistry) {
		this.#join = join;
		this.#registry = registry;
	}

	get size(): number {
		return this.#rows.size;
	}

	/** The row of an area, added when first asked for. */
	of(area: AreaCode, level: AreaLevel): JoinedRow {
		const known = this.#rows.get(area);
		if (known) return known;
		const row: JoinedRow = {
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

	/** Of how many areas of a level there are rows. */
	countAt(level: AreaLevel): number {
		return [...this.#rows.values()].filter((row) => row.level === level).length;
	}

	/** The join with these rows as well; the one they are behind is not changed. */
	get joined(): JoinResult {
		const rows = [...this.#rows.values()];
		return {
			...this.#join,
			rows: [...this.#join.rows, ...rows],
			places: [...this.#join.places, ...rows.map(({ row }) => row)],
		};
	}
}
