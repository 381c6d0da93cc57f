import { mean, median } from 'd3-array';
import { isInside, parentOfCode } from '../area/area-code.ts';
import type { AreaCode } from '../model/area.ts';
import type { IndicatorFigures } from './priority-input.ts';
import { NATION, type Reference } from './priority-rule.ts';

/** A reference with its number, and what the number is. */
export interface ResolvedReference {
	readonly value: number;
	readonly kind: 'value' | 'published' | 'mean' | 'median';
	/** Code of the area the number is of, the country as `ID`; null for a number on its own. */
	readonly of: string | null;
	/** How many areas a mean or median was made of; 0 otherwise. */
	readonly areas: number;
}

/**
 * The number a figure is held against.
 *
 * `parent` is the published figure of the nearest larger area that has one, never a mean of its parts;
 * means and medians are of the areas with a figure in the area the rule names, each once, unweighted.
 *
 * @param area  the area that is judged
 * @returns     null where nothing is published, or no area has a figure
 */
export function resolveReference(
	reference: Reference,
	indicator: IndicatorFigures,
	area: AreaCode,
): ResolvedReference | null {
	if (typeof reference === 'number') return { value: reference, kind: 'value', of: null, areas: 0 };
	if (reference === 'nation') return published(indicator, NATION);
	if (reference === 'parent') {
		for (let up = parentOfCode(area); up; up = parentOfCode(up)) {
			const found = published(indicator, up);
			if (found) return found;
		}
		// a provinsi lies in the country
		return parentOfCode(area) === null ? published(indicator, NATION) : null;
	}
	const kind = 'mean' in reference ? 'mean' : 'median';
	const of = 'mean' in reference ? reference.mean : reference.median;
	const values = valuesIn(indicator, of);
	const value = kind === 'mean' ? mean(values) : median(values);
	return value === undefined ? null : { value, kind, of, areas: values.length };
}

/** References as they were resolved before: a mean of all areas is made once, and not for each of them. */
export class ResolvedReferences {
	readonly #known = new Map<IndicatorFigures, Map<string, ResolvedReference | null>>();

	/** What {@link resolveReference} gives. */
	of(reference: Reference, indicator: IndicatorFigures, area: AreaCode): ResolvedReference | null {
		if (typeof reference === 'number') return resolveReference(reference, indicator, area);
		const key =
			typeof reference === 'string'
				? `${reference} ${reference === 'parent' ? (parentOfCode(area) ?? NATION) : ''}`
				: JSON.stringify(reference);
		let ofIndicator = this.#known.get(indicator);
		if (!ofIndicator) this.#known.set(indicator, (ofIndicator = new Map()));
		let resolved = ofIndicator.get(key);
		if (resolved === undefined)
			ofIndicator.set(key, (resolved = resolveReference(reference, indicator, area)));
		return resolved;
	}
}

function published(indicator: IndicatorFigures, of: string): ResolvedReference | null {
	const value = indicator.published.get(of);
	return value === undefined ? null : { value, kind: 'published', of, areas: 0 };
}

/** Figures of areas inside another, those nobody is sure of left out. */
function valuesIn(indicator: IndicatorFigures, of: string): number[] {
	return [...indicator.figures].flatMap(([code, { value }]) =>
		value !== null &&
		Number.isFinite(value) &&
		!indicator.unsure.has(code) &&
		(of === NATION || isInside(code, of as AreaCode))
			? [value]
			: [],
	);
}
