import type { CompositeMethod } from '../composite/composite-base.ts';
import type { CompositeIndicator } from '../composite/normalise.ts';
import type { AreaCode } from '../model/area.ts';
import type { PriorityList } from './prioritise.ts';

/** The index behind a list, to be made again with other weights and ways. */
export interface ListIndex {
	/** Areas that have a score, in code order, as the index counted them. */
	readonly areas: readonly AreaCode[];
	readonly indicators: readonly CompositeIndicator[];
	/** As the rule has them, of any sum. */
	readonly weights: readonly number[];
	readonly method: CompositeMethod;
	/** How many areas the list is to have; 0 where it has no end: then it cannot change. */
	readonly length: number;
}

/**
 * The index behind a list of priority locations.
 *
 * @returns null for a list that another rule made, or that has no scores. An area that a person added
 *          without figures is no part of it
 */
export function listIndex({ areas, request, cut }: PriorityList): ListIndex | null {
	const { rule, indicators } = request;
	if (rule.kind !== 'composite') return null;
	const scored = areas
		.flatMap((each) => {
			const made = each.reasons.find(({ code }) => code === 'composite');
			return made?.code === 'composite' && each.score !== null
				? [{ area: each.area, values: made.values }]
				: [];
		})
		.sort((one, other) => (one.area < other.area ? -1 : 1));
	if (scored.length === 0) return null;
	return {
		areas: scored.map(({ area }) => area),
		// what only parts equal areas is no part of it
		indicators: indicators.slice(0, rule.weights.length).map(({ direction }, at) => ({
			values: scored.map(({ values }) => values[at] ?? NaN),
			direction: direction === 'higher-is-worse' ? 1 : -1,
			...(rule.targets?.[at] === undefined ? {} : { target: rule.targets[at] }),
			...(rule.goalposts?.[at] === undefined ? {} : { goalposts: rule.goalposts[at] }),
		})),
		weights: rule.weights,
		method: {
			normalise: rule.normalise,
			aggregate: rule.aggregate,
			floor: rule.floor,
			missing: rule.missing ?? 'leave-out',
		},
		length: cut.total !== null && cut.total < scored.length ? cut.total : 0,
	};
}
