/** Thresholds a person may choose, the least first: in an office, in public, and more careful still. */
export const SMALL_COUNT_LIMITS = [5, 10, 20] as const;
/** One of them: counts of people from 1 to below it are hidden. */
export type SmallCountLimit = (typeof SMALL_COUNT_LIMITS)[number];
