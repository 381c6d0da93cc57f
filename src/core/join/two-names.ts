import type { AreaRegistry } from '../area/area-registry.ts';
import type { Area, AreaCode, AreaLevel } from '../model/area.ts';

/** What may stand between two names of one place. */
const BETWEEN = /\s*[/|=;]\s*|\s+(?:alias|atau|d\.?\s?h\.?|dahulu|eks|ex)\s+/iu;

/**
 * The areas that a cell with two names may mean: `Kab. Toba Samosir / Toba`, `Mamuju Utara/Pasangkayu`.
 *
 * @param level   that the names are of
 * @param within  areas the place must lie in; empty when unknown
 * @returns       the one area that all names may mean; else every area that one of them does; none for a
 *                cell of one name
 */
export function areasOfTwoNames(
	text: string,
	level: AreaLevel,
	within: readonly AreaCode[],
	registry: AreaRegistry,
): Area[] {
	const parts = text.split(BETWEEN);
	if (parts.length !== 2 || !parts.every((part) => /\p{L}{2}/u.test(part))) return [];
	const meant = parts.map((part) =>
		registry
			.nameOf(part)
			.inside(level, within)
			.map(({ area }) => area),
	);
	const [first = [], second = []] = meant;
	const both = first.filter((area) => second.includes(area));
	return both.length === 1 ? both : [...new Set([...first, ...second])];
}
