import type { AreaCode } from '../model/area.ts';
import { warn, type Warning } from './warning.ts';

/** Standard errors on either side that hold 95 of 100 samples. */
const Z95 = 1.96;

/**
 * Areas that stand so near to a threshold that sampling could have put them on its other side (W6).
 *
 * @param figures    by area
 * @param threshold  the published figure, or a limit somebody chose
 * @param margin     how near is near where no error is known, in the figure's unit: 0 asks for nothing
 * @param errors     standard errors, where there are any; the wider of the two counts
 * @returns          null where every area is clearly above or below. Equal to the threshold is near.
 *
 * @example nearThreshold(new Map(), 6.17, 0.5) // null
 */
export function nearThreshold(
	figures: ReadonlyMap<AreaCode, number>,
	threshold: number,
	margin: number,
	errors: ReadonlyMap<AreaCode, number> = new Map(),
): Warning | null {
	const near = [...figures].flatMap(([area, value]) => {
		const reach = Math.max(margin, Z95 * (errors.get(area) ?? 0));
		const distance = Math.abs(value - threshold);
		return distance < reach || distance === 0 ? [area] : [];
	});
	return near.length === 0 ? null : warn('near-threshold', { areas: near, threshold }, near.length);
}
