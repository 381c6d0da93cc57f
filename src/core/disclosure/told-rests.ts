import type { Cell } from './suppress-cells.ts';
import type { Sum } from './table-sums.ts';

/**
 * What printed totals have more than their parts in the table, where that is a small count: one kecamatan
 * that is left blank or not listed is told by the total less the others, as a cell in the table would be.
 *
 * Looked for only in totals that may hold more: those with a part without a figure, and those a sum
 * calls open. A total that differs from parts that are all there is a slip, and tells of nobody.
 *
 * @param countOf  whole count of a value, null where it has none
 * @param least    k
 * @returns        a cell for each, in no total that is finer than its own
 */
export function toldRests(
	{ parts, totals, open }: Sum,
	countOf: (at: number) => number | null,
	least: number,
): Cell<string>[] {
	const rests: Cell<string>[] = [];
	/** Totals an area's lies in, itself first. */
	const chains = new Map<string, readonly string[]>();
	const held = new Map<string, { sum: number; isOpen: boolean }>();
	const add = (within: readonly string[], count: number | null): void => {
		for (const area of within) {
			const known = held.get(area) ?? { sum: 0, isOpen: open?.has(area) ?? false };
			held.set(area, {
				sum: known.sum + (count ?? 0),
				isOpen: known.isOpen || count === null,
			});
		}
	};
	for (const { at, within } of parts) {
		for (const [depth, area] of within.entries()) chains.set(area, within.slice(depth));
		add(within, countOf(at));
	}
	const finestFirst = [...chains].sort(([, a], [, b]) => b.length - a.length);
	for (const [area, chain] of finestFirst) {
		const { sum, isOpen } = held.get(area) ?? { sum: 0, isOpen: false };
		const printed = (totals.get(area) ?? []).map(countOf);
		const rest = isOpen ? Math.max(0, ...printed.map((total) => (total ?? 0) - sum)) : 0;
		if (rest === 0 || rest >= least) continue;
		// what lies beside parts of one area lies in that area too
		const only = new Set(parts.map(({ within }) => within[0])).size === 1;
		const within = only ? (parts[0]?.within ?? chain) : chain;
		add(within, rest);
		rests.push({ area: `rest of ${area}`, count: rest, within });
	}
	return rests;
}
