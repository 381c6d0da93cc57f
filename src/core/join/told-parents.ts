import { ancestorOfCode, isFinerLevel, levelOfCode } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import type { Area, AreaLevel } from '../model/area.ts';
import type { RowGroups } from '../table/column-cells.ts';
import type { JoinRequest } from './join-result.ts';
import type { LevelReading } from './level-columns.ts';

/** What a person's answer about one row tells of the place it lies in. */
export interface ToldParent {
	/** The place as written. */
	readonly text: string;
	readonly area: Area;
	/** The answered row. */
	readonly by: number;
}

/**
 * What answers tell of the places that rows lie in.
 *
 * A row of `Kab. Bandng` that a person says is Soreang tells that `Kab. Bandng` is Kabupaten Bandung,
 * for all rows that write it so: where the cell is not certain, and the answer lies in one of the areas
 * it may mean. Answers that disagree tell nothing. Nothing is kept: with the answer goes what it told.
 */
export class ToldParents {
	/** By level and group of rows; null where answers disagree. */
	readonly #told = new Map<
		AreaLevel,
		{ readonly groups: RowGroups; readonly parents: Map<number, ToldParent | null> }
	>();

	/**
	 * Learns what answers tell of one level, coarser than the rows'; coarser levels first.
	 *
	 * @param groups  rows that write the same down to this level
	 * @param read    what a row's cells of this level say
	 */
	learn(
		level: AreaLevel,
		answers: JoinRequest['answers'],
		groups: RowGroups,
		read: (row: number) => LevelReading,
		registry: AreaRegistry,
	): void {
		const parents = new Map<number, ToldParent | null>();
		for (const [row, answer] of answers) {
			const group = groups.groupOf[row];
			if (group === undefined || !answer || !isFinerLevel(levelOfCode(answer), level)) continue;
			const code = ancestorOfCode(answer, level);
			const area = code ? registry.get(code) : undefined;
			const before = parents.get(group);
			if (!area || before === null || before?.area === area) continue;
			const { text, coded, found, suggestions } = read(row);
			if (!text || coded || found.length === 1) continue;
			const mayBe = found.length > 0 ? found.map((each) => each.area) : suggestions;
			if (mayBe.includes(area)) parents.set(group, before ? null : { text, area, by: row });
		}
		if (parents.size > 0) this.#told.set(level, { groups, parents });
	}

	/** Whether no answer told anything. */
	get isEmpty(): boolean {
		return this.#told.size === 0;
	}

	/** What was told of the place of a level that a row lies in; null when nothing was. */
	at(level: AreaLevel, row: number): ToldParent | null {
		const told = this.#told.get(level);
		return told?.parents.get(told.groups.groupOf[row] ?? 0) ?? null;
	}
}
