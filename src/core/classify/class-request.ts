import type { Diagnostic } from '../model/diagnostic.ts';

/** Most classes a reader can tell apart; five is the default. */
export const MAX_CLASSES = 7;

/** Most areas that can do without classes: with more, nobody finds a shade in the legend. */
export const UNCLASSED_MOST = 8;

/** How limits between classes are found. */
export const CLASS_METHODS = [
	'quantile',
	'equal',
	'natural',
	'head-tail',
	'sd',
	'manual',
	'snap',
	'unclassed',
] as const;
/** A way to find limits between classes. */
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** Which classes are asked for. */
export interface ClassRequest {
	readonly method: ClassMethod;
	/** Classes wanted, 1 or more. Head/tail, manual and unclassed follow the data and the limits. */
	readonly count: number;
	/** Inner limits of `manual`, or those that `snap` moves instead of quantiles; any order. */
	readonly limits?: readonly number[] | undefined;
	/** Numbers that `snap` makes limits of; any order. */
	readonly anchors?: readonly number[] | undefined;
	/**
	 * Most classes that head/tail and standard deviations may make, and most values that can go without
	 * classes; without it, as many as there are.
	 */
	readonly most?: number | undefined;
}

/** Classes, and what has to be said of them. */
export interface Classes {
	/**
	 * Ascending, with every value between the first and the last. The ends are the least and the greatest
	 * value, but with standard deviations, where they are the round multiples beyond. `[v, v]` where all
	 * values are equal, empty where there is none.
	 */
	readonly breaks: readonly number[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Makes classes of values, see {@link classBreaks}; which methods it knows is its own. */
export type Classify = (values: readonly number[], request: ClassRequest) => Classes;
