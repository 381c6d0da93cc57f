import type { RepeatRule } from '../core/layer/table-layer.ts';
import type { AreaCode, CodeSystem } from '../core/model/area.ts';

/** What a person decided about one table. */
export interface Decisions {
	/** System of undotted codes; null lets names decide. */
	readonly codeSystem: CodeSystem | null;
	/** Decimal mark by column index. */
	readonly decimals: ReadonlyMap<number, '.' | ','>;
	/** What rows are: an area, or null for one that is left out. */
	readonly answers: ReadonlyMap<number, AreaCode | null>;
	/** What to do with areas that have several figures. */
	readonly repeats: RepeatRule | null;
}

/** Before anybody decided anything. */
export const UNDECIDED: Decisions = {
	codeSystem: null,
	decimals: new Map(),
	answers: new Map(),
	repeats: null,
};
