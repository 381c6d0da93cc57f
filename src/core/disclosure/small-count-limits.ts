import * as v from 'valibot';

/** Least count of people shown inside an office, and in anything public. */
export const LEAST_SHOWN = { office: 5, public: 10 } as const;
/** For whom an output is: what nobody said anything about may reach anybody. */
export type Audience = keyof typeof LEAST_SHOWN;

/** A limit somebody set: counts of people from 1 to below it are hidden. Never below an office's. */
export const smallCountLimit = v.pipe(v.number(), v.integer(), v.minValue(LEAST_SHOWN.office));

/**
 * A limit as a person types it.
 *
 * @returns null for what is no whole number, or less than an office may show
 *
 * @example readSmallCountLimit(' 25 ') // 25
 * @example readSmallCountLimit('4') // null
 * @example readSmallCountLimit('1.000') // 1000
 */
export function readSmallCountLimit(text: string): number | null {
	const bare = text.trim().replace(/(?<=\d)[. ](?=\d{3}\b)/gu, '');
	return /^\d+$/.test(bare) && v.is(smallCountLimit, Number(bare)) ? Number(bare) : null;
}

/**
 * The least count that is shown.
 *
 * @param wanted  what somebody set; it only counts where it is higher
 *
 * @example leastShown('public') // 10
 * @example leastShown('public', 5) // 10
 * @example leastShown('office', 20) // 20
 */
export function leastShown(audience: Audience, wanted: number | null = null): number {
	const set = wanted !== null && Number.isFinite(wanted) ? Math.ceil(wanted) : 0;
	return Math.max(LEAST_SHOWN[audience], set);
}

/**
 * The least count of a table that is shown: what a person chose for it, never below an office's least; as
 * the public may see it until somebody says that it stays in the office.
 *
 * @example leastWanted(null) // 10
 * @example leastWanted(5) // 5
 * @example leastWanted(2) // 5
 */
export function leastWanted(chosen: number | null): number {
	return chosen === null ? LEAST_SHOWN.public : leastShown('office', chosen);
}
