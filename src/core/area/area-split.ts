import type { AreaCode } from '../model/area.ts';
import { parseAreaCode } from './area-code.ts';
import type { TextRow } from './area-tables.ts';

/** One area cut out of another (pemekaran). */
export interface AreaSplit {
	readonly parent: AreaCode;
	readonly child: AreaCode;
	/** Year of the law. */
	readonly lawYear: number;
	/** First year with separate statistics, null where not established. */
	readonly statisticsFrom: number | null;
}

/**
 * Which areas were cut out of which.
 *
 * Old tables list a place under its old parent, and give the old parent's figures for a larger
 * territory than today's map shows; both are asked here.
 */
export class AreaLineage {
	readonly splits: readonly AreaSplit[];
	readonly #parents: ReadonlySet<AreaCode>;
	readonly #children: ReadonlySet<AreaCode>;

	/** @param splits  in any order */
	constructor(splits: readonly AreaSplit[]) {
		this.splits = splits;
		this.#parents = new Set(splits.map(({ parent }) => parent));
		this.#children = new Set(splits.map(({ child }) => child));
	}

	/** Whether anything was ever cut out of the area. */
	wasSplit(code: AreaCode): boolean {
		return this.#parents.has(code);
	}

	/** Whether the area was ever cut out of another. */
	wasSplitOff(code: AreaCode): boolean {
		return this.#children.has(code);
	}

	/**
	 * The areas of today that figures of `year` for `code` cover: the area, and what was cut out of it
	 * later. Without a first year of separate statistics the year of the law counts.
	 *
	 * @returns the area first; the area alone when nothing was cut out since
	 */
	extentIn(code: AreaCode, year: number): AreaCode[] {
		const all = [code];
		for (const current of all) {
			for (const { parent, child, statisticsFrom, lawYear } of this.splits) {
				const isLater = (statisticsFrom ?? lawYear) > year;
				if (parent === current && isLater && !all.includes(child)) all.push(child);
			}
		}
		return all;
	}

	/**
	 * The area and everything cut out of it, directly or through a child: where a table that names
	 * the old area may mean.
	 */
	withSuccessors(code: AreaCode): AreaCode[] {
		if (!this.wasSplit(code)) return [code];
		const all = [code];
		for (const current of all) {
			for (const split of this.splits) {
				if (split.parent === current && !all.includes(split.child)) all.push(split.child);
			}
		}
		return all;
	}

	/** Whether figures of `year` for `code` cover a larger territory than the area has today. */
	hadLargerExtent(code: AreaCode, year: number): boolean {
		return this.splits.some(
			(split) =>
				split.statisticsFrom !== null &&
				split.statisticsFrom > year &&
				(split.parent === code || this.withSuccessors(code).includes(split.parent)),
		);
	}

	/** Whether `code` had no statistics of its own yet in `year`. */
	didNotExist(code: AreaCode, year: number): boolean {
		return this.splits.some(
			(split) =>
				split.child === code && split.statisticsFrom !== null && split.statisticsFrom > year,
		);
	}
}

/**
 * The lineage in `geodata/codes/area-splits.csv`.
 *
 * @param rows  columns `parent,child,law_year,statistics_from,note`
 * @throws RangeError when a code is not a dotted code: the table is ours
 */
export function lineageFromRows(rows: Iterable<TextRow>): AreaLineage {
	return new AreaLineage(
		Array.from(rows, (row) => {
			const parent = parseAreaCode(row['parent'] ?? '');
			const child = parseAreaCode(row['child'] ?? '');
			if (!parent || !child)
				throw new RangeError(`area-splits has a bad row: ${JSON.stringify(row)}`);
			return {
				parent,
				child,
				lawYear: Number(row['law_year']),
				statisticsFrom: row['statistics_from'] ? Number(row['statistics_from']) : null,
			};
		}),
	);
}
