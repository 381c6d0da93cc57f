import type { KnownMeaning } from './known-meaning.ts';
import type { KnownIndicators, Recognition } from './known-indicators.ts';
import { tableWords } from './level-in-words.ts';
import { toldFacts } from './read-facts.ts';
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
		if (!definition || !column) return null;
		const { request, columns: all } = joined.join;
		const facts = toldFacts(definition, request.columns.get(column.index) ?? {}, {
			own: [
				column.name,
				...Object.entries(category).map(([name, cell]) => `${cell} ${name} ${cell}`),
			],
			around: tableWords(request),
			isAlone: all.filter(({ role }) => role === 'value').length === 1,
		});
		const ofDecile = facts.decile
			? known.find(`${definition.id}-desil-${facts.decile}`)
			: undefined;
		const isSure = found?.certainty === 'exact';
		return { definition: ofDecile ?? definition, isSure, facts };
	};
}
