import { bin, median } from 'd3-array';
import type { AreaCode } from '../model/area.ts';
import { extentOf } from '../stats/linear-axis.ts';
import type { IndicatorFigures } from './priority-input.ts';

/** About how many columns a plot beside a rule has. */
const BINS = 28;

/** One column: its ends, and the areas in it. */
export interface FigureBin {
	readonly from: number;
	readonly to: number;
	readonly areas: readonly AreaCode[];
}

/** How the figures of areas lie. */
export interface FigureBins {
	readonly bins: readonly FigureBin[];
	/** Least and greatest figure; 0 and 1 where there is none. */
	readonly extent: readonly [least: number, greatest: number];
	/** The median; null without figures. */
	readonly middle: number | null;
	/** How many areas have a figure. */
	readonly count: number;
}

/** Figures of areas in columns of round widths, from the least to the greatest; missing ones left out. */
export function figureBins({ figures }: IndicatorFigures, areas: readonly AreaCode[]): FigureBins {
	const valued = areas.flatMap((area) => {
		const value = figures.get(area)?.value ?? NaN;
		return Number.isFinite(value) ? [{ area, value }] : [];
	});
	const values = valued.map(({ value }) => value);
	const extent = extentOf(values) ?? ([0, 1] as const);
	const columns = bin<(typeof valued)[number], number>()
		.value(({ value }) => value)
		.domain([extent[0], extent[1]])
		.thresholds(BINS)(valued);
	return {
		bins: columns.map((column) => ({
			from: column.x0 ?? extent[0],
			to: column.x1 ?? extent[1],
			areas: column.map(({ area }) => area),
		})),
		extent,
		middle: median(values) ?? null,
		count: values.length,
	};
}
