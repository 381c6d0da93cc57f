import * as v from 'valibot';
import { parseAreaCode } from '../area/area-code.ts';
import type { AreaCode } from '../model/area.ts';

/**
 * The schema of `geodata/examples/examples.json`: projects that are ready to be opened, and what is
 * worth seeing in each, step by step.
 */

const text = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	en: v.pipe(v.string(), v.nonEmpty()),
});
const step = v.object({
	text,
	/** What is put on the map: a table by its place in the project, and its column. */
	show: v.optional(v.object({ table: v.number(), column: v.string(), period: v.string() })),
	/** The area whose card is opened; null closes it. */
	select: v.optional(
		v.nullable(
			v.pipe(
				v.string(),
				v.transform(parseAreaCode),
				v.custom<AreaCode>((code) => code !== null),
			),
		),
	),
	mode: v.optional(v.picklist(['map', 'data', 'priority'])),
	/** A page of the handbook, as the session names it. */
	page: v.optional(v.string()),
});
const example = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	name: text,
	text,
	/** A project file beside the list; null for nothing at all. */
	file: v.nullable(v.string()),
	steps: v.array(step),
});
const schema = v.object({
	format: v.literal('peta-sasaran/examples'),
	version: v.literal(1),
	examples: v.array(example),
});

/** A project that is ready to be opened. */
export type Example = v.InferOutput<typeof example>;
/** One thing worth seeing in it. */
export type ExampleStep = v.InferOutput<typeof step>;

/** @throws Error when they do not fit the schema: they are ours */
export function readExamples(json: unknown): readonly Example[] {
	return v.parse(schema, json).examples;
}
