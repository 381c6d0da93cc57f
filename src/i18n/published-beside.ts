import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import type { AreaCode } from '../core/model/area.ts';
import { translate, type Language } from './translate.ts';

/** A published figure of a larger area, to compare a map's figures with. */
export interface PublishedBeside {
	readonly name: string;
	readonly value: number;
}

/**
 * Published figures of the area a map is about and of the nation, nearest first; none beside counts, which
 * are not compared with a total.
 *
 * @param about  the layer, what it is drawn within (null for the nation), and the names of areas
 */
export function publishedBeside(
	language: Language,
	about: {
		readonly layer: Pick<CurrentLayer, 'indicator' | 'provincial' | 'national'>;
		readonly within: AreaCode | null;
		readonly registry: AreaRegistry;
	},
): PublishedBeside[] {
	const { within, registry } = about;
	const { indicator, provincial, national } = about.layer;
	if (indicator.measure === 'count') return [];
	const inside = within === null ? null : (provincial.get(within)?.value ?? null);
	return [
		...(within === null || inside === null
			? []
			: [{ name: registry.get(within)?.shortName ?? within, value: inside }]),
		...(national === null
			? []
			: [{ name: translate(language, 'title.scope.nation'), value: national }]),
	];
}
