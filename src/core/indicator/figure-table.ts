import { parseAreaCode } from '../area/area-code.ts';
import type { TextRow } from '../area/area-tables.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';
import { MISSING_REASONS, type MissingReason } from '../model/table.ts';

/** What the `area` column holds for the whole nation. */
const NATION = 'ID';

/** One bundled series: figures by period and area. */
export interface FigureTable {
	/** Periods, earliest first. */
	readonly periods: readonly string[];
	readonly byPeriod: ReadonlyMap<string, ReadonlyMap<AreaCode, Figure>>;
	/** The nation's published figure by period; a mean is never made where it is absent. */
	readonly national: ReadonlyMap<string, number>;
}

/**
 * Reads one of our own figure tables.
 *
 * @param rows  columns `area,period,value,missing`: a dotted code or `ID`, `2022` or `2025-03`, a
 *              number with a decimal dot or empty, and why it is empty
 * @throws RangeError for a bad code, number or reason, or an area twice in a period: the table is ours
 */
export function figureTableFromRows(rows: Iterable<TextRow>): FigureTable {
	const byPeriod = new Map<string, Map<AreaCode, Figure>>();
	const national = new Map<string, number>();
	for (const row of rows) {
		const period = row['period'] ?? '';
		const figure = readFigure(row);
		if (row['area'] === NATION) {
			if (figure.value !== null) national.set(period, figure.value);
			continue;
		}
		const area = parseAreaCode(row['area'] ?? '');
		if (!area) throw new RangeError(`"${row['area'] ?? ''}" is not a dotted area code`);
		let figures = byPeriod.get(period);
		if (!figures) byPeriod.set(period, (figures = new Map()));
		if (figures.has(area)) throw new RangeError(`${area} has two figures for ${period}`);
		figures.set(area, figure);
	}
	return { periods: [...byPeriod.keys()].sort(), byPeriod, national };
}

function readFigure(row: TextRow): Figure {
	const value = row['value'] ?? '';
	if (value === '') {
		const reason = MISSING_REASONS.find((each) => each === row['missing']);
		if (!reason) throw new RangeError(`a figure is empty without a reason: ${JSON.stringify(row)}`);
		return missingFigure(reason);
	}
	if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new RangeError(`"${value}" is not a number`);
	return { value: Number(value), missing: null };
}

/** The figure of an area for which there is no number. */
export function missingFigure(reason: MissingReason): Figure {
	return { value: null, missing: reason };
}
