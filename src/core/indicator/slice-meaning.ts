import type { KnownMeaning } from './known-meaning.ts';
import type { KnownIndicators, Recognition } from './known-indicators.ts';
import { recogniseColumns, type JoinedColumns } from './recognise-columns.ts';

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
