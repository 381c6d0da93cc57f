import type { AreaRegistry } from '../area/area-registry.ts';
import type { SliceMeaning } from '../indicator/slice-meaning.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import { hideSmallCounts } from './hide-small-counts.ts';
import { leastShown } from './small-count-limits.ts';

/**
 * A joined table as anybody may see it: counts of people below ten are hidden, with whatever would tell
 * them by subtraction.
 *
 * What an office hides already, below five, is said to be below the public limit: two limits side by side
 * would tell more than either.
 *
 * @param joined     with small counts hidden as on screen, or not at all; not mutated
 * @param meaningOf  what a slice of the table measures
 * @param chosen     the limit on screen; null where nobody chose
 */
export function publicFigures(
	joined: JoinedFigures,
	meaningOf: SliceMeaning,
	chosen: number | null,
	registry: AreaRegistry,
): JoinedFigures {
	const least = leastShown('public', chosen);
	const { tidy, join } = joined;
	const isHere = tidy.values.some(({ missing }) => missing?.startsWith('<'));
	const values = isHere
		? tidy.values.map((value) =>
				value.value === null && value.missing?.startsWith('<')
					? { ...value, missing: `<${least}` as const }
					: value,
			)
		: tidy.values;
	const told = { join, tidy: { ...tidy, values } };
	return hideSmallCounts(told, (slice) => meaningOf(joined, slice), least, registry);
}
