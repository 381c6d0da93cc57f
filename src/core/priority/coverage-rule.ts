import { sum } from 'd3-array';
import { ancestorOfCode, parentOfCode } from '../area/area-code.ts';
import {
	noList,
	priorityNote,
	warningsOf,
	type Judged,
	type Judgement,
	type PriorityNote,
} from './judgement.ts';
import { orderAreas } from './order-areas.ts';
import { usableFigure, type PriorityInput, type Refusal } from './priority-input.ts';
import { NATION, type RuleOf } from './priority-rule.ts';

/** Shares at which the number of areas is told, whichever is asked for. */
const CURVE_SHARES = [0.7, 0.75, 0.8, 0.9] as const;

/** How far a sum of rounded parts may be from the published total, as a share of it. */
const ROUNDING = 0.0005;

/** What a count reaches at a share that a rounding error must not miss. */
const SLACK = 1e-12;

/**
 * The fewest areas that hold a share of all there is, the greatest count first (greedy, which is
 * optimal for the number of areas).
 *
 * Shares are of the sum of the areas that have a figure, or of the published total of what they lie
 * in. Missing areas inflate shares of a sum, and are told of.
 */
export function judgeCoverage(input: PriorityInput, rule: RuleOf<'coverage'>): Judged {
	const indicator = input.indicators[rule.indicator];
	if (!indicator || indicator.measure === 'rate' || indicator.measure === 'index')
		return noList('not-a-count', { indicator: rule.indicator });
	const refused: Refusal[] = [];
	const counted: { area: Judgement['area']; value: number; key: number; score: number }[] = [];
	const order = orderAreas(input, rule.order ?? rule.indicator, [rule.indicator]);
	for (const area of input.areas) {
		const usable = usableFigure(input, area, rule.indicator);
		const standing = order.of(area);
		if ('refusal' in usable) refused.push(usable.refusal);
		else if ('reason' in standing) refused.push(standing);
		else if (usable.value >= 0) counted.push({ area, value: usable.value, ...standing });
		else refused.push({ area, indicator: rule.indicator, reason: 'out-of-range' });
	}
	const ofAreas = sum(counted, ({ value }) => value);
	const published = publishedTotal(input, rule.indicator);
	if (rule.total === 'published' && published === null)
		return noList('reference-unknown', { indicator: rule.indicator }, refused);
	const total = rule.total === 'published' && published !== null ? published : ofAreas;
	if (counted.length === 0) return noList('all-missing', { indicator: rule.indicator }, refused);
	if (total <= 0) return noList('all-zero', { indicator: rule.indicator }, refused);

	counted.sort((a, b) => b.key - a.key || (a.area < b.area ? -1 : 1));
	let running = 0;
	const cumulative = counted.map(({ value }) => (running += value) / total);
	const reach = (share: number): number | null => {
		const at = cumulative.findIndex((each) => each >= share - SLACK);
		return at < 0 ? null : at + 1;
	};
	const most = reach(rule.share);
	const notes: PriorityNote[] = CURVE_SHARES.flatMap((share) => {
		const areas = reach(share);
		if (areas === null) return [];
		const reached = (cumulative[areas - 1] ?? 0) * 100;
		return [priorityNote('coverage-curve', { percent: share * 100, areas, reached })];
	});
	if (most === null)
		notes.push(
			priorityNote('share-not-reached', {
				percent: rule.share * 100,
				reached: (cumulative.at(-1) ?? 0) * 100,
			}),
		);
	// of a published total, shares are what they are
	if (refused.length > 0 && total !== published)
		notes.push(priorityNote('areas-missing', { count: refused.length }));
	if (published !== null && Math.abs(ofAreas - published) > published * ROUNDING)
		notes.push(priorityNote('totals-differ', { sum: ofAreas, published }));
	return {
		ok: true,
		judgements: counted.map(({ area, value, key, score }, at) => ({
			area,
			qualifies: true,
			keys: [key],
			score,
			reasons: [
				{
					code: 'coverage',
					indicator: rule.indicator,
					value,
					share: value / total,
					cumulative: cumulative[at] ?? 0,
				},
				...warningsOf(input, area, [rule.indicator]),
			],
		})),
		refused,
		scoreIs: order.scoreIs,
		most,
		notes,
	};
}

/** The published figure of the smallest area that holds all the areas, or null. */
function publishedTotal(input: PriorityInput, at: number): number | null {
	const published = input.indicators[at]?.published;
	const parents = new Set(input.areas.map((area) => parentOfCode(area) ?? NATION));
	if (parents.size === 1) return published?.get([...parents][0] ?? '') ?? null;
	const provinsi = new Set(input.areas.map((area) => ancestorOfCode(area, 'provinsi')));
	const [only] = provinsi;
	return published?.get(provinsi.size === 1 && only ? only : NATION) ?? null;
}
