import type { Area, AreaCode, AreaLevel } from '../model/area.ts';
import type { Gazetteer } from './area-context.ts';
import { largerAreas, liesIn } from './beside-name.ts';

/** What may stand between two names of one place. */
const BETWEEN = /\s*[/|=;]\s*|\s+(?:alias|atau|d\.?\s?h\.?|dahulu|eks|ex)\s+/iu;
/** What may stand between a name and that of the larger area. */
const BEFORE_PARENT = /\s*[/|;,\\]\s*|\s+[-–—]\s+/u;

/**
 * The areas that a cell with two names may mean: `Kab. Toba Samosir / Toba`, `Mamuju Utara/Pasangkayu`;
 * and `Cibatu / Kab. Garut`, where one name is of the larger area, before or behind.
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
	gazetteer: Gazetteer,
): Area[] {
	const { registry } = gazetteer;
	const nested = areasInNamed(text, level, within, gazetteer);
	if (nested.length > 0) return nested;
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

/** The areas that the one name is of and that lie in an area the other is of. */
function areasInNamed(
	text: string,
	level: AreaLevel,
	within: readonly AreaCode[],
	gazetteer: Gazetteer,
): Area[] {
	const { registry } = gazetteer;
	const parts = text.split(BEFORE_PARENT);
	const [one = '', other = ''] = parts;
	if (parts.length !== 2) return [];
	const pairs = [
		[one, other],
		[other, one],
	] as const;
	return pairs
		.map(([name, parent]) => {
			const larger = largerAreas(parent, level, registry);
			if (larger.length === 0) return [];
			return liesIn(registry.nameOf(name).inside(level, within), larger, gazetteer);
		})
		.flatMap((named) => named.map(({ area }) => area))
		.filter((area, at, all) => all.indexOf(area) === at);
}
