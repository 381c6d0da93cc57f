import type { CountCells } from './count-cells.ts';
import type { CountRelation } from './count-relations.ts';

/**
 * Whether what is shown of a sum tells what is hidden: one hidden part, or several that add up to too
 * little, or the total of parts that are all shown; and a small rest of which no part is listed.
 *
 * A part without a figure protects nothing: it may be nobody.
 *
 * @param least  k
 */
export function tellsCount(
	{ total, parts, rest }: CountRelation,
	cells: CountCells,
	least: number,
): boolean {
	const hidden = parts.filter((part) => cells.isHidden(part));
	const isOpen = rest !== 'none' || parts.some((part) => !cells.rangeOf(part));
	const whole = cells.shownAt(total);
	if (whole === null) return cells.isHidden(total) && hidden.length === 0 && rest !== 'some';
	const left = parts.reduce((sum, part) => sum - (cells.shownAt(part) ?? 0), whole);
	if (left < -1e-6) return false;
	if (hidden.length === 0) return isOpen && left > 0 && left < least;
	if (rest === 'some') return false;
	if (hidden.length === 1 || left < least) return true;
	const ranges = hidden.flatMap((part) => cells.rangeOf(part) ?? []);
	const low = ranges.reduce((sum, range) => sum + range.low, 0);
	const high = ranges.reduce((sum, range) => sum + range.high, 0);
	return ranges.some((range) => {
		if (range.high === Infinity) return false;
		const most = Math.min(range.high, left - (low - range.low));
		// sums without end leave no least but the cell's own
		const others = high === Infinity ? Infinity : high - range.high;
		return most <= Math.max(range.low, left - others);
	});
}

/** Hides the smallest part that is shown, or the total where there is none. @returns whether it could */
export function closeRelation(
	{ total, parts }: CountRelation,
	cells: CountCells,
	least: number,
): boolean {
	let smallest: number | null = null;
	for (const part of parts) {
		const count = cells.shownAt(part) ?? 0;
		if (count > 0 && (smallest === null || count < (cells.shownAt(smallest) ?? 0))) smallest = part;
	}
	const at = smallest ?? ((cells.shownAt(total) ?? 0) > 0 ? total : null);
	if (at !== null) cells.hide(at, least);
	return at !== null;
}
