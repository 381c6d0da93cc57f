import * as v from 'valibot';
import { parseAreaCode } from '../area/area-code.ts';
import { FACT_ANSWERS } from '../indicator/asked-facts.ts';
import { smallCountLimit } from '../disclosure/small-count-limits.ts';
import { REPEAT_RULES, type TableSlice } from '../layer/table-layer.ts';
import { AREA_LEVELS, CODE_SYSTEMS, type AreaCode } from '../model/area.ts';
import { COLUMN_ROLES, type ColumnChoice } from '../model/table.ts';
import { TEXT_ENCODINGS } from '../model/text-encoding.ts';
import { ROWS_ARE } from '../points/rows-are.ts';
import { ARRANGEMENTS } from '../table/arrangement.ts';
import type { AreaTarget } from '../targets/area-target.ts';
import type { Decisions } from './decisions.ts';
import type {
	BOUNDARY_NAMES,
	COLUMN_NAMES,
	DECISION_NAMES,
	SLICE_NAMES,
	SOURCE_NAMES,
	SUMMARY_NAMES,
	TARGET_NAMES,
} from './field-names.ts';
import type { SavedBoundaries } from './saved-project.ts';
import { SOURCE_STAGES, type SourceRecord } from './source-record.ts';
import type { TableSummary } from './table-summary.ts';

/**
 * What each field of a project file may hold. A field of {@link Decisions} or {@link ColumnChoice}
 * that is not named here, or not in `field-names.ts`, does not compile.
 */

/** A schema for each of the names, and for each field of what is saved. */
type SchemasOf<Name extends string, Field extends string> = Record<
	[Field] extends [Name] ? Name : never,
	v.GenericSchema
>;

/** A schema per field. */
export type FieldSchemas = Readonly<Record<string, v.GenericSchema>>;

/** A whole number from 0. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const level = v.nullable(v.picklist(AREA_LEVELS));

/** A dotted Kemendagri code. */
export const areaCode = v.custom<AreaCode>(
	(value) => typeof value === 'string' && parseAreaCode(value) === value,
);

/** Decisions about a whole table. */
export const DECISION_FIELDS = {
	encoding: v.nullable(v.picklist(TEXT_ENCODINGS)),
	asWritten: v.array(v.picklist(ARRANGEMENTS)),
	codeSystem: v.nullable(v.picklist(CODE_SYSTEMS)),
	level,
	rowsAre: v.nullable(v.picklist(ROWS_ARE)),
	swapsCoordinates: v.boolean(),
	sumTo: level,
	hideBelow: v.nullable(smallCountLimit),
	repeats: v.nullable(v.picklist(REPEAT_RULES)),
} satisfies SchemasOf<
	(typeof DECISION_NAMES)[number],
	Exclude<keyof Decisions, 'columns' | 'answers'>
>;

/** Decisions about one column. */
export const COLUMN_FIELDS = {
	role: v.picklist(COLUMN_ROLES),
	level,
	unit: v.nullable(v.string()),
	period: v.nullable(v.string()),
	periodPart: v.nullable(v.picklist(['year', 'month', 'semester', 'quarter'])),
	decimal: v.nullable(v.picklist(['.', ','])),
	scale: v.nullable(v.picklist(['percent', 'fraction', 'thousand', 'as-written'])),
	context: v.nullable(v.picklist(['none'])),
	lowestLevel: level,
	part: v.nullable(v.picklist(FACT_ANSWERS.part)),
	decile: v.nullable(v.picklist(FACT_ANSWERS.decile)),
	verification: v.nullable(v.picklist(FACT_ANSWERS.verification)),
	services: v.nullable(v.picklist(FACT_ANSWERS.services)),
} satisfies SchemasOf<(typeof COLUMN_NAMES)[number], keyof ColumnChoice>;

/** What of a table is on the map. */
export const SLICE_FIELDS = {
	indicator: v.string(),
	period: v.nullable(v.string()),
	category: v.record(v.string(), v.string()),
	level: v.picklist(AREA_LEVELS),
} satisfies SchemasOf<(typeof SLICE_NAMES)[number], keyof TableSlice>;

/** What came of a table. */
export const SUMMARY_FIELDS = {
	rows: index,
	matched: index,
	areas: index,
	figures: v.string(),
} satisfies SchemasOf<(typeof SUMMARY_NAMES)[number], keyof TableSummary>;

/** What a project was saved over. */
export const BOUNDARY_FIELDS = {
	title: v.string(),
	vintage: v.string(),
	inputsHash: v.string(),
} satisfies SchemasOf<(typeof BOUNDARY_NAMES)[number], keyof SavedBoundaries>;

/** Where a dataset is from. */
export const SOURCE_FIELDS = {
	file: v.nullable(v.string()),
	dataset: v.string(),
	publisher: v.string(),
	version: v.string(),
	date: v.string(),
	stage: v.nullable(v.picklist(SOURCE_STAGES)),
	note: v.string(),
} satisfies SchemasOf<(typeof SOURCE_NAMES)[number], Exclude<keyof SourceRecord, 'unknown'>>;

/** What a plan wants an area to reach. */
export const TARGET_FIELDS = {
	indicator: v.string(),
	area: v.union([v.literal('ID'), areaCode]),
	low: v.pipe(v.number(), v.finite()),
	high: v.pipe(v.number(), v.finite()),
	year: v.nullable(v.pipe(v.number(), v.integer())),
	instrument: v.string(),
	source: v.string(),
	draft: v.boolean(),
} satisfies SchemasOf<(typeof TARGET_NAMES)[number], Exclude<keyof AreaTarget, 'unknown'>>;

/** One thing noticed while a file was read. */
export const NOTE_FIELDS = {
	code: v.string(),
	params: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
	rows: v.array(index),
	count: index,
};

/** A cell, and a sheet of them. */
export const cell = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
/** One sheet; each row is checked by itself. */
export const SHEET_FIELDS = {
	name: v.string(),
	startRow: v.optional(index),
	rows: v.array(v.unknown()),
};
