import * as v from 'valibot';
import { overrideSchema } from '../priority/priority-rule.ts';
import { FIRST_CLUSTERS, USUAL_FLOOR } from '../priority/first-form.ts';
import { FIRST_CHOICES, type PriorityChoices } from '../priority/priority-choices.ts';
import { FORM_KINDS, THAN_KINDS, type RuleForm } from '../priority/rule-form.ts';
import { NEIGHBOUR_LIMITS } from '../spatial/neighbour-choice.ts';
import { DEFAULT_PERMUTATIONS, MOST_PERMUTATIONS } from '../spatial/permutations.ts';
import { isFields, unknownFields, type FieldReader } from './field-reader.ts';
import { areaCode } from './project-fields.ts';
import { PRIORITY_KIND, type UnknownFields } from './saved-project.ts';

const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer());
const percent = v.pipe(finite, v.minValue(0), v.maxValue(100));
const count = v.nullable(v.pipe(whole, v.minValue(1)));
const within = ([least, most]: readonly [number, number]) =>
	v.pipe(whole, v.minValue(least), v.maxValue(most));
const direction = v.nullable(v.picklist(['higher-is-worse', 'higher-is-better']));

const form: v.GenericSchema<unknown, RuleForm> = v.object({
	kind: v.picklist(FORM_KINDS),
	criteria: v.array(
		v.object({
			indicator: v.string(),
			is: v.picklist(['>', '>=', '<', '<=']),
			than: v.picklist(THAN_KINDS),
			value: finite,
		}),
	),
	join: v.picklist(['all', 'any']),
	index: v.object({
		parts: v.array(
			v.object({
				indicator: v.string(),
				weight: percent,
				isLocked: v.boolean(),
				direction,
				low: finite,
				high: finite,
			}),
		),
		normalise: v.picklist(['min-max', 'z-score', 'rank', 'target', 'goalposts']),
		aggregate: v.picklist(['arithmetic', 'geometric']),
		missing: v.picklist(['leave-out', 'reweigh', 'middle']),
		// projects of before have neither this nor a tie-break
		floor: v.optional(v.pipe(finite, v.gtValue(0), v.ltValue(1)), USUAL_FLOOR),
		present: percent,
	}),
	pace: v.object({ before: v.nullable(v.string()), by: whole }),
	// projects of before have none
	clusters: v.optional(
		v.object({
			take: v.nullable(v.picklist(['high-high', 'low-low', 'high-low', 'low-high'])),
			neighbours: v.variant('kind', [
				v.object({ kind: v.literal('queen') }),
				v.object({ kind: v.literal('sea'), km: within(NEIGHBOUR_LIMITS.km) }),
				v.object({ kind: v.literal('nearest'), count: within(NEIGHBOUR_LIMITS.count) }),
			]),
			permutations: within([DEFAULT_PERMUTATIONS, MOST_PERMUTATIONS]),
			seed: v.pipe(whole, v.minValue(0)),
			isCorrected: v.boolean(),
		}),
		FIRST_CLUSTERS,
	),
	people: v.string(),
	percent: v.pipe(whole, v.minValue(1), v.maxValue(100)),
	list: v.string(),
	areas: v.array(areaCode),
	total: count,
	perParent: count,
	breakBy: v.optional(v.string(), ''),
	ties: v.picklist(['undecided', 'include', 'exclude', 'lot']),
	seed: whole,
});
const overrides = v.array(overrideSchema);

/** What each field of the choices may hold. */
const FIELDS = {
	form,
	overrides,
	people: v.array(v.object({ name: v.string(), role: v.string() })),
	draws: v.object({
		spread: v.nullable(v.pipe(finite, v.gtValue(0), v.maxValue(1))),
		variesWays: v.boolean(),
		draws: v.pipe(whole, v.minValue(1), v.maxValue(100_000)),
		seed: v.pipe(whole, v.minValue(0)),
	}),
	kept: v.nullable(v.object({ form, overrides })),
	columns: v.record(v.string(), v.string()),
};

/**
 * Finds the choices about priority locations among the rules of a project.
 *
 * @returns  the choices, a damaged field at its default and reported, or null where there are none; what
 *           of them nobody here knows; and the rules that are not ours, to be kept as they are
 */
export function readPriority(
	rules: readonly unknown[],
	reader: FieldReader,
): {
	readonly priority: PriorityChoices | null;
	readonly unknown: UnknownFields;
	readonly others: readonly unknown[];
} {
	const at = rules.findIndex((each) => isFields(each) && each['kind'] === PRIORITY_KIND);
	const own = rules[at];
	if (!isFields(own)) return { priority: null, unknown: {}, others: rules };
	const read = reader.read(own, FIELDS, `rules[${at}]`);
	return {
		priority: { ...FIRST_CHOICES, ...read },
		unknown: unknownFields(own, ['kind', ...Object.keys(FIELDS)]),
		others: rules.toSpliced(at, 1),
	};
}
