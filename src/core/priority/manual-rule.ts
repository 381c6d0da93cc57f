import { priorityNote, type Judged, type PriorityNote } from './judgement.ts';
import type { PriorityInput } from './priority-input.ts';
import type { RuleOf } from './priority-rule.ts';

/**
 * A list somebody brought, in its own order. Nothing is refused for want of a figure; an area that is
 * not among those that can be chosen is told of.
 */
export function judgeManual(input: PriorityInput, rule: RuleOf<'manual'>): Judged {
	const place = new Map(rule.areas.map((area, at) => [area, at]));
	const known = new Set(input.areas);
	const notes: PriorityNote[] = rule.areas
		.filter((area) => !known.has(area))
		.map((area) => priorityNote('area-outside', { area }));
	return {
		ok: true,
		judgements: input.areas.map((area) => {
			const at = place.get(area);
			return {
				area,
				qualifies: at !== undefined,
				keys: [-(at ?? rule.areas.length)],
				score: null,
				reasons: at === undefined ? [] : [{ code: 'picked' }],
			};
		}),
		refused: [],
		scoreIs: { kind: 'none' },
		most: null,
		notes,
	};
}
