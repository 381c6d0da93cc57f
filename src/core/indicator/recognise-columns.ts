import type { JoinResult } from '../join/join-result.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { ColumnDescription } from '../model/table.ts';
import { indicatorName } from '../table/read-header.ts';
import type { ColumnWords, KnownIndicators, Recognition } from './known-indicators.ts';

/** A joined table; its rows are not needed, for they may have stayed in a worker. */
export interface JoinedColumns {
	readonly join: Pick<JoinResult, 'columns' | 'request'>;
	readonly tidy: { readonly values: readonly TidyValue[] };
}

/**
 * What each value column of a joined table measures.
 *
 * @param joined  not mutated
 * @param known   the catalogue
 * @returns       by column index; columns that nobody knows, and those without figures, are absent
 *
 * Cost: a pass over the figures.
 */
export function recogniseColumns(
	{ join, tidy }: JoinedColumns,
	known: KnownIndicators,
): Map<number, Recognition> {
	const { table, fileName } = join.request;
	const values = join.columns.filter(({ role }) => role === 'value');
	const { categories, units } = categoriesAndUnits(tidy.values);
	const none: ColumnWords['categories'] = [];
	const found = new Map<number, Recognition>();
	for (const column of values) {
		const others = values.filter((other) => other !== column).map(({ name }) => name);
		const own = column.indicator ?? column.name;
		const titles = [table.title, table.name, fileName];
		const around = { titles, categories: categories.get(own) ?? none, others };
		const unit = column.unit ?? units.get(own) ?? null;
		const candidates = headersOf(column).flatMap(
			(header) => known.recognise({ ...around, header, unit }) ?? [],
		);
		const best = candidates.find(({ certainty }) => certainty === 'exact') ?? candidates[0];
		if (best) found.set(column.index, best);
	}
	return found;
}

/** What a column may be called: its own header, and what it was found to measure where that says nothing. */
function headersOf({ name, indicator, group }: ColumnDescription): string[] {
	const measured = indicator?.replaceAll('-', ' ') ?? '';
	if (Object.keys(group).length > 0) return [measured];
	return indicatorName(name) === '' ? [measured, name] : [name];
}

/**
 * Distinct cells of every category of each column, for columns that part a figure lend theirs to no other;
 * and the one unit of each column, null for several.
 */
function categoriesAndUnits(values: readonly TidyValue[]): {
	readonly categories: ReadonlyMap<string, ColumnWords['categories']>;
	readonly units: ReadonlyMap<string, string | null>;
} {
	const cells = new Map<string, Map<string, Set<string>>>();
	const units = new Map<string, string | null>();
	for (const { indicator, category, unit } of values) {
		let own = cells.get(indicator);
		if (!own) cells.set(indicator, (own = new Map()));
		for (const [name, cell] of Object.entries(category)) {
			const seen = own.get(name);
			if (seen) seen.add(cell);
			else own.set(name, new Set([cell]));
		}
		const before = units.get(indicator);
		units.set(indicator, before === undefined || before === unit ? unit : null);
	}
	return {
		categories: new Map(
			[...cells].map(([indicator, own]) => [
				indicator,
				[...own].map(([name, seen]) => ({ name, values: [...seen] })),
			]),
		),
		units,
	};
}
