import type { Indicator } from '../model/indicator.ts';
import type { ToldFacts } from './asked-facts.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';

/** What a column was recognised as, and whether its own header says so. */
export interface KnownMeaning {
	readonly definition: IndicatorDefinition;
	/** False where a bare word, a title or a category told it: then only its level is held to. */
	readonly isSure: boolean;
	/** What it asks for, as far as it is known. */
	readonly facts: ToldFacts;
}

/** The definition as an indicator of the map: a share is drawn as a rate is. */
export function indicatorOfDefinition(known: IndicatorDefinition): Indicator {
	const { id, symbol, name, definition, reading, unit, of } = known;
	const { direction, decimals, lowestLevel, producer } = known;
	const measure = known.measure === 'share' ? 'rate' : known.measure;
	const meaning = { id, symbol, name, definition, reading, unit, of };
	return { ...meaning, measure, direction, decimals, lowestLevel, producer };
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
