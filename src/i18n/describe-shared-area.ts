import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { AreaLineage } from '../core/area/area-split.ts';
import type { AreaCode } from '../core/model/area.ts';
import { translate, type Language } from './translate.ts';

/**
 * What a figure of before a split is of: the old area by its name and when it ended, and what it is
 * today.
 *
 * @param owner  the area the figure is written for
 * @param areas  all of today's areas it covers, any order
 */
export function describeSharedArea(
	language: Language,
	owner: AreaCode,
	areas: readonly AreaCode[],
	lineage: AreaLineage,
	registry: AreaRegistry,
): string {
	const nameOf = (code: AreaCode): string => registry.get(code)?.name ?? code;
	const years = lineage.splits
		.filter(({ parent, child }) => areas.includes(parent) && areas.includes(child))
		.map(({ lawYear }) => lawYear);
	const params = { area: nameOf(owner), areas: areas.map(nameOf) };
	return years.length > 0
		? translate(language, 'legend.sharedArea', { ...params, year: String(Math.min(...years)) })
		: translate(language, 'legend.sharedAreaUndated', params);
}
