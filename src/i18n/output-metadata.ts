import type { ToldFacts } from '../core/indicator/asked-facts.ts';
import type { IndicatorDefinition } from '../core/indicator/indicator-definition.ts';
import type { Recognition } from '../core/indicator/known-indicators.ts';
import { indicatorOfDefinition } from '../core/indicator/known-meaning.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { ColumnDescription } from '../core/model/table.ts';
import type { IndicatorFigures, PriorityInput } from '../core/priority/priority-input.ts';
import type { RegisterColumn } from '../core/registers/register-columns.ts';
import { standardData, standardLine, type StandardDatum } from './standard-data.ts';
import type { Language } from './translate.ts';

/** Finds what an indicator means in full by its id. */
type Find = (id: string) => IndicatorDefinition | undefined;

/** Figures that stand in a list or beside others, with what is known of them. */
interface NamedFigures extends Pick<Indicator, 'name' | 'unit' | 'measure' | 'decimals'> {
	readonly definition: IndicatorDefinition | null;
	readonly period: string | null;
	readonly source: string;
	readonly facts?: ToldFacts | undefined;
}

/**
 * What each indicator of a list measures, line by line, for the sheet of metadata: the indicator's name
 * before the name of the field.
 */
export function priorityMetadata(
	language: Language,
	{ indicators }: PriorityInput,
	find: Find,
): [name: string, text: string][] {
	return indicators.flatMap((each) =>
		dataOf(language, named(each, find)).flatMap(({ label, text }): [string, string][] =>
			text === null ? [] : [[`${each.name[language]}: ${label.toLowerCase()}`, text]],
		),
	);
}

/** The same in one text, for a cell beside every row, or under a list. */
export function priorityStandard(
	language: Language,
	{ indicators }: PriorityInput,
	find: Find,
): string {
	return indicators
		.map(
			(each) =>
				`${each.name[language]}: ${standardLine(language, dataOf(language, named(each, find)))}`,
		)
		.join(' ');
}

/** What a register or programme counts, in one text. */
export function registerStandard(
	language: Language,
	{ name, unit, knownId, source, facts = {} }: RegisterColumn,
	version: string | null,
	find: Find,
): string {
	const definition = (knownId === null ? undefined : find(knownId)) ?? null;
	const counts = { name, unit, measure: 'count', decimals: 0 } as const;
	return standardLine(
		language,
		dataOf(language, { ...counts, definition, period: version, source, facts }),
	);
}

/** What each column of a table measures, in one text: for what tells of its rows and has no figures. */
export function columnsStandard(
	language: Language,
	columns: readonly ColumnDescription[],
	recognised: ReadonlyMap<number, Recognition>,
	source: string,
	find: Find,
	factsOf: (column: ColumnDescription) => ToldFacts = () => ({}),
): string {
	return columns
		.filter(({ role }) => role === 'value')
		.map((column) => {
			const { index, name, unit, period } = column;
			const id = recognised.get(index)?.id ?? null;
			const definition = (id === null ? undefined : find(id)) ?? null;
			const known = definition && indicatorOfDefinition(definition);
			const figures: NamedFigures = {
				...{ name: { id: name, en: name }, unit: unit ?? definition?.unit ?? '' },
				...{ measure: known?.measure ?? 'unknown', decimals: known?.decimals ?? 2 },
				...{ definition, period, source, facts: factsOf(column) },
			};
			return `${name}: ${standardLine(language, dataOf(language, figures))}`;
		})
		.join(' ');
}

function named({ knownId, sources, ...figures }: IndicatorFigures, find: Find): NamedFigures {
	const definition = (knownId === undefined ? undefined : find(knownId)) ?? null;
	return { ...figures, definition, source: sources.join('; ') };
}

function dataOf(
	language: Language,
	{ definition, name, unit, measure, decimals, period, source, facts = {} }: NamedFigures,
): readonly StandardDatum[] {
	const blank = { id: '', en: '' };
	const own = definition ? indicatorOfDefinition(definition) : null;
	const indicator: Indicator = {
		...{ id: name.id, symbol: null, definition: blank, reading: blank, of: blank, producer: '' },
		...{ direction: 'neutral', lowestLevel: 'desa' },
		...own,
		...{ name, unit, measure, decimals },
	};
	return standardData(
		language,
		{
			indicator,
			period,
			source: { id: source, en: source },
			metadataMissing: [
				...(own ? [] : (['level'] as const)),
				...(source ? [] : (['source'] as const)),
			],
			facts,
		},
		definition,
	);
}
