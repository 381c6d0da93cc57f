import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ColumnChoice } from '../model/table.ts';
import { citeFile, type SourceRecord } from '../project/source-record.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';
import { withMeaning } from './known-meaning.ts';
import { lowestLevelInWords, tableWords } from './level-in-words.ts';
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

/** A teller of meanings that also hears what a person said: valid levels, and where files are from. */
export function statedMeanings(meaningOf: SliceMeaning): StatedMeanings {
	return (joined, slice, columns, sources) => {
		const known = meaningOf(joined, slice);
		const column = joined.join.columns.find(
			(each) => each.role === 'value' && (each.indicator ?? each.name) === slice.indicator,
		);
		const said = (column && columns.get(column.index)?.lowestLevel) ?? null;
		const cited = joined.files.map((file) => citeFile(sources, file));
		return {
			definition: known?.definition ?? null,
			of: (own) => {
				const meant = withMeaning(own, known);
				const around = [...tableWords(joined.join.request), ...cited.flatMap((each) => each ?? [])];
				const inWords = known ? 'desa' : lowestLevelInWords(slice.indicator, own.unit, around);
				const lowestLevel = coarserLevel(inWords, meant.lowestLevel);
				return { ...meant, lowestLevel: said ? coarserLevel(said, lowestLevel) : lowestLevel };
			},
			hasLevel: said !== null || (known?.isSure ?? false),
			source: cited.length > 0 && cited.every(Boolean) ? [...new Set(cited)].join('; ') : null,
		};
	};
}
