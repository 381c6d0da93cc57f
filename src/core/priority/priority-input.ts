import type { ToldFacts } from '../indicator/asked-facts.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { BilingualText, Figure, Indicator } from '../model/indicator.ts';
import type { MissingReason } from '../model/table.ts';
import type { Neighbours } from '../spatial/neighbours.ts';
import type { RuleIndicator } from './priority-rule.ts';

/** One indicator of a rule with its figures. */
export interface IndicatorFigures {
	readonly asked: RuleIndicator;
	readonly name: BilingualText;
	/** The catalogue's id of what it measures; left out for what nobody knows. */
	readonly knownId?: string | undefined;
	/** What its register is asked for besides, as far as it is known. */
	readonly facts?: ToldFacts | undefined;
	/** The period the figures are of; null where they name none. */
	readonly period: string | null;
	readonly unit: string;
	readonly measure: Indicator['measure'];
	readonly decimals: number;
	/** Figures of all areas of the level, also outside the working area: reference lines need them. */
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** Areas that have no figure one could rely on, and why. */
	readonly unsure: ReadonlyMap<AreaCode, UnsureReason>;
	/** Areas whose figure is of a larger territory, of before a split. */
	readonly shared: ReadonlySet<AreaCode>;
	/** Relative standard errors in percent; null where nobody gave any. */
	readonly rse: ReadonlyMap<AreaCode, number> | null;
	/** Published figures of larger areas by code, the country as `ID`; never a mean. */
	readonly published: ReadonlyMap<string, number>;
	/** The files the figures come from, or the source of bundled ones. */
	readonly sources: readonly string[];
}

/** Why an area has no figure one could rely on: a row that waits for an answer, or rows that differ. */
export type UnsureReason = 'row-undecided' | 'rows-differ';

/** The figures a rule is put to. */
export interface PriorityInput {
	readonly level: AreaLevel;
	/** Areas to choose from, each once, in code order: those of the level in the working area. */
	readonly areas: readonly AreaCode[];
	/** In the order of the rule. */
	readonly indicators: readonly IndicatorFigures[];
	/** Neighbours among the areas, where the rule asks for them and boundaries are there. */
	readonly neighbours?: Neighbours | null;
}

/** Why an area could not be judged. */
export type RefusalReason =
	| MissingReason
	| UnsureReason
	| 'no-row'
	| 'no-reference'
	| 'rse'
	| 'covers-more'
	| 'no-neighbours';

/** An area that could not be judged, and why; never at the end of the list instead. */
export interface Refusal {
	readonly area: AreaCode;
	/** Position of the indicator it lacks. */
	readonly indicator: number;
	readonly reason: RefusalReason;
	/** The relative standard error that is too large. */
	readonly rse?: number;
}

/** BPS: up to 25 % is accurate, above 50 % not to be used. */
export const RSE_CAUTION = 25;
/** BPS: above it a figure is not accurate, and is refused. */
const RSE_REFUSED = 50;

/** A figure that can be judged, or why it cannot. */
export type Usable = { readonly value: number } | { readonly refusal: Refusal };

/**
 * The figure of an area for an indicator, or why there is none to rely on.
 *
 * A count of a larger territory than the area is today is refused; a rate of it is usable, and told of.
 *
 * @param at      position of the indicator
 * @param admits  relative standard errors, in percent, with which a figure may be used
 * @throws RangeError for a position the input does not have
 */
export function usableFigure(
	input: PriorityInput,
	area: AreaCode,
	at: number,
	admits: (rse: number) => boolean = (rse) => rse <= RSE_REFUSED,
): Usable {
	const indicator = input.indicators[at];
	if (!indicator) throw new RangeError(`there is no indicator ${at}`);
	const unsure = indicator.unsure.get(area);
	if (unsure) return refusing(area, at, unsure);
	const figure = indicator.figures.get(area);
	if (!figure) return refusing(area, at, 'no-row');
	if (figure.value === null) return refusing(area, at, figure.missing);
	if (!Number.isFinite(figure.value)) return refusing(area, at, 'out-of-range');
	if (indicator.shared.has(area) && indicator.measure === 'count')
		return refusing(area, at, 'covers-more');
	const rse = indicator.rse?.get(area);
	if (rse !== undefined && !admits(rse)) return refusing(area, at, 'rse', rse);
	return { value: figure.value };
}

function refusing(area: AreaCode, indicator: number, reason: RefusalReason, rse?: number): Usable {
	return { refusal: { area, indicator, reason, ...(rse === undefined ? {} : { rse }) } };
}

/** Whether more of it is worse. */
export function isHigherWorse({ asked }: IndicatorFigures): boolean {
	return asked.direction === 'higher-is-worse';
}
