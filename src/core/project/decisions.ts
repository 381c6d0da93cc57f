import type { RepeatRule } from '../layer/table-layer.ts';
import type { AreaCode, AreaLevel, CodeSystem } from '../model/area.ts';
import type { RowsAre } from '../points/rows-are.ts';
import type { ColumnChoice } from '../model/table.ts';
import type { Arrangement } from '../table/arrangement.ts';
import type { TextEncoding } from '../model/text-encoding.ts';

/** What a person decided about one table. */
export interface Decisions {
	/** How the file's text is written; null lets its bytes decide. */
	readonly encoding: TextEncoding | null;
	/** What of the table's arrangement is left as it is written; empty lets the table decide. */
	readonly asWritten: readonly Arrangement[];
	/** System of undotted codes; null lets names decide. */
	readonly codeSystem: CodeSystem | null;
	/** What columns are and how their numbers are written, by column index. */
	readonly columns: ReadonlyMap<number, ColumnChoice>;
	/** What rows are: an area, or null for one that is left out. */
	readonly answers: ReadonlyMap<number, AreaCode | null>;
	/** The level the rows are of; null lets the columns decide. */
	readonly level: AreaLevel | null;
	/** What the rows of a table with coordinates are; null lets the table decide. */
	readonly rowsAre: RowsAre | null;
	/** Whether coordinates that lie in Indonesia only the other way round are swapped. */
	readonly swapsCoordinates: boolean;
	/** The level counts of desa are added up to; null leaves them desa. */
	readonly sumTo: AreaLevel | null;
	/** Counts of people below it are hidden; null is as the public may see them, 10. */
	readonly hideBelow: number | null;
	/** What to do with areas that have several figures. */
	readonly repeats: RepeatRule | null;
}

/** Before anybody decided anything. */
export const UNDECIDED: Decisions = {
	encoding: null,
	asWritten: [],
	codeSystem: null,
	columns: new Map(),
	answers: new Map(),
	level: null,
	rowsAre: null,
	swapsCoordinates: false,
	sumTo: null,
	hideBelow: null,
	repeats: null,
};
