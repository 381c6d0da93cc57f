import type { PublishedFact } from '../indicator/published-facts.ts';
import type { AreaCode } from '../model/area.ts';
import type { Target } from './pace.ts';

/** A target of one indicator for one area. */
export interface AreaTarget extends Target {
	/** Id of a known indicator; for a column nobody knows, its own name. */
	readonly indicator: string;
	readonly area: AreaCode | 'ID';
	/** Fields of a project file that nobody here knows. */
	readonly unknown: Readonly<Record<string, unknown>>;
}

/** What a plan calls itself while it is not decided. */
const DRAFT = /\s*\((?:rancangan|draf)\)/iu;

/**
 * The targets among published facts, in their order. A year that nobody printed stays null; `rancangan`
 * behind the plan's name becomes `draft`.
 */
export function targetsOfFacts(facts: readonly PublishedFact[]): AreaTarget[] {
	return facts.flatMap(({ status, indicator, area, period, low, high, instrument, source }) => {
		if (status !== 'target' || low === null) return [];
		const plan = instrument ?? '';
		return [
			{
				indicator,
				area,
				low,
				high,
				year: period === null ? null : Number(period.slice(0, 4)),
				instrument: plan.replace(DRAFT, ''),
				source,
				draft: DRAFT.test(plan),
				unknown: {},
			},
		];
	});
}

/**
 * The targets of an indicator for an area: a person's own first, then published ones. One of a person
 * takes the place of a published one of the same plan that differs in its year alone, for the year was
 * asked for.
 */
export function targetsFor(
	indicator: string,
	area: AreaCode | 'ID',
	own: readonly AreaTarget[],
	published: readonly AreaTarget[],
): AreaTarget[] {
	const isOf = (target: AreaTarget): boolean =>
		target.indicator === indicator && target.area === area;
	const said = own.filter(isOf);
	const isAnswered = ({ year, low, high, instrument }: AreaTarget): boolean =>
		year === null &&
		said.some(
			(other) => other.low === low && other.high === high && other.instrument === instrument,
		);
	return [...said, ...published.filter((target) => isOf(target) && !isAnswered(target))];
}
