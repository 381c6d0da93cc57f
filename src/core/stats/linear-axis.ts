import { ticks } from 'd3-array';
import type { ValueRange } from '../layer/brush-areas.ts';

/** A straight scale from values to pixels, and back. */
export interface LinearAxis {
	readonly at: (value: number) => number;
	readonly valueAt: (px: number) => number;
	readonly ticks: readonly number[];
}

/**
 * A linear axis over an extent of values.
 *
 * @param extent  least and greatest value; equal ones are put in the middle
 * @param pixels  where they are drawn; the first may be the greater
 * @param count   about how many ticks, at round values inside the extent
 */
export function linearAxis(
	extent: ValueRange,
	[start, end]: readonly [start: number, end: number],
	count: number,
): LinearAxis {
	const [from, to] = extent;
	const span = to - from;
	return {
		at: (value) => (span > 0 ? start + ((value - from) / span) * (end - start) : (start + end) / 2),
		valueAt: (px) =>
			Math.min(to, Math.max(from, from + ((px - start) / (end - start || 1)) * span)),
		ticks: ticks(from, to, count),
	};
}

/** The extent of values, null without any. */
export function extentOf(values: readonly number[]): ValueRange | null {
	let [least, most] = [Infinity, -Infinity];
	for (const value of values) {
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return least <= most ? [least, most] : null;
}
