import * as v from 'valibot';
import { parseAreaCode } from '../area/area-code.ts';
import { REPEAT_RULES } from '../layer/table-layer.ts';
import { AREA_LEVELS, type AreaCode } from '../model/area.ts';
import { NEIGHBOUR_LIMITS } from '../spatial/neighbour-choice.ts';
import { DEFAULT_PERMUTATIONS, MOST_PERMUTATIONS } from '../spatial/permutations.ts';

/**
 * A rule for priority locations as data: what is measured, which areas qualify, in which order they
 * stand, and how many there are to be. The same shape is in a rule file, a link and a decision record.
 */

/** What the code of the whole country is written as where a code of an area may stand. */
export const NATION = 'ID';

const areaCode = v.pipe(
	v.string(),
	v.transform(parseAreaCode),
	v.custom<AreaCode>((code) => code !== null),
);
const finite = v.pipe(v.number(), v.finite());
/** Position of an indicator in the rule's list, from 0. */
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const ofArea = v.union([v.literal(NATION), areaCode]);

/**
 * What a figure is held against: a number; the published figure of the area it lies in, or of the
 * country; or the mean or median of the areas of the level in an area that the rule names, which
 * therefore does not move when fewer are looked at.
 */
const reference = v.union([
	finite,
	v.literal('parent'),
	v.literal('nation'),
	v.strictObject({ mean: ofArea }),
	v.strictObject({ median: ofArea }),
]);
/** What a figure is held against. */
export type Reference = v.InferOutput<typeof reference>;

const criterion = v.strictObject({
	indicator: position,
	/** Strict or not. */
	is: v.picklist(['>', '>=', '<', '<=']),
	than: reference,
	/** A figure this near to the reference is told to be too near to tell. */
	margin: v.optional(v.pipe(finite, v.minValue(0))),
});
/** One comparison of a figure. */
export type Criterion = v.InferOutput<typeof criterion>;

/** Comparisons joined by *and* (`all`) or *or* (`any`). */
export type Condition =
	Criterion | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };
const condition: v.GenericSchema<unknown, Condition> = v.union([
	criterion,
	v.strictObject({ all: v.pipe(v.array(v.lazy(() => condition)), v.minLength(1)) }),
	v.strictObject({ any: v.pipe(v.array(v.lazy(() => condition)), v.minLength(1)) }),
]);

/** In which order areas that qualify stand: by one indicator, or by the mean of their ranks in several. */
const order = v.union([position, v.literal('mean-rank')]);
/** In which order areas stand. */
export type Order = v.InferOutput<typeof order>;

const threshold = v.strictObject({
	kind: v.literal('threshold'),
	where: condition,
	/** Left out: by the indicator of the condition, or by the mean rank where there are several. */
	order: v.optional(order),
});

const quadrant = v.strictObject({
	kind: v.literal('quadrant'),
	/** High in both is quadrant 1, in the first alone 2, in the second alone 3, in neither 4. */
	first: v.strictObject({ indicator: position, line: reference }),
	second: v.strictObject({ indicator: position, line: reference }),
	/** Whether a figure on a line is below it; so when left out. */
	strict: v.optional(v.boolean(), true),
	/** Quadrants that are listed, in this order. */
	take: v.optional(v.pipe(v.array(v.picklist([1, 2, 3, 4])), v.minLength(1)), [1]),
	order: v.optional(order),
});

const coverage = v.strictObject({
	kind: v.literal('coverage'),
	/** A count. */
	indicator: position,
	/** Share of the total to be reached, in (0, 1]. */
	share: v.optional(v.pipe(finite, v.gtValue(0), v.maxValue(1)), 0.8),
	/** Whether shares are of the areas' sum, or of the published figure of what they lie in. */
	total: v.optional(v.picklist(['areas', 'published']), 'areas'),
	/** Indicator by which areas are taken; the count itself when left out, which needs fewest. */
	order: v.optional(position),
});

const composite = v.strictObject({
	kind: v.literal('composite'),
	/** One per indicator, in their order; made to add up to 1. */
	weights: v.array(v.number()),
	normalise: v.optional(
		v.picklist(['min-max', 'z-score', 'rank', 'target', 'goalposts']),
		'min-max',
	),
	/** What is aimed at, for `target`; least and greatest value, for `goalposts`: one per indicator. */
	targets: v.optional(v.array(finite)),
	goalposts: v.optional(v.array(v.tuple([finite, finite]))),
	aggregate: v.optional(v.picklist(['arithmetic', 'geometric']), 'arithmetic'),
	/** Least normalised value of a geometric mean. */
	floor: v.optional(v.pipe(finite, v.gtValue(0), v.ltValue(1)), 0.01),
	/** What becomes of areas without some of the figures; left out: they are refused. */
	missing: v.optional(v.picklist(['leave-out', 'reweigh', 'middle'])),
	/** Least share of areas with a figure for an indicator to be admitted. */
	present: v.optional(v.pipe(finite, v.minValue(0), v.maxValue(1)), 0.75),
});

