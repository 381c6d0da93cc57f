import type { PaintedAreas } from '../core/choropleth/paint-areas.ts';
import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import type { AreaCode } from '../core/model/area.ts';
import { scopeRanks } from '../core/stats/scope-ranks.ts';
import { describeAreas } from './describe-scope.ts';
import { formatFigure } from './format-value.ts';
import { translate, type Language } from './translate.ts';
import { wordsBehind } from './unit-text.ts';

/** What is on the map, as far as one area of it is told. */
interface ToldLayer {
	readonly layer: CurrentLayer;
	readonly within: AreaCode | null;
	readonly painted: PaintedAreas;
}

/**
 * An area as it is read aloud: name, value with unit, rank and among how many; or why there is none.
 *
 * @returns '' for an area that is not on the map
 */
export function describeArea(
	language: Language,
	shown: ToldLayer,
	code: AreaCode,
	registry: AreaRegistry,
): string {
	const { layer, painted, within } = shown;
	const paint = painted.paints.get(code);
	const name = registry.get(code)?.name ?? code;
	if (!paint) return '';
	if (paint.value === null) {
		const reason =
			paint.state === 'noData' || paint.state === 'suppressed'
				? ` (${translate(language, `missing.${layer.figures.get(code)?.missing ?? 'no-row'}`)})`
				: '';
		return `${name}: ${translate(language, `state.${paint.state}`)}${reason}`;
	}
	const { unit: kind, of } = layer.indicator;
	const unit = kind === 'persen' ? '' : wordsBehind(language, of[language], paint.value);
	const value = [formatFigure(language, paint.value, layer.indicator), unit].filter(Boolean);
	const [rank] = scopeRanks(layer, code, within, null);
	if (!rank) return `${name}: ${value.join(' ')}`;
	const key = rank.isTied ? ('map.rankTied' as const) : ('map.rank' as const);
	const among = translate(language, key, {
		rank: rank.rank,
		areas: describeAreas(language, { within, layer }, rank.of, registry),
	});
	return `${name}: ${value.join(' ')}, ${among}`;
}
