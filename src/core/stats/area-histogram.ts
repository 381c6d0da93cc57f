import { bin } from 'd3-array';
import type { PaintedAreas } from '../choropleth/paint-areas.ts';
import type { AreaCode } from '../model/area.ts';

/** Areas whose values lie in one interval of a histogram. */
export interface HistogramBin {
	readonly from: number;
	readonly to: number;
	/** Areas of each class, lowest class first, in the order they are painted. */
	readonly byClass: readonly (readonly AreaCode[])[];
	readonly count: number;
}

/** Intervals looked for; round limits may give a few more or less. */
const BINS = 24;

/** Values less far apart have no round limits between them that a number can hold. */
const LEAST_SPREAD = 1e-290;

/**
 * A histogram of painted areas over round limits, each column parted by class.
 *
 * @returns ascending intervals without gaps, `[from, to)`, the last closed; one for (all but) equal values, none
 *          without values. An area of several that share a figure is counted once, where it is written.
 *          Limits are d3's round ones near Sturges' number, at most about 24.
 */
export function areaHistogram({ paints, request, counts }: PaintedAreas): HistogramBin[] {
	const valued = [...paints].flatMap(([area, { value, classIndex }]) =>
		value === null || (request.shared?.get(area) ?? area) !== area
			? []
			: [{ area, value, classIndex: classIndex ?? 0 }],
	);
	const values = valued.map(({ value }) => value);
	const least = Math.min(...values);
	const most = Math.max(...values);
	if (valued.length === 0) return [];
	const classes = Math.max(1, counts.length);
	const columns =
		most - least < LEAST_SPREAD
			? [Object.assign([...valued], { x0: least, x1: most })]
			: bin<(typeof valued)[number], number>()
					.value(({ value }) => value)
					.thresholds(BINS)(valued);
	return columns.map((column) => {
		const byClass = Array.from({ length: classes }, (): AreaCode[] => []);
		for (const { area, classIndex } of column) byClass[classIndex]?.push(area);
		// rounding of limits must not leave a value outside its own column
		const own = column.map(({ value }) => value);
		const from = Math.min(column.x0 ?? least, ...own);
		const to = Math.max(column.x1 ?? most, ...own);
		return { from, to, byClass, count: column.length };
	});
}
