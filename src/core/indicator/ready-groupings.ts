import {
	POVERTY_ASPECTS,
	WELFARE_FIELDS,
	type IndicatorDefinition,
	type PovertyAspect,
	type WelfareField,
} from './indicator-definition.ts';

/** The eight fields of *Indikator Kesejahteraan Rakyat*, or the four aspects of a *Potret Kemiskinan*. */
export const GROUPINGS = ['fields', 'aspects'] as const;
/** One of the two. */
export type Grouping = (typeof GROUPINGS)[number];

/** A group of known indicators, with the groups of the other grouping that they are in. */
export interface IndicatorGroup {
	readonly id: WelfareField | PovertyAspect;
	readonly indicators: readonly {
		readonly definition: IndicatorDefinition;
		/** The field of an aspect's indicator, the aspect of a field's; null for a field's without aspect. */
		readonly other: WelfareField | PovertyAspect | null;
	}[];
}

/**
 * Known indicators by group, in the publication's own order; within a group in the catalogue's.
 *
 * Every indicator is in one field. In aspects are those only that a portrait of poverty looks at, so
 * that an aspect holds fewer.
 */
export function groupIndicators(
	definitions: readonly IndicatorDefinition[],
	grouping: Grouping,
): IndicatorGroup[] {
	if (grouping === 'fields')
		return WELFARE_FIELDS.map((id) => ({
			id,
			indicators: definitions
				.filter(({ field }) => field === id)
				.map((definition) => ({ definition, other: definition.aspect })),
		}));
	return POVERTY_ASPECTS.map((id) => ({
		id,
		indicators: definitions
			.filter(({ aspect }) => aspect === id)
			.map((definition) => ({ definition, other: definition.field })),
	}));
}

/**
 * How many indicators an aspect and a field share: the crosswalk of the two groupings.
 *
 * @returns one row per aspect with one number per field, both in their own order
 */
export function crosswalk(definitions: readonly IndicatorDefinition[]): readonly number[][] {
	return POVERTY_ASPECTS.map((own) =>
		WELFARE_FIELDS.map(
			(id) => definitions.filter(({ aspect, field }) => aspect === own && field === id).length,
		),
	);
}
