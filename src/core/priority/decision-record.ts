import * as v from 'valibot';
import type { AreaRegistry } from '../area/area-registry.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PriorityList } from './prioritise.ts';
import { priorityRequestSchema } from './priority-rule.ts';
import { sha256Hex } from './sha256.ts';

/**
 * What was decided, by which rule, from which files: enough to make the list again and to name what
 * differs. It is text a person keeps; nothing in it is ever recomputed in silence.
 */

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const input = v.object({
	name: v.string(),
	bytes: v.number(),
	sha256: hash,
	/** Below what counts of people in it were hidden; absent where it has no small ones. */
	hideBelow: v.optional(v.number()),
});
/** A file the list was made from, or a bundled table. */
export type DecisionInput = v.InferOutput<typeof input>;

const vintage = v.object({
	/** SHA-256 of codes and names of all areas down to kecamatan. */
	codes: hash,
	/** What the boundary pack calls itself; null where none was there. */
	boundaries: v.nullable(v.string()),
});
/** Of when the areas and their boundaries are. */
export type DecisionVintage = v.InferOutput<typeof vintage>;

const person = v.object({ name: v.string(), role: v.string() });
/** Who decided, as typed. */
export type DecisionPerson = v.InferOutput<typeof person>;

const area = v.object({
	area: v.string(),
	name: v.string(),
	values: v.array(v.nullable(v.number())),
	score: v.nullable(v.number()),
	rank: v.nullable(v.number()),
	inList: v.boolean(),
	override: v.nullable(v.picklist(['add', 'remove'])),
});
/** One area as it was decided. */
export type DecidedArea = v.InferOutput<typeof area>;

/** Schema of a decision record. */
const decisionSchema = v.object({
	format: v.literal('peta-sasaran/decision'),
	version: v.literal(1),
	/** ISO 8601, with the offset from UTC. */
	recordedAt: v.string(),
	tool: v.object({ name: v.string(), version: v.string() }),
	inputs: v.array(input),
	vintage,
	people: v.array(person),
	/** The rule in words, in the language it was decided in. */
	sentence: v.string(),
	request: priorityRequestSchema,
	result: v.object({
		level: v.string(),
		areas: v.array(area),
		refused: v.array(v.object({ area: v.string(), indicator: v.number(), reason: v.string() })),
		/** Rank of the last area that is in, and the areas that were equal there. */
		cut: v.object({ rank: v.nullable(v.number()), tied: v.array(v.string()) }),
	}),
	/** SHA-256 of each part of the above, by its path. */
	seals: v.record(v.string(), hash),
	/** SHA-256 of the seals: the one line to print beside a signature. */
	fingerprint: hash,
});
/** A decision record. */
export type DecisionRecord = v.InferOutput<typeof decisionSchema>;

/** What a record is made of besides the list. */
export interface DecisionCircumstances {
	readonly recordedAt: string;
	readonly tool: { readonly name: string; readonly version: string };
	readonly inputs: readonly DecisionInput[];
	readonly vintage: DecisionVintage;
	readonly people: readonly DecisionPerson[];
	readonly sentence: string;
}

/** Makes the record of a list. */
export function recordDecision(
	list: PriorityList,
	{ recordedAt, tool, inputs, vintage: of, people, sentence }: DecisionCircumstances,
	registry: AreaRegistry,
): DecisionRecord {
	const body = {
		format: 'peta-sasaran/decision' as const,
		version: 1 as const,
		recordedAt,
		tool: { ...tool },
		inputs: inputs.map((each) => ({ ...each })),
		vintage: { ...of },
		people: people.map((each) => ({ ...each })),
		sentence,
		request: list.request,
		result: resultOf(list, registry),
	};
	const seals = sealsOf(body);
	return { ...body, seals, fingerprint: fingerprintOf(seals) };
}

/** What a list comes to, as it is recorded and compared. */
export function resultOf(list: PriorityList, registry: AreaRegistry): DecisionRecord['result'] {
	return {
		level: list.level,
		areas: list.areas.map(({ area: code, values, score, rank, inList, override }) => ({
			area: code,
			name: registry.get(code)?.name ?? code,
			values: [...values],
			score,
			rank,
			inList,
			override,
		})),
		refused: list.refused.map(({ area: code, indicator, reason }) => ({
			area: code,
			indicator,
			reason,
		})),
		cut: { rank: list.cut.rank, tied: list.cut.ties.flatMap(({ areas }) => areas) },
	};
}

/**
 * Reads a decision record.
 *
 * @returns null for what is none, or of another version
 */
export function readDecision(json: unknown): DecisionRecord | null {
	const read = v.safeParse(decisionSchema, json);
	return read.success ? read.output : null;
}

/**
 * Where a file that says it is a decision record cannot be read as one, as a path.
 *
 * @returns null for what is a record, or does not say that it is one of this version
 *
 * @example unreadablePart({ format: 'peta-sasaran/decision', version: 1 }) // 'recordedAt'
 * @example unreadablePart({}) // null
 */
export function unreadablePart(json: unknown): string | null {
	const read = v.safeParse(decisionSchema, json);
	if (read.success) return null;
	const paths = read.issues.map((issue) => v.getDotPath(issue) ?? '');
	return paths.some((path) => /^(?:|format|version)$/u.test(path)) ? null : (paths[0] ?? null);
}

/** Parts of a record that are sealed as a whole: what is in them is compared with what is made anew. */
const WHOLE = new Set(['result']);

/**
 * The SHA-256 of every part of a record by its path (`request.rule.weights.0`), so that a change is
 * named where it was made. The seals themselves and the fingerprint have none.
 *
 * @param record  as it stands in the file; what a schema would fill in must not be sealed
 */
export function sealsOf(record: Readonly<Record<string, unknown>>): Record<string, string> {
	const seals: Record<string, string> = {};
	const seal = (value: unknown, path: string): void => {
		const isBranch = typeof value === 'object' && value !== null && !WHOLE.has(path);
		const entries = isBranch ? Object.entries(value) : [];
		// an empty branch is sealed as it is, or a part that was taken out would not be missed
		if (entries.length === 0) seals[path] = sha256Hex(canonicalJson(value));
		for (const [key, inner] of entries) seal(inner, path === '' ? key : `${path}.${key}`);
	};
	for (const [key, value] of Object.entries(record)) {
		if (key !== 'seals' && key !== 'fingerprint' && value !== undefined) seal(value, key);
	}
	return seals;
}

/** The SHA-256 of all seals together. */
export function fingerprintOf(seals: Readonly<Record<string, string>>): string {
	return sha256Hex(canonicalJson(seals));
}

/**
 * Of when the areas are: the hash of codes and names down to kecamatan, and the pack's own word.
 *
 * @param boundaries  what the boundary pack calls itself, or null
 */
export function vintageOf(registry: AreaRegistry, boundaries: string | null): DecisionVintage {
	const lines = (['provinsi', 'kabkota', 'kecamatan'] as const)
		.flatMap((level) => registry.atLevel(level).map(({ code, name }) => `${code}\t${name}`))
		.sort();
	return { codes: sha256Hex(lines.join('\n')), boundaries };
}
