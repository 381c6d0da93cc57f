import { findIndicator } from '../core/indicator/catalogue.ts';
import { LIST_COLUMN } from '../core/model/table.ts';
import { periodsOf } from '../core/layer/table-layer.ts';
import type { Session } from './session.svelte.ts';

/** An indicator that can be chosen for a rule. */
export interface RuleColumn {
	readonly id: string;
	readonly name: string;
}

/** Columns that a rule can be made of: of the table on the map, or bundled at its level. */
export function ruleColumns(session: Session): RuleColumn[] {
	const { catalogue } = session.atlas;
	const { language } = session.preferences;
	if (!catalogue) return [];
	const nameOf = (id: string): string =>
		(findIndicator(catalogue, id)?.name ?? (id === LIST_COLUMN.id ? LIST_COLUMN : null))?.[
			language
		] ?? id;
	if (session.showsTable)
		return (session.dataset.choices?.indicators ?? []).map((id) => ({ id, name: nameOf(id) }));
	return catalogue.indicators
		.filter(({ series }) => series.some(({ level }) => level === session.level))
		.map(({ id, name }) => ({ id, name: name[language] }));
}

/** Periods an indicator has at the level on the map, earliest first; empty where it names none. */
export function rulePeriods(session: Session, indicator: string): readonly string[] {
	const { catalogue, figures } = session.atlas;
	if (session.showsTable) {
		const slice = { indicator, category: session.dataset.slice?.category ?? {} };
		const { tables } = session.project;
		const all = tables.flatMap(({ joined }) => (joined ? periodsOf(joined.tidy, slice) : []));
		return [...new Set(all)].sort();
	}
	const entry = catalogue && findIndicator(catalogue, indicator);
	const file = entry?.series.find(({ level }) => level === session.level)?.file;
	return (file && figures.get(file)?.periods) || [];
}

/**
 * The period to take of those an indicator has: the one asked for; else the latest of its year, the
 * latest before it, or the latest of all. Null where it has none.
 *
 * @example latestPeriod('2025-03', ['2023', '2024', '2025']) // '2025'
 * @example latestPeriod('2024', []) // null
 */
export function latestPeriod(asked: string | null, periods: readonly string[]): string | null {
	if (asked === null || periods.length === 0) return periods.length === 0 ? null : asked;
	if (periods.includes(asked)) return asked;
	const year = asked.slice(0, 4);
	return (
		periods.findLast((each) => each.startsWith(year)) ??
		periods.findLast((each) => each < asked) ??
		periods.at(-1) ??
		null
	);
}
