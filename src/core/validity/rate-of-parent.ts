import { warn, type Warning } from './warning.ts';

/** The rate of a larger area, and where it is from. */
export type ParentRate =
	| { readonly value: number; readonly from: 'published' | 'weighted'; readonly warning: null }
	| { readonly value: null; readonly from: null; readonly warning: Warning };

/** A part of the larger area. */
export interface PartRate {
	readonly rate: number;
	/** People, families or whatever the rate is of; null where nobody knows. */
	readonly denominator: number | null;
}

/**
 * The rate of a provinsi, or of any larger area, from the rates of its parts.
 *
 * The published figure is the one; without it the mean weighted by denominators is given and says so;
 * a mean of rates without weights is refused (W13), for it is no rate of anything.
 *
 * @param published  null where nobody published one
 *
 * @example rateOfParent(6.17, []).value // 6.17
 * @example rateOfParent(null, [{ rate: 4, denominator: 100 }, { rate: 10, denominator: 300 }]).value // 8.5
 * @example rateOfParent(null, [{ rate: 4, denominator: null }]).warning?.number // 'W13'
 */
export function rateOfParent(published: number | null, parts: readonly PartRate[]): ParentRate {
	if (published !== null) return { value: published, from: 'published', warning: null };
	let all = 0;
	let sum = 0;
	for (const { rate, denominator } of parts) {
		if (denominator === null || !(denominator >= 0)) return refused(parts.length);
		all += denominator;
		sum += rate * denominator;
	}
	return all > 0 ? { value: sum / all, from: 'weighted', warning: null } : refused(parts.length);
}

function refused(parts: number): ParentRate {
	return { value: null, from: null, warning: warn('rates-not-averaged', {}, parts) };
}