const gap = v.strictObject({
	kind: v.literal('gap'),
	indicator: position,
	target: reference,
	/** How many people the rate is of; then the gap is in people. */
	people: v.optional(position),
});

const pace = v.strictObject({
	kind: v.literal('pace'),
	indicator: position,
	/** The same indicator at an earlier period. */
	before: position,
	/** Years between the two figures, and from the later one to the target. */
	yearsBetween: v.pipe(finite, v.gtValue(0)),
	yearsLeft: v.pipe(finite, v.gtValue(0)),
	target: reference,
});

const wholeIn = ([least, most]: readonly [number, number]) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const clusters = v.strictObject({
	kind: v.literal('clusters'),
	indicator: position,
	/** Kinds that are listed; left out: high among high, or low among low where more is better. */
	take: v.optional(
		v.pipe(v.array(v.picklist(['high-high', 'low-low', 'high-low', 'low-high'])), v.minLength(1)),
	),
	/** Common borders; the same with shores at most so many kilometres apart; or so many nearest. */
	neighbours: v.optional(
		v.variant('kind', [
			v.strictObject({ kind: v.literal('queen') }),
			v.strictObject({ kind: v.literal('sea'), km: wholeIn(NEIGHBOUR_LIMITS.km) }),
			v.strictObject({ kind: v.literal('nearest'), count: wholeIn(NEIGHBOUR_LIMITS.count) }),
		]),
		{ kind: 'sea', km: 30 },
	),
	permutations: v.optional(wholeIn([DEFAULT_PERMUTATIONS, MOST_PERMUTATIONS]), 999),
	/** What permutations are drawn with. */
	seed: v.optional(v.pipe(v.number(), v.integer()), 1),
	/** Benjamini and Hochberg's, or each area by itself. */
	correction: v.optional(v.picklist(['bh', 'none']), 'bh'),
});

const manual = v.strictObject({
	kind: v.literal('manual'),
	/** The list, in its own order; empty where all of it is put in by hand, each with its reason. */
	areas: v.array(areaCode),
});

const rule = v.variant('kind', [
	threshold,
	quadrant,
	coverage,
	composite,
	gap,
	pace,
	clusters,
	manual,
]);
/** How areas are chosen. */
export type PriorityRule = v.InferOutput<typeof rule>;
/** The name of a way to choose areas. */
export type RuleKind = PriorityRule['kind'];
/** A rule of one kind. */
export type RuleOf<Kind extends RuleKind> = Extract<PriorityRule, { readonly kind: Kind }>;

const indicator = v.strictObject({
	/** A column as the file writes it, or the id of a known indicator. */
	column: v.pipe(v.string(), v.minLength(1)),
	/** The file it is in, where several have it. */
	file: v.optional(v.string()),
	/** `2023`, `2025-03`; null or left out: the only one there is, or the latest. */
	period: v.optional(v.nullable(v.string()), null),
	/** Which of the rows counts where an area has several for one period; left out: none does. */
	repeats: v.optional(v.picklist(REPEAT_RULES)),
	direction: v.optional(
		v.union([
			v.picklist(['higher-is-worse', 'higher-is-better']),
			v.pipe(
				v.picklist([1, -1]),
				v.transform((sign) =>
					sign === 1 ? ('higher-is-worse' as const) : ('higher-is-better' as const),
				),
			),
		]),
		'higher-is-worse',
	),
	/** Which part of a figure that categories divide: `{"jenis": "PKH"}`. */
	category: v.optional(v.record(v.string(), v.string()), {}),
	/** Column with the relative standard error of the figures, in percent. */
	rse: v.optional(v.string()),
	/** Published figures of larger areas that no file has: `{"36": 6.17, "ID": 9.36}`. */
	published: v.optional(v.record(v.string(), finite), {}),
});
/** What is measured, and where its figures are. */
export type RuleIndicator = v.InferOutput<typeof indicator>;

/** What becomes of areas that are equal where not all of them fit. */
const ties = v.strictObject({
	/** Indicators that part equal areas, the worse first. */
	breakBy: v.optional(v.array(position), []),
	/** Then: nobody is chosen and it is said, all are in, all are out, or the seed draws lots. */
	then: v.optional(v.picklist(['undecided', 'include', 'exclude', 'lot']), 'undecided'),
});
/** What becomes of areas that are equal at the cut. */
export type TieRule = v.InferOutput<typeof ties>;

/** Schema of a change by hand. */
export const overrideSchema = v.strictObject({
	area: areaCode,
	change: v.picklist(['add', 'remove']),
	/** Demanded: a change without a reason is none. */
	reason: v.pipe(v.string(), v.trim(), v.minLength(1)),
	/** Who decided it, as typed. */
	by: v.optional(v.string()),
});
/** A change made to the list by hand, with its reason. */
export type Override = v.InferOutput<typeof overrideSchema>;

