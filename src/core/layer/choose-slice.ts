import type { Catalogue } from '../indicator/catalogue.ts';
import type { TidyTable } from '../join/tidy-values.ts';
import type { AreaLevel } from '../model/area.ts';
import { DRAWN_LEVELS } from '../view/view-state.ts';
import { preferredIndicator } from './current-layer.ts';
import { periodsOf, type TableChoices, type TableSlice } from './table-layer.ts';

/**
 * What of a table is shown after it was joined: what was shown before as far as it is still offered,
 * else what its catalogue of indicators prefers, the finest level that can be drawn, the latest
 * period with figures.
 *
 * @param before      null for a table that is new
 * @param pointLevel  the level points were counted at, null where there are none
 * @param catalogue   null while it loads
 */
export function chooseSlice(
	choices: TableChoices,
	tidy: TidyTable,
	before: TableSlice | null,
	pointLevel: AreaLevel | null,
	catalogue: Catalogue | null,
): TableSlice {
	const preferred = catalogue ? preferredIndicator(choices.indicators, catalogue) : undefined;
	const drawn = choices.levels.findLast((each) => DRAWN_LEVELS.some((level) => level === each));
	return latestPeriod(tidy, {
		indicator: pick(choices.indicators, before?.indicator, preferred) ?? '',
		category: Object.fromEntries(
			choices.categories.map(({ name, values }) => [
				name,
				pick(values, before?.category[name]) ?? '',
			]),
		),
		level: pick(choices.levels, before?.level, pointLevel ?? undefined, drawn) ?? 'kabkota',
		period: before?.period ?? null,
	});
}

/** Keeps the period where the slice has figures for it, else takes the latest that has. */
export function latestPeriod(tidy: TidyTable, slice: TableSlice): TableSlice {
	const periods = periodsOf(tidy, slice);
	const isThere = slice.period !== null && periods.includes(slice.period);
	return { ...slice, period: isThere ? slice.period : (periods.at(-1) ?? null) };
}

/** The first of the wished values that is offered, else the first offered. */
function pick<T>(offered: readonly T[], ...wished: readonly (T | undefined)[]): T | undefined {
	return wished.find((value) => value !== undefined && offered.includes(value)) ?? offered[0];
}
