import * as v from 'valibot';
import { parseAreaCode } from '../area/area-code.ts';
import { AREA_LEVELS, type AreaCode } from '../model/area.ts';

/**
 * The schema of `geodata/priorities/lists.json`: lists of priority locations that were published, with
 * codes of today.
 */

const text = v.object({ id: v.string(), en: v.string() });
const list = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	name: text,
	year: v.number(),
	level: v.picklist(AREA_LEVELS),
	/** In the order published. */
	areas: v.array(
		v.pipe(
			v.string(),
			v.transform(parseAreaCode),
			v.custom<AreaCode>((code) => code !== null),
		),
	),
	source: text,
	/** What a reader of the list must know. */
	note: text,
});
const schema = v.object({
	format: v.literal('peta-sasaran/priorities'),
	version: v.literal(1),
	lists: v.array(list),
});

/** A list of priority locations that was published. */
export type PublishedList = v.InferOutput<typeof list>;

/**
 * Reads the published lists.
 *
 * @throws Error when they do not fit the schema: they are ours
 */
export function readPublishedLists(json: unknown): readonly PublishedList[] {
	return v.parse(schema, json).lists;
}
