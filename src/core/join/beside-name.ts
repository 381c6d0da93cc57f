import type { AreaRegistry } from '../area/area-registry.ts';
import type { NamedArea } from '../area/written-name.ts';
import { AREA_LEVELS, type Area, type AreaLevel } from '../model/area.ts';
import type { Gazetteer } from './area-context.ts';

const BRACKETS = /\(([^()]*\p{L}{2}[^()]*)\)\s*$/u;

/** What brackets behind a name make of the areas that carry the name. */
export interface BesideName {
	/** The areas that the brackets leave. */
	readonly found: readonly NamedArea[];
	/** Areas that the brackets speak of instead; with any, nobody knows which is meant. */
	readonly others: readonly Area[];
}

/**
 * Reads brackets behind a name that areas carry: `Cibatu (Kab. Garut)` is the one of several that lies
 * there, and `Bandung (Soreang)` the one that holds it; `Bandung (Bandung Barat)` is two kab/kota, and `Malingping (Kab. Garut)` lies in another.
 *
 * @param level  that the name is of
 * @param found  areas that carry the name in front; at least one
 * @returns      `found` as it is where there are no brackets, or they name nothing else
 */
export function readBrackets(
	text: string,
	level: AreaLevel,
	found: readonly NamedArea[],
	gazetteer: Gazetteer,
): BesideName {
	const inside = BRACKETS.exec(text)?.[1];
	if (!inside) return { found, others: [] };
	const { registry } = gazetteer;
	const parents = new Set(found.map(({ area }) => area.parent));
	const named = registry
		.nameOf(inside)
		.at(level)
		.map(({ area }) => area)
		.filter((area) => level === 'provinsi' || level === 'kabkota' || parents.has(area.parent));
	if (named.some((area) => found.some((each) => each.area === area))) return { found, others: [] };
	const larger = largerAreas(inside, level, registry);
	if (larger.length > 0) {
		const lying = liesIn(found, larger, gazetteer);
		if (lying.length > 0) return { found: lying, others: [] };
		return { found, others: larger };
	}
	if (named.length > 0 || level !== 'kabkota') return { found, others: named };
	const smaller = registry.nameOf(inside).at('kecamatan');
	const holding = found.filter((each) =>
		smaller.some(({ area }) => registry.isWithin(area.code, each.area.code)),
	);
	return { found: holding.length > 0 ? holding : found, others: [] };
}

/** The areas above a level that carry a name. */
export function largerAreas(text: string, level: AreaLevel, registry: AreaRegistry): Area[] {
	const name = registry.nameOf(text);
	return AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).flatMap((each) =>
		name.at(each).map(({ area }) => area),
	);
}

/** Those of some areas that lie in one of several larger areas, today or before a split, or are it. */
export function liesIn(
	found: readonly NamedArea[],
	larger: readonly Area[],
	{ registry, lineage }: Gazetteer,
): NamedArea[] {
	const codes = larger.flatMap(({ code }) => lineage.withSuccessors(code));
	return found.filter(({ area }) => codes.some((code) => registry.isWithin(area.code, code)));
}
