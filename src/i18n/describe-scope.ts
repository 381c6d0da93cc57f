import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { translate, type Language } from './translate.ts';

/** What is on the map, as far as its extent goes. */
export interface Scope {
	/** The working area; null for none. */
	readonly within: AreaCode | null;
	readonly layer: { readonly origin: 'bundled' | 'table'; readonly level: AreaLevel };
}

/**
 * The place that classes, ranks and lists are of: `Indonesia`, `Banten`, `Kabupaten Lumajang`; what a
 * table is about where no working area is chosen.
 */
function describePlace(
	language: Language,
	{ within, layer }: Scope,
	registry: AreaRegistry,
): string {
	if (within) return registry.get(within)?.name ?? within;
	return translate(language, layer.origin === 'table' ? 'scope.file' : 'title.scope.nation');
}

/**
 * So many areas of the level, and where: `8 kabupaten/kota di Banten`.
 *
 * @param count  areas counted: all of them, or those with a figure
 */
export function describeAreas(
	language: Language,
	scope: Scope,
	count: number,
	registry: AreaRegistry,
): string {
	return translate(language, 'scope.areas', {
		areas: translate(language, `level.counted.${scope.layer.level}`, { count }),
		place: describePlace(language, scope, registry),
	});
}
