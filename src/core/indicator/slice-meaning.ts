import { indicatorOfDefinition, type IndicatorDefinition } from './indicator-definition.ts';
import type { KnownIndicators, Recognition } from './known-indicators.ts';
import { recogniseColumns, type JoinedColumns } from './recognise-columns.ts';
import type { Indicator } from '../model/indicator.ts';

/** What a column was recognised as, and whether its own header says so. */
export interface KnownMeaning {
	readonly definition: IndicatorDefinition;
	/** False where a bare word, a title or a category told it: then only its level is held to. */
	readonly isSure: boolean;
}

/** Tells what a slice of a joined table measures; null for what nobody knows. */
export type SliceMeaning = (
	joined: JoinedColumns,
	slice: { readonly indicator: string; readonly category: Readonly<Record<string, string>> },
) => KnownMeaning | null;

/** A teller of meanings that recognises the columns of each join once. */
export function sliceMeanings(known: KnownIndicators): SliceMeaning {
	const recognised = new WeakMap<object, Map<number, Recognition>>();
	return (joined, { indicator, category }) => {
		let columns = recognised.get(joined.tidy);
		if (!columns) recognised.set(joined.tidy, (columns = recogniseColumns(joined, known)));
		const column = joined.join.columns.find(
			(each) => each.role === 'value' && (each.indicator ?? each.name) === indicator,
		);
		const found = column ? (columns.get(column.index) ?? null) : null;
		const id = known.ofSlice(found, category);
		const definition = id === null ? undefined : known.find(id);
		return definition ? { definition, isSure: found?.certainty === 'exact' } : null;
	};
}

/**
 * A column's own indicator with what is known of it. Its title and its unit stay a person's own words.
 *
 * @param own  the column as the file has it
 */
export function withMeaning(own: Indicator, meaning: KnownMeaning | null): Indicator {
	if (!meaning) return own;
	const known = indicatorOfDefinition(meaning.definition);
	if (!meaning.isSure) return { ...own, lowestLevel: known.lowestLevel };
	const { id, name, decimals } = own;
	// a count without a unit may be in thousands: none is claimed
	const hasOwnUnit = own.unit !== '' || known.measure === 'count';
	const { unit, of } = hasOwnUnit ? own : known;
	return { ...known, id, name, decimals, unit, of };
}
