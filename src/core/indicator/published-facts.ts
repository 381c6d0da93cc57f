import { parseAreaCode } from '../area/area-code.ts';
import type { TextRow } from '../area/area-tables.ts';
import type { AreaCode } from '../model/area.ts';

/**
 * What a published number is. `value`: a figure of a period. `change`: a difference in percentage
 * points or units between two. `target`: one figure or a range somebody set. `below`: censored, only a
 * bound was printed, and it is no figure to draw. `claim`: a statement without data, kept to be checked.
 */
const FACT_STATUSES = ['value', 'change', 'target', 'below', 'claim'] as const;

/** One published number that fills no map. */
export interface PublishedFact {
	/** Its number among those the founding articles quote, `F01`; null for others. */
	readonly id: string | null;
	readonly indicator: string;
	readonly area: AreaCode | 'ID';
	/** `2023-03`, `2023`, `2022/2023` for a change; null where nobody printed one. */
	readonly period: string | null;
	/** Null for a bound from above. */
	readonly low: number | null;
	readonly high: number;
	readonly status: (typeof FACT_STATUSES)[number];
	/** Plan or decree of a target; null for others. */
	readonly instrument: string | null;
	readonly source: string;
	readonly note: string | null;
}

/**
 * Reads `geodata/indicators/facts/published.csv`.
 *
 * @param rows  columns `fact,indicator,area,period,low,high,status,instrument,source,note`
 * @throws RangeError for a bad code, number or status, or a range upside down: the table is ours
 */
export function factsFromRows(rows: Iterable<TextRow>): PublishedFact[] {
	return Array.from(rows, (row) => {
		const area = row['area'] === 'ID' ? 'ID' : parseAreaCode(row['area'] ?? '');
		const status = FACT_STATUSES.find((each) => each === row['status']);
		const low = row['low'] ? Number(row['low']) : null;
		const high = Number(row['high']);
		const isBound = status === 'below';
		if (!area || !status || !row['high'] || !Number.isFinite(high) || Number.isNaN(low))
			throw new RangeError(`not a fact: ${JSON.stringify(row)}`);
		if ((low === null) !== isBound || (low ?? high) > high)
			throw new RangeError(`not a range: ${JSON.stringify(row)}`);
		return {
			id: row['fact'] || null,
			indicator: row['indicator'] ?? '',
			area,
			period: row['period'] || null,
			low,
			high,
			status,
			instrument: row['instrument'] || null,
			source: row['source'] ?? '',
			note: row['note'] || null,
		};
	});
}

/** Published figures of an indicator by period and area: the first printed where several were. */
export function publishedValues(
	facts: readonly PublishedFact[],
	indicator: string,
): Map<string, Map<AreaCode | 'ID', number>> {
	const values = new Map<string, Map<AreaCode | 'ID', number>>();
	for (const fact of facts) {
		if (fact.status !== 'value' || fact.indicator !== indicator || fact.period === null) continue;
		const figures = values.get(fact.period) ?? new Map<AreaCode | 'ID', number>();
		if (!figures.has(fact.area)) figures.set(fact.area, fact.high);
		values.set(fact.period, figures);
	}
	return values;
}