/** Schema of a rule file. */
export const priorityRequestSchema = v.strictObject({
	/** The area that is worked in; null: all that the figures are about. */
	within: v.optional(v.nullable(areaCode), null),
	/** Left out: the finest level the first indicator has figures at. */
	level: v.optional(v.nullable(v.picklist(AREA_LEVELS)), null),
	indicators: v.optional(v.array(indicator), []),
	rule,
	quota: v.optional(
		v.nullable(
			v.strictObject({
				/** How many areas; null: all that qualify. */
				total: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
				/** At least so many of each area they lie in, as far as any qualify. */
				perParent: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
			}),
		),
		null,
	),
	ties: v.optional(
		v.union([
			ties,
			v.pipe(
				v.picklist(['undecided', 'include', 'exclude', 'lot']),
				v.transform((then): TieRule => ({ breakBy: [], then })),
			),
		]),
		{ breakBy: [], then: 'undecided' } as const,
	),
	/** What lots are drawn with. */
	seed: v.optional(v.pipe(v.number(), v.integer()), 1),
	overrides: v.optional(v.array(overrideSchema), []),
});

/** All that a list of priority locations is made by, but the figures. */
export type PriorityRequest = v.InferOutput<typeof priorityRequestSchema>;

/** Where a rule file is wrong: the path of the part, what stands there, and what may stand there. */
export interface RuleFault {
	readonly path: string;
	readonly found: string;
	/** Values, as JSON writes them, or one kind of value: `number`, `string`, `Array`, `Object`. */
	readonly expected: readonly string[];
}

/**
 * Reads a rule.
 *
 * @param json  what a rule file holds, parsed
 * @returns     the request with defaults filled in, or the first part that is none
 *
 * @example readPriorityRequest({ rule: { kind: 'manual', areas: ['36.01'] } }).ok // true
 * @example readPriorityRequest({ rule: { kind: 'oracle' } }) .ok // false
 */
export function readPriorityRequest(
	json: unknown,
): { ok: true; request: PriorityRequest } | { ok: false; fault: RuleFault } {
	const read = v.safeParse(priorityRequestSchema, json);
	if (!read.success) return { ok: false, fault: faultOf(read.issues[0], json) };
	const beyond = positionBeyond(read.output);
	if (beyond) return { ok: false, fault: beyond };
	return { ok: true, request: read.output };
}

function faultOf(issue: v.BaseIssue<unknown>, json: unknown): RuleFault {
	// of a union the part that came furthest says most
	let deepest = issue;
	const visit = (each: v.BaseIssue<unknown>, depth: number): void => {
		const own = depth + (each.path?.length ?? 0);
		if ((each.path?.length ?? 0) > (deepest.path?.length ?? 0)) deepest = each;
		for (const inner of each.issues ?? []) visit(inner, own);
	};
	visit(issue, 0);
	const path = v.getDotPath(deepest) ?? '';
	const found = path === '' && deepest === issue ? json : deepest.input;
	return {
		path,
		found: (JSON.stringify(found) ?? 'undefined').slice(0, 60),
		// a key that is missing names itself
		expected: (found === undefined ? '' : (deepest.expected ?? ''))
			.replaceAll(/[()]/g, '')
			.split(/ [|&] /)
			.filter(Boolean),
	};
}

/** The first mention of an indicator that the list does not have. */
function positionBeyond({ indicators, rule: given, ties: tie }: PriorityRequest): RuleFault | null {
	// a weight too many is told by the rule itself
	const named = given.kind === 'composite' ? [] : indicatorsOf(given);
	const mentioned = [...named, ...tie.breakBy];
	const beyond = mentioned.find((at) => at >= indicators.length);
	if (beyond === undefined) return null;
	const known = indicators.map((_, at) => `indicator ${at}`);
	return { path: 'rule', found: `indicator ${beyond}`, expected: known };
}

/**
 * The indicators a rule looks at, by position, each once, in order of mention.
 *
 * @example indicatorsOf({ kind: 'gap', indicator: 1, target: 0 }) // [1]
 */
export function indicatorsOf(given: PriorityRule): number[] {
	const seen = new Set<number>();
	const also = given as { order?: Order };
	switch (given.kind) {
		case 'threshold':
			for (const { indicator: at } of criteriaOf(given.where)) seen.add(at);
			break;
		case 'quadrant':
			seen.add(given.first.indicator).add(given.second.indicator);
			break;
		case 'coverage':
			seen.add(given.indicator);
			break;
		case 'composite':
			for (const at of given.weights.keys()) seen.add(at);
			break;
		case 'gap':
			seen.add(given.indicator);
			if (given.people !== undefined) seen.add(given.people);
			break;
		case 'pace':
			seen.add(given.indicator).add(given.before);
			break;
		case 'clusters':
			seen.add(given.indicator);
			break;
		case 'manual':
			break;
	}
	if (typeof also.order === 'number') seen.add(also.order);
	return [...seen];
}

/** The comparisons of a condition, in the order written. */
export function criteriaOf(given: Condition): Criterion[] {
	if ('all' in given) return given.all.flatMap(criteriaOf);
	if ('any' in given) return given.any.flatMap(criteriaOf);
	return [given];
}
