import type { IndicatorDefinition } from '../core/indicator/indicator-definition.ts';
import type { Session } from './session.svelte.ts';

/**
 * What the indicator on the map means in full; null for a column nobody knows, and while the catalogue
 * of indicators is not loaded.
 */
export function definitionOnMap({ atlas, layer, project }: Session): IndicatorDefinition | null {
	const { known } = atlas;
	const { current } = layer;
	if (!known || !current) return null;
	if (current.origin === 'bundled') return known.indicators.find(current.indicator.id) ?? null;
	const { merged, active, sources } = project;
	if (!merged || !active.slice) return null;
	return known.meaningOf(merged, active.slice, active.decisions.columns, sources).definition;
}
