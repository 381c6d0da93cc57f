/**
 * Names of the fields of a project file, in the order they are written. What each may hold stands in
 * `project-fields.ts`, where a name that is missing here, or there, does not compile.
 */

/** Decisions about a whole table. */
export const DECISION_NAMES = [
	'encoding',
	'asWritten',
	'codeSystem',
	'level',
	'rowsAre',
	'swapsCoordinates',
	'sumTo',
	'hideBelow',
	'repeats',
] as const;

/** Decisions about one column. */
export const COLUMN_NAMES = [
	'role',
	'level',
	'unit',
	'period',
	'periodPart',
	'decimal',
	'scale',
	'context',
	'lowestLevel',
	'part',
	'decile',
	'verification',
	'services',
] as const;

/** What of a table is on the map. */
export const SLICE_NAMES = ['indicator', 'period', 'category', 'level'] as const;

/** What came of a table. */
export const SUMMARY_NAMES = ['rows', 'matched', 'areas', 'figures'] as const;

/** Where a dataset is from. */
export const SOURCE_NAMES = [
	'file',
	'dataset',
	'publisher',
	'version',
	'date',
	'stage',
	'note',
] as const;

/** What a plan wants an area to reach. */
export const TARGET_NAMES = [
	'indicator',
	'area',
	'low',
	'high',
	'year',
	'instrument',
	'source',
	'draft',
] as const;

/** What a project was saved over. */
export const BOUNDARY_NAMES = ['title', 'vintage', 'inputsHash'] as const;
