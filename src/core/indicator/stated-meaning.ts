import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ColumnChoice } from '../model/table.ts';
import { citeFile, type SourceRecord } from '../project/source-record.ts';
import {
	ASKED_FACTS,
	isOfOneColumn,
	unsaidFacts,
	type AskedFact,
	type ToldFacts,
} from './asked-facts.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';
import { withMeaning } from './known-meaning.ts';
import { lowestLevelInWords, tableWords } from './level-in-words.ts';
import { readFact } from './read-facts.ts';
import type { JoinedColumns } from './recognise-columns.ts';
import type { SliceMeaning } from './slice-meaning.ts';

/** What is known of a column and what a person said of it. */
export interface StatedMeaning {
	/** What it was recognised as, however surely; null for what nobody knows. */
	readonly definition: IndicatorDefinition | null;
	/** The column's own indicator with all of that. */
	readonly of: (own: Indicator) => Indicator;
	/** Whether the finest level it is valid at is known or was said. */
	readonly hasLevel: boolean;
	/** What its indicator asks for besides, as far as it is known; null where nobody said. */
	readonly facts: ToldFacts;
	/** Those of them that nobody said. */
	readonly unsaid: readonly AskedFact[];
	/** Where its figures are from, in one line; null while that was not said of every file. */
	readonly source: string | null;
}

/** Tells what is known and said of a slice of joined tables. */
export type StatedMeanings = (
	joined: JoinedColumns & { readonly files: readonly string[] },
	slice: Parameters<SliceMeaning>[1],
	columns: ReadonlyMap<number, ColumnChoice>,
	sources: readonly SourceRecord[],
) => StatedMeaning;

/** The coarser of two levels: what is known of an indicator is never widened by a word. */
function coarserLevel(one: AreaLevel, other: AreaLevel): AreaLevel {
	return AREA_LEVELS.indexOf(one) <= AREA_LEVELS.indexOf(other) ? one : other;
}

/** Whether its bare name, `DTKS`, does not say what it counts: families, households or people. */
export function isRegister({ id, kind }: Pick<IndicatorDefinition, 'id' | 'kind'>): boolean {
	return kind === 'mikro-agregat' && /^(?:keluarga|individu|rumah-tangga)-/u.test(id);
}

/** What one register may count, by the unit of each, as its entries have it: `keluarga`, `orang`. */
export function unitsOfRegister(
	{ id }: Pick<IndicatorDefinition, 'id'>,
	find: (id: string) => IndicatorDefinition | undefined,
): string[] {
	const register = id.replace(/^(?:keluarga|individu|rumah-tangga)-|-desil-[\d-]+$/gu, '');
	return ['keluarga', 'individu', 'rumah-tangga'].flatMap(
		(counted) => find(`${counted}-${register}`)?.unit ?? [],
	);
}

/** The one unit of a column's figures; null for none, and for several. */
function unitOf({ tidy }: JoinedColumns, indicator: string): string | null {
	const units = new Set(
		tidy.values.flatMap((value) => (value.indicator === indicator ? [value.unit] : [])),
	);
	const [only = null] = units;
	return units.size === 1 ? only : null;
}

/** A teller of meanings that also hears what a person said: valid levels, and where files are from. */
export function statedMeanings(meaningOf: SliceMeaning): StatedMeanings {
	return (joined, slice, columns, sources) => {
		const known = meaningOf(joined, slice);
		const column = joined.join.columns.find(
			(each) => each.role === 'value' && (each.indicator ?? each.name) === slice.indicator,
		);
		const choice = column ? (columns.get(column.index) ?? {}) : {};
		const said = choice.lowestLevel ?? null;
		const cited = joined.files.map((file) => citeFile(sources, file));
		const words = cited.flatMap((each) => each ?? []);
		const unit = column?.unit ?? unitOf(joined, slice.indicator);
		const isAlone = joined.join.columns.filter(({ role }) => role === 'value').length === 1;
		const told = ASKED_FACTS.flatMap((fact) => {
			const written = known?.facts[fact];
			if (written === undefined) return [];
			const cites = isAlone || !isOfOneColumn(fact) ? words : [];
			return [[fact, choice[fact] ?? written ?? readFact(fact, cites)] as const];
		});
		const facts: ToldFacts = Object.fromEntries(told);
		const isOpen = known !== null && !known.isSure && unit === null && isRegister(known.definition);
		return {
			definition: isOpen ? null : (known?.definition ?? null),
			facts,
			unsaid: unsaidFacts(facts),
			of: (own) => {
				const meant = withMeaning(own, known);
				const around = [...tableWords(joined.join.request), ...words];
				const inWords = known ? 'desa' : lowestLevelInWords(slice.indicator, own.unit, around);
				const lowestLevel = coarserLevel(inWords, meant.lowestLevel);
				return { ...meant, lowestLevel: said ? coarserLevel(said, lowestLevel) : lowestLevel };
			},
			hasLevel: said !== null || (known?.isSure ?? false),
			source: cited.length > 0 && cited.every(Boolean) ? [...new Set(cited)].join('; ') : null,
		};
	};
}
