import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';
import { rankOf, type Rank } from './rank.ts';

/** A rank, and among which areas. */
export interface ScopeRank extends Rank {
	/** The area whose parts were ranked; null is all that the layer is about. */
	readonly scope: AreaCode | null;
}

/** What of a layer is ranked. */
interface RankedLayer {
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** Areas whose figure is of a larger territory, each with the one it is written for. */
	readonly shared: ReadonlyMap<AreaCode, AreaCode>;
	readonly isInScope: (area: AreaCode) => boolean;
}

/**
 * The ranks of an area, the largest value first: in all that is worked on, and in the area it lies in.
 *
 * @param within  the working area, null for all the layer is about
 * @param parent  the provinsi of a kabkota, the kabkota of a kecamatan; null for a provinsi
 * @returns       the wider scope first; one rank where both scopes hold the same areas; none for an
 *                area without a figure, or with one of several areas together. A scope the area is not
 *                part of, and one with a single figure, give none.
 */
export function scopeRanks(
	layer: RankedLayer,
	area: AreaCode,
	within: AreaCode | null,
	parent: AreaCode | null,
): ScopeRank[] {
	const value = layer.figures.get(area)?.value ?? null;
	if (value === null || layer.shared.has(area)) return [];
	const ranked: { readonly code: AreaCode; readonly value: number }[] = [];
	for (const [code, figure] of layer.figures) {
		// figures of several areas together count once, for the area they are written for
		if (figure.value !== null && (layer.shared.get(code) ?? code) === code)
			ranked.push({ code, value: figure.value });
	}
	const inWork = ranked.filter(({ code }) => layer.isInScope(code));
	const inParent = parent ? ranked.filter(({ code }) => code.startsWith(`${parent}.`)) : [];
	const ranks: ScopeRank[] = [];
	if (layer.isInScope(area)) {
		const isParent =
			within === null &&
			parent !== null &&
			inWork.every(({ code }) => code.startsWith(`${parent}.`));
		const scope = isParent ? parent : within;
		ranks.push({
			scope,
			...rankOf(
				value,
				inWork.map((each) => each.value),
			),
		});
	}
	if (parent && !ranks.some(({ scope }) => scope === parent))
		ranks.push({
			scope: parent,
			...rankOf(
				value,
				inParent.map((each) => each.value),
			),
		});
	return ranks.filter(({ of }) => of > 1);
}
