import * as v from 'valibot';
import { AREA_LEVELS, CODE_SYSTEMS } from '../core/model/area.ts';
import { COLUMN_ROLES, type ColumnChoice } from '../core/model/table.ts';
import type { CodeSystem } from '../core/model/area.ts';
import { ARRANGEMENTS, type Arrangement } from '../core/table/arrangement.ts';

/** Key under which the device keeps decisions about columns. Never a cell, a name or a header. */
const KEY = 'peta-sasaran:columns';
/** Shapes kept; the oldest go first. */
const MAX_SHAPES = 60;

/** What a person decided about the columns of tables of one shape. */
export interface ColumnMemory {
	readonly asWritten: readonly Arrangement[];
	readonly codeSystem: CodeSystem | null;
	readonly columns: ReadonlyMap<number, ColumnChoice>;
}

const choice = v.object({
	role: v.optional(v.picklist(COLUMN_ROLES)),
	level: v.optional(v.nullable(v.picklist(AREA_LEVELS))),
	periodPart: v.optional(v.nullable(v.picklist(['year', 'month', 'semester', 'quarter']))),
	decimal: v.optional(v.nullable(v.picklist(['.', ',']))),
	scale: v.optional(v.nullable(v.picklist(['percent', 'fraction', 'thousand', 'as-written']))),
	context: v.optional(v.nullable(v.picklist(['none']))),
});
const stored = v.array(
	v.object({
		shape: v.string(),
		asWritten: v.optional(v.array(v.picklist(ARRANGEMENTS)), []),
		codeSystem: v.nullable(v.picklist(CODE_SYSTEMS)),
		columns: v.array(v.tuple([v.number(), choice])),
	}),
);
type Stored = v.InferOutput<typeof stored>;

function load(): Stored {
	try {
		const read = v.safeParse(stored, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
		return read.success ? read.output : [];
	} catch {
		return [];
	}
}

/** What was decided about tables of a shape, or null; never throws where storage is forbidden. */
export function recallColumns(shape: string): ColumnMemory | null {
	const found = load().find((each) => each.shape === shape);
	if (!found) return null;
	const { asWritten, codeSystem } = found;
	return { asWritten, codeSystem, columns: new Map(found.columns as [number, ColumnChoice][]) };
}

/** Remembers decisions about tables of a shape on this device; without any, forgets the shape. */
export function rememberColumns(
	shape: string,
	{ asWritten, codeSystem, columns }: ColumnMemory,
): void {
	const others = load().filter((each) => each.shape !== shape);
	const isNothing = asWritten.length === 0 && codeSystem === null && columns.size === 0;
	const kept = [
		...others,
		...(isNothing
			? []
			: [
					{
						shape,
						asWritten: [...asWritten],
						codeSystem,
						// units and periods are words of a table and stay in memory
						columns: [...columns].map(([at, { unit: _, period: __, ...rest }]) => [at, rest]),
					},
				]),
	].slice(-MAX_SHAPES);
	try {
		localStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		// a private window or a full disk: the decision lasts as long as the page
	}
}
