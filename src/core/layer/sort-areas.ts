import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';

/** What a table of areas can be ordered by. */
export type SortKey = 'name' | 'parent' | 'value';

/**
 * Areas in the order a table shows them.
 *
 * @param areas       codes to order; not mutated
 * @param descending  largest or last letter first
 * @returns           a new array; areas without a figure stand last whichever way values go, and ties
 *                    are ordered by name, then by code
 */
export function sortAreas(
	areas: readonly AreaCode[],
	key: SortKey,
	descending: boolean,
	figures: ReadonlyMap<AreaCode, Figure>,
	registry: AreaRegistry,
): AreaCode[] {
	const { compare } = new Intl.Collator('id', { numeric: true });
	const nameOf = (code: AreaCode): string =>
		registry.get(code)?.shortName.replace(/^Kota /u, '') ?? code;
	const parentOf = (code: AreaCode): string => {
		const parent = registry.get(code)?.parent;
		return parent ? (registry.get(parent)?.shortName ?? parent) : '';
	};
	const sign = descending ? -1 : 1;
	const byName = (a: AreaCode, b: AreaCode): number =>
		compare(nameOf(a), nameOf(b)) || compare(a, b);
	return areas.toSorted((a, b) => {
		if (key === 'name') return sign * byName(a, b);
		if (key === 'parent') return sign * compare(parentOf(a), parentOf(b)) || byName(a, b);
		const one = figures.get(a)?.value ?? null;
		const other = figures.get(b)?.value ?? null;
		if (one === null || other === null) {
			return one === other ? byName(a, b) : one === null ? 1 : -1;
		}
		return sign * (one - other) || byName(a, b);
	});
}
